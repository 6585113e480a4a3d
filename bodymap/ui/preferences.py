"""The settings as the windows use them: their one owner applies a change at once, remembers it and tells of it."""

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from bodymap.app.settings import Settings, save_settings
from bodymap.ui import background, theme
from bodymap.ui.answers import when_done


class Preferences(QObject):
    """`changed(Settings)`; `failed(BodymapError)`: applied, but not remembered for the next start.

    `keeps`: whether anything is remembered at all; not while pictures of the app are taken.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, settings: Settings, *, keep: bool = True) -> None:
        super().__init__()
        self.settings = settings
        self.keeps = keep

    def apply_look(self) -> None:
        """Set the theme and the text size of the whole application."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self.settings.theme, self.settings.text_size)

    def change(self, **fields: object) -> None:
        """Take new values; InputError where one cannot be, and then nothing changes."""
        new = msgspec.convert(msgspec.to_builtins(self.settings) | fields, Settings)
        if new == self.settings:
            return
        look = (new.theme, new.text_size) != (self.settings.theme, self.settings.text_size)
        self.settings = new
        if look:
            self.apply_look()
        self.changed.emit(new)
        if self.keeps:
            when_done(background.run(lambda: save_settings(new)), lambda _none: None, self.failed.emit, self)
