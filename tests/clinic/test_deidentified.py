"""What a chart without its name still says, and that it says nothing of who the patient is."""

import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.atlas.model import Figure
from bodymap.base.errors import InputError
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import KINDS
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.deidentify import KEPT, OVER_89, deidentified, from_first_visit, make_pseudonym
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit
from bodymap.figure.vocabulary import vocabulary
from tests.generated import START, charts

ON = date(2026, 11, 20)
SECRET = bytes(range(32))
WORDS_OF_OURS = (  # fields that hold one of a few words, or ids that are made here
    *("status", "pain_window", "side", "view", "depth", "activity", "technique", "guidance", "method"),
    *("complications", "known", "pregnancy", "qualities", "felt", "drawn_by", "moment", "meaning", "figure"),
    *("letter", "id", "patient_id", "visit_id", "point_id", "finding_id", "about", "merged_into", "sha256"),
    *("media_type", "wpi", "examined", "tender"),
)


def veiled(chart: Chart, secret: bytes = SECRET) -> Chart:
    return deidentified(chart, make_pseudonym(chart.patient.id, secret), on=ON, terms=vocabulary())


def plain(chart: Chart) -> dict[str, Any]:
    lists = {field: msgspec.to_builtins(getattr(chart, field)) for field in FIELDS.values()}
    return {"patient": msgspec.to_builtins(chart.patient), **lists}


def as_text(chart: Chart) -> str:
    return msgspec.json.encode(plain(chart)).decode()


def full_of(chart: Chart, name: str) -> Chart:
    """Return the chart with `name` in every place where somebody can write."""
    return msgspec.convert(_filled(plain(chart), "", name), Chart)


def _filled(value: Any, field: str, name: str) -> Any:
    if isinstance(value, dict):
        return {key: _filled(inner, key, name) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_filled(one, field, name) for one in value[: 1 if field == "items" else None]]
    if not isinstance(value, str) or field in WORDS_OF_OURS or re.match(r"\d{4}-\d\d-\d\d", value):
        return value
    return name


@settings(max_examples=50)
@given(charts(), st.sampled_from(("Özdemir", "王小明", "Zoë Ångström-Müller", "Ramírez")))
def test_a_name_written_anywhere_in_a_chart_is_nowhere_in_it_afterwards(chart: Chart, name: str) -> None:
    named = full_of(chart, name)
    assert named.patient.family_name == named.patient.given_name == named.patient.chart_number == name
    assert name not in as_text(veiled(named))


@settings(max_examples=25)
@given(charts())
def test_no_id_of_a_record_survives(chart: Chart) -> None:
    ids = {chart.patient.id} | {one.id for field in FIELDS.values() for one in getattr(chart, field)}
    text = as_text(veiled(chart))
    assert not [one for one in ids if one in text]


def test_every_kind_of_record_was_decided_upon() -> None:
    """A field that a kind gets later is left out until somebody puts it into `KEPT`."""
    assert set(KINDS) - set(KEPT) == {Patient, ClinicSettings, Attachment}


@settings(max_examples=25)
@given(charts())
def test_dates_are_moved_by_the_same_days_so_that_intervals_stay(chart: Chart) -> None:
    after = veiled(chart)
    days = timedelta(days=make_pseudonym(chart.patient.id, SECRET).shift_days)
    assert timedelta(days=-365) < days < timedelta(0)
    assert [one.started_at for one in after.current_visits] == [one.started_at + days for one in chart.current_visits]
    for one, other in pairwise(after.current_visits):
        assert other.started_at >= one.started_at
    assert [one.recorded_at for one in after.facts] == [
        one.recorded_at + days for one in chart.facts if one.voided is None and chart.visit(one.visit_id).voided is None
    ]


@settings(max_examples=25)
@given(charts())
def test_what_was_found_and_done_is_the_same_as_before(chart: Chart) -> None:
    after = veiled(chart)
    for old, new in zip(chart.current_visits, after.current_visits, strict=True):
        assert [one.nrs for one in chart.findings_of(old.id)] == [one.nrs for one in after.findings_of(new.id)]
        assert [one.place for one in chart.findings_of(old.id)] == [one.place for one in after.findings_of(new.id)]
        assert [one.rings for one in chart.areas_of(old.id)] == [one.rings for one in after.areas_of(new.id)]
        volumes = [[dose.volume_ml for dose in one.doses] for one in chart.treatments_of(old.id)]
        assert volumes == [[dose.volume_ml for dose in one.doses] for one in after.treatments_of(new.id)]
        for one in after.findings_of(new.id):
            assert after.point_of[one.point_id].muscle in vocabulary()


@settings(max_examples=25)
@given(charts())
def test_photos_and_what_was_struck_out_stay_behind(chart: Chart) -> None:
    after = veiled(chart)
    assert not after.attachments
    assert all(one.voided is None for field in FIELDS.values() if field != "points" for one in getattr(after, field))


@settings(max_examples=25)
@given(charts())
def test_the_same_secret_gives_the_same_chart_and_another_gives_other_names_and_days(chart: Chart) -> None:
    assert veiled(chart) == veiled(chart)
    other = veiled(chart, b"another secret")
    assert other.patient.family_name != veiled(chart).patient.family_name
    assert other.patient.id != veiled(chart).patient.id


@pytest.mark.parametrize(
    ("born", "year", "group"),
    [(date(1936, 11, 20), None, OVER_89), (date(1901, 1, 1), None, OVER_89), (None, None, "")],
)
def test_everybody_over_89_is_in_one_group(born: date | None, year: int | None, group: str) -> None:
    patient = veiled(Chart(patient=a_patient(born))).patient
    assert (patient.birth_date, patient.note) == (year, group)


@given(st.dates(date(1936, 11, 21), ON))
def test_of_a_birth_date_only_the_year_is_left(born: date) -> None:
    patient = a_patient(born)
    shift = timedelta(days=make_pseudonym(patient.id, SECRET).shift_days)
    assert veiled(Chart(patient=patient)).patient.birth_date == date((born + shift).year, 1, 1)


@settings(max_examples=25)
@given(charts())
def test_counted_from_the_first_visit_no_date_is_left_but_the_intervals(chart: Chart) -> None:
    pseudonym = from_first_visit(chart, make_pseudonym(chart.patient.id, SECRET))
    after = deidentified(chart, pseudonym, on=ON, terms=vocabulary())
    if after.current_visits:
        first = after.current_visits[0].started_at
        assert first.date() == date(2000, 1, 1)
        assert [one.started_at - first for one in after.current_visits] == [
            one.started_at - chart.current_visits[0].started_at for one in chart.current_visits
        ]


def test_a_date_that_cannot_be_moved_is_refused_and_not_left_as_it_is() -> None:
    at = datetime(1, 1, 1, tzinfo=UTC)
    visit = Visit(id="v", patient_id="0198", started_at=at, clinician_id="", clinician_name="")
    with pytest.raises(InputError, match="cannot be moved"):
        veiled(Chart(patient=a_patient(ON), visits=(visit,)))


def test_a_pseudonym_shows_neither_its_days_nor_its_key() -> None:
    assert repr(make_pseudonym("p", SECRET)).startswith("Pseudonym(S-")
    assert "shift" not in repr(make_pseudonym("p", SECRET))


def a_patient(born: date | None) -> Patient:
    return Patient(
        id="0198", chart_number="7", family_name="Moreau", birth_date=born, figure=Figure.NEUTRAL, created_at=START
    )
