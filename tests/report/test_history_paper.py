"""The history on paper: comparisons in words and marks, sides, trends, treatments, and the chosen visits alone."""

import io
import math
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pikepdf
import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Depth, Side, SpotOnView, View
from bodymap.base.errors import InputError
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.record import Void
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.report.history_report import history_pdf
from bodymap.report.options import SummaryOptions
from bodymap.report.sample import sample_chart
from bodymap.report.wishes import HistoryWish

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
LETTERS = ("A", "B", "C", "D", "E")
FACING = (View.ANTERIOR, View.POSTERIOR)
SIDES = (("A", Side.LEFT), ("B", Side.RIGHT))


def visit(number: int, pain: int | None = None, **fields: Any) -> Visit:
    return Visit(
        id=f"visit-{number}",
        patient_id="nobody",
        started_at=START + timedelta(days=21 * number),
        clinician_id="u",
        clinician_name="Dr A. Okafor",
        status=VisitStatus.SIGNED,
        pain_now=pain,
        **fields,
    )


def finding(number: int, letter: str, nrs: int | None, **fields: Any) -> Finding:
    place = Place(View.POSTERIOR, 220 + 80 * LETTERS.index(letter), 420, Depth.SUPERFICIAL)
    return Finding(
        id=f"f{number}{letter}", visit_id=f"visit-{number}", point_id=f"p{letter}", place=place, nrs=nrs, **fields
    )


@pytest.fixture(scope="module")
def chart() -> Chart:
    """Three visits in which each thing that can become of a point becomes of one."""
    muscles = ("infraspinatus", "infraspinatus", "rhomboid-major", "levator-scapulae", "latissimus-dorsi")
    points = tuple(
        TriggerPoint(id=f"p{letter}", patient_id="nobody", letter=letter, muscle=muscle, side=Side.LEFT)
        for letter, muscle in zip(LETTERS, muscles, strict=True)
    )
    findings = (
        *(finding(0, letter, nrs) for letter, nrs in (("A", 8), ("B", 4), ("C", 5), ("D", 6))),
        finding(1, "A", 3),
        finding(1, "B", 7),
        finding(1, "C", 5),
        finding(1, "D", None, activity=Activity.NOT_FOUND),
        finding(1, "E", 6),
        finding(2, "A", 2),
    )
    lidocaine = (Dose(agent="lidocaine", concentration=1.0, volume_ml=1.0),)
    treatment = Treatment(
        id="t", visit_id="visit-0", point_id="pA", technique=Technique.INJECTION, doses=lidocaine, nrs_after=2
    )
    return Chart(
        patient=sample_chart().patient,
        visits=(visit(0, 8, plan="Stretch twice daily."), visit(1, 6), visit(2, 4)),
        points=points,
        findings=findings,
        treatments=(treatment,),
    )


def spoken(data: bytes) -> list[str]:
    """The texts of the figures, in reading order."""
    found: list[str] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for one in node:
                walk(one)
        elif isinstance(node, pikepdf.Dictionary):
            if "/Alt" in node:
                found.append(str(node.Alt))
            if "/K" in node:
                walk(node.K)

    with pikepdf.open(io.BytesIO(data)) as pdf:
        walk(pdf.Root.StructTreeRoot)
    return found


@pytest.fixture(scope="module")
def data(chart: Chart, atlas: Atlas, options: SummaryOptions) -> bytes:
    return history_pdf(chart, atlas, options)


def test_the_history_tells_how_it_went(data: bytes, read_paper: Any) -> None:
    text = read_paper(data).text()
    assert "3 visits, 5 January 2026 to 16 February 2026" in text
    assert "Better: 8 to 4, down 50 %" in text
    assert "A substantial improvement (50 % or more)." in text
    assert "Plan: Stretch twice daily." in text
    assert "26 Jan 2026 6 4 One point gone, one better, one the same, one worse, one new. Dr A. Okafor" in text


