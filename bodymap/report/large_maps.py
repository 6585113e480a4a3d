"""Maps for papers that are read at arm's length: their marks and words are larger. Lengths are mm."""

from bodymap.atlas.atlas import Atlas
from bodymap.clinic.chart import Chart
from bodymap.figure.svg import svg_with
from bodymap.report.frame import Data
from bodymap.report.maps import MapPlan, alt_of, body_fragment, caption_of, map_frame, over_fragment, plans_of

_ONE, _MORE = (96.0, 104.0), (82.0, 92.0)  # width and height of a map, its side words included
_LARGER = 1.45  # times the usual marks and words


def large_maps(chart: Chart, visit_id: str, atlas: Atlas, pictures: dict[str, str]) -> list[Data]:
    """Return a map of each view with marks or drawn pain, and put their pictures with the others."""
    plans = plans_of(chart, visit_id, atlas)
    room = _ONE if len(plans) == 1 else _MORE
    return [_map(plan, chart, atlas, pictures, room) for plan in plans]


def _map(plan: MapPlan, chart: Chart, atlas: Atlas, pictures: dict[str, str], room: tuple[float, float]) -> Data:
    scale = min(room[0] / plan.section.width, room[1] / plan.section.height)
    drawn = scale / (1.0 if plan.is_crowded else _LARGER)
    frame = map_frame(plan, drawn)
    key = f"map{len(pictures)}"
    pictures[key] = svg_with(body_fragment(plan, atlas) + over_fragment(plan, atlas, drawn), frame)
    return {
        "key": key,
        "width": frame[2] * scale,
        "caption": caption_of(plan),
        "alt": alt_of(plan, chart, atlas),
    }
