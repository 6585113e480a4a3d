"""The first start: create a clinic, try the demo, or open a clinic that exists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme


class WelcomePage(QWidget):
    """`create_asked()`, `demo_asked()`, `open_asked()`."""

    create_asked = Signal()
    demo_asked = Signal()
    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        page, card = form.card_page(520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        card.addWidget(form.text(self.tr("Welcome to Bodymap"), "title"))
        card.addWidget(
            form.text(
                self.tr(
                    "Mark trigger points on the body with a click, score them with a key, "
                    "and see at the next visit what has changed."
                ),
                "muted",
            )
        )
        self.error = form.text("", "notice")
        self.error.hide()
        card.addWidget(self.error)
        self.create_clinic = form.button(self.tr("Create your clinic"), "primary-choice")
        self.demo = form.button(self.tr("Try the demo with made-up patients"), "choice")
        self.open_clinic = form.button(self.tr("Open a clinic that exists ..."), "choice")
        for choice, words, signal in (
            (
                self.create_clinic,
                self.tr("An encrypted folder on this computer. Nothing leaves it."),
                self.create_asked,
            ),
            (self.demo, self.tr("Nothing is kept: the demo is removed when you close the window."), self.demo_asked),
            (self.open_clinic, self.tr("Choose the folder in which the clinic is kept."), self.open_asked),
        ):
            choice.setAccessibleDescription(words)
            choice.clicked.connect(signal)
            pair = QVBoxLayout()
            pair.setSpacing(theme.px(4))
            pair.addWidget(choice)
            pair.addWidget(form.text(words, "small"))
            card.addLayout(pair)
        self.setFocusProxy(self.create_clinic)

    def show_error(self, error: BodymapError | None) -> None:
        """Say why a clinic or the demo did not open; None: nothing to say."""
        self.error.setText("" if error is None else str(error))
        self.error.setVisible(error is not None)
