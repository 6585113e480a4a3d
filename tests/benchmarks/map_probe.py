"""Measures the map in a process of its own, since an application's scale cannot change. Prints its figures as JSON.

Usage: python map_probe.py CACHE_FOLDER, with QT_SCALE_FACTOR set. Times are in milliseconds, from a real event to the
end of the painting that it causes.
"""

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Depth, View
from bodymap.clinic.finding import Activity, letter_at
from bodymap.figure.marks import Mark
from bodymap.ui import theme
from bodymap.ui.map.canvas import MapCanvas, MapClick
from bodymap.ui.map.tile_source import TileSource

SIZE = (1600, 1000)
FRAMES = 300
PAUSE = 3  # milliseconds between frames
Time = tuple[float, float]
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Blit(QWidget):
    """The floor: a window that shows one picture of its own size."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(*SIZE)
        ratio = self.devicePixelRatioF()
        self._image = QImage(round(SIZE[0] * ratio), round(SIZE[1] * ratio), QImage.Format.Format_RGB32)
        self._image.fill(Qt.GlobalColor.darkCyan)
        self._image.setDevicePixelRatio(ratio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()


def process(app: QApplication, milliseconds: int = 0) -> None:
    """Let the application do what waits; for a while at least, if one is given."""
    end = time.perf_counter() + milliseconds / 1000
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    while time.perf_counter() < end:
        time.sleep(0.001)
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def wait_for(app: QApplication, condition: Callable[[], bool], seconds: float = 60.0) -> float:
    """Wait until something is so; return after how many milliseconds."""
    begun = time.perf_counter()
    while not condition():
        if time.perf_counter() - begun > seconds:
            raise TimeoutError
        process(app, 1)
    return (time.perf_counter() - begun) * 1000


def timed(app: QApplication, act: Callable[[], None]) -> Time:
    """Return how long something takes with the painting that it causes: by the clock, and of this thread's work."""
    begun, worked = time.perf_counter(), time.thread_time()
    act()
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    return (time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000


def frames(app: QApplication, act: Callable[[int], None]) -> list[Time]:
    """Return how long each of 300 frames takes; between them others may work for a moment."""
    times = []
    for number in range(FRAMES):
        times.append(timed(app, lambda number=number: act(number)))  # type: ignore[misc]
        process(app, PAUSE)
    return times


def summary(times: list[Time]) -> dict[str, float]:
    """Return median, 99th percentile and worst, by the clock and (`cpu`) of the thread's own work."""
    found: dict[str, float] = {}
    for kind, values in (("", [clock for clock, _ in times]), ("cpu ", [work for _, work in times])):
        ordered = sorted(values)
        p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
        found |= {f"{kind}median": statistics.median(ordered), f"{kind}p99": p99, f"{kind}worst": ordered[-1]}
    return found


def marks_on(atlas: Atlas, count: int, view: View) -> tuple[Mark, ...]:
    chance, marks = random.Random(5), list[Mark]()
    while len(marks) < count:
        x, y = chance.uniform(100, 700), chance.uniform(60, 1650)
        if atlas.hit(view, x, y, Depth.SUPERFICIAL):
            number = len(marks)
            fields = {"finding_id": f"f{number}", "point_id": f"p{number}", "letter": letter_at(number), "view": view}
            marks.append(Mark(**fields, x=x, y=y, nrs=number % 11, activity=Activity.ACTIVE))  # type: ignore[arg-type]
    return tuple(marks)


class Probe:
    """One canvas of 1600 x 1000 and what is measured on it."""

    def __init__(self, app: QApplication, cache: Path) -> None:
        self.app = app
        self.source = TileSource(cache)
        self.canvas = MapCanvas(load_atlas(), source=self.source)
        self.canvas.resize(*SIZE)
        self.canvas.show()
        process(app, 200)
        wait_for(app, lambda: self.canvas.is_detailed)

    def move(self, x: float, y: float, button: Qt.MouseButton) -> None:
        at = QPointF(x, y)
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, self.canvas.mapToGlobal(at), Qt.MouseButton.NoButton, button, NO_KEYS
        )
        QApplication.sendEvent(self.canvas, event)

    def wheel(self, x: float, y: float, notches: float) -> None:
        at = QPointF(x, y)
        event = QWheelEvent(
            at, self.canvas.mapToGlobal(at), QPoint(), QPoint(0, round(120 * notches)), Qt.MouseButton.NoButton,
            NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def at_fit(self) -> None:
        self.canvas.fit()
        process(self.app, 120)
        wait_for(self.app, lambda: self.canvas.is_detailed)

    def pan(self, notches: int) -> list[Time]:
        """Drag with the middle button, to and fro, at a zoom; new tiles come into sight."""
        self.at_fit()
        self.wheel(1150, 300, notches)
        process(self.app, 150)
        self.press_middle(QPoint(800, 500))

        def act(number: int) -> None:
            there = number % 100 if number % 200 < 100 else 100 - number % 100
            self.move(800 - 5 * there, 500 - 3 * there, Qt.MouseButton.MiddleButton)

        times = frames(self.app, act)
        QTest.mouseRelease(self.canvas, Qt.MouseButton.MiddleButton, NO_KEYS, QPoint(800, 500))
        return times

    def press_middle(self, at: QPoint) -> None:
        QTest.mousePress(self.canvas, Qt.MouseButton.MiddleButton, NO_KEYS, at)

    def zoom(self) -> list[Time]:
        self.at_fit()
        return frames(self.app, lambda number: self.wheel(1100, 320, 0.5 if number % 40 < 20 else -0.5))

    def press(self) -> list[Time]:
        """Click on muscles where no mark is; the owner adds a mark at once; 100 marks are there already."""
        canvas, atlas = self.canvas, self.canvas.atlas
        self.at_fit()
        hundred = marks_on(atlas, 100, View.POSTERIOR)

        def add(click: MapClick) -> None:
            mark = Mark(finding_id="new", point_id="new", letter="ZZZ", view=click.view, x=click.x, y=click.y)
            canvas.set_marks((*hundred, mark))
            canvas.set_selected("new")

        canvas.set_marks(hundred)
        canvas.clicked.connect(add)
        times = []
        for mark in marks_on(atlas, 150, View.ANTERIOR):
            at = canvas.point_on_screen(View.ANTERIOR, mark.x, mark.y)
            if at is None:
                continue
            self.move(at.x(), at.y(), Qt.MouseButton.NoButton)
            process(self.app, 2)
            point = at.toPoint()
            times.append(timed(self.app, lambda point=point: self.click(point)))  # type: ignore[misc]
            if len(canvas.marks.marks) != 101:
                raise AssertionError("the click did not mark")
            canvas.set_marks(hundred)
            process(self.app)
        canvas.clicked.disconnect(add)
        return times

    def click(self, at: QPoint) -> None:
        QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, NO_KEYS, at)

    def detail(self) -> dict[str, float]:
        """Zoom to a shoulder that was not looked at before: when its first detail is there, and when all is."""
        self.at_fit()
        self.source.memory.clear()
        process(self.app, 6000)  # the process beside makes the next levels ready
        first: list[float] = []
        begun = time.perf_counter()
        self.source.ready.connect(lambda _key, _image: first.append((time.perf_counter() - begun) * 1000))
        self.wheel(1180, 200, 4)
        process(self.app, 100)
        wait_for(self.app, lambda: self.canvas.is_detailed)
        return {"first": first[0], "all": (time.perf_counter() - begun) * 1000, "tiles": len(first)}


def main() -> None:
    """Measure everything once."""
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    floor = Blit()
    floor.show()
    process(app, 200)
    blit = frames(app, lambda _number: floor.update())
    floor.hide()
    probe = Probe(app, Path(sys.argv[1]))
    probe.canvas.set_marks(marks_on(probe.canvas.atlas, 12, View.POSTERIOR))
    figures = {
        "ratio": {"device pixels": probe.canvas.devicePixelRatioF()},
        "blit": summary(blit),
        "pan": summary(probe.pan(0)),
        "pan near": summary(probe.pan(5)),
        "zoom": summary(probe.zoom()),
        "press": summary(probe.press()),
        "detail": probe.detail(),
        "memory": {"tiles": probe.source.memory.size, "limit": probe.source.memory.limit},
    }
    probe.source.close()
    sys.stdout.write(json.dumps(figures))


if __name__ == "__main__":
    main()
