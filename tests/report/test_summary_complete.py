"""A summary holds all that the visit holds, and nothing empty: read back from the paper as a colleague reads it."""

import io
from typing import Any

import msgspec
import pikepdf
import pytest
from PIL import Image

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side, View
from bodymap.clinic.area import PainArea
from bodymap.clinic.chart import FIELDS
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings
from bodymap.clinic.clinic_settings import Paper as ClinicPaper
from bodymap.figure.words import side_word
from bodymap.report.maps import alt_of, plans_of
from bodymap.report.summary import SummaryOptions, summary_pdf
from bodymap.report.words import record_version


@pytest.fixture
def full(make_chart: Any, fill: Any) -> Any:
    return fill(make_chart(points=6, visits=3, views="both"))


@pytest.fixture
def text(full: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any) -> str:
    return str(read_paper(summary_pdf(full.chart, full.visit.id, atlas, options, full.files)).text())


@pytest.mark.parametrize(
    "words",
    [
        "Allergy: Bupivacaine or levobupivacaine",
        "Weight: 68 kg · Allergies: Bupivacaine or levobupivacaine · Blood thinners: none · Other medicines: not asked",
        "Confirmed at this visit, 20 November 2026.",
        "Worst 8, average 5 in the last 7 days",
        "PEG 5.0 of 10 (pain 6, enjoyment of life 5, general activity 4).",
        "Come again on 11 December 2026.",
        "Injected: lidocaine 1 %, 1 mL + triamcinolone acetonide suspension 10 mg/mL, 0.5 mL · pain 7 → 3",
        "27 G, 40 mm · by palpation · twitch · 4 passes · bruise · consent noted · lot LX-204, expires Mar 2028",
        "Lidocaine: 10 of 200 mg · 5 % · 1 mL in all",
        "Neck: rotation, left 50° 65° Pulls at the end.",
        "ACR 2016 criteria: not met",
        "Painful places: Jaw, left; Shoulder girdle, right; Neck.",
        "Over the lung: consider ultrasound guidance.",
        "Flat needle under palpation, thin patient.",
        "Referred from A, clinician",
        "Drawn by the patient",
        "Posture from behind",
        "Bruise (A Trapezius, descending part (upper), right)",
        "The treated muscle may be sore for one or two days.",
        "Signed by Dr A. Okafor, 20 Nov 2026, 14:21, as author of this record",
        "Signed by Prof. E. Lind, 20 Nov 2026, 17:05, as",
        "Addendum by Dr A. Okafor, 22 Nov 2026, 14:05. Reason: Called by phone",
        "The bruise has faded; the neck turns freely.",
    ],
)
def test_everything_that_the_visit_holds_is_on_the_paper(text: str, words: str) -> None:
    assert words in text


def test_no_illness_is_named_by_criteria(text: str) -> None:
    assert "diagnos" not in text.lower()


def test_a_visit_with_nothing_but_a_point_has_no_empty_heading(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    chart = make_chart(points=1, visits=1)
    text = read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, options)).text()
    for heading in ("Doses", "Range of motion", "criteria", "set aside", "Photos", "Addendum", "After your", "drawn"):
        assert heading not in text
    assert "Not asked: allergies, blood thinners" in text


