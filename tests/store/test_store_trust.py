"""What somebody without the key, or without the role, might make the store do for them."""

import os
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bodymap.base.errors import DataError
from bodymap.clinic.roles import FIRST_USER, NotAllowedError, Role
from bodymap.clinic.visit import VisitStatus
from bodymap.store import anchor, backup, files, keyfile, recovery, rotation, sealing, write
from bodymap.store.errors import KeyChangedError, WrongPassphraseError
from bodymap.store.pages import Pages
from bodymap.store.salvage import salvage
from bodymap.store.sqlcipher import PAGE_BYTES
from bodymap.store.store import Store

SECOND = "violet harbour seventeen lanterns"


def nothing(_done: int, _of: int) -> None:
    """Hear how far it is, and do nothing."""


def with_assistant(folder: Path, make: Any) -> None:
    """Add an assistant to the clinic."""
    store = make.open(folder)
    store.people.add("Ben Ito", frozenset({Role.ASSISTANT}), SECOND, make.clock.now())
    store.close()


def test_the_recovery_code_does_not_make_a_foreign_key_file_ours(
    folder: Path, folder_template: tuple[Path, str], make: Any
) -> None:
    with_assistant(folder, make)
    keys = keyfile.read(folder)
    eves = sealing.make_pair("eve", keyfile._context(keys.clinic_id, keys.users[1].id))
    slipped = msgspec.structs.replace(keys.users[1], pair=eves)
    forged = msgspec.structs.replace(keys, users=(keys.users[0], slipped))
    forged = msgspec.structs.replace(forged, checksum=keyfile._checksum(forged))
    (folder / "keys.json").write_bytes(keyfile._text(forged))

    with pytest.raises(DataError, match="other than Bodymap"):
        Store.open_with_recovery_code(
            folder, code=folder_template[1], user=make.user, new_passphrase=SECOND, clock=make.clock
        )

    store = make.open(folder, user=make.user)
    assert "other than Bodymap" in store.notice
    store.close()


def test_a_new_key_is_refused_while_the_trail_is_cut_off_so_that_the_proof_of_it_stays(folder: Path, make: Any) -> None:
    make.open(folder).close()
    earlier = (folder / "clinic.db").read_bytes()
    store = make.open(folder)
    make.put(store, make.patient())
    store.close()
    (folder / "clinic.db").write_bytes(earlier)
    anchor = (folder / "anchor.json").read_bytes()

    store = make.open(folder)
    assert "cut off" in store.notice
    with pytest.raises(DataError, match="cut off"):
        store.renew_key(at=make.clock.now(), progress=nothing)
    assert not store.verify().sound
    store.close()

    assert (folder / "anchor.json").read_bytes() == anchor


def test_what_a_role_does_not_allow_is_not_allowed_in_a_clinic_that_cannot_be_written_either(
    folder: Path, make: Any
) -> None:
    with_assistant(folder, make)
    (folder / "clinic.db").chmod(0o400)
    store = make.open(folder, user="Ben Ito", passphrase=SECOND)
    try:
        assert store.read_only
        with pytest.raises(NotAllowedError):
            store.check_event("export", "", {"kind": "json"})
        with pytest.raises(NotAllowedError):
            store.check_event("view-audit", "", {})
        store.check_event("view", "", {})
    finally:
        store.close()


def test_a_visit_that_comes_signed_needs_the_right_to_sign(folder: Path, make: Any) -> None:
    with_assistant(folder, make)
    store = make.open(folder, user="Ben Ito", passphrase=SECOND)
    patient = make.patient()
    make.put(store, patient)
    signed = make.visit(patient, status=VisitStatus.SIGNED, signed_at=make.clock.now())
    with pytest.raises(NotAllowedError):
        make.put(store, signed)
    store.close()


