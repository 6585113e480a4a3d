"""How fast Bodymap starts: the command line without Qt, the first painted window beside a bare one."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.benchmark_only

RUNS = 9
Tell = Callable[[str, float, float], float]
BARE = """
import os, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os.write(1, str(time.monotonic()).encode())
        os._exit(0)

app = QApplication([])
window = Bare()
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = """
import os, sys, time
sys.argv = ["bodymap"]
import bodymap.__main__ as start
from bodymap.ui import application

class Watched(application.MainWindow):
    def __init__(self, *words):
        super().__init__(*words)
        self.painted.connect(lambda: (os.write(1, str(time.monotonic()).encode()), os._exit(0)))

application.MainWindow = Watched
start.main()
"""


def painted_after(code: str, config: Path) -> float:
    """Return the seconds from the start of a process to its first painted window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BODYMAP_CONFIG_DIR": str(config)}
    begun = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, timeout=60, check=True)
    return float(done.stdout) - begun


def seconds(words: list[str]) -> float:
    """Return how long a Python process takes from start to end."""
    begun = time.monotonic()
    subprocess.run([sys.executable, *words], capture_output=True, timeout=60, check=True)
    return time.monotonic() - begun


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Return what prints a figure beside its floor and gives the ratio."""

    def tell(name: str, ours: float, floor: float) -> float:
        with capsys.disabled():
            sys.stdout.write(
                f"\n{name}: {ours * 1000:.0f} ms, {ours / floor:.2f} x the floor of {floor * 1000:.0f} ms\n"
            )
        return ours / floor

    return tell


@pytest.mark.parametrize("known", [False, True], ids=["first start", "with a clinic to unlock"])
def test_the_first_window_is_painted_within_1_4_times_a_bare_one(tmp_path: Path, known: bool, told: Tell) -> None:
    config = tmp_path / "config"
    config.mkdir()
    if known:
        (config / "settings.json").write_text(json.dumps({"last_clinic": str(tmp_path / "clinic")}))
    for code in (BARE, OURS):
        painted_after(code, config)
    pairs = [(painted_after(OURS, config), painted_after(BARE, config)) for _ in range(RUNS)]
    ours, floor = (min(column) for column in zip(*pairs, strict=True))
    assert told("start to the first painted window", ours, floor) <= 1.4


@pytest.mark.parametrize("words", [["-c", "import bodymap.cli"], ["-m", "bodymap", "--help"]], ids=["import", "help"])
def test_the_command_line_starts_within_0_3_seconds(words: list[str], told: Tell) -> None:
    seconds(words)
    ours = min(seconds(words) for _ in range(RUNS))
    told(" ".join(words), ours, min(seconds(["-c", "pass"]) for _ in range(RUNS)))
    assert ours < 0.3


def test_the_command_line_imports_no_qt_and_no_database() -> None:
    code = """
import sys
from bodymap.cli import run
run(["--help"], None, None)
heavy = ("PySide6", "sqlalchemy", "alembic", "sqlcipher3", "typst", "numpy", "shapely", "rapidfuzz", "cryptography")
print([name for name in heavy if name in sys.modules], file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    assert done.stderr == b"[]\n"


def test_a_plain_start_imports_nothing_of_the_command_line() -> None:
    code = """
import sys
sys.argv = ["bodymap"]
import bodymap.__main__ as start
start._open_window = lambda clinic, *, demo: print([n for n in ("click", "bodymap.cli") if n in sys.modules]) or 0
start.main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    assert done.stdout == b"[]\n"
