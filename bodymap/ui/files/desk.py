"""Photos on their way into a visit: developed beside the window one after the other, then attached to where they go.

A picture goes to the visit at which it was chosen, or nowhere. `thumbnail` and `picture` answer with images made
beside the GUI thread. Nothing is ever written to a temporary file.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path, PurePath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from bodymap.app.darkroom import darkroom
from bodymap.app.pictures import MAX_TITLE, Picture
from bodymap.base.errors import BodymapError
from bodymap.clinic.attachment import Attachment
from bodymap.ui import background
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.consult.controller import Controller

THUMBNAIL = 192


class FilesDesk(QObject):
    """`progress(done, all)`, (0, 0) when nothing is on its way; `refused(text)`: why one was not attached."""

    progress = Signal(int, int)
    refused = Signal(str)

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._waiting: list[tuple[Future[Picture], Awaited]] = []
        self._all = 0
        self._fresh: dict[str, bytes] = {}
        self._thumbnails: dict[str, QImage] = {}
        self._patient_id = ""
        controller.chart_changed.connect(self._follow)

    # -- attaching

    def attach_files(self, files: Sequence[Path], point_id: str = "") -> None:
        """Attach pictures from files to the visit that is recorded, or to one of its points."""
        for file in files:
            self._develop(darkroom().from_file(file), file.name, point_id)

    def attach_image(self, image: QImage, point_id: str = "") -> None:
        """Attach a picture that was copied elsewhere."""

        def encode() -> bytes:
            data = QByteArray()
            buffer = QBuffer(data)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # type: ignore[call-overload] # the device is taken, the stub asks for text
            return bytes(data.data())

        if self.controller.may_change():
            coming = background.run(encode)
            title = self.tr("Pasted picture")
            when_done(coming, lambda data: self.attach_bytes(data, title, point_id), self._say, self)

    def attach_bytes(self, data: bytes, title: str, point_id: str = "") -> None:
        """Attach a picture that is there as bytes."""
        self._develop(darkroom().from_bytes(data), title, point_id)

    def cancel(self) -> None:
        """Attach nothing of what is still on its way."""
        for future, awaited in self._waiting:
            future.cancel()
            awaited.drop()
        self._waiting.clear()
        self._tell()

    def _develop(self, future: "Future[Picture]", name: str, point_id: str) -> None:
        if not self.controller.may_change():
            future.cancel()
            return
        visit_id = self.controller.visit_id
        self._all += 1

        def done() -> None:
            self._waiting[:] = [one for one in self._waiting if one[0] is not future]

        def attach(picture: Picture) -> None:
            done()
            self._attach(picture, name, visit_id, point_id)
            self._tell()

        def refuse(error: BodymapError) -> None:
            done()
            self.refused.emit(self.tr("{0}: {1}").format(name, error))
            self._tell()

        self._waiting.append((future, when_done(future, attach, refuse, self)))
        self._tell()

    def _attach(self, picture: Picture, name: str, visit_id: str, point_id: str) -> None:
        editor = self.controller.editor
        if editor is None or editor.visit is None or editor.visit.id != visit_id:
            self.refused.emit(self.tr("{0}: another visit is open now, so it was not attached.").format(name))
            return
        title = PurePath(name).stem[:MAX_TITLE] or self.tr("Picture")
        made = self.controller.attempt(
            lambda: editor.files.attach(
                picture.data, title, picture.media_type, picture.width, picture.height, point_id=point_id
            )
        )
        if made is not None:
            self._fresh[made.id] = picture.data

    def _tell(self) -> None:
        if not self._waiting:
            self._all = 0
        self.progress.emit(self._all - len(self._waiting), self._all)

    def _say(self, error: BodymapError) -> None:
        self.refused.emit(str(error))

    # -- changing

    def rename(self, attachment_id: str, title: str) -> None:
        """Give a picture another title."""
        editor = self.controller.editor
        if editor is not None and self.controller.may_change():
            self.controller.attempt(lambda: editor.files.rename(attachment_id, title))

    def remove(self, attachment_id: str) -> None:
        """Strike a picture out; undo brings it back."""
        editor = self.controller.editor
        if editor is not None and self.controller.may_change():
            self.controller.attempt(lambda: editor.files.void(attachment_id, self.tr("removed while recording")))

    # -- showing

    def _follow(self) -> None:
        """Keep no picture of a patient who is not shown any more."""
        chart = self.controller.chart
        patient_id = "" if chart is None else chart.patient.id
        if patient_id != self._patient_id:
            self._patient_id = patient_id
            self._fresh.clear()
            self._thumbnails.clear()

    def thumbnail(self, attachment: Attachment, show: Callable[[QImage], None], owner: QObject) -> None:
        """Hand over a small picture, at once where it is known."""
        known = self._thumbnails.get(attachment.id)
        if known is not None:
            show(known)
            return

        def keep(image: QImage) -> None:
            self._thumbnails[attachment.id] = image
            show(image)

        self._image(attachment, THUMBNAIL, keep, owner)

    def picture(self, attachment: Attachment, show: Callable[[QImage], None], owner: QObject) -> None:
        """Hand over the whole picture."""
        self._image(attachment, 0, show, owner)

    def _image(self, attachment: Attachment, side: int, show: Callable[[QImage], None], owner: QObject) -> None:
        def decode(data: bytes) -> None:
            when_done(background.run(lambda: image_of(data, side)), show, self._say, owner)

        fresh = self._fresh.get(attachment.id)
        if fresh is not None:
            decode(fresh)
        else:
            when_done(self.controller.session.blob(attachment.id), decode, self._say, owner)


def image_of(data: bytes, side: int = 0) -> QImage:
    """Return a picture that the clinic keeps; `side`: no larger than this, in pixels (any thread)."""
    kept = QByteArray(data)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if side and size.isValid():
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
