"""patients, visits, create, demo, verify."""

import json
from pathlib import Path
from typing import Any

from bodymap.app.clinics import open_clinic
from bodymap.app.patients import PatientFields


def test_create_makes_an_empty_clinic_and_shows_the_recovery_code_once(bodymap: Any, tmp_path: Path) -> None:
    folder = tmp_path / "new clinic"
    made = bodymap("create", folder, "--user", "Dr Grey")
    assert made.code == 0
    assert "Dr Grey" in made.out
    assert made.out.count("Recovery code") == 1
    listed = bodymap("patients", folder, "--json")
    assert (listed.code, json.loads(listed.out)) == (0, [])


def test_create_refuses_a_folder_that_holds_a_clinic(bodymap: Any, clinic: Path) -> None:
    before = sorted((file.name, file.read_bytes()) for file in clinic.iterdir())
    result = bodymap("create", clinic)
    assert result.code in (1, 2)
    assert result.err.count("\n") == 1
    assert sorted((file.name, file.read_bytes()) for file in clinic.iterdir()) == before


def test_patients_are_listed_with_chart_number_name_and_birth_date(bodymap: Any, clinic: Path) -> None:
    result = bodymap("patients", clinic)
    assert result.code == 0
    assert result.out.split()[0] == "CHART"
    assert all(f"D-000{number}" in result.out for number in (1, 2, 3))


def test_patients_as_json_have_the_documented_keys(bodymap: Any, clinic: Path) -> None:
    listed = json.loads(bodymap("patients", clinic, "--json").out)
    assert len(listed) == 3
    for one in listed:
        assert {"id", "chart_number", "family_name", "given_name", "birth_date"} <= set(one)


def test_visits_as_json_come_oldest_first_with_their_points(bodymap: Any, clinic: Path) -> None:
    visits = json.loads(bodymap("visits", clinic, "--patient", "D-0001", "--json").out)
    assert [one["status"] for one in visits] == ["signed", "signed", "draft"]
    assert [one["started_at"] for one in visits] == sorted(one["started_at"] for one in visits)
    for visit in visits:
        assert {"id", "started_at", "status", "pain_now", "points"} <= set(visit)
        for point in visit["points"]:
            assert {"letter", "muscle", "side", "nrs", "activity", "view", "x", "y"} <= set(point)


def test_a_patient_is_found_by_id_as_well(bodymap: Any, clinic: Path) -> None:
    patient = next(p for p in json.loads(bodymap("patients", clinic, "--json").out) if p["chart_number"] == "D-0001")
    by_id = bodymap("visits", clinic, "--patient", patient["id"], "--json")
    assert by_id.out == bodymap("visits", clinic, "--patient", "D-0001", "--json").out


def test_visits_name_the_side_in_words_and_the_muscle_by_its_name(bodymap: Any, clinic: Path) -> None:
    out = bodymap("visits", clinic, "--patient", "D-0001").out
    assert "Trapezius, descending part" in out
    assert " right " in out
    assert " left " in out


def test_a_name_in_any_script_comes_out_as_it_went_in(bodymap: Any, clinic: Path) -> None:
    name = 'O\'Brien "Łąka" \u05d3\u05d5\u05d3 \U0001f9b4 ' + "n" * 270
    with open_clinic(clinic, passphrase="correct horse battery staple") as session:
        session.add_patient(PatientFields(chart_number="Ü-1", family_name=name)).result()
    assert name in bodymap("patients", clinic).out
    (found,) = [p for p in json.loads(bodymap("patients", clinic, "--json").out) if p["chart_number"] == "Ü-1"]
    assert found["family_name"] == name
    assert found["birth_date"] is None
    assert json.loads(bodymap("visits", clinic, "--patient", "Ü-1", "--json").out) == []


def test_demo_without_patients_is_an_empty_clinic(bodymap: Any, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    assert bodymap("demo", folder, "--patients", "0").code == 0
    assert json.loads(bodymap("patients", folder, "--json").out) == []


def test_the_same_seed_makes_the_same_patients(bodymap: Any, tmp_path: Path) -> None:
    lists = []
    for name in ("one", "two"):
        words = ("--patients", "2", "--visits", "2", "--seed", "5")
        assert bodymap("demo", tmp_path / name, *words).code == 0
        lists.append(bodymap("patients", tmp_path / name, "--json").out)
    assert lists[0] == lists[1]


def test_verify_says_that_a_whole_clinic_is_sound(bodymap: Any, clinic: Path) -> None:
    result = bodymap("verify", clinic)
    assert result.code == 0
    assert result.out.startswith("Sound: ")


def test_verify_names_the_fault_of_a_damaged_clinic(bodymap: Any, clinic: Path) -> None:
    database = next(file for file in clinic.iterdir() if file.stat().st_size > 50_000)
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 0xFF
    database.write_bytes(content)
    result = bodymap("verify", clinic)
    assert result.code == 1
    assert result.out == ""
    assert result.err.startswith("bodymap: ")
    assert result.err.count("\n") == 1
