"""Charts of invented patients for the papers: any number of visits and points, the same for the same numbers."""

import hashlib
import io
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import msgspec
import pikepdf
import pytest
from PIL import Image

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import DrawnBy, Felt, PainArea, Quality
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import Facts, Pregnancy, listed
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.clinic.patient import Patient
from bodymap.clinic.signing import Addendum, Meaning, Signature
from bodymap.clinic.treatment import Complication, Dose, Guidance, Technique, Treatment
from bodymap.clinic.visit import PainWindow, Visit, VisitStatus
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


def ring(x: float, y: float, half: float) -> tuple[tuple[float, float], ...]:
    """A square about a place, in mm."""
    return (x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)


def photo(width: int = 1400, height: int = 1000) -> bytes:
    """A picture of nobody, as the app keeps photos."""
    target = io.BytesIO()
    gradient = Image.linear_gradient("L").resize((width, height))
    Image.merge("RGB", (gradient, gradient.rotate(90), gradient.rotate(180))).save(target, "JPEG", quality=88)
    return target.getvalue()


class FullVisit:
    """Fills the last visit of a chart with a record of every kind; `files` are the bytes of its photos."""

    def __init__(self, chart: Chart) -> None:
        self.visit = chart.visits[-1]
        self.at = self.visit.started_at
        self._ids = 0
        self.files: dict[str, bytes] = {}
        self.chart = msgspec.structs.replace(
            chart,
            visits=(*chart.visits[:-1], self._visit()),
            treatments=tuple(self._treated(one) for one in chart.treatments),
            facts=(self._facts(),),
            areas=self._areas(chart),
            motions=self._motions(),
            attachments=self._attachments(chart),
            fibromyalgia=(self._fibromyalgia(),),
            tender_points=(TenderPoints(**self._own(), examined=("occiput.left",), tender=("occiput.left",)),),
            set_asides=(self._set_aside(chart),),
            **self._after_signing(),
        )

    def _own(self) -> dict[str, Any]:
        self._ids += 1
        return {"id": f"01930000-0000-7000-9000-{self._ids:012x}", "visit_id": self.visit.id}

    def _visit(self) -> Visit:
        return msgspec.structs.replace(
            self.visit,
            reason="Pain between neck and shoulder, worse at the screen.",
            notes="Sleeps badly on the right side.",
            pain_worst=8,
            pain_average=5,
            pain_window=PainWindow.LAST_7_DAYS,
            peg_pain=6,
            peg_enjoyment=5,
            peg_activity=4,
            follow_up_on=date(2026, 12, 11),
        )

    def _treated(self, treatment: Treatment) -> Treatment:
        needle: dict[str, Any] = {"needle_gauge": 27, "needle_length_mm": 40.0, "guidance": Guidance.PALPATION}
        if treatment.technique is Technique.INJECTION:
            needle["doses"] = (
                Dose(agent="lidocaine", concentration=1.0, volume_ml=1.0, lot="LX-204", expiry=date(2028, 3, 31)),
                Dose(agent="triamcinolone", concentration=10.0, volume_ml=0.5, lot="T9"),
            )
        return msgspec.structs.replace(
            treatment,
            twitch_elicited=True,
            passes=4,
            complications=(Complication.BRUISE,),
            consent=True,
            note="Well borne.",
            **needle,
        )

    def _facts(self) -> Facts:
        return Facts(
            **self._own(),
            recorded_at=self.at,
            recorded_by="okafor",
            weight_kg=68.0,
            allergies=listed("bupivacaine-allergy"),
            anticoagulants=listed(),
            conditions=listed("other:migraine"),
            pregnancy=Pregnancy.NO,
        )

    def _areas(self, chart: Chart) -> tuple[PainArea, ...]:
        found = chart.findings_of(self.visit.id)
        return (
            PainArea(
                **self._own(), view=View.POSTERIOR, rings=(ring(300, 340, 38),), qualities=(Quality.BURNING,), nrs=6,
                felt=Felt.DEEP, drawn_by=DrawnBy.PATIENT, note="At night.",
            ),
            PainArea(
                **self._own(), view=View.POSTERIOR, rings=(ring(470, 760, 45),), qualities=(Quality.ACHING,), nrs=4,
                finding_id=found[0].id if found else "",
            ),
            PainArea(
                **self._own(), view=View.PALMAR, side=Side.RIGHT, rings=(ring(90, 90, 14),), qualities=(Quality.NUMB,)
            ),
        )  # fmt: skip

    def _motions(self) -> tuple[RangeOfMotion, ...]:
        rotation: dict[str, Any] = {"joint": "neck", "movement": "rotation", "side": Side.LEFT}
        return (
            RangeOfMotion(**self._own(), **rotation, degrees=50.0, moment=Moment.BEFORE),
            RangeOfMotion(**self._own(), **rotation, degrees=65.0, moment=Moment.AFTER, note="Pulls at the end."),
            RangeOfMotion(
                **self._own(), joint="neck", movement="flexion", side=Side.MIDLINE, degrees=40.0, moment=Moment.BEFORE
            ),
        )

    def _attachments(self, chart: Chart) -> tuple[Attachment, ...]:
        data = photo()
        made = []
        for title, point in (("Posture from behind", ""), ("Bruise", chart.points[0].id if chart.points else "")):
            own = self._own()
            self.files[own["id"]] = data
            made.append(
                Attachment(
                    **own, title=title, media_type="image/jpeg", width=1400, height=1000, size=len(data),
                    sha256=hashlib.sha256(data).hexdigest(), point_id=point,
                )
            )  # fmt: skip
        return tuple(made)

    def _fibromyalgia(self) -> Fibromyalgia:
        return Fibromyalgia(
            **self._own(),
            wpi=("jaw.left", "shoulder-girdle.right", "neck.midline"),
            reviewed=True,
            fatigue=1,
            unrefreshed=2,
            cognition=0,
            headache=True,
            abdominal_pain=False,
            depression=False,
            three_months=True,
        )

    def _set_aside(self, chart: Chart) -> SetAside:
        return SetAside(
            **self._own(),
            rule_id="lung-ultrasound",
            about=chart.points[0].id if chart.points else "",
            said="Over the lung: consider ultrasound guidance.",
            reason="Flat needle under palpation, thin patient.",
            by="okafor",
            at=self.at + timedelta(minutes=9),
        )

    def _after_signing(self) -> dict[str, Any]:
        if self.visit.is_draft:
            return {}
        author: dict[str, Any] = {"user_id": "okafor", "user_name": "Dr A. Okafor"}
        supervisor: dict[str, Any] = {"user_id": "lind", "user_name": "Prof. E. Lind", "meaning": Meaning.COSIGNER}
        return {
            "signatures": (
                Signature(**self._own(), **author, at=self.at + timedelta(minutes=16)),
                Signature(**self._own(), **supervisor, at=self.at + timedelta(hours=3)),
            ),
            "addenda": (
                Addendum(
                    **self._own(), **author, at=self.at + timedelta(days=2), reason="Called by phone",
                    text="The bruise has faded; the neck turns freely.",
                ),
            ),
        }  # fmt: skip


@pytest.fixture(scope="session")
def fill() -> Callable[[Chart], FullVisit]:
    """Fills the last visit of a chart with a record of every kind."""
    return FullVisit
