"""The map in a window: tabs, close-ups, zoom buttons, actions with keys, the tip's place, sizes for fingers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, View
from bodymap.ui import theme
from bodymap.ui.map.hover_tip import beside
from bodymap.ui.map.keys import CANVAS_KEYS, MAP_KEYS
from bodymap.ui.map.panel import MapPanel
from bodymap.ui.map.view_tabs import ALL, BOTH

LEFT_BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, atlas: Atlas) -> MapPanel:
    made = MapPanel(atlas)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("views", [BOTH, (View.ANTERIOR,), (View.POSTERIOR,), (View.LEFT,), (View.RIGHT,), ALL])
def test_a_tab_shows_its_views(panel: MapPanel, views: tuple[View, ...]) -> None:
    panel.canvas.set_views((View.JAW,))
    QTest.mouseClick(panel.tabs.buttons[views], LEFT_BUTTON)
    assert panel.canvas.views == views
    assert panel.tabs.buttons[views].isChecked()


def test_all_four_are_offered_where_there_is_room(panel: MapPanel) -> None:
    assert panel.tabs.buttons[ALL].isVisible()
    panel.resize(700, 600)
    assert not panel.tabs.buttons[ALL].isVisible()


def test_close_ups_are_in_a_menu_the_right_side_too(panel: MapPanel) -> None:
    menu = panel.tabs.more.menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["Palm of the hand, right"].trigger()
    assert (panel.canvas.views, panel.canvas.mirrored) == ((View.PALMAR,), True)
    assert panel.tabs.more.text() == "Palm of the hand, right"
    assert not any(button.isChecked() for button in panel.tabs.buttons.values())


def test_a_view_set_from_outside_shows_on_the_tabs(panel: MapPanel) -> None:
    panel.canvas.set_views((View.LEFT,))
    assert [views for views, button in panel.tabs.buttons.items() if button.isChecked()] == [(View.LEFT,)]


def test_buttons_zoom_and_fit(panel: MapPanel) -> None:
    fit = panel.canvas.camera.scale
    assert not panel.out_button.isEnabled()
    QTest.mouseClick(panel.in_button, LEFT_BUTTON)
    assert panel.canvas.camera.scale > fit
    QTest.mouseClick(panel.out_button, LEFT_BUTTON)
    assert panel.canvas.camera.scale == fit
    QTest.mouseClick(panel.in_button, LEFT_BUTTON)
    QTest.mouseClick(panel.fit_button, LEFT_BUTTON)
    assert panel.canvas.is_fit


def action(panel: MapPanel, key: str) -> QAction:
    wanted = QKeySequence(key)
    return next(one for one in panel.map_actions() if wanted in one.shortcuts())


def test_keys_choose_views_and_depth(panel: MapPanel) -> None:
    action(panel, "Ctrl+3").trigger()
    assert panel.canvas.views == (View.LEFT,)
    action(panel, "Ctrl+5").trigger()
    assert panel.canvas.views == BOTH
    for key, depth in (("PgDown", Depth.INTERMEDIATE), ("PgDown", Depth.DEEP), ("PgUp", Depth.INTERMEDIATE)):
        action(panel, key).trigger()
        assert panel.canvas.depth is depth


def test_peeling_stops_at_both_ends(panel: MapPanel) -> None:
    ends = []
    for key in ("PgUp", "PgDown"):
        for _ in range(9):
            action(panel, key).trigger()
        ends.append(panel.canvas.depth)
    assert ends == [Depth.SKIN, Depth.SKELETON]


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("width", [300, 480, 700, 1300])
def test_the_bar_over_the_map_fits_any_width(
    qtbot: QtBot, qapp: object, panel: MapPanel, width: int, text_size: int
) -> None:
    """Tabs fold and rows are added, so that nothing is cut off and nothing lies over something else."""
    own = QPushButton("Last visit shown")
    panel.tools.addWidget(own)
    own.show()
    theme.apply(qapp, theme.LIGHT, text_size)  # type: ignore[arg-type]
    panel.resize(width, 800)
    if panel.width() > width:  # at 200 % one button may be wider than that
        assert panel.minimumSizeHint().width() > width
    qtbot.waitUntil(lambda: nothing_is_cut_off(panel.toolbar))


def test_a_column_that_holds_the_map_is_never_narrower_than_its_tools(
    qtbot: QtBot, qapp: object, panel: MapPanel
) -> None:
    for words in ("Mark trigger points", "Shade pain"):
        panel.tools.addWidget(QPushButton(words))
    theme.apply(qapp, theme.LIGHT, 200)  # type: ignore[arg-type]
    panel.resize(300, 800)
    qtbot.waitUntil(lambda: nothing_is_cut_off(panel.toolbar))
    assert panel.minimumSizeHint().width() >= panel.toolbar.tools.sizeHint().width() > 300


def nothing_is_cut_off(bar: QWidget) -> bool:
    parts = [part for part in bar.findChildren(QAbstractButton) if part.isVisible()]
    areas = [QRect(part.mapTo(bar, QPoint(0, 0)), part.size()) for part in parts]
    inside = len(parts) >= 5 and all(bar.rect().contains(area) for area in areas)
    apart = not any(a.intersects(b) for i, a in enumerate(areas) for b in areas[i + 1 :])
    return inside and apart and all(part.width() >= part.sizeHint().width() for part in parts)


def test_folded_tabs_choose_views_too(panel: MapPanel) -> None:
    panel.resize(420, 700)
    assert panel.tabs.folded.isVisible()
    actions = {action.text(): action for action in panel.tabs.folded.menu().actions()}
    actions["Left"].trigger()
    assert panel.canvas.views == (View.LEFT,)
    assert panel.tabs.folded.text() == "Left"


def test_no_key_of_the_map_has_two_meanings() -> None:
    keys = [QKeySequence(one).toString() for key in (*MAP_KEYS, *CANVAS_KEYS) for one in key.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("text_size", [100, 150])
def test_depth_buttons_are_large_enough_for_a_finger(
    qtbot: QtBot, qapp: object, panel: MapPanel, text_size: int
) -> None:
    theme.apply(qapp, theme.LIGHT, text_size)  # type: ignore[arg-type]
    for button in panel.canvas.depth_panel.buttons.values():
        assert min(button.width(), button.height()) >= 40
        assert button.fontMetrics().horizontalAdvance(button.text()) < button.width() - theme.px(28)


def test_the_canvas_and_its_controls_have_names(panel: MapPanel) -> None:
    assert panel.canvas.accessibleName() == "Body map: Front, Back; Superficial"
    panel.canvas.set_views((View.LEFT,))
    assert panel.canvas.accessibleName() == "Body map: Left; Superficial"
    named = [*panel.tabs.buttons.values(), *panel.canvas.depth_panel.buttons.values(), panel.in_button]
    assert all(widget.accessibleName() for widget in named)


def test_the_focus_shows_when_it_came_by_a_key(panel: MapPanel) -> None:
    panel.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = panel.canvas.grab().toImage()
    panel.canvas.clearFocus()
    assert panel.canvas.grab().toImage() != ringed


@given(
    st.integers(0, 800), st.integers(0, 700), st.integers(60, 340), st.integers(20, 90),
)  # fmt: skip
def test_a_tip_lies_in_the_room_and_not_over_its_place(x: int, y: int, width: int, height: int) -> None:
    room, place = QRect(0, 0, 801, 701), QPoint(x, y)
    area = QRect(beside(place, QSize(width, height), room), QSize(width, height))
    assert room.contains(area)
    assert not area.adjusted(-12, -12, 12, 12).contains(place)
