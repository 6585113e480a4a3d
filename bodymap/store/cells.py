"""What stands on a page of SQLite's: its cells, and the values of a cell (the file format of SQLite 3).

Only what a salvage needs: rows of tables and of tables without rowid, and entries of indexes. What does not decode is
left out, never guessed.
"""

import struct
from collections.abc import Callable, Iterator
from typing import Any

from bodymap.store.pages import USABLE

Page = Callable[[int], bytes | None]
Values = tuple[Any, ...]
_INDEX_INNER, _INDEX_LEAF, _TABLE_LEAF = 0x02, 0x0A, 0x0D
_LARGEST = 64_000_000  # no value of ours comes near it: more is not a length
_WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MOST_LOCAL_ROW = USABLE - 35
_MOST_LOCAL_ENTRY = (USABLE - 12) * 64 // 255 - 23
_LEAST_LOCAL = (USABLE - 12) * 32 // 255 - 23
_FIRST_PAGE_HEAD = 100


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return a number of variable length and where it ends."""
    value = 0
    for index in range(8):
        byte = data[place + index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + index + 1
    return value << 8 | data[place + 8], place + 9


def is_table(content: bytes, number: int) -> bool:
    """Return whether a page holds rows of a table with row numbers."""
    return content[_FIRST_PAGE_HEAD if number == 1 else 0] == _TABLE_LEAF


def how_many(content: bytes, number: int) -> int:
    """Return how many cells a page holds, 0 for one of another kind."""
    head = _FIRST_PAGE_HEAD if number == 1 else 0
    if content[head] not in (_INDEX_INNER, _INDEX_LEAF, _TABLE_LEAF):
        return 0
    return min(int(struct.unpack_from(">H", content, head + 3)[0]), USABLE // 4)


def cell(content: bytes, number: int, index: int, page: Page) -> tuple[int, Values] | None:
    """Return the row number (0 where there is none) and the values of a cell; None where it does not read."""
    try:
        return _cell(content, number, index, page)
    except (IndexError, struct.error, ValueError):  # UnicodeDecodeError is a ValueError
        return None


def _cell(content: bytes, number: int, index: int, page: Page) -> tuple[int, Values] | None:
    head = _FIRST_PAGE_HEAD if number == 1 else 0
    kind = content[head]
    pointers = head + (12 if kind == _INDEX_INNER else 8)
    place = struct.unpack_from(">H", content, pointers + 2 * index)[0] + (4 if kind == _INDEX_INNER else 0)
    length, place = _varint(content, place)
    row = 0
    if kind == _TABLE_LEAF:
        row, place = _varint(content, place)
    if length > _LARGEST:
        return None
    payload = _payload(content, place, length, _MOST_LOCAL_ROW if kind == _TABLE_LEAF else _MOST_LOCAL_ENTRY, page)
    return None if payload is None else (row, tuple(_values(payload)))


def _payload(content: bytes, place: int, length: int, most_local: int, page: Page) -> bytes | None:
    """Return the bytes of a cell, gathered from its overflow pages; None where one of these does not read."""
    if length <= most_local:
        return content[place : place + length]
    local = _LEAST_LOCAL + (length - _LEAST_LOCAL) % (USABLE - 4)
    local = local if local <= most_local else _LEAST_LOCAL
    parts, left = [content[place : place + local]], length - local
    (following,) = struct.unpack_from(">I", content, place + local)
    while left > 0:
        overflow = page(following) if following else None
        if overflow is None:
            return None
        (following,) = struct.unpack_from(">I", overflow)
        parts.append(overflow[4 : 4 + min(left, USABLE - 4)])
        left -= len(parts[-1])
    return b"".join(parts)


def _values(payload: bytes) -> Iterator[Any]:
    size, place = _varint(payload, 0)
    at = size
    while place < size:
        kind, place = _varint(payload, place)
        value, at = _value(payload, kind, at)
        yield value
    if at != len(payload):
        raise ValueError("not a record")


def _value(payload: bytes, kind: int, at: int) -> tuple[Any, int]:
    """Return one value and where the next begins."""
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    if kind in _WHOLE_NUMBERS:
        end = at + _WHOLE_NUMBERS[kind]
        return int.from_bytes(payload[at:end], signed=True), end
    if kind < 12:
        raise ValueError("not a kind of value")
    end = at + (kind - 12) // 2
    if end > len(payload):
        raise ValueError("a value that is cut off")
    return (payload[at:end].decode() if kind % 2 else payload[at:end]), end
