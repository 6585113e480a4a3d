"""Builds and wires: the `bodymap` command. A plain start opens the window and imports nothing of the command line."""

import sys
from typing import Any

from bodymap.base.hardening import harden
from bodymap.base.logs import install


def main() -> None:
    """Do what the words of the command line say and leave with the exit code."""
    harden()
    install()
    words = sys.argv[1:]
    if not words:
        sys.exit(_open_window(None, demo=False))
    from bodymap.cli import run

    sys.exit(run(words, _open_window, _take_screenshot))


def _open_window(clinic: str | None, *, demo: bool) -> int:
    from bodymap.ui.application import run_app

    return run_app(clinic, demo=demo)


def _take_screenshot(**wishes: Any) -> bytes:
    """Hand the wishes of the command line (`cli.hooks.TakeScreenshot`) on to the window."""
    from bodymap.ui.screenshot import take_screenshot

    return take_screenshot(**wishes)


if __name__ == "__main__":
    main()
