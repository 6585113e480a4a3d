"""The section with the photos and scans of the visit that is shown: a strip, and three ways to add one."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QIcon, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QProgressBar, QToolButton, QVBoxLayout, QWidget

from bodymap.app.pictures import ENDINGS
from bodymap.clinic.attachment import Attachment
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.files.desk import FilesDesk
from bodymap.ui.files.viewer import Viewer

_SIDE = 92


class Thumbnail(QToolButton):
    """A small picture with its title; a click opens it."""

    def __init__(self, attachment: Attachment, words: str) -> None:
        super().__init__()
        self.attachment = attachment
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
        self.setFixedWidth(theme.px(_SIDE + 28))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, theme.px(_SIDE)))

    def show_image(self, image: QImage) -> None:
        self.setIcon(QIcon(QPixmap.fromImage(image)))


class FilesSection(Section):
    """Photos and files."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("files", self.tr("Photos and scans"), body)
        self._controller = controller
        self.desk = FilesDesk(controller, self)
        self.thumbnails: tuple[Thumbnail, ...] = ()
        self._shown: tuple[Attachment, ...] | None = None
        self.attach = form.button(self.tr("Attach ..."))
        self.paste = form.button(self.tr("Paste"))
        self.paste.setToolTip(self.tr("The picture that was copied last (Ctrl+V here)"))
        self.to_point = form.Check("")
        self.stop = form.button(self.tr("Cancel"))
        self.words = form.text("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.fault = form.text("", "notice")
        self.hint = form.text(self.tr("Or drop pictures here. They are kept encrypted, without camera data."), "small")
        self._strip = QWidget()
        self._flow = FlowLayout(self._strip, theme.px(8))
        self._lay_out(body)
        self._connect()
        self.setAcceptDrops(True)
        self._show()

    def _lay_out(self, body: QWidget) -> None:
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, theme.px(8))
        for choice in (self.attach, self.paste, self.to_point):
            flow.addWidget(choice)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for widget in (self._strip, self._buttons, self.hint, self.words, self.bar, self.stop, self.fault):
            column.addWidget(widget)
        self._progress(0, 0)
        self.fault.hide()

    def _connect(self) -> None:
        self.attach.clicked.connect(self._choose)
        self.paste.clicked.connect(self._paste)
        self.stop.clicked.connect(self.desk.cancel)
        self.desk.progress.connect(self._progress)
        self.desk.refused.connect(self._refuse)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._paste)
        self._controller.chart_changed.connect(self._show)
        self._controller.selected.connect(self._show)

    @Slot()
    def _show(self) -> None:
        controller = self._controller
        chart, visit_id = controller.chart, controller.visit_id
        self.setVisible(chart is not None and bool(visit_id))
        if chart is None or not visit_id:
            self._show_strip(())
            return
        attachments = chart.attachments_of(visit_id)
        recording, point = controller.recording, chart.point_of.get(controller.point_id)
        self._buttons.setVisible(recording)
        self.hint.setVisible(recording)
        self.to_point.setVisible(point is not None)
        if point is not None:
            self.to_point.setText(self.tr("at point {0}").format(point.letter))
        self._show_strip(attachments)
        self.set_summary(str(len(attachments)) if attachments else self.tr("none"))

    def _show_strip(self, attachments: tuple[Attachment, ...]) -> None:
        if attachments == self._shown:
            return
        self._shown = attachments
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        made = []
        for attachment in attachments:
            thumbnail = Thumbnail(attachment, self._title(attachment))
            thumbnail.clicked.connect(lambda _checked=False, one=attachment: self._open(one))
            self._flow.addWidget(thumbnail)
            self.desk.thumbnail(attachment, thumbnail.show_image, thumbnail)
            made.append(thumbnail)
        self.thumbnails = tuple(made)
        self._strip.setVisible(bool(made))

    def _title(self, attachment: Attachment) -> str:
        chart = self._controller.chart
        point = None if chart is None else chart.point_of.get(attachment.point_id)
        if point is None:
            return attachment.title
        return self.tr("{0}: {1}").format(point.letter, attachment.title)

    def _open(self, attachment: Attachment) -> None:
        Viewer(self.desk, attachment, self.window()).open()

    @property
    def _point_id(self) -> str:
        return self._controller.point_id if self.to_point.isChecked() else ""

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Attach photos or scans"))
        dialog.setObjectName("attach-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Pictures ({0})").format(" ".join(f"*{one}" for one in ENDINGS)), self.tr("All files (*)")]
        )
        point_id = self._point_id
        dialog.filesSelected.connect(lambda names: self._attach([Path(name) for name in names], point_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _paste(self) -> None:
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where nothing was ever copied
        data = QMimeData() if data is None else data
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        self.fault.hide()
        if files:
            self._attach(files, self._point_id)
        elif data.hasImage():
            self.desk.attach_image(QGuiApplication.clipboard().image(), self._point_id)
        else:
            self._refuse(self.tr("There is no picture to paste: copy one first."))

    def _attach(self, files: list[Path], point_id: str) -> None:
        self.fault.hide()
        self.fault.setText("")
        self.desk.attach_files(files, point_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if self._controller.recording and (data.hasImage() or any(url.isLocalFile() for url in data.urls())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        self.set_open(True)
        if files:
            self._attach(files, self._point_id)
        elif isinstance(image := data.imageData(), QImage):
            self.desk.attach_image(image, self._point_id)
        event.acceptProposedAction()

    @Slot(int, int)
    def _progress(self, done: int, whole: int) -> None:
        for widget in (self.words, self.bar, self.stop):
            widget.setVisible(whole > 0)
        if whole:
            self.words.setText(self.tr("Attaching {0} of {1} ...").format(done + 1, whole))
            self.bar.setRange(0, whole if whole > 1 else 0)
            self.bar.setValue(done)

    @Slot(str)
    def _refuse(self, words: str) -> None:
        said = self.fault.text() if self.fault.isVisible() else ""
        self.fault.setText(f"{said}\n{words}".strip())
        self.fault.show()
        self.set_open(True)
