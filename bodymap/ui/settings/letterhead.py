"""The clinic's letterhead: name, address, phone, logo, the sheet and the language of every paper of the clinic."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from bodymap.app.companions.files import new_attachment
from bodymap.app.darkroom import darkroom
from bodymap.app.pictures import ENDINGS, Picture
from bodymap.app.session import Session
from bodymap.app.settings import load_settings
from bodymap.base.errors import BodymapError, InputError
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.clinic_settings import ClinicSettings, Paper
from bodymap.ui import background, form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.settings.languages import languages

_LOGO_HEIGHT = 56


class LetterheadDialog(QDialog):
    """Shows and saves the letterhead. Signals: `shown()` when it has been read, `saved()` when it is kept."""

    shown = Signal()
    saved = Signal()

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("letterhead")
        self.setWindowTitle(self.tr("Letterhead"))
        self._session = session
        self._settings: ClinicSettings | None = None
        self._logo: Picture | None = None
        self._keeps_logo = False
        self.error = form.text("", "notice")
        self.error.hide()
        self.name, self.phone, self.address = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.name.setPlaceholderText(session.clinic.name)
        self.address.setPlaceholderText(session.clinic.address)
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(theme.px(96))
        self.sheet, self.language = form.Choice(), form.Choice()
        for size in Paper:
            self.sheet.addItem({Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter")}[size], size)
        self.language.addItem(self.tr("As the screen"), "")
        for name, code in languages():
            self.language.addItem(name, code)
        self.fields = {
            "name": form.Field(self.tr("Name of the clinic"), self.name),
            "address": form.Field(self.tr("Address, a line each"), self.address),
            "phone": form.Field(self.tr("Phone"), self.phone),
            "paper": form.Field(self.tr("Sheet"), self.sheet),
            "language": form.Field(self.tr("Language of the papers"), self.language),
        }
        self.logo = QLabel(self.tr("No logo"))
        self.logo.setMinimumHeight(theme.px(_LOGO_HEIGHT))
        self.choose = form.button(self.tr("Choose a logo ..."))
        self.remove = form.button(self.tr("Remove the logo"))
        self.keep = form.button(self.tr("Save"), "primary")
        self.keep.setEnabled(False)
        self._lay_out()
        self.choose.clicked.connect(self._ask_for_logo)
        self.remove.clicked.connect(self._remove_logo)
        self.keep.clicked.connect(self.save)
        when_done(session.clinic_settings(), self._show, self._refuse, self)
        when_done(session.logo(), self._show_kept_logo, self._refuse, self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.tr("Letterhead"), "heading"))
        words = self.tr("It stands at the top of every paper, for everybody in this clinic.")
        column.addWidget(form.text(words, "muted"))
        for field in self.fields.values():
            column.addWidget(field)
        column.addWidget(self.logo)
        logo_row = form.buttons_row(self.choose, self.remove)
        column.addLayout(logo_row)
        column.addWidget(self.error)
        column.addStretch(1)
        close = form.button(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        column.addLayout(form.buttons_row(close, self.keep))
        form.fit(self, 480, 640)

    def _show(self, settings: ClinicSettings) -> None:
        self._settings = settings
        self.name.setText(settings.name)
        self.address.setPlainText("\n".join(settings.address))
        self.phone.setText(settings.phone)
        usual = Paper.LETTER if load_settings().paper == "Letter" else Paper.A4  # until the clinic has said it
        self.sheet.setCurrentIndex(self.sheet.findData(settings.paper if settings.version else usual))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self._keeps_logo = bool(settings.logo)
        self.keep.setEnabled(not self._session.unwritable)
        self._show_buttons()
        self.shown.emit()

    def _show_kept_logo(self, kept: tuple[Attachment, bytes] | None) -> None:
        if kept is not None and self._logo is None:
            self._draw_logo(kept[1])

    def _draw_logo(self, data: bytes) -> None:
        when_done(background.run(lambda: QImage.fromData(data)), self._put_logo, self._refuse, self)

    def _put_logo(self, image: QImage) -> None:
        high = round(theme.px(_LOGO_HEIGHT) * self.devicePixelRatioF())
        pixels = QPixmap.fromImage(image.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation))
        pixels.setDevicePixelRatio(self.devicePixelRatioF())
        self.logo.setPixmap(pixels)
        self.logo.setAccessibleName(self.tr("The logo"))

    def _show_buttons(self) -> None:
        editable = not self._session.unwritable
        self.choose.setEnabled(editable)
        self.remove.setEnabled(editable and (self._keeps_logo or self._logo is not None))

    def _ask_for_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a logo"))
        dialog.setObjectName("logo-file-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures ({0})").format(" ".join(f"*{ending}" for ending in ENDINGS)))
        dialog.fileSelected.connect(lambda file: self.take_logo(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_logo(self, file: Path) -> None:
        """Take a picture from a file as the logo; what is no picture, or far too large, is refused."""
        self.error.hide()
        when_done(darkroom().from_file(file), self._take, self._refuse, self)

    def _take(self, picture: Picture) -> None:
        self._logo = picture
        self._draw_logo(picture.data)
        self._show_buttons()

    def _remove_logo(self) -> None:
        self._logo, self._keeps_logo = None, False
        self.logo.setText(self.tr("No logo"))
        self._show_buttons()

    def save(self) -> None:
        """Keep what is entered, and close."""
        before = self._settings
        if before is None:
            return
        self.error.hide()
        for field in self.fields.values():
            field.set_fault("")
        made = None
        if self._logo is not None:
            one = self._logo
            made = new_attachment(
                "", one.data, title="logo", media_type=one.media_type, width=one.width, height=one.height
            )
        kept = before.logo if self._keeps_logo else ""
        lines = (line.strip() for line in self.address.toPlainText().splitlines())
        try:
            settings = before.revised(
                name=self.name.text().strip(),
                address=tuple(line for line in lines if line),
                phone=self.phone.text().strip(),
                paper=self.sheet.currentData(),
                language=self.language.currentData(),
                logo=kept if made is None else made.id,
            )
        except InputError as error:
            self._show_fault(error)
            return
        logo = None if made is None or self._logo is None else (made, self._logo.data)
        self.keep.setEnabled(False)
        when_done(self._session.save_clinic_settings(settings, logo), self._close, self._refuse, self)

    def _close(self, _settings: ClinicSettings) -> None:
        self.saved.emit()
        self.accept()

    def _show_fault(self, error: InputError) -> None:
        field = self.fields.get(error.field)
        if field is not None:
            field.set_fault(str(error))
        else:
            self._refuse(error)

    def _refuse(self, error: BodymapError) -> None:
        self.error.setText(str(error))
        self.error.show()
        self.keep.setEnabled(self._settings is not None and not self._session.unwritable)
