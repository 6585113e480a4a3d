"""The anchor: a trail whose end was cut off is noticed, at opening and in verify, and nothing else is called broken."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.ids import new_id
from bodymap.clinic.signing import Meaning, Signature
from bodymap.store import anchor
from bodymap.store.store import Store


def put_back(folder: Path, earlier: Path) -> None:
    """Replace the database by an earlier, sound copy of itself: its trail is cut off, with all that it wrote."""
    shutil.copy(earlier / "clinic.db", folder / "clinic.db")


@pytest.fixture
def grown(folder: Path, make: Any) -> Path:
    """A clinic with three more events than its copy in `earlier`."""
    make.open(folder).close()
    shutil.copytree(folder, folder.with_name("earlier"))
    with_more = make.open(folder)
    for _ in range(3):
        make.put(with_more, make.patient())
    with_more.close()
    return folder


def test_a_trail_that_was_cut_off_is_named_at_opening_and_by_verify(grown: Path, make: Any) -> None:
    put_back(grown, grown.with_name("earlier"))
    store = make.open(grown)
    report = store.verify()
    store.close()
    assert not report.sound
    assert "cut off" in report.first_fault
    assert "cut off" in store.notice


def test_a_cut_off_trail_stays_broken_after_more_was_written_past_its_anchor(grown: Path, make: Any) -> None:
    put_back(grown, grown.with_name("earlier"))
    store = make.open(grown)
    for _ in range(5):
        make.put(store, make.patient())
    store.anchor_now()
    store.close()
    again = make.open(grown)
    report = again.verify()
    again.close()
    assert "is not the one that was written" in report.first_fault


def test_a_trail_longer_than_its_anchor_is_sound(grown: Path, make: Any) -> None:
    shutil.copy(grown.with_name("earlier") / "anchor.json", grown / "anchor.json")
    store = make.open(grown)
    report = store.verify()
    store.close()
    assert (report.sound, store.notice) == (True, "")


def test_an_altered_anchor_is_named(grown: Path, make: Any) -> None:
    file = grown / "anchor.json"
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b'"number": ', b'"number": 1'))
    store = make.open(grown)
    report = store.verify()
    store.close()
    assert "anchor.json) was changed" in report.first_fault
    vault = store.vault
    assert vault is not None
    for place in range(len(whole)):
        flipped = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        if flipped.split() == whole.split():
            continue  # nothing but the space between the parts
        file.write_bytes(flipped)
        with pytest.raises(anchor.BrokenAnchorError):
            anchor.read_anchor(vault, grown)


def test_a_clinic_without_an_anchor_is_told_once_and_gets_one(grown: Path, make: Any) -> None:
    (grown / "anchor.json").unlink()
    first = make.open(grown)
    first.close()
    second = make.open(grown)
    second.close()
    assert "no anchor" in first.notice
    assert second.notice == ""
    assert (grown / "anchor.json").stat().st_mode & 0o777 == 0o600


def test_a_new_clinic_has_an_anchor_and_nothing_to_tell(tmp_path: Path, make: Any) -> None:
    store, _ = make.create(tmp_path / "new")
    store.close()
    assert (store.notice, (tmp_path / "new" / "anchor.json").exists()) == ("", True)


def settle(store: Store) -> None:
    """Wait for the anchor that is being written beside."""
    assert store._anchor is not None
    store._anchor._wait()


def anchored(store: Store, folder: Path) -> int:
    assert store.vault is not None
    found = anchor.read_anchor(store.vault, folder)
    return 0 if found is None else found.number


def test_marks_are_anchored_beside_at_most_every_ten_seconds_and_a_signature_at_once(
    folder: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("bodymap.store.anchor.time.monotonic", lambda: now)
    store = make.open(folder)
    patient = make.patient()
    visit = make.visit(patient)
    first = make.put(store, patient, visit)
    store.anchor_beside()
    settle(store)
    assert anchored(store, folder) == first
    make.put(store, make.patient())
    now += 9
    store.anchor_beside()
    settle(store)
    assert anchored(store, folder) == first
    now += 2
    store.anchor_beside()
    settle(store)
    assert anchored(store, folder) == first + 1
    signature = Signature(
        id=new_id(), visit_id=visit.id, user_id="u", user_name="u", meaning=Meaning.AUTHOR, at=make.clock.now()
    )
    signed = make.put(store, signature)
    assert anchored(store, folder) == signed
    last = make.put(store, make.patient())
    store.close()
    assert anchored(make.open(folder), folder) == last


@pytest.mark.logs_expected
def test_an_anchor_that_cannot_be_written_does_not_refuse_the_signature(
    folder: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make.open(folder)

    def full(*_: object, **_how: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(anchor, "write_whole", full)
    patient = make.patient()
    visit = make.visit(patient)
    make.put(store, patient, visit)
    signature = Signature(
        id=new_id(), visit_id=visit.id, user_id="u", user_name="u", meaning=Meaning.AUTHOR, at=make.clock.now()
    )
    assert make.put(store, signature) > 0
    assert store.verify().sound
    store.close()
