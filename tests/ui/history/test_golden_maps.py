"""The three map modes of the history beside pictures that were looked at: pinned in size, scale, theme and font.

After a wanted change: `BODYMAP_GOLDEN=write python3 tests tests/ui/history/test_golden_maps.py`, and look at them.
"""

import os
from datetime import UTC
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import compare
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.ui.history.heat_view import HeatView
from bodymap.ui.history.over_time import OverTime
from bodymap.ui.history.side_by_side import SideBySide
from tests.ui.history.conftest import make_chart

GOLDEN = Path(__file__).parent / "golden"
WRITE = os.environ.get("BODYMAP_GOLDEN") == "write"
MEAN, FAR, FAR_SHARE = 2.0, 48, 0.01
SPOTS = {"A": (368.0, 262.0), "B": (432.0, 262.0), "C": (330.0, 352.0), "D": (352.0, 700.0), "E": (470.0, 420.0)}


@pytest.fixture
def chart() -> Chart:
    """Two visits: A better, B the same, C gone, D not asked, E new."""
    made = make_chart((8, 5))
    first, second = made.visits
    points = {
        letter: TriggerPoint(
            id=new_id(), patient_id=made.patient.id, letter=letter, muscle="trapezius-descending", side=Side.LEFT
        )
        for letter in SPOTS
    }

    def finding(visit_id: str, letter: str, nrs: int | None, activity: Activity = Activity.ACTIVE) -> Finding:
        place = Place(View.POSTERIOR, *SPOTS[letter], Depth.SUPERFICIAL)
        return Finding(
            id=new_id(), visit_id=visit_id, point_id=points[letter].id, place=place, nrs=nrs, activity=activity
        )

    findings = (
        finding(first.id, "A", 8),
        finding(first.id, "B", 6, Activity.LATENT),
        finding(first.id, "C", 5),
        finding(first.id, "D", 4),
        finding(second.id, "A", 5),
        finding(second.id, "B", 6, Activity.LATENT),
        finding(second.id, "C", None, Activity.NOT_FOUND),
        finding(second.id, "E", 7),
    )
    return msgspec.structs.replace(made, points=tuple(points.values()), findings=findings, treatments=())


def shown(widget: QWidget, qtbot: QtBot, width: int, height: int) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def check(widget: QWidget, name: str) -> None:
    """Compare a widget with its golden picture, or write that."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    target = GOLDEN / f"{name}.png"
    if WRITE:
        GOLDEN.mkdir(exist_ok=True)
        assert image.save(str(target))
        return
    golden = QImage(str(target)).convertToFormat(QImage.Format.Format_RGB888)
    assert golden.size() == image.size()
    away = np.abs(_pixels(image).astype(int) - _pixels(golden))
    assert away.mean() <= MEAN, f"{name}: mean difference {away.mean():.2f}"
    assert (away.max(axis=2) > FAR).mean() <= FAR_SHARE, f"{name}: too many pixels differ"


def _pixels(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)


def test_side_by_side(chart: Chart, qtbot: QtBot) -> None:
    page = SideBySide(load_atlas())
    page.set_view(View.POSTERIOR)
    page.show_comparison(chart, compare(chart, chart.visits[1].id), UTC)
    shown(page, qtbot, 700, 620)
    qtbot.waitUntil(lambda: page.before.is_detailed and page.now.is_detailed, timeout=30_000)
    check(page, "side-by-side")


def test_over_time_half_way_between_two_visits(chart: Chart, qtbot: QtBot) -> None:
    page = OverTime(load_atlas())
    page.set_view(View.POSTERIOR)
    page.show_visit(chart, chart.visits[0].id, UTC, animate=False)
    page.show_visit(chart, chart.visits[1].id, UTC, animate=True)
    page._mix(0.5)
    shown(page, qtbot, 420, 620)
    qtbot.waitUntil(lambda: page.canvas.is_detailed, timeout=30_000)
    check(page, "over-time")


def test_heat_map(chart: Chart, qtbot: QtBot) -> None:
    page = HeatView(load_atlas())
    page.set_view(View.POSTERIOR)
    page.show_visits(chart, [visit.id for visit in chart.visits])
    shown(page, qtbot, 420, 620)
    qtbot.waitUntil(lambda: page.is_ready and page.canvas.is_detailed, timeout=30_000)
    check(page, "heat-map")
