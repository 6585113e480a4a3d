"""The anchor: the newest audit event, kept in a file of its own, so that a trail cut off at its end is noticed.

JSON, authenticated by HMAC-SHA256 under a key made from the clinic's (HKDF). It is written after the event is durable:
a trail longer than its anchor is sound, a shorter one is broken. What it cannot see is in SECURITY.md.
"""

import hmac
import logging
import threading
import time
from pathlib import Path

import msgspec

from bodymap.base.errors import BodymapError
from bodymap.base.text import translate
from bodymap.store import audit, write
from bodymap.store.database import Database
from bodymap.store.files import ANCHOR, write_whole
from bodymap.store.vault import Vault

FORMAT, VERSION = "bodymap-anchor", 1
EVERY_SECONDS = 10.0
_LARGEST = 10_000
logger = logging.getLogger(__name__)


class Anchor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The number and the hash of an event that the trail must hold."""

    format: str = FORMAT
    version: int = VERSION
    clinic_id: str
    number: int
    hash: str
    mac: str = ""


class BrokenAnchorError(Exception):
    """The anchor file is not one that this clinic wrote."""


def _mac(vault: Vault, anchor: Anchor) -> str:
    said = msgspec.json.encode([anchor.format, anchor.version, anchor.clinic_id, anchor.number, anchor.hash])
    return hmac.digest(vault.derived(b"bodymap audit anchor 1"), said, "sha256").hex()


def write_anchor(vault: Vault, folder: Path, tail: audit.Tail, name: str = ANCHOR) -> None:
    """Replace the anchor in `folder`, whole or not at all; OSError where that cannot be."""
    bare = Anchor(clinic_id=vault.clinic_id, number=tail.number, hash=tail.hash)
    whole = msgspec.structs.replace(bare, mac=_mac(vault, bare))
    write_whole(folder / name, _text(whole), alone=name != ANCHOR)


def _text(anchor: Anchor) -> bytes:
    return msgspec.json.format(msgspec.json.encode(anchor), indent=1)


def read_anchor(vault: Vault, folder: Path) -> Anchor | None:
    """Return the anchor, None where there is none; BrokenAnchorError for one that was altered, OSError."""
    try:
        with (folder / ANCHOR).open("rb") as stream:
            raw = stream.read(_LARGEST)
    except FileNotFoundError:
        return None
    try:
        anchor = msgspec.json.decode(raw, type=Anchor)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise BrokenAnchorError from None
    known = (anchor.format, anchor.version, anchor.clinic_id) == (FORMAT, VERSION, vault.clinic_id)
    if raw != _text(anchor) or not known or not hmac.compare_digest(anchor.mac.encode(), _mac(vault, anchor).encode()):
        raise BrokenAnchorError
    return anchor


def fault(vault: Vault, folder: Path, db: Database) -> str:
    """Return in words where the trail breaks against its anchor; empty where it does not, or there is no anchor."""
    try:
        anchor = read_anchor(vault, folder)
    except BrokenAnchorError:
        return translate("store", "The anchor of the audit trail ({0}) was changed.").format(ANCHOR)
    except OSError:
        return translate("store", "The anchor of the audit trail ({0}) cannot be read.").format(ANCHOR)
    if anchor is None:
        return ""
    return fault_against(anchor, db)


def fault_against(anchor: Anchor, db: Database) -> str:
    """Return in words where a trail does not hold the event that an anchor names; empty where it does."""
    tail = write.newest_event(db)
    if tail.number < anchor.number:
        return translate(
            "store", "The audit trail was cut off: it ends with event {0}, but event {1} was written."
        ).format(tail.number, anchor.number)
    found = db.rows("event hash", {"its_number": anchor.number})
    if not found or found[0][0] != anchor.hash:
        return translate("store", "Audit event {0} is not the one that was written.").format(anchor.number)
    return ""


def is_missing(folder: Path) -> bool:
    """Return whether there is no anchor, as in a clinic of an earlier Bodymap."""
    return not (folder / ANCHOR).exists()


class Keeper:
    """Keeps one clinic's anchor: on a thread of its own at most every 10 seconds, and at once where it must be.

    `held` says why the anchor is left as it is: it is the proof of a break.
    """

    def __init__(self, vault: Vault, db: Database, held: str) -> None:
        self._vault = vault
        self._db = db
        self.held = held
        self._writing: threading.Thread | None = None
        self._done = 0 if is_missing(vault.folder) else write.newest_event(db).number
        self._next = 0.0

    def keep_up(self) -> None:
        """Come by on the store's thread: where something new was written, anchor it beside."""
        now = time.monotonic()
        if self.held or now < self._next:
            return
        tail = write.newest_event(self._db)
        if tail.number == self._done:
            return
        self._next = now + EVERY_SECONDS
        self._wait()
        self._writing = threading.Thread(target=self._put, args=(tail,), name="bodymap-anchor", daemon=True)
        self._writing.start()

    def now(self) -> None:
        """Anchor the newest event before going on: at a signature, a backup, the end."""
        if self.held:
            return
        self._wait()
        try:
            tail = write.newest_event(self._db)
        except BodymapError as error:  # the database does not answer: what was acknowledged stays acknowledged
            logger.warning("The audit trail could not be anchored: %s", error)
            return
        if tail.number != self._done:
            self._put(tail)

    def _wait(self) -> None:
        if self._writing is not None:
            self._writing.join()
            self._writing = None

    def _put(self, tail: audit.Tail) -> None:
        """Write the anchor; a disk that refuses leaves the earlier one, against which a longer trail is sound."""
        try:
            write_anchor(self._vault, self._vault.folder, tail)
            self._done = tail.number
        except OSError as error:
            logger.warning("The anchor of the audit trail could not be written: %s", error)