def test_facts_of_an_earlier_visit_are_said_to_be_old(
    full: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    first = full.chart.visits[0]
    older = msgspec.structs.replace(full.chart.facts[0], visit_id=first.id, recorded_at=first.started_at)
    chart = msgspec.structs.replace(full.chart, facts=(older,))
    text = read_paper(summary_pdf(chart, full.visit.id, atlas, options)).text()
    assert "As of 5 October 2026; not confirmed at this visit." in text


def test_what_is_the_same_at_every_point_is_said_once(
    make_chart: Any, fill: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    full = fill(make_chart(points=10, visits=2))
    text = read_paper(summary_pdf(full.chart, full.visit.id, atlas, options)).text()
    assert "Each injection: 27 G, 40 mm · by palpation · consent noted · lot LX-204" in text
    assert text.count("27 G, 40 mm") == 2  # injections and dry needling
    assert text.count("bruise ·") + text.count("· bruise") >= 4  # what happened at a point stays at the point


def test_photos_are_small_and_the_document_stays_light(full: Any, atlas: Atlas, options: SummaryOptions) -> None:
    data = summary_pdf(full.chart, full.visit.id, atlas, options, full.files)
    assert len(data) < 400_000
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_metadata() as meta:
        assert (meta["pdfaid:part"], meta["pdfuaid:part"]) == ("3", "1")


def test_a_photo_whose_bytes_are_not_there_is_named(
    full: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    text = read_paper(summary_pdf(full.chart, full.visit.id, atlas, options)).text()
    assert "Kept with this visit, not printed" in text
    assert "Posture from behind" in text


def test_the_full_summary_gives_the_same_bytes_twice(full: Any, atlas: Atlas, options: SummaryOptions) -> None:
    made = {summary_pdf(full.chart, full.visit.id, atlas, options, full.files) for _ in range(2)}
    assert len(made) == 1


@pytest.mark.parametrize("field", sorted(set(FIELDS.values()) - {"visits", "points"}))
def test_the_version_moves_when_any_record_of_the_visit_changes(full: Any, field: str) -> None:
    before = record_version(full.chart, full.chart.visit(full.visit.id))
    records = getattr(full.chart, field)
    mine = next(one for one in records if one.visit_id == full.visit.id)
    changed = tuple(one.revised() if one is mine else one for one in records)
    chart = msgspec.structs.replace(full.chart, **{field: changed})
    assert record_version(chart, chart.visit(full.visit.id)) != before


def test_the_letterhead_is_the_clinics_own(make_chart: Any, atlas: Atlas, read_paper: Any) -> None:
    logo = io.BytesIO()
    Image.new("RGBA", (300, 120), (15, 110, 114, 128)).save(logo, "PNG")
    settings = ClinicSettings(id=SETTINGS_ID, name="Quay Clinic", address=("3 Quay", "Leith"), phone="0131 555 0100")
    options = SummaryOptions(clinic_name="Other").with_clinic(settings, logo.getvalue())
    chart = make_chart(points=1, visits=1)
    paper = read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, options))
    assert "Quay Clinic 3 Quay · Leith · 0131 555 0100" in paper.text()
    assert len(paper.raster_images()) == 1


@pytest.mark.parametrize(("version", "millimetres"), [(0, (215.9, 279.4)), (1, (210, 297))])
def test_the_sheet_is_the_clinic_s_and_the_computer_s_until_the_clinic_has_said_it(
    make_chart: Any, atlas: Atlas, read_paper: Any, version: int, millimetres: tuple[float, float]
) -> None:
    settings = ClinicSettings(id=SETTINGS_ID, version=version, paper=ClinicPaper.A4)
    options = SummaryOptions(paper="Letter").with_clinic(settings)
    chart = make_chart(points=1, visits=1)
    with read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, options)).open() as pdf:
        size = [float(value) * 25.4 / 72 for value in pdf.pages[0].mediabox[2:]]
    assert size == pytest.approx(millimetres, abs=0.3)


SPOTS = [
    (View.POSTERIOR, 300, Side.LEFT),
    (View.POSTERIOR, 500, Side.RIGHT),
    (View.ANTERIOR, 300, Side.RIGHT),
    (View.ANTERIOR, 500, Side.LEFT),
]


@pytest.mark.parametrize(("view", "x", "side"), SPOTS)
@pytest.mark.parametrize("y", range(330, 1500, 130))
def test_drawn_pain_is_named_with_its_side(
    make_chart: Any, atlas: Atlas, view: View, x: float, side: Side, y: float
) -> None:
    chart = make_chart(points=0, visits=1)
    square = ((x - 20, y - 20), (x + 20, y - 20), (x + 20, y + 20), (x - 20, y + 20))
    area = PainArea(id="a", visit_id=chart.visits[0].id, view=view, rings=(square,))
    chart = msgspec.structs.replace(chart, areas=(area,))
    (plan,) = plans_of(chart, chart.visits[0].id, atlas)
    words = alt_of(plan, chart, atlas).partition("Drawn pain: 1 ")[2]
    assert f", {side_word(side)}, " in words
    other = Side.LEFT if side is Side.RIGHT else Side.RIGHT
    assert side_word(other) not in words


def test_drawn_pain_over_the_middle_is_of_both_sides(make_chart: Any, atlas: Atlas) -> None:
    chart = make_chart(points=0, visits=1)
    band = ((330.0, 700.0), (470.0, 700.0), (470.0, 740.0), (330.0, 740.0))
    area = PainArea(id="a", visit_id=chart.visits[0].id, view=View.POSTERIOR, rings=(band,))
    chart = msgspec.structs.replace(chart, areas=(area,))
    (plan,) = plans_of(chart, chart.visits[0].id, atlas)
    words = alt_of(plan, chart, atlas)
    assert "both sides" in words
    assert "left," not in words.partition("Drawn pain")[2]


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_pain_drawn_on_a_hand_is_on_the_map_of_that_hand(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any, side: Side
) -> None:
    chart = make_chart(points=0, visits=1)
    square = ((80.0, 80.0), (110.0, 80.0), (110.0, 110.0), (80.0, 110.0))
    area = PainArea(id="a", visit_id=chart.visits[0].id, view=View.PALMAR, side=side, rings=(square,))
    chart = msgspec.structs.replace(chart, areas=(area,))
    text = read_paper(summary_pdf(chart, chart.visits[0].id, atlas, options)).text()
    assert f"Palm of the hand, {side_word(side)} side." in text
    assert f", {side_word(side)}" in text.partition("Pain as drawn")[2]


def test_a_long_reason_of_an_addendum_is_printed_in_full(
    full: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    reason = " ".join(f"why{number}" for number in range(400))
    addendum = msgspec.structs.replace(full.chart.addenda[0], reason=reason)
    chart = msgspec.structs.replace(full.chart, addenda=(addendum,))
    text = read_paper(summary_pdf(chart, full.visit.id, atlas, options)).text()
    assert "Reason: see below why0 why1" in text
    assert "why399 The bruise has faded" in text
