"""Records of a whole clinic go out and come in again: the same, all of them, or nothing."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bodymap.app.clinics import create_clinic
from bodymap.app.importing import ClinicPart
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.base.errors import ConflictError, InputError, WorldError
from bodymap.base.ids import new_id
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.clinic.record import Void
from bodymap.exchange.json_record import Origin, record_json
from bodymap.exchange.read_record import RecordFile
from tests.generated import bytes_of, charts, settings_of_a_clinic

CHECKS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.fixture
def empty_clinic(tmp_path: Path, passphrase: str, clock: Any) -> Iterator[Callable[[], Session]]:
    """Makes empty clinics, closed at the end."""
    made: list[Session] = []

    def make() -> Session:
        folder = tmp_path / f"empty-{len(made)}"
        made.append(create_clinic(folder, name="Empty", user_name="U", passphrase=passphrase, clock=clock)[0])
        return made[-1]

    yield make
    for one in made:
        one.close().result()


def exported(session: Session) -> bytes:
    """Return the whole clinic as it is exported."""
    its_own, logo = session.clinic_settings().result(), session.logo().result()
    origin = Origin(
        clinic_id=session.clinic.id,
        clinic_name=session.clinic.name,
        exported_at=session.clock.now(),
        settings=its_own if its_own.version else None,
        logo=None if logo is None else logo[0],
    )
    everybody = session.outgoing(voided=True)
    return record_json(everybody, origin, lambda attachment_id: session.blob(attachment_id).result())


def take_in(session: Session, text: bytes) -> int:
    file = RecordFile(text)
    part = ClinicPart(file.settings, file.logo)
    return session.import_records(file, "clinic.json", clinic=part).result()


class Made:
    """Generated patients as an import wants them."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self.blobs = bytes_of(chart)


def attached(visit_id: str, title: str) -> Attachment:
    """Return a file whose bytes are its title."""
    data = title.encode()
    sha256 = hashlib.sha256(data).hexdigest()
    return Attachment(
        id=new_id(), visit_id=visit_id, title=title, media_type="image/png", size=len(data), sha256=sha256
    )


def with_photo(chart: Chart) -> Chart:
    """Return the chart with one photo more."""
    photo = attached(chart.visits[0].id, "a photo")
    return msgspec.structs.replace(chart, attachments=(*chart.attachments, photo))


def who_is(chart: Chart, **changes: Any) -> Chart:
    """Return the chart with a patient who is struck out or merged into another."""
    return msgspec.structs.replace(chart, patient=msgspec.structs.replace(chart.patient, **changes))


@settings(max_examples=4, suppress_health_check=CHECKS)
@given(data=st.data())
def test_a_clinic_exported_imported_and_exported_again_gives_the_same_document(
    empty_clinic: Callable[[], Session], data: Any
) -> None:
    first, second = empty_clinic(), empty_clinic()
    one, two, three, four = (data.draw(charts(number)) for number in (1, 2, 1, 2))
    struck = Void(by="Dr A", at=first.clock.now(), reason="Never was here")
    people = [
        with_photo(one),
        two,
        who_is(three, merged_into=one.patient.id),
        who_is(four, merged_into=three.patient.id),
        who_is(data.draw(charts(3)), voided=struck),
    ]
    logo = attached("", "logo")
    own = msgspec.structs.replace(data.draw(settings_of_a_clinic), logo=logo.id)
    part = ClinicPart(own, (logo, b"logo"))
    assert first.import_records([Made(one) for one in people], "made", clinic=part).result() == len(people)
    text = exported(first)
    assert take_in(second, text) == len(people)
    before, after = json.loads(text), json.loads(exported(second))
    for name in ("settings", "logo"):
        assert before["clinic"][name] is not None
        assert before["clinic"].pop(name) == after["clinic"].pop(name)
    for document in (before, after):
        del document["clinic"], document["exported_at"]
    assert before == after
    patients = [one["patient"] for one in before["records"]]
    assert {one["id"] for one in patients} == {one.patient.id for one in people}
    assert [one["merged_into"] for one in patients if one["merged_into"]] == [one.patient.id, three.patient.id]
    assert [one["voided"]["reason"] for one in patients if one["voided"]] == ["Never was here"]
    assert any(photo["content"] for one in before["records"] for photo in one["attachments"])
    report = second.verify().result()
    assert report.sound, report.first_fault


def test_clinicians_are_in_a_file_only_where_a_record_names_them(session: Session) -> None:
    patient = session.add_patient(PatientFields(chart_number="7", family_name="Byrne")).result()
    text = exported(session).decode()
    assert patient.id in text
    assert session.user.name not in text
    assert session.user.id not in text


def test_an_export_during_which_patients_are_merged_is_refused(session: Session) -> None:
    keep, other, _ = (
        session.add_patient(PatientFields(chart_number=number, family_name="Byrne")).result() for number in "123"
    )
    coming = iter(session.outgoing(voided=True))
    next(coming)
    session.merge_patients(keep.id, other.id).result()
    with pytest.raises(ConflictError, match="moved from one patient to another"):
        list(coming)


def test_an_export_does_without_those_who_do_not_count_where_a_table_is_made(session: Session) -> None:
    keep, other = (
        session.add_patient(PatientFields(chart_number=number, family_name="Byrne")).result() for number in "12"
    )
    session.merge_patients(keep.id, other.id).result()
    assert [one.patient.id for one in session.outgoing(voided=False)] == [keep.id]
    assert [one.patient.id for one in session.outgoing(voided=True)] == [keep.id, other.id]


@settings(max_examples=1, suppress_health_check=CHECKS)
@given(one=charts(1), other=charts(2), same_number=charts(2))
def test_what_cannot_be_taken_in_leaves_the_clinic_as_it_was(
    empty_clinic: Callable[[], Session], one: Chart, other: Chart, same_number: Chart
) -> None:
    session = empty_clinic()
    session.import_records([Made(one)], "first").result()
    before = exported(session)
    with pytest.raises(InputError, match="is in this clinic already"):
        session.import_records([Made(other), Made(one)], "again").result()
    with pytest.raises(InputError, match="is taken in this clinic"):
        session.import_records([Made(other), Made(same_number)], "again").result()

    def stop(done: int) -> None:
        raise WorldError(f"Stopped after {done}.")

    with pytest.raises(WorldError, match="Stopped after 1"):
        session.import_records([Made(other)], "again", progress=stop).result()
    assert exported(session) == before
    assert session.verify().result().sound
    assert session.import_records([Made(other)], "now").result() == 1


def test_a_point_in_a_muscle_that_the_atlas_does_not_have_is_refused(session: Session) -> None:
    patient = session.add_patient(PatientFields(chart_number="7", family_name="Byrne")).result()
    text = exported(session)
    document = json.loads(text)
    document["records"][0]["patient"] |= {"id": "01938a00-0000-7000-8000-000000000001", "chart_number": "8"}
    document["records"][0]["points"] = [
        {
            "id": "01938a00-0000-7000-8000-000000000002",
            "patient_id": "01938a00-0000-7000-8000-000000000001",
            "letter": "A",
            "muscle": "biceps-of-the-moon",
            "side": "left",
        }
    ]
    with pytest.raises(InputError, match="a muscle that this atlas does not have"):
        take_in(session, json.dumps(document).encode())
    assert [one.id for one in session.all_patients().result()] == [patient.id]
