"""Wrong passphrases: a growing delay that outlives a restart, and a count in the audit trail."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.errors import AccessError
from bodymap.store import attempts
from bodymap.store.attempts import FREE, LONGEST_SECONDS, WaitError, delay_seconds
from bodymap.store.store import Store
from tests.conftest import FixedClock

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def fail(folder: Path, clock: FixedClock) -> None:
    with pytest.raises(AccessError) as caught:
        Store.open(folder, passphrase="wrong", clock=clock)
    assert not isinstance(caught.value, WaitError)


def test_a_few_typing_errors_cost_nothing_then_the_next_must_wait(
    clinic_folder: Path, passphrase: str, clock: FixedClock
) -> None:
    for _ in range(FREE):
        fail(clinic_folder, clock)
    fail(clinic_folder, clock)
    with pytest.raises(WaitError, match="Wait 2 seconds"):
        Store.open(clinic_folder, passphrase=passphrase, clock=clock)
    clock.forward(seconds=3)
    Store.open(clinic_folder, passphrase=passphrase, clock=clock).close()


def test_the_count_goes_into_the_trail_and_the_delay_ends_with_a_good_sign_in(
    clinic_folder: Path, passphrase: str, clock: FixedClock
) -> None:
    fail(clinic_folder, clock)
    fail(clinic_folder, clock)
    store = Store.open(clinic_folder, passphrase=passphrase, clock=clock)
    events = store._db.rows("events", {"after": 0, "last": 10})
    store.close()
    assert [(row[3], row[8]) for row in events][-1] == ("failed-sign-ins", '{"count":2}')
    assert attempts.read(clinic_folder).failures == 0
    assert not (clinic_folder / "attempts.json").exists()


def test_nothing_of_what_was_typed_is_kept(clinic_folder: Path, clock: FixedClock) -> None:
    with pytest.raises(AccessError):
        Store.open(clinic_folder, passphrase="hunter2 is my secret", clock=clock)
    kept = (clinic_folder / "attempts.json").read_bytes()
    assert b"hunter2" not in kept
    assert (clinic_folder / "attempts.json").stat().st_mode & 0o077 == 0


def test_a_clock_that_is_set_back_cannot_make_the_delay_longer(tmp_path: Path) -> None:
    for _ in range(5):
        attempts.count(tmp_path, AT)
    with pytest.raises(WaitError, match=f"Wait {delay_seconds(5)} seconds"):
        attempts.check(tmp_path, AT.replace(year=2020))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"failures": "many"}', b"\xff\xfe", b"x" * 100_000])
def test_a_damaged_count_locks_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "attempts.json").write_bytes(content)
    attempts.check(tmp_path, AT)
    attempts.count(tmp_path, AT)
    assert attempts.read(tmp_path).failures == 1


@given(st.integers(0, 10_000))
def test_the_delay_only_grows_and_ends_somewhere(failures: int) -> None:
    assert 0 <= delay_seconds(failures) <= delay_seconds(failures + 1) <= LONGEST_SECONDS


@pytest.mark.parametrize("number", ["9" * 400, "-" + "9" * 400])
def test_a_count_with_numbers_beyond_all_measure_ends_in_a_delay_not_in_a_crash(tmp_path: Path, number: str) -> None:
    text = f'{{"format":"bodymap-attempts","version":1,"failures":{"9" * 400},"last_at":{number}}}'
    (tmp_path / "attempts.json").write_text(text)
    with suppress(WaitError):
        attempts.check(tmp_path, AT)
    assert delay_seconds(int("9" * 400)) == LONGEST_SECONDS


def test_the_delay_doubles_with_every_wrong_passphrase() -> None:
    waits = [delay_seconds(failures) for failures in range(FREE, FREE + 10)]
    assert waits == [0, 2, 4, 8, 16, 32, 64, 128, 256, LONGEST_SECONDS]
