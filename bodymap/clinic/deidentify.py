"""A chart without whose it is: for research, and for papers that go without the name.

After the Safe Harbor list of HIPAA, 45 CFR 164.514(b)(2): names, chart number, birth date (its year stays, ages over
89 are one group), free text, files, lots, clinicians and ids go. Dates are moved by one number of days per patient, so
that intervals hold; Safe Harbor allows no date but the year, so a chart with moved dates does not meet it. One that is
counted from the first visit (`from_first_visit`) has no date at all. Times of day stay: only whole days are moved.

What stays is named here field by field, and of words only those in `terms`, the app's own vocabulary. What was struck
out does not come along.
"""

import hashlib
import hmac
from base64 import b32encode
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import PainArea
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import OTHER, Facts, Known, Listing, listed
from bodymap.clinic.finding import Finding, TriggerPoint
from bodymap.clinic.motion import RangeOfMotion
from bodymap.clinic.patient import Patient, age_in_years
from bodymap.clinic.record import Record, Void
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.treatment import Dose, Treatment
from bodymap.clinic.visit import Visit

OLDEST_AGE = 89  # older ones are one group, 164.514(b)(2)(i)(C)
MOST_DAYS = 364
OVER_89 = "90 or older"  # the note of a patient of that group; there is no other
WITHHELD = "withheld"
DAY_ZERO = date(2000, 1, 1)
_MOMENT_ZERO = datetime(2000, 1, 1, tzinfo=UTC)
_R = TypeVar("_R", bound=Record)
_When = TypeVar("_When", date, datetime)

KEPT: dict[type[Record], tuple[str, ...]] = {  # what says nothing of who somebody is
    Visit: (
        "status",
        "pain_now",
        "pain_worst",
        "pain_average",
        "pain_window",
        "peg_pain",
        "peg_enjoyment",
        "peg_activity",
    ),
    TriggerPoint: ("letter", "side"),
    Finding: (
        "place",
        "nrs",
        "activity",
        "taut_band",
        "spot_tenderness",
        "recognised_pain",
        "referred_pain",
        "local_twitch",
        "jump_sign",
        "ppt_kpa",
        "ppt_other_kpa",
    ),
    Treatment: (
        "technique",
        "needle_gauge",
        "needle_length_mm",
        "guidance",
        "twitch_elicited",
        "passes",
        "method",
        "complications",
        "consent",
        "nrs_before",
        "nrs_after",
    ),
    Facts: ("weight_kg", "pregnancy"),
    PainArea: ("view", "rings", "side", "qualities", "nrs", "felt", "drawn_by"),
    RangeOfMotion: ("side", "degrees", "moment"),
    Fibromyalgia: (
        "reviewed",
        "fatigue",
        "unrefreshed",
        "cognition",
        "headache",
        "abdominal_pain",
        "depression",
        "three_months",
    ),
    TenderPoints: (),
    SetAside: (),
    Signature: ("meaning",),
    Addendum: (),
}


class Pseudonym(msgspec.Struct, frozen=True):
    """Who a patient is in what is handed out: a subject's code, and by how many days the dates are moved.

    `key` makes ids and clinicians' codes; without it they could be guessed from the names. It is the same for all
    patients of one export and is never handed out with it.
    """

    subject: str
    shift_days: int
    key: bytes = b""

    def __repr__(self) -> str:
        """Show the subject alone: with the rest of it the patient could be found."""
        return f"Pseudonym({self.subject})"


def make_pseudonym(patient_id: str, secret: bytes) -> Pseudonym:
    """Return the pseudonym of a patient: the same for the same secret, and not to be guessed without it.

    The dates move back, by 1 to 364 days: never into the future.
    """
    days = int.from_bytes(_digest(secret, "shift", patient_id)) % MOST_DAYS + 1
    return Pseudonym(f"S-{_code(secret, 'subject', patient_id, 12)}", -days, _digest(secret, "key", ""))


def from_first_visit(chart: Chart, pseudonym: Pseudonym) -> Pseudonym:
    """Return the pseudonym with which the first visit falls on 1 January 2000: intervals stay, dates do not."""
    visits = chart.current_visits
    days = (DAY_ZERO - visits[0].started_at.date()).days if visits else 0
    return msgspec.structs.replace(pseudonym, shift_days=days)


def deidentified(chart: Chart, pseudonym: Pseudonym, *, on: date, terms: frozenset[str]) -> Chart:
    """Return a chart from which nobody can tell whose it is; `on` is the day for which ages are counted.

    The birth date is 1 January of the year, and none at age 90 or more: then the patient's note says `OVER_89`. `terms`
    are the words that the app itself knows (`figure.vocabulary`): ids of muscles, agents, facts and so on.
    Any other word is left out. Ids keep their order and are the same again for the same key and records.
    """
    return _Veil(chart, pseudonym, on, terms).chart()


