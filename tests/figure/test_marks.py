"""Marks: which there are, where their discs go, how they look."""

import math
import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Void
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.marks import REACH, Mark, PlacedMark, lay_out, mark_ops, mark_sign, marks_of_visit
from bodymap.figure.ops import Fill, Group, Op, Stroke, Text
from bodymap.figure.theme import DARK, LIGHT, Theme

ROOM = (0.0, 0.0, 800.0, 1720.0)
DAY = datetime(2026, 11, 20, 9, tzinfo=UTC)


def mark(letter: str = "A", x: float = 400.0, y: float = 300.0, **more: object) -> Mark:
    fields = {"finding_id": f"finding-{letter}", "point_id": f"point-{letter}", "view": View.POSTERIOR}
    return Mark(letter=letter, x=x, y=y, **(fields | more))  # type: ignore[arg-type]


places = st.tuples(st.floats(0, 800), st.floats(0, 1720))
crowds = st.one_of(
    st.lists(places, max_size=25),
    st.lists(st.tuples(st.floats(390, 430), st.floats(300, 340)), max_size=25),  # all within a hand's breadth
    st.lists(st.just((400.0, 300.0)), max_size=20),
)


def marks_at(at: list[tuple[float, float]]) -> tuple[Mark, ...]:
    return tuple(mark(letter_at(i), x, y) for i, (x, y) in enumerate(at))


def least_distance(placed: tuple[PlacedMark, ...]) -> float:
    pairs = [(a, b) for i, a in enumerate(placed) for b in placed[i + 1 :]]
    return min((math.hypot(a.x - b.x, a.y - b.y) for a, b in pairs), default=math.inf)


@given(crowds)
def test_no_two_discs_overlap(at: list[tuple[float, float]]) -> None:
    placed = lay_out(marks_at(at), 20.0, 3.0, ROOM)
    assert least_distance(placed) >= 43.0 * (1 - 1e-6)


@given(crowds, st.integers())
def test_where_discs_go_does_not_depend_on_the_order_they_are_given_in(
    at: list[tuple[float, float]], seed: int
) -> None:
    marks = marks_at(at)
    shuffled = random.Random(seed).sample(marks, len(marks))
    assert set(lay_out(marks, 20.0, 3.0, ROOM)) == set(lay_out(tuple(shuffled), 20.0, 3.0, ROOM))


@given(crowds.filter(bool))
def test_a_new_point_moves_no_earlier_one(at: list[tuple[float, float]]) -> None:
    marks = marks_at(at)
    assert lay_out(marks, 20.0, 3.0, ROOM)[:-1] == lay_out(marks[:-1], 20.0, 3.0, ROOM)


@given(crowds)
def test_discs_that_have_to_move_stay_within_the_figure_while_there_is_room(at: list[tuple[float, float]]) -> None:
    for one in lay_out(marks_at(at), 20.0, 3.0, ROOM):
        if one.moved:
            assert 19.99 <= one.x <= 780.01
            assert 19.99 <= one.y <= 1700.01


@given(crowds)
def test_a_disc_that_moves_stays_on_its_side_of_the_body(at: list[tuple[float, float]]) -> None:
    placed = lay_out(marks_at(at), 20.0, 3.0, ROOM, mid=400.0)
    assert least_distance(placed) >= 43.0 * (1 - 1e-6)
    for one in placed:
        if one.moved:
            assert (one.x - 400.0 > 0) == (one.mark.x >= 400.0)
            assert abs(one.x - 400.0) >= 11.9


def test_a_disc_with_room_stays_at_its_true_place() -> None:
    placed = lay_out((mark("A", 400, 300), mark("B", 500, 300)), 20.0, 3.0, ROOM)
    assert not any(one.moved for one in placed)


def test_a_disc_moves_no_farther_than_it_must() -> None:
    placed = lay_out((mark("A", 400, 300), mark("B", 410, 300)), 20.0, 3.0, ROOM)
    assert (placed[1].x, placed[1].y) == pytest.approx((443.0, 300.0), abs=0.01)


def test_discs_find_a_place_even_where_the_bounds_are_full() -> None:
    placed = lay_out(marks_at([(50.0, 50.0)] * 12), 20.0, 3.0, (0.0, 0.0, 100.0, 100.0))
    assert least_distance(placed) >= 42.99


def test_a_point_of_the_last_visit_gives_way_to_one_of_this_visit() -> None:
    placed = lay_out((mark("A", previous=True), mark("B")), 20.0, 3.0, ROOM)
    assert placed[0].moved
    assert not placed[1].moved


def leaves(ops: tuple[Op, ...]) -> list[Fill | Stroke | Text]:
    found: list[Fill | Stroke | Text] = []
    for op in ops:
        if isinstance(op, Group):
            found += leaves(op.items)
        else:
            found.append(op)
    return found


def test_a_moved_disc_keeps_a_leader_to_its_true_place() -> None:
    placed = lay_out((mark("A", 400, 300), mark("B", 410, 300)), 20.0, 3.0, ROOM)
    lines = [op for op in mark_ops(placed, LIGHT, 20.0) if isinstance(op, Stroke)]
    assert lines
    assert all(op.path.startswith("M410.000,300.000 L") for op in lines)


