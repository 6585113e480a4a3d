"""The look of the app: one table of tokens turned into palette, style sheet and fonts; lengths follow the text size.

`apply` sets it for the whole application at once. Painters of their own read `tokens()` while they paint and repaint
on `signals().changed`. GUI thread only. The style below is Fusion on every system; `make_application` asks for it.
"""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.ui.fonts import family
from bodymap.ui.style_sheet import style_sheet
from bodymap.ui.tokens import DARK_TOKENS, LIGHT_TOKENS, Tokens

BASE_SIZE = 14
LIGHT, DARK, SYSTEM = "light", "dark", "system"


class Signals(QObject):
    """`changed()` after the theme or the text size has changed."""

    changed = Signal()


class _State:
    """What is applied now; `system_dark`: the system's own palette is dark."""

    theme = SYSTEM
    system_dark = False
    dark = False
    scale = 1.0


@cache
def signals() -> Signals:
    return Signals()


def tokens() -> Tokens:
    return DARK_TOKENS if _State.dark else LIGHT_TOKENS


def is_dark() -> bool:
    return _State.dark


def px(length: float) -> int:
    """Return a length that grows with the text size, in device-independent pixels."""
    return round(length * _State.scale)


def font(size: float = BASE_SIZE, *, bold: bool = False) -> QFont:
    """Return the app's font; `size` is in pixels at a text size of 100 %."""
    made = QFont(family()) if family() else QFont(QApplication.font().family())
    made.setPixelSize(max(1, px(size)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def role(widget: QWidget, name: str) -> None:
    """Give a widget its place in the style sheet, for example `primary`, `chip` or `heading`."""
    before = widget.property("role")
    if before == name:
        return
    widget.setProperty("role", name)
    if before is None and not widget.isVisible():
        return  # it is polished when it is shown; asking for its QStyle now would cost the first paint 8 ms
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def apply(app: QApplication, theme: str = SYSTEM, text_size: int = 100) -> None:
    """Set the theme (`light`, `dark`, `system`) and the text size (per cent) for the whole application."""
    _State.theme = theme
    _State.scale = text_size / 100
    if not app.styleSheet():
        _State.system_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
    _State.dark = theme == DARK or (theme == SYSTEM and _State.system_dark)
    app.setPalette(palette(tokens()))
    app.setFont(font())
    app.setStyleSheet(style_sheet(tokens(), px))
    signals().changed.emit()


def follow_system(app: QApplication) -> None:
    """From now on, change with the system between light and dark; called after the first paint."""
    from PySide6.QtCore import Qt

    def follow(scheme: Qt.ColorScheme) -> None:
        _State.system_dark = scheme == Qt.ColorScheme.Dark
        if _State.theme == SYSTEM:
            apply(app, SYSTEM, round(_State.scale * 100))

    app.styleHints().colorSchemeChanged.connect(follow)


def palette(colours: Tokens) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    made = QPalette()
    roles = QPalette.ColorRole
    for which, colour in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.sunken),
        (roles.Text, colours.text),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.bad),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.PlaceholderText, colours.faint),
        (roles.ToolTipBase, colours.tip),
        (roles.ToolTipText, colours.on_tip),
        (roles.Link, colours.accent),
        (roles.LinkVisited, colours.accent),
        (roles.Mid, colours.line),
        (roles.Light, colours.surface),
        (roles.Dark, colours.line_strong),
        (roles.Accent, colours.accent),
    ):
        made.setColor(which, QColor(colour))
    for which in (roles.Text, roles.ButtonText, roles.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    return made
