"""The worker's side of a session: what is done with the store, and how the open charts hear of it.

Everything here runs on the session's worker thread.
"""

import contextlib
import weakref
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from bodymap.app import importing, patients, transfer
from bodymap.app.door import Door
from bodymap.app.events import Changed, SessionEvent, Shut
from bodymap.app.importing import Arrival, ClinicPart, Progress
from bodymap.app.journal import Journal
from bodymap.app.outbox import Outbox, Sender
from bodymap.app.patients import PatientFields
from bodymap.app.worker import Worker
from bodymap.base.clock import Clock
from bodymap.base.errors import ConflictError, InputError, WorldError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import Change, ChangeSet, Edit, change_set
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas
    from bodymap.store.store import Store


class Desk:
    """The store of one session, its outbox, and the journals of the open charts."""

    def __init__(self, store: "Store", worker: Worker, clock: Clock, publish: Callable[[SessionEvent], None]) -> None:
        self.door = Door(store, clock)
        self.shut = False  # locked, or about to be
        self.outbox = Outbox(worker, self.door, clock, publish, self._written_by)
        self._worker = worker
        self._clock = clock
        self._publish = publish
        self._journals: weakref.WeakSet[Journal] = weakref.WeakSet()
        self._closed = False
        self._writes = 0  # how often anybody wrote, as far as it was noticed
        self._writes_at_load: dict[str, int] = {}

    @property
    def store(self) -> "Store":
        """The open store; LockedError while the session is locked."""
        return self.door.store

    def load_chart(self, patient_id: str) -> Chart:
        """Return the newest chart of a patient."""
        self._writes_at_load[patient_id] = self._writes
        return self.store.chart(patient_id)

    def open(self, patient_id: str) -> Journal:
        """Return a journal for a chart that was loaded and is now opened (any thread)."""
        journal = Journal(patient_id, self.outbox, self._publish)

        def follow() -> None:
            self._journals.add(journal)
            if self._writes_at_load.pop(patient_id, -1) != self._writes:
                journal.bring(self.store.chart(patient_id))

        self._worker.post(follow)
        return journal

    def write(self, change: Change, blobs: Mapping[str, bytes] | None = None) -> int:
        """Write a change with the bytes of the files that it adds, and tell the open charts that it touches."""
        if self.store.read_only:
            raise WorldError(self.store.read_only)
        number = self.store.commit(change, at=self._clock.now(), blobs=blobs or {})
        self._refresh(transfer.patients_of(change))
        self._publish(Changed(change_set(change, "session")))
        return number

    def blob(self, attachment_id: str) -> bytes:
        """Return the bytes of a file, also of one that is not durable yet."""
        waiting = self.outbox.kept(attachment_id)
        return self.store.blob(attachment_id) if waiting is None else waiting

    def logo(self) -> tuple[Attachment, bytes] | None:
        """Return the clinic's logo with its bytes, or None."""
        logo_id = self.settings().logo
        attachment = self.store.newest((logo_id,)).get(logo_id) if logo_id else None
        return (attachment, self.store.blob(logo_id)) if isinstance(attachment, Attachment) else None

    def settings(self) -> ClinicSettings:
        """Return the clinic's settings; of version 0 where none were ever saved."""
        found = self.store.newest((SETTINGS_ID,)).get(SETTINGS_ID)
        return found if isinstance(found, ClinicSettings) else ClinicSettings(id=SETTINGS_ID, version=0)

    def save_settings(self, settings: ClinicSettings, logo: tuple[Attachment, bytes] | None) -> ClinicSettings:
        """Write the clinic's settings; ConflictError where somebody else saved some first."""
        before = self.settings()
        if settings.version != before.version + 1:
            raise ConflictError(
                translate("desk", "Somebody else changed the clinic's settings first."),
                translate("desk", "Look at them again, then change what you want to."),
            )
        edits = [Edit(before if before.version else None, settings)]
        if logo is not None:
            edits.insert(0, Edit(None, logo[0]))
        change = Change(action="clinic-settings", label=translate("desk", "Clinic settings"), edits=tuple(edits))
        self.write(change, {} if logo is None else {logo[0].id: logo[1]})
        return settings

    def import_records(
        self, atlas: "Atlas", arrivals: Iterable[Arrival], clinic: ClinicPart, source: str, progress: Progress
    ) -> int:
        """Bring in patients from elsewhere, all or none; return how many."""
        done = 0

        def count(number: int) -> None:
            nonlocal done
            done = number
            progress(number)

        self.bring_in(importing.incoming(self.store, atlas, arrivals, clinic, count), source)
        return done

    def bring_in(self, changes: Iterable[importing.Incoming], source: str) -> None:
        """Write records from elsewhere, named `source`, all or none."""
        if self.store.read_only:
            raise WorldError(self.store.read_only)
        self.check_written()
        self.store.import_all(changes, at=self._clock.now(), source=source)
        self._writes += 1
        self._publish(Changed(ChangeSet(kinds=frozenset({"patient"}), ids=frozenset(), initiator="session")))

    def log(self, action: str, patient_id: str, visit_id: str, detail: dict[str, str]) -> int:
        """Note an act in the audit trail; 0 where the clinic is read-only."""
        if self.store.read_only:
            self.store.check_event(action, patient_id, detail)
            return 0
        at = self._clock.now()
        return self.store.log(action, at=at, patient_id=patient_id, visit_id=visit_id, detail=detail)

    def backed_up(self, detail: dict[str, str]) -> int:
        """Note a backup in the audit trail, and anchor it."""
        number = self.log("backup", "", "", detail)
        self.store.anchor_now()
        return number

    def add_patient(self, fields: PatientFields, now: datetime, today: date) -> Patient:
        """Add a patient."""
        change, patient = patients.new_patient(fields, now, today)
        self.write(change)
        return patient

    def edit_patient(self, patient: Patient, fields: PatientFields, today: date) -> Patient:
        """Change a patient as they were shown."""
        change, edited = patients.edited_patient(patient, fields, today)
        if change is not None:
            self.write(change)
        return edited

    def merge_patients(self, keep_id: str, other_id: str) -> Patient:
        """Give one patient all that another one has."""
        self.check_written()
        keep = self.store.chart(keep_id)
        self.write(transfer.merge(keep, self.store.chart(other_id)))
        return keep.patient

    def move_draft(self, visit_id: str, to_patient_id: str) -> None:
        """Put a draft under another patient."""
        self.check_written()
        visit = self.store.newest((visit_id,)).get(visit_id)
        if not isinstance(visit, Visit):
            raise InputError(translate("desk", "There is no such visit."))
        source = self.store.chart(visit.patient_id)
        self.write(transfer.move_draft(source, visit_id, self.store.chart(to_patient_id)))

    def lock(self) -> None:
        """Write what can be written at once, and close the clinic, whatever comes of it; what waits stays."""
        try:
            self.outbox.write()
        finally:
            self.door.go_out("lock")

    def unlock(self, store: "Store") -> None:
        """Go on with a store that was opened anew: bring the open charts up to date, write what waited."""
        self.door.let_in(store)
        self.shut = False
        self._refresh({journal.patient_id for journal in self._journals})
        self.outbox.write()
        self._publish(Changed(ChangeSet(kinds=frozenset(), ids=frozenset(), initiator="elsewhere")))

    def close(self, timeout: float) -> tuple[str, ...]:
        """Write what waits, for at most `timeout` seconds, and close; return what could not be saved."""
        self._closed = True
        if self.door.is_locked:
            return self.outbox.labels()
        lost = self.outbox.drain(timeout)
        self.door.go_out("sign-out")
        return lost

    def pulse(self) -> None:
        """Come by once a second: try again what was refused, look whether somebody else wrote, watch the clock."""
        if self._closed or self.door.is_locked:
            return
        with contextlib.suppress(WorldError):  # asked again in a second; a write that fails says so
            if self._is_shut_out():
                return
            self.outbox.pulse()
            self.store.anchor_beside()
            self.door.watch_clock()
            if self.store.changed_elsewhere():
                self._refresh({journal.patient_id for journal in self._journals})
                self._publish(Changed(ChangeSet(kinds=frozenset(), ids=frozenset(), initiator="elsewhere")))

    def _is_shut_out(self) -> bool:
        """Tell it where the clinic was given a new key, or this user was disabled, in another window."""
        from bodymap.store.errors import KeyChangedError, UserDisabledError

        try:
            self.store.check_access()
        except (KeyChangedError, UserDisabledError) as error:
            self._publish(Shut(error.message, error.hint))
            return True
        return False

    def check_written(self) -> None:
        """Raise WorldError while changes of the open charts wait to be saved."""
        self.outbox.write()
        if self.outbox.waiting:
            raise WorldError(
                translate("desk", "There are changes that could not be saved yet."),
                translate("desk", "Try again when they are saved."),
            )

    def _written_by(self, sender: Sender) -> None:
        """Let the other open charts of this patient know that one of them wrote."""
        self._refresh({sender.patient_id}, sender.initiator)

    def _refresh(self, patient_ids: frozenset[str] | set[str], writer: str = "") -> None:
        """Bring the newest chart to the open ones of these patients, except to the one that wrote."""
        self._writes += 1
        for journal in tuple(self._journals):
            if journal.patient_id in patient_ids and journal.initiator != writer:
                journal.bring(self.store.chart(journal.patient_id))
