"""One picture in full: zoom by wheel, pinch and buttons, its title, and its removal."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QNativeGestureEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bodymap.base.errors import InputError
from bodymap.clinic.attachment import MAX_TITLE, Attachment
from bodymap.clinic.record import check_line
from bodymap.ui import form, theme
from bodymap.ui.files.desk import FilesDesk
from bodymap.ui.typed_field import TypedField

STEP = 1.25
_MOST = 8.0


class PictureView(QGraphicsView):
    """The picture; it fits the window until it is zoomed."""

    def __init__(self) -> None:
        super().__init__()
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setMinimumSize(theme.px(240), theme.px(200))
        self.fits = True

    def show_image(self, image: QImage) -> None:
        self._item.setPixmap(QPixmap.fromImage(image))
        self.setSceneRect(QRectF(self._item.boundingRect()))
        self.fit()

    @property
    def zoom(self) -> float:
        """How many screen pixels a picture's pixel takes."""
        return self.transform().m11()

    def fit(self) -> None:
        self.fits = True
        if not self._item.pixmap().isNull():
            self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)

    def zoom_by(self, factor: float) -> None:
        self.fits = False
        factor = min(factor, _MOST / self.zoom)
        self.scale(factor, factor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fits:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)

    def viewportEvent(self, event: QEvent) -> bool:
        pinched = isinstance(event, QNativeGestureEvent)
        if pinched and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:  # type: ignore[attr-defined]
            self.zoom_by(1 + event.value())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)


class Viewer(QDialog):
    """Shows one attachment of the visit that is shown."""

    def __init__(self, desk: FilesDesk, attachment: Attachment, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("picture-viewer")
        self.setWindowTitle(self.tr("Picture"))
        self._desk = desk
        self.attachment = attachment
        recording = desk.controller.recording
        self.view = PictureView()
        self.view.setAccessibleName(attachment.title)
        self.title = TypedField(self.tr("Title"), self._read_title)
        self.title.show_other(attachment.title)
        self.title.line.setReadOnly(not recording)
        self.title.entered.connect(lambda title: desk.rename(attachment.id, str(title)))
        self.smaller = form.button("\N{MINUS SIGN}")
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.whole = form.button(self.tr("Fit"))
        self.larger = form.button("+")
        self.larger.setAccessibleName(self.tr("Larger"))
        self.remove = form.button(self.tr("Remove"), "danger")
        self.remove.setVisible(recording)
        self.close_it = form.button(self.tr("Close"), "primary")
        self.smaller.clicked.connect(lambda: self.view.zoom_by(1 / STEP))
        self.larger.clicked.connect(lambda: self.view.zoom_by(STEP))
        self.whole.clicked.connect(self.view.fit)
        self.remove.clicked.connect(self._remove)
        self.close_it.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for widget in (self.smaller, self.whole, self.larger):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.remove)
        row.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.title)
        column.addLayout(row)
        form.fit(self, 900, 720)
        desk.picture(attachment, self.view.show_image, self)

    def _remove(self) -> None:
        self._desk.remove(self.attachment.id)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the title keeps it and does not close the picture."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.title.commit()
        super().done(result)

    def _read_title(self, text: str) -> str:
        title = " ".join(text.split())
        check_line(title, MAX_TITLE, "title")
        if not title:
            raise InputError(self.tr("Give it a title."), field="title")
        return title
