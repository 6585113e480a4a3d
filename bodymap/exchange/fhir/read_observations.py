"""Observations of another system: pain scores, the PEG, findings in a muscle, body weight, notes.

A pain score without a body site is the pain of the visit; one in a muscle is a finding there; one anywhere else is
told, and never taken for the pain as a whole. A score that is none is an InputError: wrong data are not taken in part.
"""

from datetime import datetime

from bodymap.base.text import translate
from bodymap.clinic.finding import Activity
from bodymap.exchange.fhir.node import Node
from bodymap.exchange.fhir.read_facts import FactsReader, kilograms
from bodymap.exchange.fhir.read_findings import FindingsReader
from bodymap.exchange.fhir.read_own import NotUnderstood
from bodymap.exchange.fhir.read_sites import read_site
from bodymap.exchange.fhir.read_visits import VisitsReader
from bodymap.exchange.fhir.source import Entry, Source
from bodymap.exchange.fhir.terms import (
    ACTIVITY,
    BODY_STRUCTURE,
    BODY_WEIGHT,
    LOINC,
    OBSERVED,
    PAIN_SCORE,
    PEG_ACTIVITY,
    PEG_ENJOYMENT,
    PEG_MEAN,
    PEG_PAIN,
    PEG_PANEL,
    UCUM,
    text_of,
)

PAIN_CODES = {(LOINC, PAIN_SCORE), (LOINC, "38208-5")}  # the second: pain severity, reported, by the NRS
VISIT_SCORES = {
    (OBSERVED, "pain-worst"): "pain_worst",
    (OBSERVED, "pain-average"): "pain_average",
    (LOINC, PEG_PAIN): "peg_pain",
    (LOINC, PEG_ENJOYMENT): "peg_enjoyment",
    (LOINC, PEG_ACTIVITY): "peg_activity",
}
SIGNS = {
    "taut-band": "taut_band",
    "recognised-pain": "recognised_pain",
    "referred-pain": "referred_pain",
    "local-twitch-response": "local_twitch",
    "jump-sign": "jump_sign",
}
PRESSURES = {
    "pressure-pain-threshold": "ppt_kpa",
    "pressure-pain-threshold-other-side": "ppt_other_kpa",
}
_ANSWERS = {  # LOINC's answer list of 72514-3, from 0 to 10
    "LA6111-4": 0,
    "LA6112-2": 1,
    "LA6113-0": 2,
    "LA6114-8": 3,
    "LA6115-5": 4,
    "LA10137-0": 5,
    "LA10138-8": 6,
    "LA10139-6": 7,
    "LA10140-4": 8,
    "LA10141-2": 9,
    "LA13942-0": 10,
}
_VALID = ("registered", "preliminary", "final", "amended", "corrected")
_SCORE_UNITS = ("", "1", "{score}", "score", "{nrs}", "/10")


