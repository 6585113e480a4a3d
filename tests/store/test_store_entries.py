"""Records without a table of their own, and files: closed with their visit, whole with their bytes, checked."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.errors import DataError, WorldError
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.record import VisitRecord, Void
from bodymap.clinic.signing import AFTER_SIGNING, Addendum
from bodymap.clinic.visit import VisitStatus
from bodymap.store import errors, files, keyfile, schema, sqlcipher
from bodymap.store.store import Store

SCHEMAS = Path(__file__).parent / "schemas"
PASSPHRASE = "kept for every schema"


def visit_with_everything(store: Store, make: Any) -> tuple[Any, Any, tuple[AnyRecord, ...]]:
    patient = make.patient()
    visit, point = make.visit(patient), make.point(patient)
    entries = make.entries(visit, point)
    make.put(store, patient, visit, point, make.finding(visit, point), *entries)
    return visit, point, entries


def sign(store: Store, make: Any, visit: Any) -> None:
    signed = visit.revised(status=VisitStatus.SIGNED, signed_at=make.clock.now())
    store.commit(make.revise((visit, signed)), at=make.clock.now())


def test_a_signed_visit_takes_signatures_and_addenda_and_nothing_else(store: Store, make: Any) -> None:
    visit, point, entries = visit_with_everything(store, make)
    sign(store, make, visit)
    void = Void(by="u", at=make.clock.now(), reason="wrong")
    for kept, new in zip(entries, make.entries(visit, point), strict=True):
        if not isinstance(kept, VisitRecord):
            continue
        blobs = {new.id: b"bytes"} if isinstance(new, Attachment) else {}
        add = Change(action="add", label="", edits=(Edit(None, new),))
        strike = make.revise((kept, kept.revised(voided=void)))
        if isinstance(kept, AFTER_SIGNING):
            store.commit(add, at=make.clock.now())
            store.commit(strike, at=make.clock.now())
            continue
        with pytest.raises(errors.VisitSignedError):
            store.commit(add, at=make.clock.now(), blobs=blobs)
        with pytest.raises(errors.VisitSignedError):
            store.commit(strike, at=make.clock.now())
    assert store.verify().sound


def test_the_words_of_an_addendum_never_change(store: Store, make: Any) -> None:
    visit, _, entries = visit_with_everything(store, make)
    sign(store, make, visit)
    addendum = next(one for one in entries if isinstance(one, Addendum))
    with pytest.raises(errors.VisitSignedError):
        store.commit(make.revise((addendum, addendum.revised(text="Something else."))), at=make.clock.now())


def test_a_file_is_written_with_its_record_or_not_at_all(store: Store, make: Any) -> None:
    visit, _, _ = visit_with_everything(store, make)
    photo = make.attachment(visit, b"the very bytes")
    add = make.add(photo)
    for wrong in ({}, {photo.id: b"other bytes!!!"}, {photo.id: b"the very bytes", "x": b""}):
        with pytest.raises(ValueError, match="bytes"):
            store.commit(add, at=make.clock.now(), blobs=wrong)
    number = store.commit(add, at=make.clock.now(), blobs={photo.id: b"the very bytes"})
    assert store.commit(add, at=make.clock.now(), blobs={photo.id: b"the very bytes"}) == number
    assert store.blob(photo.id) == b"the very bytes"
    with pytest.raises(DataError):
        store.blob("nothing")


@pytest.mark.parametrize("change", ["UPDATE blob SET content = CAST('other' AS {kind})", "DELETE FROM blob"])
def test_a_changed_or_missing_file_is_found(
    store: Store, make: Any, tamper: Callable[[str], None], change: str
) -> None:
    visit_with_everything(store, make)
    assert store.verify().sound
    tamper(change.format(kind="BYTEA" if store._db.on_server else "BLOB"))
    report = store.verify()
    assert (report.sound, "file of" in report.first_fault) == (False, True)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET content = replace(content, 'occiput.left', 'occiput.right')",
        "UPDATE entry SET content = '{' WHERE kind = 'area'",
        "UPDATE entry SET kind = 'motion' WHERE kind = 'area'",
        "UPDATE entry SET visit_id = NULL WHERE kind = 'area'",
        "DELETE FROM entry WHERE kind = 'addendum'",
    ],
)
def test_an_entry_that_was_tampered_with_is_found(
    store: Store, make: Any, tamper: Callable[[str], None], change: str
) -> None:
    visit_with_everything(store, make)
    tamper(change)
    assert not store.verify().sound


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A clinic of the first schema."""
    return Path(shutil.copytree(SCHEMAS / "1", tmp_path / "clinic"))


