"""The usual pattern on the map, with a real pointer and keys: when it comes, when it goes, and that clicks pass it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side, View
from bodymap.figure.theme import LIGHT
from bodymap.ui.map.canvas import MapCanvas, MapClick
from bodymap.ui.map.panel import MapPanel

At = Callable[..., QPoint]
NO_KEY = Qt.KeyboardModifier.NoModifier
GASTROCNEMIUS = (485.0, 1290.0)  # on the back, right
TRAPEZIUS_RIGHT = (455.0, 298.0)
NOWHERE = (200.0, 160.0)
LEFT_BUTTON = Qt.MouseButton.LeftButton


def move(canvas: MapCanvas, to: QPoint, key: Qt.KeyboardModifier = NO_KEY) -> None:
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), canvas.mapToGlobal(QPointF(to)), none, none, key)
    QApplication.sendEvent(canvas, event)


@pytest.fixture
def hovered(qtbot: QtBot, canvas: MapCanvas, at: At) -> MapCanvas:
    """A canvas on which the pattern of the right descending trapezius has come up."""
    move(canvas, at(*TRAPEZIUS_RIGHT))
    qtbot.waitUntil(lambda: canvas.pattern.shown is not None, timeout=5_000)
    return canvas


def test_a_pattern_comes_after_a_moment_and_is_called_usual(canvas: MapCanvas, at: At, qtbot: QtBot) -> None:
    move(canvas, at(*TRAPEZIUS_RIGHT))
    assert canvas.pattern.shown is None
    qtbot.waitUntil(lambda: canvas.pattern.shown == ("trapezius-descending", Side.RIGHT), timeout=5_000)
    assert canvas.pattern.caption[0].startswith("Usual pattern of Trapezius, descending part")
    assert canvas.pattern.caption[0].endswith("right")


def test_the_zones_are_painted_on_the_muscle_s_side_in_every_view(hovered: MapCanvas, at: At) -> None:
    picture = hovered.grab().toImage()
    hovered.pattern_hover.end()
    bare = hovered.grab().toImage()
    ratio = picture.devicePixelRatio()

    def reddened(x: float, y: float, view: View) -> bool:
        place = at(x, y, view) * ratio
        before, after = (QColor(image.pixelColor(place)) for image in (bare, picture))
        near = (abs(after.red() - QColor(LIGHT.pain).red()), abs(after.green() - QColor(LIGHT.pain).green()))
        return before != after and after.green() < 130 and sum(near) < 140

    assert reddened(425, 260, View.POSTERIOR)
    assert not reddened(375, 260, View.POSTERIOR)
    assert reddened(325, 130, View.ANTERIOR)
    assert not reddened(475, 130, View.ANTERIOR)


def test_it_goes_when_the_pointer_leaves(hovered: MapCanvas, at: At) -> None:
    move(hovered, at(*NOWHERE))
    assert hovered.pattern.shown is None


def test_another_muscle_ends_it_at_once(hovered: MapCanvas, at: At) -> None:
    move(hovered, at(*GASTROCNEMIUS))
    assert hovered.pattern.shown is None


def test_a_click_passes_it_and_ends_it(hovered: MapCanvas, at: At, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hovered.clicked) as clicked:
        QTest.mouseClick(hovered, LEFT_BUTTON, NO_KEY, at(*TRAPEZIUS_RIGHT))
    click = clicked.args[0]
    assert isinstance(click, MapClick)
    assert (click.hit.muscle, click.hit.side) == ("trapezius-descending", Side.RIGHT)
    assert hovered.pattern.shown is None


def test_a_zoom_ends_it(hovered: MapCanvas) -> None:
    hovered.zoom_in()
    assert hovered.pattern.shown is None


def test_alt_shows_it_without_waiting(canvas: MapCanvas, at: At, qtbot: QtBot) -> None:
    window = canvas.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    try:
        move(canvas, at(*TRAPEZIUS_RIGHT))
        qtbot.waitUntil(lambda: canvas.pattern.shown is not None, timeout=600)
    finally:
        QTest.keyRelease(window, Qt.Key.Key_Alt, NO_KEY)


def test_the_menu_s_switch_turns_it_off_and_on(qtbot: QtBot, atlas: Atlas) -> None:
    panel = MapPanel(atlas)
    qtbot.addWidget(panel)
    panel.resize(900, 800)
    panel.show()
    qtbot.waitExposed(panel)
    switch = next(one for one in panel.map_actions() if one.text().startswith("Usual pattern"))
    assert switch.isChecked()
    panel.activateWindow()
    panel.canvas.setFocus()
    qtbot.waitUntil(panel.canvas.hasFocus)
    QTest.keyClick(panel.canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not switch.isChecked()
    place = panel.canvas.point_on_screen(View.POSTERIOR, *TRAPEZIUS_RIGHT)
    assert place is not None
    move(panel.canvas, place.toPoint())
    assert panel.canvas.light.hit is not None
    assert not panel.canvas.pattern_hover.is_waiting
    switch.trigger()
    assert switch.isChecked()
    assert panel.canvas.pattern_hover.is_on


def test_the_caption_says_when_no_shown_view_has_any_of_it(canvas: MapCanvas) -> None:
    canvas.set_views((View.LEFT,))
    canvas.pattern.show(("gluteus-minimus", Side.RIGHT))
    assert len(canvas.pattern.caption) == 2
    assert not canvas.grab().isNull()
