"""Panes and camera: the figures fill the room, places come back to themselves, the panel stays clear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import WHOLE_BODY, Depth, View
from bodymap.figure.theme import LIGHT
from bodymap.ui.map.canvas import MapCanvas
from bodymap.ui.map.scene import Camera, Stage, fitted, nearest_rung, rung_below, size_of
from bodymap.ui.map.walker import next_stop, stops_of

BOTH = (View.ANTERIOR, View.POSTERIOR)
SETS = [BOTH, (View.ANTERIOR,), (View.LEFT,), WHOLE_BODY, (View.PALMAR,), (View.JAW,)]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", [(560, 560), (900, 820), (1600, 1000), (2500, 1900)])
@pytest.mark.parametrize("views", SETS, ids="+".join)
def test_all_figures_are_in_sight_and_on_a_rung(
    atlas: Atlas, views: tuple[View, ...], size: tuple[int, int], ratio: float
) -> None:
    panes, camera = fitted(atlas, views, Stage(*size, 14.0, (150.0, 240.0)), ratio)
    width, height = size_of(panes)
    assert camera.rung is not None
    assert camera.x >= 13.9
    assert camera.y >= 13.9
    assert camera.x + width * camera.scale <= size[0] - 13.9
    assert camera.y + height * camera.scale <= size[1] - 13.9


@pytest.mark.parametrize("size", [(620, 590), (900, 820), (1600, 1000), (2500, 1900)])
def test_front_and_back_fill_the_height(atlas: Atlas, size: tuple[int, int]) -> None:
    panes, camera = fitted(atlas, BOTH, Stage(*size, 14.0, (150.0, 240.0)), 1.0)
    assert size_of(panes)[1] * camera.scale >= 0.9 * (size[1] - 28)


@pytest.mark.parametrize("size", [(560, 560), (900, 820), (1600, 1000)])
def test_the_depth_panel_stands_clear_of_the_legs(atlas: Atlas, size: tuple[int, int]) -> None:
    panes, camera = fitted(atlas, BOTH, Stage(*size, 14.0, (150.0, 240.0)), 1.0)
    legs_end = camera.to_screen(panes[-1].to_ground(400 + 110, 0)[0], 0)[0]
    assert legs_end <= size[0] - 150 + 1


@given(st.floats(0, 800), st.floats(0, 1720), st.sampled_from(SETS), st.booleans(), st.floats(0.3, 8.0))
def test_a_place_comes_back_to_itself(
    x: float, y: float, views: tuple[View, ...], mirrored: bool, scale: float
) -> None:
    panes, camera = fitted(load_atlas(), views, Stage(900, 800, 14.0), 1.0, mirrored=mirrored)
    near = Camera(scale, camera.x - 300, camera.y - 20, 1.0)
    for pane in panes:
        ground = near.to_ground(*near.to_screen(*pane.to_ground(x, y)))
        assert pane.to_view(*ground) == pytest.approx((x, y), abs=1e-6)


@given(st.floats(0.05, 20), st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0]))
def test_a_rung_is_at_most_the_scale_it_stands_for(scale: float, ratio: float) -> None:
    rung = rung_below(scale, ratio)
    assert 2 ** (rung / 32) <= scale * ratio * (1 + 1e-6)
    assert nearest_rung(2 ** (rung / 32) / ratio, ratio) == rung


@given(st.floats(0, 900), st.floats(0, 800), st.floats(0.2, 5))
def test_scaling_keeps_the_place_under_the_pointer(x: float, y: float, factor: float) -> None:
    camera = Camera(0.5, 20, -30, 2.0)
    before = camera.to_ground(x, y)
    assert camera.scaled(0.5 * factor, x, y).to_ground(x, y) == pytest.approx(before, abs=1e-6)


@pytest.mark.parametrize("view", [View.ANTERIOR, View.POSTERIOR, View.LEFT, View.RIGHT, View.PLANTAR])
def test_the_keyboard_reaches_every_muscle_that_can_be_seen(atlas: Atlas, view: View) -> None:
    """What is seen anywhere on a fine grid is a stop, and each stop shows its own muscle."""
    panes, camera = fitted(atlas, (view,), Stage(900, 800, 14.0), 1.0)
    stops = stops_of(atlas, panes[0], Depth.SUPERFICIAL)
    reached = {(stop.stack.hit.muscle, stop.stack.hit.side) for stop in stops if stop.stack.hit}
    frame = atlas.drawing(view).frame
    seen: dict[tuple[str, str], int] = {}
    for i in range(160):
        for j in range(340):
            x, y = frame.x + frame.width * (i + 0.5) / 160, frame.y + frame.height * (j + 0.5) / 340
            hits = atlas.hit(view, x, y, Depth.SUPERFICIAL)
            if hits:
                key = (hits[0].muscle, hits[0].side)
                seen[key] = seen.get(key, 0) + 1
    large = {key for key, count in seen.items() if count >= 40}
    assert large - reached == set()
    assert camera.rung is not None


def test_arrows_go_to_the_next_muscle_in_their_direction(atlas: Atlas) -> None:
    panes, _ = fitted(atlas, (View.POSTERIOR,), Stage(900, 800, 14.0), 1.0)
    stops = stops_of(atlas, panes[0], Depth.SUPERFICIAL)
    start = stops[len(stops) // 2]
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        found = next_stop(stops, start.x, start.y, dx, dy)
        if found is not None:
            assert (found.x - start.x) * dx + (found.y - start.y) * dy > 0


@pytest.mark.parametrize("size", [(300, 300), (470, 540), (650, 760), (1600, 1000)])
@pytest.mark.parametrize("views", [BOTH, (View.RIGHT,), WHOLE_BODY, (View.PALMAR,)], ids="+".join)
def test_the_depth_control_is_never_over_a_figure(
    qtbot: QtBot, atlas: Atlas, views: tuple[View, ...], size: tuple[int, int]
) -> None:
    """What of the body stands under the control: no pixel of a muscle, bone or skin."""
    canvas = MapCanvas(atlas)
    qtbot.addWidget(canvas)
    canvas.set_views(views)
    canvas.resize(*size)
    canvas.show()
    qtbot.waitExposed(canvas)
    control = canvas.depth_panel.geometry()
    assert canvas.rect().contains(control)
    canvas.depth_panel.hide()
    qtbot.waitUntil(lambda: len(canvas.body._bases) == len(views))
    picture = canvas.grab().toImage()
    under = {
        picture.pixelColor(x, y).lightness()
        for x in range(control.left(), control.right() + 1, 2)
        for y in range(control.top(), control.bottom() + 1, 2)
    }
    assert min(under) >= QColor(LIGHT.paper).lightness() - 2


def test_a_small_canvas_has_the_depth_control_in_a_row_below(qtbot: QtBot, atlas: Atlas) -> None:
    canvas = MapCanvas(atlas)
    qtbot.addWidget(canvas)
    canvas.resize(470, 540)
    canvas.show()
    assert canvas.depth_panel.in_row
    assert all(min(b.width(), b.height()) >= 40 for b in canvas.depth_panel.buttons.values())
    canvas.resize(1100, 900)
    assert not canvas.depth_panel.in_row
