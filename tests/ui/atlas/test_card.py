"""The muscle card in the real window: opened from a point, from the finder, by key; read, marked from, and left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.ui import theme
from bodymap.ui.consultation import Consultation

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def mark(consultation: Consultation, muscle: str, side: Side, qtbot: QtBot) -> None:
    """Mark a muscle and wait until its point is shown."""
    spot = consultation.controller.session.atlas.usual_place(muscle, side)
    assert spot is not None
    consultation.controller.mark(muscle, side, Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL))
    qtbot.waitUntil(consultation.right.panel.about.isVisible)


def test_the_points_panel_opens_the_card_of_its_muscle_and_escape_comes_back(
    recording: Consultation, qtbot: QtBot
) -> None:
    mark(recording, "scalenus-medius", Side.LEFT, qtbot)
    shown = recording.middle.canvas.views
    recording.right.panel.about.click()
    card = recording.aside.card
    assert recording.aside.currentWidget() is card
    assert (card.muscle, card.side) == ("scalenus-medius", Side.LEFT)
    text = "\n".join(card.sections())
    for part in ("Needling caution", "Pneumothorax", "Origin: ", "Nerve", "never a test", "No clinician has confirmed"):
        assert part in text
    assert card.latin.text() == "Musculus scalenus medius"
    press(KEY.Key_Escape)
    assert recording.aside.currentWidget() is recording.right
    assert recording.middle.canvas.views == shown


def test_the_picture_shows_the_muscle_lit_and_says_so_in_words(recording: Consultation, qtbot: QtBot) -> None:
    recording.aside.about("levator-scapulae", Side.RIGHT)
    card = recording.aside.card
    qtbot.waitUntil(lambda: card.picture.width() > 200)
    lit = card.picture.spotlight.found_rect(card.picture.camera)
    assert card.picture.rect().contains(lit.toAlignedRect())
    assert card.picture.accessibleName() == ("Picture: Levator scapulae. Back view, intermediate muscles: right is lit")
    assert card.caption.text() == "Back view, intermediate muscles: right is lit"


def test_a_muscle_is_marked_from_its_card(recording: Consultation, qtbot: QtBot) -> None:
    recording.aside.about("soleus", None)
    recording.aside.card.marks.buttons[Side.RIGHT].click()
    qtbot.waitUntil(lambda: recording.aside.currentWidget() is recording.right)
    chart = recording.chart
    assert chart is not None
    [finding] = chart.findings_of(recording.visit_id)
    point = chart.point_of[finding.point_id]
    assert (point.muscle, point.side) == ("soleus", Side.RIGHT)


def test_the_card_of_a_found_muscle_leads_back_to_the_finder(consultation: Consultation) -> None:
    consultation.find_muscle()
    finder = consultation.aside.finder
    finder.field.setText("QL")
    finder.choose_current()
    press(KEY.Key_I, CONTROL)
    assert consultation.aside.card.muscle == "quadratus-lumborum"
    press(KEY.Key_Escape)
    assert consultation.aside.currentWidget() is finder
    press(KEY.Key_Escape)
    assert consultation.aside.currentWidget() is consultation.right


def test_the_key_opens_the_card_of_the_selected_point_or_the_finder(recording: Consultation, qtbot: QtBot) -> None:
    recording.middle.canvas.setFocus()
    press(KEY.Key_I, CONTROL)
    assert recording.aside.currentWidget() is recording.aside.finder
    press(KEY.Key_Escape)
    mark(recording, "temporalis", Side.RIGHT, qtbot)
    press(KEY.Key_I, CONTROL)
    assert (recording.aside.card.muscle, recording.aside.card.side) == ("temporalis", Side.RIGHT)


def test_the_card_turns_the_map_to_its_muscle(recording: Consultation) -> None:
    recording.aside.about("temporalis", Side.RIGHT)
    recording.aside.card.show_button.click()
    canvas = recording.middle.canvas
    assert canvas.views == (View.RIGHT,)
    assert canvas.spotlight.muscle == "temporalis"


def test_choosing_another_point_closes_the_card(recording: Consultation, qtbot: QtBot) -> None:
    recording.aside.about("soleus")
    mark(recording, "trapezius-descending", Side.LEFT, qtbot)
    assert recording.aside.currentWidget() is recording.right


def test_every_text_of_the_card_can_be_reached_with_the_keyboard(recording: Consultation) -> None:
    recording.aside.about("iliacus")
    card = recording.aside.card
    seen = set()
    for _ in range(60):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.add(widget.accessibleName())
        press(KEY.Key_Tab)
    wanted = {"Needling caution", "Attachments", "Nerve", "Usual trigger points", "Usual pattern of referred pain"}
    assert wanted <= seen
    assert card.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_of_the_card_is_cut_off(
    recording: Consultation, qapp: QApplication, size: int, cut_off: Callable[[QWidget], list[str]], qtbot: QtBot
) -> None:
    theme.apply(qapp, theme.LIGHT, size)
    recording.aside.about("pectoralis-major-sternocostal", Side.RIGHT)
    card = recording.aside.card
    qtbot.waitUntil(lambda: card.width() >= theme.px(280))
    qtbot.waitUntil(lambda: cut_off(card) == [])


def test_the_usual_pattern_is_a_picture_of_the_side_that_is_meant(recording: Consultation, qtbot: QtBot) -> None:
    recording.aside.about("levator-scapulae", Side.RIGHT)
    card = recording.aside.card
    qtbot.waitUntil(card.pattern.isVisible)
    assert card.pattern.views == (View.POSTERIOR,)
    assert card.pattern.pattern.shown == ("levator-scapulae", Side.RIGHT)
    assert card.pattern.accessibleName() == "Picture: Usual pattern of Levator scapulae, right. Back view"
    assert card.pattern_caption.text().startswith("Usual pattern of Levator scapulae, right. Back view")
    middle = card.pattern.point_on_screen(View.POSTERIOR, 460, 330)
    assert middle is not None
    assert card.pattern.rect().contains(middle.toPoint())


def test_the_card_of_a_muscle_of_the_sole_shows_its_pattern_there(recording: Consultation, qtbot: QtBot) -> None:
    recording.aside.about("adductor-hallucis", Side.RIGHT)
    card = recording.aside.card
    qtbot.waitUntil(card.pattern.isVisible)
    assert (card.pattern.views, card.pattern.mirrored) == ((View.PLANTAR,), True)
