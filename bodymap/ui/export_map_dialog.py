"""What a picture of the map should be: which view, which kind, how large, what stands on it; then copy or save."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QSpinBox, QVBoxLayout, QWidget

from bodymap.atlas.model import View
from bodymap.figure.words import view_name
from bodymap.ui import form, theme
from bodymap.ui.paper_options import USUAL_WIDTH, PictureWish


class MapPictureDialog(QDialog):
    """Signals: `copy_asked(PictureWish)`, `save_asked(PictureWish)`; it closes with either."""

    copy_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("map-picture")
        self.setWindowTitle(self.tr("Picture of the map"))
        self.view = form.Choice()
        self.view.addItem(self.tr("All views with marks"), None)
        for view in View:
            self.view.addItem(view_name(view), view.value)
        self.kind = form.Choice()
        self.kind.addItem(self.tr("PNG, a picture of pixels"), "png")
        self.kind.addItem(self.tr("SVG, lines that stay sharp at any size"), "svg")
        self.width_px = QSpinBox()
        self.width_px.setRange(100, 12_000)
        self.width_px.setSingleStep(100)
        self.width_px.setMinimumHeight(theme.px(40))
        self.width_px.lineEdit().setTextMargins(theme.px(10), 0, theme.px(10), 0)
        self.width_px.setValue(USUAL_WIDTH)
        self.letters = form.Check(self.tr("The letters of the points"))
        self.letters.setChecked(True)
        self.named = form.Check(self.tr("Name, chart number and day"))
        self.copy = form.button(self.tr("Copy"))
        self.save = form.button(self.tr("Save ..."), "primary")
        close = form.button(self.tr("Cancel"))
        self._lay_out(close)
        self.kind.currentIndexChanged.connect(lambda _index: self.width_px.setEnabled(self.wish().kind == "png"))
        self.copy.clicked.connect(lambda: self._answer(self.copy_asked))
        self.save.clicked.connect(lambda: self._answer(self.save_asked))
        close.clicked.connect(self.reject)

    def _lay_out(self, close: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.tr("Picture of the map"), "heading"))
        column.addWidget(form.Field(self.tr("Views"), self.view))
        column.addWidget(form.Field(self.tr("Kind"), self.kind))
        column.addWidget(form.Field(self.tr("Width in pixels"), self.width_px))
        column.addWidget(self.letters)
        column.addWidget(self.named)
        words = self.tr("The picture is not encrypted: whoever has it can see it. It is noted in the audit trail.")
        column.addWidget(form.text(words, "small"))
        column.addStretch(1)
        column.addLayout(form.buttons_row(close, self.copy, self.save))
        form.fit(self, 440, 520)

    def wish(self) -> PictureWish:
        """Return what is chosen."""
        view = self.view.currentData()
        return PictureWish(
            kind=str(self.kind.currentData()),
            view=None if view is None else View(view),
            width=self.width_px.value(),
            name=self.named.isChecked(),
            letters=self.letters.isChecked(),
        )

    def _answer(self, asked: SignalInstance) -> None:
        wish = self.wish()
        self.accept()
        asked.emit(wish)
