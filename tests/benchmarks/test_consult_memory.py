"""How much memory the window takes with one patient open, above a bare window of the same size."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bodymap.app.demo import build_demo
from bodymap.app.session import Session

pytestmark = pytest.mark.benchmark_only

LIMIT_MB = 80.0
Tell = Callable[[str], None]
BARE = """
import os, psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
window = QMainWindow()
window.resize(1600, 1000)
window.show()

def tell():
    window.grab()
    os.write(1, str(psutil.Process().memory_info().rss).encode())
    os._exit(0)

QTimer.singleShot(1000, tell)
app.exec()
"""
OURS = """
import gc, os, sys, psutil
from pathlib import Path
from PySide6.QtCore import QTimer
from bodymap.app.clinics import open_clinic
from bodymap.app.settings import Settings
from bodymap.ui import theme
from bodymap.ui.application import make_application
from bodymap.ui.screens import Scene
from bodymap.ui.shell_screens import main_of

app = make_application()
theme.apply(app, "light")
session = open_clinic(Path(sys.argv[1]), passphrase=sys.argv[2])
patient = session.all_patients().result()[0]
window = main_of(Scene(session, Settings(), patient.id))
window.resize(1600, 1000)
window.show()
seen = [0, 0]

def look():
    tree = psutil.Process()
    now = tree.memory_info().rss
    seen[0] = seen[0] + 1 if abs(now - seen[1]) < 500_000 else 0
    seen[1] = now
    if seen[0] < 12:
        return
    window.grab()
    gc.collect()
    helpers = sum(child.memory_info().rss for child in tree.children(recursive=True))
    os.write(1, f"{tree.memory_info().rss} {helpers}".encode())
    os._exit(0)

timer = QTimer()
timer.timeout.connect(look)
timer.start(250)
app.exec()
"""


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Return what prints a line."""

    def tell(line: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{line}\n")

    return tell


def measured(code: str, config: Path, *words: str) -> list[int]:
    """Return the bytes that a process of its own tells."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BODYMAP_CONFIG_DIR": str(config)}
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env=environment, capture_output=True, timeout=110, check=True
    )
    return [int(number) for number in done.stdout.split()]


def test_one_open_patient_takes_at_most_80_mb_above_a_bare_window(
    session: Session, clinic_folder: Path, passphrase: str, tmp_path: Path, told: Tell
) -> None:
    build_demo(session, patients=1, visits=6, seed=1, today=date(2026, 11, 20))
    session.close().result()
    bare = measured(BARE, tmp_path)[0]
    ours, helpers = measured(OURS, tmp_path / "config", str(clinic_folder), passphrase)
    above = (ours - bare) / 1e6
    told(f"one patient open: {above:.0f} MB above the bare window of {bare / 1e6:.0f} MB (at most {LIMIT_MB:.0f} MB);")
    told(f"its helper processes at rest: {helpers / 1e6:.0f} MB")
    assert above <= LIMIT_MB
