import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bodymap.app.clinics import clinic_users, create_clinic, open_clinic, preload, recover_clinic
from bodymap.app.patients import PatientFields
from bodymap.base.errors import AccessError, DataError, InputError, WorldError


def test_a_new_clinic_can_be_opened_again_with_its_passphrase(tmp_path: Path) -> None:
    made, code = create_clinic(tmp_path / "c", name="Riverside", user_name="Dr A. Okafor", passphrase="long enough 1")
    with made:
        made.add_patient(PatientFields(chart_number="1", family_name="Moreau")).result()
        assert made.clinic.name == "Riverside"
    assert len(code.replace("-", "")) >= 30
    with open_clinic(tmp_path / "c", passphrase="long enough 1") as again:
        assert again.user.name == "Dr A. Okafor"
        assert [p.family_name for p in again.all_patients().result()] == ["Moreau"]


def test_a_wrong_passphrase_is_refused_and_leaves_no_thread_behind(clinic_folder: Path) -> None:
    before = threading.active_count()
    with pytest.raises(AccessError):
        open_clinic(clinic_folder, passphrase="wrong")
    for thread in threading.enumerate():
        if thread.name.startswith("bodymap"):
            thread.join(5)
    assert threading.active_count() <= before


def test_a_folder_without_a_clinic_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(DataError):
        open_clinic(tmp_path, passphrase="x")


def test_the_recovery_code_gives_a_new_passphrase(tmp_path: Path) -> None:
    made, code = create_clinic(tmp_path / "c", name="R", user_name="U", passphrase="long enough 1")
    made.close().result()
    with recover_clinic(tmp_path / "c", code=code, new_passphrase="another one 2") as recovered:
        assert recovered.user.name == "U"
    with open_clinic(tmp_path / "c", passphrase="another one 2") as again:
        assert again.verify().result().sound


def test_users_are_read_without_loading_the_database_layer_or_qt(clinic_folder: Path) -> None:
    code = (
        "import sys; from bodymap.app.clinics import clinic_users;"
        f"print(*clinic_users({str(clinic_folder)!r}));"
        "print(*sorted({m.split('.')[0] for m in sys.modules} & {'sqlalchemy', 'alembic', 'sqlcipher3', 'PySide6'}))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.splitlines() == ["Dr A. Okafor", ""]
    assert clinic_users(clinic_folder) == ("Dr A. Okafor",)


def test_the_database_layer_can_be_loaded_ahead() -> None:
    preload()
    assert "sqlalchemy" in sys.modules


def test_an_unknown_time_zone_is_refused_before_anything_is_open(clinic_folder: Path, passphrase: str) -> None:
    with pytest.raises(InputError) as caught:
        open_clinic(clinic_folder, passphrase=passphrase, time_zone="Mars/Olympus")
    assert caught.value.field == "time_zone"


def test_a_closed_session_answers_with_a_clear_error(clinic_folder: Path, passphrase: str) -> None:
    session = open_clinic(clinic_folder, passphrase=passphrase)
    assert session.close().result() == ()
    assert session.close().result() == (), "closing again is allowed"
    with pytest.raises(WorldError, match="closed"):
        session.all_patients()


def test_what_was_recorded_is_written_even_when_the_program_ends_without_closing(tmp_path: Path) -> None:
    code = f"""
from bodymap.app.clinics import create_clinic
from bodymap.app.patients import PatientFields
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
session, _ = create_clinic({str(tmp_path / "c")!r}, name="N", user_name="U", passphrase="long enough 1")
patient = session.add_patient(PatientFields(chart_number="1", family_name="M")).result()
editor = session.edit(session.load_chart(patient.id).result())
for x in range(50):
    editor.mark("quadratus-lumborum", Side.LEFT, Place(View.POSTERIOR, float(x), 1.0, Depth.DEEP), nrs=5)
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    with open_clinic(tmp_path / "c", passphrase="long enough 1") as again:
        patient = again.find_patient("1").result()
        assert patient is not None
        assert len(again.load_chart(patient.id).result().findings) == 50
