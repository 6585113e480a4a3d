"""import: a file of records into a clinic, whole or not at all."""

import json
from pathlib import Path
from typing import Any


def records(path: Path) -> Any:
    return json.loads(path.read_text())["records"]


def test_an_exported_clinic_is_imported_into_an_empty_one(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    out, again, empty = tmp_path / "out.json", tmp_path / "again.json", tmp_path / "empty"
    assert bodymap("export", clinic, "--all", "--format", "json", "-o", out).code == 0
    assert bodymap("create", empty).code == 0
    done = bodymap("import", empty, out)
    assert (done.code, done.out.splitlines()[-1]) == (0, "Imported 3 patients.")
    assert bodymap("export", empty, "--all", "--format", "json", "-o", again).code == 0
    assert records(again) == records(out)
    assert bodymap("verify", empty).code == 0


def test_what_cannot_be_imported_is_told_by_its_record_and_nothing_is(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    out, empty = tmp_path / "out.json", tmp_path / "empty"
    bodymap("export", clinic, "--all", "--format", "json", "-o", out)
    bodymap("create", empty)
    document = json.loads(out.read_text())
    finding = document["records"][-1]["findings"][0]
    finding["nrs"] = 11
    out.write_text(json.dumps(document))
    refused = bodymap("import", empty, out)
    assert refused.code == 1
    assert finding["id"] in refused.err
    assert "whole number from 0 to 10" in refused.err
    assert json.loads(bodymap("patients", empty, "--json").out) == []


def test_a_file_that_is_not_there_empty_or_foreign_is_refused_in_a_line(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    empty, foreign = tmp_path / "empty.json", tmp_path / "foreign.json"
    empty.touch()
    foreign.write_text('{"resourceType": "Bundle"}')
    for file, code in ((tmp_path / "nowhere.json", 2), (tmp_path, 2), (empty, 1), (foreign, 1)):
        refused = bodymap("import", clinic, file)
        assert refused.code == code
        assert refused.err.count("\n") == 1


def test_a_second_import_of_the_same_file_is_refused(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    bodymap("export", clinic, "--all", "--format", "json", "-o", out)
    refused = bodymap("import", clinic, out)
    assert refused.code == 1
    assert "is in this clinic already" in refused.err
