"""Bodymap without a window: the `bodymap` command. Knows no Qt; its parts are imported when a command needs them."""

from collections.abc import Sequence

from bodymap.cli.hooks import OpenWindow, TakeScreenshot

__all__ = ["OpenWindow", "TakeScreenshot", "run"]


def run(argv: Sequence[str], open_window: OpenWindow, take_screenshot: TakeScreenshot) -> int:
    """Do what the words say and return the exit code: 0 done, 1 the data is at fault, 2 the call is."""
    from bodymap.cli.program import run_program

    return run_program(argv, open_window, take_screenshot)
