"""A clinic's database as one SQLCipher file: how it is opened, and what is wrong with it when it cannot be.

The key was proven by the key file before anything here is called, so a page that does not decrypt is damaged or
foreign, never a wrong passphrase. Inspection opens read-only: a clinic that is refused keeps its files as they are.
"""

import os
import re
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]

from bodymap.base.errors import BodymapError
from bodymap.base.text import translate
from bodymap.store import errors
from bodymap.store.files import DATABASE, KEY_FILE, probe, sync_folder
from bodymap.store.waiting_log import read_log
from bodymap.store.wiping import wipe

Error: type[Exception] = driver.Error
APPLICATION_ID = 0x424F4459  # "BODY"
KEY_BYTES = 32
SALT_BYTES = 16
BUSY_SECONDS = 5.0
PAGE_BYTES = 4096
STATEMENTS_KEPT = 128
# Every page of a file up to this size is checked at each opening (about 8 µs a page); above it, by `verify`.
CHECKED_AT_OPENING = 32 * 1024 * 1024
_CACHE_KIB = 32 * 1024  # the index of 100,000 patients stays decrypted in memory
_STILL_SECONDS = 1.0
_PLAIN_MAGIC = b"SQLite format 3\x00"
_PAGE_IN_WORDS = re.compile(r"page (\d+)")
_NOT_A_DATABASE, _READ_ONLY, _CANNOT_OPEN = 26, 8, 14


