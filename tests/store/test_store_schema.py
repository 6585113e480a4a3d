"""The schema: clinics of every released version open, and what migrations make is what the code expects."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bodymap.base.errors import DataError
from bodymap.clinic.chart import FIELDS
from bodymap.clinic.visit import VisitStatus
from bodymap.store import errors, files, schema, sqlcipher, tables, write
from bodymap.store.store import Store, users_of

SCHEMAS = Path(__file__).parent / "schemas"
PASSPHRASE = "kept for every schema"


def test_a_clinic_is_kept_for_every_schema_that_was_released() -> None:
    assert sorted(int(folder.name) for folder in SCHEMAS.iterdir()) == list(range(1, schema.SCHEMA + 1))


@pytest.mark.parametrize("version", sorted(folder.name for folder in SCHEMAS.iterdir()))
def test_a_clinic_of_an_earlier_release_opens_with_all_its_records(version: str, tmp_path: Path, make: Any) -> None:
    folder = shutil.copytree(SCHEMAS / version, tmp_path / "clinic")
    assert users_of(folder) == ("Keeper",)
    store = make.open(folder, passphrase=PASSPHRASE)
    (line,) = store.search_patients("muller anna")
    chart = store.chart(line.id)
    signed, draft = chart.visits
    assert (chart.patient.chart_number, chart.patient.note) == ("S-1", "synthetic")
    assert (signed.status, signed.pain_now, draft.status) == (VisitStatus.SIGNED, 6, VisitStatus.DRAFT)
    assert [finding.nrs for visit in chart.visits for finding in chart.findings_of(visit.id)] == [7, 4]
    assert [finding.voided.reason for finding in chart.findings if finding.voided] == ["twice"]
    assert chart.treatments[0].doses[0].agent == "lidocaine"
    report = store.verify()
    upgraded = int(version) < schema.SCHEMA  # which is one more event
    others = 0 if version == "1" else 10
    assert (report.sound, report.records) == (True, 9 + others)
    assert report.events >= 9 + upgraded + bool(others)
    assert [len(getattr(chart, name)) for name in FIELDS.values()][4:] == ([1] * 9 if others else [0] * 9)
    assert [store.blob(one.id) for one in chart.attachments] == [b"not really a picture"] * len(chart.attachments)
    make.put(store, make.patient())
    assert store.verify().sound
    store.close()


@pytest.mark.parametrize("version", [str(one) for one in range(1, schema.SCHEMA)])
def test_the_copy_from_before_an_upgrade_is_whole_and_can_be_taken_again(
    version: str, tmp_path: Path, make: Any
) -> None:
    folder = shutil.copytree(SCHEMAS / version, tmp_path / "clinic")
    make.open(folder, passphrase=PASSPHRASE).close()
    again = shutil.copytree(SCHEMAS / version, tmp_path / "again")
    shutil.move(folder / files.older(int(version)), again / files.DATABASE)
    store = make.open(again, passphrase=PASSPHRASE)
    report = store.verify()
    assert report.sound, report.first_fault
    assert len(store.search_patients("muller anna")) == 1
    store.close()


@pytest.mark.parametrize("version", [str(one) for one in range(1, schema.SCHEMA)])
def test_an_upgrade_that_fails_leaves_the_clinic_as_it_was_and_can_be_tried_again(
    version: str, tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(SCHEMAS / version, tmp_path / "clinic")
    before = (folder / files.DATABASE).read_bytes()

    def fail(*_: Any, **__: Any) -> None:
        raise errors.full()

    with monkeypatch.context() as patch:
        patch.setattr(write, "append", fail)  # the last step of the upgrade's one transaction
        with pytest.raises(errors.DiskFullError):
            make.open(folder, passphrase=PASSPHRASE)
    assert (folder / files.DATABASE).read_bytes() == before
    store = make.open(folder, passphrase=PASSPHRASE)
    assert store.verify().sound
    store.close()


def test_an_upgrade_without_room_for_its_copy_changes_nothing(
    tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(SCHEMAS / "1", tmp_path / "clinic")
    before = (folder / files.DATABASE).read_bytes()

    def fail(*_: Any, **__: Any) -> None:
        raise errors.full()

    monkeypatch.setattr(sqlcipher, "copy", fail)
    with pytest.raises(errors.DiskFullError) as raised:
        make.open(folder, passphrase=PASSPHRASE)
    assert raised.value.hint
    assert (folder / files.DATABASE).read_bytes() == before


def test_migrations_make_the_very_tables_that_the_code_uses(store: Store) -> None:
    with schema.sqlalchemy_connection(store._db) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = [one for one in compare_metadata(context, tables.metadata) if "keep" not in str(one)]
        inspector = sa.inspect(connection)
        for table in tables.metadata.sorted_tables:
            made = [(column["name"], column["nullable"]) for column in inspector.get_columns(table.name)]
            assert made == [(column.name, bool(column.nullable)) for column in table.columns]
    assert differences == []


def test_a_clinic_on_a_server_of_a_newer_schema_is_refused(server_clinics: Any, make: Any) -> None:
    url = server_clinics.clinic()
    server_clinics.execute(url, "UPDATE alembic_version SET version_num = '9999'")
    try:
        with pytest.raises(errors.ClinicNewerError):
            make.open(url)
        with pytest.raises(errors.ClinicNewerError):
            users_of(url)
    finally:
        server_clinics.execute(url, "UPDATE alembic_version SET version_num = '0003'")
    make.open(url).close()


def test_an_empty_database_on_a_server_is_no_clinic(server_clinics: Any, make: Any) -> None:
    url = server_clinics.empty()
    with pytest.raises(errors.ClinicMissingError):
        make.open(url)
    with pytest.raises(errors.ClinicMissingError):
        users_of(url)


def test_a_server_that_does_not_answer_is_told(make: Any) -> None:
    with pytest.raises(errors.ClinicUnreachableError):
        make.open("postgresql://bodymap@127.0.0.1:1/clinic")


def test_a_clinic_whose_creation_failed_on_a_server_can_be_made_again(
    server_clinics: Any, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise DataError("made to fail")

    url = server_clinics.empty()
    monkeypatch.setattr(write, "append", fail)
    with pytest.raises(DataError, match="made to fail"):
        make.create(url)
    monkeypatch.undo()
    make.create(url)[0].close()
    make.open(url).close()


def test_work_goes_on_after_the_connection_to_the_server_was_lost(server_clinics: Any, make: Any) -> None:
    url = server_clinics.clinic()
    store = make.open(url)
    others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    server_clinics.execute(url, f"{others} AND datname = current_database()")
    change = make.add(make.patient())
    with pytest.raises(errors.ClinicUnreachableError):
        store.commit(change, at=make.clock.now())
    store.commit(change, at=make.clock.now())
    assert len(store.patients()) == 1
    store.close()


def test_an_account_without_the_right_to_write_reads_and_is_told_why(server_clinics: Any, make: Any) -> None:
    url = server_clinics.clinic()
    name = url.rpartition("/")[2]
    server_clinics.execute(url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    try:
        store = make.open(url)
        assert "reading only" in store.read_only
        assert store.patients() == ()
        with pytest.raises(errors.ClinicReadOnlyError):
            make.put(store, make.patient())
        store.close()
    finally:
        server_clinics.execute(
            url, "SET default_transaction_read_only = off", f"ALTER DATABASE {name} RESET default_transaction_read_only"
        )
