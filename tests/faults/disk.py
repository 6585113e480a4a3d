"""The disks that a power loss may leave: replays what the shim recorded, and drops or reorders what was not synced.

What was written to a file before it was synced is there; what was written after may be there or not, sector by
sector. A name (made, renamed, removed) is sure once its folder was synced; before that, names come about in their
order, as far as they did. An index of the log (`-shm`) is memory: after a power loss it is not there.
"""

import random
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path

import msgspec

_HEAD = struct.Struct("<cIQI")
SECTOR = 512
_NAMES = "CRUDX"


class Entry(msgspec.Struct, frozen=True):
    """One recorded call; `number` is an offset or a size, `data` what was written or the new name."""

    kind: str
    path: str
    number: int
    data: bytes


def entries(log: Path) -> Iterator[Entry]:
    """Yield what was recorded, in its order."""
    content = log.read_bytes()
    place = 0
    while place < len(content):
        kind, path_length, number, data_length = _HEAD.unpack_from(content, place)
        place += _HEAD.size
        path = content[place : place + path_length].decode()
        place += path_length
        yield Entry(kind.decode(), path, number, content[place : place + data_length])
        place += data_length


class File:
    """What one file holds for sure, and what was done to it since."""

    def __init__(self, content: bytes = b"") -> None:
        self.sure = content
        self.since: list[Entry] = []

    def content(self, choice: random.Random | None, *, all_of_it: bool = False) -> bytes:
        """Return what a power loss leaves of it: nothing since the last sync, all of it, or some of it."""
        made = bytearray(self.sure)
        for entry in self.since if choice is not None or all_of_it else ():
            if entry.kind == "T":
                if all_of_it or (choice is not None and choice.random() < 0.5):
                    made[entry.number :] = bytes(max(0, entry.number - len(made)))
                continue
            for start in range(0, len(entry.data), SECTOR):
                if all_of_it or (choice is not None and choice.random() < 0.5):
                    _put(made, entry.number + start, entry.data[start : start + SECTOR])
        return bytes(made)


def _put(content: bytearray, place: int, data: bytes) -> None:
    content.extend(bytes(max(0, place + len(data) - len(content))))
    content[place : place + len(data)] = data


class Disk:
    """A folder as the disk knows it. `sure` and `now`: the files by their names, None for a folder."""

    def __init__(self, start: Path, below: Path) -> None:
        self._below = below
        self.sure: dict[str, File | None] = {}
        for path in sorted(start.rglob("*")):
            name = str(below / path.relative_to(start))
            self.sure[name] = None if path.is_dir() else File(path.read_bytes())
        self.now = dict(self.sure)
        self._pending: list[tuple[Entry, File | None]] = []

    def take(self, entry: Entry) -> None:
        """Do one recorded call."""
        if entry.kind in _NAMES:
            made = File() if entry.kind == "C" else self.now.get(entry.path)
            self._pending.append((entry, made))
            _name(self.now, entry, made)
        elif entry.kind == "F":
            self._sync(entry.path)
        elif entry.kind in "WT":
            file = self.now.get(entry.path)
            if file is not None:  # one without a name is gone with the power
                file.since.append(entry)

    def _sync(self, path: str) -> None:
        file = self.now.get(path)
        if file is not None:
            file.sure, file.since = file.content(None, all_of_it=True), []
            return
        kept = []
        for entry, made in self._pending:
            if str(Path(entry.path).parent) == path or (entry.kind == "R" and _parent_of_new(entry) == path):
                _name(self.sure, entry, made)
            else:
                kept.append((entry, made))
        self._pending = kept

    def lose_power(self, into: Path, choice: random.Random | None) -> None:
        """Write what is left into a folder; without `choice` nothing that was not synced is there."""
        names = dict(self.sure)
        come_about = 0 if choice is None else choice.randint(0, len(self._pending))
        for entry, made in self._pending[:come_about]:
            _name(names, entry, made)
        shutil.rmtree(into, ignore_errors=True)
        into.mkdir()
        for name in sorted(names):
            path = into / Path(name).relative_to(self._below)
            file = names[name]
            if not path.parent.is_dir() or name.endswith("-shm"):
                continue
            if file is None:
                path.mkdir(exist_ok=True)
            else:
                path.write_bytes(file.content(choice))


def _parent_of_new(entry: Entry) -> str:
    return str(Path(entry.data.decode()).parent)


def _name(names: dict[str, File | None], entry: Entry, made: File | None) -> None:
    """Let a name come about, or go."""
    if entry.kind == "D":
        names[entry.path] = None
    elif entry.kind == "C":
        names[entry.path] = made
    elif entry.kind in "UX":
        names.pop(entry.path, None)
    elif entry.kind == "R":
        new = entry.data.decode()
        for name in [one for one in names if one == entry.path or one.startswith(entry.path + "/")]:
            names[new + name[len(entry.path) :]] = names.pop(name)
