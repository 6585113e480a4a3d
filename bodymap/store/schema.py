"""The schema's version: how a new clinic gets its tables, and how an older one gets the newest.

Alembic is imported only when there is something to do. SQLite's user_version repeats the number, so that a newer
file is recognised before any table is read.
"""

from pathlib import Path

import sqlalchemy as sa

from bodymap.store import sqlcipher
from bodymap.store.database import Database

SCHEMA = 1


def bring_up_to_date(database: Database) -> None:
    """Make the tables of this version, inside the caller's `writing`: with all else that it does, or not at all."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = database.connection
    command.upgrade(config, "head")
    if not database.on_server:
        database.script(f"PRAGMA user_version = {SCHEMA}")


def version_of(database: Database) -> int:
    """Return the schema's version in an open database; 0: there are no tables of ours."""
    if not sa.inspect(database.connection).has_table("alembic_version"):
        return 0
    return int(database.value("SELECT version_num FROM alembic_version"))


def check_server(database: Database) -> int:
    """Return the version of a server's clinic; an error when it is newer than this app."""
    found = version_of(database)
    if found > SCHEMA:
        raise sqlcipher.newer()
    return found
