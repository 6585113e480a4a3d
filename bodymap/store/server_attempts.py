"""Failed sign-ins to a clinic on a server: counted in the user's row, with the same growing delay as in a folder."""

from datetime import datetime

from bodymap.store import schema, write
from bodymap.store.attempts import Attempts, check_delay
from bodymap.store.database import Database
from bodymap.store.rows import to_micros

_FAILURES, _FAILED_AT = 7, 8


def _known(database: Database, user_id: str) -> Attempts:
    """Return what is known; a clinic of an earlier schema keeps no count."""
    rows = database.rows("user", {"who": user_id}) if schema.version(database) == schema.SCHEMA else []
    return Attempts(failures=rows[0][_FAILURES], last_at=rows[0][_FAILED_AT] or 0) if rows else Attempts()


def check(database: Database, user_id: str, at: datetime) -> None:
    """Raise WaitError while the delay after the last failure runs."""
    check_delay(_known(database, user_id), at)


def count(database: Database, user_id: str, at: datetime) -> None:
    """Note one more failure, where the server lets us."""
    if schema.version(database) == schema.SCHEMA and database.value("SHOW transaction_read_only") != "on":
        with database.writing():
            database.execute("count failure", {"who": user_id, "at": to_micros(at)})


def note(database: Database, user_id: str, at: datetime) -> None:
    """Take the failures since the last good sign-in into the audit trail, and forget them."""
    failures = _known(database, user_id).failures
    if failures and not database.read_only:
        with database.writing():
            database.execute("forget failures", {"who": user_id})
            write.append(database, at=at, user_id=user_id, action="failed-sign-ins", detail={"count": failures})
