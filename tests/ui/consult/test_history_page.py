"""The history: opened beside the visit, walked with the keyboard, read-only, closed with Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient
from bodymap.ui.consultation import Consultation
from bodymap.ui.history.page import HistoryPage
from tests.conftest import FixedClock


@pytest.fixture
def page(consultation: Consultation, clock: FixedClock, qtbot: QtBot) -> HistoryPage:
    """The history of a patient whose pain fell from 8 to 4 in three visits."""
    controller = consultation.controller
    for pain in (8, 6, 4):
        controller.start_visit()
        controller.revise_visit(pain_now=pain)
        if pain == 8:
            controller.mark("levator-scapulae", Side.LEFT, Place(View.POSTERIOR, 370.0, 280.0, Depth.SUPERFICIAL))
        else:
            controller.step(1)
        controller.score(pain)
        clock.forward(days=7)
    consultation.history.show()
    qtbot.waitUntil(consultation.history.table.isVisible)
    return consultation.history


def test_it_says_how_the_patient_has_been(page: HistoryPage) -> None:
    assert page.headline.text() == "Better: 8 → 4, down 50 %: a substantial change (50 % or more)"
    assert page.detail.text() == "Points of the newest visit: 1 better."
    assert page.trend.isVisible()
    assert page.trend.accessibleDescription().count("of 10") == 3


def test_the_arrows_show_the_map_and_the_points_of_another_visit(page: HistoryPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.table.hasFocus)
    assert page.map_title.text() == "4 Dec 2026 · pain 4"
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.map_title.text() == "20 Nov 2026 · pain 8"
    assert [mark.nrs for mark in page.canvas.marks.marks] == [8]
    assert [row.spoken for row in page.points.rows] == ["A, Levator scapulae, left, pain 8 of 10, new"]


def test_nothing_can_be_marked_in_it(page: HistoryPage, consultation: Consultation, session: Session) -> None:
    spot = session.atlas.usual_place("infraspinatus", Side.LEFT, view=View.POSTERIOR)
    assert spot is not None
    at = page.canvas.point_on_screen(View.POSTERIOR, spot.x, spot.y)
    assert at is not None
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert consultation.chart is not None
    assert len(consultation.chart.findings) == 3


def test_esc_closes_it(page: HistoryPage, consultation: Consultation) -> None:
    closed: list[bool] = []
    consultation.history_closed.connect(lambda: closed.append(True))
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert closed == [True]


def test_without_a_pain_score_it_says_where_to_enter_one(
    consultation: Consultation, patient: Patient, qtbot: QtBot
) -> None:
    consultation.history.show()
    page = consultation.history
    qtbot.waitUntil(page.table.isVisible)
    assert page.no_trend.isVisible()
    assert "Pain now" in page.no_trend.text()
    assert not page.trend.isVisible()


def test_it_fits_a_small_window_without_scrolling(page: HistoryPage) -> None:
    layout = page.layout()
    assert layout is not None
    assert max(page.minimumSizeHint().height(), layout.heightForWidth(1280)) <= 600
    assert page.minimumSizeHint().width() <= 1280