def test_the_selected_mark_is_painted_over_the_others() -> None:
    placed = lay_out((mark("A"), mark("B", 420, 300)), 20.0, 3.0, ROOM)
    last = mark_ops(placed, LIGHT, 20.0, selected="finding-A")[-1]
    assert isinstance(last, Group)
    assert [op.text for op in leaves((last,)) if isinstance(op, Text)][-1] == "A"


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("nrs", [None, *range(11)])
@pytest.mark.parametrize("activity", list(Activity))
@pytest.mark.parametrize("previous", [False, True])
def test_score_and_letter_are_readable_on_what_they_are_printed_on(
    theme: Theme, nrs: int | None, activity: Activity, previous: bool
) -> None:
    ops = mark_sign(mark("AB", nrs=nrs, activity=activity, previous=previous), theme, 13.0)
    ground = ""
    grounds = {}
    for op in ops:
        if isinstance(op, Fill):
            ground = op.colour
        if isinstance(op, Text):
            grounds[op.text] = contrast(op.colour, ground)
    assert len(grounds) == 2
    assert min(grounds.values()) >= 4.5


def shapes_of(one: Mark) -> tuple[bool, bool]:
    """Whether a mark's outline is dashed, and whether its disc is filled with the score's colour."""
    ops = mark_sign(one, LIGHT, 13.0)
    dashed = any(isinstance(op, Stroke) and op.dash for op in ops)
    filled = any(isinstance(op, Fill) and op.colour == "#f8850f" for op in ops)
    return dashed, filled


@pytest.mark.parametrize(
    ("activity", "dashed", "filled"),
    [
        (Activity.ACTIVE, False, True),
        (Activity.UNKNOWN, False, True),
        (Activity.LATENT, False, False),
        (Activity.NOT_FOUND, True, False),
    ],
)
def test_the_shape_tells_the_activity(activity: Activity, dashed: bool, filled: bool) -> None:
    assert shapes_of(mark(nrs=5, activity=activity)) == (dashed, filled)


def test_a_point_not_asked_yet_is_dashed() -> None:
    assert shapes_of(mark(nrs=5, activity=Activity.ACTIVE, previous=True)) == (True, False)


@given(
    st.sampled_from(list(Activity)), st.one_of(st.none(), st.integers(0, 10)), st.booleans(), st.booleans(),
    st.sampled_from(["A", "Z", "AA"]),
)  # fmt: skip
def test_nothing_of_a_mark_is_farther_out_than_its_reach(
    activity: Activity, nrs: int | None, treated: bool, previous: bool, letter: str
) -> None:
    from bodymap.figure.crop import path_bounds

    one = mark(letter, nrs=nrs, activity=activity, treated=treated, previous=previous)
    for op in mark_sign(one, LIGHT, 10.0, selected=True):
        if isinstance(op, Text | Group):
            continue
        bounds = path_bounds(op.path)
        assert bounds is not None
        assert max(abs(value) for value in bounds) <= 10.0 * REACH


def chart() -> Chart:
    """Two visits: A and B at the first, A (again) and C at the second, C treated there."""
    patient = Patient(id="p", chart_number="1", family_name="Moreau", created_at=DAY)
    visits = tuple(
        Visit(id=f"v{i}", patient_id="p", started_at=DAY + timedelta(days=i), clinician_id="u", clinician_name="Dr A")
        for i in (1, 2)
    )
    points = tuple(
        TriggerPoint(id=f"t{letter}", patient_id="p", letter=letter, muscle="trapezius-descending", side=Side.RIGHT)
        for letter in "ABC"
    )
    at = Place(View.POSTERIOR, 470.0, 330.0, Depth.SUPERFICIAL)
    findings = tuple(
        Finding(id=f"{visit}{letter}", visit_id=visit, point_id=f"t{letter}", place=at, nrs=6, activity=Activity.ACTIVE)
        for visit, letter in (("v2", "C"), ("v2", "A"), ("v1", "B"), ("v1", "A"))
    )
    treatments = (Treatment(id="x", visit_id="v2", point_id="tC", technique=Technique.DRY_NEEDLING),)
    return Chart(patient=patient, visits=visits, points=points, findings=findings, treatments=treatments)


def test_the_marks_of_a_visit_are_its_findings_and_then_what_was_not_asked_yet() -> None:
    marks = marks_of_visit(chart(), "v2")
    assert [(m.letter, m.previous, m.treated, m.side) for m in marks] == [
        ("A", False, False, Side.RIGHT),
        ("C", False, True, Side.RIGHT),
        ("B", True, False, Side.RIGHT),
    ]
    assert marks[2].finding_id == "v1B"


def test_an_earlier_visit_is_shown_without_what_came_later() -> None:
    assert [m.letter for m in marks_of_visit(chart(), "v1", previous=False)] == ["A", "B"]


def test_a_voided_point_is_not_shown() -> None:
    import msgspec

    whole = chart()
    void = Void(by="u", at=DAY, reason="wrong patient")
    points = tuple(p.revised(voided=void) if p.letter == "A" else p for p in whole.points)
    assert [m.letter for m in marks_of_visit(msgspec.structs.replace(whole, points=points), "v2")] == ["C", "B"]
