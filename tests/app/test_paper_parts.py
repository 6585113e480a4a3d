"""What a paper needs beside the chart: the letterhead, the logo, and the photos of the one visit."""

from bodymap.app.companions.files import new_attachment
from bodymap.app.paper_parts import paper_parts
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session


def test_a_clinic_that_set_nothing_has_no_logo_and_no_files(session: Session) -> None:
    patient = session.add_patient(PatientFields(chart_number="1", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    visit = editor.start_visit()
    parts = paper_parts(session, editor.chart, visit.id)
    assert (parts.settings.version, parts.logo, parts.files) == (0, b"", {})


def test_logo_and_photos_come_with_their_bytes(session: Session) -> None:
    patient = session.add_patient(PatientFields(chart_number="1", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    visit = editor.start_visit()
    photo = editor.files.attach(b"a photo", "Posture", "image/jpeg", 4, 3)
    logo = new_attachment("", b"a logo", title="logo", media_type="image/png")
    settings = session.clinic_settings().result().revised(name="Quay Clinic", logo=logo.id)
    session.save_clinic_settings(settings, (logo, b"a logo")).result()
    parts = paper_parts(session, editor.chart, visit.id)
    assert parts.settings.name == "Quay Clinic"
    assert parts.logo == b"a logo"
    assert parts.files == {photo.id: b"a photo"}
