"""A labelled line that is read when it is complete: what cannot be stays in it, with what is wrong beside it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bodymap.base.errors import InputError
from bodymap.ui import form, theme

PAUSE_MS = 900


ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def keeps_enter(event: QEvent) -> bool:
    """Accept Enter for a field, before a shortcut of the window takes it; whether it was that."""
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
        event.accept()
        return True
    return False


class Line(QLineEdit):
    """A line that keeps Enter to itself and tells when the focus leaves it. `left()`."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        return keeps_enter(event) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TypedField(form.Field):
    """`previewed(value)` at each key that makes sense, `entered(value)` after a pause, on Enter or when it is left.

    `read` turns the text into the value, or raises InputError; then nothing is told and the text stays as it was typed.
    """

    previewed = Signal(object)
    entered = Signal(object)

    def __init__(
        self, label: str, read: Callable[[str], object], hint: str = "", *, beside: QWidget | None = None
    ) -> None:
        self.line = Line()
        self.line.setMinimumHeight(theme.px(40))
        self.line.setMaxLength(400)
        super().__init__(label, self.line, hint, beside=beside)
        self._read = read
        self._shown = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.commit)
        self.line.left.connect(self.commit)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that has not been handed over."""
        return self.line.text() != self._shown

    def show_text(self, text: str) -> None:
        """Show what is recorded; what is being typed at this moment, or is at fault, stays."""
        if text == self._shown and not self.is_changed:
            return
        if self.is_changed and self.line.text():
            return
        self.show_other(text)

    def show_other(self, text: str) -> None:
        """Show the value of another record; what was typed for the one before has been committed by its owner."""
        self._pause.stop()
        self._shown = text
        self.line.setText(text)
        self._say("")

    def value(self) -> object:
        """Return what stands in the line; InputError, also shown beside it, where that cannot be."""
        try:
            found = self._read(self.line.text())
        except InputError as error:
            self._say(str(error))
            raise
        self._say("")
        return found

    def commit(self) -> None:
        """Hand over what was typed, if it can be read."""
        self._pause.stop()
        if not self.is_changed:
            return
        try:
            found = self.value()
        except InputError:
            return
        self._shown = self.line.text()
        self.entered.emit(found)

    def _typed(self) -> None:
        """Read along: a fault is shown at once only where the number is complete."""
        self._pause.start()
        text = self.line.text()
        try:
            found = self._read(text)
        except InputError as error:
            self._say(str(error) if text[-1:].isdigit() else "")
            return
        self._say("")
        self.previewed.emit(found)

    def _say(self, fault: str) -> None:
        if fault != self.fault:
            self.set_fault(fault)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._pause.stop()
