"""A patient of another system: name, birth date and a chart number; what Bodymap does not keep is told."""

from datetime import datetime

from bodymap.atlas.model import Figure
from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.patient import MAX_CHART_NUMBER, MAX_NAME, Patient, check_birth_date
from bodymap.exchange.fhir.node import Node, refused
from bodymap.exchange.fhir.read_own import NotUnderstood
from bodymap.exchange.fhir.source import Entry
from bodymap.exchange.fhir.terms import CHART_NUMBER, text_of

_READ = frozenset(
    (
        "resourceType",
        "id",
        "meta",
        "text",
        "identifier",
        "active",
        "name",
        "gender",
        "birthDate",
        "managingOrganization",
    )
)
_USES = ("official", "usual", "")  # the names that are preferred, in this order
_FIGURES = {"female": Figure.FEMALE, "male": Figure.MALE}


def read_patient(entry: Entry, now: datetime, told: list[NotUnderstood]) -> Patient:
    """Return a patient; InputError where a field cannot be."""
    number = _chart_number(entry)
    family, given = _name(entry)
    if not family:
        family, what = number, translate("fhir", "there is no name; the chart number stands in its place.")
        told.append(NotUnderstood(entry.path("name"), what))
    if entry.text("birthDate") and entry.day("birthDate") is None:
        what = translate("fhir", "this is not a whole date; it was left out.")
        told.append(NotUnderstood(entry.path("birthDate"), what))
    if others := sorted(entry.value.keys() - _READ):
        what = translate("fhir", "Bodymap keeps nothing of this kind.")
        told.append(NotUnderstood(f"{entry.where}: {', '.join(one[:40] for one in others[:20])}", what))
    try:
        check_birth_date(entry.day("birthDate"), now.date())
        return Patient(
            id=new_id(),
            chart_number=number,
            family_name=family,
            given_name=given,
            birth_date=entry.day("birthDate"),
            figure=_FIGURES.get(entry.text("gender"), Figure.NEUTRAL),
            created_at=now,
        )
    except InputError as error:
        raise refused(f"{entry.where}: {error.message}", error.field) from None


def _line(text: str) -> str:
    return " ".join(text_of(text).split())


def _chart_number(entry: Entry) -> str:
    """Return the number that fits best: ours, else a medical record number, else the first; else the resource's id."""
    found = [(one, _line(one.text("value"))) for one in entry.nodes("identifier")]
    found = [(one, value) for one, value in found if 0 < len(value) <= MAX_CHART_NUMBER]
    found.sort(key=lambda pair: _rank(pair[0]))
    number = found[0][1] if found else entry.id[:MAX_CHART_NUMBER]
    if not number:
        raise entry.wrong("identifier", translate("fhir", "the patient has no number and no id."))
    return number


def _rank(identifier: Node) -> int:
    if identifier.text("system") == CHART_NUMBER:
        return 0
    return 1 if "MR" in {code for _, code in identifier.codes("type")} else 2


def _name(entry: Entry) -> tuple[str, str]:
    """Return family name and given names; both empty where there is no name."""
    names = entry.nodes("name")
    names.sort(key=lambda one: _USES.index(one.text("use")) if one.text("use") in _USES else len(_USES))
    for one in names:
        family, given = _line(one.text("family")), _line(" ".join(one.texts("given")))
        if not family:
            family, given = _line(one.text("text")) or given, ""
        if family:
            return family[:MAX_NAME], given[:MAX_NAME]
    return "", ""
