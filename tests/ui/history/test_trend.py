"""The trend of the pain: what it says, what shows under the mouse, and the sentence above it."""

from datetime import UTC, tzinfo

import pytest
from pytestqt.qtbot import QtBot

from bodymap.clinic.chart import Chart
from bodymap.ui.history.trend import Trend, pain_line, treatment_events
from bodymap.ui.history.verdict import verdict
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


@pytest.mark.parametrize(
    ("pains", "headline"),
    [
        ((8, 8, 7, 5), "Better: 8 → 5, down 38 %: a moderate change (30 % or more)"),
        ((8, 4), "Better: 8 → 4, down 50 %: a substantial change (50 % or more)"),
        ((4, 6), "Worse: 4 → 6, up 50 %"),
        ((5, 5), "The same: 5 → 5"),
        ((0, 3), "Worse: 0 → 3"),
        ((5,), ""),
        ((None, None), ""),
    ],
)
def test_the_headline_says_how_the_patient_has_been(pains: tuple[int | None, ...], headline: str) -> None:
    assert verdict(make_chart(pains))[0] == headline


def test_the_line_below_counts_what_became_of_the_points() -> None:
    assert verdict(make_chart((8, 5)))[1] == "Points of the newest visit: 2 better."