def test_a_salvage_that_lost_the_list_of_people_gives_nobody_another_role(
    folder: Path, make: Any, tmp_path: Path
) -> None:
    with_assistant(folder, make)
    keys = keyfile.read(folder)
    key = keyfile.open_as_user(keys, make.user, make.passphrase).key
    with Pages(folder / files.DATABASE, key, keys.salt) as pages:
        content = {number: pages.page(number) or b"" for number in range(2, pages.count + 1)}
    where = [
        n for n, said in content.items() if b"assistantBen" in said or (b"Ben Ito" in said and b"add-user" not in said)
    ]
    assert where
    with (folder / files.DATABASE).open("r+b") as stream:
        for number in where:
            stream.seek((number - 1) * PAGE_BYTES + 100)
            stream.write(b"\xff" * 64)

    new = tmp_path / "new"
    salvage(folder, new, user="Ben Ito", passphrase=SECOND, at=make.clock.now())

    store = make.open(new, user="Ben Ito", passphrase=SECOND)
    assert {one.name: one.roles for one in store.people.listed()} == {
        make.user: FIRST_USER,
        "Ben Ito": frozenset({Role.ASSISTANT}),
    }
    store.close()


def test_who_finishes_a_new_key_late_takes_nothing_from_who_works_under_it_already(
    folder: Path, make: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make.open(folder)
    killed = tmp_path / "killed"
    with monkeypatch.context() as patch:
        patch.setattr(rotation, "finish", lambda _folder: shutil.copytree(folder, killed, dirs_exist_ok=True))
        with pytest.raises(KeyChangedError):
            store.renew_key(at=make.clock.now(), progress=nothing)
    store.close()
    assert rotation._is_decided(killed)
    quick: list[Store] = []
    sync = files.sync_folder

    def slow(place: Path) -> None:
        sync(place)
        monkeypatch.setattr(files, "sync_folder", sync)
        quick.append(make.open(killed))
        make.put(quick[0], make.patient())

    monkeypatch.setattr(files, "sync_folder", slow)
    rotation.finish(killed)

    late = make.open(killed)
    assert len(late.patients()) == 1
    late.close()
    quick[0].close()


def test_two_windows_that_write_the_anchor_at_once_leave_a_whole_one(
    folder: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make.open(folder)
    assert store.vault is not None
    vault, tail, sync = store.vault, write.newest_event(store._db), os.fsync
    met: list[bytes] = []

    def other_window(handle: int) -> None:
        """Write the same file in the middle of the first window's writing."""
        monkeypatch.setattr(os, "fsync", sync)
        anchor.write_anchor(vault, folder, tail)
        met.append((folder / "anchor.json").read_bytes())
        sync(handle)

    monkeypatch.setattr(os, "fsync", other_window)
    anchor.write_anchor(vault, folder, tail)

    assert met == [(folder / "anchor.json").read_bytes()]
    assert anchor.fault(vault, folder, store._db) == ""
    assert not list(folder.glob("*.new*"))
    store.close()


def test_a_clinic_whose_trail_is_cut_off_gives_no_backup_that_would_pass_for_a_sound_one(
    folder: Path, make: Any, tmp_path: Path
) -> None:
    make.open(folder).close()
    earlier = (folder / "clinic.db").read_bytes()
    store = make.open(folder)
    make.put(store, make.patient())
    store.close()
    (folder / "clinic.db").write_bytes(earlier)

    store = make.open(folder)
    assert store.vault is not None
    with pytest.raises(DataError, match="cut off"):
        backup.back_up(store.vault, tmp_path / "backups", make.clock.now())
    store.close()

    assert list((tmp_path / "backups").iterdir()) == []


def test_wrong_recovery_codes_are_counted_and_told_in_the_trail(folder: Path, make: Any) -> None:
    for _ in range(2):
        with pytest.raises(WrongPassphraseError):
            Store.open_with_recovery_code(
                folder, code=recovery.new_code(), user=make.user, new_passphrase=SECOND, clock=make.clock
            )
    store = make.open(folder)
    told = [row for row in store._db.query("SELECT action, detail FROM audit_event") if row[0] == "failed-sign-ins"]
    store.close()
    assert told == [("failed-sign-ins", '{"count":2}')]
