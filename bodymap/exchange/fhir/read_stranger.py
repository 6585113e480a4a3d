"""One patient of another system, with what can be understood; everything else is told: where it is, and why.

A resource is taken only for the patient whom its own reference names.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.exchange.fhir.read_facts import KINDS as FACTS
from bodymap.exchange.fhir.read_facts import FactsReader
from bodymap.exchange.fhir.read_findings import FindingsReader
from bodymap.exchange.fhir.read_observations import ObservationsReader, moment_of
from bodymap.exchange.fhir.read_own import NotUnderstood
from bodymap.exchange.fhir.read_patient import read_patient
from bodymap.exchange.fhir.read_visits import VisitsReader
from bodymap.exchange.fhir.source import Entry, Source
from bodymap.exchange.read_record import PatientRecord

READ = ("Encounter", "Observation", *FACTS)
_OF_ALL = (
    "resourceType id meta language text contained identifier status subject patient code encounter context category"
)
_FIELDS = {  # the fields that are read of a kind, or that say nothing of the patient; the others are told
    "Encounter": "class type period participant reasonCode serviceProvider",
    "Observation": "effectiveDateTime effectiveInstant effectivePeriod issued performer bodySite component extension"
    " note partOf valueInteger valueQuantity valueCodeableConcept valueString",
    "AllergyIntolerance": "clinicalStatus verificationStatus type recordedDate recorder asserter",
    "Condition": "clinicalStatus verificationStatus recordedDate recorder asserter",
    "MedicationStatement": "medicationReference medicationCodeableConcept dateAsserted informationSource",
    "MedicationRequest": "medicationReference medicationCodeableConcept intent authoredOn requester",
}


def read_stranger(
    source: Source, patient: Entry, entries: Iterable[Entry], now: datetime, told: list[NotUnderstood]
) -> PatientRecord:
    """Return a patient with what was understood of these resources, which are all of this patient."""
    who = read_patient(patient, now, told)
    visits, findings = VisitsReader(source, who.id, told), FindingsReader(who.id, told)
    facts = FactsReader(source, told)
    observations = ObservationsReader(source, told, (visits, findings, facts))
    mine = list(entries)
    observed = [(one, found) for one in mine if one.kind == "Observation" for found in _encounter(source, one, told)]
    earliest: dict[Entry, datetime] = {}
    for one, encounter in observed:
        at = moment_of(one)
        if encounter is not None and at is not None:
            earliest[encounter] = min(at, earliest.get(encounter, at))
    for one in mine:
        if one.kind == "Encounter":
            visits.read(one, earliest.get(one))
        elif one.kind in FACTS:
            facts.read(one)
    for one, encounter in observed:
        observations.read(one, encounter)
    _tell_the_rest(mine, told)
    when = source.bundle.moment("timestamp") or now
    known = (facts.facts(visits.newest(when)),) if facts.any else ()
    chart = Chart(
        patient=who,
        visits=visits.all(),
        points=findings.points,
        findings=tuple(findings.findings),
        facts=known,
    )
    return PatientRecord(chart, {})


def _tell_the_rest(entries: list[Entry], told: list[NotUnderstood]) -> None:
    """Tell the fields of these resources that are not read."""
    what = translate("fhir", "Bodymap keeps nothing of this kind.")
    for entry in entries:
        known = {*_OF_ALL.split(), *_FIELDS[entry.kind].split()}
        if others := sorted(entry.value.keys() - known):
            told.append(NotUnderstood(f"{entry.where}: {', '.join(one[:40] for one in others[:20])}", what))


def _encounter(source: Source, entry: Entry, told: list[NotUnderstood]) -> Iterator[Entry | None]:
    """Yield the Encounter of an observation, None where it names none; nothing where it names one that is not there."""
    reference = entry.reference("encounter")
    found = source.follow(reference, entry) if reference else None
    if not reference:
        yield None
    elif isinstance(found, Entry) and found.kind == "Encounter":
        yield found
    else:
        told.append(NotUnderstood(entry.path("encounter"), translate("fhir", "what it points to is not in the file.")))
