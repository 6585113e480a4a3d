"""What the command line cannot do by itself: the two callables that know the window, handed in by `__main__`."""

from typing import Protocol


class OpenWindow(Protocol):
    """Opens the window and returns the exit code when it closes."""

    def __call__(self, clinic: str | None, *, demo: bool) -> int:
        """Open `clinic` (None: the last one) or, with `demo`, a throw-away clinic with synthetic patients."""


class TakeScreenshot(Protocol):
    """Renders one screen offscreen."""

    def __call__(
        self,
        *,
        clinic: str | None,
        demo: bool,
        screen: str,
        patient: str | None,
        size: tuple[int, int],
        scale: float,
        theme: str,
        language: str,
        text_size: int,
        user: str | None,
        passphrase: str | None,
    ) -> bytes:
        """Return the picture as PNG; InputError for a screen that there is not."""
