"""The 60-second consult: six new points, two of them injected, then all re-scored a week later; actions are counted.

An action is one click or one key press. The figures are those of the closing note: two actions for a point, four for
the first plain injection (click, score, I, Enter), three for each after it where no rule asks to stop; eight for six
points of a returning patient.
"""

import time
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QListView, QWidget

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Finding
from bodymap.clinic.treatment import Technique
from bodymap.ui.main_window import MainWindow
from bodymap.ui.map.canvas import MapCanvas
from bodymap.ui.workspace import Workspace

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
POINTS = (
    ("trapezius-descending", Side.RIGHT, 7),
    ("trapezius-descending", Side.LEFT, 5),
    ("infraspinatus", Side.LEFT, 6),
    ("latissimus-dorsi", Side.RIGHT, 4),
    ("gluteus-maximus", Side.RIGHT, 8),
    ("gluteus-maximus", Side.LEFT, 3),
)
INJECTED = ("A", "E")


class Hand:
    """A clinician's hand at the window: counts what it does."""

    def __init__(self, desk: Any, window: MainWindow) -> None:
        assert window.workspace is not None
        self.space: Workspace = window.workspace
        self.canvas: MapCanvas = self.space.consultation.middle.canvas
        self.actions = 0
        self._desk = desk

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.actions += 1
        self._desk.qtbot.mouseClick(widget, LEFT, pos=at or widget.rect().center())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.actions += 1
        self._desk.qtbot.keyClick(self.canvas.window().focusWidget(), key, modifier)

    def write(self, words: str) -> None:
        self.actions += len(words)
        self._desk.qtbot.keyClicks(self.canvas.window().focusWidget(), words)

    def findings(self) -> dict[str, Finding]:
        chart = self.space.consultation.chart
        assert chart is not None
        found = chart.findings_of(self.space.consultation.visit_id)
        return {chart.point_of[one.point_id].letter: one for one in found}

    def treated(self) -> dict[str, list[Technique]]:
        chart = self.space.consultation.chart
        assert chart is not None
        done: dict[str, list[Technique]] = {}
        for one in chart.treatments_of(self.space.consultation.visit_id):
            done.setdefault(chart.point_of[one.point_id].letter, []).append(one.technique)
        return done


def digit(nrs: int) -> Qt.Key:
    return Qt.Key(KEY.Key_0.value + nrs)


def seen_place(atlas: Atlas, muscle: str, side: Side) -> tuple[View, float, float]:
    """Return a place where the muscle lies uppermost, near its usual point on the back."""
    spot = atlas.usual_place(muscle, side, view=View.POSTERIOR)
    assert spot is not None
    steps = sorted(
        ((dx, dy) for dx in range(-60, 61, 4) for dy in range(-60, 61, 4)), key=lambda d: d[0] ** 2 + d[1] ** 2
    )
    for dx, dy in steps:
        hits = atlas.hit(View.POSTERIOR, spot.x + dx, spot.y + dy, Depth.SUPERFICIAL)
        if hits and (hits[0].muscle, hits[0].side) == (muscle, side):
            return View.POSTERIOR, spot.x + dx, spot.y + dy
    raise AssertionError(f"{muscle} is not seen near its usual point")


def inject(hand: Hand, desk: Any) -> None:
    """Inject the selected point: one key with the day's mixture, Enter besides for the first of the day."""
    plan = hand.space.consultation.treatment.desk
    hand.press(KEY.Key_I)
    if plan.plan is not None:
        hand.press(KEY.Key_Return)
    desk.until(lambda: plan.plan is None)


@pytest.fixture
def at_work(desk: Any, session: Session) -> Hand:
    """The window with a patient's chart and a new visit open, the hand on the map."""
    person = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise")).result()
    window = desk.start()
    window.open_session(session)
    hand = Hand(desk, window)
    hand.space.open_patient(person.id)
    desk.until(lambda: hand.space.consultation.chart is not None)
    hand.press(KEY.Key_T, CONTROL)
    desk.until(lambda: hand.space.consultation.controller.recording)
    desk.until(lambda: hand.canvas.is_detailed)
    hand.actions = 0
    return hand


def record_six_points(hand: Hand, desk: Any, session: Session) -> None:
    for number, (muscle, side, nrs) in enumerate(POINTS):
        view, x, y = seen_place(session.atlas, muscle, side)
        at = hand.canvas.point_on_screen(view, x, y)
        assert at is not None
        hand.click(hand.canvas, at.toPoint())
        hand.press(digit(nrs))
        if "ABCDEF"[number] in INJECTED:
            inject(hand, desk)
            hand.canvas.setFocus()


@pytest.mark.timeout(300)
def test_six_points_of_which_two_are_injected_take_fifteen_actions(
    at_work: Hand, desk: Any, session: Session, clock: Any
) -> None:
    began = time.monotonic()
    record_six_points(at_work, desk, session)
    found = at_work.findings()
    chart = at_work.space.consultation.chart
    assert chart is not None
    points = {one.letter: one for one in chart.points}
    said = [(points[letter].muscle, points[letter].side, one.nrs) for letter, one in found.items()]
    assert said == list(POINTS)
    assert at_work.treated() == {letter: [Technique.INJECTION] for letter in INJECTED}
    assert at_work.actions == 2 * len(POINTS) + 2 + 1
    assert time.monotonic() - began < 60
    desk.until(lambda: at_work.space.status.save.text().startswith("Saved "))

    clock.forward(days=7)
    at_work.space.open_patient(chart.patient.id)
    desk.until(lambda: at_work.space.consultation.chart is not None)
    at_work.actions = 0
    at_work.press(KEY.Key_T, CONTROL)
    at_work.press(KEY.Key_G)
    for nrs in (3, 2, 5, 4, 6, 0):
        at_work.press(digit(nrs))
    assert at_work.actions == 8
    assert [(letter, one.nrs) for letter, one in at_work.findings().items()] == [
        ("A", 3), ("B", 2), ("C", 5), ("D", 4), ("E", 6), ("F", 0),
    ]  # fmt: skip
    desk.until(lambda: not at_work.space.consultation.middle.walk_bar.isVisible())
    labels = at_work.space.consultation.right.points.findChildren(QLabel)
    desk.until(lambda: not any("still to ask" in one.text() for one in labels))
    rows = list_of(at_work.space, "Points of this visit")
    assert "7 → 3 better" in rows[0]


def list_of(root: QWidget, name: str) -> list[str]:
    view = next(one for one in root.findChildren(QListView) if one.accessibleName() == name)
    model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


@pytest.mark.timeout(300)
def test_six_points_and_two_injections_are_one_line_in_the_palette(at_work: Hand, desk: Any) -> None:
    at_work.press(KEY.Key_K, CONTROL)
    desk.until(at_work.space.finder.isVisible)
    at_work.write("r upper trap 7 inj lido 1% 1ml us, l upper trap 5, l infrasp 6, r lat dorsi 4, ")
    at_work.write("r glute max 8 inj lido 1% 1,5ml, l glute max 3")
    assert (
        "Mark right trapezius, descending part: pain 7, inject lidocaine 1 % 1 mL" in at_work.space.finder.does.text()
    )
    at_work.press(KEY.Key_Return)
    assert [one.nrs for one in at_work.findings().values()] == [nrs for _muscle, _side, nrs in POINTS]
    assert at_work.treated() == {letter: [Technique.INJECTION] for letter in INJECTED}
