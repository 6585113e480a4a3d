"""Papers made beside the window: the same bytes, cancellable, and alive again after the worker was ended."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import psutil
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.base.errors import InputError, WorldError
from bodymap.report.process import PaperProcess, PaperRequest
from bodymap.report.summary import SummaryOptions, summary_pdf


@pytest.fixture
def process() -> Iterator[PaperProcess]:
    made = PaperProcess()
    yield made
    made.close()


def request_of(chart: Any, options: SummaryOptions, kind: str = "summary", width: int = 300) -> PaperRequest:
    return PaperRequest(kind=kind, chart=chart, visit_id=chart.visits[-1].id, options=options, width=width)


def test_the_worker_gives_the_same_bytes_and_lives_on(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, process: PaperProcess
) -> None:
    chart = make_chart(points=4, visits=3)
    first = process.submit(request_of(chart, options)).result(timeout=60)
    assert first == summary_pdf(chart, chart.visits[-1].id, atlas, options)
    assert process.submit(request_of(chart, options, "svg")).result(timeout=60).startswith(b"<svg")
    assert process.submit(request_of(chart, options, "png")).result(timeout=60).startswith(b"\x89PNG")


def test_what_the_user_did_wrong_comes_back_with_its_hint(
    make_chart: Any, options: SummaryOptions, process: PaperProcess
) -> None:
    future = process.submit(request_of(make_chart(), options, "png", width=3))
    with pytest.raises(InputError, match="pixels wide") as caught:
        future.result(timeout=60)
    assert caught.value.field == "width"


def test_a_cancelled_paper_ends_the_worker_and_the_next_one_is_made(
    make_chart: Any, options: SummaryOptions, process: PaperProcess
) -> None:
    chart = make_chart(points=100, visits=10, views="both")
    running, waiting = (process.submit(request_of(chart, options)) for _ in range(2))
    assert running.cancel()
    assert waiting.cancel()
    assert process.submit(request_of(make_chart(), options)).result(timeout=60).startswith(b"%PDF")
    assert running.cancelled()


def test_a_killed_worker_is_said_so_and_replaced(
    make_chart: Any, options: SummaryOptions, process: PaperProcess
) -> None:
    chart = make_chart(points=2, visits=1)
    process.submit(request_of(chart, options)).result(timeout=60)
    worker = process._process
    assert worker is not None
    worker.kill()
    worker.join(timeout=10)
    assert process.submit(request_of(chart, options)).result(timeout=60).startswith(b"%PDF")


def test_a_worker_killed_in_mid_work_is_told_in_plain_words(
    make_chart: Any, options: SummaryOptions, process: PaperProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart = make_chart(points=2, visits=1)
    process.submit(request_of(chart, options)).result(timeout=60)
    worker, pipe = process._process, process._pipe
    assert worker is not None
    assert pipe is not None
    worker.kill()
    worker.join(timeout=10)
    monkeypatch.setattr(process, "_connected", lambda: pipe)  # as if it had died just after the request was sent
    with pytest.raises(WorldError) as caught:
        process.submit(request_of(chart, options)).result(timeout=60)
    assert "Try again" in caught.value.hint


def test_closing_cancels_what_waits_and_ends_the_worker(
    make_chart: Any, options: SummaryOptions, process: PaperProcess
) -> None:
    future = process.submit(request_of(make_chart(points=2, visits=1), options))
    future.result(timeout=60)
    worker = process._process
    assert worker is not None
    process.close()
    process.close()
    assert process._process is None


def test_the_worker_ends_when_its_program_is_killed() -> None:
    code = (
        "import time; from bodymap.report.process import *; from bodymap.report.sample import sample_chart\n"
        "made = papers(); request = PaperRequest(kind='png', chart=sample_chart(), visit_id='visit', width=3)\n"
        "made.submit(request).exception(); print(made._process.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        worker = psutil.Process(int(program.stdout.readline()))
        program.kill()
    gone, alive = psutil.wait_procs([worker], timeout=20)
    assert [one.pid for one in gone] == [worker.pid]
    assert alive == []
