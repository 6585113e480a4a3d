"""The sentences of the papers, in the user's language. Days are the clinic's zone's; sides are the patient's."""

from datetime import date, datetime, tzinfo

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.base.counting import capital
from bodymap.base.decimals import fixed_words
from bodymap.base.text import translate
from bodymap.base.units import kpa_to_kg_cm2
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.finding import Activity, Finding, TriggerPoint
from bodymap.clinic.patient import Patient, age_in_years
from bodymap.clinic.visit import PainWindow, Visit
from bodymap.figure.signature_words import addendum_heading, moment_words, signature_words
from bodymap.figure.words import side_word
from bodymap.report.nameless import age_group, said

_NO_BREAK = "\u00a0"
LONG_REASON = 160  # characters


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


def patient_facts(patient: Patient, visit: Visit, zone: tzinfo, *, bare: bool = False) -> list[str]:
    """Return who the patient is and who saw them, in short pieces; `bare`: of a chart without the name."""
    facts = [age_group(patient)] if bare else _known_facts(patient, visit, zone)
    if visit.clinician_name:
        facts.append(translate("report", "seen by {0}").format(visit.clinician_name))
    return [fact for fact in facts if fact]


def _known_facts(patient: Patient, visit: Visit, zone: tzinfo) -> list[str]:
    facts = [translate("report", "Chart {0}").format(patient.chart_number)]
    if patient.birth_date is not None:
        age = age_in_years(patient.birth_date, visit.started_at.astimezone(zone).date())
        years = translate("report", "1 year") if age == 1 else translate("report", "{0} years").format(age)
        facts.append(translate("report", "born {day} ({years})").format(day=long_day(patient.birth_date), years=years))
    return facts


def status_words(visit: Visit) -> str:
    """Return what stands on every page of a visit that is not an ordinary signed one."""
    if visit.in_error:
        return translate("report", "Entered in error")
    return translate("report", "Draft, not signed") if visit.is_draft else ""


def error_words(visit: Visit, zone: tzinfo) -> str:
    """Return who marked a signed visit as entered in error, when and why; empty where nobody did."""
    if not visit.in_error or visit.voided is None:
        return ""
    frame = translate("report", "This visit was entered in error: it counts no more. {moment}. Reason: {reason}")
    return frame.format(moment=moment_words(visit.voided.at, zone), reason=" ".join(visit.voided.reason.split()))


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
    if finding.ppt_other_kpa is not None:
        other = pressure(finding.ppt_other_kpa, units)
        present.append(translate("report", "pressure threshold of the other side {0}").format(other))
    found = " · ".join(part for part in (activity, ", ".join(present)) if part)
    return capital(found), capital(", ".join(absent))


def pressure(kpa: float, units: str) -> str:
    """Return a pressure in the clinic's unit."""
    if units == "kPa":
        return f"{kpa:.0f}{_NO_BREAK}kPa"
    return f"{fixed_words(kpa_to_kg_cm2(kpa), 1)}{_NO_BREAK}kg/cm²"


def window_words(window: PainWindow) -> str:
    """Return the time that worst and average pain were asked for; empty where it was not named."""
    words = {
        PainWindow.UNKNOWN: "",
        PainWindow.LAST_24_HOURS: translate("report", "in the last 24 hours"),
        PainWindow.LAST_7_DAYS: translate("report", "in the last 7 days"),
        PainWindow.LAST_4_WEEKS: translate("report", "in the last 4 weeks"),
        PainWindow.SINCE_LAST_VISIT: translate("report", "since the last visit"),
    }
    return words[window]


def record_number(visit: Visit) -> str:
    """Return the short number of a visit's record: the last eight digits of its id, `7F3A-09C2`."""
    digits = visit.id.replace("-", "")[-8:].upper()
    return f"{digits[:4]}-{digits[4:]}"


def record_version(chart: Chart, visit: Visit) -> str:
    """Return the version of what is printed: the visit's own, and how often what it rests on changed.

    That is every record of the visit, the points, the patient, the facts that hold, and what changed in the visits
    before it, with which it is compared. Voided records count too, so that two papers with the same number and version
    have the same content.
    """
    kept = tuple(getattr(chart, field) for kind, field in FIELDS.items() if kind not in ("visit", "point"))
    changes = sum(one.version for records in kept for one in records if one.visit_id == visit.id)
    examined = {finding.point_id for finding in chart.findings if finding.visit_id == visit.id}
    changes += sum(point.version - 1 for point in chart.points if point.id in examined)
    facts, confirmed = chart.facts_at(visit.id)
    changes += facts.version if facts is not None and not confirmed else 0
    before = [one for one in chart.visits if (one.started_at, one.id) < (visit.started_at, visit.id)]
    ids = {one.id for one in before}
    earlier = [*before, *(one for records in kept for one in records if one.visit_id in ids)]
    changes += sum(one.version - (one.id < visit.id) for one in earlier)  # ids grow: those made since count in full
    return f"{visit.version}.{changes + chart.patient.version - 1}"


def signatures(chart: Chart, visit: Visit, zone: tzinfo) -> list[str]:
    """Return a line for each signature: who, when, as what; none for a draft."""
    if visit.is_draft:
        return []
    found = [signature_words(one, zone) for one in chart.signatures_of(visit.id)]
    if found or visit.signed_at is None:
        return found
    at = visit.signed_at.astimezone(zone)  # signed before signatures had records of their own
    return [
        translate("report", "Signed by {name}, {day}, {time}").format(
            name=visit.clinician_name, day=long_day(at.date()), time=f"{at:%H:%M}"
        )
    ]


def addenda(chart: Chart, visit: Visit, zone: tzinfo) -> list[dict[str, str]]:
    """Return what was added after signing, each with who, when and why; the text above stays as it was signed."""
    found = []
    for addendum in sorted(chart.addenda_of(visit.id), key=lambda one: (one.at, one.id)):
        one = msgspec.structs.replace(addendum, reason=said(addendum.reason), text=said(addendum.text))
        title, text = addendum_heading(one, zone), one.text.strip()
        if len(one.reason) > LONG_REASON:  # it would be a heading of half a page
            below = msgspec.structs.replace(one, reason=translate("report", "see below"))
            title, text = addendum_heading(below, zone), f"{one.reason.strip()}\n{text}"
        found.append({"title": title, "text": text})
    return found
