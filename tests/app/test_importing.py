"""Records of a whole clinic go out and come in again: the same, all of them, or nothing."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bodymap.app.clinics import create_clinic
from bodymap.app.importing import ClinicPart
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.base.errors import InputError, WorldError
from bodymap.clinic.chart import Chart
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
    """Return the whole clinic as the command line exports it."""
    its_own, logo = session.clinic_settings().result(), session.logo().result()
    origin = Origin(
        clinic_id=session.clinic.id,
        clinic_name=session.clinic.name,
        exported_at=session.clock.now(),
        settings=its_own if its_own.version else None,
        logo=None if logo is None else logo[0],
    )
    everybody = (session.load_chart(one.id).result() for one in session.all_patients().result())
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


@settings(max_examples=8, suppress_health_check=CHECKS)
@given(data=st.data())
def test_a_clinic_exported_imported_and_exported_again_gives_the_same_document(
    empty_clinic: Callable[[], Session], data: Any
) -> None:
    first, second = empty_clinic(), empty_clinic()
    people = [data.draw(charts(number)) for number in range(data.draw(st.integers(0, 3)))]
    part = ClinicPart(data.draw(st.none() | settings_of_a_clinic))
    assert first.import_records([Made(one) for one in people], "made", clinic=part).result() == len(people)
    text = exported(first)
    assert take_in(second, text) == len(people)
    before, after = json.loads(text), json.loads(exported(second))
    assert before["clinic"].pop("settings") == after["clinic"].pop("settings")
    for one in (before, after):
        del one["clinic"], one["exported_at"]
    assert before == after
    report = second.verify().result()
    assert report.sound, report.first_fault


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
