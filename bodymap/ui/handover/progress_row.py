"""One row that says what is being done, how far it is and offers to stop it; then what came of it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from bodymap.ui import form, theme


class ProgressRow(QWidget):
    """Words, and while something is done a bar and the button `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.words = form.text("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setMaximumWidth(theme.px(220))
        self.stop = form.button(self.tr("Stop"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.show_calm("")

    def show_busy(self, words: str) -> None:
        """Something is being done."""
        theme.role(self.words, "")
        self.words.setText(words)
        for one in (self.words, self.bar, self.stop):
            one.show()

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
