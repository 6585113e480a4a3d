"""Any order of work, faults and restarts: the clinic holds exactly what was acknowledged, and is sound."""

import shutil
import tempfile
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bodymap.atlas.model import View
from bodymap.base.errors import ConflictError, WorldError
from bodymap.base.ids import new_id
from bodymap.clinic.area import PainArea
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.finding import Finding, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit
from bodymap.store.store import Store


class Clinic(RuleBasedStateMachine):
    """One clinic in a folder: `kept` is what was acknowledged, by id."""

    template: ClassVar[Path]
    make: ClassVar[Any]

    visits: Bundle[tuple[Patient, Visit]] = Bundle("visits")
    findings: Bundle[str] = Bundle("findings")
    outdated: Bundle[Finding] = Bundle("outdated")

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="bodymap-machine-"))
        self.folder = shutil.copytree(self.template, self.place / "clinic")
        self.store: Store = self.make.open(self.folder)
        self.kept: dict[str, AnyRecord] = {}
        self.last: tuple[Change, int, dict[str, bytes]] | None = None
        self.bytes: dict[str, bytes] = {}
        self.full = self.protected = False
        self.letters = 0

    def teardown(self) -> None:
        self.free()
        self.unprotect()
        report = self.store.verify()
        self.store.close()
        shutil.rmtree(self.place)
        assert report.sound, report.first_fault
        assert report.records == len(self.kept)

    def commit(self, *edits: Edit, blobs: dict[str, bytes] | None = None) -> bool:
        """Commit; return whether it was acknowledged, which only a fault of the world may prevent."""
        change = Change(action="step", label="", edits=edits)
        try:
            number = self.store.commit(change, at=self.make.clock.now(), blobs=blobs)
        except WorldError:
            assert self.full or self.protected
            return False
        assert not self.protected
        self.kept |= {edit.after.id: edit.after for edit in edits}
        self.last = (change, number, blobs or {})
        return True

    @rule(target=visits, note=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=9))
    def start_visit(self, note: str) -> Any:
        patient = self.make.patient(note=note)
        visit = self.make.visit(patient)
        return (patient, visit) if self.commit(Edit(None, patient), Edit(None, visit)) else self.start_again()

    def start_again(self) -> tuple[Patient, Visit]:
        """Return a visit that was never saved: whatever hangs on it must be refused too."""
        patient = self.make.patient()
        return patient, self.make.visit(patient)

    @rule(target=findings, of=visits, nrs=st.integers(0, 10), note=st.sampled_from(["", "n" * 3000]))
    def mark(self, of: tuple[Patient, Visit], nrs: int, note: str) -> str:
        patient, visit = of
        if visit.id not in self.kept:
            return ""
        self.letters += 1
        point = self.make.point(patient, letter_at(self.letters))
        finding = self.make.finding(visit, point, nrs=nrs, note=note)
        return finding.id if self.commit(Edit(None, point), Edit(None, finding)) else ""

    @rule(of=visits, data=st.binary(min_size=1, max_size=5000))
    def attach(self, of: tuple[Patient, Visit], data: bytes) -> None:
        _, visit = of
        if visit.id not in self.kept:
            return
        photo = self.make.attachment(visit, data)
        if self.commit(Edit(None, photo), blobs={photo.id: data}):
            self.bytes[photo.id] = data

    @rule(of=visits, corners=st.integers(3, 400))
    def draw(self, of: tuple[Patient, Visit], corners: int) -> None:
        _, visit = of
        if visit.id in self.kept:
            ring = tuple((float(n), n / 7) for n in range(corners))
            self.commit(Edit(None, PainArea(id=new_id(), visit_id=visit.id, view=View.LEFT, rings=(ring,))))

    @rule(target=outdated, of=findings, nrs=st.integers(0, 10))
    def score(self, of: str, nrs: int) -> Any:
        before = self.kept.get(of)
        if not isinstance(before, Finding):
            return None
        return before if self.commit(Edit(before, before.revised(nrs=nrs))) else None

    @rule(of=consumes(outdated))
    def score_an_outdated_version(self, of: Finding | None) -> None:
        if of is None or self.protected or self.kept[of.id] == of.revised():
            return
        with pytest.raises((ConflictError, WorldError)):
            self.store.commit(
                Change(action="x", label="", edits=(Edit(of, of.revised(note="late")),)), at=self.make.clock.now()
            )

    @precondition(lambda self: self.last is not None)
    @rule()
    def send_the_last_change_again(self) -> None:
        assert self.last is not None
        change, number, blobs = self.last
        try:
            assert self.store.commit(change, at=self.make.clock.now(), blobs=blobs) == number
        except WorldError:
            assert self.full or self.protected

    @rule()
    def fill(self) -> None:
        self.full = True
        pages = self.store._db.value("PRAGMA page_count")
        self.store._db.value(f"PRAGMA max_page_count = {pages}")

    @rule()
    def free(self) -> None:
        self.full = False
        self.store._db.value("PRAGMA max_page_count = 1000000")

    @rule(name=st.sampled_from(["clinic.db", "."]))
    def protect(self, name: str) -> None:
        self.protected = True
        (self.folder / name).chmod(0o500)

    @rule()
    def unprotect(self) -> None:
        self.protected = False
        (self.folder / "clinic.db").chmod(0o600)
        self.folder.chmod(0o700)

    @precondition(lambda self: not self.protected)
    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = self.make.open(self.folder)
        self.full = False

    @invariant()
    def holds_what_was_acknowledged(self) -> None:
        assert self.store.newest(tuple(self.kept)) == self.kept
        assert {one: self.store.blob(one) for one in self.bytes} == self.bytes


def test_the_clinic_holds_what_was_acknowledged_whatever_happens(folder_template: tuple[Path, str], make: Any) -> None:
    Clinic.template, Clinic.make = folder_template[0], make
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    run_state_machine_as_test(
        Clinic, settings=settings(max_examples=8, stateful_step_count=30, suppress_health_check=checks)
    )
