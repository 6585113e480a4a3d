"""The history: opened beside the visit, walked with the keyboard, in four ways, read-only, closed with Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Activity, Place
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Technique
from bodymap.ui.consultation import Consultation
from bodymap.ui.history.maps import Mode
from bodymap.ui.history.page import HistoryPage
from bodymap.ui.history.responses import Summing
from tests.conftest import FixedClock

LEVATOR = Place(View.POSTERIOR, 370.0, 280.0, Depth.SUPERFICIAL)
GLUTEUS = Place(View.POSTERIOR, 320.0, 850.0, Depth.SUPERFICIAL)


@pytest.fixture
def page(consultation: Consultation, clock: FixedClock, qtbot: QtBot) -> HistoryPage:
    """The history of a patient whose pain fell from 8 to 4 in three visits; A got better, B was not asked, C is new."""
    controller = consultation.controller
    for pain in (8, 6, 4):
        controller.start_visit()
        controller.revise_visit(pain_now=pain)
        editor = controller.editor
        assert editor is not None
        if pain == 8:
            controller.mark("levator-scapulae", Side.LEFT, LEVATOR)
            controller.score(8)
            editor.treatments.treat((controller.point_id,), Technique.DRY_NEEDLING, nrs_after=5)
            controller.mark("gluteus-medius", Side.LEFT, GLUTEUS)
            controller.score(6)
        else:
            editor.continue_point(editor.chart.points[0].id, pain)
        if pain == 4:
            controller.mark("infraspinatus", Side.RIGHT, Place(View.POSTERIOR, 480.0, 390.0, Depth.SUPERFICIAL))
            controller.score(5)
        clock.forward(days=7)
    consultation.history.show()
    qtbot.waitUntil(consultation.history.changes.isVisible)
    qtbot.waitUntil(consultation.history.maps.pair.hasFocus)
    return consultation.history


def change_rows(page: HistoryPage) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in page.changes.rows.rows]


def use(page: HistoryPage, mode: Mode) -> None:
    QTest.mouseClick(page.maps.modes.buttons[mode], Qt.MouseButton.LeftButton)


def test_it_says_at_once_how_the_patient_has_been(page: HistoryPage) -> None:
    assert page.headline.text() == "Better: 6 to 4, down 33\u00a0%"
    assert page.detail.text() == (
        "A moderate improvement (30\u00a0% or more). One point better, one new. Needled three weeks ago."
    )


def test_it_says_so_beside_the_visits_too(page: HistoryPage, consultation: Consultation) -> None:
    consultation.timeline.show()
    assert consultation.timeline.headline.text() == page.headline.text()


def test_both_maps_show_their_visit_and_what_became_of_each_point(page: HistoryPage) -> None:
    maps = page.maps.side_by_side
    assert maps.before_title.text() == "27 Nov 2026 · pain 6"
    assert maps.now_title.text() == "4 Dec 2026 · pain 4"
    assert [(m.letter, m.nrs) for m in maps.before.marks.marks] == [("A", 6)]
    assert [(m.letter, m.nrs, m.note) for m in maps.now.marks.marks] == [("A", 4, "better"), ("C", 5, "new")]


def test_the_list_names_every_point_of_both_visits(page: HistoryPage) -> None:
    assert change_rows(page) == [
        ["A", "Levator scapulae, left", "6", "4", "better \N{MINUS SIGN}33\u00a0%", "needled 20 Nov"],
        ["C", "Infraspinatus, right", "\N{EN DASH}", "5", "new", ""],
    ]


def test_left_and_right_walk_through_the_visits(page: HistoryPage) -> None:
    QTest.keyClick(page.maps.pair, Qt.Key.Key_Left)
    assert page.headline.text() == "Better: 8 to 6, down 25\u00a0%"
    assert [row[4] for row in change_rows(page)] == ["better \N{MINUS SIGN}25\u00a0%", "not asked"]
    QTest.keyClick(page.maps.pair, Qt.Key.Key_Right)
    assert page.headline.text() == "Better: 6 to 4, down 33\u00a0%"
    QTest.keyClick(page.maps.pair, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert page.headline.text() == "Better: 8 to 4, down 50\u00a0%", "the earlier handle moved"
    assert [row[4] for row in change_rows(page)] == ["better \N{MINUS SIGN}50\u00a0%", "not asked", "new"]


def test_a_dragged_handle_compares_any_two_visits(page: HistoryPage) -> None:
    slider = page.maps.pair
    y = slider.height() // 3
    start, end = (slider.rect().topLeft(), slider.rect().topLeft())
    start.setX(round(slider.x_of(1)))
    end.setX(round(slider.x_of(0)))
    for point in (start, end):
        point.setY(y)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(slider, end)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    assert page.headline.text() == "Better: 8 to 4, down 50\u00a0%"


def test_both_maps_look_at_the_same_place(page: HistoryPage) -> None:
    maps = page.maps.side_by_side
    maps.before.zoom_in()
    maps.before.zoom_in()
    maps.before.pan_by(20.0, -30.0)
    assert maps.now.camera == maps.before.camera
    assert not maps.now.is_fit
    maps.now.fit()
    assert maps.before.is_fit


def test_the_depth_and_the_view_are_those_of_both_maps(page: HistoryPage) -> None:
    page.maps.depth_choice.setCurrentIndex(page.maps.depth_choice.findData(Depth.DEEP))
    page.maps.depth_choice.activated.emit(page.maps.depth_choice.currentIndex())
    QTest.mouseClick(page.maps.views.buttons[View.ANTERIOR], Qt.MouseButton.LeftButton)
    for canvas in (page.maps.side_by_side.before, page.maps.side_by_side.now, page.maps.over_time.canvas):
        assert canvas.depth is Depth.DEEP
        assert canvas.views == (View.ANTERIOR,)


def test_over_time_the_points_of_each_visit_come_and_go(page: HistoryPage, qtbot: QtBot) -> None:
    use(page, Mode.OVER_TIME)
    canvas = page.maps.over_time.canvas
    assert [m.letter for m in canvas.marks.marks] == ["A", "C"]
    QTest.keyClick(page.maps.single, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: [(m.letter, m.fade) for m in canvas.marks.marks] == [("A", 1.0), ("B", 1.0)])
    assert page.maps.over_time.title.text() == "20 Nov 2026 · pain 8"


def test_playing_goes_through_all_visits_and_ends(page: HistoryPage, qtbot: QtBot) -> None:
    use(page, Mode.OVER_TIME)
    over_time = page.maps.over_time
    over_time._next.setInterval(1)
    seen: list[str] = []
    page.maps.single.chosen.connect(lambda _one, later: seen.append(later))
    QTest.mouseClick(over_time.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not over_time.play.isChecked())
    assert len(seen) == 3, "from the last visit back to the first, then on to the end"


def test_the_heat_map_counts_the_visits_between_the_handles(page: HistoryPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.maps.pair, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    use(page, Mode.HEAT_MAP)
    heat = page.maps.heat
    qtbot.waitUntil(lambda: heat.is_ready and heat.found is not None)
    assert heat.found is not None
    assert heat.found.visits == 3
    assert heat.found.peak == pytest.approx(1.0, abs=0.02), "A was there at every visit"
    assert heat.words.text() == "Points and drawn pain of 3 visits"


def test_the_table_lists_every_finding_and_filters(page: HistoryPage, qtbot: QtBot) -> None:
    use(page, Mode.TABLE)
    table = page.maps.table
    assert table.count.text() == "5 findings"
    QTest.keyClicks(table.muscle, "glut")
    qtbot.waitUntil(lambda: table.count.text() == "1 finding")
    table.muscle.clear()
    QTest.keyClicks(table.since, "soon")
    qtbot.waitUntil(lambda: "is not a day" in table.fault.text())
    assert table.count.text() == "5 findings"


def test_the_table_is_copied_as_it_stands(page: HistoryPage) -> None:
    use(page, Mode.TABLE)
    QTest.mouseClick(page.maps.table.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:5] == ["Date", "Point", "Muscle", "Side", "Pain"]
    assert len(lines) == 6
    assert lines[1].split("\t")[:5] == ["4 Dec 2026", "A", "Levator scapulae", "left", "4"]


def test_a_row_of_the_table_opens_its_visit(page: HistoryPage, consultation: Consultation) -> None:
    use(page, Mode.TABLE)
    view = page.maps.table.table
    view.activated.emit(view.model().index(4, 0))
    assert consultation.chart is not None
    assert consultation.visit_id == consultation.chart.current_visits[0].id


def test_choosing_a_point_lights_it_and_shows_its_trend(page: HistoryPage, consultation: Consultation) -> None:
    assert consultation.chart is not None
    point = consultation.chart.points[0].id
    page.changes.selectRow(0)
    assert page.maps.side_by_side.now.marks.selected == point
    assert page.trend.key == f"point/{point}"
    assert [score.value for score in page.trend.trend.lines[0].scores] == [8, 6, 4]


def test_the_response_to_each_treatment_is_told(page: HistoryPage) -> None:
    page.tabs.setCurrentWidget(page.responses)
    (row,) = page.responses.each.rows.rows
    assert [cell.text for cell in row.cells] == [
        "20 Nov 2026",
        "A · Levator scapulae, left",
        "needled",
        "8",
        "5",
        "6 after 7 d, 4 after 14 d",
        "14 days so far",
    ]
    assert "regression to the mean" in page.responses.note.text()


def test_the_whole_clinic_is_summed_up_without_names(page: HistoryPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentWidget(page.responses)
    whose = page.responses.whose
    whose.setCurrentIndex(1)
    whose.activated.emit(1)
    qtbot.waitUntil(lambda: page.responses.state.text() == "1 of 1 patients read.")
    assert page.responses.summing.currentData() == Summing.TECHNIQUE
    (row,) = page.responses.groups.rows.rows
    assert [cell.text for cell in row.cells] == ["Needled", "1", "1", "25\u00a0%", "0 of 1", "0 of 1", "14 days"]


def test_the_numbers_of_the_trend_are_copied(page: HistoryPage) -> None:
    QTest.mouseClick(page.trend.copy_numbers, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Date\tPain now",
        "2026-11-20 09:30\t8",
        "2026-11-27 09:30\t6",
        "2026-12-04 09:30\t4",
    ]


def test_each_point_has_a_small_chart(page: HistoryPage) -> None:
    page.tabs.setCurrentIndex(1)
    assert [trend.spoken for trend in page.points.trends] == [
        "A, Levator scapulae, left: 8, 6, 4",
        "B, Gluteus medius, left: 6",
        "C, Infraspinatus, right: 5",
    ]


def test_nothing_can_be_marked_in_it(page: HistoryPage, consultation: Consultation, session: Session) -> None:
    spot = session.atlas.usual_place("infraspinatus", Side.LEFT, view=View.POSTERIOR)
    assert spot is not None
    for canvas in (page.maps.side_by_side.before, page.maps.side_by_side.now):
        at = canvas.point_on_screen(View.POSTERIOR, spot.x, spot.y)
        assert at is not None
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert consultation.chart is not None
    assert len(consultation.chart.findings) == 5


def test_a_visit_that_is_voided_is_left_out(page: HistoryPage, consultation: Consultation) -> None:
    controller = consultation.controller
    controller.start_visit()
    controller.revise_visit(pain_now=9)
    controller.discard_visit()
    page.maps.show_chart(consultation.chart, "")
    assert page.maps.side_by_side.now_title.text() == "4 Dec 2026 · pain 4"


def test_a_point_that_is_gone_says_so(page: HistoryPage, consultation: Consultation, qtbot: QtBot) -> None:
    controller = consultation.controller
    controller.start_visit()
    editor = controller.editor
    assert editor is not None
    editor.continue_point(editor.chart.points[0].id, None, activity=Activity.NOT_FOUND)
    QTest.keyClick(page.maps.pair, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: [row[4] for row in change_rows(page)] == ["gone", "not asked"])


def test_esc_closes_it(page: HistoryPage, consultation: Consultation) -> None:
    closed: list[bool] = []
    consultation.history_closed.connect(lambda: closed.append(True))
    QTest.keyClick(page.maps.pair, Qt.Key.Key_Escape)
    assert closed == [True]


def test_a_patient_seen_never_or_once_has_a_page_without_a_comparison(
    consultation: Consultation, patient: Patient, qtbot: QtBot
) -> None:
    consultation.history.show()
    page = consultation.history
    qtbot.waitUntil(page.trend.nothing.isVisible)
    assert "Pain now" in page.trend.nothing.text()
    assert change_rows(page) == []
    controller = consultation.controller
    controller.start_visit()
    controller.mark("levator-scapulae", Side.LEFT, LEVATOR)
    controller.score(7)
    qtbot.waitUntil(lambda: [row[4] for row in change_rows(page)] == ["new"])
    assert page.maps.side_by_side.before_title.text() == "No earlier visit"


def test_it_fits_a_small_window_without_scrolling(page: HistoryPage) -> None:
    layout = page.layout()
    assert layout is not None
    assert page.minimumSizeHint().height() <= 600
    assert page.minimumSizeHint().width() <= 1280
