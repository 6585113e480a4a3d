"""Maps for papers that are read at arm's length: their marks and words are larger. Lengths are mm."""

from bodymap.atlas.atlas import Atlas
from bodymap.clinic.chart import Chart
from bodymap.figure.svg import svg_with
from bodymap.report.closer import looks_of
from bodymap.report.frame import Data
from bodymap.report.maps import MapPlan, alt_of, body_fragment, caption_of, map_frame, over_fragment, plans_of

_ONE, _MORE, _LARGE = (96.0, 104.0), (82.0, 92.0), (174.0, 150.0)  # width and height of a map
_LARGER = 1.4  # times the usual marks and words


def large_maps(chart: Chart, visit_id: str, atlas: Atlas, pictures: dict[str, str]) -> list[Data]:
    """Return a map of each view with marks or drawn pain, and put their pictures with the others."""
    plans = plans_of(chart, visit_id, atlas)
    room = _ONE if len(plans) == 1 else _MORE
    small = room[0] / _LARGER, room[1] / _LARGER  # as crowded as larger marks are
    looks = [look for plan in plans for look in looks_of(plan, chart, visit_id, atlas, small)]
    if len(looks) > 1:
        room = _MORE
    return [_map(look.plan, chart, atlas, pictures, _LARGE if look.large else room) for look in looks]


def _map(plan: MapPlan, chart: Chart, atlas: Atlas, pictures: dict[str, str], room: tuple[float, float]) -> Data:
    scale = min(room[0] / plan.section.width, room[1] / plan.section.height)
    drawn = scale / _LARGER
    frame = map_frame(plan, drawn)
    key = f"map{len(pictures)}"
    pictures[key] = svg_with(body_fragment(plan, atlas) + over_fragment(plan, atlas, drawn), frame)
    return {
        "key": key,
        "width": frame[2] * scale,
        "wide": room is _LARGE,
        "caption": caption_of(plan),
        "alt": alt_of(plan, chart, atlas),
    }
