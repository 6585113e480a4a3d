"""Looking at the JSON of strangers: what a parser lets pass or says badly is told in plain words, with its line.

Nothing here holds more than it is given: the text may be a file that stays on the disk.
"""

import json
import re
from typing import Any

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate

Buffer = bytes | bytearray | memoryview
UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
UTF8_MARK = b"\xef\xbb\xbf"
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_BYTE = re.compile(r"\(byte (\d+)\)")
_PATH = re.compile(r" - at `\$\.?([^`]*)`")
_NAME = re.compile(rb'[\s,{]*("(?:[^"\\]|\\.)*")\s*:\s*')
_END = re.compile(rb"\s*}\s*")
_PIECE = 1 << 22
_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])


def refused(message: str, field: str = "", hint: str = "") -> InputError:
    """Return the error for something that cannot be taken in; nothing is imported."""
    return InputError(message, hint or translate("read record", "Nothing was imported."), field=field)


def text_of(data: Buffer) -> Buffer:
    """Return the bytes without a UTF-8 byte order mark; InputError for those of another encoding."""
    head = bytes(data[:4])
    if head.startswith(UTF8_MARK):
        return memoryview(data)[len(UTF8_MARK) :]
    if head.startswith(_WIDE_MARKS) or (len(head) == 4 and head.count(0) >= 2):
        raise refused(
            translate("read record", "This file is in UTF-16 or UTF-32, or it is no text."),
            hint=translate("read record", "Save it as UTF-8. Nothing was imported."),
        )
    return data


def plain(error: Exception, data: Buffer = b"") -> str:
    """Return what a decoder says, with the line in `data` where it is known; never values of a patient."""
    if isinstance(error, RecursionError):
        return translate("read record", "it is nested too deeply")
    if isinstance(error, UnicodeDecodeError):
        return translate("read record", "it is not UTF-8")
    said = str(error)[:200]
    if said == "Input data was truncated":
        return translate("read record", "it ends too early, in line {0}").format(_line(data, len(data)))
    if (found := _BYTE.search(said)) and len(data):
        at = translate("read record", "line {0}").format(_line(data, int(found[1])))
        return f"{_BYTE.sub('', said).strip()} ({at})"
    return said


def field_of(error: Exception) -> str:
    """Return the name of the field that a decoder complains of, or nothing."""
    found = _PATH.search(str(error))
    return found[1] if found else ""


def members(raw: Buffer | msgspec.Raw, where: str) -> dict[str, msgspec.Raw]:
    """Return the members of an object by their names; InputError where it is none or has a name twice."""
    try:
        found = _fields.decode(raw)
    except UNREADABLE as error:
        raise refused(f"{where}: {plain(error)}") from None
    if twice := _twice(memoryview(raw), found):
        raise refused(translate("read record", "{0} has the field {1} twice.").format(where, twice[:60]))
    return found


def check_names(raw: msgspec.Raw, where: str) -> None:
    """Raise InputError where any object within a value that was decoded has a name twice."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        if len(set(names)) < len(names):
            twice = next(name for name in names if names.count(name) > 1)
            message = translate("read record", "{0} has the field {1} twice.").format(where, twice[:60])
            raise refused(message, twice)
        return dict(pairs)

    try:
        json.loads(bytes(raw), object_pairs_hook=once, parse_int=str, parse_float=str)
    except RecursionError as error:
        raise refused(f"{where}: {plain(error)}") from None


def _twice(text: memoryview, found: dict[str, msgspec.Raw]) -> str:
    """Return a name that an object has twice, or nothing.

    The decoder keeps the last of two. So the object is walked by the lengths of what it kept: where a name comes again,
    or where something else follows than a name or the end, a value was left out.
    """
    at, seen, name = 0, set[str](), ""
    while (head := _NAME.match(text, at)) is not None:
        name = msgspec.json.decode(head[1], type=str)
        if name in seen or name not in found:
            return name
        seen.add(name)
        at = head.end() + len(memoryview(found[name]))
    return name if len(seen) < len(found) or (_END.fullmatch(text, at) is None and seen) else ""


def _line(data: Buffer, at: int) -> int:
    """Return the number of the line in which a byte is."""
    view = memoryview(data)[:at]
    return 1 + sum(bytes(view[start : start + _PIECE]).count(b"\n") for start in range(0, len(view), _PIECE))
