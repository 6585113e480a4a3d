"""A file that is to be imported, read and proven before anything is brought in. On the thread of `lane.make`.

The whole file is read first: one on a network may go away while it is looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bodymap.app.files import unreadable
from bodymap.app.importing import Arrival, ClinicPart
from bodymap.app.progress import Progress
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart

MOST_BYTES = 1_000_000_000
SHOWN_PATIENTS, SHOWN_FAULTS = 500, 500
_PIECE = 1 << 22


@dataclass(frozen=True)
class PatientLine:
    """One patient of the file, as they are listed."""

    chart_number: str
    name: str
    birth_date: date | None
    visits: int


@dataclass(frozen=True)
class Found:
    """What is in a file: the first patients, how much there is, and what was not understood (where, and why)."""

    name: str
    is_fhir: bool
    patients: int
    visits: int
    points: int
    lines: tuple[PatientLine, ...]
    not_understood: tuple[tuple[str, str], ...]
    data: bytes

    def arrivals(self) -> tuple[Iterator[Arrival], ClinicPart]:
        """Return the patients to be brought in, one by one, and what the other clinic had set."""
        return _opened(self.data)[:2]


def read_file(path: Path, progress: Progress) -> Found:
    """Read and prove a file; InputError for what cannot be taken, StoppedError once `progress` was asked to stop."""
    data = _content(path, progress)
    arrivals, _clinic, count, told = _opened(data)
    progress.total = count
    patients = visits = points = 0
    lines: list[PatientLine] = []
    for one in progress.counted(arrivals):
        chart = one.chart
        patients += 1
        visits += len(chart.current_visits)
        points += len(chart.points)
        if len(lines) < SHOWN_PATIENTS:
            lines.append(_line(chart))
    return Found(
        name=path.name,
        is_fhir=told is not None,
        patients=patients,
        visits=visits,
        points=points,
        lines=tuple(lines),
        not_understood=told or (),
        data=data,
    )


def _content(path: Path, progress: Progress) -> bytes:
    got = bytearray()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                progress.check()
                got += piece
                if len(got) > MOST_BYTES:
                    raise InputError(
                        translate("arrivals", "This file is larger than {0} GB.").format(MOST_BYTES // 1_000_000_000),
                        translate("arrivals", "Import it with the command: bodymap import CLINIC FILE"),
                    )
    except OSError as error:
        raise unreadable(error) from error
    if not got:
        raise InputError(translate("arrivals", "This file is empty."))
    return bytes(got)


def _opened(data: bytes) -> tuple[Iterator[Arrival], ClinicPart, int, tuple[tuple[str, str], ...] | None]:
    """Open a file anew: the patients, the clinic's part, how many they are, and of FHIR what was not understood."""
    from bodymap.exchange.fhir.read import is_fhir, read_fhir
    from bodymap.exchange.read_record import RecordFile

    if is_fhir(data):
        bundle = read_fhir(data)
        told = tuple((one.where, one.what) for one in bundle.not_understood)
        return iter(bundle), ClinicPart(), bundle.patients, told
    records = RecordFile(data)
    return iter(records), ClinicPart(records.settings, records.logo), records.patients, None


def _line(chart: Chart) -> PatientLine:
    patient = chart.patient
    return PatientLine(patient.chart_number, patient.full_name, patient.birth_date, len(chart.current_visits))
