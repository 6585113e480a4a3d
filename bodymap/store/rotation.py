"""A new key for a clinic in a folder: the whole file is written again under it, and the old one is let go.

The new file is made and proven beside the old one, while nobody else has the clinic open. Then the key file is
replaced: that one rename is the moment at which the new key holds, since the key file names the first bytes (salt) of
the file that it opens. What is left to do afterwards `finish` does, now or at the next opening; what was begun and not
decided `take_away` removes. So a clinic works after a power loss at any moment, with all that was acknowledged.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from bodymap.base.errors import BodymapError, DataError
from bodymap.base.text import translate
from bodymap.store import anchor, errors, files, keyfile, sealing, sqlcipher, verify, write
from bodymap.store.database import Database
from bodymap.store.facts import UserInfo
from bodymap.store.vault import Vault

NEXT = f"{files.DATABASE}.next"
ANCHOR_NEXT = f"{files.ANCHOR}.next"
_LEFT = (ANCHOR_NEXT, f"{ANCHOR_NEXT}.new", f"{files.KEY_FILE}.new", NEXT)
_OLDER = "clinic-schema-*.db"
_BESIDE = ("-wal", "-shm", "-journal")
_PAGES_A_STEP = 256
_COPYING = 500  # of a thousand: the other half is for proving
_WHOLE = 1000
_GOES_ON = (0, 101)  # SQLITE_OK, SQLITE_DONE
Progress = Callable[[int, int], None]


def is_begun(folder: Path) -> bool:
    """Return whether a change of the key left something to finish or to take away."""
    return any((folder / name).exists() for name in _LEFT)


def settle(folder: Path) -> None:
    """Finish a change of the key that was decided, or take away one that was not, under the database's lock."""
    finish(folder)
    take_away(folder)


def finish(folder: Path) -> None:
    """Put the new file in its place where the key file is the new one already; OSError where that cannot be.

    The old one goes last: until then it all can be done again, by whoever comes.
    """
    if not is_begun(folder) or not _is_decided(folder):
        return
    files.sync_folder(folder)  # the key file first: without it the new database is of no use
    if not _is_decided(folder):  # somebody was faster meanwhile, and may be writing already
        return
    _replace(folder / ANCHOR_NEXT, folder / files.ANCHOR)
    for end in _BESIDE:  # the old one's; nothing was written to it since its copy was begun
        (folder / f"{files.DATABASE}{end}").unlink(missing_ok=True)
    for older in folder.glob(_OLDER):  # under the old key, which nothing opens any more
        older.unlink(missing_ok=True)
    _replace(folder / NEXT, folder / files.DATABASE)
    files.sync_folder(folder)


def take_away(folder: Path) -> None:
    """Remove what an undecided change of the key left behind; under the database's lock, so that none is under way."""
    if is_begun(folder) and not _is_decided(folder):
        for name in (*(f"{NEXT}{end}" for end in _BESIDE), *_LEFT):
            (folder / name).unlink(missing_ok=True)


def _is_decided(folder: Path) -> bool:
    """Return whether the key file is that of the new file: then there is no way back."""
    salt = keyfile.read(folder).salt
    return salt != head(folder / files.DATABASE) and salt == head(folder / NEXT)


def head(path: Path) -> bytes:
    """Return the first bytes of a database, by which its key file is told; none where there is no file."""
    try:
        with path.open("rb") as stream:
            return stream.read(sqlcipher.SALT_BYTES)
    except FileNotFoundError:
        return b""


def _replace(path: Path, target: Path) -> None:
    with suppress(FileNotFoundError):  # somebody who opened the clinic at this moment was faster
        path.replace(target)


