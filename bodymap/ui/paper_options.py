"""What every paper of the window has in common: the machine's choices, and a file name without a person's name."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QLocale, QTimeZone

from bodymap.app.session import Session
from bodymap.app.settings import Settings, WeightUnit
from bodymap.atlas.model import View
from bodymap.clinic.chart import Chart
from bodymap.report.options import SummaryOptions

USUAL_WIDTH = 1600
_LONGEST_BYTES = 150  # of the 255 that file systems take: room for the day, the ending and the name of a part file
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")}
"""What Windows takes for a device, whatever stands behind it."""


@dataclass(frozen=True)
class PictureWish:
    """What the picture is to be: `png` or `svg`, which view (None: all with marks), pixels, what stands on it."""

    kind: str = "png"
    view: View | None = None
    width: int = USUAL_WIDTH
    name: bool = False
    letters: bool = True


def summary_options(session: Session, settings: Settings) -> SummaryOptions:
    """Return the options of this machine; the clinic's own letterhead is laid over them where it is known."""
    clinic = session.clinic
    return SummaryOptions(
        paper=settings.paper,
        time_zone=settings.time_zone or bytes(QTimeZone.systemTimeZoneId().data()).decode(),
        language=settings.language or QLocale().bcp47Name() or "en",
        clinic_name=clinic.name,
        clinic_address=clinic.address,
        units=settings.units,
        pounds=settings.weight_unit is WeightUnit.LB,
    )


def file_name(chart: Chart, visit_id: str, zone: tzinfo, ending: str) -> str:
    """Return a file name with the chart number and the day, and no name in it."""
    day = chart.visit(visit_id).started_at.astimezone(zone).date()
    return f"{safe_name(chart.patient.chart_number)} {day.isoformat()}.{ending}"


def safe_name(words: str) -> str:
    """Return words as part of a file name that every system takes, and that leads into no other folder."""
    plain = "".join(c if c.isalnum() or c in "-_ " else "-" for c in words)
    short = plain.encode()[:_LONGEST_BYTES].decode(errors="ignore").strip()
    return f"{short}-" if short.split(" ")[0].casefold() in _DEVICES or not short else short
