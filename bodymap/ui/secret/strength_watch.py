"""Judges a new passphrase while it is typed, beside the GUI thread, and says below the field what it thinks of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from bodymap.ui import background, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.secret.passphrase import PassphraseField

if TYPE_CHECKING:
    from bodymap.app.strength import Strength

_PAUSE = 150


class StrengthWatch(QObject):
    """Follows one field; `known` returns words that anybody could guess here."""

    def __init__(self, field: PassphraseField, known: Callable[[], tuple[str, ...]]) -> None:
        super().__init__(field)
        self._field, self._known = field, known
        self._judged: tuple[str, Strength] | None = None
        self._waiting: Awaited | None = None
        self._then: Callable[[], None] | None = None
        self.words = QLabel()
        theme.role(self.words, "small")
        self.words.hide()
        layout = field.layout()
        if layout is not None:
            layout.addWidget(self.words)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        field.edit.textChanged.connect(self._typed)

    def fault(self) -> str:
        """Return why the passphrase cannot be taken, empty where it can or was not judged yet."""
        if not self._field.text():
            return self.tr("Choose a passphrase.")
        if self._judged is not None and self._judged[0] == self._field.text() and not self._judged[1].is_enough:
            return self.tr("This passphrase could be guessed. Take several words that have nothing to do together.")
        return ""

    def is_judged(self, then: Callable[[], None]) -> bool:
        """Return whether what stands in the field was judged; `then` is called once it was, if it was not."""
        if not self._field.text() or (self._judged is not None and self._judged[0] == self._field.text()):
            return True
        self._then = then
        self._ask()
        return False

    def _typed(self, text: str) -> None:
        self._then = None
        self.words.setVisible(False)
        if text:
            self._soon.start()
        else:
            self._soon.stop()

    def _ask(self) -> None:
        self._soon.stop()
        if self._waiting is not None:
            self._waiting.drop()
        text, known = self._field.text(), self._known()

        def judge() -> tuple[str, Strength]:
            from bodymap.app.strength import strength

            return text, strength(text, known)

        self._waiting = when_done(background.run(judge), self._take, lambda _error: None, self)

    def _take(self, judged: tuple[str, Strength]) -> None:
        self._waiting = None
        self._judged = judged
        if judged[0] != self._field.text():
            return
        names = (
            self.tr("very weak"), self.tr("weak"), self.tr("fair"), self.tr("good"), self.tr("strong"),
        )  # fmt: skip
        self.words.setText(self.tr("Strength: {0}").format(names[judged[1].score]))
        self.words.setVisible(bool(judged[0]))
        then, self._then = self._then, None
        if then is not None:
            then()
