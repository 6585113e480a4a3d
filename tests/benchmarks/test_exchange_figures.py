"""How long a clinic of 10,000 visits takes to go out as JSON and to come in again, and how much memory going out needs.

Each runs in a process of its own, as the command does; the pace of one is held against the other in the processor's own
time, which other work on the machine hardly changes.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from bodymap.app.clinics import create_clinic
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.area import PainArea, Quality
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.signing import Signature
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus

pytestmark = [pytest.mark.benchmark_only, pytest.mark.timeout(900)]

PATIENTS, VISITS, POINTS = 100, 100, 6
MUSCLES = (
    "levator-scapulae",
    "trapezius-descending",
    "quadratus-lumborum",
    "gluteus-medius",
    "infraspinatus",
    "soleus",
)
SECONDS, ABOVE_MB, TIMES = 20.0, 100.0, 3.0
FIRST = datetime(2024, 1, 8, 9, tzinfo=UTC)
_START = """
import re, sys, time
from pathlib import Path
import psutil
from bodymap.app.clinics import open_clinic
from bodymap.base.clock import SystemClock

session = open_clinic(Path(sys.argv[1]), passphrase=sys.argv[2], clock=SystemClock())
rss = psutil.Process().memory_info().rss
wall, own = time.perf_counter(), time.process_time()
"""
_END = """
seconds, own = time.perf_counter() - wall, time.process_time() - own
highest = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())  # of this program alone
above = int(highest[1]) * 1024 - rss
session.close().result()
print(seconds, own, above / 1e6)
"""
EXPORT = f"""{_START}
from bodymap.app.export import export_to_file
from bodymap.exchange.json_record import Origin, record_parts

origin = Origin(clinic_id=session.clinic.id, clinic_name="", exported_at=session.clock.now())
blob = lambda one: session.blob(one).result()
export_to_file(session, lambda: record_parts(session.outgoing(voided=True), origin, blob), sys.argv[3], kind="json")
{_END}"""
IMPORT = f"""{_START}
from bodymap.cli.import_records import _import, _mapped

done = _import(session, _mapped(Path(sys.argv[3])), "file")
assert done == {PATIENTS}, done
{_END}"""
Tell = Callable[[str], None]


class Made:
    """A patient of a hundred visits, as an import wants one."""

    def __init__(self, number: int) -> None:
        self.blobs: dict[str, bytes] = {}
        patient = Patient(id=new_id(), chart_number=f"P-{number}", family_name=f"Moreau {number}", created_at=FIRST)
        points = tuple(
            TriggerPoint(id=new_id(), patient_id=patient.id, letter=letter_at(i), muscle=muscle, side=Side.LEFT)
            for i, muscle in enumerate(MUSCLES)
        )
        made = [_visit(patient, points, n) for n in range(VISITS)]
        self.chart = Chart(
            patient=patient,
            points=points,
            visits=tuple(one[0] for one in made),
            findings=tuple(finding for one in made for finding in one[1]),
            treatments=tuple(treatment for one in made for treatment in one[2]),
            areas=tuple(one[3] for one in made),
            signatures=tuple(one[4] for one in made),
        )


def _visit(
    patient: Patient, points: tuple[TriggerPoint, ...], number: int
) -> tuple[Visit, list[Finding], list[Treatment], PainArea, Signature]:
    at = FIRST + timedelta(days=7 * number)
    visit = Visit(
        id=new_id(),
        patient_id=patient.id,
        started_at=at,
        clinician_id="c",
        clinician_name="Dr A. Okafor",
        status=VisitStatus.SIGNED,
        signed_at=at,
        reason="Neck pain, worse on turning the head.",
        pain_now=number % 11,
        notes="Sleeps better. " * 10,
    )
    place = Place(View.POSTERIOR, 415.7, 385.4, Depth.SUPERFICIAL)
    findings, treatments = [], []
    for i, point in enumerate(points):
        one = Finding(id=new_id(), visit_id=visit.id, point_id=point.id, place=place, nrs=(number + i) % 11)
        findings.append(msgspec.structs.replace(one, activity=Activity.ACTIVE, taut_band=True, local_twitch=False))
        dose = Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5)
        injected = Technique.INJECTION
        treatments.append(
            Treatment(id=new_id(), visit_id=visit.id, point_id=point.id, technique=injected, doses=(dose,))
        )
    ring = tuple((400.0 + i % 9, 300.0 + i / 3) for i in range(120))
    area = PainArea(id=new_id(), visit_id=visit.id, view=View.POSTERIOR, rings=(ring,), qualities=(Quality.ACHING,))
    signed = Signature(id=new_id(), visit_id=visit.id, user_id="c", user_name="Dr A. Okafor", at=at)
    return visit, findings, treatments[:3], area, signed


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Tell:
    def tell(line: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{line}")

    return tell


@pytest.fixture
def large(session: Session, clinic_folder: Path) -> Path:
    """A clinic of 10,000 visits."""
    assert session.import_records((Made(number) for number in range(PATIENTS)), "made").result() == PATIENTS
    session.close().result()
    return clinic_folder


def measured(script: str, *words: str) -> tuple[float, float, float]:
    """Return seconds, the processor's own seconds, and MB above the start."""
    done = subprocess.run(
        [sys.executable, "-c", script, *words], check=True, capture_output=True, text=True, env=dict(os.environ)
    )
    seconds, own, above = map(float, done.stdout.split())
    return seconds, own, above


def test_ten_thousand_visits_go_out_in_flat_memory_and_come_in_at_a_third_of_the_pace(
    large: Path, tmp_path: Path, passphrase: str, told: Tell
) -> None:
    file, empty = tmp_path / "out.json", tmp_path / "empty"
    seconds, out, above = measured(EXPORT, str(large), passphrase, str(file))
    told(f"export of 10,000 visits: {seconds:.1f} s (at most {SECONDS:.0f}), {file.stat().st_size / 1e6:.0f} MB,")
    told(f"{above:.0f} MB above the start (at most {ABOVE_MB:.0f}); {out:.1f} s of the processor")
    create_clinic(empty, name="Empty", user_name="U", passphrase=passphrase)[0].close().result()
    back, into, more = measured(IMPORT, str(empty), passphrase, str(file))
    told(f"import: {back:.1f} s, {into:.1f} s of the processor, {into / out:.1f} times the export (at most {TIMES});")
    told(f"{more:.0f} MB above the start, the file's own pages among them")
    assert seconds < SECONDS
    assert above < ABOVE_MB
    assert into < TIMES * out
