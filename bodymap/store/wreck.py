"""What a damaged clinic still holds: rows, events of the trail and index entries, gathered from the pages that read.

The trail is a second source: each of its events holds the records as it left them, under a hash of its own. Index
entries tell of records that are lost. Nothing is decided here; `salvage` builds a new clinic from it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from bodymap.base.errors import InputError
from bodymap.clinic.change import AnyRecord
from bodymap.store import audit, cells
from bodymap.store.pages import Pages
from bodymap.store.rows import KIND_NAMED, KINDS

Progress = Callable[[int, int], None]
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
_EVENT_COLUMNS = len(audit.Event.__struct_fields__)
_BLOB_COLUMNS = 2
_EVERY = 64  # pages between two words about how far it is
Where = tuple[int, int]


class ToldEdit(msgspec.Struct, frozen=True):
    """An edit as an event holds it."""

    kind: str
    after: msgspec.Raw
    before: msgspec.Raw = msgspec.Raw(b"null")


class Identity(msgspec.Struct, frozen=True):
    """Which record, in which version."""

    id: str
    version: int


EDITS = msgspec.json.Decoder(list[ToldEdit])
IDENTITY = msgspec.json.Decoder(Identity)


class Shape(msgspec.Struct, frozen=True):
    """A table as it is kept: its name in the statements, and the value of each column in a row from before it was."""

    table: str
    columns: tuple[str, ...]
    defaults: tuple[Any, ...]


def shapes() -> dict[str, Shape]:
    """Return the tables that hold records, the clinic's own and its users'."""
    from bodymap.store import tables
    from bodymap.store.queries import TABLES

    every = {**TABLES, "clinic": tables.clinic, "user": tables.user}
    return {
        name: Shape(name, tuple(c.name for c in table.c), tuple(_default(c.server_default) for c in table.c))
        for name, table in every.items()
    }


def _default(given: Any) -> Any:
    return None if given is None else str(getattr(given, "arg", given))


class Wreck:
    """What was found. Memory holds the newest row of each record; events and files stay where they are."""

    def __init__(self, pages: Pages, clinic_id: str) -> None:
        self.pages = pages
        self._clinic_id = clinic_id
        self._shapes = shapes()
        self.rows: dict[str, AnyRecord] = {}
        self.events: dict[int, Where] = {}
        self.blobs: dict[str, Where] = {}
        self.clinic: dict[str, Any] = {}
        self.users: dict[str, dict[str, Any]] = {}
        self.named: dict[str, str] = {}  # ids that indexes tell of, with the patient's or the visit's they stand under
        self.chart_keys: dict[str, str] = {}

    def gather(self, progress: Progress) -> None:
        """Look at every page; what `progress` raises ends it."""
        for number in range(1, self.pages.count + 1):
            if number % _EVERY == 1:
                progress(number, self.pages.count)
            content = self.pages.page(number)
            for index in range(0 if content is None else cells.how_many(content, number)):
                found = None if content is None else cells.cell(content, number, index, self.pages.page)
                if found is not None and content is not None:
                    self._take(found, (number, index), is_row=cells.is_table(content, number))

    def _take(self, found: tuple[int, cells.Values], where: Where, *, is_row: bool) -> None:
        row, values = found
        if is_row:
            self._take_row(row, values, where)
        elif len(values) > 1 and _is_id(values[0]) and isinstance(values[1], int) and len(values) > 3:
            self._take_record(values)
        elif len(values) > 3 and _is_id(values[0]) and isinstance(values[1], str):
            self._take_clinic_or_user(values)
        elif 1 < len(values) <= 3 and _is_id(values[-1]):
            self._take_entry(values)

    def _take_row(self, row: int, values: cells.Values, where: Where) -> None:
        if len(values) == _EVENT_COLUMNS and _event(row, values) is not None:
            self.events[row] = where
        elif len(values) == _BLOB_COLUMNS and _is_id(values[0]) and isinstance(values[1], bytes):
            self.blobs[values[0]] = where

    def _take_record(self, values: cells.Values) -> None:
        for table, shape in self._shapes.items():
            record = _record(table, shape, values)
            if record is None:
                continue
            known = self.rows.get(record.id)
            if known is None or known.version < record.version:
                self.rows[record.id] = record
            return

    def _take_clinic_or_user(self, values: cells.Values) -> None:
        if values[0] == self._clinic_id:
            self.clinic = self._named("clinic", values)
        elif isinstance(values[2], int):
            self.users[values[0]] = self._named("user", values)

    def _named(self, table: str, values: cells.Values) -> dict[str, Any]:
        shape = self._shapes[table]
        return dict(zip(shape.columns, values + shape.defaults[len(values) :], strict=False))

    def _take_entry(self, values: cells.Values) -> None:
        """Note whom an index tells of: the last value is the id, the first what it stands under."""
        under = values[0]
        if _is_id(under):
            self.named.setdefault(values[-1], under)
        elif isinstance(under, str) and len(values) == 2:
            self.named.setdefault(values[-1], "")
            if len(under) < len(self.chart_keys.get(values[-1], under + " ")):  # the other index holds names, too
                self.chart_keys[values[-1]] = under

    # --- reading again what was left where it is

    def event(self, number: int) -> audit.Event | None:
        """Return an event of the trail, None where it is lost."""
        found = self._cell(self.events.get(number))
        return None if found is None else _event(*found)

    def told(self) -> Iterator[audit.Event]:
        """Yield the events that read, in order."""
        for number in sorted(self.events):
            event = self.event(number)
            if event is not None:
                yield event

    def blob(self, record_id: str) -> bytes | None:
        """Return the bytes of a file, None where they are lost."""
        found = self._cell(self.blobs.get(record_id))
        return None if found is None else found[1][1]

    def _cell(self, where: Where | None) -> tuple[int, cells.Values] | None:
        content = None if where is None else self.pages.page(where[0])
        if content is None or where is None:
            return None
        return cells.cell(content, where[0], where[1], self.pages.page)


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _event(row: int, values: cells.Values) -> audit.Event | None:
    """Return an event, None unless its hash is right."""
    try:
        event = msgspec.convert((row, *values[1:]), audit.Event)
    except msgspec.ValidationError:
        return None
    return event if audit.hash_of(event) == event.hash else None


def _record(table: str, shape: Shape, values: cells.Values) -> AnyRecord | None:
    """Return the record of a row of this table, also one from before its last columns; None where it is another's."""
    if len(values) > len(shape.columns):
        return None
    row = values + shape.defaults[len(values) :]
    for kind in KINDS:
        if kind.table == table:
            try:
                record = kind.from_row(row)
                return record if kind.to_row(record).keys() == set(shape.columns) else None
            except (ValueError, KeyError, TypeError, AttributeError, IndexError, InputError):
                return None
    return None


def record_of(edit: ToldEdit) -> AnyRecord | None:
    """Return the record that an edit left, None where it cannot be read."""
    try:
        return msgspec.json.decode(edit.after, type=KIND_NAMED[edit.kind].record)
    except (ValueError, KeyError, InputError):
        return None
