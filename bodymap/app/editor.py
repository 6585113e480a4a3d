"""What a clinician does in a chart: visits and trigger points, each use case one named change (`recording`).

One thread only, the caller's. Undo takes back what was done in the draft being recorded, since the chart was opened;
a signed visit has none and refuses every change.
"""

from datetime import date
from typing import Any

from bodymap.app import recording
from bodymap.app.companions.addenda import AddendaEditor
from bodymap.app.companions.advice import AdviceEditor
from bodymap.app.companions.areas import AreasEditor
from bodymap.app.companions.criteria import CriteriaEditor
from bodymap.app.companions.facts import FactsEditor
from bodymap.app.companions.files import FilesEditor
from bodymap.app.companions.motions import MotionsEditor
from bodymap.app.companions.treatments import TreatmentsEditor
from bodymap.app.host import Host
from bodymap.app.journal import Journal
from bodymap.app.open_chart import OpenChart
from bodymap.app.recording import Moved
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place
from bodymap.clinic.visit import Visit


class ChartEditor(OpenChart):
    """An open chart with the use cases; today's open draft, if there is one, is recorded on.

    Visits and points are here; `facts`, `areas`, `treatments`, `motions`, `criteria`, `advice`, `files` and `addenda`
    hold what is done with the other records.
    """

    def __init__(self, session: Host, chart: Chart, journal: Journal) -> None:
        super().__init__(session, chart, journal)
        self.facts = FactsEditor(self, session)
        self.areas = AreasEditor(self, session)
        self.treatments = TreatmentsEditor(self, session)
        self.motions = MotionsEditor(self, session)
        self.criteria = CriteriaEditor(self, session)
        self.advice = AdviceEditor(self, session)
        self.files = FilesEditor(self, session)
        self.addenda = AddendaEditor(self, session)
        today = self._draft_of_today()
        if today is not None:
            self._visit_id = today.id

    # visits

    def start_visit(self) -> Visit:
        """Return today's open draft, or start one; `notice` warns where the clock stands before the last visit."""
        self.begin()
        visit = self._draft_of_today()
        if visit is not None:
            self._turn_to(visit)
            return visit
        now = self._session.clock.now()
        latest = self.chart.current_visits[-1:]
        user = self._session.user
        change, visit = recording.start(self.chart.patient.id, now, user.id, user.name)
        self._turn_to(visit)
        self.send(change)
        if latest and latest[0].started_at > now:
            self.notice = translate(
                "editor", "The clock stands before this patient's last visit: check the date of this computer."
            )
        return visit

    def continue_visit(self, visit_id: str) -> Visit:
        """Record in an earlier day's draft again; InputError for a signed one."""
        self.begin()
        visit = recording.draft(self.chart, visit_id)
        self._turn_to(visit)
        return visit

    def revise_visit(self, **fields: Any) -> Visit:
        """Set fields of the visit: reason, notes, plan, the pain scores and their time window, the PEG's items."""
        visit = self._open_visit()
        label = translate("editor", "Change the visit")
        change = recording.revise(visit, fields, recording.VISIT_FIELDS, action="revise-visit", label=label)
        if change is not None:
            self.make(change, gesture=f"visit {visit.id} {sorted(fields)}")
        return self.chart.visit(visit.id)

    def date_visit(self, day: date) -> Visit:
        """Say on which day the draft took place, where it is entered afterwards; the time of the day stays.

        InputError for a day in the future or before the patient's birth. When it was entered is in the audit trail.
        """
        visit = self._open_visit()
        change = recording.date_visit(self.chart, visit, day, self._session.today(), self._session.zone)
        if change is not None:
            self.make(change)
        return self.chart.visit(visit.id)

    def sign_visit(self) -> Visit:
        """Sign the visit and close it for good: after this it cannot be changed, nor this be undone."""
        visit = self._open_visit()
        self.send(recording.sign(visit, self._session.user, self._session.clock.now()))
        self._undo.clear()
        return self.chart.visit(visit.id)

    def void_visit(self, reason: str) -> None:
        """Strike out the draft with all that is in it."""
        visit = self._open_visit()
        self.make(recording.void_visit(self.chart, visit, self.void(reason)))

    # points

    def mark(self, muscle: str, side: Side, place: Place, nrs: int | None = None, **fields: Any) -> Finding:
        """Record a new trigger point, with what else was found; starts today's visit where none is open."""
        known = recording.check_site(self._session.atlas.muscles, muscle, side)
        content = recording.content({**fields, "nrs": nrs})
        self.begin()
        visit = self.visit or self.start_visit()
        change, finding = recording.mark(self.chart, visit, known, side, place, content)
        self.make(change)
        return finding

    def continue_point(self, point_id: str, nrs: int | None = None, **fields: Any) -> Finding:
        """Record that a point of an earlier visit was examined again; it keeps its letter."""
        content = recording.content({**fields} if nrs is None else {**fields, "nrs": nrs})
        self.begin()
        visit = self.visit or self.start_visit()
        for finding in self.chart.findings_of(visit.id):
            if finding.point_id == point_id:
                return self.revise_finding(finding.id, **content)
        change, finding = recording.continue_point(self.chart, visit, self.chart.point_of[point_id], content)
        self.make(change)
        return finding

    def score(self, finding_id: str, nrs: int | None) -> Finding:
        """Set the pain score (NRS 0-10) of a finding, or take it back (None)."""
        finding = self._open_finding(finding_id)
        letter = self.chart.point_of[finding.point_id].letter
        label = translate("editor", "Score {0} at point {1}").format("-" if nrs is None else nrs, letter)
        return self._revise(finding, {"nrs": nrs}, "score", label)

    def revise_finding(self, finding_id: str, **fields: Any) -> Finding:
        """Set fields of a finding, such as activity, taut_band or note."""
        finding = self._open_finding(finding_id)
        label = translate("editor", "Change point {0}").format(self.chart.point_of[finding.point_id].letter)
        return self._revise(finding, fields, "revise-finding", label)

    def move(self, finding_id: str, place: Place, muscle: str, side: Side) -> Moved:
        """Put a finding elsewhere; into another muscle it takes its point along, unless other visits know the point."""
        known = recording.check_site(self._session.atlas.muscles, muscle, side)
        finding = self._open_finding(finding_id)
        change, moved = recording.move(self.chart, finding, place, known, side)
        self.make(change, gesture=f"move {finding_id} {muscle} {side}")
        return moved

    def void_finding(self, finding_id: str, reason: str) -> None:
        """Strike out a finding, and its point where no other visit found it."""
        finding = self._open_finding(finding_id)
        self.make(recording.void_finding(self.chart, finding, self.void(reason)))

    # how

    def _turn_to(self, visit: Visit) -> None:
        if visit.id != self._visit_id:
            self._undo.clear()
        self._visit_id = visit.id

    def _open_visit(self) -> Visit:
        self.begin()
        visit = self.visit
        if visit is None:
            raise InputError(translate("editor", "There is no open visit."), translate("editor", "Start one first."))
        return visit

    def _open_finding(self, finding_id: str) -> Finding:
        self.begin()
        finding = self.chart.finding(finding_id)
        recording.draft(self.chart, finding.visit_id)
        if finding.voided is not None:
            raise InputError(translate("editor", "This point was removed from the visit."))
        return finding

    def _revise(self, finding: Finding, fields: dict[str, Any], action: str, label: str) -> Finding:
        fields = recording.content(fields)
        change = recording.revise(finding, fields, recording.FINDING_FIELDS, action=action, label=label)
        if change is not None:
            self.make(change, gesture=f"finding {finding.id} {sorted(fields)}")
        return self.chart.finding(finding.id)

    def _draft_of_today(self) -> Visit | None:
        """Return the newest open draft that was begun today, in the clinic's zone."""
        zone, today = self._session.zone, self._session.today()
        drafts = [v for v in self.chart.current_visits if v.is_draft]
        return next((v for v in reversed(drafts) if v.started_at.astimezone(zone).date() == today), None)
