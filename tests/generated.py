"""Generated patients with every kind of record, for tests that must hold whatever was recorded."""

import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import DrawnBy, Felt, PainArea, Quality
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings, LimitChange, Paper
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import Facts, Known, Listing, Pregnancy
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import VisitRecord, Void
from bodymap.clinic.signing import Addendum, Meaning, Signature
from bodymap.clinic.treatment import Complication, Dose, Guidance, ManualMethod, Technique, Treatment
from bodymap.clinic.visit import PainWindow, Visit, VisitStatus

T = TypeVar("T")
_V = TypeVar("_V", bound=VisitRecord)
START = datetime(2020, 1, 1, tzinfo=UTC)
MUSCLES = ("levator-scapulae", "trapezius-descending", "quadratus-lumborum", "gluteus-medius")

_letters = st.characters(exclude_categories=["Cs", "Cc"])
lines = st.text(_letters, max_size=12)
texts = st.text(st.one_of(_letters, st.just("\n")), max_size=20)
said = lines.filter(str.strip)
moments = st.timedeltas(timedelta(0), timedelta(days=3000)).map(lambda after: START + after)
yes_no = st.none() | st.booleans()
nrs = st.none() | st.integers(0, 10)
millimetres = st.floats(-900.0, 900.0).map(lambda x: round(x, 3))
sides = st.sampled_from((Side.LEFT, Side.RIGHT))


def figures(low: float, high: float) -> st.SearchStrategy[float]:
    """Return figures as somebody types them."""
    return st.floats(low, high).map(lambda x: round(x, 2)).filter(lambda x: low <= x <= high)


