"""What is asked of the papers, as one value that can be sent to another process."""

import msgspec

from bodymap.atlas.model import View
from bodymap.clinic.audit_extract import AuditExtract
from bodymap.clinic.chart import Chart
from bodymap.report.options import MapLook, SummaryOptions
from bodymap.report.wishes import BlankChartWish, HandoutWish, HistoryWish, LetterWish

Wish = HistoryWish | HandoutWish | LetterWish | BlankChartWish | AuditExtract | None


class PaperRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be made: a paper by its kind, or `png` or `svg` of a visit's map; `warm` only prepares.

    The papers are `summary`, `handout` and `letter` (of one visit), `history` (of a chart), `blank-chart` (of a chart
    or of nobody) and `audit` (of an extract, which is its `wish`). Without a `wish` a paper is made as usual. `files`
    are the bytes of the visit's attachments, for a summary. `look` is what stands on a map.
    """

    kind: str
    chart: Chart | None = None
    visit_id: str = ""
    options: SummaryOptions = SummaryOptions()
    view: View | None = None
    width: int = 1600
    files: dict[str, bytes] = {}
    look: MapLook = MapLook()
    wish: Wish = None
