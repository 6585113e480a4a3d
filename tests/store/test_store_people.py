"""People: who may sign in, with what, as what; and that nobody is left without an administrator."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bodymap.base.errors import DataError, InputError
from bodymap.clinic.change import Change
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings
from bodymap.clinic.record import Void
from bodymap.clinic.roles import FIRST_USER, NotAllowedError, Role, needed_for
from bodymap.clinic.signing import Signature
from bodymap.clinic.visit import VisitStatus
from bodymap.store import keyfile, sealing, write
from bodymap.store.errors import UnknownUserError, UserDisabledError, WrongPassphraseError
from bodymap.store.store import Store, users_of

ASSISTANT = frozenset({Role.ASSISTANT})
SECOND = "violet harbour seventeen lanterns"


def with_second(store: Store, make: Any, roles: frozenset[Role] = ASSISTANT, name: str = "Ben Ito") -> str:
    return store.people.add(name, roles, SECOND, make.clock.now()).id


def actions(store: Store) -> list[str]:
    return [row[0] for row in store._db.query("SELECT action FROM audit_event ORDER BY number")]


def test_the_first_user_is_clinician_and_administrator(store: Store) -> None:
    (person,) = store.people.listed()
    assert (person.roles, person.has_key, person.disabled_at) == (FIRST_USER, True, None)
    assert store.user.roles == FIRST_USER


def test_a_second_user_opens_the_clinic_with_their_own_passphrase(store: Store, place: Any, make: Any) -> None:
    with_second(store, make)
    store.close()
    assert users_of(place) == (make.user, "Ben Ito")
    second = make.open(place, user="Ben Ito", passphrase=SECOND)
    assert (second.user.name, second.user.roles) == ("Ben Ito", ASSISTANT)
    assert actions(second)[-1] == "add-user"
    second.close()
    for user, passphrase in (("Ben Ito", make.passphrase), (make.user, SECOND)):
        with pytest.raises(WrongPassphraseError):
            make.open(place, user=user, passphrase=passphrase)
    with pytest.raises(UnknownUserError):
        make.open(place)


@pytest.mark.parametrize(("name", "field"), [("", "name"), ("x" * 301, "name"), ("Ben\nIto", "name")])
def test_a_user_needs_a_name_that_can_be_shown(store: Store, make: Any, name: str, field: str) -> None:
    with pytest.raises(InputError) as raised:
        with_second(store, make, name=name)
    assert raised.value.field == field
    assert len(store.people.listed()) == 1


def test_two_users_cannot_have_one_name(store: Store, make: Any) -> None:
    with pytest.raises(InputError):
        with_second(store, make, name=make.user)


def test_a_disabled_user_is_let_in_no_more_and_enabled_again_with_the_passphrase_they_had(
    store: Store, place: Any, make: Any
) -> None:
    second = with_second(store, make)
    assert store.people.disable(second, make.clock.now()).disabled_at is not None
    store.close()
    assert users_of(place) == (make.user,)
    with pytest.raises(UnknownUserError):
        make.open(place, user="Ben Ito", passphrase=SECOND)
    again = make.open(place)
    assert again.people.enable(second, "", make.clock.now()).has_key
    again.close()
    make.open(place, user="Ben Ito", passphrase=SECOND).close()


def test_a_disabled_user_who_puts_back_the_earlier_key_file_is_refused_all_the_same(folder: Path, make: Any) -> None:
    store = make.open(folder)
    second = with_second(store, make)
    earlier = (folder / "keys.json").read_bytes()
    store.people.disable(second, make.clock.now())
    store.close()
    (folder / "keys.json").write_bytes(earlier)
    with pytest.raises(UserDisabledError):
        make.open(folder, user="Ben Ito", passphrase=SECOND)
    make.open(folder, user=make.user).close()  # and the next opening puts the key file right
    assert users_of(folder) == (make.user,)


def test_somebody_who_is_signed_in_while_they_are_disabled_writes_nothing_more(
    store: Store, place: Any, make: Any
) -> None:
    second = with_second(store, make)
    theirs = make.open(place, user="Ben Ito", passphrase=SECOND)
    make.put(theirs, make.patient())
    store.people.disable(second, make.clock.now())
    with pytest.raises(UserDisabledError):
        make.put(theirs, make.patient())
    with pytest.raises(UserDisabledError):
        theirs.log("view", at=make.clock.now())
    theirs.close()


def test_the_last_administrator_cannot_be_disabled_nor_be_made_something_else(store: Store, make: Any) -> None:
    second = with_second(store, make, frozenset({Role.ADMINISTRATOR}))
    store.people.set_roles(second, ASSISTANT, make.clock.now())
    first = store.people.listed()[0].id
    with pytest.raises(InputError, match="only administrator"):
        store.people.disable(first, make.clock.now())
    with pytest.raises(InputError, match="only administrator"):
        store.people.set_roles(first, frozenset({Role.CLINICIAN}), make.clock.now())
    assert store.people.listed()[0].roles == FIRST_USER
    assert store.people.listed()[0].has_key
    store.people.set_roles(second, FIRST_USER, make.clock.now())
    store.people.disable(first, make.clock.now())


def test_nobody_but_an_administrator_manages_people_or_the_key(store: Store, place: Any, make: Any) -> None:
    second = with_second(store, make, frozenset({Role.CLINICIAN}))
    theirs = make.open(place, user="Ben Ito", passphrase=SECOND)
    at = make.clock.now()
    acts: tuple[Callable[[], object], ...] = (
        lambda: theirs.people.add("Eve", FIRST_USER, SECOND, at),
        lambda: theirs.people.set_roles(second, FIRST_USER, at),
        lambda: theirs.people.disable(store.user.id, at),
        lambda: theirs.people.enable(store.user.id, SECOND, at),
        lambda: theirs.people.new_code(at),
        lambda: theirs.renew_key(at=at, progress=lambda _done, _of: None),
        lambda: theirs.log("view-audit", at=at),
        lambda: theirs.log("export", at=at, detail={"kind": "json"}),
    )
    for act in acts:
        with pytest.raises((NotAllowedError, InputError)) as raised:
            act()
        assert isinstance(raised.value, NotAllowedError) or theirs.vault is None
    theirs.close()


def test_what_each_role_may_write_is_what_its_row_of_the_table_says(store: Store, place: Any, make: Any) -> None:
    roles = {"Ass Istant": Role.ASSISTANT, "Clin Ician": Role.CLINICIAN, "Ad Min": Role.ADMINISTRATOR}
    for name, role in roles.items():
        with_second(store, make, frozenset({role}), name)
    patient = make.patient()
    visit = make.visit(patient)
    make.put(store, patient, visit)
    done = visit.revised(status=VisitStatus.SIGNED, signed_at=make.clock.now())
    sign = make.revise((visit, done))
    cosign = make.add(Signature(id="s", visit_id=visit.id, user_id="u", user_name="n", at=make.clock.now()))
    record = make.add(make.visit(patient))
    settings = make.add(ClinicSettings(id=SETTINGS_ID, name="Other"))
    refused: dict[str, list[str]] = {}
    for name in roles:
        theirs = make.open(place, user=name, passphrase=SECOND)
        for what, change in {"record": record, "cosign": cosign, "sign": sign, "settings": settings}.items():
            try:
                with theirs._db.writing():
                    write.check_rights(theirs._db, theirs.user.id, needed_for(change))
            except NotAllowedError:
                refused.setdefault(name, []).append(what)
                with pytest.raises(NotAllowedError):
                    theirs.commit(change, at=make.clock.now())
        theirs.close()
    assert refused == {
        "Ass Istant": ["cosign", "sign", "settings"],
        "Clin Ician": ["settings"],
        "Ad Min": ["record", "cosign", "sign"],
    }


def test_a_new_passphrase_asks_for_the_old_one_and_ends_it(store: Store, place: Any, make: Any) -> None:
    with pytest.raises(WrongPassphraseError):
        store.people.change_passphrase("not it", SECOND, make.clock.now())
    store.people.change_passphrase(make.passphrase, SECOND, make.clock.now())
    store.close()
    with pytest.raises(WrongPassphraseError):
        make.open(place)
    again = make.open(place, passphrase=SECOND)
    assert "change-passphrase" in actions(again)
    again.close()


def test_a_new_recovery_code_opens_and_the_earlier_one_does_not(
    store: Store, place: Any, make: Any, folder_template: tuple[Path, str], request: Any
) -> None:
    old = folder_template[1] if isinstance(place, Path) else request.getfixturevalue("server_clinics").code
    code = store.people.new_code(make.clock.now())
    store.close()
    with pytest.raises(WrongPassphraseError):
        Store.open_with_recovery_code(place, code=old, new_passphrase=SECOND, clock=make.clock)
    Store.open_with_recovery_code(place, code=code, new_passphrase=SECOND, clock=make.clock).close()
    make.open(place, passphrase=SECOND).close()


def test_a_key_file_that_cannot_be_written_changes_nobody(folder: Path, make: Any, monkeypatch: Any) -> None:
    store = make.open(folder)

    def refuse(*_: Any) -> None:
        raise OSError("no room")

    monkeypatch.setattr(keyfile, "write_whole", refuse)
    with pytest.raises(Exception, match="cannot be reached"):
        with_second(store, make)
    monkeypatch.undo()
    assert [one.name for one in store.people.listed()] == [make.user]
    assert "add-user" not in actions(store)
    with_second(store, make)
    store.close()


def test_a_change_that_is_not_kept_takes_the_key_file_back(folder: Path, make: Any, monkeypatch: Any) -> None:
    store = make.open(folder)
    before = keyfile.read(folder)
    real = keyfile.write

    def write_and_fail(*given: Any) -> None:
        monkeypatch.setattr(keyfile, "write", real)
        real(*given)
        raise OSError("after it was written, before the transaction was kept")

    monkeypatch.setattr(keyfile, "write", write_and_fail)
    with pytest.raises(Exception, match="cannot be reached"):
        with_second(store, make)
    assert keyfile.read(folder) == before
    assert [one.name for one in store.people.listed()] == [make.user]
    store.close()


def test_a_key_pair_slipped_into_the_key_file_is_noticed_and_never_given_a_key(folder: Path, make: Any) -> None:
    keys = keyfile.read(folder)
    mine = sealing.make_pair("mine", b"any")
    slipped = msgspec.structs.replace(
        keys.users[0], pair=msgspec.structs.replace(keys.users[0].pair, public=mine.public)
    )
    for forged in (
        msgspec.structs.replace(keys, recovery=msgspec.structs.replace(keys.recovery, pair=mine)),
        msgspec.structs.replace(keys, users=(*keys.users, msgspec.structs.replace(slipped, id="other", name="Eve"))),
        msgspec.structs.replace(keys, version=1, mac="", recovery=msgspec.structs.replace(keys.recovery, pair=mine)),
    ):
        checked = msgspec.structs.replace(forged, checksum=keyfile._checksum(forged))
        (folder / "keys.json").write_bytes(keyfile._text(checked))
        if forged.version == 1:
            first = {k: v for k, v in msgspec.to_builtins(checked).items() if k != "mac"} | {"checksum": ""}
            plain = msgspec.convert(first, keyfile._First)
            plain = msgspec.structs.replace(plain, checksum=keyfile._checksum(plain))
            (folder / "keys.json").write_bytes(keyfile._text(plain))
        store = make.open(folder, user=make.user)
        assert "other than Bodymap" in store.notice
        assert actions(store)[-1] == "key-file-changed"
        with pytest.raises(DataError):
            store.renew_key(at=make.clock.now(), progress=lambda _done, _of: None)
        with pytest.raises(DataError):
            with_second(store, make)
        store.close()


def signed(make: Any, store: Store) -> Any:
    patient = make.patient()
    visit = make.visit(patient)
    make.put(store, patient, visit)
    done = visit.revised(status=VisitStatus.SIGNED, signed_at=make.clock.now())
    store.commit(make.revise((visit, done), action="sign"), at=make.clock.now())
    return done


def in_error(make: Any, visit: Any, reason: str = "wrong patient") -> Change:
    void = Void(by="u", at=make.clock.now(), reason=reason)
    return Change(action="enter-in-error", label="", edits=make.revise((visit, visit.revised(voided=void))).edits)


def test_a_signed_visit_can_be_marked_as_entered_in_error_and_never_back(store: Store, make: Any) -> None:
    visit = signed(make, store)
    change = in_error(make, visit)
    store.commit(change, at=make.clock.now())
    chart = store.chart(visit.patient_id)
    assert chart.current_visits == ()
    assert [one.in_error for one in chart.shown_visits] == [True]
    marked = change.edits[0].after
    for back in (marked.revised(voided=None), marked.revised(notes="x")):
        with pytest.raises(InputError):
            store.commit(
                Change(action="enter-in-error", label="", edits=make.revise((marked, back)).edits), at=make.clock.now()
            )
    assert store.verify().sound


def test_what_is_entered_in_error_has_a_reason_and_changes_nothing_else(store: Store, make: Any) -> None:
    visit = signed(make, store)
    other = make.visit(make.patient())
    void = in_error(make, visit).edits[0].after.voided
    for change in (
        in_error(make, visit, "  "),
        Change(action="void-visit", label="", edits=in_error(make, visit).edits),
        Change(
            action="enter-in-error", label="", edits=make.revise((visit, visit.revised(voided=void, notes="x"))).edits
        ),
        Change(action="enter-in-error", label="", edits=(*in_error(make, visit).edits, *make.add(other).edits)),
    ):
        with pytest.raises(InputError):
            store.commit(change, at=make.clock.now())
