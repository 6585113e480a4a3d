"""The audit trail tells who did what, and every way of changing it or the records behind it is noticed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from bodymap.store.rows import to_micros
from bodymap.store.store import Store

Tamper = Callable[..., None]
_POINT = "id, version, patient_id, letter, muscle, side"
_FORGED = "'forged', 1, patient_id, 'Z', muscle, side"


def events(store: Store) -> list[dict[str, Any]]:
    """Return the trail as dicts."""
    names = "number, at, user_id, action, patient_id, visit_id, previous_hash, hash, detail, edits"
    found = store._db.query(f"SELECT {names} FROM audit_event ORDER BY number")
    return [dict(zip(names.split(", "), row, strict=True)) for row in found]


@pytest.fixture
def used(store: Store, make: Any) -> Store:
    """A clinic with a patient, a marked visit, a revision and a view."""
    patient = make.patient(note="first")
    visit, point = make.visit(patient), make.point(patient)
    make.put(store, patient)
    make.put(store, visit)
    finding = make.finding(visit, point)
    store.commit(make.add(point, finding, action="mark"), at=make.clock.now())
    store.commit(make.revise((finding, finding.revised(nrs=4)), action="score"), at=make.clock.now())
    store.commit(make.revise((patient, patient.revised(note="second"))), at=make.clock.now())
    store.log("export", at=make.clock.now(), patient_id=patient.id, detail={"kind": "pdf"})
    return store


def test_an_event_tells_who_when_what_and_of_whom(used: Store, make: Any) -> None:
    at = make.clock.time
    *_, mark, score, _revise, export = events(used)
    (line,) = used.search_patients("")
    edits = msgspec.json.decode(score["edits"])
    assert (mark["action"], score["action"], export["action"]) == ("mark", "score", "export")
    assert {one["user_id"] for one in (mark, score, export)} == {used.user.id}
    assert (export["at"], export["detail"]) == (to_micros(at), '{"kind":"pdf"}')
    assert mark["patient_id"] == score["patient_id"] == export["patient_id"] == line.id
    assert [(one["kind"], one["before"]["nrs"], one["after"]["nrs"]) for one in edits] == [("finding", 7, 4)]
    assert "Revise" not in score["edits"]


def test_the_first_event_names_the_clinic_and_its_first_user(store: Store) -> None:
    (first,) = events(store)
    detail = msgspec.json.decode(first["detail"])
    assert first["previous_hash"] == "0" * 64
    assert (detail["clinic"]["name"], detail["user"]["id"]) == ("Harbour", store.user.id)


def test_an_untouched_clinic_is_sound_and_its_check_counts_everything(used: Store) -> None:
    seen: list[tuple[int, int]] = []
    report = used.verify(lambda done, total: seen.append((done, total)))
    assert report.sound, report.first_fault
    assert (report.events, report.records) == (7, 4)
    assert seen[-1] == (7, 7)


def test_a_clock_set_back_is_recorded_as_it_is_and_noted(used: Store, make: Any) -> None:
    before = make.clock.time
    number = used.log("view", at=before - timedelta(hours=2))
    again = used.log("view", at=before - timedelta(hours=2, seconds=30))
    *_, late, later = events(used)
    assert [late["number"], later["number"]] == [number, again] == [8, 9]
    assert late["at"] == to_micros(before - timedelta(hours=2))
    assert msgspec.json.decode(late["detail"]) == {"clock_went_back": 7200}
    assert later["detail"] == "{}"
    assert used.verify().sound


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE audit_event SET at = at + 1 WHERE number = 3", "event 3 was changed"),
        ("UPDATE audit_event SET user_id = 'x' WHERE number = 3", "event 3 was changed"),
        ("UPDATE audit_event SET action = 'view' WHERE number = 3", "event 3 was changed"),
        ("UPDATE audit_event SET patient_id = 'x' WHERE number = 7", "event 7 was changed"),
        ("UPDATE audit_event SET visit_id = 'x' WHERE number = 7", "event 7 was changed"),
        ("UPDATE audit_event SET detail = '{}' WHERE number = 7", "event 7 was changed"),
        ("UPDATE audit_event SET edits = '[]' WHERE number = 5", "event 5 was changed"),
        ("UPDATE audit_event SET previous_hash = hash WHERE number = 3", "between events 2 and 3"),
        ("UPDATE audit_event SET hash = previous_hash WHERE number = 3", "event 3 was changed"),
        ("DELETE FROM audit_event WHERE number = 1", "event 1 is missing"),
        ("DELETE FROM audit_event WHERE number = 4", "event 4 is missing"),
        ("UPDATE audit_event SET number = 17 WHERE number = 7", "event 7 is missing"),
        ("DELETE FROM audit_event", "trail is empty"),
        ("UPDATE patient SET note = 'other'", "not as audit event 6 left it"),
        ("UPDATE patient SET note = 'first', version = 1", "not as audit event 6 left it"),
        ("UPDATE finding SET nrs = 10", "not as audit event 5 left it"),
        ("UPDATE finding SET version = 3", "in its table, but not in the audit trail"),
        ("UPDATE trigger_point SET letter = 'B'", "not as audit event 4 left it"),
        ("UPDATE visit SET started_at = started_at + 1", "not as audit event 3 left it"),
        ("DELETE FROM finding", "is missing from its table"),
        (f"INSERT INTO trigger_point ({_POINT}) SELECT {_FORGED} FROM trigger_point", "Record forged is in its table"),
    ],
)
def test_whatever_is_changed_behind_the_stores_back_is_named(
    used: Store, tamper: Tamper, statement: str, told: str
) -> None:
    tamper(statement)
    report = used.verify()
    assert not report.sound
    assert told in report.first_fault


def test_swapped_events_are_noticed(used: Store, tamper: Tamper) -> None:
    tamper("UPDATE audit_event SET number = 99 WHERE number = 3")
    tamper("UPDATE audit_event SET number = 3 WHERE number = 4")
    tamper("UPDATE audit_event SET number = 4 WHERE number = 99")
    assert "between events 2 and 3" in used.verify().first_fault


def test_a_chain_longer_than_one_batch_is_walked_to_its_end(store: Store, make: Any, tamper: Tamper) -> None:
    with store._db.writing():
        from bodymap.store import write

        for _ in range(1100):
            write.append(store._db, at=make.clock.now(), user_id=store.user.id, action="view")
    assert store.verify().events == 1101
    tamper("UPDATE audit_event SET action = 'none' WHERE number = 1101")
    assert "event 1101 was changed" in store.verify().first_fault
