"""Asks why, in one line: two touches with a usual reason, or words of one's own. Empty is refused beside the field."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bodymap.ui import form, theme
from bodymap.ui.consult.flow import FlowLayout

MAX_REASON = 2_000


class ReasonEntry(QWidget):
    """Signals: `given(str)` a reason that is not empty, `cancelled()`."""

    given = Signal(str)
    cancelled = Signal()

    def __init__(self, question: str, confirm: str, usual: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setMaxLength(MAX_REASON)
        self.line.setMinimumHeight(theme.px(40))
        self.field = form.Field(question, self.line)
        self.usual = [self._usual(words) for words in usual]
        chips = QWidget()
        flow = FlowLayout(chips, theme.px(6))
        for chip in self.usual:
            flow.addWidget(chip)
        self.confirm = form.button(confirm, "primary")
        self.confirm.clicked.connect(self.submit)
        self.cancel = form.button(self.tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self.cancelled)
        self.line.returnPressed.connect(self.submit)
        self.line.textEdited.connect(lambda _text: self.field.set_fault(""))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.confirm)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.field)
        column.addWidget(chips)
        column.addLayout(row)

    def _usual(self, words: str) -> QPushButton:
        chip = form.button(words)
        chip.clicked.connect(lambda: self._take(words))
        return chip

    def _take(self, words: str) -> None:
        self.line.setText(words)
        self.field.set_fault("")
        self.line.setFocus()

    @Slot()
    def submit(self) -> None:
        """Hand over the reason, or say that there is none."""
        reason = self.line.text().strip()
        if reason:
            self.given.emit(reason)
        else:
            self.field.set_fault(self.tr("Say why, in a few words."))
            self.line.setFocus()

    def ask(self) -> None:
        """Start with an empty line."""
        self.line.clear()
        self.field.set_fault("")
        self.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
