"""The import contracts hold, and each of them fails when it is broken on purpose."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BROKEN = {
    "the domain imports Qt": ("clinic/visit.py", "import PySide6.QtCore", "Qt only where something is shown"),
    "the atlas imports SQL": ("atlas/model.py", "import sqlalchemy", "SQL only in the store"),
    "the app imports the window, inside a function": (
        "app/session.py",
        "def _late() -> None:\n    import bodymap.ui",
        "One way for the data",
    ),
    "the store imports the app": ("store/store.py", "import bodymap.app", "One way for the data"),
    "the app imports the report": ("app/session.py", "import bodymap.report", "One way for the data"),
    "the window imports the store": ("ui/theme.py", "import bodymap.store.store", "Only the app asks the store"),
    "the report imports the store": ("report/summary.py", "import bodymap.store", "Only the app asks the store"),
    "the window imports the command line": ("ui/theme.py", "import bodymap.cli", "One way for the data"),
    "a package has no place in the layers": ("stray/__init__.py", "", "One way for the data"),
    "something imports the wiring": ("cli/__init__.py", "import bodymap.__main__", "One way for the data"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter in a copy of the project."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([str(program), "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The packages and their contracts in a folder of their own."""
    shutil.copytree(ROOT / "bodymap", tmp_path / "bodymap", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy: Path) -> None:
    found = lint(copy)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_contract_is_named(copy: Path, name: str) -> None:
    file, line, contract = BROKEN[name]
    target = copy / "bodymap" / file
    target.parent.mkdir(exist_ok=True)
    before = target.read_text(encoding="utf-8") if target.exists() else '"""A package that nobody placed."""\n'
    target.write_text(before + "\n\n" + line + "\n", encoding="utf-8")

    found = lint(copy)

    assert found.returncode == 1, f"nobody noticed that {name}"
    assert f"{contract} BROKEN" in found.stdout, found.stdout
