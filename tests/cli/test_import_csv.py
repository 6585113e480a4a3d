"""import of another system's table."""

import json
from pathlib import Path
from typing import Any

TABLE = "MRN;Surname;First name;DOB\nA-1;Müller;Jörg;31.12.1980\nA-2;Okafor;Ada;01.02.1990\n"


def people(bodymap: Any, clinic: Path) -> list[str]:
    return [one["family_name"] for one in json.loads(bodymap("patients", clinic, "--json").out)]


def test_a_table_is_looked_at_imported_and_not_imported_twice(bodymap: Any, tmp_path: Path) -> None:
    clinic, file = tmp_path / "new", tmp_path / "old.csv"
    bodymap("create", clinic)
    file.write_bytes(TABLE.encode("windows-1252"))
    dry = bodymap("import", clinic, file, "--dry-run")
    assert (dry.code, dry.out.strip()) == (0, "2 patients would be imported. Nothing was written.")
    assert people(bodymap, clinic) == []
    assert bodymap("import", clinic, file).out.strip() == "Imported 2 patients."
    assert people(bodymap, clinic) == ["Müller", "Okafor"]
    again = bodymap("import", clinic, file)
    assert again.code != 0
    assert "line 2: is here already" in again.err
    assert bodymap("verify", clinic).code == 0


def test_lines_at_fault_are_named_and_stop_the_import_unless_they_are_left_out(bodymap: Any, tmp_path: Path) -> None:
    clinic, file = tmp_path / "new", tmp_path / "old.csv"
    bodymap("create", clinic)
    file.write_text(TABLE + "A-3;;Nobody;\n", encoding="utf-8")
    refused = bodymap("import", clinic, file)
    assert refused.code == 1
    assert "line 4: Enter a family name." in refused.err
    assert people(bodymap, clinic) == []
    assert bodymap("import", clinic, file, "--leave-out-faults").code == 0
    assert people(bodymap, clinic) == ["Müller", "Okafor"]


def test_columns_and_the_order_of_days_can_be_said(bodymap: Any, tmp_path: Path) -> None:
    clinic, file = tmp_path / "new", tmp_path / "old.csv"
    bodymap("create", clinic)
    file.write_text("x,y\nOkafor,03/04/1990\n", encoding="utf-8")
    unclear = bodymap("import", clinic, file, "--columns", "family-name,birth-date")
    assert "--days dmy" in unclear.err
    assert bodymap("import", clinic, file, "--columns", "family-name,birth-date", "--days", "mdy").code == 0
    (patient,) = json.loads(bodymap("patients", clinic, "--json").out)
    assert patient["birth_date"] == "1990-03-04"
    assert bodymap("import", clinic, tmp_path / "x.json", "--dry-run").code == 2


def test_a_column_that_is_not_taken_is_told(bodymap: Any, tmp_path: Path) -> None:
    clinic, file = tmp_path / "new", tmp_path / "old.csv"
    bodymap("create", clinic)
    file.write_text("Nr;Surname;Shoe size\nA-1;Okafor;42\n", encoding="utf-8")
    done = bodymap("import", clinic, file)
    assert "column Shoe size: not taken" in done.err
    assert "column Nr" not in done.err
    (patient,) = json.loads(bodymap("patients", clinic, "--json").out)
    assert patient["chart_number"] == "A-1"