def test_each_point_says_what_became_of_it_in_words(data: bytes, read_paper: Any) -> None:
    text = read_paper(data).text()
    second = text[text.rindex("26 January 2026, pain now 6 of 10") : text.rindex("16 February 2026, pain now 4 of 10")]
    for row in (
        "A Infraspinatus, left 8 3 better",
        "B Infraspinatus, left 4 7 worse",
        "C Rhomboid major, left 5 5 same",
        "D Levator scapulae, left 6 \N{EN DASH} gone",
        "E Latissimus dorsi, left \N{EN DASH} 6 new",
    ):
        assert row in second
    third = text[text.rindex("16 February 2026, pain now 4 of 10") :]
    assert "A Infraspinatus, left 3 2 same" in third
    assert "B Infraspinatus, left 7 \N{EN DASH} not asked" in third


def test_each_mark_says_what_became_of_it(data: bytes) -> None:
    (now,) = [one for one in spoken(data) if one.startswith("26 January 2026: Back view") and "better" in one]
    for words in (
        "A Infraspinatus, left, 3 of 10, better",
        "B Infraspinatus, left, 7 of 10, worse",
        "C Rhomboid major, left, 5 of 10, same",
        "D Levator scapulae, left, not found, gone",
        "E Latissimus dorsi, left, 6 of 10, new",
    ):
        assert words in now
    last = [one for one in spoken(data) if one.startswith("16 February 2026: Back view")][-1]
    assert "B Infraspinatus, left, 7 of 10, not looked for at this visit" in last


def test_the_words_stand_beside_their_marks_on_the_page(data: bytes, read_paper: Any) -> None:
    paper = read_paper(data)
    (page,) = [n for n, text in enumerate(paper.page_texts(), 1) if "26 January 2026, pain now" in text]
    words = [(x, y, word) for number, x, y, word in paper.words() if number == page]
    letters = [(x, y, word) for x, y, word in words if word in LETTERS]
    for letter, became in (("A", "better"), ("B", "worse"), ("C", "same"), ("D", "gone"), ("E", "new")):
        nearest = []
        for x, y, word in words:
            if word == became:
                away, its = min((math.hypot(x + 4 - a, y - 16 - b), its) for a, b, its in letters)
                nearest.append(its if away < 20 else "")
        assert letter in nearest
        assert set(nearest) <= {letter, ""}


def test_trends_are_drawn_overall_per_muscle_and_per_point_with_what_was_done(data: bytes, read_paper: Any) -> None:
    charts = spoken(data)
    assert any(
        one.startswith("Pain at each visit, 0 to 10. Pain now: 5 January 2026 8; 26 January 2026 6;") for one in charts
    )
    muscle = "Infraspinatus, left. Pain at each visit: 5 January 2026 8; 26 January 2026 7; 16 February 2026 2."
    assert any(one.startswith(muscle.removesuffix(".")) for one in charts)
    point = "A  Infraspinatus, left. Pain at each visit: 5 January 2026 8; 26 January 2026 3; 16 February 2026 2."
    assert f"{point} Treated: 5 January 2026." in charts
    assert any(
        "D  Levator scapulae, left. Pain at each visit: 5 January 2026 6; 26 January 2026 0." in one for one in charts
    )
    text = read_paper(data).text()
    assert text.count("30 % less") >= 4
    assert text.count("50 % less") >= 4
    assert "Scored once: E Latissimus dorsi, left: 26 January 2026 6." in text


def test_treatments_are_told_with_what_followed_them(data: bytes, read_paper: Any) -> None:
    text = read_paper(data).text()
    assert "Injected: lidocaine 1 %, 1 mL 8 2 3 after 21 d, 2 after 42 d 42 days so far" in text
    assert "Lidocaine 1 1 62 % 1 of 1 1 of 1 42 days" in text
    assert "regression to the mean" in text


