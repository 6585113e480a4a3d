"""Backups of a clinic in a folder: made while it is worked in, proven, restored into a new place.

A backup is a folder `clinic-YYYYMMDD-HHMMSS` (UTC) with the encrypted database, the key file and the anchor. It gets
its name only after it was opened and verified. Blocks for as long as it takes: for a thread beside the window.
"""

import errno
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from bodymap.base.errors import BodymapError, DataError, InputError
from bodymap.base.text import translate
from bodymap.clinic.roles import Permission, check
from bodymap.store import anchor, errors, files, keyfile, opening, sqlcipher, verify, write
from bodymap.store.database import Database
from bodymap.store.rows import from_micros
from bodymap.store.vault import Vault
from bodymap.store.wiping import wipe

STAMP = "clinic-%Y%m%d-%H%M%S"
_PART = ".part"
_PAGES_A_STEP = 32
_PAUSE_SECONDS = 0.001
_ABANDONED_SECONDS = 24 * 3600
_FILES = (files.DATABASE, files.KEY_FILE, files.ANCHOR)
Progress = Callable[[int, int], None]
Noted = Callable[[Path, int], object]
Copier = Callable[["Vault", Path, Progress], "Contents"]


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a clinic or a backup holds, to be compared."""

    patients: int
    visits: int
    points: int
    events: int
    newest_event: datetime


class BackupMade(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that was written and verified; `size` in bytes."""

    path: Path
    made_at: datetime
    size: int
    contents: Contents


class BackupFound(msgspec.Struct, frozen=True, kw_only=True):
    """A backup in a folder; `whole`: its files are there and belong together."""

    path: Path
    made_at: datetime
    whole: bool


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """A clinic that was restored into a new folder, verified and equal to its backup."""

    path: Path
    contents: Contents


def contents_of(db: Database) -> Contents:
    """Return what a database holds."""
    count = {name: int(db.rows(f"count {name}")[0][0]) for name in ("patient", "visit", "point")}
    tail = write.newest_event(db)
    return Contents(
        patients=count["patient"],
        visits=count["visit"],
        points=count["point"],
        events=tail.number,
        newest_event=from_micros(tail.at),
    )


@contextmanager
def refusals(place: Path) -> Iterator[None]:
    """Turn what the disk of `place` refuses into the user's words."""
    try:
        yield
    except sqlcipher.Error as error:
        told = errors.translated(error)
        if isinstance(told, errors.DiskFullError):
            raise _full(place) from None
        if told is None:
            raise errors.bug(error) from None
        if isinstance(told, errors.ClinicUnreachableError | errors.ClinicReadOnlyError):
            raise _gone(place) from None
        raise told from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise _full(place) from None
        raise _gone(place) from None


def _full(place: Path) -> errors.DiskFullError:
    return errors.DiskFullError(
        translate("backup", "There is not enough room in {0}.").format(place),
        translate("backup", "Nothing was kept of it; the clinic is untouched. Make room, or choose another folder."),
    )


def _gone(place: Path) -> errors.ClinicUnreachableError:
    return errors.ClinicUnreachableError(
        translate("backup", "The folder {0} cannot be written to, or is not there any more.").format(place),
        translate("backup", "Nothing was kept of it; the clinic is untouched. Look at the folder, or choose another."),
    )


def copy_here(vault: Vault, part: Path, progress: Progress) -> Contents:
    """Copy the open clinic into the empty folder `part`, prove the copy, and return what it holds."""
    known = _anchored(vault)  # before the copy: it follows what is written meanwhile
    _copy_database(vault, part, progress)
    _copy_keys(vault, part)
    return _prove(vault, part, known)


def _anchored(vault: Vault) -> anchor.Anchor | None:
    """Return the clinic's anchor; one that is damaged was told at opening, and proves nothing."""
    try:
        return anchor.read_anchor(vault, vault.folder)
    except (anchor.BrokenAnchorError, OSError):
        return None


def back_up(
    vault: Vault,
    into: Path,
    at: datetime,
    progress: Progress = lambda _done, _of: None,
    noted: Noted = lambda _path, _size: None,
    copier: Copier = copy_here,
) -> BackupMade:
    """Write a backup of the open clinic into `into` and verify it: whole, or not at all.

    The clinic is read as it stands at this moment, by a connection of its own; work in it goes on. `noted` is called
    when only the name is missing: what it raises stops the backup, so that none is made without a trace.
    """
    with refusals(into), _whole_folder(into, at) as (part, target):
        contents = copier(vault, part, progress)
        size = _sync(part)
        noted(target, size)
    return BackupMade(path=target, made_at=at, size=size, contents=contents)


