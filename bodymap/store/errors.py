"""What can go wrong with a clinic, one class each, and the translation from the drivers' errors.

Driver errors carry statements and parameters, which are patient data: they never travel on, not even as a cause.
"""

import errno

from bodymap.base.errors import (
    AccessError,
    BodymapError,
    ConflictError,
    DamagedError,
    DataError,
    InputError,
    WorldError,
)
from bodymap.base.text import translate

_SQLITE_BUSY, _SQLITE_LOCKED, _SQLITE_NOMEM, _SQLITE_READONLY, _SQLITE_IOERR = 5, 6, 7, 8, 10
_SQLITE_CORRUPT, _SQLITE_FULL, _SQLITE_CANTOPEN, _SQLITE_CONSTRAINT, _SQLITE_NOTADB = 11, 13, 14, 19, 26
# The driver's errors of a copy have a text and no code.
_CODES_OF_COPYING = {
    "database or disk is full": _SQLITE_FULL,
    "disk I/O error": _SQLITE_IOERR,
    "unable to open database file": _SQLITE_CANTOPEN,
    "database disk image is malformed": _SQLITE_CORRUPT,
    "attempt to write a readonly database": _SQLITE_READONLY,
}


class WrongPassphraseError(AccessError):
    """The passphrase, or the recovery code, does not open this clinic."""


class UnknownUserError(AccessError):
    """Nobody of this name has a key to this clinic, or several have one and none was named."""


class ClinicExistsError(InputError):
    """The folder for a new clinic is taken."""


class ClinicMissingError(DataError):
    """There is no clinic where one was looked for."""


class DatabaseMissingError(DataError):
    """The key file is there, the database is not."""


class KeyFileMissingError(DataError):
    """The database is there, the key file is not."""


class KeyFileDamagedError(DataError):
    """The key file is not as it was written."""


class ForeignFileError(DataError):
    """The file is whole, but it is not this clinic's database."""


class ClinicNewerError(DataError):
    """The clinic was written by a newer Bodymap."""


class ClinicDamagedError(DamagedError):
    """The database is this clinic's, but parts of it cannot be read."""


class ClinicBusyError(WorldError):
    """Another program keeps the database locked."""


class DiskFullError(WorldError):
    """There is no room left to write."""


class ClinicReadOnlyError(WorldError):
    """The clinic may be read, but not written."""


class ClinicUnreachableError(WorldError):
    """The folder, the disk or the server does not answer."""


class ChartNumberTakenError(InputError):
    """Another patient has this chart number."""


class VisitSignedError(InputError):
    """The change touches a signed visit."""


class UserDisabledError(AccessError):
    """An administrator has disabled this user."""


class KeyChangedError(WorldError):
    """The clinic got a new key while this window had it open: nothing more may be written with the old one."""


class StoreBugError(Exception):
    """A statement of ours failed for a reason that no user can cause; the text holds no values."""


def damaged() -> ClinicDamagedError:
    """Return the error for a database that cannot be read any more."""
    return ClinicDamagedError(
        translate("store", "The clinic's database is damaged: parts of it cannot be read."),
        translate(
            "store",
            "Nothing was changed. Keep the folder as it is. Restore the latest backup elsewhere, "
            "or salvage what can still be read.",
        ),
    )


def read_only(reason: str) -> ClinicReadOnlyError:
    """Return the error for a write to a clinic that can only be read; `reason` says why."""
    return ClinicReadOnlyError(reason, translate("store", "Make it writable, then try again. Nothing was written."))


def unreachable() -> ClinicUnreachableError:
    """Return the error for a folder, disk or server that does not answer."""
    return ClinicUnreachableError(
        translate("store", "The clinic's database cannot be reached."),
        translate("store", "Check the disk or the network, then try again."),
    )


def shut() -> ClinicUnreachableError:
    """Return the error for a clinic whose database was closed meanwhile."""
    return ClinicUnreachableError(
        translate("store", "The clinic's database was closed."), translate("store", "Sign in again.")
    )


def _busy() -> ClinicBusyError:
    return ClinicBusyError(
        translate("store", "Another program keeps the clinic's database locked."),
        translate("store", "Nothing was written. Try again when it has finished."),
    )


