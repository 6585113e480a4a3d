"""The worker runs what it is given on one thread, in order, and hands every outcome back."""

import threading
from concurrent.futures import wait
from typing import Any

import pytest

from bodymap.store.worker import Worker


def test_requests_run_in_order_on_one_thread_of_their_own() -> None:
    worker, seen = Worker(), []

    def note(number: int) -> int:
        seen.append((number, threading.get_ident()))
        return number * 2

    futures = [worker.submit(note, number) for number in range(50)]
    assert [future.result() for future in futures] == [number * 2 for number in range(50)]
    assert [number for number, _ in seen] == list(range(50))
    assert len({thread for _, thread in seen} - {threading.get_ident()}) == 1
    worker.close()


def test_an_exception_goes_into_its_future_and_the_next_request_runs() -> None:
    worker = Worker()
    failed, fine = worker.submit(int, "x"), worker.submit(int, "7")
    with pytest.raises(ValueError, match="invalid literal"):
        failed.result()
    assert fine.result() == 7
    worker.close()


def test_closing_finishes_what_was_submitted_and_refuses_the_rest() -> None:
    worker, started, go_on = Worker(), threading.Event(), threading.Event()

    def slow() -> bool:
        started.set()
        return go_on.wait(10)

    futures = [worker.submit(slow), worker.submit(bool, 1)]
    assert started.wait(10)
    threading.Timer(0.05, go_on.set).start()
    worker.close()
    assert [future.result(timeout=0) for future in futures] == [True, True]
    worker.close()
    with pytest.raises(RuntimeError):
        worker.submit(int)


def test_a_store_is_opened_used_and_closed_on_the_workers_thread(place: Any, make: Any) -> None:
    worker = Worker()
    store = worker.submit(make.open, place).result()
    patients = [make.patient() for _ in range(20)]
    wait([worker.submit(make.put, store, patient) for patient in patients])
    assert len(worker.submit(store.search_patients, "").result()) == 20
    worker.submit(store.close).result()
    worker.close()
