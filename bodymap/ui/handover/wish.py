"""What a user can hand over, and what they have chosen about it.

Kinds are named as in the audit trail (`app.trail_words.kind_words`).
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from PySide6.QtCore import QCoreApplication

from bodymap.clinic.chart import Chart
from bodymap.clinic.roles import Permission


class Scope(StrEnum):
    """Of whom: the visit that is shown, its patient, or everybody."""

    VISIT = "visit"
    PATIENT = "patient"
    CLINIC = "clinic"


class Part(Enum):
    """What can be chosen about a kind."""

    SHEET = "sheet"
    NAMELESS = "nameless"
    EMBED = "embed"
    PASSWORD = "password"  # noqa: S105  (a part of the form)
    VISITS = "visits"
    NOTE = "note"
    LETTER = "letter"
    TABLE = "table"
    RESEARCH = "research"
    DOCUMENT = "document"
    PERIOD = "period"


@dataclass(frozen=True)
class Kind:
    """One thing that can be handed over: its name, what it is for, and what can be chosen about it."""

    id: str
    scope: Scope
    name: str
    words: str
    ending: str
    parts: frozenset[Part]

    @property
    def is_paper(self) -> bool:
        """Whether it is made of pages."""
        return self.ending == "pdf"

    @property
    def permission(self) -> Permission:
        """What somebody must be allowed to hand it over; the store asks for the same."""
        own = {"audit": Permission.AUDIT, "blank-chart": Permission.READ}
        return own.get(self.id, Permission.EXPORT_ALL if self.scope is Scope.CLINIC else Permission.EXPORT)


@dataclass(frozen=True)
class Subject:
    """Whose it is: the chart that is open (None: nobody's) and the visit that is shown ("": none)."""

    chart: Chart | None = None
    visit_id: str = ""

    @property
    def in_error(self) -> bool:
        """Whether the visit was entered in error."""
        return self.chart is not None and bool(self.visit_id) and self.chart.visit(self.visit_id).in_error

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """What there is something of."""
        if self.chart is None:
            return (Scope.CLINIC,)
        return (Scope.VISIT, Scope.PATIENT, Scope.CLINIC) if self.visit_id else (Scope.PATIENT, Scope.CLINIC)


@dataclass(frozen=True)
class Wish:
    """What is chosen; `sheet` empty: the clinic's own. A password is for the file alone, not for what is shown."""

    kind: Kind
    sheet: str = ""
    nameless: bool = False
    embed: bool = False
    visits: tuple[str, ...] = ()
    note: str = ""
    to: str = ""
    letter: str = ""
    table: str = "findings"
    semicolon: bool = False
    from_first_visit: bool = False
    document: bool = False
    since: date | None = None
    until: date | None = None

    @property
    def is_many(self) -> bool:
        """Whether it goes through all patients, so that only its beginning is shown."""
        return self.kind.scope is Scope.CLINIC and not self.kind.is_paper


_SHEET = frozenset({Part.SHEET})
_LOCKED = frozenset({Part.SHEET, Part.PASSWORD})
_PAPER = frozenset({Part.SHEET, Part.NAMELESS, Part.PASSWORD})


def kinds() -> tuple[Kind, ...]:
    """Return all that can be handed over, in the order in which it is offered."""
    return (*_of_the_visit(), *_of_the_patient(), *_of_the_clinic())


def summary() -> Kind:
    """Return the paper that is handed over most."""
    return Kind(
        "summary",
        Scope.VISIT,
        QCoreApplication.translate("handover", "Visit summary"),
        QCoreApplication.translate(
            "handover", "All that the visit holds, with the map, for the record and for colleagues."
        ),
        "pdf",
        _PAPER | {Part.EMBED},
    )


def _of_the_visit() -> tuple[Kind, ...]:
    return (
        summary(),
        Kind(
            "handout",
            Scope.VISIT,
            QCoreApplication.translate("handover", "Handout for the patient"),
            QCoreApplication.translate(
                "handover", "In large type and plain words: what was found, what was done, what to do at home."
            ),
            "pdf",
            _LOCKED | {Part.NOTE},
        ),
        Kind(
            "letter",
            Scope.VISIT,
            QCoreApplication.translate("handover", "Referral letter"),
            QCoreApplication.translate(
                "handover", "A letter to a colleague, with the findings and a paragraph of your own."
            ),
            "pdf",
            _LOCKED | {Part.LETTER},
        ),
        Kind(
            "fhir",
            Scope.VISIT,
            QCoreApplication.translate("handover", "FHIR bundle"),
            QCoreApplication.translate("handover", "The visit as FHIR R4, for another medical system."),
            "json",
            frozenset({Part.NAMELESS, Part.DOCUMENT}),
        ),
    )


def _of_the_patient() -> tuple[Kind, ...]:
    return (
        Kind(
            "history",
            Scope.PATIENT,
            QCoreApplication.translate("handover", "History report"),
            QCoreApplication.translate(
                "handover", "The chosen visits compared: figures, trends, treatments and what became of them."
            ),
            "pdf",
            _PAPER | {Part.VISITS},
        ),
        Kind(
            "blank-chart",
            Scope.PATIENT,
            QCoreApplication.translate("handover", "Empty body chart"),
            QCoreApplication.translate("handover", "The body without marks, to be filled in with a pen."),
            "pdf",
            _SHEET | {Part.NAMELESS},
        ),
        Kind(
            "json",
            Scope.PATIENT,
            QCoreApplication.translate("handover", "Complete record (JSON)"),
            QCoreApplication.translate(
                "handover", "Every record of the patient, photos included, as Bodymap takes it in again."
            ),
            "json",
            frozenset({Part.RESEARCH}),
        ),
        Kind(
            "fhir",
            Scope.PATIENT,
            QCoreApplication.translate("handover", "FHIR bundle"),
            QCoreApplication.translate("handover", "All visits as FHIR R4, for another medical system."),
            "json",
            frozenset({Part.NAMELESS}),
        ),
        Kind(
            "csv",
            Scope.PATIENT,
            QCoreApplication.translate("handover", "Table for a spreadsheet (CSV)"),
            QCoreApplication.translate("handover", "One row for each finding, treatment, pain area or score."),
            "csv",
            frozenset({Part.TABLE, Part.RESEARCH}),
        ),
    )


def _of_the_clinic() -> tuple[Kind, ...]:
    return (
        Kind(
            "json",
            Scope.CLINIC,
            QCoreApplication.translate("handover", "Complete records (JSON)"),
            QCoreApplication.translate(
                "handover", "Every record of every patient, photos included, as Bodymap takes it in again."
            ),
            "json",
            frozenset({Part.RESEARCH}),
        ),
        Kind(
            "csv",
            Scope.CLINIC,
            QCoreApplication.translate("handover", "Table for a spreadsheet (CSV)"),
            QCoreApplication.translate(
                "handover", "One row for each finding, treatment, pain area or score of all patients."
            ),
            "csv",
            frozenset({Part.TABLE, Part.RESEARCH}),
        ),
        Kind(
            "audit",
            Scope.CLINIC,
            QCoreApplication.translate("handover", "Audit report"),
            QCoreApplication.translate("handover", "Who did what and when, with the proof that the trail is whole."),
            "pdf",
            _LOCKED | {Part.PERIOD},
        ),
        Kind(
            "blank-chart",
            Scope.CLINIC,
            QCoreApplication.translate("handover", "Empty body chart"),
            QCoreApplication.translate(
                "handover", "The body without marks and without a name, to be filled in with a pen."
            ),
            "pdf",
            _SHEET,
        ),
    )
