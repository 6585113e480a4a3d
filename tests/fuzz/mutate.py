"""Inputs that are nearly right: seeds with bytes and words changed, repeated, left out, put together anew."""

import random
from collections.abc import Sequence

WORDS = (
    b"null", b"true", b"{}", b"[]", b'""', b"-1", b"0", b"11", b"1e999", b"NaN", b"Infinity", b"9" * 24,
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", "ß".encode(), "\u202e".encode(),
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"../../etc/passwd", b"=1+1", b"@SUM(A1)", b"\r\n", b"\t", b";", b",",
    b'"', b"'; DROP TABLE patient; --", b"%s%n{0}{1}", b"{", b"[" * 2000, b'{"a":' * 2000, b"9" * 5000, b"A" * 70000,
    b"left", b"right", b"note", b"inj", b"ppt", b"1,000 ml", b"2026-02-30", b"9999-12-31", b"0000-00-00T00:00:00Z",
)  # fmt: skip
LARGEST = 200_000


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return an input that comes from the seeds by one to eight changes."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 1, 2, 3, 5, 8))):
        at = chance.randrange(len(data) + 1)
        chance.choice(_CHANGES)(data, at, seeds, chance)
    return bytes(data[:LARGEST])


def _flip(data: bytearray, at: int, _seeds: Sequence[bytes], chance: random.Random) -> None:
    if data:
        data[at % len(data)] ^= 1 << chance.randrange(8)


def _replace(data: bytearray, at: int, _seeds: Sequence[bytes], chance: random.Random) -> None:
    data[at : at + chance.choice((1, 2, 4, 16))] = chance.choice(WORDS)


def _insert(data: bytearray, at: int, _seeds: Sequence[bytes], chance: random.Random) -> None:
    data[at:at] = chance.choice(WORDS)


def _noise(data: bytearray, at: int, _seeds: Sequence[bytes], chance: random.Random) -> None:
    data[at:at] = chance.randbytes(chance.randrange(1, 9))


def _cut(data: bytearray, at: int, _seeds: Sequence[bytes], chance: random.Random) -> None:
    del data[at : at + chance.choice((1, 2, 8, 64, 1024, len(data)))]


def _repeat(data: bytearray, at: int, _seeds: Sequence[bytes], chance: random.Random) -> None:
    piece = bytes(data[at : at + chance.choice((1, 8, 64, 512))])
    data[at:at] = piece * chance.choice((1, 2, 20))


def _splice(data: bytearray, at: int, seeds: Sequence[bytes], chance: random.Random) -> None:
    other = chance.choice(seeds)
    data[at:] = other[chance.randrange(len(other) + 1) :]


def _swap_number(data: bytearray, at: int, _seeds: Sequence[bytes], chance: random.Random) -> None:
    digits = [i for i in range(at, min(len(data), at + 400)) if 48 <= data[i] <= 57]
    if digits:
        data[digits[0] : digits[0] + 1] = chance.choice((b"-7", b"11", b"1e400", b"0.5", b"4294967296", b"9" * 40))


_CHANGES = (_flip, _replace, _insert, _noise, _cut, _repeat, _splice, _swap_number)
