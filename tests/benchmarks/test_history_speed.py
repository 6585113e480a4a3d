"""The history of 200 visits and 6,000 findings: opening it, stepping through it, its heat map, and its memory."""

import statistics
import time

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import View
from bodymap.clinic.patient import Patient
from bodymap.figure.heat import Weigh, heat_map
from bodymap.ui.consultation import Consultation
from bodymap.ui.history.maps import Mode
from bodymap.ui.history.page import HistoryPage
from bodymap.ui.map.scene import shown_box
from tests.benchmarks.conftest import Heart, Tell, calm, let_pass

pytestmark = pytest.mark.benchmark_only

FIRST_PAINT, ALL_THERE, STEP, HEAT = 0.150, 0.400, 0.033, 0.300
MEMORY_MB = 60.0


@pytest.fixture
def opened(consultation: Consultation, patient: Patient, qtbot: QtBot) -> Consultation:
    """The chart is open and the window calm; the history was not opened yet."""
    consultation.show_patient(patient.id)
    qtbot.waitUntil(lambda: consultation.chart is not None)
    qtbot.addWidget(consultation.history)
    consultation.history.resize(1600, 940)
    calm(qtbot)
    return consultation


def shown(page: HistoryPage, qtbot: QtBot) -> None:
    with qtbot.waitExposed(page):
        page.show()
    calm(qtbot)


def test_the_history_of_a_long_record_is_there_at_once(opened: Consultation, qtbot: QtBot, told: Tell) -> None:
    bare = QMainWindow()
    qtbot.addWidget(bare)
    bare.resize(1600, 940)
    begun = time.perf_counter()
    with qtbot.waitExposed(bare):
        bare.show()
    bare.grab()
    floor = time.perf_counter() - begun
    page = opened.history
    begun = time.thread_time()
    page.show()
    page.repaint()
    first = time.thread_time() - begun
    page._show_beside()
    page.repaint()
    everything = time.thread_time() - begun
    told("the history of 6,000 findings is first painted after", first, f"at most 150 ms; bare {floor * 1000:.0f} ms")
    told("all of it is there after", everything, "at most 400 ms")
    assert first < FIRST_PAINT
    assert everything < ALL_THERE


def test_a_step_from_visit_to_visit_takes_less_than_two_frames(opened: Consultation, qtbot: QtBot, told: Tell) -> None:
    page = opened.history
    shown(page, qtbot)
    times = []
    for _ in range(60):
        begun = time.thread_time()
        QTest.keyClick(page.maps.pair, Qt.Key.Key_Left)
        page.maps.side_by_side.repaint()
        times.append(time.thread_time() - begun)
    told("a step side by side", statistics.median(times), f"worst {max(times) * 1000:.1f} ms, at most 33 ms")
    assert sorted(times)[-3] < STEP
    page.maps.modes.buttons[Mode.OVER_TIME].click()
    times = []
    for _ in range(60):
        begun = time.thread_time()
        QTest.keyClick(page.maps.single, Qt.Key.Key_Left)
        page.maps.over_time.repaint()
        times.append(time.thread_time() - begun)
    told("a step over time", statistics.median(times), f"worst {max(times) * 1000:.1f} ms, at most 33 ms")
    assert sorted(times)[-3] < STEP


def test_the_heat_map_is_there_soon_and_holds_nothing_up(opened: Consultation, qtbot: QtBot, told: Tell) -> None:
    chart = opened.chart
    assert chart is not None
    ids = [visit.id for visit in chart.current_visits]
    box = shown_box(opened.controller.session.atlas.drawing(View.POSTERIOR))
    heat_map(chart, ids[:1], View.POSTERIOR, box, Weigh.VISITS)  # numpy and shapely are loaded once in a session
    begun = time.perf_counter()
    heat_map(chart, ids, View.POSTERIOR, box, Weigh.SCORE)
    told("the heat map of 6,000 findings", time.perf_counter() - begun, "at most 300 ms")
    assert time.perf_counter() - begun < HEAT
    page = opened.history
    shown(page, qtbot)
    page.maps.show_pair(ids[0], ids[-1])
    with Heart() as heart:
        page.maps.modes.buttons[Mode.HEAT_MAP].click()
        qtbot.waitUntil(lambda: page.maps.heat.is_ready and page.maps.heat.found is not None)
        let_pass(qtbot, 0.3)
    told("meanwhile the window was held for", heart.longest, "at most 50 ms")


def test_a_long_record_takes_little_more_memory_than_none(
    consultation: Consultation, patient: Patient, qtbot: QtBot, told: Tell
) -> None:
    process = psutil.Process()
    page = consultation.history
    qtbot.addWidget(page)
    page.resize(1600, 940)
    shown(page, qtbot)
    before = process.memory_info().rss
    consultation.show_patient(patient.id)
    qtbot.waitUntil(lambda: consultation.chart is not None)
    for button in page.maps.modes.buttons.values():
        button.click()
        calm(qtbot)
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        calm(qtbot)
    above = (process.memory_info().rss - before) / 1e6
    told("memory of 200 visits and 6,000 findings, as ms for MB", above / 1000, "at most 60")
    assert above <= MEMORY_MB
