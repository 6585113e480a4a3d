"""Writes the small clinic that is kept for the present schema: `python tests/store/make_schema_database.py`.

Run once per release that brings a new schema, before the release; the folders of earlier schemas are never touched.
"""

import hashlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import PainArea
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings, LimitChange
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import Facts, listed
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Void
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.store import schema
from bodymap.store.store import Store

PHOTO = b"not really a picture"
PASSPHRASE = "kept for every schema"


class Steps:
    """A clock that goes on a minute at each look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the next minute."""
        self.time += timedelta(minutes=1)
        return self.time


def entries(visit_id: str, point_id: str, finding_id: str, user: str, clock: Steps) -> tuple[AnyRecord, ...]:
    """Return one record of each kind that has no table of its own."""
    here: dict[str, Any] = {"visit_id": visit_id}
    who: dict[str, Any] = {"user_id": user, "user_name": "Keeper", "at": clock.now()}
    ring = ((0.0, 0.0), (20.5, 0.0), (20.5, 30.0))
    digest = hashlib.sha256(PHOTO).hexdigest()
    limit = LimitChange(agent="lidocaine", abs_mg=150.0, reason="r", by=user, since=clock.now())
    return (
        Facts(
            id=new_id(), **here, recorded_at=clock.now(), recorded_by=user, weight_kg=70.5, allergies=listed("latex")
        ),
        PainArea(id=new_id(), **here, view=View.POSTERIOR, rings=(ring,), nrs=6, finding_id=finding_id),
        RangeOfMotion(
            id=new_id(), **here, joint="neck", movement="rotation", side=Side.LEFT, degrees=60.0, moment=Moment.BEFORE
        ),
        Attachment(
            id=new_id(), **here, point_id=point_id, title="P", media_type="image/png", size=len(PHOTO), sha256=digest
        ),
        Fibromyalgia(id=new_id(), **here, wpi=("neck.midline",), fatigue=2, headache=True),
        TenderPoints(id=new_id(), **here, examined=("occiput.left",), tender=("occiput.left",)),
        SetAside(id=new_id(), **here, rule_id="anticoagulated", said="s", reason="r", by=user, at=clock.now()),
        Signature(id=new_id(), **here, **who),
        Addendum(id=new_id(), **here, **who, reason="r", text="t"),
        ClinicSettings(id=SETTINGS_ID, name="Kept", address=("1 Quay",), limits=(limit,)),
    )


def write(folder: Path) -> None:
    """Make the clinic: two patients, a signed and a draft visit, each kind of record, a void and a merge."""
    clock = Steps()
    store, _ = Store.create(folder, clinic_name="Kept", user_name="Keeper", passphrase=PASSPHRASE, clock=clock)

    def commit(action: str, *edits: tuple[AnyRecord | None, AnyRecord]) -> None:
        change = Change(action=action, label="", edits=tuple(Edit(*edit) for edit in edits))
        blobs = {after.id: PHOTO for _, after in edits if isinstance(after, Attachment)}
        store.commit(change, at=clock.now(), blobs=blobs)

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
    others = entries(visit.id, point.id, finding.id, store.user.id, clock)
    commit("add-patient", (None, patient), (None, double))
    commit("mark", (None, visit), (None, point), (None, finding))
    commit("treat", (None, treatment))
    commit("record", *((None, one) for one in others))
    commit("sign", (visit, visit.revised(status=VisitStatus.SIGNED, signed_at=clock.now(), pain_now=6)))
    commit("mark", (None, draft), (None, again), (None, wrong))
    void = Void(by=store.user.id, at=clock.now(), reason="twice")
    commit("void", (wrong, wrong.revised(voided=void)))
    commit("merge", (double, double.revised(merged_into=patient.id)))
    store.log("export", at=clock.now(), patient_id=patient.id, detail={"kind": "pdf"})
    store.close()


if __name__ == "__main__":
    write(Path(__file__).parent / "schemas" / str(schema.SCHEMA))
