"""The pages of a SQLCipher 4 file, one by one and without SQLite: what still reads of a damaged database.

Each page carries its own authentication (HMAC-SHA512), so a page is whole or is not given. A page that the
write-ahead log holds in a newer version, up to its last commit, is taken from there. The files are only read.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from bodymap.store.sqlcipher import PAGE_BYTES, SALT_BYTES

_MAC_BYTES, _IV_BYTES = 64, 16
_MAC_SALT_MASK, _MAC_KEY_PASSES = 0x3A, 2
USABLE = PAGE_BYTES - _MAC_BYTES - _IV_BYTES
_LOG_HEAD = 32
_FRAME_HEAD = struct.Struct(">6I")
_FRAME_BYTES = _FRAME_HEAD.size + PAGE_BYTES
_KEPT = 64  # decrypted pages, for chains of overflow pages and for reading in order


class Pages:
    """The pages of one closed database; used as a block. `count`: how many there should be; `bad`: the unreadable."""

    def __init__(self, database: Path, key: bytes, salt: bytes) -> None:
        self._key = key
        mac_salt = bytes(byte ^ _MAC_SALT_MASK for byte in salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key, mac_salt, _MAC_KEY_PASSES, len(key))
        self._file: BinaryIO = database.open("rb")
        self._log: BinaryIO | None = None
        self._frames: dict[int, list[int]] = {}
        self.bad: set[int] = set()
        self._kept: dict[int, bytes] = {}
        size = -(-database.stat().st_size // PAGE_BYTES)
        log = database.with_name(database.name + "-wal")
        if log.is_file():
            self._log = log.open("rb")
            size = max(size, self._read_log(log.stat().st_size))
        self.count = size

    def __enter__(self) -> Self:
        """Use the pages as a block, after which the files are closed."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Close the files."""
        self._file.close()
        if self._log is not None:
            self._log.close()

    def _read_log(self, size: int) -> int:
        """Find which pages the log holds, newest first; return the database's size in pages at its last commit."""
        heads = [
            (place, head)
            for place in range(_LOG_HEAD, size - _FRAME_BYTES + 1, _FRAME_BYTES)
            if (head := self._head(place))
        ]
        if not heads:
            return 0
        present = heads[0][1][2:4]  # the log is written from its beginning: the first frame is of the present turn
        frames = [(place, head[0], head[1]) for place, head in heads if head[2:4] == present]
        commits = [index for index, (_, _, pages) in enumerate(frames) if pages]
        if not commits:
            return 0
        for place, number, _ in reversed(frames[: commits[-1] + 1]):
            self._frames.setdefault(number, []).append(place + _FRAME_HEAD.size)
        return frames[commits[-1]][2]

    def _head(self, place: int) -> tuple[int, ...]:
        raw = self._bytes(self._log, place, _FRAME_HEAD.size)
        return _FRAME_HEAD.unpack(raw) if len(raw) == _FRAME_HEAD.size else ()

    def _bytes(self, source: BinaryIO | None, place: int, length: int) -> bytes:
        """Return bytes of a file; fewer where the disk or the file ends there."""
        with suppress(OSError):
            if source is not None:
                source.seek(place)
                return source.read(length)
        return b""

    def page(self, number: int) -> bytes | None:
        """Return a page's content as SQLite sees it, the newest version that is whole; None where none is."""
        if number in self._kept:
            return self._kept[number]
        for source, place in self._places(number):
            content = self._opened(number, self._bytes(source, place, PAGE_BYTES))
            if content is not None:
                if len(self._kept) >= _KEPT:
                    del self._kept[next(iter(self._kept))]
                self._kept[number] = content
                return content
            self.bad.add(number)
        return None

    def _places(self, number: int) -> Iterator[tuple[BinaryIO | None, int]]:
        yield from ((self._log, place) for place in self._frames.get(number, ()))
        yield self._file, (number - 1) * PAGE_BYTES

    def _opened(self, number: int, raw: bytes) -> bytes | None:
        """Return a page decrypted, None unless it is the one that was written there."""
        if len(raw) != PAGE_BYTES:
            return None
        start = SALT_BYTES if number == 1 else 0
        said = raw[start:-_MAC_BYTES] + struct.pack("<I", number)
        if not hmac.compare_digest(hmac.digest(self._mac_key, said, "sha512"), raw[-_MAC_BYTES:]):
            return None
        turn = Cipher(AES256(self._key), CBC(raw[USABLE : USABLE + _IV_BYTES])).decryptor()
        return bytes(start) + turn.update(raw[start:USABLE]) + turn.finalize()
