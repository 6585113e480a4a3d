"""The trend of the pain: what it says, and what shows under the mouse."""

from datetime import UTC, tzinfo

from pytestqt.qtbot import QtBot

from bodymap.clinic.chart import Chart
from bodymap.ui.history.trend import Trend, pain_line, treatment_events
from tests.ui.history.conftest import make_chart

ZONE: tzinfo = UTC


def trend(qtbot: QtBot, chart: Chart, *, large: bool = False) -> Trend:
    made = Trend(ZONE, large=large)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show_chart(chart)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_trend_leaves_out_visits_that_did_not_ask() -> None:
    assert [score.value for score in pain_line(make_chart((8, None, 5))).scores] == [8, 5]


def test_the_trend_is_said_in_words(qtbot: QtBot, four_visits: Chart) -> None:
    said = trend(qtbot, four_visits).accessibleDescription()
    assert said == "11 Sep 2026: 8 of 10; 18 Sep 2026: 8 of 10; 25 Sep 2026: 7 of 10; 2 Oct 2026: 5 of 10"


def test_the_score_under_the_mouse_is_the_one_that_is_meant(qtbot: QtBot, four_visits: Chart) -> None:
    made = trend(qtbot, four_visits)
    found = {made.score_near(x, 100.0) for x in range(0, 400, 4)}
    assert sorted(near[0].value for near in found if near is not None) == [5, 7, 8, 8]


def test_nothing_is_painted_and_nothing_found_without_scores(qtbot: QtBot) -> None:
    made = trend(qtbot, make_chart((None, None)))
    assert not made.has_scores
    assert made.score_near(100.0, 50.0) is None


def test_treatments_stand_at_their_visit(four_visits: Chart) -> None:
    events = treatment_events(four_visits)
    assert [(event.at, event.label) for event in events] == [(four_visits.visits[0].started_at, "2 needled")]


def test_the_wheel_looks_at_a_shorter_time_and_all_of_it_comes_back(qtbot: QtBot) -> None:
    made = trend(qtbot, make_chart(tuple(range(10))), large=True)
    seen: list[bool] = []
    made.zoomed.connect(seen.append)
    made.zoom(4, 1.0)
    assert [score.value for score in made.lines[0].scores] == [7, 8, 9]
    made.zoom(0.1, 0.5)
    assert len(made.lines[0].scores) == 10
    assert seen == [True, False]


def test_no_zoom_leaves_fewer_than_two_values(qtbot: QtBot) -> None:
    made = trend(qtbot, make_chart((3, 4, 5)), large=True)
    for _ in range(20):
        made.zoom(2, 0.5)
    assert len(made.lines[0].scores) >= 2


def test_the_picture_for_a_letter_is_dark_on_white(qtbot: QtBot, four_visits: Chart) -> None:
    picture = trend(qtbot, four_visits, large=True).picture()
    assert picture.pixelColor(2, 2).lightness() == 255
    dark = sum(picture.pixelColor(x, y).lightness() < 90 for x in range(0, 1800, 7) for y in range(0, 840, 3))
    assert dark > 20
