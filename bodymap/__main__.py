"""Builds and wires: the `bodymap` command. A plain start opens the window and imports nothing of the command line."""

import sys


def main() -> None:
    """Do what the words of the command line say and leave with the exit code."""
    words = sys.argv[1:]
    if not words:
        sys.exit(_open_window(None, demo=False))
    from bodymap.cli import run

    sys.exit(run(words, _open_window, _take_screenshot))


def _open_window(clinic: str | None, *, demo: bool) -> int:
    from bodymap.ui.application import run_app

    return run_app(clinic, demo=demo)


def _take_screenshot(
    *,
    clinic: str | None,
    demo: bool,
    screen: str,
    patient: str | None,
    size: tuple[int, int],
    scale: float,
    theme: str,
    user: str | None,
    passphrase: str | None,
) -> bytes:
    from bodymap.ui.screenshot import take_screenshot

    return take_screenshot(
        clinic=clinic,
        demo=demo,
        screen=screen,
        patient=patient,
        size=size,
        scale=scale,
        theme=theme,
        user=user,
        passphrase=passphrase,
    )


if __name__ == "__main__":
    main()
