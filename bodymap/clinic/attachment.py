"""Photos and scans: what is known of a file; its bytes are kept beside the record, in the store.

An attachment belongs to a visit, and to one of its points where `point_id` is set; the clinic's own (its logo) have
neither. Width and height are pixels, 0 where the file is no picture.
"""

import hashlib
import re

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_line

MAX_TITLE = 300
MAX_BYTES = 32_000_000
MAX_SIDE_PX = 100_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*")


class Attachment(VisitRecord, frozen=True, kw_only=True):
    """One file: its size in bytes and their SHA-256, as 64 hexadecimal digits."""

    point_id: str = ""
    title: str
    media_type: str
    width: int = 0
    height: int = 0
    size: int
    sha256: str

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        check_line(self.title, MAX_TITLE, "title")
        if not 0 < self.size <= MAX_BYTES:
            message = translate("attachment", "The file is empty or larger than {0} MB.").format(MAX_BYTES // 1_000_000)
            raise InputError(message, field="size")
        if not _SHA256.fullmatch(self.sha256):
            raise InputError(translate("attachment", "The file's checksum is not one."), field="sha256")
        if len(self.media_type) > 100 or not _MEDIA_TYPE.fullmatch(self.media_type):
            raise InputError(translate("attachment", "The file's type is not one."), field="media_type")
        for field in ("width", "height"):
            if not 0 <= getattr(self, field) <= MAX_SIDE_PX:
                raise InputError(translate("attachment", "The picture's size cannot be."), field=field)

    def holds(self, data: bytes) -> bool:
        """Return whether these are the bytes that the attachment was made for."""
        return len(data) == self.size and hashlib.sha256(data).hexdigest() == self.sha256
