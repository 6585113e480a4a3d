"""Signing freezes a visit: every kind of record, every way of changing it; a second clinician co-signs."""

from typing import Any

import pytest

from bodymap.base.errors import BodymapError
from bodymap.clinic.change import AnyRecord
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.record import Void
from bodymap.clinic.roles import NotAllowedError, Role
from bodymap.clinic.signing import AFTER_SIGNING, Meaning, Signature
from bodymap.clinic.visit import VisitStatus
from bodymap.store.attempts import WaitError
from bodymap.store.errors import VisitSignedError, WrongPassphraseError
from bodymap.store.store import Store

SECOND = "violet harbour seventeen lanterns"


def signed_with_everything(store: Store, make: Any) -> tuple[Any, list[AnyRecord]]:
    """Commit a visit with a record of each kind and sign it; return the visit and its records."""
    patient = make.patient()
    visit, point = make.visit(patient), make.point(patient)
    inside = [make.finding(visit, point), make.treatment(visit, point), *make.entries(visit, point)]
    inside = [one for one in inside if not isinstance(one, ClinicSettings)]
    make.put(store, patient, visit, point, *inside)
    done = visit.revised(status=VisitStatus.SIGNED, signed_at=make.clock.now())
    store.commit(make.revise((visit, done), action="sign"), at=make.clock.now())
    return done, inside


def test_no_kind_of_record_of_a_signed_visit_is_revised_struck_out_or_added(store: Store, make: Any) -> None:
    visit, inside = signed_with_everything(store, make)
    void = Void(by="u", at=make.clock.now(), reason="r")
    kinds = {type(one) for one in inside}
    assert len(kinds) == 11
    before = store.chart(visit.patient_id)
    for record in inside:
        also = [] if isinstance(record, AFTER_SIGNING) else [record.revised(voided=void)]
        for after in (record.revised(visit_id="another"), *also):
            with pytest.raises(BodymapError):
                store.commit(make.revise((record, after)), at=make.clock.now())
        if not isinstance(record, AFTER_SIGNING) and not hasattr(record, "sha256"):
            twin = type(record)(
                **{n: getattr(record, n) for n in record.__struct_fields__} | {"id": f"new-{record.id}"}
            )
            with pytest.raises(VisitSignedError):
                store.commit(make.add(twin), at=make.clock.now())
    assert store.chart(visit.patient_id) == before
    assert store.verify().sound


def test_no_field_of_a_signed_visit_is_changed_nor_is_it_a_draft_again(store: Store, make: Any) -> None:
    visit, _inside = signed_with_everything(store, make)
    for changed in (
        {"notes": "more"},
        {"pain_now": 1},
        {"status": VisitStatus.DRAFT},
        {"signed_at": None},
        {"clinician_name": "Dr Who"},
        {"started_at": make.clock.now()},
        {"patient_id": "other"},
    ):
        with pytest.raises(VisitSignedError):
            store.commit(make.revise((visit, visit.revised(**changed))), at=make.clock.now())


def test_a_second_clinician_co_signs_and_an_assistant_does_not(store: Store, place: Any, make: Any) -> None:
    visit, _inside = signed_with_everything(store, make)
    store.people.add("Dr Two", frozenset({Role.CLINICIAN}), SECOND, make.clock.now())
    store.people.add("Ass Istant", frozenset({Role.ASSISTANT}), SECOND, make.clock.now())

    def cosign(by: Store) -> None:
        signature = Signature(
            id=f"s-{by.user.id}",
            visit_id=visit.id,
            user_id=by.user.id,
            user_name=by.user.name,
            meaning=Meaning.COSIGNER,
            at=make.clock.now(),
        )
        by.commit(make.add(signature, action="cosign"), at=make.clock.now())

    for name, allowed in (("Dr Two", True), ("Ass Istant", False)):
        theirs = make.open(place, user=name, passphrase=SECOND)
        if allowed:
            cosign(theirs)
        else:
            with pytest.raises(NotAllowedError):
                cosign(theirs)
        theirs.close()
    names = [one.user_name for one in store.chart(visit.patient_id).signatures_of(visit.id)]
    assert names[-1] == "Dr Two"


def test_wrong_passphrases_are_counted_make_the_next_wait_and_stand_in_the_trail(place: Any, make: Any) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassphraseError):
            make.open(place, passphrase="not it")
    with pytest.raises(WaitError, match="Wait"):
        make.open(place)
    for _ in range(10):
        make.clock.now()
    store = make.open(place)
    told = store._db.query("SELECT detail FROM audit_event WHERE action = 'failed-sign-ins'")
    assert told[-1][0] == '{"count":4}'
    store.close()
    make.open(place).close()
