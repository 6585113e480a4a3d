"""The screens of treating for `bodymap screenshot`: a planned injection, several points, the facts, photos."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from bodymap.app.settings import WeightUnit
from bodymap.ui.consult_screens import when_recording
from bodymap.ui.consultation import Consultation
from bodymap.ui.facts.dialog import FactsDialog
from bodymap.ui.screens import Scene, screen
from bodymap.ui.shell_screens import main_of

_SETTLED_MS = 200  # when the column has come to rest at its top


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
        QTimer.singleShot(_SETTLED_MS, consultation.right, lambda: consultation.right.reveal("treatment"))

    return when_recording(main_of(scene), needle)


@screen("several-points")
def _several(scene: Scene) -> QWidget:
    def several(consultation: Consultation) -> None:
        consultation.controller.step(1)
        consultation.controller.score(6)
        consultation.treatment.desk.several()

    return when_recording(main_of(scene), several)


@screen("facts", needs_clinic=False)
def _facts(_scene: Scene) -> QWidget:
    return FactsDialog(None, None, WeightUnit.KG, None)
