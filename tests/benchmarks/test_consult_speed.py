"""Opening and walking a chart of 200 visits and 6,000 findings in the window: the GUI thread is never held for long."""

import statistics
import time

import pytest
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient
from bodymap.ui.consultation import Consultation
from tests.benchmarks.conftest import LONGEST, VISITS, Heart, Tell, calm, let_pass

pytestmark = pytest.mark.benchmark_only


def test_opening_a_long_chart_never_holds_the_window(
    consultation: Consultation, patient: Patient, qtbot: QtBot, told: Tell
) -> None:
    longest, opened = [], []
    for _ in range(3):
        consultation.clear()
        begun = time.perf_counter()
        with Heart() as heart:
            consultation.show_patient(patient.id)
            qtbot.waitUntil(lambda: len(consultation.timeline.timeline.visits.rows) == VISITS)
            opened.append(time.perf_counter() - begun)
            let_pass(qtbot, 0.5)
        longest.append(heart.longest)
    told("a chart of 200 visits and 6,000 findings is shown after", min(opened), "asked to shown")
    told("the longest time for which it held the window", min(longest), f"at most {LONGEST * 1000:.0f} ms")
    assert min(longest) < LONGEST


def test_going_from_visit_to_visit_never_holds_the_window(
    consultation: Consultation, patient: Patient, qtbot: QtBot, told: Tell
) -> None:
    consultation.show_patient(patient.id)
    qtbot.waitUntil(lambda: consultation.chart is not None)
    calm(qtbot)
    controller = consultation.controller
    assert consultation.chart is not None
    times = []
    for visit in consultation.chart.current_visits[:40]:
        begun = time.thread_time()
        controller.show_visit(visit.id)
        times.append(time.thread_time() - begun)
    told("another visit is shown within", statistics.median(times), f"worst {max(times) * 1000:.1f} ms")
    assert sorted(times)[-3] < LONGEST


def test_a_point_of_a_long_chart_is_recorded_within_a_frame(
    consultation: Consultation, patient: Patient, qtbot: QtBot, told: Tell
) -> None:
    consultation.show_patient(patient.id)
    qtbot.waitUntil(lambda: consultation.chart is not None)
    consultation.start_visit()
    calm(qtbot)
    times = []
    for i in range(20):
        place = Place(View.POSTERIOR, 380.0, 250.0 + 20 * i, Depth.SUPERFICIAL)
        begun = time.thread_time()
        consultation.controller.mark("trapezius-descending", Side.RIGHT, place)
        times.append(time.thread_time() - begun)
        consultation.controller.remove()
        qtbot.waitUntil(lambda: not consultation.controller._soon.isActive())
    told("a mark in a long chart is on the map after", statistics.median(times), f"worst {max(times) * 1000:.1f} ms")
    assert statistics.median(times) < 0.016


def test_the_timeline_of_200_visits_scrolls_smoothly(
    consultation: Consultation, patient: Patient, qtbot: QtBot, told: Tell
) -> None:
    consultation.show_patient(patient.id)
    qtbot.waitUntil(lambda: len(consultation.timeline.timeline.visits.rows) == VISITS)
    calm(qtbot)
    timeline = consultation.timeline.timeline
    bar = timeline.verticalScrollBar()
    times = []
    for step in range(300):
        bar.setValue(bar.maximum() * step // 300)
        begun = time.thread_time()
        timeline.viewport().repaint()
        times.append(time.thread_time() - begun)
    worst = sorted(times)[-4]
    told("a frame of the scrolling timeline", statistics.median(times), f"p99 {worst * 1000:.1f} ms")
    assert worst < 0.016
