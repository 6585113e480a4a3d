"""Icons by their name in the icon package, which is imported with the first icon and never before the first paint."""

from functools import cache

from PySide6.QtGui import QIcon

from bodymap.ui import theme


def icon(name: str, colour: str = "") -> QIcon:
    """Return an icon, for example `mdi6.lock-outline`, in `colour` (default: the text's) of the theme that is shown."""
    return _icon(name, colour or theme.tokens().text)


def load_icons() -> None:
    """Import the icon package; any thread."""
    import qtawesome  # type: ignore[import-untyped]  # noqa: F401


@cache
def _icon(name: str, colour: str) -> QIcon:
    import qtawesome  # type: ignore[import-untyped]

    return QIcon(qtawesome.icon(name, color=colour))
