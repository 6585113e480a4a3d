"""The statements compiled ahead are those of the queries, and opening a clinic needs nothing to compile them."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bodymap.store import queries
from bodymap.store.rows import KINDS, Row
from bodymap.store.statements import FILE, SERVER, SQLCIPHER, statements


def test_the_compiled_statements_are_those_of_the_queries() -> None:
    assert FILE.read_bytes() == queries.as_file(), "run: python -m bodymap.store.queries"


def test_both_engines_have_the_same_statements_with_the_same_parameters() -> None:
    sqlite, server = statements(SQLCIPHER), statements(SERVER)
    assert sqlite.keys() == server.keys()
    for name, statement in sqlite.items():
        assert statement.order is not None
        for parameter in {*statement.order} - {*statement.fixed}:
            assert f"%({parameter})s" in server[name].sql


def test_a_row_has_the_columns_of_its_table_in_their_order(make: Any) -> None:
    patient = make.patient()
    visit, point = make.visit(patient), make.point(patient)
    records = (patient, visit, point, make.finding(visit, point), make.treatment(visit, point))
    records += make.entries(visit, point)
    for kind, record in zip(KINDS, records, strict=True):
        values = kind.to_row(record)
        row: Row = tuple(values.values())
        assert list(values) == [column.name for column in queries.TABLES[kind.table].columns]
        assert kind.from_row(row) == record


OPENING = """
import sys
from pathlib import Path
from bodymap.base.clock import SystemClock
from bodymap.store.store import Store
store = Store.open(Path(sys.argv[1]), passphrase=sys.argv[2], clock=SystemClock())
store.search_patients("x"), store.patients(), store.verify(), store.log("view", at=SystemClock().now())
store.close()
print(sorted({name.partition(".")[0] for name in sys.modules} & {"sqlalchemy", "alembic", "psycopg", "asyncio"}))
"""


@pytest.mark.timeout(60)
def test_opening_a_clinic_in_a_folder_imports_neither_sqlalchemy_nor_a_servers_driver(folder: Path, make: Any) -> None:
    command = [sys.executable, "-c", OPENING, str(folder), make.passphrase]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "[]"
