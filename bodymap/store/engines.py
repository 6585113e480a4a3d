"""The two SQLAlchemy engines: a SQLCipher file, and a PostgreSQL server."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]
from sqlalchemy.pool import QueuePool

from bodymap.store.sqlcipher import BUSY_SECONDS


def sqlcipher_engine(creator: Callable[[], Any]) -> sa.Engine:
    """Return an engine whose connections come keyed from `creator`: the key is in no URL and in no log."""
    return sa.create_engine(
        "sqlite://", module=driver, creator=creator, poolclass=QueuePool, pool_size=1, hide_parameters=True
    )


def postgres_engine(url: str) -> sa.Engine:
    """Return an engine for a `postgresql://` URL; transactions are begun and ended by `Database`."""
    return sa.create_engine(
        sa.make_url(url).set(drivername="postgresql+psycopg"),
        isolation_level="AUTOCOMMIT",
        pool_size=1,
        hide_parameters=True,
        connect_args={
            "connect_timeout": int(BUSY_SECONDS),
            "options": f"-c lock_timeout={int(BUSY_SECONDS)}s -c synchronous_commit=on -c timezone=UTC",
        },
    )