def optional(one: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Return a value or none."""
    return st.none() | one


voids = optional(st.builds(Void, by=lines, at=moments, reason=lines))
listings = st.lists(said, unique=True, max_size=3).flatmap(
    lambda items: (
        st.just(Listing(Known.LISTED, tuple(items))) if items else st.sampled_from((Listing(), Listing(Known.NONE)))
    )
)
places = st.builds(Place, st.sampled_from(View), millimetres, millimetres, st.sampled_from(Depth))
doses = st.builds(
    Dose,
    agent=st.sampled_from(("lidocaine", "bupivacaine", "triamcinolone")),
    concentration=optional(figures(0.0, 100.0)),
    volume_ml=figures(0.01, 100.0),
    lot=lines,
    expiry=optional(st.dates(date(2020, 1, 1), date(2040, 1, 1))),
)
rings = st.lists(
    st.lists(st.tuples(millimetres, millimetres), min_size=3, max_size=5).map(tuple), min_size=1, max_size=3
)
places_of_pain = st.lists(
    st.tuples(st.sampled_from(("jaw", "neck", "hip", "chest")), st.sampled_from(("left", "right", "midline"))),
    unique=True,
    max_size=5,
).map(lambda found: tuple(f"{item}.{side}" for item, side in found))


def a_few(values: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return some of the values of an enumeration, each once."""
    return st.lists(st.sampled_from(list(values)), unique=True, max_size=3).map(tuple)


@st.composite
def treatments(draw: Callable[..., Any], visit_id: str, point_id: str) -> Treatment:
    technique = draw(st.sampled_from(Technique))
    some = draw(a_few([one for one in Complication if one is not Complication.NONE]))
    injected, by_hand = technique is Technique.INJECTION, technique is Technique.MANUAL
    return Treatment(
        id=new_id(),
        version=draw(st.integers(1, 5)),
        voided=draw(voids),
        visit_id=visit_id,
        point_id=point_id,
        technique=technique,
        doses=tuple(draw(st.lists(doses, max_size=3))) if injected else (),
        needle_gauge=draw(optional(st.integers(14, 40))),
        needle_length_mm=draw(optional(figures(1.0, 200.0))),
        guidance=draw(st.sampled_from(Guidance)),
        twitch_elicited=draw(yes_no),
        passes=draw(optional(st.integers(1, 200))),
        method=draw(optional(st.sampled_from(ManualMethod))) if by_hand else None,
        complications=some or draw(st.sampled_from(((), (Complication.NONE,)))),
        consent=draw(yes_no),
        nrs_before=draw(nrs),
        nrs_after=draw(nrs),
        done_at=draw(optional(moments)),
        note=draw(texts),
    )


def _who() -> dict[str, st.SearchStrategy[Any]]:
    return {"user_id": lines, "user_name": lines, "at": moments}


def entries(visit_id: str, point_id: str, finding_id: str) -> st.SearchStrategy[VisitRecord]:
    """Return any record of a visit that has no table of its own; the bytes of a file are those of its title."""

    def of(kind: type[_V], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[_V]:
        made = {"version": st.integers(1, 5), "voided": voids, "visit_id": st.just(visit_id)}
        return st.builds(kind, id=st.builds(new_id), **made, **fields)

    return st.one_of(
        of(
            Facts,
            recorded_at=moments,
            recorded_by=lines,
            weight_kg=optional(figures(0.3, 500.0)),
            allergies=listings,
            anticoagulants=listings,
            medicines=listings,
            conditions=listings,
            pregnancy=st.sampled_from(Pregnancy),
        ),
        of(
            PainArea,
            view=st.sampled_from(View),
            side=st.sampled_from(Side),
            rings=rings.map(tuple),
            qualities=a_few(Quality),
            nrs=nrs,
            felt=st.sampled_from(Felt),
            drawn_by=st.sampled_from(DrawnBy),
            finding_id=st.sampled_from(("", finding_id)),
            note=texts,
        ),
        of(
            RangeOfMotion,
            joint=said,
            movement=said,
            side=sides,
            degrees=figures(-90.0, 360.0),
            moment=st.sampled_from(Moment),
            note=texts,
        ),
        said.flatmap(
            lambda title: of(
                Attachment,
                title=st.just(title),
                point_id=st.sampled_from(("", point_id)),
                media_type=st.just("image/png"),
                width=st.integers(0, 9),
                size=st.just(len(title.encode())),
                sha256=st.just(hashlib.sha256(title.encode()).hexdigest()),
            )
        ),
        of(
            Fibromyalgia,
            wpi=places_of_pain,
            reviewed=st.booleans(),
            fatigue=optional(st.integers(0, 3)),
            headache=yes_no,
            three_months=yes_no,
        ),
        places_of_pain.flatmap(lambda found: of(TenderPoints, examined=st.just(found), tender=st.just(found[1:]))),
        of(
            SetAside, rule_id=said, about=st.sampled_from(("", point_id)), said=texts, reason=said, by=lines, at=moments
        ),
        of(Signature, **_who(), meaning=st.sampled_from(Meaning)),
        of(Addendum, **_who(), reason=said, text=said),
    )


def bytes_of(chart: Chart) -> dict[str, bytes]:
    """Return the bytes of a generated patient's files."""
    return {one.id: one.title.encode() for one in chart.attachments}


@st.composite
def charts(draw: Callable[..., Any], number: int = 1) -> Chart:
    """Return a patient with a few visits and everything in them; `number` makes the chart number."""
    patient = Patient(
        id=new_id(),
        version=draw(st.integers(1, 3)),
        chart_number=f"G-{number}",
        family_name=draw(said),
        given_name=draw(lines),
        birth_date=draw(optional(st.dates(date(1930, 1, 1), date(2020, 1, 1)))),
        figure=draw(st.sampled_from(Figure)),
        note=draw(texts),
        created_at=draw(moments),
    )
    points = tuple(
        TriggerPoint(
            id=new_id(),
            patient_id=patient.id,
            letter=letter_at(index),
            muscle=draw(st.sampled_from(MUSCLES)),
            side=draw(sides),
        )
        for index in range(draw(st.integers(1, 3)))
    )
    visits, findings, done = [], [], []
    others: dict[type, list[Any]] = {}
    for _ in range(draw(st.integers(1, 2))):
        visit = _visit(draw, patient)
        visits.append(visit)
        for point in points:
            findings.append(_finding(draw, visit, point))
            done += draw(st.lists(treatments(visit.id, point.id), max_size=2))
        for one in draw(st.lists(entries(visit.id, points[0].id, findings[-1].id), max_size=6)):
            others.setdefault(type(one), []).append(one)

    def kept(kind: type[_V]) -> tuple[_V, ...]:
        return tuple(sorted(others.get(kind, []), key=lambda one: one.id))

    return Chart(
        patient=patient,
        visits=tuple(sorted(visits, key=lambda one: (one.started_at, one.id))),
        points=points,
        findings=tuple(findings),
        treatments=tuple(done),
        facts=kept(Facts),
        areas=kept(PainArea),
        motions=kept(RangeOfMotion),
        attachments=kept(Attachment),
        fibromyalgia=kept(Fibromyalgia),
        tender_points=kept(TenderPoints),
        set_asides=kept(SetAside),
        signatures=kept(Signature),
        addenda=kept(Addendum),
    )


def _visit(draw: Callable[..., Any], patient: Patient) -> Visit:
    status = draw(st.sampled_from(VisitStatus))
    return Visit(
        id=new_id(),
        version=draw(st.integers(1, 5)),
        voided=draw(voids),
        patient_id=patient.id,
        started_at=draw(moments),
        clinician_id=draw(lines),
        clinician_name=draw(lines),
        status=status,
        signed_at=draw(moments) if status is VisitStatus.SIGNED else None,
        reason=draw(texts),
        pain_now=draw(nrs),
        pain_window=draw(st.sampled_from(PainWindow)),
        peg_pain=draw(nrs),
        peg_enjoyment=draw(nrs),
        peg_activity=draw(nrs),
        follow_up_on=draw(optional(st.dates(date(2020, 1, 1), date(2040, 1, 1)))),
        notes=draw(texts),
    )


def _finding(draw: Callable[..., Any], visit: Visit, point: TriggerPoint) -> Finding:
    return Finding(
        id=new_id(),
        version=draw(st.integers(1, 5)),
        voided=draw(voids),
        visit_id=visit.id,
        point_id=point.id,
        place=draw(places),
        nrs=draw(nrs),
        activity=draw(st.sampled_from(Activity)),
        taut_band=draw(yes_no),
        ppt_kpa=draw(optional(figures(1.0, 2000.0))),
        ppt_other_kpa=draw(optional(figures(1.0, 2000.0))),
        note=draw(texts),
    )


settings_of_a_clinic = st.builds(
    ClinicSettings,
    id=st.just(SETTINGS_ID),
    version=st.integers(1, 3),
    name=lines,
    address=st.lists(lines, max_size=3).map(tuple),
    phone=lines,
    paper=st.sampled_from(Paper),
    language=st.sampled_from(("", "de")),
    limits=optional(
        st.builds(
            LimitChange, agent=st.just("lidocaine"), mg_per_kg=optional(figures(0.0, 9.0)), by=lines, since=moments
        )
    ).map(lambda one: () if one is None else (one,)),
    rule_sets=st.just(("medicare",)),
)
