"""Visits of another system: its Encounters, and the days of what was observed outside any.

A visit comes in as a draft: nobody of this clinic has signed it. One that was planned, cancelled or an error is told.
"""

from datetime import date, datetime

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.visit import MAX_TEXT, Visit
from bodymap.exchange.fhir.node import Node, refused
from bodymap.exchange.fhir.read_own import NotUnderstood
from bodymap.exchange.fhir.source import Entry, Source
from bodymap.exchange.fhir.terms import text_of

_TAKEN = ("arrived", "triaged", "in-progress", "onleave", "finished", "unknown")
_MAX_NAME = 300


class VisitsReader:
    """Makes the visits of one patient; their scores are filled in as they are found."""

    def __init__(self, source: Source, patient_id: str, told: list[NotUnderstood]) -> None:
        self._source, self._patient_id, self._told = source, patient_id, told
        self._of_encounter: dict[Entry, str] = {}
        self._visits: dict[str, Visit] = {}
        self._of_day: dict[date, str] = {}

    def read(self, entry: Entry, at: datetime | None) -> None:
        """Take an Encounter; `at` is when something was observed in it, for one that has no time itself."""
        if entry.text("status") not in _TAKEN or entry.has("modifierExtension"):
            self._tell(entry, "status", translate("fhir", "this visit did not take place, or was an error."))
            return
        period = entry.node("period")
        started = (period.moment("start") if period else None) or at
        if started is None:
            self._tell(entry, "period.start", translate("fhir", "it is not said when this visit was; it was left out."))
            return
        visit = self._made(entry, started, self._clinician(entry))
        self._of_encounter[entry] = visit.id
        self._keep(msgspec.structs.replace(visit, reason=_reason(entry)))

    def _made(self, where: Node, started: datetime, name: str) -> Visit:
        try:
            return Visit(
                id=new_id(),
                patient_id=self._patient_id,
                started_at=started,
                clinician_id="",
                clinician_name=name,
            )
        except InputError as error:
            raise refused(f"{where.where}: {error.message}", error.field) from None

    def _clinician(self, entry: Entry) -> str:
        for one in entry.nodes("participant"):
            individual = one.node("individual")
            if individual is None:
                continue
            found = self._source.follow(individual.text("reference"), entry)
            said = individual.text("display") or (_name(found) if found else "")
            if said.strip():
                return " ".join(text_of(said).split())[:_MAX_NAME]
        return ""

    def visit_of(self, encounter: Entry | None, at: datetime | None) -> str | None:
        """Return the visit of an Encounter, or of a moment outside any; None where there is neither."""
        if encounter is not None:
            return self._of_encounter.get(encounter)
        if at is None:
            return None
        if at.date() not in self._of_day:
            self._keep(self._made(Node("Bundle", {}), at, ""))
        return self._of_day[at.date()]

    def _keep(self, visit: Visit) -> None:
        self._visits[visit.id] = visit
        self._of_day.setdefault(visit.started_at.date(), visit.id)

    def score(self, visit_id: str, entry: Node, field: str, score: int) -> bool:
        """Set a score of a visit, once; False where it has one already."""
        visit = self._visits[visit_id]
        if getattr(visit, field) is not None:
            return False
        try:
            self._visits[visit_id] = msgspec.structs.replace(visit, **{field: score})
        except InputError as error:
            raise refused(f"{entry.where}: {error.message}", error.field) from None
        return True

    def note(self, visit_id: str, text: str) -> None:
        """Add a text to a visit's notes."""
        visit = self._visits[visit_id]
        notes = f"{visit.notes}\n{text}".strip()[:MAX_TEXT]
        self._visits[visit_id] = msgspec.structs.replace(visit, notes=notes)

    def newest(self, otherwise: datetime) -> Visit:
        """Return the newest visit; one of `otherwise` where there is none."""
        if not self._visits:
            self.visit_of(None, otherwise)
        return max(self._visits.values(), key=lambda one: (one.started_at, one.id))

    def all(self) -> tuple[Visit, ...]:
        """Return the visits, oldest first."""
        return tuple(sorted(self._visits.values(), key=lambda one: (one.started_at, one.id)))

    def _tell(self, entry: Entry, field: str, what: str) -> None:
        self._told.append(NotUnderstood(entry.path(field), what))


def _reason(entry: Entry) -> str:
    said = []
    for one in entry.nodes("reasonCode"):
        words = [one.text("text"), *(coding.text("display") for coding in one.nodes("coding"))]
        said += [word for word in words if word.strip()][:1]
    return "; ".join(said)[:MAX_TEXT]


def _name(node: Node) -> str:
    """Return the first name of a practitioner in words."""
    for one in node.nodes("name"):
        if said := one.text("text") or " ".join([*one.texts("prefix"), *one.texts("given"), one.text("family")]):
            return said
    return ""
