"""One open connection to a clinic, and the few places where SQLCipher and PostgreSQL differ.

Statements are SQLAlchemy's, compiled once and run on the driver's cursor: a mark's commit has no time for more.
Used from one thread at a time. Drivers' errors leave here as the user's, without values.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bodymap.store import errors
from bodymap.store.files import why_read_only
from bodymap.store.rows import Row


class Statement:
    """A statement in one engine's SQL, with the order of its parameters."""

    __slots__ = ("_defaults", "_order", "sql")

    def __init__(self, element: sa.Executable, dialect: sa.Dialect) -> None:
        compiled = element.compile(dialect=dialect)  # type: ignore[attr-defined]
        self.sql = str(compiled)
        self._order: tuple[str, ...] | None = compiled.positiontup and tuple(compiled.positiontup)
        self._defaults = {name: value for name, value in compiled.params.items() if value is not None}

    def bind(self, values: Mapping[str, Any]) -> Any:
        """Return the parameters as the driver wants them."""
        if self._defaults:
            values = {**self._defaults, **values}
        return values if self._order is None else [values[name] for name in self._order]


class Database:
    """An open clinic database. `read_only` says why it cannot be written, empty when it can."""

    def __init__(self, engine: sa.Engine, *, folder: Path | None = None, read_only: str = "") -> None:
        self.engine = engine
        self.folder = folder
        self.read_only = read_only
        self.on_server = engine.dialect.name == "postgresql"
        self._errors: tuple[type[Exception], ...] = (engine.dialect.loaded_dbapi.Error, sa.exc.SQLAlchemyError)
        self._statements: dict[str, Statement] = {}
        with self.faults():
            self._connect()

    def _connect(self) -> None:
        self.connection = self.engine.connect()
        self._raw: Any = self.connection.connection.dbapi_connection

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Turn the driver's errors into the user's."""
        try:
            yield
        except self._errors as error:
            raise errors.translated(error) or errors.bug(error) from None

    def statement(self, name: str, make: Callable[[], sa.Executable]) -> Statement:
        """Return the statement kept under `name`, made on first use."""
        found = self._statements.get(name)
        if found is None:
            found = self._statements[name] = Statement(make(), self.engine.dialect)
        return found

    def contains(self, column: sa.Column[str], parameter: str) -> sa.ColumnElement[bool]:
        """Return the condition that a text holds a parameter's; without LIKE's wildcards, and with a steadier pace."""
        place = sa.func.strpos if self.on_server else sa.func.instr
        return place(column, sa.bindparam(parameter, type_=sa.Text)) > 0

    def rows(self, statement: Statement, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Return all rows of a query."""
        with self.faults():
            cursor = self._cursor()
            cursor.execute(statement.sql, statement.bind(values or {}))
            found: list[Row] = cursor.fetchall()
            cursor.close()
            return found

    def execute(self, statement: Statement, values: Mapping[str, Any]) -> int:
        """Run a statement inside `writing`; return the number of rows it touched."""
        cursor = self._raw.cursor()
        cursor.execute(statement.sql, statement.bind(values))
        return int(cursor.rowcount)

    def script(self, *lines: str) -> None:
        """Run statements of the engine's own that need no values."""
        cursor = self._cursor()
        for line in lines:
            cursor.execute(line)
        cursor.close()

    def query(self, line: str) -> list[Row]:
        """Return the rows of a query that needs no values."""
        with self.faults():
            cursor = self._cursor()
            cursor.execute(line)
            found: list[Row] = cursor.fetchall()
            return found

    def value(self, line: str) -> Any:
        """Return the single value of a query that needs no values."""
        return self.query(line)[0][0]

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let several queries see one state."""
        with self.faults():
            self.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if self.on_server else "BEGIN")
            with self._ending("COMMIT"):
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
            with self._ending("COMMIT"):
                yield

    @contextmanager
    def _ending(self, commit: str) -> Iterator[None]:
        try:
            yield
            self._raw.execute(commit)
        except BaseException:
            with suppress(*self._errors):
                self._raw.execute("ROLLBACK")
            raise

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
        """Give the connection back and forget the key."""
        with suppress(*self._errors):
            self.connection.close()
        self.engine.dispose()

    def _cursor(self) -> Any:
        if self.on_server and self._raw.closed:
            with suppress(*self._errors):
                self.connection.close()
            self.engine.dispose()
            self._connect()
        return self._raw.cursor()
