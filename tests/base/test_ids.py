import threading
import time
import uuid

import pytest

from bodymap.base.ids import new_id


def test_an_id_is_a_uuid_of_version_7_in_its_usual_form() -> None:
    made = new_id()
    parsed = uuid.UUID(made)
    assert str(parsed) == made
    assert parsed.version == 7
    assert parsed.variant == uuid.RFC_4122


def test_an_id_carries_the_time_of_its_making_in_milliseconds() -> None:
    before = time.time_ns() // 1_000_000
    milliseconds = uuid.UUID(new_id()).int >> 80
    assert before - 1 <= milliseconds <= time.time_ns() // 1_000_000 + 100


def test_ids_sort_in_the_order_of_their_making_and_never_repeat() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_ids_go_on_rising_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = new_id()
    earlier = time.time_ns() - 3_600 * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: earlier)
    assert before < new_id() < new_id()


def test_ids_made_in_several_threads_never_repeat() -> None:
    made: list[str] = []

    def make() -> None:
        mine = [new_id() for _ in range(2_000)]
        made.extend(mine)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000
