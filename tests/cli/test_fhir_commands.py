"""export --format fhir, and import of a bundle: ours without loss, a stranger's with a list of what was left out."""

import json
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle as Checked

from tests.fhir_bundles import resource, stranger_bundle


def record(bodymap: Any, clinic: Path, patient: str) -> Any:
    (found,) = json.loads(bodymap("export", clinic, "--patient", patient, "--format", "json", "-o", "-").out)["records"]
    return found


def test_a_patient_goes_out_as_fhir_and_comes_into_another_clinic_without_loss(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    out, empty = tmp_path / "patient.fhir.json", tmp_path / "empty"
    assert bodymap("export", clinic, "--patient", "D-0001", "--format", "fhir", "-o", out).code == 0
    Checked.model_validate_json(out.read_bytes())
    assert bodymap("create", empty).code == 0
    done = bodymap("import", empty, out)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[-1] == "Imported 1 patient."
    assert record(bodymap, empty, "D-0001") == record(bodymap, clinic, "D-0001")
    assert bodymap("verify", empty).code == 0


def test_one_visit_goes_out_with_its_summary_as_a_document(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    out = tmp_path / "visit.json"
    visit = json.loads(bodymap("visits", clinic, "--patient", "D-0001", "--json").out)[0]["id"]
    assert bodymap("export", clinic, "--patient", "D-0001", "--visit", visit, "--format", "fhir", "-o", out).code == 0
    bundle = json.loads(out.read_text())
    assert resource(bundle, "Encounter")["id"] == visit
    assert resource(bundle, "DocumentReference")["content"][0]["attachment"]["contentType"] == "application/pdf"


def test_all_patients_are_not_one_bundle(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    refused = bodymap("export", clinic, "--all", "--format", "fhir", "-o", tmp_path / "all.json")
    assert refused.code == 2
    assert "--all goes with json or csv" in refused.err


def test_a_strangers_bundle_comes_in_and_what_was_not_understood_is_on_stderr(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    file = tmp_path / "bundle.json"
    file.write_text(json.dumps(stranger_bundle()))
    done = bodymap("import", clinic, file)
    assert (done.code, done.out.splitlines()[-1]) == (0, "Imported 1 patient.")
    assert "- Immunization/flu: this kind of resource is not read." in done.err.splitlines()
    (visit,) = json.loads(bodymap("visits", clinic, "--patient", "77", "--json").out)
    assert [(one["muscle"], one["side"], one["nrs"]) for one in visit["points"]] == [
        ("levator-scapulae", "left", 7),
        ("infraspinatus", "right", 4),
    ]


def test_a_bundle_that_cannot_be_taken_leaves_the_clinic_as_it_was(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    bundle = stranger_bundle()
    second = json.loads(json.dumps(bundle["entry"][0]).replace("anna", "zoe"))
    second["resource"]["birthDate"] = "2999-01-01"
    bundle["entry"].append(second)
    file = tmp_path / "bundle.json"
    file.write_text(json.dumps(bundle))
    before = bodymap("patients", clinic, "--json").out
    refused = bodymap("import", clinic, file)
    assert refused.code == 1
    assert "Patient/zoe: The birth date is in the future" in refused.err
    assert bodymap("patients", clinic, "--json").out == before


@pytest.mark.parametrize("text", ['<Bundle xmlns="http://hl7.org/fhir"/>', '{"resourceType": "Patient"}'])
def test_fhir_of_another_form_is_refused_in_one_line(text: str, bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    file = tmp_path / "bundle.json"
    file.write_text(text)
    refused = bodymap("import", clinic, file)
    assert (refused.code, refused.err.count("\n")) == (1, 1)
