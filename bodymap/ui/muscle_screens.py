"""The finder and the muscle card for `bodymap screenshot`, in the window with a patient open."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from bodymap.atlas.model import Side
from bodymap.clinic.chart import Chart
from bodymap.ui.consultation import Consultation
from bodymap.ui.screens import Scene, screen
from bodymap.ui.shell_screens import main_of


def _with_chart(scene: Scene, then: Callable[[Consultation], None]) -> QWidget:
    """Return the window; `then` is done once the patient's chart is there."""
    window = main_of(scene)
    if window.workspace is not None:
        consultation, done = window.workspace.consultation, list[Chart]()

        def arrived(chart: Chart | None) -> None:
            if chart is not None and not done:
                done.append(chart)
                then(consultation)

        consultation.chart_changed.connect(arrived)
    return window


@screen("finder")
def _finder(scene: Scene) -> QWidget:
    def search(consultation: Consultation) -> None:
        consultation.find_muscle()
        consultation.aside.finder.field.setText("levater scapule")
        consultation.aside.finder.choose_current()

    return _with_chart(scene, search)


@screen("regions")
def _regions(scene: Scene) -> QWidget:
    def browse(consultation: Consultation) -> None:
        finder = consultation.aside.finder
        consultation.find_muscle()
        finder.as_tree.click()
        finder.tree.expand(finder.tree.model().index(1, 0))

    return _with_chart(scene, browse)


@screen("muscle")
def _muscle(scene: Scene) -> QWidget:
    return _with_chart(scene, lambda consultation: consultation.aside.about("scalenus-medius", Side.LEFT))
