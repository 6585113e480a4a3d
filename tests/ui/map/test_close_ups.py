"""Close-ups from the body: the sign beside a region opens one, marks of one show on the body; the arm taken away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import regions_of
from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.figure.marks import Mark
from bodymap.ui.map.canvas import MapCanvas, MapClick
from bodymap.ui.map.panel import MapPanel

LEFT_BUTTON = Qt.MouseButton.LeftButton
MakeMark = Callable[..., Mark]


def sign_of(canvas: MapCanvas, view: View, close_up: View, *, mirrored: bool = False) -> QPoint:
    region = next(r for r in regions_of(view) if (r.close_up, r.mirrored) == (close_up, mirrored))
    at = canvas.point_on_screen(view, *region.corner)
    assert at is not None
    return at.toPoint()


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_click_on_the_sign_beside_a_hand_opens_that_hand(canvas: MapCanvas, mirrored: bool) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=sign_of(canvas, View.ANTERIOR, View.PALMAR, mirrored=mirrored))
    assert (canvas.views, canvas.mirrored) == ((View.PALMAR,), mirrored)


def test_the_sign_marks_nothing(canvas: MapCanvas) -> None:
    clicks: list[MapClick] = []
    misses: list[object] = []
    canvas.clicked.connect(clicks.append)
    canvas.missed.connect(lambda *where: misses.append(where))
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=sign_of(canvas, View.POSTERIOR, View.SUBOCCIPITAL))
    assert (clicks, misses) == ([], [])
    assert canvas.views == (View.SUBOCCIPITAL,)


def test_the_tip_says_where_the_sign_leads_and_what_is_there(canvas: MapCanvas, make_mark: MakeMark) -> None:
    sole = [make_mark(letter, 60, y, View.PLANTAR, side=Side.LEFT) for letter, y in (("B", 100), ("C", 150))]
    canvas.set_marks(tuple(sole))
    canvas.point_at(QPointF(sign_of(canvas, View.POSTERIOR, View.PLANTAR)))
    assert canvas.tip.lines == ("Close-up: Sole of the foot, left", "Marked there: B, C")


def test_the_only_point_of_a_badge_is_selected_with_its_close_up(canvas: MapCanvas, make_mark: MakeMark) -> None:
    chosen: list[str] = []
    canvas.mark_clicked.connect(chosen.append)
    canvas.set_marks((make_mark("B", 60, 100, View.PLANTAR, side=Side.RIGHT),))
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=sign_of(canvas, View.POSTERIOR, View.PLANTAR, mirrored=True))
    assert chosen == ["finding-B"]
    assert (canvas.views, canvas.mirrored) == ((View.PLANTAR,), True)


def test_a_hand_s_mark_is_clicked_on_the_body_and_cannot_be_dragged_there(
    canvas: MapCanvas, make_mark: MakeMark
) -> None:
    chosen: list[str] = []
    canvas.mark_clicked.connect(chosen.append)
    canvas.set_marks((make_mark("B", 60, 150, View.PALMAR, side=Side.LEFT),))
    (spot,) = canvas.marks.spots
    at = spot.disc(canvas.camera).toPoint()
    assert not canvas.can_move(spot.mark)
    canvas.point_at(QPointF(at))
    assert canvas.tip.lines[-1] == "Approximate place: marked in Palm of the hand, left"
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at)
    assert chosen == ["finding-B"]


def test_the_arm_button_is_there_for_views_from_the_side_only(qtbot: QtBot, atlas: Atlas) -> None:
    panel = MapPanel(atlas)
    qtbot.addWidget(panel)
    panel.resize(1200, 800)
    panel.show()
    assert not panel.arm_button.isVisible()
    panel.canvas.set_views((View.LEFT,))
    assert panel.arm_button.isVisible()
    with qtbot.waitSignal(panel.arm_chosen) as chosen:
        QTest.mouseClick(panel.arm_button, LEFT_BUTTON)
    assert chosen.args == [False]
    assert not panel.canvas.body.arm
    (action,) = [one for one in panel.map_actions() if one.text() == "Arm in the side views"]
    assert not action.isChecked()
    action.trigger()
    assert panel.canvas.body.arm
    assert panel.arm_button.isChecked()


def test_without_the_arm_a_click_marks_what_lay_beneath_it(canvas: MapCanvas) -> None:
    clicks: list[MapClick] = []
    canvas.clicked.connect(clicks.append)
    canvas.set_views((View.LEFT,))
    at = canvas.point_on_screen(View.LEFT, 430, 520)
    assert at is not None
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at.toPoint())
    canvas.set_arm(False)
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at.toPoint())
    arm = {shape.id for shape in canvas.atlas.drawing(View.LEFT).drawn if shape.limb}
    assert clicks[0].hit.muscle in arm
    assert clicks[1].hit.muscle not in arm
    assert "the arm is taken away" in canvas.accessibleName()


def test_with_and_without_the_arm_the_picture_differs_beneath_it_only(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_views((View.LEFT,))
    canvas.resize(500, 900)
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=20_000)
    before = canvas.grab().toImage()
    canvas.set_arm(False)
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=20_000)
    after = canvas.grab().toImage()
    elbow, calf = canvas.point_on_screen(View.LEFT, 446, 640), canvas.point_on_screen(View.LEFT, 430, 1400)
    assert elbow is not None
    assert calf is not None
    assert before.pixel(elbow.toPoint()) != after.pixel(elbow.toPoint())
    assert before.pixel(calf.toPoint()) == after.pixel(calf.toPoint())


def test_a_figure_is_shown_in_its_own_skin(canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.set_views((View.LEFT,))
    canvas.set_depth(Depth.SKIN)
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=20_000)
    neutral = canvas.grab().toImage()
    canvas.set_figure(Figure.FEMALE)
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=20_000)
    assert canvas.grab().toImage() != neutral
    canvas.set_figure(Figure.NEUTRAL)
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=20_000)
    assert canvas.grab().toImage() == neutral


def test_another_patient_s_figure_is_painted_beside_the_window_the_last_one_stands_in(
    canvas: MapCanvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=20_000)
    made: list[object] = []
    monkeypatch.setattr(canvas.body, "_flat_ops", made.append)
    canvas.set_figure(Figure.MALE)
    canvas.repaint()
    assert made == []
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=20_000)
