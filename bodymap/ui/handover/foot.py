"""The lower edge of the dialog: what can be done, how far it is, and what came of it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from bodymap.ui import form, theme


class Foot(QWidget):
    """The buttons `close_button`, `copy`, `print`, `save`, and while something is done `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.words = form.text("")
        self.words.setAccessibleName(self.tr("What came of it"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setMaximumWidth(theme.px(220))
        self.stop = form.button(self.tr("Stop"))
        self.close_button = form.button(self.tr("Close"))
        self.copy = form.button(self.tr("Copy"))
        self.print = form.button(self.tr("Print ..."))
        self.save = form.button(self.tr("Save ..."), "primary")
        self.save.setDefault(True)
        told = QHBoxLayout()
        told.setSpacing(theme.px(12))
        told.addWidget(self.words, 1)
        told.addWidget(self.bar)
        told.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), 0)
        column.setSpacing(theme.px(8))
        column.addLayout(told)
        column.addLayout(form.buttons_row(self.close_button, self.copy, self.print, self.save))
        self.show_calm("")

    def show_busy(self, words: str) -> None:
        """Something is being done."""
        theme.role(self.words, "")
        self.words.setText(words)
        self.bar.show()
        self.stop.show()
        self.words.show()

    def show_share(self, share: float) -> None:
        """How much is done, from 0 to 1; below 0: not known."""
        self.bar.setRange(0, 0 if share < 0 else 100)
        self.bar.setValue(round(share * 100))

    def show_calm(self, words: str, *, fault: bool = False) -> None:
        """Nothing is being done; `words` say what came of it."""
        theme.role(self.words, "error" if fault else "good")
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.bar.hide()
        self.stop.hide()
