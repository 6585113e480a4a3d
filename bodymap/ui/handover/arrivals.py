"""A file that is to be imported: read and proven in a process of its own, from which the patients come one by one.

There the file may be as large as the disk, and go away while it is looked at. No Qt here.
"""

import mmap
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bodymap.app.files import unreadable
from bodymap.app.importing import Arrival, ClinicPart
from bodymap.app.progress import Progress
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.ui.handover.beside import stream_beside

MOST_BYTES = 4_000_000_000
SHOWN_PATIENTS, SHOWN_FAULTS = 500, 500


@dataclass(frozen=True)
class PatientLine:
    """One patient of the file, as they are listed."""

    chart_number: str
    name: str
    birth_date: date | None
    visits: int


@dataclass(frozen=True)
class Head:
    """What a file is: how many patients, what its clinic had set, and of a bundle what was not understood."""

    patients: int
    clinic: ClinicPart
    is_fhir: bool
    not_understood: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Found:
    """What is in a file: how much there is, and the first patients."""

    path: Path
    head: Head
    visits: int
    points: int
    lines: tuple[PatientLine, ...]


def read_file(path: Path, progress: Progress) -> Found:
    """Read and prove a file; InputError for what cannot be taken, StoppedError once `progress` was asked to stop."""
    visits = points = 0
    lines: list[PatientLine] = []
    with closing(stream_beside(progress, _look, path)) as answers:
        head: Head = next(answers)
        progress.total = head.patients
        for line, its_visits, its_points in progress.counted(answers):
            visits += its_visits
            points += its_points
            if len(lines) < SHOWN_PATIENTS:
                lines.append(line)
    return Found(path, head, visits, points, tuple(lines))


def arrivals(path: Path, progress: Progress) -> Iterator[Arrival]:
    """Yield the patients of a file anew, to be brought in."""
    with closing(stream_beside(progress, _send, path)) as answers:
        yield from answers


# in the process of its own


def _look(path: Path) -> Iterator[Any]:
    """Yield the head of a file, then of each patient a line and what they have."""
    records, head = _opened(path)
    yield head
    for one in records:
        chart = one.chart
        yield _line(chart), len(chart.current_visits), len(chart.points)


def _send(path: Path) -> Iterator[Any]:
    records, _head = _opened(path)
    yield from records


def _opened(path: Path) -> tuple[Iterator[Arrival], Head]:
    from bodymap.exchange.fhir.read import is_fhir, read_fhir
    from bodymap.exchange.read_record import RecordFile

    data = _mapped(path)
    if is_fhir(data):
        bundle = read_fhir(data)
        told = tuple((one.where, one.what) for one in bundle.not_understood)
        return iter(bundle), Head(bundle.patients, ClinicPart(), True, told)
    records = RecordFile(data)
    return iter(records), Head(records.patients, ClinicPart(records.settings, records.logo), False, ())


def _mapped(path: Path) -> memoryview:
    """Return a file's bytes, which stay on the disk until they are looked at."""
    try:
        size = path.stat().st_size
        if not size:
            raise InputError(translate("arrivals", "This file is empty."))
        if size > MOST_BYTES:
            raise InputError(translate("arrivals", "This file is larger than {0} GB.").format(MOST_BYTES // 10**9))
        with path.open("rb") as stream:
            return memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
    except OSError as error:
        raise unreadable(error) from error


def _line(chart: Chart) -> PatientLine:
    patient = chart.patient
    return PatientLine(patient.chart_number, patient.full_name, patient.birth_date, len(chart.current_visits))