class _Veil:
    """What one chart needs: its moved dates, its new ids."""

    def __init__(self, chart: Chart, pseudonym: Pseudonym, on: date, terms: frozenset[str]) -> None:
        self._from, self._pseudonym, self._on, self._terms = chart, pseudonym, on, terms
        self._by = timedelta(days=pseudonym.shift_days)
        self._records = _that_count(chart)
        order = sorted(one.id for records in self._records.values() for one in records)
        self._ids = {one: self._new_id(one, rank) for rank, one in enumerate(order, start=1)}

    def chart(self) -> Chart:
        lists = {
            field: tuple(self._record(one) for one in self._records.get(field, ()))
            for field in FIELDS.values()
            if field != "attachments"
        }
        return Chart(patient=self._patient(), **lists)

    def _patient(self) -> Patient:
        patient, visits = self._from.patient, self._records["visits"]
        subject = self._pseudonym.subject
        born, group = self._born(patient.birth_date)
        return Patient(
            id=self._new_id(patient.id),
            version=patient.version,
            voided=self._void(patient.voided),
            chart_number=subject,
            family_name=subject,
            birth_date=born,
            figure=patient.figure,
            note=group,
            merged_into=self._new_id(patient.merged_into) if patient.merged_into else "",
            created_at=min((self._moved(one.started_at) for one in visits), default=_MOMENT_ZERO),
        )

    def _born(self, birth_date: date | None) -> tuple[date | None, str]:
        """Return the first day of the birth year, moved as all dates are, or that the age is in the last group."""
        if birth_date is None:
            return None, ""
        if age_in_years(birth_date, self._on) > OLDEST_AGE:
            return None, OVER_89
        return date(self._moved(birth_date).year, 1, 1), ""

    def _record(self, record: _R) -> _R:
        kept = {name: getattr(record, name) for name in KEPT[type(record)]}
        for name in ("visit_id", "point_id", "finding_id", "about"):
            if hasattr(record, name):
                kept[name] = self._ids.get(getattr(record, name), "")
        for name in ("clinician", "user"):
            if hasattr(record, f"{name}_id"):
                kept[f"{name}_id"] = self._new_id(getattr(record, f"{name}_id"))
                kept[f"{name}_name"] = self._person(getattr(record, f"{name}_name"))
        for name in ("started_at", "signed_at", "follow_up_on", "recorded_at", "done_at", "at"):
            if (moment := getattr(record, name, None)) is not None:
                kept[name] = self._moved(moment)
        return type(record)(
            id=self._ids[record.id],
            version=record.version,
            voided=self._void(record.voided),
            **kept | self._in_words(record),
        )

    def _in_words(self, record: Record) -> dict[str, Any]:
        """Return those fields of a record that hold words, as far as they may stay."""
        match record:
            case Visit():
                return {"patient_id": self._new_id(record.patient_id)}
            case TriggerPoint():
                return {"patient_id": self._new_id(record.patient_id), "muscle": self._term(record.muscle)}
            case Treatment():
                return {"doses": tuple(map(self._dose, record.doses))}
            case Facts():
                lists = ("allergies", "anticoagulants", "medicines", "conditions")
                said = {name: self._listing(getattr(record, name)) for name in lists}
                return {"recorded_by": self._person(record.recorded_by), **said}
            case RangeOfMotion():
                return {"joint": self._term(record.joint), "movement": self._term(record.movement)}
            case Fibromyalgia():
                return {"wpi": self._known(record.wpi)}
            case TenderPoints():
                return {"examined": self._known(record.examined), "tender": self._known(record.tender)}
            case SetAside():
                rule = self._term(record.rule_id)
                return {"rule_id": rule, "said": "", "reason": WITHHELD, "by": self._person(record.by)}
            case Addendum():
                return {"reason": WITHHELD, "text": WITHHELD}
        return {}

    def _term(self, word: str) -> str:
        return word if word in self._terms else WITHHELD

    def _known(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word for word in words if word in self._terms)

    def _dose(self, dose: Dose) -> Dose:
        return Dose(agent=self._term(dose.agent), concentration=dose.concentration, volume_ml=dose.volume_ml)

    def _listing(self, listing: Listing) -> Listing:
        """Return a list of known items; all that was written in free words is one item that says so."""
        if listing.known is not Known.LISTED:
            return listing
        known = self._known(listing.items)
        return listed(*known) if len(known) == len(listing.items) else listed(*known, OTHER + WITHHELD)

    def _void(self, void: Void | None) -> Void | None:
        return None if void is None else Void(by=self._person(void.by), at=self._moved(void.at), reason=WITHHELD)

    def _person(self, name: str) -> str:
        if not name:
            return ""
        return f"C-{_code(self._pseudonym.key, 'person', name, 8)}" if self._pseudonym.key else "C"

    def _moved(self, moment: _When) -> _When:
        try:
            return moment + self._by
        except OverflowError:
            raise InputError(translate("deidentify", "A date of this patient cannot be moved.")) from None

    def _new_id(self, old: str, rank: int = 0) -> str:
        """Return a UUIDv7 that tells nothing of the time when the old one was made, only its place in the order."""
        tail = int.from_bytes(_digest(self._pseudonym.key or self._pseudonym.subject.encode(), "id", old)[:8]) >> 2
        return str(UUID(int=(rank >> 12) << 80 | 0x7 << 76 | (rank & 0xFFF) << 64 | 0b10 << 62 | tail))


def _that_count(chart: Chart) -> dict[str, tuple[Any, ...]]:
    """Return the records that count and whose visit does, by field; and every point that one of them names."""
    visits = {one.id for one in chart.visits if one.voided is None}
    found: dict[str, tuple[Any, ...]] = {"visits": tuple(one for one in chart.visits if one.id in visits)}
    for field in FIELDS.values():
        if field not in ("visits", "points", "attachments"):
            records = getattr(chart, field)
            found[field] = tuple(one for one in records if one.voided is None and one.visit_id in visits)
    named = {one.point_id for one in (*found["findings"], *found["treatments"])}
    found["points"] = tuple(one for one in chart.points if one.voided is None or one.id in named)
    return found


def _digest(key: bytes, use: str, text: str) -> bytes:
    return hmac.digest(key, f"{use}\n{text}".encode("utf-8", "surrogatepass"), hashlib.sha256)


def _code(key: bytes, use: str, text: str, length: int) -> str:
    return b32encode(_digest(key, use, text)).decode()[:length]
