"""The clinic as a whole, for exports and imports: who is in it, in which order, and which ids are taken."""

from datetime import UTC, datetime

import msgspec

from bodymap.clinic.patient import Patient, fold
from bodymap.store import read, write
from bodymap.store.database import Database
from bodymap.store.facts import EventQuestion
from bodymap.store.rows import TABLES

_MOVES = ("merge-patients", "move-draft")
_EVER = EventQuestion(since=datetime(1970, 1, 1, tzinfo=UTC), until=datetime(9000, 1, 1, tzinfo=UTC))


class Whole:
    """Asked on the thread that owns the store."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def patient_ids(self, *, voided: bool) -> tuple[str, ...]:
        """Return the ids of all patients who count, by name; with `voided` those who were struck out or merged, too.

        A record that was merged comes after the one that took it over: so they can be written in this order.
        """
        found = {one.id: one for one in self._patients()}
        counting = [one for one in found.values() if one.voided is None and not one.merged_into]
        counting.sort(key=lambda one: (fold(f"{one.family_name} {one.given_name}"), one.id))
        others = [one for one in found.values() if one.voided is not None or one.merged_into] if voided else []
        others.sort(key=lambda one: (_steps(one, found), one.id))
        return tuple(one.id for one in (*counting, *others))

    def record_ids(self) -> frozenset[str]:
        """Return the ids of all records."""
        return frozenset(row[0] for table in TABLES for row in self._db.rows(f"{table} identities"))

    def newest_event(self) -> int:
        """Return the number of the newest event."""
        return write.newest_event(self._db).number

    def moved_since(self, event: int) -> bool:
        """Return whether visits went from one patient to another after an event."""
        questions = [msgspec.structs.replace(_EVER, action=action) for action in _MOVES]
        newest = [read.events_listed(self._db, one, self.newest_event() + 1, 1) for one in questions]
        return any(found and found[0].number > event for found in newest)

    def _patients(self) -> list[Patient]:
        ids = [row[0] for row in self._db.rows("patient identities")]
        found = (one for one in read.by_ids(self._db, "patient", ids) if isinstance(one, Patient))
        return [msgspec.structs.replace(one, note="") for one in found]


def _steps(patient: Patient, everybody: dict[str, Patient]) -> int:
    """Return how many records a merged one leads through; one that leads in a circle ends it."""
    seen: set[str] = set()
    while patient.merged_into in everybody and patient.id not in seen:
        seen.add(patient.id)
        patient = everybody[patient.merged_into]
    return len(seen)
