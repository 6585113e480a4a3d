"""The bar that shows while a file is made, and then where it is or what went wrong."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from bodymap.ui import form, theme


class ExportBar(QFrame):
    """Words, a progress bar and a Cancel while something is made; `stop` is that button."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("export-bar")
        theme.role(self, "status")
        self._words = form.text("")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self.stop = form.button(self.tr("Cancel"))
        self.close_note = form.button(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(6))
        row.setSpacing(theme.px(12))
        for widget, stretch in ((self._words, 3), (self._progress, 1), (self.stop, 0), (self.close_note, 0)):
            row.addWidget(widget, stretch)
        self.close_note.clicked.connect(self.hide)
        self.hide()

    def show_words(self, words: str, *, busy: bool, fault: bool = False) -> None:
        """Show the bar: something is being made, is made, or could not be."""
        self._words.setText(words)
        theme.role(self._words, "error" if fault else "")
        self._progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.close_note.setVisible(not busy)
        self.show()
