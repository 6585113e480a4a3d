"""One open connection to a clinic, and the few places where SQLCipher and PostgreSQL differ.

Statements run on the driver's cursor, by the names of `queries`. Used from one thread at a time. Drivers' errors
leave here as the user's, without values.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from bodymap.store import errors
from bodymap.store.files import why_read_only
from bodymap.store.rows import Row
from bodymap.store.statements import SERVER, SQLCIPHER, statements


class _Closed:
    """What stands where a connection was: whatever is asked of it is refused as the driver would."""

    def __init__(self, error: type[Exception]) -> None:
        self._error = error
        self.closed = False

    def close(self) -> None:
        """Do nothing."""

    def __getattr__(self, name: str) -> Any:
        """Refuse whatever else is asked."""
        raise self._error("Cannot operate on a closed database.")


class Database:
    """An open clinic database. `read_only` says why it cannot be written, empty when it can."""

    def __init__(
        self,
        connect: Callable[[], Any],
        driver_error: type[Exception],
        *,
        on_server: bool = False,
        folder: Path | None = None,
        read_only: str = "",
    ) -> None:
        self._connect = connect
        self._error = driver_error
        self.on_server = on_server
        self.folder = folder
        self.read_only = read_only
        self.is_open = True
        self.guard: Callable[[], None] | None = None  # asked inside each writing transaction, under its lock
        self._statements = statements(SERVER if on_server else SQLCIPHER)
        with self.faults():
            self.connection = connect()

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Turn the driver's errors into the user's."""
        try:
            yield
        except self._error as error:
            if not self.is_open:  # as after a change of the key that failed halfway
                raise errors.shut() from None
            raise errors.translated(error) or errors.bug(error) from None

    def rows(self, name: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Return all rows of a query."""
        statement = self._statements[name]
        with self.faults():
            cursor = self._cursor()
            cursor.execute(statement.sql, statement.bind(values or {}))
            found: list[Row] = cursor.fetchall()
            cursor.close()
            return found

    def execute(self, name: str, values: Mapping[str, Any]) -> int:
        """Run a statement inside `writing`; return the number of rows it touched."""
        statement = self._statements[name]
        cursor = self.connection.cursor()
        cursor.execute(statement.sql, statement.bind(values))
        return int(cursor.rowcount)

    def execute_many(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run a statement inside `writing` once for each of these values."""
        statement = self._statements[name]
        cursor = self.connection.cursor()
        cursor.executemany(statement.sql, [statement.bind(values) for values in rows])
        cursor.close()

    def script(self, *lines: str) -> None:
        """Run statements of the engine's own that need no values."""
        cursor = self._cursor()
        for line in lines:
            cursor.execute(line)
        cursor.close()

    def query(self, line: str) -> list[Row]:
        """Return the rows of a query of the engine's own that needs no values."""
        with self.faults():
            cursor = self._cursor()
            cursor.execute(line)
            found: list[Row] = cursor.fetchall()
            cursor.close()
            return found

    def value(self, line: str) -> Any:
        """Return the single value of a query of the engine's own that needs no values."""
        return self.query(line)[0][0]

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let several queries see one state."""
        with self.faults():
            self.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if self.on_server else "BEGIN")
            with self._ending():
                yield

    @contextmanager
    def writing(self, *, lock: bool = True) -> Iterator[None]:
        """Run a transaction that is the only writer; all of it is durable afterwards, or nothing has happened."""
        self.check_writable()
        with self.faults():
            if self.on_server:
                self.script("BEGIN", *(["LOCK TABLE audit_event IN EXCLUSIVE MODE"] if lock else []))
            else:
                self.script("BEGIN IMMEDIATE")
            with self._ending():
                if self.guard is not None:
                    self.guard()
                yield

    @contextmanager
    def _ending(self) -> Iterator[None]:
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            with suppress(self._error):
                self.connection.execute("ROLLBACK")
            raise

    @contextmanager
    def on(self, connect: Callable[[], Any]) -> Iterator[None]:
        """Use another connection in this block; it is closed afterwards."""
        with self.faults():
            other = connect()
        mine, self.connection = self.connection, other
        try:
            yield
        finally:
            self.connection = mine
            with suppress(self._error):
                other.close()

    def check_writable(self) -> None:
        """Raise when the clinic cannot be written, also when that came about since it was opened."""
        if self.read_only:
            raise errors.read_only(self.read_only)
        if self.folder is not None:
            try:
                reason = why_read_only(self.folder)
            except OSError:
                raise errors.unreachable() from None
            if reason:
                raise errors.read_only(reason)

    def close(self) -> None:
        """Close the connection and let go of it, and of what knew how to make it; closing again does nothing."""
        if not self.is_open:
            return
        self.is_open = False
        with suppress(self._error):
            self.connection.close()
        self.connection = _Closed(self._error)
        self._connect = lambda: self.connection

    def _cursor(self) -> Any:
        """Return a cursor; a server's lost connection is made anew, outside of any transaction."""
        if self.on_server and self.connection.closed:
            self.connection = self._connect()
        return self.connection.cursor()
