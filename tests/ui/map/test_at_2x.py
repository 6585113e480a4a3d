"""The clicks again on a screen with two device pixels per pixel: the scale of an application cannot change."""

import os
import subprocess
import sys
from pathlib import Path


def test_clicks_hit_the_same_on_a_screen_of_twice_the_density() -> None:
    if os.environ.get("QT_SCALE_FACTOR") == "2":
        return  # this is that run
    here = Path(__file__).parent
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", str(here / "test_clicks.py")],
        env=os.environ | {"QT_SCALE_FACTOR": "2"},
        cwd=here.parents[2],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
