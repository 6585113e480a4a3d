"""The keyboard at a point: letters say what was found, never while something is typed; Enter and N go on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side
from bodymap.clinic.finding import Activity, Finding, Place
from bodymap.ui.consult.keys import KEYS, POINT
from bodymap.ui.consultation import Consultation

TYPED = "".join(one for key in KEYS if key.group == POINT for one in key.keys if len(one) == 1)


@pytest.fixture
def mark(session: Session, consultation: Consultation) -> Callable[[str, Side], None]:
    def act(muscle: str, side: Side) -> None:
        controller = consultation.controller
        if not controller.recording:
            controller.today_visit()
        spot = session.atlas.usual_place(muscle, side, view=session.atlas.views_of(muscle)[0])
        assert spot is not None
        controller.mark(muscle, side, Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL))

    return act


def found(consultation: Consultation) -> Finding:
    assert consultation.controller.finding is not None
    return consultation.controller.finding


def press(
    consultation: Consultation, keys: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    canvas = consultation.middle.canvas
    canvas.setFocus()
    for key in keys:
        QTest.keyClicks(canvas, key, modifier)


def test_each_letter_says_one_thing_and_takes_it_back(
    consultation: Consultation, mark: Callable[[str, Side], None]
) -> None:
    mark("levator-scapulae", Side.LEFT)
    press(consultation, "7ATREWJSSS")
    one = found(consultation)
    assert (one.nrs, one.activity, one.spot_tenderness) == (7, Activity.ACTIVE, 3)
    assert {one.taut_band, one.recognised_pain, one.referred_pain, one.local_twitch, one.jump_sign} == {True}
    press(consultation, "ATREWJSSS")
    one = found(consultation)
    assert (one.activity, one.spot_tenderness) == (Activity.UNKNOWN, None)
    assert {one.taut_band, one.recognised_pain, one.referred_pain, one.local_twitch, one.jump_sign} == {None}


def test_shift_and_a_letter_say_that_a_sign_is_not_there(
    consultation: Consultation, mark: Callable[[str, Side], None]
) -> None:
    mark("levator-scapulae", Side.LEFT)
    press(consultation, "TREWJ", Qt.KeyboardModifier.ShiftModifier)
    one = found(consultation)
    assert (one.taut_band, one.recognised_pain, one.referred_pain, one.local_twitch, one.jump_sign) == (False,) * 5


def test_a_point_is_active_latent_or_not_found_by_one_key_each(
    consultation: Consultation, mark: Callable[[str, Side], None]
) -> None:
    mark("levator-scapulae", Side.LEFT)
    for key, activity in (("L", Activity.LATENT), ("F", Activity.NOT_FOUND), ("A", Activity.ACTIVE)):
        press(consultation, key)
        assert found(consultation).activity is activity


def test_p_and_o_lead_to_the_fields_that_are_typed_into(
    consultation: Consultation, mark: Callable[[str, Side], None], qtbot: QtBot
) -> None:
    mark("levator-scapulae", Side.LEFT)
    fields = consultation.right.panel.fields
    qtbot.waitUntil(fields.isVisible)
    press(consultation, "P")
    assert fields.pressure.here.field.hasFocus()
    QTest.keyClicks(fields.pressure.here.field, "2.5")
    press(consultation, "O")
    assert fields.note.hasFocus()
    assert found(consultation).ppt_kpa == pytest.approx(245.2, abs=0.1)


def test_a_pressure_that_is_refused_stays_at_its_point_when_enter_is_pressed(
    consultation: Consultation, mark: Callable[[str, Side], None], qtbot: QtBot
) -> None:
    mark("levator-scapulae", Side.LEFT)
    mark("levator-scapulae", Side.RIGHT)
    here = consultation.right.panel.fields.pressure.here
    qtbot.waitUntil(here.isVisible)
    shown = consultation.controller.point_id
    press(consultation, "P")
    QTest.keyClicks(here.field, "0")
    QTest.keyClick(here.field, Qt.Key.Key_Return)
    assert consultation.controller.point_id == shown
    assert here.field.text() == "0"
    assert here.fault.isVisible()
    assert found(consultation).ppt_kpa is None


def test_x_scores_ten_and_n_and_enter_go_on(
    consultation: Consultation, mark: Callable[[str, Side], None], qtbot: QtBot
) -> None:
    mark("levator-scapulae", Side.LEFT)
    mark("levator-scapulae", Side.RIGHT)
    press(consultation, "X")
    assert found(consultation).nrs == 10
    second = consultation.controller.point_id
    press(consultation, "N")
    first = consultation.controller.point_id
    assert first != second
    QTest.keyClick(consultation.middle.canvas, Qt.Key.Key_Return)
    assert consultation.controller.point_id == second


def text_fields(root: QWidget) -> list[QWidget]:
    fields = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit), *root.findChildren(QComboBox)]
    return [one for one in fields if one.isVisible() and one.isEnabled()]


def test_no_key_does_anything_while_a_text_field_has_the_focus(
    consultation: Consultation, mark: Callable[[str, Side], None], qtbot: QtBot
) -> None:
    mark("levator-scapulae", Side.LEFT)
    for section in consultation.right.sections.values():
        section.set_open(True)
    qtbot.waitUntil(consultation.right.panel.fields.isVisible)
    root = consultation.middle.window()
    fields = text_fields(root)
    assert len(fields) >= 6
    for field in fields:
        field.setFocus()
        assert QApplication.focusWidget() is field
        before = found(consultation)
        signs = (before.nrs, before.activity, before.taut_band, before.jump_sign, before.spot_tenderness)
        QTest.keyClicks(field, TYPED)
        QTest.keyClicks(field, "TREWJN", Qt.KeyboardModifier.ShiftModifier)
        one = found(consultation)
        assert (one.nrs, one.activity, one.taut_band, one.jump_sign, one.spot_tenderness) == signs, field
        assert consultation.chart is not None
        assert len(consultation.chart.findings) == 1
