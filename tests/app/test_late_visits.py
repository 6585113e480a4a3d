"""Late and irregular facts: a visit entered afterwards, two on one day, a gap of years, a voided point, an addendum."""

from datetime import UTC, date

import pytest

from bodymap.app.editor import ChartEditor
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.clinic.comparison import PointLabel, compare
from bodymap.clinic.finding import Place
from bodymap.clinic.progress import PainMeasure, opening_words
from bodymap.clinic.series import pain_series
from tests.conftest import FixedClock

MUSCLE = "levator-scapulae"


def visit(editor: ChartEditor, place: Place, nrs: int, pain: int) -> str:
    """Record a visit now with one point, A, and sign it; return its id."""
    started = editor.start_visit()
    if editor.chart.points:
        editor.continue_point(editor.chart.points[0].id, nrs)
    else:
        editor.mark(MUSCLE, Side.LEFT, place, nrs=nrs)
    editor.revise_visit(pain_now=pain)
    editor.sign_visit()
    return started.id


def test_a_visit_that_is_entered_afterwards_takes_its_place_in_the_history(
    editor: ChartEditor, place: Place, clock: FixedClock
) -> None:
    first = visit(editor, place, 8, 8)
    clock.forward(days=28)
    second = visit(editor, place, 4, 4)
    late = editor.start_visit()
    editor.continue_point(editor.chart.points[0].id, 6)
    editor.revise_visit(pain_now=6)
    editor.date_visit(date(2026, 12, 1))
    assert [v.id for v in editor.chart.current_visits] == [first, late.id, second]
    assert [value.value for value in pain_series(editor.chart, PainMeasure.NOW)] == [8, 6, 4]
    words = opening_words(editor.chart, date(2026, 12, 19), UTC)
    assert words is not None
    assert words.headline == "Better: 6 to 4, down 33\u00a0%"
    assert compare(editor.chart, second).label_of(editor.chart.points[0].id) is PointLabel.BETTER


@pytest.mark.parametrize(
    ("day", "words"), [(date(2026, 11, 21), "future"), (date(1979, 3, 13), "before the patient was born")]
)
def test_a_visit_cannot_be_on_a_day_that_cannot_be(editor: ChartEditor, day: date, words: str) -> None:
    import msgspec

    editor.start_visit()
    editor.chart = msgspec.structs.replace(
        editor.chart, patient=msgspec.structs.replace(editor.chart.patient, birth_date=date(1979, 3, 14))
    )
    before = editor.visit
    with pytest.raises(InputError, match=words):
        editor.date_visit(day)
    assert editor.visit == before


def test_the_day_of_a_visit_can_be_taken_back(editor: ChartEditor) -> None:
    started = editor.start_visit()
    editor.revise_visit(pain_now=3)
    editor.date_visit(date(2026, 10, 1))
    editor.undo()
    assert editor.chart.visit(started.id).started_at == started.started_at


def test_two_visits_on_one_day_are_two(editor: ChartEditor, place: Place, clock: FixedClock) -> None:
    first = visit(editor, place, 8, 8)
    clock.forward(hours=3)
    second = visit(editor, place, 5, 6)
    assert [v.id for v in editor.chart.current_visits] == [first, second]
    assert compare(editor.chart, second).label_of(editor.chart.points[0].id) is PointLabel.BETTER


def test_a_gap_of_three_years_is_said_as_such(editor: ChartEditor, place: Place, clock: FixedClock) -> None:
    from bodymap.clinic.treatment import Technique

    editor.start_visit()
    finding = editor.mark(MUSCLE, Side.LEFT, place, nrs=8)
    editor.treatments.treat((finding.point_id,), Technique.INJECTION, doses=())
    editor.sign_visit()
    clock.forward(days=3 * 365 + 1)
    visit(editor, place, 5, 5)
    words = opening_words(editor.chart, clock.at.date(), UTC)
    assert words is not None
    assert words.treated == "Injected three years ago."


def test_a_voided_point_is_in_no_comparison(editor: ChartEditor, place: Place, clock: FixedClock) -> None:
    visit(editor, place, 8, 8)
    clock.forward(days=7)
    editor.start_visit()
    finding = editor.mark("infraspinatus", Side.LEFT, place, nrs=3)
    editor.void_finding(finding.id, "a mistake")
    assert editor.visit is not None
    letters = [change.point.letter for change in compare(editor.chart, editor.visit.id).points]
    assert letters == ["A"]
