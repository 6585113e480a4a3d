"""A point is moved by dragging it, and by nothing else; another muscle is told, and undo is offered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.ui.consultation import Consultation
from tests.conftest import FixedClock

LEFT = Qt.MouseButton.LeftButton
Spot = tuple[float, float]


@pytest.fixture
def spot_of(session: Session) -> Callable[[str, Side], Spot]:
    """Return a place of the back where a muscle lies uppermost."""

    def find(muscle: str, side: Side) -> Spot:
        atlas = session.atlas
        usual = atlas.usual_place(muscle, side, view=View.POSTERIOR)
        assert usual is not None
        for far in range(0, 60, 4):
            for dx, dy in ((0, 0), (far, 0), (-far, 0), (0, far), (0, -far)):
                hits = atlas.hit(View.POSTERIOR, usual.x + dx, usual.y + dy, Depth.SUPERFICIAL)
                if hits and (hits[0].muscle, hits[0].side) == (muscle, side):
                    return usual.x + dx, usual.y + dy
        raise AssertionError(muscle)

    return find


@pytest.fixture
def marked(consultation: Consultation, spot_of: Callable[[str, Side], Spot], qtbot: QtBot) -> QPoint:
    """A point in the right infraspinatus, and where its disc stands on the screen."""
    controller = consultation.controller
    controller.today_visit()
    x, y = spot_of("infraspinatus", Side.RIGHT)
    controller.mark("infraspinatus", Side.RIGHT, Place(View.POSTERIOR, x, y, Depth.SUPERFICIAL))
    controller.score(6)
    sizes = []

    def is_settled() -> bool:
        """The map has had its size for a while: bars come and go when a visit is begun."""
        sizes.append(consultation.middle.canvas.size())
        return len(sizes) > 20 and len(set(map(QSize.toTuple, sizes[-20:]))) == 1

    qtbot.waitUntil(is_settled, timeout=20_000)
    return on_screen(consultation, (x, y))


def on_screen(consultation: Consultation, spot: Spot) -> QPoint:
    point = consultation.middle.canvas.point_on_screen(View.POSTERIOR, *spot)
    assert point is not None
    return point.toPoint()


def drag(consultation: Consultation, start: QPoint, end: QPoint) -> None:
    canvas = consultation.middle.canvas
    QTest.mousePress(canvas, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas, start + (end - start) * share)
    QTest.mouseRelease(canvas, LEFT, pos=end)


def where(consultation: Consultation) -> tuple[str, Side, Spot]:
    chart, finding = consultation.chart, consultation.controller.finding
    assert chart is not None
    assert finding is not None
    point = chart.point_of[finding.point_id]
    return point.muscle, point.side, (finding.place.x, finding.place.y)


def test_a_drag_into_another_muscle_is_told_before_and_after_and_undo_is_offered(
    consultation: Consultation, marked: QPoint, spot_of: Callable[[str, Side], Spot]
) -> None:
    before = where(consultation)
    end = on_screen(consultation, spot_of("latissimus-dorsi", Side.RIGHT))
    canvas, toast = consultation.middle.canvas, consultation.middle.toast
    QTest.mousePress(canvas, LEFT, pos=marked)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas, marked + (end - marked) * share)
    assert canvas.stack is not None
    assert canvas.stack.hit is not None
    assert canvas.stack.hit.muscle == "latissimus-dorsi"
    QTest.mouseRelease(canvas, LEFT, pos=end)
    assert where(consultation)[:2] == ("latissimus-dorsi", Side.RIGHT)
    assert toast.text.text() == "Point A is in another muscle now: Latissimus dorsi, right."
    QTest.mouseClick(toast.undo, LEFT)
    assert where(consultation) == before
    assert not toast.isVisible()


def test_a_drag_within_the_muscle_keeps_it_and_offers_undo(consultation: Consultation, marked: QPoint) -> None:
    drag(consultation, marked, marked + QPoint(14, 3))
    muscle, side, _spot = where(consultation)
    assert (muscle, side) == ("infraspinatus", Side.RIGHT)
    assert consultation.middle.toast.undo.isVisible()
    assert "was moved in" in consultation.middle.toast.text.text()


@pytest.mark.parametrize("slip", [QPoint(0, 0), QPoint(5, 3), QPoint(-7, 2)])
def test_a_slip_while_clicking_moves_nothing(consultation: Consultation, marked: QPoint, slip: QPoint) -> None:
    before = where(consultation)
    drag(consultation, marked, marked + slip)
    assert where(consultation) == before
    assert not consultation.middle.toast.isVisible()


def test_a_drop_beside_the_body_leaves_the_point_where_it_was(consultation: Consultation, marked: QPoint) -> None:
    before = where(consultation)
    drag(consultation, marked, QPoint(4, 4))
    assert where(consultation) == before


def test_a_point_of_the_last_visit_cannot_be_dragged(
    consultation: Consultation, marked: QPoint, clock: FixedClock
) -> None:
    controller = consultation.controller
    first = where(consultation)
    clock.forward(days=7)
    controller.start_visit()
    controller.select("")
    drag(consultation, marked, marked + QPoint(60, 60))
    chart = consultation.chart
    assert chart is not None
    assert chart.findings_of(consultation.visit_id) == ()
    (finding,) = chart.findings
    assert (finding.place.x, finding.place.y) == first[2]
