"""Writes the small clinic that is kept for the present schema: `python tests/store/make_schema_database.py`.

Run once per release that brings a new schema, before the release; the folders of earlier schemas are never touched.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Void
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.store import schema
from bodymap.store.store import Store

PASSPHRASE = "kept for every schema"


class Steps:
    """A clock that goes on a minute at each look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the next minute."""
        self.time += timedelta(minutes=1)
        return self.time


def write(folder: Path) -> None:
    """Make the clinic: two patients, a signed and a draft visit, each kind of record, a void and a merge."""
    clock = Steps()
    store, _ = Store.create(folder, clinic_name="Kept", user_name="Keeper", passphrase=PASSPHRASE, clock=clock)

    def commit(action: str, *edits: tuple[AnyRecord | None, AnyRecord]) -> None:
        store.commit(Change(action=action, label="", edits=tuple(Edit(*edit) for edit in edits)), at=clock.now())

    patient = Patient(
        id=new_id(),
        chart_number="S-1",
        family_name="Müller",
        given_name="Anna",
        birth_date=date(1970, 3, 2),
        figure=Figure.FEMALE,
        note="synthetic",
        created_at=clock.now(),
    )
    double = Patient(id=new_id(), chart_number="S-2", family_name="Mueller", created_at=clock.now())
    visit, draft = (
        Visit(
            id=new_id(),
            patient_id=patient.id,
            started_at=clock.now(),
            clinician_id=store.user.id,
            clinician_name="Keeper",
        )
        for _ in range(2)
    )
    point = TriggerPoint(id=new_id(), patient_id=patient.id, letter="A", muscle="levator-scapulae", side=Side.LEFT)
    finding, again, wrong = (
        Finding(
            id=new_id(),
            visit_id=one.id,
            point_id=point.id,
            place=Place(View.POSTERIOR, -61.5, 402.25, Depth.INTERMEDIATE),
            nrs=nrs,
            activity=Activity.ACTIVE,
            taut_band=True,
            jump_sign=False,
            ppt_kpa=250.5,
            note="n",
        )
        for one, nrs in ((visit, 7), (draft, 4), (draft, 0))
    )
    treatment = Treatment(
        id=new_id(),
        visit_id=visit.id,
        point_id=point.id,
        technique=Technique.INJECTION,
        doses=(Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5, lot="L"),),
        twitch_elicited=True,
        nrs_before=7,
        nrs_after=3,
    )
    commit("add-patient", (None, patient), (None, double))
    commit("mark", (None, visit), (None, point), (None, finding))
    commit("treat", (None, treatment))
    commit("sign", (visit, visit.revised(status=VisitStatus.SIGNED, signed_at=clock.now(), pain_now=6)))
    commit("mark", (None, draft), (None, again), (None, wrong))
    void = Void(by=store.user.id, at=clock.now(), reason="twice")
    commit("void", (wrong, wrong.revised(voided=void)))
    commit("merge", (double, double.revised(merged_into=patient.id)))
    store.log("export", at=clock.now(), patient_id=patient.id, detail={"kind": "pdf"})
    store.close()


if __name__ == "__main__":
    write(Path(__file__).parent / "schemas" / str(schema.SCHEMA))
