"""One flipped byte anywhere in a clinic's files is found, and told; nothing is overwritten."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.errors import BodymapError, DataError
from bodymap.store import anchor, attempts, keyfile, schema, sqlcipher
from bodymap.store.sqlcipher import PAGE_BYTES
from bodymap.store.store import Store
from bodymap.store.vault import Vault

MASKS = (0x01, 0x10, 0x80, 0x29)  # the last makes another white space of a space


class Opened:
    """A closed clinic and what opens it."""

    def __init__(self, folder: Path, make: Any) -> None:
        self.folder = folder
        self.keys = keyfile.read(folder)
        self.key = bytes(keyfile.open_as_user(self.keys, None, make.passphrase).key)
        self.vault = Vault(folder, self.keys.clinic_id, self.key, self.keys.salt)


@pytest.fixture
def clinic(folder: Path, make: Any) -> Opened:
    store = make.open(folder)
    make.put(store, *(make.patient(note="n" * 500) for _ in range(20)))
    store.close()
    return Opened(folder, make)


def flipped(path: Path, places: range) -> Iterator[int]:
    """Flip one byte after the other, each put back before the next; the masks take turns."""
    whole = path.read_bytes()
    for place, mask in zip(places, cycle(MASKS), strict=False):
        content = bytearray(whole)
        content[place] ^= mask
        path.write_bytes(content)
        yield place
        assert path.read_bytes() == bytes(content), "the damaged file was overwritten"
    path.write_bytes(whole)


def test_every_flipped_byte_of_the_key_file_is_found(clinic: Opened) -> None:
    path = clinic.folder / "keys.json"
    for _ in flipped(path, range(path.stat().st_size)):
        with pytest.raises(DataError):
            keyfile.read(clinic.folder)
    assert keyfile.read(clinic.folder) == clinic.keys


def test_every_flipped_byte_of_the_anchor_is_found(clinic: Opened) -> None:
    path = clinic.folder / "anchor.json"
    for _ in flipped(path, range(path.stat().st_size)):
        with pytest.raises(anchor.BrokenAnchorError):
            anchor.read_anchor(clinic.vault, clinic.folder)
    assert anchor.read_anchor(clinic.vault, clinic.folder) is not None


def test_every_flipped_byte_of_the_count_of_wrong_passphrases_is_found(clinic: Opened, make: Any) -> None:
    attempts.count(clinic.folder, make.clock.now())
    path = clinic.folder / "attempts.json"
    for place in flipped(path, range(path.stat().st_size)):
        assert attempts.is_damaged(clinic.folder), f"byte {place}"
    assert not attempts.is_damaged(clinic.folder)
    path.write_bytes(path.read_bytes()[:-3])
    store = make.open(clinic.folder)
    assert "failed-sign-ins" in store.event_choices()[1]
    store.close()
    assert not path.exists()


def test_a_flipped_byte_in_any_page_of_the_database_is_found_at_opening(clinic: Opened) -> None:
    path = clinic.folder / "clinic.db"
    step = PAGE_BYTES + 61  # another place in each page: content, initial vector, authentication
    for _ in flipped(path, range(5, path.stat().st_size, step)):
        with pytest.raises(BodymapError):
            sqlcipher.inspect(clinic.folder, clinic.key, clinic.keys.salt, schema.SCHEMA)
    assert sqlcipher.inspect(clinic.folder, clinic.key, clinic.keys.salt, schema.SCHEMA) == ""


def test_a_flipped_byte_in_a_copy_from_before_an_upgrade_is_found_when_it_is_opened(
    clinic: Opened, make: Any, tmp_path: Path
) -> None:
    for name in ("clinic.db", "keys.json"):
        (tmp_path / "old").mkdir(exist_ok=True)
        (tmp_path / "old" / name).write_bytes((clinic.folder / name).read_bytes())
    path = tmp_path / "old" / "clinic.db"
    content = bytearray(path.read_bytes())
    content[7 * PAGE_BYTES + 11] ^= 4
    path.write_bytes(content)
    with pytest.raises(DataError):
        make.open(tmp_path / "old")


def test_a_database_file_that_vanishes_while_it_is_open_is_told_and_the_next_change_waits(
    store_in_folder: tuple[Store, Path], make: Any
) -> None:
    store, folder = store_in_folder
    patient = make.patient()
    make.put(store, patient)
    (folder / "clinic.db").rename(folder.parent / "stolen.db")
    with pytest.raises(BodymapError) as raised:
        make.put(store, make.patient())
    assert raised.value.hint
    assert not (folder / "clinic.db").exists()
    (folder.parent / "stolen.db").rename(folder / "clinic.db")
    other = make.patient()
    make.put(store, other)
    assert store.patient(other.id) == other


@pytest.fixture
def store_in_folder(folder: Path, make: Any) -> Iterator[tuple[Store, Path]]:
    store = make.open(folder)
    yield store, folder
    store.close()