@contextmanager
def _whole_folder(into: Path, at: datetime) -> Iterator[tuple[Path, Path]]:
    """Give a folder to fill and the name that it gets at the end; whatever goes wrong, nothing stays of it."""
    if not into.is_dir():
        into.mkdir(mode=0o700, exist_ok=True)
        files.sync_folder(into.parent)
    _sweep(into)
    target = into / at.astimezone(UTC).strftime(STAMP)
    if target.exists():
        raise InputError(
            translate("backup", "There is already a backup of this very second in {0}.").format(into),
            translate("backup", "Try again."),
        )
    part = into / f".{target.name}-{os.getpid()}{_PART}"
    shutil.rmtree(part, ignore_errors=True)  # a disk that failed may not have let it go
    part.mkdir(mode=0o700)
    try:
        yield part, target
        part.rename(target)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    files.sync_folder(into)


def _sweep(into: Path) -> None:
    """Take away what a process left that was ended in the middle of a backup."""
    for left in into.glob(f".clinic-*{_PART}"):
        if time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
            shutil.rmtree(left, ignore_errors=True)


def _copy_database(vault: Vault, part: Path, progress: Progress) -> None:
    """Copy the database page by page, re-encrypted under the same key.

    The open read transaction holds the moment: without it SQLite begins anew after each write of the clinic.
    """
    path = part / files.DATABASE
    path.touch(mode=0o600)
    with closing(vault.reading(vault.folder)) as source, closing(vault.filling(path)) as made:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()

        def step(_status: int, remaining: int, total: int) -> None:
            progress(total - remaining, total)
            time.sleep(_PAUSE_SECONDS)

        source.backup(made, pages=_PAGES_A_STEP, progress=step)


def _copy_keys(vault: Vault, part: Path) -> None:
    """Put the key file beside the copy; one that was changed meanwhile still holds this key."""
    keys = keyfile.read(vault.folder)
    if keys.salt != vault.salt:
        raise errors.conflict()
    files.write_whole(part / files.KEY_FILE, (vault.folder / files.KEY_FILE).read_bytes())


def _prove(vault: Vault, part: Path, known: anchor.Anchor | None) -> Contents:
    """Open the copy and verify it; what does not prove sound, or is older than its anchor, is no backup."""
    db = vault.still(part)
    try:
        report = verify.verify(db, lambda _done, _of: time.sleep(_PAUSE_SECONDS))
        if report.sound and known is not None and (fault := anchor.fault_against(known, db)):
            report = msgspec.structs.replace(report, sound=False, first_fault=fault)
        if not report.sound:
            raise DataError(
                translate("backup", "The backup was not kept, because it is not sound: {0}").format(report.first_fault),
                translate("backup", "Check the clinic itself with: bodymap verify. Keep all earlier backups."),
            )
        anchor.write_anchor(vault, part, write.newest_event(db))
        return contents_of(db)
    finally:
        db.close()


def _sync(part: Path) -> int:
    """Make the files durable and their owner's only; return their size."""
    size = 0
    for path in part.iterdir():
        path.chmod(0o600)
        with path.open("r+b") as stream:
            os.fsync(stream.fileno())
        size += path.stat().st_size
    files.sync_folder(part)
    return size


