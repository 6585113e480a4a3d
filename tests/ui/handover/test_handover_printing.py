"""Printing from the very bytes of the PDF: which pages, at what size, and never half a file."""

import resource
import signal
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPageRanges
from PySide6.QtPrintSupport import QPrinter

from bodymap.app.progress import Progress, StoppedError
from bodymap.base.errors import WorldError
from bodymap.ui.handover import lane
from bodymap.ui.handover.pages import Pages, Size
from bodymap.ui.handover.printing import new_printer, print_pages, wanted_pages

A4 = Size(595, 842)


@pytest.fixture
def printer(qapp: object, tmp_path: Path) -> QPrinter:
    """A printer that prints to a file, at 150 dots per inch."""
    made = new_printer(A4)
    made.setResolution(150)
    made.setOutputFileName(str(tmp_path / "print.pdf"))
    return made


def run(paper: bytes, printer: QPrinter, progress: Progress | None = None) -> None:
    def work() -> None:
        pages = Pages(paper)
        try:
            print_pages(pages, printer, wanted_pages(printer, len(pages)), progress or Progress())
        finally:
            pages.close()

    lane.draw(work).result()


def pictures(content: bytes, width: int = 300) -> list[QImage]:
    def work() -> list[QImage]:
        pages = Pages(content)
        try:
            return [pages.picture(number, width) for number in range(len(pages))]
        finally:
            pages.close()

    return lane.draw(work).result()


def squares(image: QImage) -> int:
    """Return how many black squares stand on a page."""
    row = round(220 / 842 * image.height())
    dark = [image.pixelColor(x, row).lightness() < 128 for x in range(image.width())]
    return sum(1 for before, now in pairwise(dark) if now and not before)


def test_a_print_shows_page_for_page_what_the_pdf_shows(paper: bytes, printer: QPrinter, tmp_path: Path) -> None:
    run(paper, printer)
    wanted, printed = pictures(paper), pictures((tmp_path / "print.pdf").read_bytes())
    assert [squares(one) for one in printed] == [1, 2, 3]
    assert {one.size() for one in printed} == {one.size() for one in wanted}
    for there, here in zip(wanted, printed, strict=True):
        small = QSize(60, 85)
        a, b = there.scaled(small), here.scaled(small)
        far = [
            (x, y)
            for x in range(small.width())
            for y in range(small.height())
            if abs(a.pixelColor(x, y).lightness() - b.pixelColor(x, y).lightness()) > 90
        ]
        assert len(far) < 12, far


def test_a_page_of_another_size_is_fitted_to_the_paper(paper: bytes, printer: QPrinter, tmp_path: Path) -> None:
    from PySide6.QtGui import QPageSize

    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    run(paper, printer)
    (first, *_) = pictures((tmp_path / "print.pdf").read_bytes())
    assert squares(first) == 1


@pytest.mark.parametrize(
    ("ranges", "first", "last", "copies", "collated", "order"),
    [
        ("", 0, 0, 1, True, [0, 1, 2]),
        ("", 2, 3, 1, True, [1, 2]),
        ("1,3", 0, 0, 1, True, [0, 2]),
        ("2-9", 0, 0, 1, True, [1, 2]),
        ("", 0, 0, 2, True, [0, 1, 2, 0, 1, 2]),
        ("1-2", 0, 0, 2, False, [0, 0, 1, 1]),
    ],
)
def test_the_chosen_pages_are_printed_as_often_as_was_asked(
    printer: QPrinter, ranges: str, first: int, last: int, copies: int, collated: bool, order: list[int]
) -> None:
    if ranges:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setPageRanges(QPageRanges.fromString(ranges))
    if first:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
    printer.setCopyCount(copies)
    printer.setCollateCopies(collated)
    assert wanted_pages(printer, 3) == order


def test_the_page_that_is_seen_and_the_last_one_first(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 3) == [2, 1, 0]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert wanted_pages(printer, 3, current=1) == [1]


def test_the_queue_of_the_printer_reads_no_name(printer: QPrinter) -> None:
    assert printer.docName() == "Bodymap"


def test_a_print_that_is_stopped_leaves_the_old_file_and_no_other(
    paper: bytes, printer: QPrinter, tmp_path: Path
) -> None:
    target = tmp_path / "print.pdf"
    target.write_bytes(b"old")
    progress = Progress()
    progress.stop()
    with pytest.raises(StoppedError):
        run(paper, printer, progress)
    assert target.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".bodymap")] == []


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may grow beyond 3 kB: the real refusal of the machine."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize("last", [1, 3])  # a single page is written at the end, where Qt says nothing of a fault
def test_a_disk_that_is_full_while_printing_to_a_file_is_told_and_leaves_nothing(
    paper: bytes, printer: QPrinter, tmp_path: Path, small_disk: None, last: int
) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, last)
    with pytest.raises(WorldError, match="disk may be full"):
        run(paper, printer)
    assert not (tmp_path / "print.pdf").exists()
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".bodymap")] == []


def test_a_folder_that_is_gone_is_told(paper: bytes, printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "gone" / "print.pdf"))
    with pytest.raises(WorldError, match="folder does not exist"):
        run(paper, printer)


def test_progress_counts_the_pages(paper: bytes, printer: QPrinter) -> None:
    progress = Progress()
    run(paper, printer, progress)
    assert (progress.done, progress.total) == (3, 3)
