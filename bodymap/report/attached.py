"""What is done to a finished paper: it is packed, files are put into it as PDF/A-3 wants them, a password locks it.

The same paper and files give the same bytes; a locked one has other bytes each time, and is no longer PDF/A.
Nothing touches the disk. pikepdf is imported when it is called.
"""

import hashlib
import unicodedata
import zlib
from collections.abc import Sequence
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate

if TYPE_CHECKING:
    from pikepdf import Pdf, Stream

SHORTEST_PASSWORD = 8  # characters
_LONGEST_PASSWORD = 127  # bytes that PDF keeps of it
_RETURN = b"\r"
_UNCLEAR = b"\r\nendstream"
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


def finish(pdf: bytes, attached: Sequence[Attached] = (), password: str = "") -> bytes:
    """Return a paper as a file: packed tightly, with these files in it, locked where there is a password (AES-256).

    InputError for a password that cannot be.
    """
    check_password(password)
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        for one in attached:
            _attach(document, one)
        if password:
            _forget_the_archive(document)
            return _locked(document, _plain(password))
        return _packed(document)


def _packed(document: "Pdf") -> bytes:
    """Return the file, its small objects packed together; where a pack itself would end unclearly, they stay apart."""
    from pikepdf import ObjectStreamMode, StreamDecodeLevel

    found = b""
    for turn, mode in enumerate((ObjectStreamMode.generate, ObjectStreamMode.generate, ObjectStreamMode.disable)):
        if turn == 1:  # most papers never come here
            _end_streams_clearly(document)
        target = BytesIO()
        document.save(
            target, deterministic_id=True, object_stream_mode=mode, stream_decode_level=StreamDecodeLevel.none
        )
        found = target.getvalue()
        if _UNCLEAR not in found:
            break
    return found


def _locked(document: "Pdf", password: str) -> bytes:
    from pikepdf import Encryption

    target = BytesIO()
    document.save(target, encryption=Encryption(owner=password, user=password, R=6))
    return target.getvalue()


def _end_streams_clearly(document: "Pdf") -> None:
    """See to it that no stream ends in a carriage return: PDF/A's readers may take it for a part of the line's end."""
    from pikepdf import Name, Stream

    pages = {page.obj.Contents.objgen for page in document.pages if isinstance(page.obj.get("/Contents"), Stream)}
    for one in document.objects:
        if not isinstance(one, Stream) or one.get("/Filter") != Name.FlateDecode:
            continue
        raw = one.read_raw_bytes()
        if raw.endswith(_RETURN):
            _end_clearly(one, raw, is_drawing=one.objgen in pages or one.get("/Subtype") == Name.Form)


def _end_clearly(stream: "Stream", raw: bytes, *, is_drawing: bool) -> None:
    """Give a stream another end: a space in what draws, a line's end behind the packed bytes of anything else."""
    from pikepdf import Dictionary, Name

    if not is_drawing:
        parameters = stream.get("/DecodeParms")
        known = parameters if isinstance(parameters, Dictionary) else None
        stream.write(raw + b"\n", filter=Name.FlateDecode, decode_parms=known)
        return
    plain = stream.read_bytes()
    while raw.endswith(_RETURN):
        plain += b" "
        raw = zlib.compress(plain)
    stream.write(raw, filter=Name.FlateDecode)


def _attach(document: "Pdf", one: Attached) -> None:
    """Put a file into a document, among those that belong to the whole of it."""
    from pikepdf import AttachedFileSpec, Name, String

    day = str(document.docinfo.get("/ModDate", ""))  # the paper's own: the time of making would change the bytes
    spec = AttachedFileSpec(
        document,
        zlib.compress(one.data, 9),
        filename=one.name,
        description=one.description,
        mime_type=one.media_type,
        creation_date=day,
        mod_date=day,
    )
    spec.relationship = Name(f"/{one.relationship}")
    stream = spec.obj.EF.F
    stream.Filter = Name.FlateDecode
    stream.Params.Size = len(one.data)
    stream.Params.CheckSum = String(hashlib.md5(one.data, usedforsecurity=False).digest())
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
