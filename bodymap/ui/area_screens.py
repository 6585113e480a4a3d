"""The screens of drawn pain for `bodymap screenshot`: areas, sources, criteria, and the window of the patient."""

import math
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from bodymap.atlas.model import Side, View
from bodymap.clinic.area import DrawnBy, Felt, Quality
from bodymap.clinic.sketch import Stroke, Tool, Touch
from bodymap.ui.areas.assembly import Areas
from bodymap.ui.areas.patient import PatientWindow
from bodymap.ui.areas.patient_desk import PatientDesk
from bodymap.ui.areas.patient_map import PatientMap
from bodymap.ui.consult_screens import consultation_of, when_recording
from bodymap.ui.consultation import Consultation
from bodymap.ui.screens import Scene, screen
from bodymap.ui.shell_screens import main_of

_LOOK_MS = 300


def _round(view: View, x: float, y: float, wide: float, high: float) -> Stroke:
    """Return a freehand line round a place."""
    steps = [2 * math.pi * i / 60 for i in range(60)]
    touches = (Touch(x + wide * math.cos(a), y + high * (math.sin(a) + 0.15 * math.sin(3 * a))) for a in steps)
    return Stroke(Tool.OUTLINE, (view, Side.MIDLINE), 20.0, tuple(touches))


def _example(areas: Areas) -> None:
    """Draw what a patient with neck and back pain could show."""
    desk = areas.desk
    desk.take(Tool.OUTLINE)
    stroke = (Touch(352, 262), Touch(340, 300), Touch(318, 330), Touch(300, 352))
    desk.pointer.drawn.emit(Stroke(Tool.BRUSH, (View.POSTERIOR, Side.MIDLINE), 34.0, stroke))
    desk.revise(qualities=(Quality.ACHING, Quality.TIGHT), nrs=6, felt=Felt.DEEP)
    for drawn, quality in (
        (_round(View.POSTERIOR, 400, 690, 78, 44), Quality.BURNING),
        (_round(View.POSTERIOR, 318, 1060, 26, 110), Quality.TINGLING),
        (_round(View.ANTERIOR, 440, 330, 30, 34), Quality.STABBING),
    ):
        desk.pointer.drawn.emit(drawn)
        desk.revise(qualities=(quality,), nrs=4)
    desk.choose(desk.areas()[0].id)


def _by_patient(consultation: Consultation) -> None:
    editor = consultation.controller.editor
    if editor is not None:
        ring = tuple((touch.x, touch.y) for touch in _round(View.POSTERIOR, 410, 700, 80, 60).touches)
        editor.areas.draw(View.POSTERIOR, (ring,), drawn_by=DrawnBy.PATIENT)


def _drawn(scene: Scene, more: Callable[[Consultation], None]) -> QWidget:
    def draw(consultation: Consultation) -> None:
        _example(consultation.areas)
        more(consultation)

    return when_recording(main_of(scene), draw)


def _reveal(name: str) -> Callable[[Consultation], None]:
    """Return what opens a section, once what stands above it has its size."""

    def reveal(consultation: Consultation) -> None:
        consultation.right.sections[name].set_open(True)
        timer = QTimer(consultation, interval=_LOOK_MS)

        def look() -> None:
            if consultation.areas.sources.is_ready:
                timer.stop()
                consultation.right.reveal(name)

        timer.timeout.connect(look)
        timer.start()

    return reveal


@screen("pain-areas")
def _areas(scene: Scene) -> QWidget:
    return _drawn(scene, _reveal("areas"))


@screen("pain-areas-both")
def _both(scene: Scene) -> QWidget:
    def show(consultation: Consultation) -> None:
        _by_patient(consultation)
        consultation.areas.desk.put_down()
        _reveal("areas")(consultation)

    return _drawn(scene, show)


@screen("sources")
def _sources(scene: Scene) -> QWidget:
    return _drawn(scene, _reveal("sources"))


@screen("fibromyalgia")
def _fibromyalgia(scene: Scene) -> QWidget:
    return _drawn(scene, _reveal("criteria"))


@screen("tender-points")
def _tender_points(scene: Scene) -> QWidget:
    def show(consultation: Consultation) -> None:
        tender = consultation.areas.tender
        keys = tuple(tender.toggles)
        editor = consultation.controller.editor
        if editor is not None:
            editor.criteria.tender_points(examined=keys[:14], tender=keys[:9])
        tender.on_map.click()
        _reveal("tender-points")(consultation)

    return when_recording(main_of(scene), show)


@screen("referred-pain")
def _referred(scene: Scene) -> QWidget:
    def show(consultation: Consultation) -> None:
        consultation.controller.step(1)
        consultation.controller.draw_referred()
        drawn = _round(View.POSTERIOR, 358, 235, 22, 40)
        consultation.areas.desk.pointer.drawn.emit(drawn)

    return when_recording(main_of(scene), show)


@screen("patient-draws")
def _patient_draws(scene: Scene) -> QWidget:
    """Return the window as the patient sees it; it keeps the main one that it came from."""
    holder = main_of(scene)
    controller = consultation_of(holder).controller
    desk = PatientDesk(controller)
    patient_map = PatientMap(scene.open_session.atlas, scene.open_session.atlas.figures[0])
    patient_map.area_pointer.drawn.connect(desk.draw)
    window = PatientWindow(desk, patient_map, holder)

    def draw(_consultation: Consultation) -> None:
        desk.draw(_round(View.POSTERIOR, 400, 690, 78, 44))
        desk.revise(qualities=(Quality.ACHING,), nrs=5)

    when_recording(holder, draw)
    return window