def full() -> DiskFullError:
    """Return the error for a disk without room."""
    return DiskFullError(
        translate("store", "The disk is full: nothing was written."),
        translate("store", "Make room on the disk, then try again."),
    )


def conflict() -> ConflictError:
    """Return the error for a record that somebody else changed first."""
    return ConflictError(
        translate("store", "Somebody else has changed this record in the meantime."),
        translate("store", "Nothing was written. Look at the newest state and repeat the change."),
    )


def chart_number_taken() -> ChartNumberTakenError:
    """Return the error for a second patient with the same chart number."""
    return ChartNumberTakenError(
        translate("store", "Another patient already has this chart number."),
        translate("store", "Open that patient, or choose another number."),
        field="chart_number",
    )


def key_changed() -> KeyChangedError:
    """Return the error for a window that still has the clinic's earlier key."""
    return KeyChangedError(
        translate("store", "The clinic has a new key."),
        translate("store", "Sign in again: what you entered here is kept until then."),
    )


def disabled() -> UserDisabledError:
    """Return the error for somebody who was disabled."""
    return UserDisabledError(
        translate("store", "This user has been disabled."),
        translate("store", "An administrator can enable them again."),
    )


def of_disk(error: OSError) -> WorldError:
    """Return the error for what the operating system refused: there is no room, or the disk does not answer."""
    return full() if error.errno in (errno.ENOSPC, errno.EDQUOT) else unreachable()


def _broken_link() -> DataError:
    return DataError(
        translate("store", "The change refers to a record that is not in this clinic."),
        translate("store", "Nothing was written. Open the patient again."),
    )


def _of_sqlite(error: Exception, code: int) -> BodymapError | None:
    if code == _SQLITE_CONSTRAINT:
        text = str(error)
        if "patient.chart_key" in text:
            return chart_number_taken()
        return _broken_link() if "FOREIGN KEY" in text else conflict() if "UNIQUE" in text else None
    makers = {
        _SQLITE_BUSY: _busy,
        _SQLITE_LOCKED: _busy,
        _SQLITE_FULL: full,
        _SQLITE_IOERR: unreachable,
        _SQLITE_CANTOPEN: unreachable,
        _SQLITE_CORRUPT: damaged,
        _SQLITE_NOTADB: damaged,
    }
    if code == _SQLITE_READONLY:
        return read_only(translate("store", "The clinic's database is read-only."))
    return makers[code]() if code in makers else None


def _of_postgres(error: Exception, state: str) -> BodymapError | None:
    if state == "23505":
        constraint = str(getattr(getattr(error, "diag", None), "constraint_name", ""))
        return chart_number_taken() if constraint == "patient_chart_key" else conflict()
    makers = {
        "23503": _broken_link,
        "40001": conflict,
        "40P01": conflict,
        "53100": full,
        "55P03": _busy,
        "XX001": damaged,
        "XX002": damaged,
    }
    if state in {"25006", "42501"}:
        return read_only(translate("store", "The server does not let this account write to the clinic."))
    if state in makers:
        return makers[state]()
    return unreachable() if state == "" or state[:2] in {"08", "53", "57"} else None


def translated(error: Exception) -> BodymapError | None:
    """Return the user's error for a driver's or SQLAlchemy's one; None for what only a mistake of ours can cause."""
    origin = getattr(error, "orig", None) or error  # SQLAlchemy's wrapper, in a migration
    code = getattr(origin, "sqlite_errorcode", _CODES_OF_COPYING.get(str(origin)))
    if isinstance(code, int):
        return _of_sqlite(origin, code & 0xFF)
    if hasattr(origin, "sqlstate"):
        return _of_postgres(origin, origin.sqlstate or "")
    return None


def bug(error: Exception) -> StoreBugError:
    """Return what is raised for a mistake of ours. SQLite's messages name columns only; a server's may hold values."""
    origin = getattr(error, "orig", None) or error
    what = getattr(origin, "sqlstate", None) if hasattr(origin, "sqlstate") else str(origin)
    return StoreBugError(f"{type(origin).__name__}: {what}")
