"""Prints a document from its very bytes: its pages drawn at the printer's resolution, band by band, beside the window.

A print to a file is written under another name first, so that its name never stands for half a document.
"""

import math
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from bodymap.app.files import refusal
from bodymap.app.progress import Progress
from bodymap.base.errors import BodymapError, WorldError
from bodymap.base.text import translate
from bodymap.ui.handover.pages import Pages, Size

_SAME_MM = 3.0
_POINTS_PER_INCH = 72
_MM_PER_INCH = 25.4


def new_printer(size: Size) -> QPrinter:
    """Return the usual printer, set to the paper of a page of this size."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Bodymap")  # the queue of a printer is seen by many: no name, no number
    printer.setPageSize(
        QPageSize(QSizeF(size.width, size.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return printer


def wanted_pages(printer: QPrinter, count: int, current: int = 0) -> list[int]:
    """Return the pages to be printed, counted from 0, in the order in which they leave the printer, copies included."""
    ranges = QPrinter.PrintRange
    pages = list(range(count))
    if printer.printRange() == ranges.CurrentPage:
        pages = [current]
    elif not printer.pageRanges().isEmpty():
        pages = [number for number in pages if printer.pageRanges().contains(number + 1)]
    elif printer.printRange() == ranges.PageRange and printer.fromPage():
        pages = pages[printer.fromPage() - 1 : max(printer.toPage(), printer.fromPage())]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [number for number in pages for _ in range(copies)]


def print_pages(pages: Pages, printer: QPrinter, order: list[int], progress: Progress) -> None:
    """Print these pages; StoppedError once `progress` was asked to stop, WorldError where the printer refuses.

    On the thread of `lane.draw`. `progress` counts pages.
    """
    progress.total = len(order)
    target = Path(printer.outputFileName()) if printer.outputFileName() else None
    if target is None:
        _paint(pages, printer, order, progress)
        return
    part = _part_of(target)
    try:
        printer.setOutputFileName(str(part))
        _paint(pages, printer, order, progress)
        _prove(part, len(order))
        os.replace(part, target)  # noqa: PTH105  (its error is told in the user's words below)
    except OSError as error:
        raise refusal(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _part_of(target: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=".bodymap-", suffix=".part.pdf", dir=target.parent)
    except OSError as error:
        raise refusal(error) from error
    os.close(handle)
    return Path(name)


def _prove(part: Path, count: int) -> None:
    """Raise WorldError where the file is not whole: the writer of the printer says nothing of a full disk."""
    try:
        printed = Pages(part.read_bytes())
    except BodymapError:
        printed = None
    whole = printed is not None and len(printed) == count
    if printed is not None:
        printed.close()
    if not whole:
        raise _not_whole()


def _not_whole() -> WorldError:
    message = translate("printing", "The print could not be written whole: the disk may be full.")
    return WorldError(message, translate("printing", "Make room, or choose another folder."))


def _broken_off(printer: QPrinter) -> WorldError:
    if printer.outputFileName():
        return _not_whole()
    return WorldError(translate("printing", "The printer stopped."), translate("printing", "Print again."))


def _paint(pages: Pages, printer: QPrinter, order: list[int], progress: Progress) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise WorldError(
            translate("printing", "The printer did not take the document."),
            translate("printing", "Look whether it is switched on and connected, or choose another one."),
        )
    try:
        for place, number in enumerate(order):
            if place and not printer.newPage():
                raise _broken_off(printer)
            _paint_page(pages, number, printer, painter, progress)
            progress.reach(place + 1)
    except BodymapError:
        printer.abort()
        raise
    finally:
        painter.end()


def _paint_page(pages: Pages, number: int, printer: QPrinter, painter: QPainter, progress: Progress) -> None:
    room = _room(printer, pages.sizes[number])
    size = pages.sizes[number]
    scale = min(room.width() / size.width, room.height() / size.height)
    left = room.x() + (room.width() - math.ceil(size.width * scale)) / 2
    top = room.y() + (room.height() - math.ceil(size.height * scale)) / 2
    for row, band in pages.bands(number, scale):
        progress.check()
        painter.drawImage(QPointF(max(0.0, left), max(0.0, top) + row), band)


def _room(printer: QPrinter, size: Size) -> QRectF:
    """Return where a page goes, in dots: the whole paper where it has the page's size, else what can be printed on."""
    unit = QPrinter.Unit.Millimeter
    paper = printer.paperRect(unit).size()
    mm = _MM_PER_INCH / _POINTS_PER_INCH
    if abs(paper.width() - size.width * mm) < _SAME_MM and abs(paper.height() - size.height * mm) < _SAME_MM:
        return printer.paperRect(QPrinter.Unit.DevicePixel)
    return printer.pageRect(QPrinter.Unit.DevicePixel)
