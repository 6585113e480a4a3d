"""A consultation with a visit begun, and ways to draw in it with mouse, finger and pen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.atlas.model import View
from bodymap.ui.consultation import Consultation
from bodymap.ui.map.scenery import Scenery
from bodymap.ui.notifier import Notifier

Places = list[tuple[float, float]]


class Desk(QWidget):
    """The parts of the consultation in one window."""

    def __init__(self, consultation: Consultation) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        columns = QSplitter()
        for part in (consultation.timeline, consultation.middle, consultation.aside):
            columns.addWidget(part)
        columns.setStretchFactor(1, 1)
        row.addWidget(columns)
        row.addWidget(consultation.history)
        consultation.history.hide()
        self.addActions(consultation.actions())
        self.resize(1400, 900)


@pytest.fixture
def consultation(session: Session, qtbot: QtBot) -> Iterator[Consultation]:
    """The real parts in a window, with a patient's chart open and today's visit begun."""
    fields = PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise")
    patient = session.add_patient(fields).result()
    notifier = Notifier(session)
    made = Consultation(session, Settings(), notifier)
    desk = Desk(made)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    made.show_patient(patient.id)
    qtbot.waitUntil(lambda: made.chart is not None)
    made.controller.today_visit()
    yield made
    made.clear()
    notifier.disconnect_session()


def _points(canvas: Scenery, view: View, places: Places) -> list[QPointF]:
    QApplication.sendPostedEvents()  # the map has its place, whatever was shown or hidden before
    found = [canvas.point_on_screen(view, x, y) for x, y in places]  # type: ignore[attr-defined]
    assert all(point is not None for point in found)
    return found


@pytest.fixture
def mouse_draws() -> Callable[..., None]:
    """Draw a line of places with the left button."""

    def draw(canvas: Scenery, places: Places, view: View = View.POSTERIOR) -> None:
        points = [point.toPoint() for point in _points(canvas, view, places)]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points[1:]:
            QTest.mouseMove(canvas, point)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])

    return draw


@pytest.fixture(scope="session")
def screen_of_touch(qapp: QApplication) -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()


@pytest.fixture
def finger_draws(screen_of_touch: QPointingDevice) -> Callable[..., None]:
    """Draw a line of places with one finger on the window itself."""

    def draw(canvas: Scenery, places: Places, view: View = View.POSTERIOR) -> None:
        points = [point.toPoint() for point in _points(canvas, view, places)]
        finger = QTest.touchEvent(canvas, screen_of_touch)
        finger.press(0, points[0], canvas)
        finger.commit()
        for point in points[1:]:
            finger.move(0, point, canvas)
            finger.commit()
        finger.release(0, points[-1], canvas)
        finger.commit()

    return draw


def pen(*, pressure: bool = True, eraser: bool = False) -> QPointingDevice:
    """Return a pen, or its other end."""
    position, force = QInputDevice.Capability.Position, QInputDevice.Capability.Pressure
    able = position | force if pressure else position
    kind = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    return QPointingDevice("pen", 17, QInputDevice.DeviceType.Stylus, kind, able, 1, 3)


@pytest.fixture
def pen_draws() -> Callable[..., None]:
    """Draw a line of places with a pen; `pressures` None: a pen that tells none."""

    def draw(
        canvas: Scenery,
        places: Places,
        pressures: list[float] | None = None,
        *,
        eraser: bool = False,
        view: View = View.POSTERIOR,
    ) -> None:
        device = pen(pressure=pressures is not None, eraser=eraser)
        points = _points(canvas, view, places)
        steps = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(points) - 1), QEvent.Type.TabletRelease]
        for index, kind in enumerate(steps):
            at = points[min(index, len(points) - 1)]
            force = 0.0 if pressures is None else pressures[min(index, len(points) - 1)]
            left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
            event = QTabletEvent(
                kind, device, at, canvas.mapToGlobal(at), force, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
                none if kind is QEvent.Type.TabletMove else left, none if kind is QEvent.Type.TabletRelease else left,
            )  # fmt: skip
            QApplication.sendEvent(canvas, event)

    return draw


@pytest.fixture
def square() -> Callable[..., Places]:
    """The corners of a square round a place, and back to the first."""

    def around(x: float, y: float, half: float) -> Places:
        return [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]

    return around
