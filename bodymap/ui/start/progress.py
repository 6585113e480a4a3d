"""The page shown while the demo is made: how far it is, and a way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from bodymap.ui import form


class ProgressPage(QWidget):
    """How far a piece of work is; `cancelled()`."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        page, card = form.card_page(520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = form.button(self.tr("Cancel"))
        card.addWidget(form.text(self.tr("Making the demo"), "title"))
        card.addWidget(
            form.text(self.tr("All patients in it are made up. It is removed when you close the window."), "muted")
        )
        card.addWidget(self.bar)
        card.addLayout(form.buttons_row(self.cancel))
        self.cancel.clicked.connect(self.cancelled)

    def set_share(self, share: float) -> None:
        """Show how much is done, from 0 to 1; below 0: not known yet."""
        self.bar.setRange(0, 0 if share < 0 else 100)
        self.bar.setValue(round(share * 100))
