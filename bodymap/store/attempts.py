"""Failed sign-ins: how many since the last good one, kept beside the clinic, and how long to wait after them.

What was typed is never kept, nor who it was tried for. The count goes into the audit trail at the next good sign-in.
Whoever can write the folder can take the file away: the delay holds up a curious colleague, Argon2id the others.
"""

import hashlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from bodymap.base.errors import AccessError
from bodymap.base.text import translate
from bodymap.store.files import ATTEMPTS, write_whole
from bodymap.store.rows import to_micros

FORMAT = "bodymap-attempts"
VERSION = 1
FREE = 3  # typing errors that cost nothing
LONGEST_SECONDS = 300
_LARGEST = 4096
_MICROSECONDS = 1_000_000


class Attempts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The side file: failures since the last good sign-in, and when the newest was (microseconds UTC)."""

    format: str = FORMAT
    version: int = VERSION
    failures: int = 0
    last_at: int = 0
    check: str = ""

    def checked(self) -> "Attempts":
        """Return the same with the sum that tells a damaged file; nobody is kept from writing one."""
        digest = hashlib.sha256(f"{self.format} {self.version} {self.failures} {self.last_at}".encode()).hexdigest()
        return msgspec.structs.replace(self, check=digest)


class WaitError(AccessError):
    """Too many wrong passphrases one after the other: the next one is not looked at yet."""


def delay_seconds(failures: int) -> int:
    """Return how long to wait after so many failures in a row: nothing at first, then twice as long each time."""
    if failures <= FREE:
        return 0
    doublings = min(failures - FREE, LONGEST_SECONDS.bit_length())  # the file may name any number
    return int(min(LONGEST_SECONDS, 2**doublings))


def check(folder: Path, at: datetime) -> None:
    """Raise WaitError while the delay after the last failure runs; a clock that was set back only begins it anew."""
    check_delay(read(folder), at)


def check_delay(known: Attempts, at: datetime) -> None:
    """Raise WaitError while the delay after the last of so many failures runs."""
    delay = delay_seconds(known.failures)
    passed = max(0, to_micros(at) - known.last_at) // _MICROSECONDS  # whole: the file may name any number
    left = delay - passed
    if delay and left > 0:
        raise WaitError(
            translate("store", "Several wrong passphrases were tried. Wait {0} seconds, then try again.").format(left),
            translate("store", "The recovery code opens the clinic if the passphrase is forgotten."),
        )


def read(folder: Path) -> Attempts:
    """Return what is known; a file that is missing or damaged says nothing, and locks nobody out."""
    return _read(folder) or Attempts()


def is_damaged(folder: Path) -> bool:
    """Return whether there is a file, and it is not as it was written."""
    return (folder / ATTEMPTS).exists() and _read(folder) is None


def _read(folder: Path) -> Attempts | None:
    try:
        with (folder / ATTEMPTS).open("rb") as stream:
            raw = stream.read(_LARGEST)
        known = msgspec.json.decode(raw, type=Attempts)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    whole = not known.check or (known.checked() == known and msgspec.json.encode(known) == raw)
    return known if whole and known.format == FORMAT and known.failures > 0 else None


def count(folder: Path, at: datetime) -> None:
    """Note one more failure."""
    failures = read(folder).failures + 1
    content = msgspec.json.encode(Attempts(failures=failures, last_at=to_micros(at)).checked())
    with suppress(OSError):  # a clinic on a read-only medium cannot keep count
        write_whole(folder / ATTEMPTS, content, alone=False)


def clear(folder: Path) -> None:
    """Forget the failures, after a good sign-in that has noted them."""
    with suppress(OSError):
        (folder / ATTEMPTS).unlink(missing_ok=True)
