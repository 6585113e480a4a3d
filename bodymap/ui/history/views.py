"""The choice of the view for the maps of the history, and which view shows most of what there is."""

from collections import Counter

from PySide6.QtWidgets import QWidget

from bodymap.atlas.close_ups import region_of
from bodymap.atlas.model import WHOLE_BODY, View
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.ui.segments import Segments


def view_tabs(parent: QWidget | None = None) -> Segments[View]:
    """Return the tabs of the four views of the whole body."""
    words = {
        View.ANTERIOR: translate("history", "Front"),
        View.POSTERIOR: translate("history", "Back"),
        View.LEFT: translate("history", "Left"),
        View.RIGHT: translate("history", "Right"),
    }
    return Segments(translate("history", "View"), [(view, words[view]) for view in WHOLE_BODY], parent)


def fullest_view(chart: Chart | None, visit_ids: tuple[str, ...]) -> View:
    """Return the view of the whole body on which most points of these visits lie; close-ups count with their body."""
    if chart is None:
        return View.POSTERIOR
    count = Counter(
        finding.place.view if finding.place.view in WHOLE_BODY else region_of(finding.place.view).view
        for visit_id in visit_ids
        for finding in chart.findings_of(visit_id)
    )
    return max(WHOLE_BODY, key=lambda view: (count[view], view is View.POSTERIOR))
