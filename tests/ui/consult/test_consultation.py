"""A visit as the clinician does it: real clicks on the real map, real keys, a real encrypted clinic."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.app.clinics import open_clinic
from bodymap.app.session import Session
from bodymap.atlas.model import Side, View
from bodymap.base.errors import WorldError
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding
from bodymap.clinic.patient import Patient
from bodymap.ui.consultation import Consultation
from tests.conftest import FixedClock

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def click(consultation: Consultation, session: Session, muscle: str, side: Side) -> None:
    """Click where this muscle is seen in the back view."""
    spot = session.atlas.usual_place(muscle, side, view=View.POSTERIOR)
    assert spot is not None
    click_at(consultation, spot.x, spot.y)


def click_at(consultation: Consultation, x: float, y: float) -> None:
    canvas = consultation.middle.canvas
    at = canvas.point_on_screen(View.POSTERIOR, x, y)
    assert at is not None
    canvas.setFocus()
    QTest.mouseClick(canvas, LEFT, pos=QPoint(round(at.x()), round(at.y())))


def press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the focus is."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifiers)


def chart_of(consultation: Consultation) -> Chart:
    assert consultation.chart is not None
    return consultation.chart


def findings(consultation: Consultation) -> tuple[Finding, ...]:
    return chart_of(consultation).findings_of(consultation.visit_id)


def scores(consultation: Consultation) -> list[int | None]:
    return [one.nrs for one in findings(consultation)]


def settle(consultation: Consultation, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not consultation.controller._soon.isActive())


def test_a_click_and_a_digit_record_a_point(consultation: Consultation, session: Session) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_7)
    point = chart_of(consultation).points[0]
    assert (point.muscle, point.side, point.letter) == ("trapezius-descending", Side.RIGHT, "A")
    assert scores(consultation) == [7]
    marks = consultation.middle.canvas.marks.marks
    assert [(mark.letter, mark.nrs) for mark in marks] == [("A", 7)]


@pytest.mark.parametrize(("key", "nrs"), [(KEY.Key_0, 0), (KEY.Key_9, 9), (KEY.Key_X, 10)])
def test_every_score_has_its_key(consultation: Consultation, session: Session, key: Qt.Key, nrs: int) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(key)
    assert scores(consultation) == [nrs]


def test_a_mark_is_on_the_map_before_it_is_saved(consultation: Consultation, session: Session) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    assert len(consultation.middle.canvas.marks.marks) == 1
    assert consultation.controller.editor is not None
    assert consultation.controller.editor.last_save is not None


def test_a_digit_is_typed_into_a_note_that_has_the_focus(
    consultation: Consultation, session: Session, qtbot: QtBot
) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    settle(consultation, qtbot)
    note = consultation.right.panel.fields.note
    note.setFocus()
    press(KEY.Key_4, KEY.Key_N, KEY.Key_X, KEY.Key_Delete)
    assert note.toPlainText() == "4nx"
    consultation.controller.leaving.emit()
    assert scores(consultation) == [None]
    assert findings(consultation)[0].note == "4nx"


def test_undo_and_redo_by_keys(consultation: Consultation, session: Session) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_7)
    control = Qt.KeyboardModifier.ControlModifier
    press(KEY.Key_Z, modifiers=control)
    assert scores(consultation) == [None]
    press(KEY.Key_Z, modifiers=control)
    assert scores(consultation) == []
    assert consultation.middle.canvas.marks.marks == ()
    press(KEY.Key_Z, modifiers=control | Qt.KeyboardModifier.ShiftModifier)
    press(KEY.Key_Y, modifiers=control)
    assert scores(consultation) == [7]


def test_delete_removes_the_point_and_undo_brings_it_back(consultation: Consultation, session: Session) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_Delete)
    assert findings(consultation) == ()
    press(KEY.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert len(findings(consultation)) == 1


def test_n_and_enter_go_to_the_next_point(consultation: Consultation, session: Session, qtbot: QtBot) -> None:
    consultation.start_visit()
    for muscle in ("trapezius-descending", "infraspinatus"):
        click(consultation, session, muscle, Side.RIGHT)
    settle(consultation, qtbot)
    first, second = (one.point_id for one in findings(consultation))
    press(KEY.Key_N)
    assert consultation.controller.point_id == first
    consultation.right.points.view.setFocus()
    press(KEY.Key_Return)
    assert consultation.controller.point_id == second


def test_a_click_beside_every_muscle_records_nothing_and_says_so(consultation: Consultation) -> None:
    consultation.start_visit()
    click_at(consultation, 20.0, 60.0)
    assert chart_of(consultation).findings == ()
    toast = consultation.middle.toast
    assert toast.isVisible()
    assert toast.text.text() == "No muscle here: nothing was recorded."


def test_the_score_after_a_click_beside_every_muscle_does_not_land_on_the_point_before(
    consultation: Consultation, session: Session
) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_4)
    click_at(consultation, 20.0, 60.0)
    press(KEY.Key_9)
    assert scores(consultation) == [4]
    assert consultation.middle.toast.text.text().startswith("Click a muscle or choose a point first")


def test_a_click_without_a_visit_offers_to_start_one_and_takes_the_click_along(
    consultation: Consultation, session: Session
) -> None:
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    assert chart_of(consultation).visits == ()
    toast = consultation.middle.toast
    assert toast.take.isVisible()
    QTest.mouseClick(toast.take, LEFT)
    assert [p.muscle for p in chart_of(consultation).points] == ["trapezius-descending"]
    press(KEY.Key_6)
    assert scores(consultation) == [6]


def test_a_dashed_mark_of_the_last_visit_is_continued_by_a_click(
    consultation: Consultation, session: Session, clock: FixedClock
) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_8)
    clock.forward(days=7)
    consultation.controller.start_visit()
    assert [mark.previous for mark in consultation.middle.canvas.marks.marks] == [True]
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_5)
    assert len(chart_of(consultation).points) == 1
    assert scores(consultation) == [5]
    assert [mark.previous for mark in consultation.middle.canvas.marks.marks] == [False]


def test_an_old_visit_shows_its_map_read_only_and_leads_back(
    consultation: Consultation, session: Session, clock: FixedClock, qtbot: QtBot
) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_8)
    editor = consultation.controller.editor
    assert editor is not None
    editor.sign_visit()
    clock.forward(days=7)
    consultation.controller.start_visit()
    today = consultation.visit_id
    timeline = consultation.timeline.timeline
    old = timeline.visualRect(timeline.visits.index(1)).center()
    QTest.mouseClick(timeline.viewport(), LEFT, pos=old)
    bar = consultation.middle.bar
    assert bar.isVisible()
    assert bar.text.text() == "Visit of 20 Nov 2026, signed; read only."
    assert [mark.nrs for mark in consultation.middle.canvas.marks.marks] == [8]
    click(consultation, session, "infraspinatus", Side.LEFT)
    assert len(chart_of(consultation).findings) == 1
    QTest.mouseClick(bar.first, LEFT)
    assert consultation.visit_id == today
    assert not bar.isVisible()


def test_what_cannot_be_saved_stays_on_the_map_and_is_saved_later(
    consultation: Consultation,
    session: Session,
    patient: Patient,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    consultation.start_visit()
    qtbot.waitUntil(consultation.finish)
    store = session._desk.store
    refuse = True
    commit = type(store).commit

    def full(self: object, *args: object, **named: object) -> int:
        if refuse:
            raise WorldError("The disk is full.", "Make room.")
        return commit(store, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(type(store), "commit", full)
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_7)
    assert not consultation.finish()
    assert scores(consultation) == [7]
    assert len(consultation.middle.canvas.marks.marks) == 1
    refuse = False
    consultation.retry_save()
    qtbot.waitUntil(consultation.finish)
    assert [f.nrs for f in session.load_chart(patient.id).result().findings] == [7]


def test_typing_into_a_field_is_durable_when_the_consultation_is_finished(
    consultation: Consultation, session: Session, patient: Patient, qtbot: QtBot
) -> None:
    consultation.start_visit()
    reason = consultation.right.notes.texts["reason"]
    reason.setFocus()
    QTest.keyClicks(reason, "neck pain 3 weeks")
    qtbot.waitUntil(consultation.finish)
    assert session.load_chart(patient.id).result().visits[0].reason == "neck pain 3 weeks"


def test_the_arrow_keys_do_not_leave_the_list_of_points(
    consultation: Consultation, session: Session, qtbot: QtBot
) -> None:
    consultation.start_visit()
    for muscle in ("trapezius-descending", "infraspinatus"):
        click(consultation, session, muscle, Side.RIGHT)
    settle(consultation, qtbot)
    view = consultation.right.points.view
    view.setFocus()
    press(KEY.Key_Up, KEY.Key_3)
    assert scores(consultation) == [3, None]
    assert view.hasFocus()


def test_another_patient_shows_nothing_of_the_one_before(
    consultation: Consultation, session: Session, qtbot: QtBot
) -> None:
    from bodymap.app.patients import PatientFields

    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    other = session.add_patient(PatientFields(chart_number="2", family_name="Singh")).result()
    consultation.show_patient(other.id)
    assert consultation.middle.canvas.marks.marks == ()
    assert consultation.right.points.model.rows == ()
    qtbot.waitUntil(lambda: consultation.chart is not None)
    assert consultation.timeline.timeline.visits.rows == ()


@pytest.fixture
def clash(
    consultation: Consultation, session: Session, clinic_folder: Path, passphrase: str, clock: FixedClock, qtbot: QtBot
) -> Consultation:
    """A point that another room scored 3 while this one scored it 9."""
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    qtbot.waitUntil(consultation.finish)
    go_on = threading.Event()
    session.worker.submit(go_on.wait)  # this room hears nothing until it has scored
    with open_clinic(clinic_folder, passphrase=passphrase, clock=clock, time_zone="UTC") as other:
        editor = other.edit(other.load_chart(chart_of(consultation).patient.id).result())
        editor.score(findings(consultation)[0].id, 3)
        assert editor.last_save is not None
        editor.last_save.result()
        press(KEY.Key_9)
        go_on.set()
        qtbot.waitUntil(lambda: consultation.middle.bar.isVisible() and consultation.middle.bar.second.isVisible())
    return consultation


def test_when_somebody_else_was_first_the_user_is_asked_and_theirs_can_stand(clash: Consultation) -> None:
    assert clash.middle.bar.text.text().startswith("Somebody else changed the same thing first")
    assert scores(clash) == [3]
    QTest.mouseClick(clash.middle.bar.second, LEFT)
    assert not clash.middle.bar.isVisible()
    assert scores(clash) == [3]


def test_when_somebody_else_was_first_mine_can_be_used(clash: Consultation, qtbot: QtBot) -> None:
    QTest.mouseClick(clash.middle.bar.first, LEFT)
    assert scores(clash) == [9]
    qtbot.waitUntil(clash.finish)
    assert not clash.middle.bar.isVisible()


@pytest.mark.parametrize("width", [1000, 1300, 1800])
def test_a_hint_covers_neither_the_depths_nor_the_edge_of_the_map(consultation: Consultation, width: int) -> None:
    canvas, toast = consultation.middle.canvas, consultation.middle.toast
    consultation.middle.window().resize(width, 800)
    consultation.controller.message.emit("No muscle here: nothing was recorded. " * 3)
    assert canvas.rect().contains(toast.geometry())
    assert not toast.geometry().intersects(canvas.depth_panel.geometry())


def test_a_clinic_that_cannot_be_written_says_why_and_starts_nothing(
    consultation: Consultation, session: Session
) -> None:
    session.read_only = "This clinic is on a read-only disk."
    consultation.controller.refresh()
    assert consultation.middle.bar.text.text() == "This clinic is on a read-only disk."
    assert not consultation.middle.bar.first.isVisible()
    assert not consultation.timeline.start.isVisible()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    assert consultation.middle.toast.text.text() == "This clinic is on a read-only disk."
    assert chart_of(consultation).visits == ()


def test_a_point_that_goes_out_of_sight_is_no_longer_scored(consultation: Consultation, session: Session) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    press(KEY.Key_7)
    canvas = consultation.middle.canvas
    canvas.set_views((View.ANTERIOR,))
    assert consultation.controller.point_id == ""
    canvas.setFocus()
    press(KEY.Key_2)
    assert scores(consultation) == [7]


def test_choosing_a_point_turns_the_map_to_its_view(consultation: Consultation, session: Session) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    canvas = consultation.middle.canvas
    canvas.set_views((View.ANTERIOR,))
    point = chart_of(consultation).points[0]
    consultation.controller.select(point.id)
    assert canvas.views == (View.POSTERIOR,)
    assert canvas.marks.marks[0].point_id == point.id
    press(KEY.Key_3)
    assert scores(consultation) == [3]


def test_the_tabs_tell_of_points_in_views_that_are_not_shown(consultation: Consultation, session: Session) -> None:
    consultation.start_visit()
    click(consultation, session, "trapezius-descending", Side.RIGHT)
    panel = consultation.middle.panel
    panel.canvas.set_views((View.ANTERIOR,))
    back = panel.tabs.buttons[(View.POSTERIOR,)]
    assert back.text() == "Back (1)"
    assert back.accessibleName() == "View: Back, 1 points not shown"
    panel.canvas.set_views((View.POSTERIOR,))
    assert back.text() == "Back"
