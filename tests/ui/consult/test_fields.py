"""The small fields: scores, signs, choices, texts that save themselves, pressures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.scores import OwnScoreRow, ScoreRow
from bodymap.ui.consult.texts import PressureEntry, SavedText
from bodymap.ui.consult.toggles import ChoiceRow, SignToggle

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, widget: QWidget, width: int = 360) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, max(60, widget.heightForWidth(width)))
    with qtbot.waitExposed(widget):
        widget.show()


def test_a_click_on_a_score_gives_it_and_rings_it(qtbot: QtBot) -> None:
    row = ScoreRow("Pain")
    shown(qtbot, row)
    scores: list[int] = []
    row.scored.connect(scores.append)
    QTest.mouseClick(row.buttons[7], LEFT)
    assert scores == [7]
    assert [b.nrs for b in row.buttons if b.isChecked()] == [7]


@pytest.mark.parametrize("width", [150, 240, 360, 700])
def test_no_score_button_is_cut_off_or_covers_another(qtbot: QtBot, width: int) -> None:
    row = ScoreRow("Pain")
    shown(qtbot, row, width)
    boxes = [button.geometry() for button in row.buttons]
    assert all(row.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert min(box.height() for box in boxes) >= 40


def test_the_arrows_walk_the_scores(qtbot: QtBot) -> None:
    row = ScoreRow("Pain")
    shown(qtbot, row)
    row.buttons[10].setFocus()
    QTest.keyClick(row.buttons[10], Qt.Key.Key_Right)
    assert row.buttons[0].hasFocus()
    QTest.keyClick(row.buttons[0], Qt.Key.Key_Left)
    assert row.buttons[10].hasFocus()


def test_a_row_of_its_own_takes_digits_and_x_while_it_has_the_focus(qtbot: QtBot) -> None:
    row = OwnScoreRow("Pain now")
    shown(qtbot, row)
    row.buttons[0].setFocus()
    scores: list[int] = []
    row.scored.connect(scores.append)
    for key in ("4", "x"):
        QTest.keyClicks(row.buttons[0], key)
    assert scores == [4, 10]


def test_a_click_says_that_a_sign_is_there_and_another_takes_that_back(qtbot: QtBot) -> None:
    sign = SignToggle("Twitch", "W")
    shown(qtbot, sign)
    seen = []
    sign.chosen.connect(lambda value: seen.append((value, sign.accessibleName())))
    for _ in range(2):
        QTest.mouseClick(sign, LEFT)
    assert seen == [(True, "Twitch: yes"), (None, "Twitch: not examined")]


def test_a_right_click_or_a_long_press_says_that_a_sign_is_not_there(qtbot: QtBot) -> None:
    sign = SignToggle("Twitch", "W")
    shown(qtbot, sign)
    seen: list[bool | None] = []
    sign.chosen.connect(seen.append)
    QTest.mouseClick(sign, Qt.MouseButton.RightButton)
    assert (sign.value, sign.text()) == (False, "Twitch: no")
    QTest.mouseClick(sign, LEFT)
    assert sign.value is None
    QTest.mousePress(sign, LEFT)
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=3000)
    QTest.mouseRelease(sign, LEFT)
    assert seen == [False, None, False]
    assert sign.text() == "Twitch: no"
    assert not sign.isChecked()


def test_a_second_click_on_a_choice_takes_it_back(qtbot: QtBot) -> None:
    row = ChoiceRow("Activity", (("a", "Active"), ("l", "Latent")))
    shown(qtbot, row)
    chosen: list[object] = []
    row.chosen.connect(chosen.append)
    for value in ("a", "l", "l"):
        QTest.mouseClick(row.buttons[value], LEFT)
    assert chosen == ["a", "l", None]
    assert not any(button.isChecked() for button in row.buttons.values())


def test_a_text_is_handed_over_when_the_focus_leaves(qtbot: QtBot) -> None:
    page = QWidget()
    text, other = SavedText("Note"), SavedText("Other")
    column = QVBoxLayout(page)
    column.addWidget(text)
    column.addWidget(other)
    shown(qtbot, page)
    text.setFocus()
    edits: list[str] = []
    text.edited.connect(edits.append)
    QTest.keyClicks(text, "sore 7")
    assert edits == []
    other.setFocus()
    assert edits == ["sore 7"]


def test_a_text_is_handed_over_after_a_pause(qtbot: QtBot) -> None:
    text = SavedText("Note")
    shown(qtbot, text)
    edits: list[str] = []
    text.edited.connect(edits.append)
    QTest.keyClicks(text, "sore")
    qtbot.waitUntil(lambda: edits == ["sore"], timeout=3000)


def test_what_is_being_typed_is_not_overwritten_by_what_is_recorded(qtbot: QtBot) -> None:
    text = SavedText("Note")
    shown(qtbot, text)
    QTest.keyClicks(text, "sore")
    text.show_text("older")
    assert text.toPlainText() == "sore"
    text.show_other("another point")
    assert text.toPlainText() == "another point"


@pytest.mark.parametrize(("typed", "kpa"), [("3.2", 313.8), ("3,2", 313.8), ("", None)])
def test_a_pressure_is_read_in_kilograms_and_kept_in_kilopascals(qtbot: QtBot, typed: str, kpa: float | None) -> None:
    entry = PressureEntry("Threshold")
    shown(qtbot, entry)
    entry.show_kpa(98.0665)
    entry.field.clear()
    entered: list[float | None] = []
    entry.entered.connect(entered.append)
    entry.field.setFocus()
    entry.field.selectAll()
    QTest.keyClick(entry.field, Qt.Key.Key_Delete)
    QTest.keyClicks(entry.field, typed)
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert entered == [kpa if kpa is None else pytest.approx(kpa, abs=0.1)]


@pytest.mark.parametrize("typed", ["0", "-3", "abc", "99999", "nan", "inf", "1,000"])
def test_an_impossible_pressure_is_refused_beside_the_field(qtbot: QtBot, typed: str) -> None:
    entry = PressureEntry("Threshold")
    shown(qtbot, entry)
    entered: list[float | None] = []
    entry.entered.connect(entered.append)
    QTest.keyClicks(entry.field, typed)
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert entered == []
    assert "above 0" in entry.fault.text()


def test_a_pressure_is_shown_in_the_unit_of_the_settings(qtbot: QtBot) -> None:
    entry = PressureEntry("Threshold")
    qtbot.addWidget(entry)
    entry.show_kpa(196.133)
    assert entry.field.text() == "2.0"
    entry.set_unit("kPa")
    assert (entry.field.text(), entry.unit.text()) == ("196", "kPa")


def test_words_wrap_and_none_is_wider_than_the_column(qtbot: QtBot) -> None:
    page = QWidget()
    flow = FlowLayout(page)
    for number in range(6):
        flow.addWidget(QLabel("Recognised pain " * (1 + number)))
    shown(qtbot, page, 160)
    page.resize(160, flow.heightForWidth(160))
    boxes = [child.geometry() for child in page.findChildren(QLabel)]
    assert all(page.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert len({box.top() for box in boxes}) > 1
