"""A paper that is too large for the memory: told with what to do, nothing lost, and the next one is made."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from bodymap.app.export import export_to_file
from bodymap.base.errors import WorldError
from bodymap.base.faults import OutOfMemoryError
from bodymap.report import process as paper_process
from bodymap.report.process import PaperProcess, PaperRequest
from bodymap.report.summary import SummaryOptions


@pytest.fixture
def process() -> Iterator[PaperProcess]:
    made = PaperProcess()
    yield made
    made.close()


def request_of(chart: Any, options: SummaryOptions) -> PaperRequest:
    return PaperRequest(kind="summary", chart=chart, visit_id=chart.visits[-1].id, options=options)


@pytest.mark.skipif(sys.platform != "linux", reason="a process's memory is limited from outside on Linux only")
def test_a_worker_without_memory_is_told_and_the_next_paper_is_made(
    make_chart: Any, options: SummaryOptions, process: PaperProcess
) -> None:
    process.submit(PaperRequest(kind="warm")).result(timeout=60)
    assert process._process is not None
    assert process._process.pid is not None
    worker = psutil.Process(process._process.pid)
    here = worker.memory_info().vms
    worker.rlimit(psutil.RLIMIT_AS, (here + 4_000_000, here + 4_000_000))
    future = process.submit(request_of(make_chart(points=60, visits=8, views="both"), options))
    with pytest.raises(WorldError, match=r"memory|ended") as told:
        future.result(timeout=60)
    assert "memory" in str(told.value)
    assert told.value.hint
    assert process.submit(request_of(make_chart(), options)).result(timeout=60).startswith(b"%PDF")


def test_a_chart_too_large_to_be_sent_is_told_and_the_next_paper_is_made(
    make_chart: Any, options: SummaryOptions, process: PaperProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_large(_chart: Any) -> bytes:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(paper_process, "_packed", too_large)
        with pytest.raises(OutOfMemoryError):
            process.submit(request_of(make_chart(), options)).result(timeout=60)
    assert process.submit(request_of(make_chart(), options)).result(timeout=60).startswith(b"%PDF")


def test_an_export_without_memory_leaves_no_file_and_no_trace_that_it_was_handed_over(
    session: Any, tmp_path: Path
) -> None:
    (tmp_path / "out.json").write_text("earlier")

    def writer() -> Iterator[bytes]:
        yield b"{"
        raise MemoryError

    with pytest.raises(OutOfMemoryError) as told:
        export_to_file(session, writer, tmp_path / "out.json", kind="json")
    assert "Close other programs" in told.value.hint
    assert (tmp_path / "out.json").read_text() == "earlier"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []
    assert "export" not in [value for value, _ in session.trail.choices().result().actions]
