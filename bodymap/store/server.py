"""A clinic's database on a PostgreSQL server: how a connection to it is made. Psycopg is imported only for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bodymap.store.database import Database
from bodymap.store.sqlcipher import BUSY_SECONDS

_SCHEMES = ("postgresql://", "postgres://", "postgresql+psycopg://")
# A commit is durable when it returns, and nobody waits longer for another room's than for another process's file.
_OPTIONS = f"-c lock_timeout={int(BUSY_SECONDS)}s -c synchronous_commit=on -c timezone=UTC"


def is_server(place: Path | str) -> bool:
    """Return whether a clinic's place is a server's URL rather than a folder."""
    return str(place).startswith(_SCHEMES)


def _connector(url: str) -> Callable[[], Any]:
    import psycopg

    plain = "postgresql://" + url.partition("://")[2]
    wait = int(BUSY_SECONDS)
    return lambda: psycopg.connect(plain, autocommit=True, connect_timeout=wait, options=_OPTIONS)


def connect(url: str) -> Database:
    """Return an open connection to the database of a URL, with or without a clinic in it."""
    import psycopg

    return Database(_connector(url), psycopg.Error, on_server=True)
