"""Charts of invented patients for the papers: any number of visits and points, the same for the same numbers."""

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import Path

import pikepdf
import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.report.summary import SummaryOptions

MakeChart = Callable[..., Chart]

BACK = (
    ("trapezius-descending", Side.RIGHT, 462, 318),
    ("levator-scapulae", Side.LEFT, 352, 306),
    ("gluteus-medius", Side.RIGHT, 498, 832),
    ("quadratus-lumborum", Side.RIGHT, 452, 705),
    ("infraspinatus", Side.LEFT, 290, 420),
)
FRONT = (
    ("scalenus-medius", Side.RIGHT, 362, 292),
    ("pectoralis-major-clavicular", Side.LEFT, 470, 372),
    ("rectus-femoris", Side.LEFT, 462, 1060),
)


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """The atlas that comes with the app."""
    return load_atlas()


@pytest.fixture(scope="session")
def options() -> SummaryOptions:
    """A clinic in London on A4."""
    return SummaryOptions(
        clinic_name="Riverside Pain Clinic",
        clinic_address="12 Quay Street · 0121 555 0134",
        time_zone="Europe/London",
    )


@pytest.fixture(scope="session")
def make_chart(atlas: Atlas) -> MakeChart:
    """A builder: `points` at the last of `visits` visits; patient and visit fields can be given."""

    def make(
        points: int = 4,
        visits: int = 3,
        *,
        views: str = "back",
        signed: bool = True,
        patient: dict[str, object] | None = None,
        visit: dict[str, object] | None = None,
        note: str = "",
    ) -> Chart:
        return _Builder(atlas, points, visits, views, note).chart(signed, patient or {}, visit or {})

    return make


