from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.app.editor import ChartEditor
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Place

TRAPEZIUS, LEVATOR = "trapezius-descending", "levator-scapulae"


def content(chart: Chart) -> dict[str, Any]:
    """Return what counts in a chart, without the versions and without what was struck out."""
    visits = chart.current_visits
    return {
        "visits": [(v.id, v.pain_now, v.plan) for v in visits],
        "found": [
            (
                f.id,
                f.nrs,
                f.note,
                f.activity,
                f.place,
                chart.point_of[f.point_id].muscle,
                chart.point_of[f.point_id].side,
            )
            for v in visits
            for f in chart.findings_of(v.id)
        ],
    }


def test_each_step_is_undone_and_redone_by_its_name(session: Session, editor: ChartEditor, place: Place) -> None:
    editor.start_visit()
    empty = content(editor.chart)
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    marked = content(editor.chart)
    editor.score(finding.id, 7)
    scored = content(editor.chart)
    assert editor.undo_label == "Score 7 at point A"
    assert editor.undo() == "Score 7 at point A"
    assert content(editor.chart) == marked
    assert editor.undo_label == "Mark right trapezius, descending part"
    assert editor.redo_label == "Score 7 at point A"
    editor.undo()
    assert content(editor.chart) == empty
    assert editor.undo() == ""
    assert editor.redo() == "Mark right trapezius, descending part"
    assert editor.redo() == "Score 7 at point A"
    assert content(editor.chart) == scored
    assert editor.redo() == ""
    assert editor.last_save is not None
    editor.last_save.result(5)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart
    assert session.verify().result().sound


def test_an_undone_mark_stays_as_a_voided_record_and_its_letter_is_not_used_again(
    editor: ChartEditor, place: Place, clock: Any
) -> None:
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.undo()
    (point,) = editor.chart.points
    assert point.voided is not None
    assert point.voided.at == clock.at
    second = editor.mark(LEVATOR, Side.LEFT, place)
    assert editor.chart.point_of[second.point_id].letter == "B"


def test_a_new_step_ends_what_could_be_redone(editor: ChartEditor, place: Place) -> None:
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.undo()
    assert editor.redo_label
    editor.mark(LEVATOR, Side.LEFT, place)
    assert editor.redo_label == ""


def test_scores_of_one_gesture_are_one_step_and_later_ones_another(
    editor: ChartEditor, place: Place, clock: Any
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    other = editor.mark(LEVATOR, Side.LEFT, place)
    clock.forward(seconds=10)
    for score in (1, 10, 6):
        clock.forward(seconds=0.5)
        editor.score(finding.id, score)
    editor.score(other.id, 2)
    clock.forward(seconds=5)
    editor.score(other.id, 3)
    editor.undo()
    assert editor.chart.finding(other.id).nrs == 2
    editor.undo()
    assert editor.chart.finding(other.id).nrs is None
    editor.undo()
    assert editor.chart.finding(finding.id).nrs is None, "three scores in one gesture are one step"
    assert editor.redo() == "Score 6 at point A"
    assert editor.chart.finding(finding.id).nrs == 6


def test_a_drag_is_one_step(editor: ChartEditor, place: Place) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    for x in range(90, 60, -1):
        editor.move(finding.id, Place(View.POSTERIOR, float(x), 300.0, Depth.SUPERFICIAL), TRAPEZIUS, Side.RIGHT)
    editor.undo()
    assert editor.chart.finding(finding.id).place == place
    editor.redo()
    assert editor.chart.finding(finding.id).place.x == 61.0


def test_a_clock_set_back_does_not_join_steps(editor: ChartEditor, place: Place, clock: Any) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.score(finding.id, 5)
    clock.forward(hours=-1)
    editor.score(finding.id, 6)
    editor.undo()
    assert editor.chart.finding(finding.id).nrs == 5


def test_undo_belongs_to_the_visit_being_recorded(editor: ChartEditor, place: Place, clock: Any) -> None:
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    clock.forward(days=7)
    editor.start_visit()
    assert editor.undo_label == ""


class _Hand:
    """Does what a drawn list of steps says, as far as it is possible there."""

    def __init__(self, editor: ChartEditor) -> None:
        self.editor = editor
        self.x = 0.0

    def place(self) -> Place:
        self.x += 1.0
        return Place(View.POSTERIOR, self.x, 300.0, Depth.SUPERFICIAL)

    def do(self, step: str, number: int) -> None:
        visit = self.editor.visit
        found = self.editor.chart.findings_of(visit.id) if visit is not None else ()
        if step == "mark":
            self.editor.mark(TRAPEZIUS, Side.RIGHT, self.place())
        elif step == "pain":
            self.editor.revise_visit(pain_now=number)
        elif found:
            finding = found[number % len(found)]
            self._do_to(step, finding.id, number)

    def _do_to(self, step: str, finding_id: str, number: int) -> None:
        if step == "score":
            self.editor.score(finding_id, number)
        elif step == "note":
            self.editor.revise_finding(finding_id, note=str(number), activity="latent")
        elif step == "move":
            self.editor.move(finding_id, self.place(), LEVATOR if number % 2 else TRAPEZIUS, Side.LEFT)
        else:
            self.editor.void_finding(finding_id, "mistaken")


_STEPS = st.lists(
    st.tuples(st.sampled_from(["mark", "mark", "score", "note", "move", "void", "pain"]), st.integers(0, 10)),
    min_size=1,
    max_size=12,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Any:
    from bodymap.app.clinics import create_clinic
    from bodymap.base.clock import SystemClock

    class Ticking(SystemClock):
        """A clock on which two steps never belong to one gesture."""

        def __init__(self) -> None:
            self.passed = 0

        def now(self) -> Any:
            from datetime import UTC, datetime, timedelta

            self.passed += 1
            return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=2 * self.passed)

    folder = tmp_path_factory.mktemp("undo") / "c"
    session, _ = create_clinic(folder, name="N", user_name="U", passphrase="long enough 1", clock=Ticking())
    yield session
    session.close().result()


@settings(max_examples=25)
@given(steps=_STEPS)
def test_undoing_everything_and_redoing_it_comes_back_to_the_same(
    shared: Session, steps: list[tuple[str, int]]
) -> None:
    from bodymap.app.patients import PatientFields
    from bodymap.base.ids import new_id

    patient = shared.add_patient(PatientFields(chart_number=new_id(), family_name="M")).result()
    editor = shared.edit(shared.load_chart(patient.id).result())
    editor.start_visit()
    hand = _Hand(editor)
    states = [content(editor.chart)]
    labels = []
    for step, number in steps:
        hand.do(step, number)
        if content(editor.chart) != states[-1]:
            states.append(content(editor.chart))
            labels.append(editor.undo_label)
    for label, state in zip(reversed(labels), reversed(states[:-1]), strict=True):
        assert editor.undo() == label
        assert content(editor.chart) == state
    assert editor.undo() == ""
    for label, state in zip(labels, states[1:], strict=True):
        assert editor.redo() == label
        assert content(editor.chart) == state
    letters = [p.letter for p in editor.chart.points]
    assert len(set(letters)) == len(letters)
    assert editor.last_save is None or editor.last_save.result(5)
    assert shared.load_chart(patient.id).result() == editor.chart
