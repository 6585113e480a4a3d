"""What a sabotage is: a place in the code where one protection is taken out, and the tests that must notice."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "assets" / "guide" / "promises.md"
_ROW = re.compile(r"^\| ([A-Z]\d+) \|(.+)\|$", re.MULTILINE)
_TEST = re.compile(r"`((?:\w+/)?test_\w+::test_\w+)`")


class Sabotage(NamedTuple):
    """`old` stands once in `file` and keeps the promise; with `new` in its place each of `tests` must fail."""

    promise: str
    taken_out: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def apply(self, root: Path) -> str:
        """Take the protection out of the copy in `root`; return the file as it was."""
        path = root / self.file
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(self.old, self.new), encoding="utf-8")
        return text

    def put_back(self, root: Path, text: str) -> None:
        """Put the protection back."""
        (root / self.file).write_text(text, encoding="utf-8")


class Promise(NamedTuple):
    """A row of the published table."""

    id: str
    cells: tuple[str, ...]
    tests: tuple[str, ...]


@cache
def promises() -> tuple[Promise, ...]:
    """Return the rows of the published table."""
    text = TABLE.read_text(encoding="utf-8")
    return tuple(
        Promise(row[1], tuple(cell.strip() for cell in row[2].split("|")), tuple(_TEST.findall(row[2])))
        for row in _ROW.finditer(text)
    )


@cache
def _files() -> tuple[Path, ...]:
    return tuple(path.relative_to(ROOT) for path in sorted((ROOT / "tests").rglob("test_*.py")))


def _file_of(test: str) -> Path | None:
    """Return the one file that a test is said to be in; where two have one name its folder is written before it."""
    wanted = Path(f"{test.partition('::')[0]}.py").parts
    found = [path for path in _files() if path.parts[-len(wanted) :] == wanted]
    return found[0] if len(found) == 1 else None


def node(test: str) -> str:
    """Return what pytest calls a test, such as `tests/store/test_store_keys.py::test_x`."""
    file = _file_of(test)
    if file is None:
        raise ValueError(test)
    return f"{file.as_posix()}::{test.partition('::')[2]}"


def exists(test: str) -> bool:
    """Return whether there is one such test."""
    file, name = _file_of(test), bare(test).partition("::")[2]
    return file is not None and f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")


def bare(test: str) -> str:
    """Return a test's name without the case of it that is meant."""
    return test.partition("[")[0]
