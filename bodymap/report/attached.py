"""What is done to a finished paper: files are put into it as PDF/A-3 wants them, and it is locked with a password.

The same paper and files give the same bytes; a locked one has other bytes each time, and is no longer PDF/A.
Nothing touches the disk. pikepdf is imported when something is to be done.
"""

import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate

if TYPE_CHECKING:
    from pikepdf import Pdf

SHORTEST_PASSWORD = 8  # characters
_LONGEST_PASSWORD = 127  # bytes that PDF keeps of it
_ARCHIVE_CLAIM = ("pdfaid:part", "pdfaid:conformance")


class Relationship(StrEnum):
    """What a file in a paper is to it: what the paper was made from, or the same in numbers."""

    SOURCE = "Source"
    DATA = "Data"


class Attached(msgspec.Struct, frozen=True):
    """One file in a paper: its name and type, and what it is, for whoever opens it."""

    name: str
    media_type: str
    description: str
    relationship: Relationship
    data: bytes


def record_attached(data: bytes) -> Attached:
    """Return the visit's record in our own JSON, as a paper carries it."""
    words = translate("report", "The visit as Bodymap keeps it")
    return Attached("bodymap-visit.json", "application/json", words, Relationship.SOURCE, data)


def fhir_attached(data: bytes) -> Attached:
    """Return the visit as a FHIR bundle, as a paper carries it."""
    words = translate("report", "The visit as a FHIR R4 bundle, for other software")
    return Attached("fhir-bundle.json", "application/fhir+json", words, Relationship.DATA, data)


def password_note() -> str:
    """Return what somebody should know who locks a paper."""
    return translate(
        "report",
        "A document with a password is no longer PDF/A: an archive may refuse it. Nobody can open it without the"
        " password, and Bodymap does not keep it.",
    )


def check_password(password: str) -> None:
    """Raise InputError for a password that a PDF cannot have, or that is guessed at once; none at all is fine."""
    if not password:
        return
    if any(unicodedata.category(c) == "Cc" for c in password):
        raise InputError(
            translate("report", "A password has no line breaks and no control characters."), field="password"
        )
    if len(password) < SHORTEST_PASSWORD:
        message = translate("report", "The document's password needs at least {0} characters.")
        raise InputError(message.format(SHORTEST_PASSWORD), field="password")
    if len(_plain(password).encode()) > _LONGEST_PASSWORD:
        raise InputError(translate("report", "The document's password is too long."), field="password")


def finish(pdf: bytes, attached: Sequence[Attached], password: str = "") -> bytes:
    """Return a paper with these files in it, locked where there is a password (AES-256); as it is where there is none.

    InputError for a password that cannot be.
    """
    check_password(password)
    if not attached and not password:
        return pdf
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        for one in attached:
            _attach(document, one)
        if password:
            _forget_the_archive(document)
            known = _plain(password)
            document.save(target, encryption=pikepdf.Encryption(owner=known, user=known, R=6))
        else:
            document.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _attach(document: "Pdf", one: Attached) -> None:
    """Put a file into a document, among those that belong to the whole of it."""
    from pikepdf import AttachedFileSpec, Name

    day = str(document.docinfo.get("/ModDate", ""))  # the paper's own: the time of making would change the bytes
    spec = AttachedFileSpec(
        document,
        one.data,
        filename=one.name,
        description=one.description,
        mime_type=one.media_type,
        creation_date=day,
        mod_date=day,
    )
    spec.relationship = Name(f"/{one.relationship}")
    document.attachments[one.name] = spec  # pikepdf names it in the catalogue's /AF as well


def _forget_the_archive(document: "Pdf") -> None:
    """Take back the claim to be PDF/A: a locked document is none. That everybody can read it still holds."""
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as claims:
        for claim in _ARCHIVE_CLAIM:
            if claim in claims:
                del claims[claim]


def _plain(password: str) -> str:
    """Return a password as readers compare it, however it was typed."""
    return unicodedata.normalize("NFKC", password)
