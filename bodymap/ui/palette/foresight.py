"""What the rules would say of the treatments in a line, before it is recorded: it is tried on a copy of the chart."""

from bodymap.app import recording
from bodymap.app.advice import Advised
from bodymap.app.lines import PointLine
from bodymap.app.usual import next_usual_place
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.clinic.change import Change, Edit
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit
from bodymap.ui.advice.counsel import Counsel
from bodymap.ui.consult.controller import Controller


class Foresight:
    """Asks the clinic's rules; GUI thread, nothing is recorded."""

    def __init__(self, controller: Controller, counsel: Counsel) -> None:
        self._controller, self._counsel = controller, counsel

    def advised(self, points: tuple[PointLine, ...]) -> Advised | None:
        """Return the advice as it would stand after the line; None where it treats nothing or cannot be recorded."""
        controller = self._controller
        if controller.chart is None or controller.editor is None or not any(one.treatments for one in points):
            return None
        chart, visit = self._visit(controller.chart, controller.editor.visit)
        try:
            for one in points:
                chart = self._after(chart, visit, one)
        except InputError:
            return None
        return self._counsel.advise(chart, visit.id)

    def _visit(self, chart: Chart, visit: Visit | None) -> tuple[Chart, Visit]:
        """Return the visit that the line would be recorded in, a new one where none is open."""
        if visit is not None:
            return chart, visit
        session = self._controller.session
        change, visit = recording.start(chart.patient.id, session.clock.now(), session.user.id, session.user.name)
        return chart.with_change(change), visit

    def _after(self, chart: Chart, visit: Visit, line: PointLine) -> Chart:
        """Return the chart as one point of the line would leave it."""
        point_id = self._known(chart, line.letter)
        here = [one for one in chart.findings_of(visit.id) if one.point_id == point_id]
        if not here:
            change, finding = self._found(chart, visit, line, point_id)
            chart, point_id = chart.with_change(change), finding.point_id
        for treatment in line.treatments:
            done = Treatment(
                id=new_id(), visit_id=visit.id, point_id=point_id, technique=treatment.technique, **treatment.fields
            )
            chart = chart.with_change(Change(action="treat", label="", edits=(Edit(None, done),)))
        return chart

    def _known(self, chart: Chart, letter: str) -> str:
        return next((one.id for one in chart.points if letter and one.letter == letter and one.voided is None), "")

    def _found(self, chart: Chart, visit: Visit, line: PointLine, point_id: str) -> tuple[Change, Finding]:
        if point_id:
            return recording.continue_point(chart, visit, chart.point_of[point_id], line.content)
        atlas, side = self._controller.session.atlas, line.side or Side.MIDLINE
        place = next_usual_place(atlas, chart, visit.id, line.muscle, side) if line.muscle else None
        if place is None:
            raise InputError("no such point")
        return recording.mark(chart, visit, atlas.muscles[line.muscle], side, place, line.content)
