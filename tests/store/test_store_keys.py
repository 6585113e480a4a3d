"""Keys: who gets in, with what, and what the clinic's files give away to somebody who has none of it."""

import base64
import itertools
import stat
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.errors import AccessError, InputError
from bodymap.store import keyfile, recovery, sealing
from bodymap.store.errors import ClinicExistsError, KeyFileDamagedError, UnknownUserError, WrongPassphraseError
from bodymap.store.store import Store, users_of


def test_users_are_named_before_anybody_has_signed_in(place: Any, make: Any) -> None:
    assert users_of(place) == (make.user,)


def test_a_new_clinic_opens_with_its_passphrase_and_knows_itself(store: Store, make: Any) -> None:
    assert (store.info.name, store.info.address) == ("Harbour", "")
    assert store.user.name == make.user
    assert store.read_only == ""


@pytest.mark.parametrize("typed", ["", "Correct horse battery staple", "correct horse battery staple "])
def test_another_passphrase_does_not_open_a_clinic(place: Any, make: Any, typed: str) -> None:
    with pytest.raises(WrongPassphraseError):
        make.open(place, passphrase=typed)


def test_a_user_without_a_key_is_told_so(place: Any, make: Any) -> None:
    with pytest.raises(UnknownUserError):
        make.open(place, user="dr ada vega")
    make.open(place, user=make.user).close()


def test_a_passphrase_typed_in_another_unicode_form_opens_the_clinic(tmp_path: Path, make: Any) -> None:
    store, _ = Store.create(
        tmp_path / "c", clinic_name="C", user_name="U", passphrase="caf\u00e9 \u212b", clock=make.clock
    )
    store.close()
    make.open(tmp_path / "c", passphrase="cafe\u0301 A\u030a").close()


@pytest.mark.parametrize("empty", ["clinic_name", "user_name", "passphrase"])
def test_a_clinic_needs_a_name_a_user_and_a_passphrase(tmp_path: Path, make: Any, empty: str) -> None:
    fields = {"clinic_name": "C", "user_name": "U", "passphrase": "P"} | {empty: "  "}
    with pytest.raises(InputError) as raised:
        Store.create(tmp_path / "c", **fields, clock=make.clock)
    assert raised.value.field == empty
    assert not (tmp_path / "c").exists()


def test_no_clinic_is_made_where_there_is_something(place: Any, make: Any, tmp_path: Path) -> None:
    letter = tmp_path / "documents" / "letter.txt"
    letter.parent.mkdir()
    letter.write_text("dear")
    with pytest.raises(ClinicExistsError):
        make.create(place)
    with pytest.raises(ClinicExistsError):
        make.create(letter.parent)
    with pytest.raises(ClinicExistsError):
        make.create(letter)
    assert letter.read_text() == "dear"
    make.open(place).close()


def test_the_folder_and_all_files_belong_to_their_owner_only(folder: Path, make: Any, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir(mode=0o777)
    store, _ = make.create(tmp_path / "new")
    make.put(store, make.patient())
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "new").iterdir()}
    assert files == dict.fromkeys(["anchor.json", "clinic.db", "clinic.db-shm", "clinic.db-wal", "keys.json"], 0o600)
    store.close()


def test_neither_names_nor_words_nor_keys_are_readable_in_the_files(folder: Path, make: Any) -> None:
    store = make.open(folder)
    make.put(store, make.patient(family_name="Zanzibarov", note="needle phobia"))
    (line,) = store.search_patients("zanzi")
    key = keyfile.open_as_user(keyfile.read(folder), None, make.passphrase).key
    during = b"".join(path.read_bytes() for path in folder.iterdir())
    store.close()
    after = b"".join(path.read_bytes() for path in folder.iterdir())
    secrets = [b"Zanzibarov", b"zanzibarov", b"phobia", b"Harbour", b"CREATE TABLE", b"SQLite", line.id.encode()]
    secrets += [make.passphrase.encode()]
    secrets += [key, key.hex().encode(), base64.b64encode(key)]
    for content in (during, after):
        assert [secret for secret in secrets if secret in content] == []


def test_the_recovery_code_opens_the_clinic_and_gives_a_new_passphrase(place: Any, make: Any, request: Any) -> None:
    fixture = "folder_template" if isinstance(place, Path) else "server_clinics"
    value = request.getfixturevalue(fixture)
    code = value[1] if isinstance(place, Path) else value.code
    typed = code.lower().replace("-", " ").replace("0", "O").replace("1", "l")
    store = Store.open_with_recovery_code(place, code=typed, new_passphrase="a new one", clock=make.clock)
    assert store.user.name == make.user
    assert store.verify().events == 2
    store.close()
    with pytest.raises(WrongPassphraseError):
        make.open(place)
    make.open(place, passphrase="a new one").close()
    Store.open_with_recovery_code(place, code=code, new_passphrase="another", clock=make.clock).close()


def test_the_recovery_code_of_another_clinic_does_not_open_this_one(place: Any, make: Any) -> None:
    with pytest.raises(WrongPassphraseError, match="recovery code"):
        Store.open_with_recovery_code(place, code=recovery.new_code(), new_passphrase="n", clock=make.clock)
    make.open(place).close()


