"""The consultation's screens for `bodymap screenshot`: a point at hand, the way through last visit's points."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from bodymap.atlas.model import Side
from bodymap.clinic.motion import Moment
from bodymap.ui.consultation import Consultation
from bodymap.ui.main_window import MainWindow
from bodymap.ui.screens import Scene, screen
from bodymap.ui.shell_screens import main_of


def consultation_of(window: MainWindow) -> Consultation:
    """Return the parts that show the patient."""
    if window.workspace is None:
        raise RuntimeError("no clinic is open")
    return window.workspace.consultation


def when_recording(window: MainWindow, act: Callable[[Consultation], None]) -> MainWindow:
    """Call `act` once the patient's chart is there and a visit is recorded; return the window."""
    consultation = consultation_of(window)

    def show(chart: object) -> None:
        if chart is not None:
            consultation.chart_changed.disconnect(show)
            if not consultation.controller.recording:
                consultation.controller.today_visit()
            act(consultation)

    consultation.chart_changed.connect(show)
    return window


@screen("point")
def _point(scene: Scene) -> QWidget:
    return when_recording(main_of(scene), lambda consultation: consultation.controller.step(1))


@screen("visit-measures")
def _visit_measures(scene: Scene) -> QWidget:
    def measure(consultation: Consultation) -> None:
        column, editor = consultation.right, consultation.controller.editor
        if editor is not None:
            editor.motions.measure("neck", "rotation", Side.LEFT, 50, Moment.BEFORE)
            editor.motions.measure("neck", "rotation", Side.LEFT, 65, Moment.AFTER)
            editor.motions.measure("neck", "rotation", Side.RIGHT, 70, Moment.BEFORE)
        for section in (column.pain, column.peg, column.motion):
            section.set_open(True)
        column.peg.scores.open_row("peg_enjoyment", True)
        QTimer.singleShot(200, column, lambda: column.area.verticalScrollBar().setValue(column.pain.y()))

    return when_recording(main_of(scene), measure)


@screen("last-points")
def _last_points(scene: Scene) -> QWidget:
    return when_recording(main_of(scene), lambda consultation: consultation.middle.walk.start())


def _typed(scene: Scene, text: str) -> QWidget:
    window = main_of(scene)

    def type_it(_consultation: Consultation) -> None:
        if window.workspace is not None:
            window.workspace.finder.open_palette(text)

    return when_recording(window, type_it)


@screen("palette")
def _palette(scene: Scene) -> QWidget:
    return _typed(scene, "lev scap l 6 active ltr, r QL 7 inj lido 1% 1.5ml us")


@screen("palette-question")
def _palette_question(scene: Scene) -> QWidget:
    return _typed(scene, "glute med 4")


@screen("palette-names")
def _palette_names(scene: Scene) -> QWidget:
    return _typed(scene, "tra")
