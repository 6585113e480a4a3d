"""Photos and files of a visit or of one of its points; the bytes come decoded, cleaned and reduced already."""

import hashlib

from bodymap.app.companions.base import Companion
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment


def new_attachment(
    visit_id: str, data: bytes, *, title: str, media_type: str, width: int = 0, height: int = 0, point_id: str = ""
) -> Attachment:
    """Return the record of a new file; `visit_id` is empty for the clinic's own (its logo)."""
    return Attachment(
        id=new_id(),
        visit_id=visit_id,
        point_id=point_id,
        title=title,
        media_type=media_type,
        width=width,
        height=height,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
    )


class FilesEditor(Companion):
    """The photos and files of the visit being recorded."""

    def attach(
        self, data: bytes, title: str, media_type: str, width: int = 0, height: int = 0, point_id: str = ""
    ) -> Attachment:
        """Add a file to the visit, or to one of its points; its bytes are durable when the change is."""
        visit = self._visit()
        if point_id and point_id not in self._chart.point_of:
            raise KeyError(point_id)
        attachment = new_attachment(
            visit.id, data, title=title, media_type=media_type, width=width, height=height, point_id=point_id
        )
        self._session.outbox.keep(attachment.id, data)
        self._add("attach", translate("companions", "Attach a photo or file"), attachment)
        return attachment

    def rename(self, attachment_id: str, title: str) -> Attachment:
        """Give a file another title."""
        attachment = self._open(Attachment, attachment_id)
        return self._revise(attachment, {"title": title}, "rename-file", translate("companions", "Rename a file"))

    def void(self, attachment_id: str, reason: str) -> None:
        """Strike out a file; its bytes stay in the clinic, as everything does."""
        attachment = self._open(Attachment, attachment_id)
        self._strike(attachment, reason, "void-file", translate("companions", "Remove a photo or file"))
