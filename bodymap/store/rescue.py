"""Which records of a wreck go into the new clinic: the newest version that any source holds, each in its place.

A record whose patient or visit is lost gets one that says so, made from what indexes and events still tell of it; one
that cannot be placed is left out, and listed. Nothing here reads or writes a file.
"""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, kind_of
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.finding import Finding, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import VisitRecord, Void
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit
from bodymap.store.rows import KINDS, chart_key
from bodymap.store.wreck import EDITS, IDENTITY, Wreck, record_of

IN_PLACE_OF_A_FILE = b"This file was lost when the clinic was damaged."
_ORDER = {kind.record: number for number, kind in enumerate(KINDS)}


class Lost(msgspec.Struct, frozen=True, kw_only=True):
    """A record that is missing, or may lack its last change; `chart_number` of its patient, empty where unknown."""

    kind: str
    id: str
    chart_number: str


class Rescue:
    """The records of the new clinic by their ids, in `kept`; `lost` and `doubtful` say what is missing from them."""

    def __init__(self, wreck: Wreck, user_id: str, at: datetime) -> None:
        self._wreck = wreck
        self._void = Void(by=user_id, at=at, reason=translate("salvage", "Lost when the clinic was damaged"))
        self._visit_of_patient: dict[str, str] = {}
        self._from_trail: dict[str, int] = {}
        self._left_out: dict[str, str] = {}
        self._made_up: set[str] = set()
        self._numbers: set[str] = set()
        self.lost_files: set[str] = set()
        self.newest_event = 0
        self.kept: dict[str, AnyRecord] = {}
        self._found: dict[str, AnyRecord] = dict(wreck.rows)
        self._read_trail()
        self._numbers = {chart_key(one.chart_number) for one in self._found.values() if isinstance(one, Patient)}
        for record in sorted(self._found.values(), key=lambda one: (_ORDER[type(one)], one.id)):
            self._place(record)
        self._separate_doubles()
        self._replace_lost_files()

    # --- what the trail tells

    def _read_trail(self) -> None:
        """Take from the trail what no row holds, or holds in an older version or in another one than was written."""
        for event in self._wreck.told():
            self.newest_event = event.number
            if event.visit_id and event.patient_id:
                self._visit_of_patient[event.visit_id] = event.patient_id
            for edit in EDITS.decode(event.edits):
                who = IDENTITY.decode(edit.after)
                known = self._found.get(who.id)
                record = None if known is not None and known.version > who.version else record_of(edit)
                if record is not None and record != known:
                    self._found[who.id] = record
                    self._from_trail[who.id] = event.number

    # --- placing

    def _place(self, record: AnyRecord) -> None:
        """Keep a record where all that it stands on is kept, too."""
        patient_id = getattr(record, "patient_id", "") or getattr(record, "merged_into", "")
        if patient_id:
            self._keep_patient(patient_id)
        point_id = record.point_id if isinstance(record, Finding | Treatment) else ""
        point = self._found.get(point_id)
        placed = not point_id or isinstance(point, TriggerPoint)
        if isinstance(record, VisitRecord) and record.visit_id:
            placed = placed and self._keep_visit(record.visit_id, getattr(point, "patient_id", ""))
        if placed:
            self.kept[record.id] = record
        else:
            self._left_out[record.id] = kind_of(record)

    def _keep_patient(self, patient_id: str) -> None:
        """Make a patient in place of one that is lost."""
        if patient_id in self._found:
            return
        number = self._wreck.chart_keys.get(patient_id, "")
        if not number or chart_key(number) in self._numbers:
            number = translate("salvage", "lost-{0}").format(len(self._made_up) + 1)
        self._make_up(
            Patient(
                id=patient_id,
                chart_number=number,
                family_name=translate("salvage", "(lost)"),
                created_at=moment_of(patient_id),
            )
        )

    def _keep_visit(self, visit_id: str, patient_id: str) -> bool:
        """Make a visit in place of one that is lost; False where nothing tells whose it was."""
        if visit_id in self._found:
            return True
        patient_id = patient_id or self._visit_of_patient.get(visit_id, "") or self._wreck.named.get(visit_id, "")
        if not patient_id:
            return False
        self._keep_patient(patient_id)
        self._make_up(
            Visit(
                id=visit_id,
                patient_id=patient_id,
                started_at=moment_of(visit_id),
                clinician_id="",
                clinician_name=translate("salvage", "(lost)"),
            )
        )
        return True

    def _make_up(self, record: AnyRecord) -> None:
        self._made_up.add(record.id)
        self._found[record.id] = self.kept[record.id] = record

    def _separate_doubles(self) -> None:
        """Give a chart number or a letter that two records claim to the first, and the next free one to the other."""
        numbers: set[str] = set()
        letters: set[tuple[str, str]] = set()
        for record in sorted(self.kept.values(), key=lambda one: one.id):
            if isinstance(record, Patient) and record.voided is None and not record.merged_into:
                number = record.chart_number
                while chart_key(number) in numbers:
                    number += "'"
                numbers.add(chart_key(number))
                self._amend(record, chart_number=number)
            elif isinstance(record, TriggerPoint):
                index = 0
                letter = record.letter
                while (record.patient_id, letter) in letters:
                    letter, index = letter_at(index), index + 1
                letters.add((record.patient_id, letter))
                self._amend(record, letter=letter)

    def _replace_lost_files(self) -> None:
        """Strike out the attachments whose bytes are lost; a line that says so takes their place."""
        for record in [one for one in self.kept.values() if isinstance(one, Attachment)]:
            data = self._wreck.blob(record.id)
            if data is None or not record.holds(data):
                self.lost_files.add(record.id)
                digest = hashlib.sha256(IN_PLACE_OF_A_FILE).hexdigest()
                what: dict[str, Any] = {"media_type": "text/plain", "width": 0, "height": 0}
                what |= {"size": len(IN_PLACE_OF_A_FILE), "sha256": digest, "voided": record.voided or self._void}
                self._amend(record, **what)
        for settings in [one for one in self.kept.values() if isinstance(one, ClinicSettings)]:
            if settings.logo and (settings.logo in self.lost_files or settings.logo not in self.kept):
                self._amend(settings, logo="")

    def _amend(self, record: AnyRecord, **fields: Any) -> None:
        if any(getattr(record, name) != value for name, value in fields.items()):
            self.kept[record.id] = record.revised(**fields)

    def file(self, record_id: str) -> bytes:
        """Return the bytes that go with an attachment that is kept."""
        found = None if record_id in self.lost_files else self._wreck.blob(record_id)
        return IN_PLACE_OF_A_FILE if found is None else found

    # --- what is missing

    def lost(self) -> tuple[Lost, ...]:
        """Return the records that are known to be missing, by chart number."""
        gone = {one: kind_of(self._found[one]) for one in self._made_up} | self._left_out
        gone |= dict.fromkeys(self.lost_files, "file")
        for record_id, under in self._wreck.named.items():
            if record_id not in self._found:
                gone[record_id] = "patient" if not under else "visit" if self._is_patient(under) else "record"
        return self._listed(gone)

    def doubtful(self, lost_events: frozenset[int]) -> tuple[Lost, ...]:
        """Return the records of which only an event tells that lost events came after: they may lack a change."""
        if not lost_events:
            return ()
        newest = max(lost_events)
        return self._listed(
            {one: kind_of(self._found[one]) for one, number in self._from_trail.items() if number < newest}
        )

    def _is_patient(self, record_id: str) -> bool:
        return isinstance(self._found.get(record_id), Patient) or record_id in self._wreck.chart_keys

    def _listed(self, gone: dict[str, str]) -> tuple[Lost, ...]:
        listed = [Lost(kind=kind, id=one, chart_number=self._chart_number(one)) for one, kind in gone.items()]
        return tuple(sorted(listed, key=lambda one: (one.chart_number, one.kind, one.id)))

    def _chart_number(self, record_id: str) -> str:
        """Return the chart number of the patient that a record is about, as far as anything tells it."""
        for step in self._upwards(record_id):
            patient = self.kept.get(step) or self._found.get(step)
            if isinstance(patient, Patient):
                return patient.chart_number
            if step in self._wreck.chart_keys:
                return self._wreck.chart_keys[step]
        return ""

    def _upwards(self, record_id: str) -> Iterator[str]:
        """Yield a record's id, and those of its visit and its patient."""
        for _ in range(3):
            yield record_id
            record: Any = self._found.get(record_id)
            above = getattr(record, "visit_id", "") or getattr(record, "patient_id", "")
            above = above or self._wreck.named.get(record_id, "") or self._visit_of_patient.get(record_id, "")
            if not above:
                return
            record_id = above

    def patient_of(self, record: AnyRecord) -> str:
        """Return the id of the patient that a record is about, empty for the clinic's own."""
        if isinstance(record, Patient):
            return record.id
        visit: Any = self.kept.get(getattr(record, "visit_id", "") or "", record)
        return str(getattr(visit, "patient_id", ""))


def moment_of(record_id: str) -> datetime:
    """Return when an id was made, which is in it; the first of all days for one that has no time."""
    try:
        return datetime.fromtimestamp(int(record_id.replace("-", "")[:12], 16) / 1000, UTC)
    except (ValueError, OSError, OverflowError):
        return datetime(1970, 1, 1, tzinfo=UTC)
