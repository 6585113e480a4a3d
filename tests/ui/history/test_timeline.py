"""The visits as a list: what each row says, choosing one, and many of them."""

from datetime import UTC

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Figure, View
from bodymap.clinic.chart import Chart
from bodymap.ui.history.rows import dots_of, visit_rows
from bodymap.ui.history.thumbnail import Thumbnails, draw_figure, shown_views
from bodymap.ui.history.timeline import Timeline
from tests.ui.history.conftest import make_chart


def timeline(qtbot: QtBot, chart: Chart) -> Timeline:
    made = Timeline(Thumbnails(load_atlas()))
    qtbot.addWidget(made)
    made.resize(276, 600)
    made.show_rows(visit_rows(chart, UTC), chart.current_visits[-1].id)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_newest_visit_is_first_and_says_what_was_found_and_done(four_visits: Chart) -> None:
    rows = visit_rows(four_visits, UTC)
    assert [row.date for row in rows] == ["2 Oct 2026", "25 Sep 2026", "18 Sep 2026", "11 Sep 2026"]
    assert rows[-1].detail == "2 points · 2 needled · signed"
    assert rows[0].spoken == "2 Oct 2026, 2 points · signed, pain now 5 of 10"


def test_a_draft_says_so_and_a_visit_without_a_pain_score_too() -> None:
    row = visit_rows(make_chart((None,), draft=True), UTC)[0]
    assert (row.signed, row.detail) == (False, "2 points · 2 needled · draft")
    assert row.spoken.endswith("pain not asked")


def test_a_click_on_a_visit_chooses_it_and_showing_it_does_not(qtbot: QtBot, four_visits: Chart) -> None:
    view = timeline(qtbot, four_visits)
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    view.show_rows(visit_rows(four_visits, UTC), four_visits.current_visits[0].id)
    assert chosen == []
    at = view.visualRect(view.visits.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [four_visits.current_visits[2].id]


def test_the_arrow_keys_go_through_the_visits(qtbot: QtBot, four_visits: Chart) -> None:
    view = timeline(qtbot, four_visits)
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert chosen == [four_visits.current_visits[2].id]


def test_one_changed_visit_repaints_one_row(qtbot: QtBot) -> None:
    chart = make_chart((8, 7, 5), draft=True)
    view = timeline(qtbot, chart)
    changed: list[int] = []
    view.visits.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    with qtbot.assertNotEmitted(view.visits.modelReset):
        view.show_rows(visit_rows(chart, UTC, chart.current_visits[-1].id), chart.current_visits[-1].id)
    assert changed == [0]


def test_the_thumbnail_shows_the_views_with_the_most_marks() -> None:
    back = dots_of(make_chart((5,)).findings)
    left = dots_of(make_chart((5,), view=View.LEFT).findings)
    assert shown_views(()) == (View.ANTERIOR, View.POSTERIOR)
    assert shown_views(back) == (View.ANTERIOR, View.POSTERIOR)
    assert shown_views(left) == (View.ANTERIOR, View.LEFT)


def test_the_small_figure_is_drawn_with_nothing_behind_it() -> None:
    image = draw_figure(load_atlas(), View.ANTERIOR, Figure.NEUTRAL, False, 120)
    assert image.height() == 120
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(image.width() // 2, 60).alpha() == 255


def test_the_dots_are_there_before_the_figure_has_come_and_the_whole_picture_is_kept(
    qtbot: QtBot, four_visits: Chart
) -> None:
    thumbnails = Thumbnails(load_atlas())
    came: list[bool] = []
    thumbnails.ready.connect(lambda: came.append(True))
    findings = four_visits.findings[:2]

    def painted() -> tuple[QImage, int]:
        pixmap = thumbnails.picture("visit", findings, QSize(60, 60), 1.0)
        return pixmap.toImage(), pixmap.cacheKey()

    dots, _key = painted()
    qtbot.waitUntil(lambda: len(came) == 2)
    whole, key = painted()
    assert any(dots.pixelColor(x, y).alpha() for x in range(60) for y in range(60))
    assert whole != dots
    assert painted()[1] == key
