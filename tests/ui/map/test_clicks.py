"""Clicks, drags, zoom and keys on the map, with real events at real places. `test_at_2x` runs this file again at 2x."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Activity
from bodymap.figure.marks import Mark
from bodymap.ui.map.canvas import MapCanvas, MapClick

At = Callable[..., QPoint]
MakeMark = Callable[..., Mark]
LEFT_BUTTON = Qt.MouseButton.LeftButton

# on the back: the descending trapezius of the right shoulder; infraspinatus and what lies beneath it on the left
TRAPEZIUS_RIGHT = (455.0, 298.0)
TERES_LEFT = (300.0, 470.0)
NOWHERE = (200.0, 160.0)  # beside the head


@pytest.fixture
def clicks(canvas: MapCanvas) -> list[MapClick]:
    found: list[MapClick] = []
    canvas.clicked.connect(found.append)
    return found


@pytest.fixture
def misses(canvas: MapCanvas) -> list[View]:
    found: list[View] = []
    canvas.missed.connect(lambda view, _x, _y: found.append(view))
    return found


def drag(canvas: MapCanvas, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT_BUTTON) -> None:
    QTest.mousePress(canvas, button, Qt.KeyboardModifier.NoModifier, start)
    for step in (1, 2, 3, 4):
        move(canvas, start + (end - start) * step / 4, button)
    QTest.mouseRelease(canvas, button, Qt.KeyboardModifier.NoModifier, end)


def move(canvas: MapCanvas, to: QPoint, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), canvas.mapToGlobal(QPointF(to)), Qt.MouseButton.NoButton, button,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def wheel(canvas: MapCanvas, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at), canvas.mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_a_click_tells_muscle_side_and_place(canvas: MapCanvas, at: At, clicks: list[MapClick]) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*TRAPEZIUS_RIGHT))
    (click,) = clicks
    assert (click.hit.muscle, click.hit.side) == ("trapezius-descending", Side.RIGHT)
    assert (click.view, click.depth) == (View.POSTERIOR, Depth.SUPERFICIAL)
    assert (click.x, click.y) == pytest.approx(TRAPEZIUS_RIGHT, abs=1.5)


@pytest.mark.parametrize(
    ("view", "x", "side"),
    [
        (View.POSTERIOR, 330.0, Side.LEFT),  # from behind the patient's left is at the viewer's left
        (View.POSTERIOR, 470.0, Side.RIGHT),
        (View.ANTERIOR, 340.0, Side.RIGHT),  # from the front it is the other way round
        (View.ANTERIOR, 460.0, Side.LEFT),
    ],
)
def test_the_side_is_the_patients(
    canvas: MapCanvas, at: At, clicks: list[MapClick], view: View, x: float, side: Side
) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(x, 900.0, view))
    assert clicks[0].hit.side is side


@pytest.mark.parametrize("view", [View.LEFT, View.RIGHT])
def test_a_side_view_shows_the_muscles_of_its_side(
    canvas: MapCanvas, at: At, clicks: list[MapClick], view: View
) -> None:
    canvas.set_views((view,))
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(400.0, 760.0, view))
    assert clicks[0].hit.side is Side(view.value)


def test_the_same_place_is_the_same_muscle_after_zoom_and_pan(
    canvas: MapCanvas, at: At, clicks: list[MapClick]
) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*TRAPEZIUS_RIGHT))
    wheel(canvas, at(*TRAPEZIUS_RIGHT), 7)
    drag(canvas, QPoint(400, 400), QPoint(330, 470), Qt.MouseButton.MiddleButton)
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*TRAPEZIUS_RIGHT))
    assert clicks[0].hits == clicks[1].hits
    assert (clicks[1].x, clicks[1].y) == pytest.approx(TRAPEZIUS_RIGHT, abs=0.5)


def test_a_click_beside_every_muscle_marks_nothing(
    canvas: MapCanvas, at: At, clicks: list[MapClick], misses: list[View]
) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*NOWHERE))
    assert (clicks, misses) == ([], [View.POSTERIOR])


def test_a_click_on_bare_paper_marks_nothing(canvas: MapCanvas, clicks: list[MapClick], misses: list[View]) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=QPoint(3, 3))
    assert clicks == []
    assert len(misses) == 1


def test_the_skeleton_has_no_muscle_to_mark(canvas: MapCanvas, at: At, clicks: list[MapClick]) -> None:
    canvas.set_depth(Depth.SKELETON)
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*TRAPEZIUS_RIGHT))
    assert clicks == []


def test_a_read_only_map_names_muscles_and_marks_none(
    canvas: MapCanvas, at: At, clicks: list[MapClick], misses: list[View]
) -> None:
    canvas.set_read_only(True)
    move(canvas, at(*TRAPEZIUS_RIGHT))
    assert canvas.light.hit is not None
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*TRAPEZIUS_RIGHT))
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*NOWHERE))
    assert (clicks, misses) == ([], [])


def test_the_pointer_names_the_muscle_and_the_side_in_words(qtbot: QtBot, canvas: MapCanvas, at: At) -> None:
    move(canvas, at(*TERES_LEFT))
    qtbot.waitUntil(canvas.tip.isVisible)
    title, below, hint = canvas.tip.lines
    assert title.endswith(", left")
    assert below.startswith("Below it here: ")
    assert hint == ", and . walk the stack"
    assert not canvas.tip.geometry().contains(at(*TERES_LEFT))


def test_over_a_mark_the_tip_names_the_point_and_no_muscle_is_lit(
    qtbot: QtBot, canvas: MapCanvas, at: At, make_mark: MakeMark
) -> None:
    canvas.set_marks((make_mark("A", muscle="levator-scapulae", side=Side.RIGHT, nrs=7, activity=Activity.LATENT),))
    move(canvas, at(470, 330))
    qtbot.waitUntil(canvas.tip.isVisible)
    assert canvas.tip.lines == ("Point A: pain 7, latent", "Levator scapulae, right")
    assert canvas.light.hit is None


def test_the_tip_goes_when_what_it_says_may_be_true_no_more(
    qtbot: QtBot, canvas: MapCanvas, at: At, make_mark: MakeMark
) -> None:
    canvas.set_marks((make_mark("A", nrs=2),))
    move(canvas, at(470, 330))
    qtbot.waitUntil(canvas.tip.isVisible)
    canvas.set_marks((make_mark("A", nrs=7),))
    assert not canvas.tip.isVisible()
    move(canvas, at(470, 330) + QPoint(3, 0))
    qtbot.waitUntil(canvas.tip.isVisible)
    assert canvas.tip.lines[0] == "Point A: pain 7"
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(470, 330))
    assert not canvas.tip.isVisible()


def test_keys_walk_the_stack_and_the_click_takes_the_muscle_that_is_meant(
    canvas: MapCanvas, at: At, clicks: list[MapClick]
) -> None:
    move(canvas, at(*TERES_LEFT))
    QTest.keyClick(canvas, Qt.Key.Key_Period)
    assert canvas.tip.lines[1].startswith(("Below it here: ", "Over it: "))
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*TERES_LEFT))
    (click,) = clicks
    assert click.stack_index == 1
    assert click.hit == click.hits[1] == canvas.light.hit


def test_comma_walks_back_and_the_stack_goes_round(canvas: MapCanvas, at: At) -> None:
    move(canvas, at(*TERES_LEFT))
    assert canvas.stack is not None
    depth = len(canvas.stack.hits)
    assert depth > 1
    QTest.keyClick(canvas, Qt.Key.Key_Comma)
    assert canvas.stack.index == depth - 1
    QTest.keyClick(canvas, Qt.Key.Key_Period)
    assert canvas.stack.index == 0


def test_the_right_button_walks_the_stack(canvas: MapCanvas, at: At, clicks: list[MapClick]) -> None:
    for _ in range(2):
        QTest.mouseClick(canvas, Qt.MouseButton.RightButton, pos=at(*TERES_LEFT))
    assert canvas.stack is not None
    assert canvas.stack.index == 2 % len(canvas.stack.hits)
    assert clicks == []


def test_a_long_press_walks_the_stack_and_marks_nothing(
    qtbot: QtBot, canvas: MapCanvas, at: At, clicks: list[MapClick]
) -> None:
    QTest.mousePress(canvas, LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, at(*TERES_LEFT))
    qtbot.waitUntil(lambda: canvas.stack is not None and canvas.stack.index == 1)
    QTest.mouseRelease(canvas, LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, at(*TERES_LEFT))
    assert clicks == []


def test_another_place_starts_its_stack_from_the_top(canvas: MapCanvas, at: At) -> None:
    move(canvas, at(*TERES_LEFT))
    canvas.walk_stack(1)
    move(canvas, at(*TERES_LEFT) + QPoint(20, 0))
    assert canvas.stack is not None
    assert canvas.stack.index == 0


def test_a_click_on_a_mark_chooses_it(canvas: MapCanvas, at: At, make_mark: MakeMark, clicks: list[MapClick]) -> None:
    chosen: list[str] = []
    canvas.mark_clicked.connect(chosen.append)
    canvas.set_marks((make_mark("A"), make_mark("B", 330.0, 500.0, previous=True)))
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(470, 330) + QPoint(8, 4))
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(330, 500))
    assert chosen == ["finding-A", "point-B"]
    assert clicks == []


def test_a_dragged_mark_tells_where_it_was_let_go(canvas: MapCanvas, at: At, make_mark: MakeMark) -> None:
    moved: list[tuple[str, View, float, float]] = []
    canvas.mark_moved.connect(lambda *what: moved.append(what))
    canvas.set_marks((make_mark(),))
    drag(canvas, at(470, 330), at(360, 620))
    ((finding, view, x, y),) = moved
    assert (finding, view) == ("finding-A", View.POSTERIOR)
    assert (x, y) == pytest.approx((360, 620), abs=1.5)


def test_a_mark_can_be_dragged_to_the_other_view(canvas: MapCanvas, at: At, make_mark: MakeMark) -> None:
    moved: list[View] = []
    canvas.mark_moved.connect(lambda _id, view, _x, _y: moved.append(view))
    canvas.set_marks((make_mark(),))
    drag(canvas, at(470, 330), at(330, 400, View.ANTERIOR))
    assert moved == [View.ANTERIOR]


def test_a_jitter_on_a_mark_moves_nothing(canvas: MapCanvas, at: At, make_mark: MakeMark) -> None:
    moved: list[object] = []
    chosen: list[str] = []
    canvas.mark_moved.connect(lambda *what: moved.append(what))
    canvas.mark_clicked.connect(chosen.append)
    canvas.set_marks((make_mark(),))
    drag(canvas, at(470, 330), at(470, 330) + QPoint(4, -3))
    assert (moved, chosen) == ([], ["finding-A"])


def test_a_jitter_of_the_pointer_is_still_a_click(canvas: MapCanvas, at: At, clicks: list[MapClick]) -> None:
    drag(canvas, at(*TRAPEZIUS_RIGHT), at(*TRAPEZIUS_RIGHT) + QPoint(3, 3))
    assert (clicks[0].x, clicks[0].y) == pytest.approx(TRAPEZIUS_RIGHT, abs=1.5)


def test_escape_leaves_a_dragged_mark_where_it_was(canvas: MapCanvas, at: At, make_mark: MakeMark) -> None:
    moved: list[object] = []
    canvas.mark_moved.connect(lambda *what: moved.append(what))
    canvas.set_marks((make_mark(),))
    QTest.mousePress(canvas, LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, at(470, 330))
    move(canvas, at(420, 500), LEFT_BUTTON)
    assert canvas.marks.hidden is not None
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT_BUTTON, Qt.KeyboardModifier.NoModifier, at(420, 500))
    assert moved == []
    assert canvas.marks.hidden is None


@pytest.mark.parametrize("previous", [False, True])
def test_marks_that_cannot_be_changed_cannot_be_dragged(
    canvas: MapCanvas, at: At, make_mark: MakeMark, previous: bool
) -> None:
    moved: list[object] = []
    canvas.mark_moved.connect(lambda *what: moved.append(what))
    canvas.set_read_only(not previous)
    canvas.set_marks((make_mark(previous=previous),))
    drag(canvas, at(470, 330), at(400, 500))
    assert moved == []


def test_a_double_click_marks_once(canvas: MapCanvas, at: At, clicks: list[MapClick]) -> None:
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(*TRAPEZIUS_RIGHT))
    QTest.mouseDClick(canvas, LEFT_BUTTON, pos=at(*TRAPEZIUS_RIGHT))
    assert len(clicks) == 1


def test_a_double_click_beside_the_muscles_shows_the_whole_figure(canvas: MapCanvas, at: At) -> None:
    wheel(canvas, at(*NOWHERE), 5)
    assert not canvas.is_fit
    QTest.mouseDClick(canvas, LEFT_BUTTON, pos=at(*NOWHERE))
    assert canvas.is_fit


def test_the_wheel_zooms_about_the_pointer(canvas: MapCanvas, at: At) -> None:
    before, scale = at(*TRAPEZIUS_RIGHT), canvas.camera.scale
    wheel(canvas, before, 4)
    assert canvas.camera.scale == pytest.approx(2 * scale)
    after = canvas.point_on_screen(View.POSTERIOR, *TRAPEZIUS_RIGHT)
    assert after is not None
    assert (after - QPointF(before)).manhattanLength() < 2.0


def test_zooming_out_ends_where_everything_is_shown(canvas: MapCanvas, at: At) -> None:
    fit = canvas.camera
    wheel(canvas, at(*TRAPEZIUS_RIGHT), 3)
    wheel(canvas, at(*NOWHERE), -30)
    assert canvas.camera == fit
    assert canvas.is_fit


def test_space_and_drag_pans_and_marks_nothing(canvas: MapCanvas, at: At, clicks: list[MapClick]) -> None:
    wheel(canvas, at(*TRAPEZIUS_RIGHT), 5)
    before = canvas.camera
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, QPoint(500, 400), QPoint(450, 420))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert (canvas.camera.x - before.x, canvas.camera.y - before.y) == pytest.approx((-50, 20))
    assert clicks == []


def test_two_fingers_on_a_touch_pad_pan(canvas: MapCanvas, at: At) -> None:
    wheel(canvas, at(*TRAPEZIUS_RIGHT), 5)
    before = canvas.camera
    event = QWheelEvent(
        QPointF(400, 400), canvas.mapToGlobal(QPointF(400, 400)), QPoint(7, -9), QPoint(0, -12),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollUpdate, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert (canvas.camera.x - before.x, canvas.camera.y - before.y) == pytest.approx((7, -9))


def test_the_figure_cannot_be_pushed_out_of_sight(canvas: MapCanvas, at: At) -> None:
    wheel(canvas, at(*TRAPEZIUS_RIGHT), 5)
    for _ in range(10):
        drag(canvas, QPoint(10, 10), QPoint(880, 780), Qt.MouseButton.MiddleButton)
    left, top = canvas.camera.x, canvas.camera.y
    assert (left, top) == pytest.approx((450, 400))


def test_a_right_hand_close_up_shows_the_right_side(canvas: MapCanvas, at: At, clicks: list[MapClick]) -> None:
    canvas.set_views((View.PALMAR,), mirrored=True)
    QTest.mouseClick(canvas, LEFT_BUTTON, pos=at(40.0, 160.0, View.PALMAR))
    assert clicks[0].hit.side is Side.RIGHT
    assert at(40.0, 160.0, View.PALMAR).x() > canvas.width() / 2  # the thumb of a right palm is at the viewer's right


def test_a_right_hand_close_up_shows_the_marks_of_the_right_hand_only(canvas: MapCanvas, make_mark: MakeMark) -> None:
    left = make_mark("A", 40.0, 160.0, View.PALMAR, side=Side.LEFT)
    right = make_mark("B", 40.0, 160.0, View.PALMAR, side=Side.RIGHT)
    canvas.set_views((View.PALMAR,), mirrored=True)
    canvas.set_marks((left, right))
    assert [spot.mark for spot in canvas.marks.spots] == [right]


def test_arrows_walk_the_muscles_and_enter_marks(canvas: MapCanvas, clicks: list[MapClick]) -> None:
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    first = canvas.light.hit
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    second = canvas.light.hit
    assert None not in (first, second)
    assert first != second
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    (click,) = clicks
    assert click.hit == second
    assert click.hits[click.stack_index] in canvas.atlas.hit(click.view, click.x, click.y, canvas.depth)


def test_arrows_reach_a_muscle_out_of_sight(canvas: MapCanvas, at: At) -> None:
    wheel(canvas, at(*TRAPEZIUS_RIGHT), 12)
    canvas.point_at(QPointF(at(*TRAPEZIUS_RIGHT)))
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.stack is not None
    place = canvas.point_on_screen(canvas.stack.pane.view, canvas.stack.x, canvas.stack.y)
    assert place is not None
    assert canvas.rect().contains(place.toPoint())


def test_enter_is_left_to_the_window_while_no_muscle_is_walked_to(canvas: MapCanvas, clicks: list[MapClick]) -> None:
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert clicks == []


def test_a_depth_button_peels_the_figure(canvas: MapCanvas) -> None:
    told: list[Depth] = []
    canvas.depth_changed.connect(told.append)
    QTest.mouseClick(canvas.depth_panel.buttons[Depth.DEEP], LEFT_BUTTON)
    assert canvas.depth is Depth.DEEP
    assert told == [Depth.DEEP]


def test_a_depth_set_from_outside_shows_on_the_buttons(canvas: MapCanvas) -> None:
    canvas.set_depth(Depth.SKIN)
    assert canvas.depth_panel.buttons[Depth.SKIN].isChecked()


def test_the_marks_discs_never_hide_each_other(canvas: MapCanvas, make_mark: MakeMark) -> None:
    canvas.set_marks(tuple(make_mark(letter, 470 + i, 330) for i, letter in enumerate("ABCDE")))
    discs = [spot.disc(canvas.camera) for spot in canvas.marks.spots]
    gaps = [(a - b) for i, a in enumerate(discs) for b in discs[i + 1 :]]
    assert min((gap.x() ** 2 + gap.y() ** 2) ** 0.5 for gap in gaps) >= 2 * canvas.marks.radius


def test_what_is_in_the_middle_stays_there_when_the_window_grows(canvas: MapCanvas, at: At) -> None:
    wheel(canvas, at(*TRAPEZIUS_RIGHT), 6)
    middle = canvas.place_at(QPointF(450, 400))
    canvas.resize(1200, 700)
    after = canvas.place_at(QPointF(600, 350))
    assert middle is not None
    assert after is not None
    assert after[1:] == pytest.approx(middle[1:], abs=1.0)
