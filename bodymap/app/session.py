"""One open clinic: requests to the worker that owns the store, answered by Futures; events; the open charts.

Any thread may ask. A Future's error is a `BodymapError` where the user can act on it. The atlas is loaded when it is
first asked for. Read-only: `read_only` says why, and views and exports are not logged.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Self

from bodymap.app import patients
from bodymap.app.caseload import Caseload
from bodymap.app.desk import Desk
from bodymap.app.editor import ChartEditor
from bodymap.app.events import Bus, SessionEvent
from bodymap.app.outbox import Outbox
from bodymap.app.patients import PatientFields
from bodymap.app.shelf import Shelf
from bodymap.app.worker import Worker
from bodymap.base.clock import Clock
from bodymap.clinic.change import Change
from bodymap.clinic.chart import Chart
from bodymap.clinic.patient import Patient

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas
    from bodymap.store.store import PatientLine, Store, VerifyReport

PULSE_SECONDS = 1.0
CLOSE_SECONDS = 5.0


class Session(Shelf):
    """One user in one open clinic. `folder`, `clinic`, `user`, `read_only`, `clock`, `zone` (where "today" is).

    `notice`: what the user should be told about the audit trail, as a rule nothing.
    """

    def __init__(self, folder: Path | str, store: "Store", worker: Worker, clock: Clock, zone: tzinfo) -> None:
        self.folder = folder
        self.clinic = store.info
        self.notice = store.notice
        self.clock = clock
        self.zone = zone
        self._bus = Bus()
        super().__init__(Desk(store, worker, clock, self._bus.publish), worker)
        self._closing: Future[tuple[str, ...]] | None = None
        worker.every(PULSE_SECONDS, self._desk.pulse)

    def __enter__(self) -> Self:
        """Use the session as a block, after which it is closed."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close and wait for it."""
        self.close().result()

    @property
    def atlas(self) -> "Atlas":
        """The body."""
        from bodymap.atlas.atlas import load_atlas

        return load_atlas()

    @property
    def outbox(self) -> Outbox:
        """The changes on their way to the store; it may be asked for what waits and told to try again."""
        return self._desk.outbox

    @property
    def caseload(self) -> Caseload:
        """Lists across patients."""
        return Caseload(self.worker, self._desk)

    def today(self) -> date:
        """Return the day in the clinic's zone."""
        return self.clock.now().astimezone(self.zone).date()

    def subscribe(self, callback: Callable[[SessionEvent], None]) -> Callable[[], None]:
        """Call `callback` with every event, on the worker thread; the answer ends that."""
        return self._bus.subscribe(callback)

    # patients

    def search_patients(self, text: str, limit: int = 50) -> "Future[tuple[PatientLine, ...]]":
        """Find patients by any part of the name, the chart number or the birth date."""
        return self.worker.submit(lambda: self._desk.store.search_patients(text, limit))

    def find_patient(self, text: str) -> "Future[Patient | None]":
        """Find the patient with this chart number or id; one that was merged leads to the one that took it over."""
        return self.worker.submit(lambda: patients.find_patient(self._desk.store, text))

    def all_patients(self) -> "Future[tuple[Patient, ...]]":
        """Return every patient that is in use."""
        return self.worker.submit(lambda: self._desk.store.patients())  # noqa: PLW0108 - asked on the worker

    def suggest_chart_number(self) -> "Future[str]":
        """Return the next free chart number."""
        desk = self._desk
        return self.worker.submit(lambda: patients.next_chart_number(p.chart_number for p in desk.store.patients()))

    def add_patient(self, fields: PatientFields) -> "Future[Patient]":
        """Add a patient; InputError with the field at fault."""
        return self.worker.submit(lambda: self._desk.add_patient(fields, self.clock.now(), self.today()))

    def edit_patient(self, patient: Patient, fields: PatientFields) -> "Future[Patient]":
        """Change a patient as they were shown; ConflictError where somebody else did so first."""
        return self.worker.submit(lambda: self._desk.edit_patient(patient, fields, self.today()))

    def find_doubles(self) -> "Future[tuple[tuple[Patient, Patient, str], ...]]":
        """Return pairs of records that may be one person, with the reason."""
        return self.worker.submit(lambda: patients.find_doubles(self._desk.store.patients()))

    def merge_patients(self, keep_id: str, other_id: str) -> "Future[Patient]":
        """Give `keep_id` all visits and points of `other_id`; return the patient that is kept."""
        return self.worker.submit(lambda: self._desk.merge_patients(keep_id, other_id))

    def move_draft(self, visit_id: str, to_patient_id: str) -> "Future[None]":
        """Put a draft under the right patient."""
        return self.worker.submit(lambda: self._desk.move_draft(visit_id, to_patient_id))

    # charts

    def load_chart(self, patient_id: str) -> "Future[Chart]":
        """Return all that is recorded of a patient."""
        return self.worker.submit(lambda: self._desk.load_chart(patient_id))

    def edit(self, chart: Chart) -> ChartEditor:
        """Open a chart for recording; the editor belongs to the thread that asks."""
        return ChartEditor(self, chart, self._desk.open(chart.patient.id))

    def commit(self, change: Change, blobs: Mapping[str, bytes] | None = None) -> "Future[int]":
        """Write a whole change at once, past the open charts, which are told: for building and importing records."""
        return self.worker.submit(lambda: self._desk.write(change, blobs))

    # the audit trail

    def log_view(self, patient_id: str) -> "Future[int]":
        """Note in the audit trail that a chart was looked at; 0 where the clinic is read-only."""
        return self.worker.submit(lambda: self._desk.log("view", patient_id, "", {}))

    def log_export(
        self,
        kind: str,
        *,
        action: str = "export",
        patient_id: str = "",
        visit_id: str = "",
        detail: Mapping[str, str] | None = None,
    ) -> "Future[int]":
        """Note in the audit trail that records were exported or printed; 0 where the clinic is read-only."""
        said = {"kind": kind, **(detail or {})}
        return self.worker.submit(lambda: self._desk.log(action, patient_id, visit_id, said))

    def verify(self, progress: Callable[[int, int], None] | None = None) -> "Future[VerifyReport]":
        """Prove the audit trail and the records."""
        return self.worker.submit(lambda: self._desk.store.verify(progress))

    def close(self, timeout: float = CLOSE_SECONDS) -> "Future[tuple[str, ...]]":
        """Write what waits, for at most `timeout` seconds, and close; the answer names what could not be saved."""
        if self._closing is None:
            self._closing = self.worker.submit(lambda: self._desk.close(timeout))
            self.worker.stop()
        return self._closing
