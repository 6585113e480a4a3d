"""The sentences of the papers, in the user's language. Days are the clinic's zone's; sides are the patient's."""

import csv
from datetime import date, datetime, tzinfo
from functools import cache
from io import StringIO

from bodymap.atlas.atlas import Atlas
from bodymap.base.counting import capital
from bodymap.base.resources import read_text
from bodymap.base.text import translate
from bodymap.base.units import kpa_to_kg_cm2
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, TriggerPoint
from bodymap.clinic.patient import Patient, age_in_years
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.words import side_word

_NO_BREAK = "\u00a0"


def long_day(day: date, *, year: bool = True) -> str:
    """Return a day in words: `20 November 2026`."""
    months = (
        translate("date", "January"), translate("date", "February"), translate("date", "March"),
        translate("date", "April"), translate("date", "May"), translate("date", "June"), translate("date", "July"),
        translate("date", "August"), translate("date", "September"), translate("date", "October"),
        translate("date", "November"), translate("date", "December"),
    )  # fmt: skip
    if not year:
        return translate("date", "{day} {month}").format(day=day.day, month=months[day.month - 1])
    return translate("date", "{day} {month} {year}").format(day=day.day, month=months[day.month - 1], year=day.year)


def day_near(at: datetime, reference: datetime, zone: tzinfo) -> str:
    """Return a day in words, with its year only where that differs from the reference's."""
    day = at.astimezone(zone).date()
    return long_day(day, year=day.year != reference.astimezone(zone).year)


def patient_name(patient: Patient) -> str:
    """Return the name as a letter has it: given name first."""
    return f"{patient.given_name} {patient.family_name}".strip()


def patient_facts(patient: Patient, visit: Visit, zone: tzinfo) -> list[str]:
    """Return who the patient is and who saw them, in short pieces."""
    facts = [translate("report", "Chart {0}").format(patient.chart_number)]
    if patient.birth_date is not None:
        age = age_in_years(patient.birth_date, visit.started_at.astimezone(zone).date())
        years = translate("report", "1 year") if age == 1 else translate("report", "{0} years").format(age)
        facts.append(translate("report", "born {day} ({years})").format(day=long_day(patient.birth_date), years=years))
    if visit.clinician_name:
        facts.append(translate("report", "seen by {0}").format(visit.clinician_name))
    return facts


def point_name(point: TriggerPoint, atlas: Atlas) -> str:
    """Return the muscle with its side: `Trapezius, descending part, right`."""
    return translate("report", "{muscle}, {side}").format(
        muscle=atlas.muscle_name(point.muscle), side=side_word(point.side)
    )


def found_words(finding: Finding, units: str) -> tuple[str, str]:
    """Return what was found and, apart, what was looked for and not found."""
    activity = {
        Activity.ACTIVE: translate("report", "Active"),
        Activity.LATENT: translate("report", "Latent"),
        Activity.NOT_FOUND: translate("report", "Not found today"),
        Activity.UNKNOWN: "",
    }[finding.activity]
    signs = (
        (finding.taut_band, translate("report", "taut band"), translate("report", "no taut band")),
        (finding.recognised_pain, translate("report", "recognised pain"), translate("report", "no recognised pain")),
        (finding.referred_pain, translate("report", "referred pain"), translate("report", "no referred pain")),
        (finding.local_twitch, translate("report", "local twitch"), translate("report", "no local twitch")),
        (finding.jump_sign, translate("report", "jump sign"), translate("report", "no jump sign")),
    )
    present = [yes for value, yes, _ in signs if value]
    absent = [no for value, _, no in signs if value is False]
    if finding.spot_tenderness is not None:
        present.append(translate("report", "spot tenderness {0} of 4").format(finding.spot_tenderness))
    if finding.ppt_kpa is not None:
        present.append(translate("report", "pressure threshold {0}").format(pressure(finding.ppt_kpa, units)))
    found = " · ".join(part for part in (activity, ", ".join(present)) if part)
    return capital(found), capital(", ".join(absent))


def pressure(kpa: float, units: str) -> str:
    """Return a pressure in the clinic's unit."""
    if units == "kPa":
        return f"{kpa:.0f}{_NO_BREAK}kPa"
    return f"{kpa_to_kg_cm2(kpa):.1f}{_NO_BREAK}kg/cm²"


def treatment_words(treatment: Treatment) -> str:
    """Return what was done and what it did: `Lidocaine 1 %, 1.0 mL; 7 → 3`."""
    done = {
        Technique.INJECTION: translate("report", "Injection"),
        Technique.DRY_NEEDLING: translate("report", "Dry needling"),
        Technique.MANUAL: translate("report", "Manual technique"),
    }[treatment.technique]
    if treatment.doses:
        done = translate("report", "{technique}: {doses}").format(
            technique=done, doses=" + ".join(_dose(dose) for dose in treatment.doses)
        )
    parts = [done]
    if treatment.twitch_elicited:
        parts.append(translate("report", "twitch elicited"))
    elif treatment.twitch_elicited is False:
        parts.append(translate("report", "no twitch"))
    before, after = treatment.nrs_before, treatment.nrs_after
    if before is not None and after is not None:
        parts.append(f"{before}{_NO_BREAK}→{_NO_BREAK}{after}")
    elif after is not None:
        parts.append(translate("report", "after: {0}").format(after))
    elif before is not None:
        parts.append(translate("report", "before: {0}").format(before))
    return "; ".join(parts)


def _dose(dose: Dose) -> str:
    name, unit = agents().get(dose.agent, (dose.agent, ""))
    words = name
    if dose.concentration is not None:
        words += f" {dose.concentration:g}{_NO_BREAK}{unit}".rstrip()
    words += f", {dose.volume_ml:.1f}{_NO_BREAK}mL"
    return words + (translate("report", " (lot {0})").format(dose.lot) if dose.lot else "")


@cache
def agents() -> dict[str, tuple[str, str]]:
    """Return name and unit of every agent of the table."""
    rows = csv.DictReader(StringIO(read_text("clinical", "agents.csv")))
    return {row["id"]: (row["name"], row["unit"]) for row in rows}


def record_number(visit: Visit) -> str:
    """Return the short number of a visit's record: the last eight digits of its id, `7F3A-09C2`."""
    digits = visit.id.replace("-", "")[-8:].upper()
    return f"{digits[:4]}-{digits[4:]}"


def record_version(chart: Chart, visit: Visit) -> str:
    """Return the version of what is printed: the visit's own, and how often its findings and treatments changed.

    Voided records count too, so that two papers with the same number and version have the same content.
    """
    changes = sum(finding.version for finding in chart.findings if finding.visit_id == visit.id)
    changes += sum(treatment.version for treatment in chart.treatments if treatment.visit_id == visit.id)
    return f"{visit.version}.{changes}"


def signature(visit: Visit, zone: tzinfo) -> str:
    """Return the line that names who signed and when; empty for a draft."""
    if visit.is_draft or visit.signed_at is None:
        return ""
    at = visit.signed_at.astimezone(zone)
    return translate("report", "Signed by {name}, {day}, {time}").format(
        name=visit.clinician_name, day=long_day(at.date()), time=f"{at:%H:%M}"
    )