class _Builder:
    """Makes one chart; ids are counted, so that the same numbers give the same records."""

    def __init__(self, atlas: Atlas, points: int, visits: int, views: str, note: str) -> None:
        self.note = note
        self.spots = self._spots(atlas, points, views)
        self.count = visits
        self.last = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)
        self._ids = 0

    def _id(self) -> str:
        self._ids += 1
        return f"01930000-0000-7000-8000-{self._ids:012x}"

    @staticmethod
    def _spots(atlas: Atlas, points: int, views: str) -> list[tuple[str, Side, Place]]:
        named = [(*one, View.POSTERIOR) for one in BACK if views != "front"]
        named += [(*one, View.ANTERIOR) for one in FRONT if views != "back"]
        spots = [(m, s, Place(v, x, y, Depth.SUPERFICIAL)) for m, s, x, y, v in named]
        for muscle in atlas.muscles:
            for side in (Side.LEFT, Side.RIGHT) if atlas.muscles[muscle].paired else (Side.MIDLINE,):
                place = atlas.usual_place(muscle, side)
                if place is not None:
                    spots.append((muscle, side, Place(place.view, place.x, place.y, Depth.SUPERFICIAL)))
        return spots[:points]

    def chart(self, signed: bool, patient: dict[str, object], fields: dict[str, object]) -> Chart:
        who = Patient(
            **{  # type: ignore[arg-type]
                "id": self._id(),
                "chart_number": "10482",
                "family_name": "Moreau",
                "given_name": "Elise",
                "birth_date": date(1979, 3, 14),
                "created_at": self.last - timedelta(days=400),
                **patient,
            }
        )
        points = tuple(
            TriggerPoint(id=self._id(), patient_id=who.id, letter=letter_at(i), muscle=muscle, side=side)
            for i, (muscle, side, _) in enumerate(self.spots)
        )
        visits = [self._visit(number, who, signed, fields) for number in range(self.count)]
        findings, treatments = [], []
        for number, visit in enumerate(visits):
            for index, point in enumerate(points):
                if number == 0 and self.count > 1 and index % 5 == 3:
                    continue
                finding = self._finding(number, index, visit, point)
                findings.append(finding)
                if index % 3 == 0 and number > 0:
                    treatments.append(self._treatment(visit, point, finding, index))
        return Chart(
            patient=who,
            visits=tuple(visits),
            points=points,
            findings=tuple(findings),
            treatments=tuple(treatments),
        )

    def _visit(self, number: int, who: Patient, signed: bool, fields: dict[str, object]) -> Visit:
        back = self.count - 1 - number
        at = self.last - timedelta(days=23 * back)
        newest = back == 0
        return Visit(
            **{  # type: ignore[arg-type]
                "id": self._id(),
                "patient_id": who.id,
                "started_at": at,
                "clinician_id": "okafor",
                "clinician_name": "Dr A. Okafor",
                "status": VisitStatus.SIGNED if signed or not newest else VisitStatus.DRAFT,
                "signed_at": at + timedelta(minutes=16) if signed or not newest else None,
                "pain_now": max(8 - 3 * number // max(self.count - 1, 1), 0),
                "plan": "Stretching of the upper trapezius and levator scapulae twice daily. Review in three weeks.",
                **(fields if newest else {}),
            }
        )

    def _finding(self, number: int, index: int, visit: Visit, point: TriggerPoint) -> Finding:
        activity = (Activity.ACTIVE, Activity.LATENT, Activity.ACTIVE, Activity.UNKNOWN)[index % 4]
        return Finding(
            id=self._id(),
            visit_id=visit.id,
            point_id=point.id,
            place=self.spots[index][2],
            nrs=max(0, 7 - index % 6 - (number if index % 2 else 0)),
            activity=activity,
            taut_band=True if index % 2 == 0 else None,
            recognised_pain=True if index % 3 == 0 else None,
            local_twitch=index % 4 == 0 if index % 2 == 0 else None,
            note=self.note if index == 0 else "",
        )

    def _treatment(self, visit: Visit, point: TriggerPoint, finding: Finding, index: int) -> Treatment:
        injection = index % 2 == 0
        return Treatment(
            id=self._id(),
            visit_id=visit.id,
            point_id=point.id,
            technique=Technique.INJECTION if injection else Technique.DRY_NEEDLING,
            doses=(Dose(agent="lidocaine", concentration=1.0, volume_ml=1.0),) if injection else (),
            nrs_before=finding.nrs,
            nrs_after=max(0, (finding.nrs or 0) - 4),
        )


class Paper:
    """A PDF as a reader meets it."""

    def __init__(self, data: bytes, folder: Path) -> None:
        self.data = data
        self._file = folder / "paper.pdf"
        self._file.write_bytes(data)

    def text(self) -> str:
        """The text in reading order, with single spaces."""
        return " ".join(self._run("pdftotext", "-raw", str(self._file), "-").replace("\u200b", "").split())

    def page_texts(self) -> list[str]:
        """The text of each page."""
        return self._run("pdftotext", "-layout", str(self._file), "-").split("\f")[:-1]

    def words(self) -> list[tuple[int, float, float, str]]:
        """Each word with its page, x and y in points."""
        html = self._run("pdftotext", "-bbox", str(self._file), "-")
        found, page = [], 0
        for line in html.splitlines():
            page += "<page " in line
            word = re.search(r'<word xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*)</word>', line)
            if word:
                found.append((page, float(word[1]), float(word[2]), unescape(word[3])))
        return found

    def fonts(self) -> list[str]:
        """What poppler says of the fonts, a line each."""
        return self._run("pdffonts", str(self._file)).splitlines()[2:]

    def raster_images(self) -> list[str]:
        """The raster images, a line each."""
        return self._run("pdfimages", "-list", str(self._file)).splitlines()[2:]

    def open(self) -> pikepdf.Pdf:
        """The file's own structure."""
        return pikepdf.open(io.BytesIO(self.data))

    @staticmethod
    def _run(*command: str) -> str:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


ReadPaper = Callable[[bytes], Paper]


@pytest.fixture
def read_paper(tmp_path: Path) -> ReadPaper:
    """Opens a PDF with other people's tools."""
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed: papers cannot be read back")
    return lambda data: Paper(data, tmp_path)
