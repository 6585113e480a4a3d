"""Every statement takes its values as bound parameters: no text of SQL is put together from what was typed."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

STORE = Path(__file__).resolve().parents[2] / "bodymap" / "store"
FILES = sorted(STORE.rglob("*.py"))
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES|DROP|ALTER|CREATE|ATTACH|PRAGMA|LOCK|BEGIN)\b")
RUNS = {"execute", "executemany", "executescript", "query", "value", "script", "text", "literal_column"}
ALLOWED = {
    # what stands in the braces is a constant of the module or of the loop beside it, and a pragma takes no parameters
    "PRAGMA {setting}",
    "PRAGMA application_id = {APPLICATION_ID}",
    "PRAGMA user_version = {SCHEMA}",
    "PRAGMA key = \"x'{digits}{salt.hex()}'\"",  # hexadecimal digits of a checked length
    "'{VisitStatus.SIGNED.value}'",
}


def written(node: ast.JoinedStr) -> str:
    """Return an f-string as it is written."""
    parts = (
        part.value if isinstance(part, ast.Constant) else f"{{{ast.unparse(part.value)}}}"
        for part in node.values
        if isinstance(part, ast.Constant | ast.FormattedValue)
    )
    return "".join(str(part) for part in parts)


def put_together(tree: ast.AST) -> Iterator[str]:
    """Yield every text of SQL that is not one constant."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and SQL.search(written(node)):
            yield written(node)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod | ast.Add):
            sides = [one.value for one in (node.left, node.right) if isinstance(one, ast.Constant)]
            if any(isinstance(one, str) and SQL.search(one) for one in sides):
                yield ast.unparse(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            base = node.func.value
            if node.func.attr in {"format", "join", "replace"} and isinstance(base, ast.Constant):
                if isinstance(base.value, str) and SQL.search(base.value):
                    yield ast.unparse(node)
            elif node.func.attr in RUNS:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.JoinedStr) and "." not in (name := written(first)) and is_statement(name):
                    yield name


def is_statement(text: str) -> bool:
    """Whether a text is SQL rather than the name of a statement that was compiled ahead, such as `insert visit`."""
    return not re.fullmatch(r"(insert|update|count) \{[\w.]+\}|\{[\w.]+\} .*", text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(STORE).as_posix())
def test_no_statement_is_put_together_from_values(path: Path) -> None:
    assert set(put_together(ast.parse(path.read_text(encoding="utf-8")))) <= ALLOWED


@pytest.mark.parametrize(
    "line",
    [
        "db.query(f\"SELECT * FROM patient WHERE chart_key = '{number}'\")",
        "db.query(\"SELECT * FROM patient WHERE chart_key = '%s'\" % number)",
        'db.query("SELECT * FROM patient WHERE chart_key = " + number)',
        'db.query("DELETE FROM {0}".format(table))',
        'connection.execute(f"{anything}")',
    ],
)
def test_a_statement_that_is_put_together_is_found(line: str) -> None:
    """The test above would fail."""
    assert not set(put_together(ast.parse(line))) <= ALLOWED