def test_an_older_clinic_is_copied_before_it_is_brought_up_to_date(older: Path, make: Any, tmp_path: Path) -> None:
    store = make.open(older, passphrase=PASSPHRASE)
    events = store.verify().events
    store.close()
    copy = older / files.older(1)
    assert copy.stat().st_mode & 0o077 == 0
    make.open(older, passphrase=PASSPHRASE).close()
    restored = tmp_path / "restored"
    restored.mkdir(mode=0o700)
    shutil.copy(older / files.KEY_FILE, restored)
    shutil.copy(copy, restored / files.DATABASE)
    again = make.open(restored, passphrase=PASSPHRASE)
    assert again.verify().events == events
    again.close()


def version_in(folder: Path) -> int:
    """The schema that the file itself says it has."""
    keys = keyfile.read(folder)
    key = keyfile.open_as_user(keys, None, PASSPHRASE).key
    with closing(sqlcipher.open_reading(folder / files.DATABASE, key, keys.salt)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_an_upgrade_that_fails_leaves_the_old_clinic(older: Path, make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise WorldError("full", "make room")

    for what in ("bodymap.store.schema._upgrade", "bodymap.store.sqlcipher.copy", "bodymap.store.write.append"):
        with monkeypatch.context() as patch:
            patch.setattr(what, fail if "append" not in what else lambda *_, **__: fail())
            with pytest.raises(WorldError):
                make.open(older, passphrase=PASSPHRASE)
        assert version_in(older) == 1
    assert not list(older.glob("*.new*"))
    store = make.open(older, passphrase=PASSPHRASE)
    assert schema.version(store._db) == schema.SCHEMA
    assert store.verify().sound
    store.close()


def test_a_half_written_copy_is_taken_away(older: Path, make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sqlcipher, "bad_pages", lambda _query, *_renewed: frozenset({"page 1"}) if _query else frozenset()
    )
    with pytest.raises(DataError):
        make.open(older, passphrase=PASSPHRASE)
    assert not list(older.glob("*.new*"))


def test_an_older_clinic_that_cannot_be_written_is_told(older: Path, make: Any) -> None:
    (older / files.DATABASE).chmod(0o400)
    with pytest.raises(errors.ClinicReadOnlyError, match="earlier Bodymap"):
        make.open(older, passphrase=PASSPHRASE)


def test_an_older_clinic_on_a_server_is_brought_up_to_date(server_clinics: Any, make: Any) -> None:
    url = server_clinics.empty()
    make.create(url)[0].close()
    server_clinics.execute(
        url,
        "DROP TABLE blob",
        "DROP TABLE entry",
        "DROP INDEX visit_started",
        *(f"ALTER TABLE visit DROP COLUMN {one}" for one in ("pain_window", "peg_pain", "peg_enjoyment")),
        *(f"ALTER TABLE visit DROP COLUMN {one}" for one in ("peg_activity", "follow_up_on")),
        "ALTER TABLE finding DROP COLUMN ppt_other_kpa",
        *(f"ALTER TABLE treatment DROP COLUMN {one}" for one in ("needle_gauge", "needle_length_mm", "guidance")),
        *(f"ALTER TABLE treatment DROP COLUMN {one}" for one in ("passes", "method", "complications")),
        *(f"ALTER TABLE treatment DROP COLUMN {one}" for one in ("consent", "done_at")),
        *(f'ALTER TABLE "user" DROP COLUMN {one}' for one in ("roles", "disabled_at", "kept_pair", "failures")),
        'ALTER TABLE "user" DROP COLUMN failed_at',
        "ALTER TABLE clinic DROP COLUMN keys_version",
        "UPDATE alembic_version SET version_num = '0001'",
    )
    store = make.open(url)
    visit_with_everything(store, make)
    assert store.verify().sound
    store.close()
