"""A program that is interrupted closes as a user would close it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_an_interrupted_demo_leaves_no_folder_behind(tmp_path: Path, own_config: Path, name: str) -> None:
    if not hasattr(signal, name):
        pytest.skip(f"this system has no {name}")
    program = (
        "import sys; from bodymap.ui.main_window import MainWindow as W; opened = W.open_session\n"
        "def told(self, session): opened(self, session); print('open', flush=True)\n"
        "W.open_session = told; sys.argv = ['bodymap', '--demo']\n"
        "from bodymap.__main__ import main; main()"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    assert list(tmp_path.glob("bodymap-demo-*"))
    process.send_signal(getattr(signal, name))
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert list(tmp_path.glob("bodymap-demo-*")) == []
