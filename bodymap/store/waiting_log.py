"""The write-ahead log that an interrupted process left beside the database: what it holds whole, and what is missing.

SQLite reads it up to the first frame whose checksum fails, and says nothing of what came after. But a transaction is
only begun when the one before is durable: where frames of a later one stand behind a frame that fails, something that
was acknowledged is damaged. A last transaction that is not whole was as a rule never acknowledged: it is told.
"""

import struct
from functools import cache
from operator import mul
from pathlib import Path

import msgspec

_HEAD = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = (0x377F0682, 0x377F0683)  # the second: checksums of words with the high byte first
_FULL = 0xFFFFFFFF
Sums = tuple[int, int]


class WaitingLog(msgspec.Struct, frozen=True):
    """`pages`: those that the log holds whole, up to its last commit. `damaged`: something durable does not read.

    `cut`: it ends with a transaction that is not whole.
    """

    pages: frozenset[int] = frozenset()
    damaged: bool = False
    cut: bool = False


class _Frame(msgspec.Struct, frozen=True):
    """One page in the log: its number, whether it ends a transaction, and whether it follows the frame before."""

    page: int
    commits: bool
    whole: bool


@cache
def _weights(words: int) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, int, int, int]]:
    """Return what each word adds to the two sums, and how the sums before go into those after."""
    one, two, matrix = [], [], (1, 0, 0, 1)  # from the last pair back to the first
    for _ in range(words // 2):
        a, b, c, d = matrix
        one.append((a + b) & _FULL)
        one.append(b)
        two.append((c + d) & _FULL)
        two.append(d)
        matrix = ((a + b) & _FULL, (a + 2 * b) & _FULL, (c + d) & _FULL, (c + 2 * d) & _FULL)
    return _pairs_reversed(one), _pairs_reversed(two), matrix


def _pairs_reversed(weights: list[int]) -> tuple[int, ...]:
    return tuple(value for place in range(len(weights) - 2, -1, -2) for value in weights[place : place + 2])


def checksum(data: bytes, sums: Sums, *, big: bool) -> Sums:
    """Return SQLite's running sums over more data, whose length is a multiple of 8: s0 += x + s1; s1 += y + s0."""
    words = struct.unpack(f"{'>' if big else '<'}{len(data) // 4}I", data)
    one, two, (a, b, c, d) = _weights(len(words))
    first, second = sums
    return (
        (a * first + b * second + sum(map(mul, words, one))) & _FULL,
        (c * first + d * second + sum(map(mul, words, two))) & _FULL,
    )


def read_log(path: Path, page_bytes: int) -> WaitingLog:
    """Return what a log holds; nothing for one that is missing, empty or was never begun."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return WaitingLog()
    if len(content) < _HEAD.size + _FRAME.size + page_bytes or not any(content[: _HEAD.size]):
        return WaitingLog()
    head = _HEAD.unpack_from(content)
    big = head[0] == _MAGIC[1]
    if head[0] not in _MAGIC or checksum(content[:24], (0, 0), big=big) != head[6:]:
        return WaitingLog(damaged=True)
    return _judged(_frames(content, head, page_bytes, big=big))


def _frames(content: bytes, head: tuple[int, ...], page_bytes: int, *, big: bool) -> list[_Frame | None]:
    """Return the frames of the log's present turn; None for one in between that is of none."""
    found: list[_Frame | None] = []
    sums: Sums = (head[6], head[7])
    step = _FRAME.size + page_bytes
    for place in range(_HEAD.size, len(content) - step + 1, step):
        page, commit, salt, other, one, two = _FRAME.unpack_from(content, place)
        if (salt, other) != head[4:6]:
            found.append(None)
            continue
        reckoned = checksum(content[place : place + 8], sums, big=big)
        reckoned = checksum(content[place + _FRAME.size : place + step], reckoned, big=big)
        sums = (one, two)
        found.append(_Frame(page, commit > 0, reckoned == sums))
    while found and found[-1] is None:  # left from an earlier turn
        found.pop()
    return found


def _judged(frames: list[_Frame | None]) -> WaitingLog:
    whole = next((n for n, frame in enumerate(frames) if frame is None or not frame.whole), len(frames))
    ends = [n for n, frame in enumerate(frames) if frame is not None and frame.commits]
    last = max((n for n in ends if n < whole), default=-1)
    pages = frozenset(frame.page for frame in frames[: last + 1] if frame is not None)
    behind = next((n for n in ends if n >= whole), len(frames)) + 1
    follows = frames[behind] if behind < len(frames) else None  # what was rolled back before may stand there, too
    damaged = follows is not None and follows.whole
    return WaitingLog(pages=pages, damaged=damaged, cut=last + 1 < len(frames))
