"""Files, functions and classes stay small enough to be read: the checked limits of the house style."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "bodymap").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
FILE_LINES, FUNCTION_LINES, CLASS_LINES, METHODS, MAIN_WINDOW_LINES = 500, 50, 300, 25, 400
Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(path: Path) -> str:
    """The path as a test's name."""
    return path.relative_to(ROOT).as_posix()


def length(node: ast.stmt) -> int:
    """Lines of a definition, its docstring left out: what must be held in mind at once."""
    assert node.end_lineno is not None
    lines = node.end_lineno - node.lineno + 1
    body = node.body if isinstance(node, Function | ast.ClassDef) else []
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        lines -= (body[0].end_lineno or 0) - body[0].lineno + 1
    return lines


def too_large(path: Path) -> Iterator[str]:
    """Name every definition of a file that is over its limit."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, Function) and length(node) > FUNCTION_LINES:
            yield f"{node.name}: {length(node)} lines, at most {FUNCTION_LINES}"
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, Function) for part in node.body)
            if length(node) > CLASS_LINES:
                yield f"class {node.name}: {length(node)} lines, at most {CLASS_LINES}"
            if methods > METHODS:
                yield f"class {node.name}: {methods} methods, at most {METHODS}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_file_keeps_its_limits(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= (MAIN_WINDOW_LINES if path.name == "main_window.py" else FILE_LINES)
    assert list(too_large(path)) == []


def test_no_test_waits_for_a_fixed_time() -> None:
    word = "qtbot." + "wait("
    assert [named(p) for p in TESTS if word in p.read_text(encoding="utf-8")] == []


def test_the_top_level_holds_nothing_unexpected() -> None:
    expected = {
        "bodymap", "assets", "tests", "main.py", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md",
        "SECURITY.md", "uv.lock", "dist", "build",
    }  # fmt: skip
    assert {p.name for p in ROOT.iterdir() if not p.name.startswith(".")} <= expected