def renew_key(db: Database, vault: Vault, user: UserInfo, at: datetime, progress: Progress) -> Vault:
    """Give the clinic a new key; return it. `db` is closed then: open the clinic anew.

    `progress` hears how far it is, and what it raises ends it, with the old key in force as before.
    """
    folder = vault.folder
    _check_room(folder)
    fresh = Vault(folder, vault.clinic_id, os.urandom(sealing.KEY_BYTES), os.urandom(sqlcipher.SALT_BYTES))
    try:
        with _alone(db):
            settle(folder)
            keys = keyfile.read(folder)  # not before: who comes or goes is written under the database's lock
            try:
                _make_next(db, fresh, user, at, progress)
                with fresh.key() as key:
                    keyfile.write(folder, keyfile.with_key(keys, fresh.salt, key), fresh)
            except BaseException:
                if not _is_decided(folder):
                    take_away(folder)
                    raise
            db.close()
        finish(folder)
    except BaseException:
        fresh.forget()
        raise
    return fresh


def _check_room(folder: Path) -> None:
    needed = (folder / files.DATABASE).stat().st_size * 11 // 10 + (1 << 20)
    if shutil.disk_usage(folder).free < needed:
        raise errors.DiskFullError(
            translate("rotation", "There is not enough room for the new file: {0} MB are needed.").format(
                -(-needed // 1_000_000)
            ),
            translate("rotation", "Nothing was changed. Make room on the disk, then try again."),
        )


@contextmanager
def _alone(db: Database) -> Iterator[None]:
    """Have the clinic to ourselves: nobody reads or writes it meanwhile, not even another window of ours."""
    try:
        mode = db.value("PRAGMA journal_mode = DELETE")
    except errors.ClinicBusyError:
        mode = "busy"
    if mode != "delete":
        raise _busy()
    try:
        with db.faults():
            db.script(
                "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "COMMIT"
            )  # the lock stays, without a change
            yield
    finally:
        if db.is_open:
            with suppress(BodymapError):
                db.value("PRAGMA locking_mode = NORMAL")
                db.value("SELECT count(*) FROM sqlite_schema")  # only now the lock is given back
                db.value("PRAGMA journal_mode = WAL")


def _busy() -> errors.ClinicBusyError:
    return errors.ClinicBusyError(
        translate("rotation", "The clinic is open in another window, or a backup of it is being made."),
        translate("rotation", "Close the other windows, or wait for the backup; then try again."),
    )


def _make_next(db: Database, fresh: Vault, user: UserInfo, at: datetime, progress: Progress) -> None:
    """Write the clinic under the new key beside the old file, prove it, and make it durable."""
    path = fresh.folder / NEXT
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    os.close(handle)
    made = fresh.filling(path)
    try:

        def step(status: int, remaining: int, total: int) -> None:
            if status not in _GOES_ON:
                raise _busy()
            progress(_COPYING * (total - remaining) // max(total, 1), _WHOLE)

        db.connection.backup(made, pages=_PAGES_A_STEP, progress=step)
    finally:
        made.close()
    _prove(fresh, user, at, progress)
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())
    files.sync_folder(fresh.folder)


def _prove(fresh: Vault, user: UserInfo, at: datetime, progress: Progress) -> None:
    """Open the new file, walk it whole, and note in its trail and its anchor where it comes from."""
    new = fresh.next(fresh.folder / NEXT)
    try:

        def step(done: int, total: int) -> None:
            progress(_COPYING + (_WHOLE - _COPYING) * done // max(total, 1), _WHOLE)

        report = verify.verify(new, step)
        if not report.sound:
            raise DataError(
                translate("rotation", "The clinic is not sound: {0}").format(report.first_fault),
                translate("rotation", "It keeps its key. Keep this folder as it is and restore a backup elsewhere."),
            )
        with new.writing():
            new.execute("forget kept pairs", {})
            write.append(new, at=at, user_id=user.id, action="renew-key")
        new.value("PRAGMA journal_mode = WAL")
        anchor.write_anchor(fresh, fresh.folder, write.newest_event(new), ANCHOR_NEXT)
    finally:
        new.close()
