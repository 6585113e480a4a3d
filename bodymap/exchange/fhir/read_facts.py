"""Allergies, medicines and conditions of another system as the facts of a visit; what is over or refuted is told.

Only what holds now is taken. "None" is taken where it is said, never where nothing is said.
"""

import re

from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.base.units import lb_to_kg
from bodymap.clinic.fact_items import FactKind
from bodymap.clinic.facts import MAX_ITEM, MAX_ITEMS, NONE, NOT_KNOWN, OTHER, Facts, Listing, listed
from bodymap.clinic.patient import fold
from bodymap.clinic.visit import Visit
from bodymap.exchange.fhir.node import Node, refused
from bodymap.exchange.fhir.read_own import NotUnderstood
from bodymap.exchange.fhir.source import Entry, Source
from bodymap.exchange.fhir.terms import ABSENT, FACT, NO_KNOWN_ALLERGY, SNOMED, UCUM, text_of
from bodymap.figure.clinical_tables import fact_items

KINDS = ("AllergyIntolerance", "MedicationStatement", "MedicationRequest", "Condition")
_ACTIVE = {
    "AllergyIntolerance": {"active"},
    "Condition": {"active", "recurrence", "relapse"},
    "MedicationStatement": {"active", "unknown"},
    "MedicationRequest": {"active", "unknown"},
}
_NOT_MEANT = {"refuted", "entered-in-error"}
_KG = {"kg": 1.0, "g": 0.001}
_POUND = "[lb_av]"
_NONE = {  # codes that say that there is none at all: the lists that are none then
    (SNOMED, NO_KNOWN_ALLERGY): ("allergies",),
    (ABSENT, "no-known-allergies"): ("allergies",),
    (ABSENT, "no-known-medications"): ("medicines", "anticoagulants"),
    (ABSENT, "no-known-problems"): ("conditions",),
}
_NONE_OF_SOME = {(SNOMED, code) for code in ("409137002", "428607008", "429625007")}
_SAYS_NONE = re.compile(r"(no|none|nil|nka|nkda|not|never|denies|unknown)\b")
_MOST_WORDS = 20  # each is looked up in the whole vocabulary


