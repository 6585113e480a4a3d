"""Locking closes the clinic whatever else goes wrong, and an unlocking that fails leaves it closed."""

import pytest

from bodymap.app.session import Session
from bodymap.base.errors import DataError, WorldError


def test_a_waiting_change_that_meets_damage_does_not_keep_the_clinic_from_being_closed(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meets_damage() -> None:
        raise DataError("The page cannot be read.")

    store = session._desk.store
    monkeypatch.setattr(session.outbox, "write", meets_damage)

    with pytest.raises(DataError):
        session.access.lock().result()

    assert session._desk.door.is_locked
    assert not store._db.is_open
    assert store.vault is not None
    assert not any(store.vault._key)
    monkeypatch.undo()


def test_a_clinic_is_closed_and_its_key_overwritten_though_its_trail_cannot_be_anchored(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory() -> None:
        raise MemoryError

    store = session._desk.store
    monkeypatch.setattr(store, "anchor_now", no_memory)

    with pytest.raises(MemoryError):
        session.access.lock().result()

    assert not store._db.is_open
    assert store.vault is not None
    assert not any(store.vault._key)


def test_an_unlocking_that_cannot_be_noted_leaves_the_clinic_locked_and_without_its_key(
    session: Session, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bodymap.store.store import Store

    came: list[Store] = []

    def full(self: Store, action: str, **_facts: object) -> int:
        came.append(self)
        raise WorldError("The disk is full.", "Make room.")

    session.access.lock().result()
    with monkeypatch.context() as patch:
        patch.setattr(Store, "log", full)
        with pytest.raises(WorldError, match="full"):
            session.access.unlock(passphrase)

    assert session.access.is_locked
    assert session._desk.door.is_locked
    assert came[0].vault is not None
    assert not any(came[0].vault._key)
    session.access.unlock(passphrase)
    assert session.all_patients().result() == ()
