"""The schema's version: how a new clinic gets its tables, and how an older one gets the newest.

SQLAlchemy and Alembic are imported only when there is something to do. SQLite's user_version repeats the number, so
that a newer file is recognised before any table is read.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bodymap.base.text import translate
from bodymap.store import errors, sqlcipher
from bodymap.store.database import Database

if TYPE_CHECKING:
    import sqlalchemy as sa

SCHEMA = 3


@contextmanager
def sqlalchemy_connection(database: Database) -> Iterator["sa.Connection"]:
    """Give the open connection to SQLAlchemy, which leaves its transactions and its end to us."""
    import sqlalchemy as sa
    import sqlcipher3.dbapi2  # type: ignore[import-untyped]

    engine = sa.create_engine(
        "postgresql+psycopg://" if database.on_server else "sqlite://",
        module=None if database.on_server else sqlcipher3.dbapi2,
        creator=lambda: database.connection,
        poolclass=sa.StaticPool,
        pool_reset_on_return=None,
        hide_parameters=True,
    )
    try:
        with database.faults(), engine.connect() as connection:
            yield connection
    except sa.exc.SQLAlchemyError as error:
        raise errors.translated(error) or errors.bug(error) from None


@contextmanager
def migrating(database: Database) -> Iterator[None]:
    """Make the tables of this version; what the caller adds comes with them, in one transaction, or not at all."""
    with sqlalchemy_connection(database) as connection, database.writing(lock=False):
        _upgrade(database, connection)
        yield


@contextmanager
def bringing_up(database: Database, keep_copy: Callable[[int], None]) -> Iterator[int]:
    """Bring a clinic of an older version to this one, in one transaction with what the caller adds.

    Gives the version that was found; 0 where there was nothing to do, also because another process had just done it.
    `keep_copy` is called with that version before anything is changed; what it raises ends it all.
    """
    if version(database) >= SCHEMA:
        yield 0
        return
    if database.read_only:
        raise errors.ClinicReadOnlyError(
            translate("store", "This clinic was written by an earlier Bodymap and has to be brought up to date first."),
            database.read_only + " " + translate("store", "Make it writable, or copy the whole folder."),
        )
    with sqlalchemy_connection(database) as connection, database.writing():
        found = version(database)
        if found < SCHEMA:
            keep_copy(found)
            _upgrade(database, connection)
            yield found
        else:
            yield 0


def _upgrade(database: Database, connection: "sa.Connection") -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if not database.on_server:
        database.script(f"PRAGMA user_version = {SCHEMA}")


def version(database: Database) -> int:
    """Return the version of an open clinic."""
    name = "SELECT version_num FROM alembic_version" if database.on_server else "PRAGMA user_version"
    return int(database.value(name))


def check_server(database: Database) -> int:
    """Return the version of a server's clinic, 0 for none; an error when it is newer than this app."""
    if not database.value("SELECT to_regclass('alembic_version') IS NOT NULL"):
        return 0
    found = version(database)
    if found > SCHEMA:
        raise sqlcipher.newer()
    return found