class FactsReader:
    """Gathers what must be known before treating."""

    def __init__(self, source: Source, told: list[NotUnderstood]) -> None:
        self._source, self._told = source, told
        self._items: dict[str, list[str]] = {"allergies": [], "anticoagulants": [], "medicines": [], "conditions": []}
        self._none: set[str] = set()
        self._weight: float | None = None

    def read(self, entry: Entry) -> None:
        """Take what one resource says."""
        if not self._holds(entry):
            self._tell(entry, "", translate("fhir", "it does not hold now, or was an error; it was left out."))
            return
        if entry.kind == "AllergyIntolerance":
            self._take(entry, entry, "code", ("allergies", FactKind.ALLERGY))
        elif entry.kind == "Condition":
            self._take(entry, entry, "code", ("conditions", FactKind.CONDITION))
        else:
            self._medicine(entry)

    def _medicine(self, entry: Entry) -> None:
        named, field = entry, "medicationCodeableConcept"
        if reference := entry.reference("medicationReference"):
            found = self._source.follow(reference, entry)
            if found is None:
                self._tell(entry, "medicationReference", translate("fhir", "what it points to is not in the file."))
                return
            self._take(entry, found, "code", ("medicines", FactKind.MEDICINE))
            return
        self._take(entry, named, field, ("medicines", FactKind.MEDICINE))

    @property
    def any(self) -> bool:
        """Whether anything is known."""
        return self._weight is not None or bool(self._none) or any(self._items.values())

    def weigh(self, kg: float | None) -> None:
        """Take the newest body weight."""
        self._weight = kg

    def facts(self, visit: Visit) -> Facts:
        """Return what was gathered, for a visit."""
        try:
            return Facts(
                id=new_id(),
                visit_id=visit.id,
                recorded_at=visit.started_at,
                recorded_by="",
                weight_kg=self._weight,
                allergies=self._listing("allergies"),
                anticoagulants=self._listing("anticoagulants"),
                medicines=self._listing("medicines"),
                conditions=self._listing("conditions"),
            )
        except InputError as error:
            raise refused(f"Observation: {error.message}", error.field) from None

    def _listing(self, name: str) -> Listing:
        items = tuple(dict.fromkeys(self._items[name]))
        if items:
            return listed(*items[:MAX_ITEMS])
        return NONE if name in self._none else NOT_KNOWN

    def _holds(self, entry: Entry) -> bool:
        stated = {entry.text("status")} if entry.kind.startswith("Medication") else _codes(entry, "clinicalStatus")
        if _codes(entry, "verificationStatus") & _NOT_MEANT or entry.has("modifierExtension"):
            return False
        return not stated - {""} or bool(stated & _ACTIVE[entry.kind])

    def _take(self, entry: Entry, named: Node, field: str, where: tuple[str, FactKind]) -> None:
        name, kind = where
        if self._is_none(entry, named, field):
            return
        own = [code for system, code in named.codes(field) if system == FACT and code in fact_items().by_id]
        words = [text_of(one).strip() for one in named.words(field)]
        words = [" ".join(one.split()) for one in words if one][:_MOST_WORDS]
        if not own and not words:
            self._tell(entry, field, translate("fhir", "it is not said in words what it is; it was left out."))
            return
        kinds = (kind, FactKind.ANTICOAGULANT) if kind is FactKind.MEDICINE else (kind,)
        item = own[0] if own else _item(words, kinds)
        thins = kind is FactKind.MEDICINE and _is_thinner(item)
        found = self._items["anticoagulants" if thins else name]
        if len(found) >= MAX_ITEMS:
            self._tell(entry, "", translate("fhir", "the list is too long; it was left out."))
        else:
            found.append(item)

    def _is_none(self, entry: Entry, named: Node, field: str) -> bool:
        """Tell whether it is said that there is none; where only in part, that is told and nothing is taken."""
        codes = named.codes(field)
        for code in codes & _NONE.keys():
            self._none |= set(_NONE[code])
            return True
        in_words = any(_SAYS_NONE.match(fold(said)) for said in named.words(field)[:_MOST_WORDS])
        if codes & _NONE_OF_SOME or any(system == ABSENT for system, _ in codes) or in_words:
            self._tell(entry, field, translate("fhir", "it says that something is not there; it was left out."))
            return True
        return False

    def _tell(self, entry: Entry, field: str, what: str) -> None:
        self._told.append(NotUnderstood(entry.path(field) if field else entry.where, what))


def _codes(entry: Entry, field: str) -> set[str]:
    return {code for _, code in entry.codes(field)}


def _item(words: list[str], kinds: tuple[FactKind, ...]) -> str:
    """Return the item of the vocabulary whose name this is, else the words themselves."""
    for said in words:
        wanted = fold(said)
        for kind in kinds:
            for one in fact_items().of_kind(kind):
                if wanted in (fold(one.name), fold(one.name.split(" (", maxsplit=1)[0]), *map(fold, one.aliases)):
                    return one.id
    return OTHER + words[0][: MAX_ITEM - len(OTHER)]


def _is_thinner(item: str) -> bool:
    known = fact_items().by_id.get(item)
    if known is not None:
        return known.kind is FactKind.ANTICOAGULANT
    return bool({"anticoagulant", "antiplatelet"} & fact_items().tags(item))


def kilograms(value: Node) -> float | None:
    """Return a body weight in kg; None for a unit that is none of weight."""
    amount, unit = value.number("value"), value.text("code") if value.text("system") == UCUM else value.text("unit")
    if amount is None:
        return None
    if unit == _POUND:
        return round(lb_to_kg(amount), 2)
    return round(amount * _KG[unit], 3) if unit in _KG else None
