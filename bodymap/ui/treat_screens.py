"""The screens of treating for `bodymap screenshot`: a planned injection, several points, the facts, photos."""

from PySide6.QtWidgets import QWidget

from bodymap.ui.consult_screens import consultation_of, when_recording
from bodymap.ui.consultation import Consultation
from bodymap.ui.screens import Scene, screen
from bodymap.ui.shell_screens import main_of


@screen("injection")
def _injection(scene: Scene) -> QWidget:
    def inject(consultation: Consultation) -> None:
        consultation.controller.step(1)
        consultation.treatment.desk.another_injection()

    return when_recording(main_of(scene), inject)


@screen("treated")
def _treated(scene: Scene) -> QWidget:
    def needle(consultation: Consultation) -> None:
        consultation.controller.step(1)
        consultation.treatment.desk.needle()
        consultation.right.reveal("treatment")

    return when_recording(main_of(scene), needle)


@screen("several-points")
def _several(scene: Scene) -> QWidget:
    def several(consultation: Consultation) -> None:
        consultation.controller.step(1)
        consultation.controller.score(6)
        consultation.treatment.desk.several()

    return when_recording(main_of(scene), several)


@screen("facts")
def _facts(scene: Scene) -> QWidget:
    window = main_of(scene)
    return when_recording(window, lambda _consultation: consultation_of(window).facts.change())