def _keyed(path: Path, key: bytes, salt: bytes, mode: str, kept: int = STATEMENTS_KEPT) -> Any:
    """Return a connection in autocommit that has the key and has read nothing yet.

    The salt is given, not read, so that a damaged one is told from a foreign file. Anything but 64 digits of key and
    32 of salt would silently be taken as a passphrase.
    """
    if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
        raise ValueError("a raw key has 64 hexadecimal digits and its salt 32")
    uri = f"{path.resolve().as_uri()}?{mode}"
    connection = driver.connect(
        uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=kept
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA cipher_memory_security = ON")  # before the key, so that no copy of it outlives its use
    digits = key.hex()
    statement = f"PRAGMA key = \"x'{digits}{salt.hex()}'\""
    try:
        connection.execute(statement)
    finally:
        wipe(digits)
        wipe(statement)
    return connection


def connect(path: Path, key: bytes, salt: bytes, mode: str, kept: int = STATEMENTS_KEPT) -> Any:
    """Return a connection with the store's settings; `mode` is the query of the file's URI, such as `mode=ro`.

    It keeps so many statements prepared. Those take the connection's own small memory; where that is used up, SQLCipher
    locks and unlocks a piece of the machine's for every row, which costs more than the row: few, for very many rows.
    """
    connection = _keyed(path, key, salt, mode, kept)
    try:
        cache = f"cache_size = -{_CACHE_KIB}"
        for setting in ("temp_store = MEMORY", cache, "foreign_keys = ON", "synchronous = FULL"):
            connection.execute(f"PRAGMA {setting}")
    except driver.Error:
        connection.close()
        raise
    return connection


def create(path: Path, key: bytes, salt: bytes) -> Any:
    """Return a connection to a new database in WAL mode, in an empty file."""
    connection = connect(path, key, salt, "mode=rw")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
    except driver.Error:
        connection.close()
        raise
    return connection


def open_reading(path: Path, key: bytes, salt: bytes) -> Any:
    """Return a connection that cannot write, in a folder that cannot be written either if need be."""
    try:
        return _tried(path, key, salt, "mode=ro")
    except driver.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {_READ_ONLY, _CANNOT_OPEN}:
            raise
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise errors.ClinicReadOnlyError(
            translate("store", "The clinic's folder is read-only, and its last changes are still in {0}.").format(
                log.name
            ),
            translate("store", "Make the folder writable, or copy the whole folder to a writable place."),
        )
    return _tried(path, key, salt, "mode=ro&immutable=1")


def _tried(path: Path, key: bytes, salt: bytes, mode: str) -> Any:
    connection = connect(path, key, salt, mode)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except driver.Error:
        connection.close()
        raise
    return connection


def opener(folder: Path, key: bytes, salt: bytes, read_only: str) -> Callable[[], Any]:
    """Return what makes a connection to an inspected clinic."""
    path = folder / DATABASE
    if read_only:
        return lambda: open_reading(path, key, salt)
    return lambda: _to_write(path, key, salt)


def _to_write(path: Path, key: bytes, salt: bytes) -> Any:
    connection = _tried(path, key, salt, "mode=rw")
    try:
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":  # a change of the key was cut short
            connection.execute("PRAGMA journal_mode = WAL")
    except driver.Error:
        connection.close()
        raise
    return connection


def copy(folder: Path, key: bytes, salt: bytes, name: str) -> None:
    """Write the database as it stands into `name` in its folder, under the same key: whole and checked, or not at all.

    May be called while another connection holds the write lock. An older copy of this name is replaced.
    """
    target, new = folder / name, folder / f"{name}.new"
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    try:
        with (
            closing(open_reading(folder / DATABASE, key, salt)) as source,
            closing(connect(new, key, salt, "mode=rw")) as made,
        ):
            source.backup(made)
            if bad_pages(made.execute):
                raise errors.damaged()
        with new.open("r+b") as stream:
            os.fsync(stream.fileno())
        new.replace(target)
        sync_folder(folder)
    except BaseException:
        for path in folder.glob(f"{new.name}*"):
            with suppress(OSError):
                path.unlink()
        raise


def inspect(folder: Path, key: bytes, salt: bytes, schema: int) -> str:
    """Raise what is wrong with the clinic's database; return why it can only be read (empty: it can be written)."""
    path = folder / DATABASE
    head = _head(path)
    try:
        if head == _PLAIN_MAGIC:
            raise _foreign()
        read_only = probe(folder)
        _inspect_content(path, head, key, salt, schema)
    except driver.Error as error:
        raise errors.translated(error) or errors.damaged() from None
    except OSError:
        raise errors.unreachable() from None
    return read_only


def _head(path: Path) -> bytes:
    if not path.exists():
        raise errors.DatabaseMissingError(
            translate("store", "The clinic's database ({0}) is missing.").format(DATABASE),
            translate("store", "The key file is there: put the database back from a backup."),
        )
    try:
        with path.open("rb") as stream:
            return stream.read(SALT_BYTES)
    except OSError:
        raise errors.unreachable() from None


def _foreign() -> errors.ForeignFileError:
    return errors.ForeignFileError(
        translate("store", "The file {0} is not the database that belongs to {1}.").format(DATABASE, KEY_FILE),
        translate("store", "Nothing was changed. Put the clinic's own files together in one folder."),
    )


def _inspect_content(path: Path, head: bytes, key: bytes, salt: bytes, schema: int) -> None:
    log, index = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    waiting, had_index = read_log(log, PAGE_BYTES), index.exists()
    if not head or waiting.damaged:
        raise errors.damaged()
    try:
        # Without a log nobody has it open, and nothing need be put beside it to look at it.
        connection = open_reading(path, key, salt) if log.exists() else _tried(path, key, salt, "mode=ro&immutable=1")
    except driver.Error as error:
        _leave_nothing(index, had_index)
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != _NOT_A_DATABASE:
            raise
        raise (errors.damaged() if head == salt or _some_page_is_ours(path, key, salt) else _foreign()) from None
    try:
        if head != salt:
            raise errors.damaged()
        check_version(connection, schema)
        if path.stat().st_size <= CHECKED_AT_OPENING and bad_pages(connection.execute, waiting.pages):
            raise errors.damaged()
    except BodymapError:
        connection.close()
        _leave_nothing(index, had_index)
        raise
    finally:
        connection.close()


def _leave_nothing(index: Path, was_there: bool) -> None:
    """Take the log's index away again where looking at a clinic that is refused has made it."""
    if not was_there:
        with suppress(OSError):
            index.unlink()


def was_cut(folder: Path) -> bool:
    """Return whether the process that wrote last was ended in the middle: its last change may never have been saved.

    A log that somebody still writes to says nothing: it is looked at again when it has been left alone for a second.
    """
    log = folder / f"{DATABASE}-wal"
    try:
        if not read_log(log, PAGE_BYTES).cut:
            return False
        before = log.stat()
        time.sleep(max(0.0, min(_STILL_SECONDS, before.st_mtime + _STILL_SECONDS - time.time())))
        after = log.stat()
        return (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    except OSError:
        return False


def _some_page_is_ours(path: Path, key: bytes, salt: bytes) -> bool:
    """Return whether any page carries this clinic's authentication: then the file is ours, and damaged."""
    connection = _keyed(path, key, salt, "mode=ro&immutable=1")
    try:
        bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    finally:
        connection.close()
    return len(bad) < -(-path.stat().st_size // PAGE_BYTES)


def check_version(connection: Any, schema: int) -> None:
    """Raise when the database is of another application, of a newer schema or of none."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise _foreign()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > schema:
        raise newer()
    if version == 0:
        raise errors.damaged()


def newer() -> BodymapError:
    """Return the error for a clinic of a newer schema."""
    return errors.ClinicNewerError(
        translate("store", "This clinic was written by a newer Bodymap."),
        translate("store", "Update Bodymap on this computer. Nothing was changed."),
    )


def bad_pages(query: Callable[[str], Iterable[Sequence[Any]]], renewed: frozenset[int] = frozenset()) -> frozenset[str]:
    """Return what SQLCipher says of pages whose authentication fails, each time it is asked.

    Another process may be writing a page at this very moment, so only what stays bad counts. `renewed` pages stand
    whole in the log: the process that was bringing them over was ended, and SQLite reads them there.
    """
    bad: frozenset[str] | None = None
    for _ in range(3):
        every = (str(row[0]) for row in query("PRAGMA cipher_integrity_check"))
        found = frozenset(one for one in every if _page_in(one) not in renewed)
        bad = found if bad is None else bad & found
        if not bad:
            break
        time.sleep(0.05)
    return bad or frozenset()


def _page_in(words: str) -> int:
    """Return the number of the page that SQLCipher's words are about, 0 for none."""
    found = _PAGE_IN_WORDS.search(words)
    return int(found[1]) if found else 0


def pages_in_log(folder: Path) -> frozenset[int]:
    """Return the pages that the clinic's log holds whole, newer than in the database itself."""
    return read_log(folder / f"{DATABASE}-wal", PAGE_BYTES).pages
