"""Treating trigger points: one technique at one point or at several in one go, as one change."""

from collections.abc import Iterable
from typing import Any

from bodymap.app import recording
from bodymap.app.companions.base import Companion, check_names
from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.change import Edit
from bodymap.clinic.finding import Finding
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import Visit


class TreatmentsEditor(Companion):
    """The treatments of the visit being recorded."""

    def treat(self, point_ids: Iterable[str], technique: Technique, **fields: Any) -> tuple[Treatment, ...]:
        """Record the same at each of these points, done now unless `done_at` says when; doses are per point.

        The score before is the finding's unless it is given. A point that was not examined in this visit is continued
        without a score, so that the treatment has its place.
        """
        check_names(Treatment, fields, "point_id", "technique")
        ids = tuple(dict.fromkeys(point_ids))
        if not ids:
            raise InputError(translate("companions", "Choose a point to treat."))
        visit = self._visit()
        given = {"done_at": self._session.clock.now(), **fields}
        edits: list[Edit] = []
        treatments = []
        for point_id in ids:
            finding, new = self._finding(visit, point_id)
            edits += new
            content = {"nrs_before": finding.nrs, **given}
            treatment = Treatment(id=new_id(), visit_id=visit.id, point_id=point_id, technique=technique, **content)
            edits.append(Edit(None, treatment))
            treatments.append(treatment)
        self._make("treat", self._label(technique, ids), edits)
        return tuple(treatments)

    def revise(self, treatment_id: str, **fields: Any) -> Treatment:
        """Set fields of a treatment."""
        treatment = self._open(Treatment, treatment_id)
        label = translate("companions", "Change the treatment of point {0}").format(self._letter(treatment.point_id))
        return self._revise(treatment, fields, "revise-treatment", label)

    def void(self, treatment_id: str, reason: str) -> None:
        """Strike out a treatment."""
        treatment = self._open(Treatment, treatment_id)
        label = translate("companions", "Remove the treatment of point {0}").format(self._letter(treatment.point_id))
        self._strike(treatment, reason, "void-treatment", label)

    def _finding(self, visit: Visit, point_id: str) -> tuple[Finding, tuple[Edit, ...]]:
        """Return a point's finding in this visit, with the edit that makes it where there was none."""
        for finding in self._chart.findings_of(visit.id):
            if finding.point_id == point_id:
                return finding, ()
        change, made = recording.continue_point(self._chart, visit, self._chart.point_of[point_id], {})
        return made, change.edits

    def _letter(self, point_id: str) -> str:
        return self._chart.point_of[point_id].letter

    def _label(self, technique: Technique, point_ids: tuple[str, ...]) -> str:
        words = {
            Technique.INJECTION: translate("companions", "Inject point {0}"),
            Technique.DRY_NEEDLING: translate("companions", "Needle point {0}"),
            Technique.MANUAL: translate("companions", "Treat point {0} by hand"),
        }
        return words[technique].format(", ".join(map(self._letter, point_ids)))