def test_recovery_codes_are_long_and_never_the_same() -> None:
    codes = {recovery.new_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(len(code.replace("-", "")) == 35 for code in codes)


letters = st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@given(st.integers(0, 34), letters)
def test_every_single_wrong_letter_of_a_recovery_code_is_told_with_its_group(place: int, letter: str) -> None:
    code = recovery.new_code().replace("-", "")
    typed = code[:place] + letter + code[place + 1 :]
    if typed == code:
        assert recovery.read_code(typed).replace("-", "") == code
        return
    with pytest.raises(InputError, match=f"group {place // 5 + 1} "):
        recovery.read_code(typed)


def test_swapped_groups_of_a_recovery_code_are_told_nearly_always() -> None:
    told = 0
    for _ in range(100):
        groups = recovery.new_code().split("-")
        groups[2], groups[5] = groups[5], groups[2]
        try:
            recovery.read_code("-".join(groups))
        except InputError:
            told += 1
    assert told > 90


@pytest.mark.parametrize("typed", ["", "ABCDE", "x" * 36, "-" * 35, "ÄÖÜ" * 12])
def test_what_is_not_a_recovery_code_is_told(typed: str) -> None:
    with pytest.raises(InputError):
        recovery.read_code(typed)


def test_an_old_key_pair_cannot_be_opened_in_another_place(folder: Path, make: Any) -> None:
    pair = sealing.make_pair("secret", b"one")
    sealed = sealing.seal(bytes(32), pair.public, b"one")
    assert sealing.unseal(sealed, pair, "secret", b"one") == bytes(32)
    with pytest.raises(sealing.WrongSecretError):
        sealing.unseal(sealed, pair, "secret", b"two")
    with pytest.raises(sealing.WrongSecretError):
        sealing.unseal(sealing.seal(bytes(32), pair.public, b"two"), pair, "secret", b"one")


def test_weaker_parameters_slipped_under_a_key_pair_do_not_open_it() -> None:
    pair = sealing.make_pair("secret", b"one")
    weak = msgspec.structs.replace(pair, argon2=msgspec.structs.replace(pair.argon2, passes=1))
    with pytest.raises(sealing.WrongSecretError):
        sealing.unseal(sealing.seal(bytes(32), pair.public, b"one"), weak, "secret", b"one")


def test_the_parameters_are_those_of_the_design_and_kept_in_the_file(folder: Path) -> None:
    keys = msgspec.json.decode((folder / "keys.json").read_bytes())
    for holder in (*keys["users"], keys["recovery"]):
        argon2 = holder["pair"]["argon2"]
        assert (argon2["memory_kib"], argon2["passes"], argon2["lanes"]) == (65536, 3, 4)
    assert (keys["format"], keys["version"]) == ("bodymap-keys", 2)


def test_a_key_file_that_asks_for_endless_work_is_refused(folder: Path, make: Any) -> None:
    path = folder / "keys.json"
    path.write_bytes(path.read_bytes().replace(b'"memory_kib": 65536', b'"memory_kib": 99999999999'))
    with pytest.raises(KeyFileDamagedError):
        make.open(folder)


@pytest.mark.parametrize("cost", [{"passes": 65}, {"memory_kib": 4 * 1024 * 1024 + 1}, {"lanes": 65}, {"passes": 0}])
def test_a_cost_beyond_the_bounds_is_refused_before_any_work_is_done(cost: dict[str, int]) -> None:
    """Whoever forges a key file can also make its checksum right."""
    written = msgspec.json.encode(sealing.Argon2(salt=bytes(16)))
    asked = msgspec.json.encode(msgspec.json.decode(written) | cost)
    with pytest.raises(msgspec.ValidationError, match="out of range"):
        msgspec.json.decode(asked, type=sealing.Argon2)


def test_every_flipped_byte_of_the_key_file_is_noticed_and_never_taken_for_a_passphrase(
    folder: Path, make: Any
) -> None:
    path = folder / "keys.json"
    whole = path.read_bytes()
    for place in itertools.chain(range(0, len(whole), 7), [len(whole) - 3]):
        flipped = whole[place] ^ 1
        path.write_bytes(whole[:place] + bytes([flipped]) + whole[place + 1 :])
        with pytest.raises(Exception, match="key file") as raised:
            users_of(folder)
        assert not isinstance(raised.value, AccessError)
    path.write_bytes(whole)
    make.open(folder).close()


def test_using_a_clinic_does_not_write_its_key_file(folder: Path, make: Any) -> None:
    before = (folder / "keys.json").stat()
    store = make.open(folder)
    make.put(store, make.patient())
    store.close()
    after = (folder / "keys.json").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_a_key_file_is_replaced_whole_or_not_at_all(
    folder: Path, folder_template: tuple[Path, str], make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Exception, match="cannot be reached"):
        Store.open_with_recovery_code(folder, code=folder_template[1], new_passphrase="n", clock=make.clock)
    monkeypatch.undo()
    assert sorted(path.name for path in folder.iterdir()) == ["anchor.json", "clinic.db", "keys.json"]
    make.open(folder).close()