def found_in(folder: Path, clinic_id: str) -> tuple[BackupFound, ...]:
    """Return the backups of a clinic in `folder`, newest first; none where the folder is not there."""
    found = []
    with refusals(folder):
        for path in folder.glob("clinic-*") if folder.is_dir() else ():
            made_at = made_at_of(path)
            if made_at is not None and _clinic_in(path) in (clinic_id, ""):
                found.append(BackupFound(path=path, made_at=made_at, whole=_is_whole(path, clinic_id)))
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def made_at_of(path: Path) -> datetime | None:
    """Return when a backup was made, as its name says; None for any other name."""
    try:
        return datetime.strptime(path.name, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _clinic_in(path: Path) -> str:
    try:
        return keyfile.read(path).clinic_id
    except BodymapError:
        return ""


def _is_whole(path: Path, clinic_id: str) -> bool:
    """Return whether the files are there and belong together; that each page is sound was proven when it was made."""
    try:
        keys = keyfile.read(path)
        size = (path / files.DATABASE).stat().st_size
        with (path / files.DATABASE).open("rb") as stream:
            head = stream.read(sqlcipher.SALT_BYTES)
    except (BodymapError, OSError):
        return False
    return keys.clinic_id == clinic_id and head == keys.salt and size > 0 and size % sqlcipher.PAGE_BYTES == 0


def remove(path: Path) -> None:
    """Remove a backup; its name goes first, so that half of one is never taken for a backup."""
    with refusals(path):
        going = path.with_name(f".{path.name}{_PART}")
        path.rename(going)
        shutil.rmtree(going)


def copy_to(backup: Path, into: Path, noted: Noted = lambda _path, _size: None) -> Path:
    """Copy a verified backup into a second folder, read it again from there and compare: whole, or not at all.

    `noted` is called as in `back_up`.
    """
    made_at = made_at_of(backup)
    if made_at is None:
        raise ValueError("not a backup's name")
    with refusals(into), _whole_folder(into, made_at) as (part, target):
        noted(target, _copy_files(backup, part))
    return target


def _copy_files(source: Path, part: Path) -> int:
    """Copy a backup's files and compare them; return their size."""
    expected = {name: _copied(source / name, part / name) for name in _FILES if (source / name).exists()}
    size = _sync(part)
    for name, digest in expected.items():
        with (part / name).open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").digest() != digest:
                raise DataError(
                    translate("backup", "The copy in {0} is not what was written there.").format(part.parent),
                    translate("backup", "Nothing was kept of it. The disk may be failing: use another one."),
                )
    return size


def _copied(source: Path, target: Path) -> bytes:
    """Copy a file in small pieces; return the SHA-256 of what was read."""
    digest = hashlib.sha256()
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with source.open("rb") as read, os.fdopen(handle, "wb") as written:
        while piece := read.read(1 << 20):
            digest.update(piece)
            written.write(piece)
            time.sleep(0)
    return digest.digest()


def restore(backup: Path, into: Path, *, user: str | None, passphrase: str, at: datetime) -> Restored:
    """Make a new clinic in `into` from a backup, verified and compared with it; never over anything that is there.

    The passphrase is that of the day of the backup. The backup itself stays as it is.
    """
    keys = keyfile.read(backup)
    opened = keyfile.open_as_user(keys, user, passphrase)
    vault = Vault(backup, keys.clinic_id, opened.key, keys.salt)
    wipe(opened.key)
    try:
        return _restored(vault, backup, into, user, passphrase, at)
    finally:
        vault.forget()


def _restored(vault: Vault, backup: Path, into: Path, user: str | None, passphrase: str, at: datetime) -> Restored:
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise errors.ClinicExistsError(
            translate("backup", "The folder {0} is not empty.").format(into),
            translate("backup", "A backup is restored into a new folder only. Name one."),
            field="folder",
        )
    with refusals(into):
        into.parent.mkdir(parents=True, exist_ok=True)
        part = into.with_name(f".{into.name}-{os.getpid()}{_PART}")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        try:
            contents = _restore(vault, backup, part, user, passphrase, at)
            if into.is_dir():
                into.rmdir()
            part.rename(into)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        files.sync_folder(into.parent)
    return Restored(path=into, contents=contents)


def _restore(vault: Vault, backup: Path, part: Path, user: str | None, passphrase: str, at: datetime) -> Contents:
    wanted = _contents_in(vault, backup)
    _copy_files(backup, part)
    clinic = opening.open_clinic(part, user=user, passphrase=passphrase, at=at)
    db = clinic.database
    try:
        check(clinic.user.roles, Permission.RESTORE)
        report = verify.verify(db)
        fault = report.first_fault or anchor.fault(vault, part, db)
        contents = contents_of(db)
        if fault or contents.events < wanted.events:
            raise _unsound(fault)
        with db.writing():
            write.append(db, at=at, user_id=clinic.user.id, action="restore", detail={"backup": backup.name})
    finally:
        db.close()
    return contents


def _contents_in(vault: Vault, folder: Path) -> Contents:
    db = vault.still(folder)
    try:
        return contents_of(db)
    finally:
        db.close()


def _unsound(fault: str) -> DataError:
    return DataError(
        translate("backup", "This backup is not sound: {0}").format(fault),
        translate("backup", "Nothing was restored. Choose an earlier backup."),
    )
