import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from bodymap.app.worker import Worker
from bodymap.base.errors import WorldError


@pytest.fixture
def worker() -> Iterator[Worker]:
    one = Worker()
    yield one
    one.stop()


def until(condition: Callable[[], object], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition did not come true"
        threading.Event().wait(0.002)


def test_jobs_are_done_one_after_the_other_in_one_thread(worker: Worker) -> None:
    done: list[tuple[int, str]] = []

    def note(number: int) -> None:
        done.append((number, threading.current_thread().name))

    futures = [worker.submit(partial(note, number)) for number in range(50)]
    for future in futures:
        future.result(5)
    assert [n for n, _ in done] == list(range(50))
    assert len({name for _, name in done}) == 1
    assert threading.current_thread().name not in {name for _, name in done}


def test_what_goes_wrong_is_in_the_answer(worker: Worker) -> None:
    with pytest.raises(ZeroDivisionError):
        worker.submit(lambda: 1 // 0).result(5)
    assert worker.submit(lambda: "still there").result(5) == "still there"


def test_what_goes_wrong_with_nobody_waiting_is_logged(worker: Worker, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    worker.post(fail)
    until(lambda: "worker failed" in caplog.text)
    caplog.clear()


def test_the_pulse_comes_again_and_again_but_never_while_one_is_going_on(worker: Worker) -> None:
    going: list[int] = []
    most: list[int] = []

    def pulse() -> None:
        going.append(1)
        most.append(len(going))
        threading.Event().wait(0.02)
        going.pop()

    worker.every(0.001, pulse)
    until(lambda: len(most) >= 5)
    assert max(most) == 1


def test_the_pulse_ends_when_the_worker_is_stopped(worker: Worker) -> None:
    beats: list[float] = []
    worker.every(0.001, lambda: beats.append(time.monotonic()))
    until(lambda: len(beats) >= 3)
    worker.stop()
    assert worker._pulse is not None
    worker._pulse.join(5)
    assert not worker._pulse.is_alive()


def test_a_stopped_worker_finishes_what_it_took_and_takes_no_more(worker: Worker) -> None:
    gate = threading.Event()
    first = worker.submit(lambda: gate.wait(5))
    second = worker.submit(lambda: "done")
    worker.stop()
    with pytest.raises(WorldError, match="closed"):
        worker.submit(lambda: None)
    gate.set()
    assert first.result(5)
    assert second.result(5) == "done"