class ObservationsReader:
    """Sorts what was observed of one patient into visits, findings and facts."""

    def __init__(
        self, source: Source, told: list[NotUnderstood], parts: tuple[VisitsReader, FindingsReader, FactsReader]
    ) -> None:
        self._source, self._told = source, told
        self._visits, self._findings, self._facts = parts
        self._weighed: datetime | None = None

    def read(self, entry: Entry, encounter: Entry | None) -> None:
        """Take one observation."""
        if entry.text("status") not in _VALID or entry.has("modifierExtension") or entry.has("dataAbsentReason"):
            self._tell(entry, "status", translate("fhir", "it was not observed, or was an error; it was left out."))
            return
        codes = entry.codes("code")
        if (LOINC, BODY_WEIGHT) in codes:
            self._weight(entry)
            return
        at = moment_of(entry)
        visit_id = self._visits.visit_of(encounter, at)
        if visit_id is None:
            self._tell(entry, "effectiveDateTime", translate("fhir", "it belongs to no visit and has no day."))
        elif codes & PAIN_CODES or (OBSERVED, "trigger-point-finding") in codes:
            self._pain(entry, codes, visit_id)
        elif not self._scores(entry, codes, visit_id):
            self._other(entry, codes, visit_id)

    def _weight(self, entry: Entry) -> None:
        value = entry.node("valueQuantity")
        kg = kilograms(value) if value else None
        at = moment_of(entry)
        if kg is None:
            self._tell(entry, "valueQuantity", translate("fhir", "this is no weight in kg, g or lb."))
        elif self._weighed is None or (at is not None and at >= self._weighed):
            self._weighed = at
            self._facts.weigh(kg)

    def _pain(self, entry: Entry, codes: set[tuple[str, str]], visit_id: str) -> None:
        if entry.nodes("partOf"):
            self._tell(entry, "partOf", translate("fhir", "a score before or after a treatment is not read."))
            return
        structure = self._structure(entry)
        site = read_site(entry, "bodySite", structure)
        if site is None and codes & PAIN_CODES:
            score = self.score(entry)
            if score is None:
                self._tell(entry, "value", translate("fhir", "there is no pain score from 0 to 10 here."))
            elif not self._visits.score(visit_id, entry, "pain_now", score):
                self._tell(entry, "value", translate("fhir", "the visit has another pain score already."))
        elif site is None or not site.muscle:
            self._tell(entry, "bodySite", site.why if site else translate("fhir", "the muscle is not said."))
        else:
            found = self._signs(entry)
            if codes & PAIN_CODES:
                found["nrs"] = self.score(entry)
            self._findings.add(entry, visit_id, site, structure, {k: v for k, v in found.items() if v is not None})

    def _structure(self, entry: Entry) -> Node | None:
        for one in entry.nodes("extension"):
            if one.text("url") == BODY_STRUCTURE:
                return self._source.follow(one.reference("valueReference"), entry)
        return None

    def _signs(self, entry: Entry) -> dict[str, object]:
        """Return what the components of a finding say."""
        found: dict[str, object] = {}
        for part in entry.nodes("component"):
            codes = part.codes("code")
            if codes & PAIN_CODES:
                found["nrs"] = self.score(part)
            for system, code in codes:
                if system == OBSERVED:
                    found |= self._sign(part, code)
        if notes := [text_of(one.text("text")) for one in entry.nodes("note")]:
            found["note"] = "\n".join(notes)
        return found

    def _sign(self, part: Node, code: str) -> dict[str, object]:
        if code in SIGNS:
            return {SIGNS[code]: part.flag("valueBoolean")}
        if code == "spot-tenderness":
            return {"spot_tenderness": _whole(part.number("valueInteger"))}
        if code == "activity":
            said = {code for system, code in part.codes("valueCodeableConcept") if system == ACTIVITY}
            known = [one for one in Activity if one in said]
            return {"activity": known[0]} if known else {}
        if code in PRESSURES:
            value = part.node("valueQuantity")
            in_kpa = value is not None and value.text("system") == UCUM and value.text("code") == "kPa"
            if value is not None and in_kpa:
                return {PRESSURES[code]: value.number("value")}
            self._told.append(NotUnderstood(part.path("valueQuantity"), translate("fhir", "this is not in kPa.")))
        return {}

    def _scores(self, entry: Entry, codes: set[tuple[str, str]], visit_id: str) -> bool:
        """Take the scores of a visit; False where the observation is none."""
        parts: list[Node] = [entry]
        if (LOINC, PEG_PANEL) in codes:
            parts = entry.nodes("component")
        elif not codes & VISIT_SCORES.keys():
            return False
        for part in parts:
            known = part.codes("code")
            fields = [VISIT_SCORES[code] for code in known & VISIT_SCORES.keys()]
            score = self.score(part) if fields else None
            if (LOINC, PEG_MEAN) in known:
                continue
            if score is None or not self._visits.score(visit_id, part, fields[0], score):
                what = translate("fhir", "there is no score from 0 to 10 here, or the visit has another one.")
                self._told.append(NotUnderstood(part.path("value"), what))
        return True

    def _other(self, entry: Entry, codes: set[tuple[str, str]], visit_id: str) -> None:
        if (OBSERVED, "visit-notes") in codes and entry.text("valueString"):
            self._visits.note(visit_id, entry.text("valueString"))
            return
        named = ", ".join(sorted(code for system, code in codes if system == LOINC and len(code) < 20))
        what = translate("fhir", "Bodymap has no place for this kind of observation.")
        self._tell(entry, "code", f"{what} (LOINC {named})" if named else what)

    def score(self, node: Node) -> int | None:
        """Return a score from 0 to 10; None where there is no whole number; InputError for one that cannot be."""
        value = node.number("valueInteger")
        amount = node.node("valueQuantity")
        if value is None and amount is not None:
            value = amount.number("value")
            if (amount.text("code") or amount.text("unit")) not in _SCORE_UNITS or amount.has("comparator"):
                return None
        if value is None:
            found = [_ANSWERS[code] for system, code in node.codes("valueCodeableConcept") if code in _ANSWERS]
            value = found[0] if found else None
        if value is None:
            if node.has("valueString"):
                raise node.wrong("valueString", translate("fhir", "a pain score must be a number."))
            return None
        if not 0 <= value <= 10:
            raise node.wrong("value", translate("fhir", "a pain score must be from 0 to 10."))
        return _whole(value)

    def _tell(self, entry: Entry, field: str, what: str) -> None:
        self._told.append(NotUnderstood(entry.path(field), what))


def _whole(value: float | None) -> int | None:
    return int(value) if value is not None and value == int(value) else None


def moment_of(entry: Entry) -> datetime | None:
    """Return when something was observed."""
    period = entry.node("effectivePeriod")
    return (
        entry.moment("effectiveDateTime")
        or entry.moment("effectiveInstant")
        or (period.moment("start") if period else None)
    )
