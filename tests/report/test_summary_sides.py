"""No wrong side: side words and places are read back from the paper and compared with the record, for every muscle."""

import re
from typing import Any

import msgspec
import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Depth, Side, SpotOnView, View
from bodymap.clinic.area import PainArea
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.report.maps import alt_of, plans_of
from bodymap.report.pictures import map_svg
from bodymap.report.sample import sample_chart
from bodymap.report.summary import SummaryOptions, summary_pdf

FACING = (View.ANTERIOR, View.POSTERIOR)
MIDDLE = 400.0  # mm: the mid-line of front and back
SIDES = (("A", Side.LEFT), ("B", Side.RIGHT))


def spots(atlas: Atlas, muscle: str) -> list[SpotOnView]:
    """The usual place at the left and at the right, where the front or the back draws them."""
    found = [atlas.usual_place(muscle, side) for _, side in SIDES]
    return [spot for spot in found if spot is not None and spot.view in FACING]


MUSCLES = tuple(m.id for m in load_atlas().muscles.values() if m.paired and len(spots(load_atlas(), m.id)) == 2)


def both_sides(atlas: Atlas, muscle: str) -> Chart:
    """A visit that found the muscle at its usual place: A left, B right."""
    base = sample_chart()
    points, findings = [], []
    for (letter, side), spot in zip(SIDES, spots(atlas, muscle), strict=True):
        points.append(TriggerPoint(id=letter, patient_id="nobody", letter=letter, muscle=muscle, side=side))
        place = Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL)
        findings.append(Finding(id=f"f{letter}", visit_id="visit", point_id=letter, place=place, nrs=5))
    treatments = (
        Treatment(id="tA", visit_id="visit", point_id="A", technique=Technique.DRY_NEEDLING, nrs_after=1),
        Treatment(id="tB", visit_id="visit", point_id="B", technique=Technique.MANUAL, nrs_after=2),
    )
    return Chart(
        patient=base.patient,
        visits=base.visits,
        points=tuple(points),
        findings=tuple(findings),
        treatments=treatments,
    )


def drawn_about(findings: tuple[Finding, ...]) -> tuple[PainArea, ...]:
    """A small square of pain about each place."""
    found = []
    for finding in findings:
        x, y, view = finding.place.x, finding.place.y, finding.place.view
        half = min(6.0, 0.9 * abs(x - MIDDLE))  # it stays on its side of the body
        ring = ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
        found.append(PainArea(id=f"a{finding.id}", visit_id="visit", view=view, rings=(ring,)))
    return tuple(found)


def words_in(svg: str) -> dict[str, float]:
    """Each text of a picture with its x; a mark's own texts are placed by the mark's transform."""
    found: dict[str, float] = {}
    shift = 0.0
    mark = r'<g transform="matrix\(1 0 0 1 (?P<dx>[-\d.]+) [-\d.]+\)">'
    word = r'<text x="(?P<x>[-\d.]+)"[^>]*>(?P<text>[^<]*)</text>'
    for match in re.finditer(f"{mark}|{word}", svg):
        if match["dx"]:
            shift = float(match["dx"])
        else:
            found.setdefault(match["text"], float(match["x"]) + (shift if match["text"] in "AB" else 0.0))
    return found


@pytest.mark.parametrize("muscle", MUSCLES)
def test_the_left_mark_lies_towards_the_word_left(atlas: Atlas, muscle: str) -> None:
    chart = both_sides(atlas, muscle)
    at = words_in(map_svg(chart, "visit", atlas, SummaryOptions()).decode())
    assert (at["A"] < at["B"]) == (at["Left"] < at["Right"])


def test_what_was_done_stands_with_the_side_that_it_was_done_to(atlas: Atlas, read_paper: Any) -> None:
    chart = both_sides(atlas, "infraspinatus")
    table = read_paper(summary_pdf(chart, "visit", atlas, SummaryOptions())).text().partition("Pain (NRS)")[2]
    rows = re.search(r"A Infraspinatus, left\b(.*)B Infraspinatus, right\b(.*)", table)
    assert rows is not None
    assert "Needled · pain 1 after" in rows[1]
    assert "Treated by hand · pain 2 after" in rows[2]


@pytest.mark.parametrize("muscle", MUSCLES)
def test_drawn_pain_and_its_number_are_on_the_side_of_the_record(atlas: Atlas, muscle: str) -> None:
    chart = both_sides(atlas, muscle)
    areas = drawn_about(chart.findings)
    chart = msgspec.structs.replace(chart, findings=(), treatments=(), areas=areas)
    words = " ".join(alt_of(plan, chart, atlas) for plan in plans_of(chart, "visit", atlas))
    said = [re.search(rf"{number} [^;]*?, (left|right|both sides)\b", words) for number in (1, 2)]
    assert [found and found[1] for found in said] == ["left", "right"]
    at = words_in(map_svg(chart, "visit", atlas, SummaryOptions()).decode())
    if areas[0].view is areas[1].view and abs(areas[0].rings[0][0][0] - MIDDLE) > 20:
        assert (at["1"] < at["2"]) == (at["Left"] < at["Right"])


def test_most_muscles_are_among_those_compared() -> None:
    assert len(MUSCLES) > 70


def test_the_front_view_has_the_patients_left_at_the_right(atlas: Atlas) -> None:
    svg = map_svg(sample_chart(), "visit", atlas, SummaryOptions(), View.ANTERIOR).decode()
    at = words_in(svg)
    assert at["Left"] > at["Right"]
    back = words_in(map_svg(sample_chart(), "visit", atlas, SummaryOptions(), View.POSTERIOR).decode())
    assert back["Left"] < back["Right"]


def test_a_right_hand_is_the_left_one_turned_over(atlas: Atlas) -> None:
    base = sample_chart()
    frame = atlas.drawing(View.PALMAR).frame
    place = Place(View.PALMAR, frame.x + frame.width * 0.3, frame.y + frame.height * 0.6, Depth.SUPERFICIAL)
    svgs = []
    for side in (Side.LEFT, Side.RIGHT):
        point = TriggerPoint(id="A", patient_id="nobody", letter="A", muscle="opponens-pollicis", side=side)
        finding = Finding(id="f", visit_id="visit", point_id="A", place=place, nrs=4)
        chart = Chart(patient=base.patient, visits=base.visits, points=(point,), findings=(finding,))
        svgs.append(words_in(map_svg(chart, "visit", atlas, SummaryOptions()).decode()))
    left, right = svgs
    assert left["Thumb side"] < left["Little finger side"]
    assert right["Thumb side"] > right["Little finger side"]
    middle = frame.x + frame.width / 2
    assert left["A"] - middle < 0 < right["A"] - middle