def test_only_the_chosen_visits_are_told_and_a_point_known_before_is_not_new(
    chart: Chart, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    back = msgspec.structs.replace(chart, findings=(*chart.findings, finding(2, "D", 3)))
    wish = HistoryWish(visit_ids=("visit-2", "visit-1"))
    text = read_paper(history_pdf(back, atlas, options, wish)).text()
    assert "2 visits, 26 January 2026 to 16 February 2026" in text
    assert "5 January" not in text
    assert "Injected:" not in text
    skipped = HistoryWish(visit_ids=("visit-0", "visit-2"))
    text = read_paper(history_pdf(chart, atlas, options, skipped)).text()
    assert "26 January" not in text
    assert "A Infraspinatus, left 8 2 better" in text
    known = msgspec.structs.replace(chart, findings=(*chart.findings, finding(2, "E", 6)))
    late = HistoryWish(visit_ids=("visit-1", "visit-2"))
    assert "E Latissimus dorsi, left 6 6 same" in read_paper(history_pdf(known, atlas, options, late)).text()


def test_a_visit_entered_in_error_is_struck_and_compared_with_nothing(
    chart: Chart, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    void = Void(by="u", at=START + timedelta(days=30), reason="Somebody else's findings")
    wrong = msgspec.structs.replace(chart.visits[1], voided=void)
    struck = msgspec.structs.replace(chart, visits=(chart.visits[0], wrong, chart.visits[2]))
    text = read_paper(history_pdf(struck, atlas, options)).text()
    assert "2 visits, 5 January 2026 to 16 February 2026" in text
    assert "Entered in error, marked on 4 February 2026: Somebody else's findings" in text
    assert "A Infraspinatus, left 8 2 better" in text
    assert "E Latissimus dorsi" not in text


def test_without_a_visit_there_is_no_history(chart: Chart, atlas: Atlas, options: SummaryOptions) -> None:
    with pytest.raises(InputError):
        history_pdf(msgspec.structs.replace(chart, visits=()), atlas, options)
    with pytest.raises(KeyError):
        history_pdf(chart, atlas, options, HistoryWish(visit_ids=("somebody else's",)))


def test_each_body_is_in_the_file_once_however_many_visits_show_it(
    make_chart: Any, atlas: Atlas, options: SummaryOptions
) -> None:
    sizes = {}
    for visits in (2, 10):
        with pikepdf.open(io.BytesIO(history_pdf(make_chart(points=5, visits=visits), atlas, options))) as pdf:
            forms = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Form"]
            sizes[visits] = sorted(len(one.read_raw_bytes()) for one in forms if len(one.read_raw_bytes()) > 5_000)
    assert len(sizes[2]) == 1
    assert sizes[10] == sizes[2]


def spots(atlas: Atlas, muscle: str) -> list[SpotOnView]:
    found = [atlas.usual_place(muscle, side) for _, side in SIDES]
    return [spot for spot in found if spot is not None and spot.view in FACING]


MUSCLES = tuple(m.id for m in load_atlas().muscles.values() if m.paired and len(spots(load_atlas(), m.id)) == 2)


@pytest.mark.parametrize("muscle", MUSCLES[::5])
def test_the_marks_of_both_visits_are_on_the_side_of_the_record(
    atlas: Atlas, options: SummaryOptions, muscle: str, read_paper: Any
) -> None:
    points = tuple(
        TriggerPoint(id=letter, patient_id="nobody", letter=letter, muscle=muscle, side=side) for letter, side in SIDES
    )
    findings = tuple(
        Finding(
            id=f"{number}{letter}",
            visit_id=f"visit-{number}",
            point_id=letter,
            place=Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL),
            nrs=5,
        )
        for number in (0, 1)
        for (letter, _), spot in zip(SIDES, spots(atlas, muscle), strict=True)
    )
    patient = sample_chart().patient
    both = Chart(patient=patient, visits=(visit(0), visit(1)), points=points, findings=findings)
    data = history_pdf(both, atlas, options)
    name = re.escape(atlas.muscle_name(muscle))
    for told in spoken(data):
        assert re.search(rf"A {name}, left\b", told) or told.startswith(("A ", "B "))
    paper = read_paper(data)
    page = len(paper.page_texts())
    words = [(x, y, word) for number, x, y, word in paper.words() if number == page]
    top = max(y for _, y, word in words if word in ("Left", "Right"))
    edges = sorted((x, word) for x, y, word in words if word in ("Left", "Right") and abs(y - top) < 2)
    assert len(edges) == 4
    below = [(x, word) for x, y, word in words if word in ("A", "B") and 0 < y - top < 270]
    for (from_x, first), (to_x, second) in (edges[:2], edges[2:]):
        at = {word: x for x, word in below if from_x - 12 < x < to_x + 24}
        assert (at["A"] < at["B"]) == ((first, second) == ("Left", "Right"))
