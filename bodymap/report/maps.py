"""The maps of a paper: each view that has marks, cropped to them, with its side words, a locator and its words.

Sizes on paper are mm; inside a picture mm of the view's frame, y down. Plates are kept, so that the next map is quick.
"""

from collections import Counter
from functools import lru_cache

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import ONE_SIDED, Region
from bodymap.atlas.drawing import Box, Drawing
from bodymap.atlas.hit import Area
from bodymap.atlas.model import WHOLE_BODY, Depth, Figure, Side, View
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity
from bodymap.figure.area_words import area_words
from bodymap.figure.areas import DrawnArea, area_ops, areas_of_visit
from bodymap.figure.crop import cropped, path_bounds
from bodymap.figure.elsewhere import marks_on
from bodymap.figure.marks import Mark, PlacedMark, mark_ops, marks_of_visit
from bodymap.figure.ops import Anchor, Fill, Group, Matrix, Op, Stroke, Text
from bodymap.figure.plate import Detail, plate
from bodymap.figure.spread import spread
from bodymap.figure.svg import fragment_of, svg_with
from bodymap.figure.theme import LIGHT
from bodymap.figure.trend import text_width
from bodymap.figure.words import depth_words, orientation, side_word, side_words, view_name
from bodymap.report.area_places import corners, mirrored_area, number_ops, place_words, source_words
from bodymap.report.sections import body_box, region_of, section_of

DISC, CROWDED_DISC = 3.0, 2.6  # mm on paper: the radius of a mark
CROWD = 14  # marks in a view from which it gets the whole width of the paper
_GAP = 0.9  # mm on paper between two discs
_WORD_SIZE = 2.9  # mm on paper
_BAND = 5.0  # mm on paper, above the figure, for the side words
_NOTE_BELOW = 1.6  # radii from a disc's centre to the word below it
_ZOOM = 0.6
_PIXEL = 0.24  # mm on paper: what a pixel of the screen becomes for the lines, hatches and labels of drawn pain
LOCATOR_WIDTH, LOCATOR_GAP = 12.0, 3.0


class MapPlan(msgspec.Struct, frozen=True, kw_only=True):
    """One map: the view, whether its picture is mirrored (a right hand), how deep, which part, and its marks.

    `others` are marks of close-ups that have the same place here; `arm`: it is there in the views from the side.
    `letters`: the marks have their letters, the areas their words. `gap`: mm on paper between two discs. `part`: which
    part of the view it is, in words, where the view has several maps.
    """

    view: View
    mirrored: bool
    figure: Figure
    arm: bool
    depth: Depth
    section: Box
    region: Region | None
    marks: tuple[Mark, ...]
    others: tuple[Mark, ...] = ()
    areas: tuple[DrawnArea, ...] = ()
    letters: bool = True
    gap: float = _GAP
    part: str = ""

    @property
    def is_crowded(self) -> bool:
        """Whether the marks need a large map."""
        return len(self.marks) + len(self.others) > CROWD


class MapPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A finished map: SVG and its size on paper; `locator` is the whole figure with the section framed, or empty."""

    svg: str
    width: float
    height: float
    caption: str
    alt: str
    locator: str = ""
    locator_width: float = 0.0


def plans_of(chart: Chart, visit_id: str, atlas: Atlas, *, views: tuple[View, ...] = ()) -> tuple[MapPlan, ...]:
    """Return a plan for each view with marks or drawn pain (or for each of `views`), in the order of the views."""
    every = marks_of_visit(chart, visit_id, previous=False)
    drawn = areas_of_visit(chart, visit_id)
    marks: dict[tuple[View, bool], list[Mark]] = {}
    areas: dict[tuple[View, bool], list[DrawnArea]] = {}
    for mark in every:
        marks.setdefault(picture_key(mark.view, chart.point_of[mark.point_id].side), []).append(mark)
    for area in drawn:
        areas.setdefault(picture_key(area.view, area.side), []).append(area)
    wanted = {(view, False) for view in views} | {one for one in marks.keys() | areas.keys() if one[0] in views}
    order = list(View)
    depths = {finding.id: finding.place.depth for finding in chart.findings_of(visit_id)}
    figure = chart.patient.figure
    plans = (
        plan_of(
            atlas.drawing(view, figure),
            mirrored,
            (tuple(marks.get((view, mirrored), ())), tuple(areas.get((view, mirrored), ()))),
            depths,
        )
        for view, mirrored in sorted(
            wanted if views else marks.keys() | areas.keys(), key=lambda one: (order.index(one[0]), one[1])
        )
    )
    return tuple(msgspec.structs.replace(plan, figure=figure, others=others_on(plan, every)) for plan in plans)


def picture_key(view: View, side: Side) -> tuple[View, bool]:
    """Return which picture shows something of a side: of a right hand, foot or jaw the one that is turned over."""
    return view, view in ONE_SIDED and side is Side.RIGHT


def plan_of(
    drawing: Drawing,
    mirrored: bool,
    shown: tuple[tuple[Mark, ...], tuple[DrawnArea, ...]],
    depths: dict[str, Depth],
    *,
    close: bool = False,
) -> MapPlan:
    """Return the plan of one picture that has room for these marks and areas; `depths` are those of the findings.

    `close`: no wider than it must be to be recognised.
    """
    marks, areas = shown
    places = [(mark.x, mark.y) for mark in marks] + [corner for area in areas for corner in corners(area)]
    section = section_of(drawing, tuple(places), close=close)
    return MapPlan(
        view=drawing.view,
        mirrored=mirrored,
        figure=Figure.NEUTRAL,
        arm=not _wants_arm_away(drawing, marks),
        depth=_depth(marks, depths),
        section=section,
        region=region_of(drawing, section, mirrored=mirrored),
        marks=marks,
        areas=areas,
    )


def others_on(plan: MapPlan, every: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks of neck and jaw that have the same place on a map of the back or the side."""
    if plan.view not in WHOLE_BODY:
        return ()
    seen = marks_on(every, plan.view)
    return tuple(m for m in seen if m.from_view and not m.is_approximate and plan.section.holds(m.x, m.y))


def _wants_arm_away(drawing: Drawing, marks: tuple[Mark, ...]) -> bool:
    """Tell whether marks of a view from the side lie beneath the arm, and none is on it."""
    if not drawing.skin.arm:
        return False
    limbs = {shape.id for shape in drawing.drawn if shape.limb}
    beneath = [mark for mark in marks if mark.muscle in drawing.beneath_arm and _is_behind_arm(drawing, mark)]
    return bool(beneath) and not any(mark.muscle in limbs for mark in marks)


def _is_behind_arm(drawing: Drawing, mark: Mark) -> bool:
    bounds = path_bounds(drawing.skin.arm)
    x = mark.x if drawing.flip is None else 2 * drawing.flip - mark.x
    return bounds is not None and Area(drawing.skin.arm, 5.0, bounds).holds(x, mark.y)


def _depth(marks: tuple[Mark, ...], depths: dict[str, Depth]) -> Depth:
    """Return the depth at which most of the marks were set; of equals the more superficial one."""
    order = list(Depth)
    counted = Counter(depths[mark.finding_id] for mark in marks if mark.finding_id in depths)
    if not counted:
        return Depth.SUPERFICIAL
    return min(counted, key=lambda depth: (-counted[depth], order.index(depth)))


def picture_of(plan: MapPlan, chart: Chart, atlas: Atlas, width: float, height: float) -> MapPicture:
    """Return the map of a plan, as large as it can be in `width` x `height` mm of paper, locator included."""
    scale = scale_of(plan, width, height)
    svg = map_svg_of(plan, atlas, scale)
    locator, shape = _locator(plan, atlas) if plan.region else ("", 1.0)
    height = plan.section.height * scale + _BAND
    return MapPicture(
        svg=svg,
        width=plan.section.width * scale,
        height=height,
        caption=caption_of(plan),
        alt=alt_of(plan, chart, atlas),
        locator=locator,
        locator_width=min(LOCATOR_WIDTH, (height - _BAND) / shape),
    )


def scale_of(plan: MapPlan, width: float, height: float) -> float:
    """Return mm of paper per mm of the body at which a plan fills `width` x `height` mm, locator included."""
    room = width - (LOCATOR_WIDTH + LOCATOR_GAP if plan.region is not None else 0.0)
    return min(room / plan.section.width, (height - _BAND) / plan.section.height)


def map_svg_of(plan: MapPlan, atlas: Atlas, scale: float) -> str:
    """Return a map as an SVG file; `scale` is mm of paper per mm of the body, for the size of marks and words."""
    return svg_with(map_fragment(plan, atlas, scale), map_frame(plan, scale))


def map_frame(plan: MapPlan, scale: float) -> tuple[float, float, float, float]:
    """Return what a map shows, the band with its words included: x, y, width, height."""
    box, band = plan.section, _BAND / scale
    return box.x, box.y - band, box.width, box.height + band


def map_fragment(plan: MapPlan, atlas: Atlas, scale: float, ids: str = "c", *, title: str = "") -> str:
    """Return the elements of a map; `title` stands between the side words."""
    return body_fragment(plan, atlas, ids) + over_fragment(plan, atlas, scale, ids, title=title)


def body_fragment(plan: MapPlan, atlas: Atlas, ids: str = "c") -> str:
    """Return the body of a map alone, without a word or a mark."""
    body = _Body(atlas.drawing(plan.view, plan.figure), plan.depth, plan.arm)
    return _plate_svg(body, plan.section, plan.mirrored, f"{ids}p")


def over_fragment(plan: MapPlan, atlas: Atlas, scale: float, ids: str = "c", *, title: str = "") -> str:
    """Return what lies over the body of a map: frame, side words, marks and drawn pain."""
    over = (*_frame_ops(plan, scale), *_side_ops(plan, scale, title), *_over_ops(plan, scale, atlas))
    return fragment_of(over, ids)


def caption_of(plan: MapPlan) -> str:
    """Return the caption: what is seen, how deep, and where the patient's left is."""
    name = sided_name(plan)
    if plan.part:
        name = translate("report", "{view}, {part}").format(view=name, part=plan.part)
    if not plan.arm:
        name = translate("report", "{view}, without the arm").format(view=name)
    if plan.depth is not Depth.SUPERFICIAL:
        name = translate("report", "{view}, {depth}").format(view=name, depth=depth_words(plan.depth))
    return f"{name}. {orientation(plan.view, mirrored=plan.mirrored)}".replace("'", "\u2019")


def sided_name(plan: MapPlan) -> str:
    """Return the name of the view, of a hand, foot or jaw with its side."""
    name = view_name(plan.view)
    if plan.view not in ONE_SIDED:
        return name
    side = side_word(Side.RIGHT if plan.mirrored else Side.LEFT)
    return translate("report", "{view}, {side} side").format(view=name, side=side)


def alt_of(plan: MapPlan, chart: Chart, atlas: Atlas) -> str:
    """Return the map in words: every mark with its letter, muscle, side and score, every area with its side."""
    shown = (*plan.marks, *plan.others)
    if not shown and not plan.areas:
        return translate("report", "{caption} No marks.").format(caption=caption_of(plan))
    words = [caption_of(plan)]
    if shown:
        marks = "; ".join(_mark_words(mark, chart, atlas) for mark in sorted(shown, key=_by_letter))
        words.append(translate("report", "Marks: {marks}.").format(marks=marks))
    if plan.areas:
        areas = "; ".join(_area_words(area, chart, atlas) for area in plan.areas)
        words.append(translate("report", "Drawn pain: {areas}.").format(areas=areas))
    return " ".join(words)


def _area_words(drawn: DrawnArea, chart: Chart, atlas: Atlas) -> str:
    area = next(one for one in chart.areas if one.id == drawn.id)
    parts = (f"{drawn.number} {place_words(atlas, area)}", area_words(area), source_words(chart, area))
    return ", ".join(part for part in parts if part)


def _by_letter(mark: Mark) -> tuple[int, str]:
    return len(mark.letter), mark.letter


def _mark_words(mark: Mark, chart: Chart, atlas: Atlas) -> str:
    point = chart.point_of[mark.point_id]
    words = [f"{mark.letter} {atlas.muscle_name(point.muscle)}", side_word(point.side)]
    if mark.activity is Activity.NOT_FOUND:
        words.append(translate("report", "not found"))
    elif mark.nrs is not None:
        words.append(translate("report", "{0} of 10").format(mark.nrs))
    if mark.previous:
        words.append(translate("report", "not looked for at this visit"))
    if mark.treated:
        words.append(translate("report", "treated"))
    if mark.note:
        words.append(mark.note)
    return ", ".join(words)


class _Body(msgspec.Struct, frozen=True):
    """What of a body is drawn beneath the marks."""

    drawing: Drawing
    depth: Depth
    arm: bool


@lru_cache(maxsize=48)
def _plate_svg(body: _Body, box: Box, mirrored: bool, ids: str) -> str:
    ops = plate(body.drawing, body.depth, LIGHT, _ZOOM, detail=Detail.DOCUMENT, arm=body.arm)
    ops = cropped(ops, box.x, box.y, box.width, box.height)
    clip = _rectangle(box)
    if mirrored:
        ops = (Group(ops, transform=_mirror(box)),)
    return fragment_of((Group(ops, clip=clip),), ids)


def _mirror(box: Box) -> Matrix:
    """Return the mirror that turns a picture over within its own box."""
    return (-1.0, 0.0, 0.0, 1.0, 2 * box.x + box.width, 0.0)


def _over_ops(plan: MapPlan, scale: float, atlas: Atlas) -> tuple[Op, ...]:
    """Return what lies over the figure: drawn pain, the marks, and the numbers of the areas where no mark is."""
    placed, radius = placed_on_paper(plan, scale, atlas)
    areas = tuple(mirrored_area(one, plan.section) for one in plan.areas) if plan.mirrored else plan.areas
    ops: list[Op] = []
    if areas:
        drawn = area_ops(areas, LIGHT, _PIXEL / scale, labels=False)
        ops.append(Group(drawn, clip=_rectangle(plan.section)))
    if placed:
        ops += mark_ops(placed, LIGHT, radius)
    if areas and plan.letters:
        discs = tuple((one.x, one.y) for one in placed)
        discs += tuple((one.x, one.y + _NOTE_BELOW * radius) for one in placed if one.mark.note)
        ops += number_ops(areas, discs, radius, plan.section)
    return tuple(ops)


def placed_on_paper(plan: MapPlan, scale: float, atlas: Atlas) -> tuple[tuple[PlacedMark, ...], float]:
    """Return the marks where their discs come to lie, as the picture has them, and the radius of a disc."""
    marks, box = (*plan.marks, *plan.others), plan.section
    radius = (CROWDED_DISC if plan.is_crowded else DISC) / scale
    if plan.mirrored:
        marks = tuple(msgspec.structs.replace(mark, x=2 * box.x + box.width - mark.x) for mark in marks)
    mid = None if plan.mirrored else atlas.drawing(plan.view).mid
    bounds = (box.x, box.y, box.width, box.height)
    return spread(marks, radius, plan.gap / scale, bounds, mid=mid, letters=plan.letters), radius


def _frame_ops(plan: MapPlan, scale: float) -> tuple[Op, ...]:
    """Return a thin frame about a section; the whole figure stands free."""
    if plan.region is None or plan.view not in WHOLE_BODY:
        return ()
    width, box = 0.35 / scale, plan.section
    inner = Box(box.x + width / 2, box.y + width / 2, box.width - width, box.height - width)
    return (Stroke(_rectangle(inner), LIGHT.card_line, width),)


def _side_ops(plan: MapPlan, scale: float, title: str) -> tuple[Op, ...]:
    words, box = side_words(plan.view, mirrored=plan.mirrored), plan.section
    y, size = box.y - _BAND * 0.35 / scale, _WORD_SIZE / scale
    is_narrow = text_width(f"{words.at_left}{words.at_right}", size, bold=True) + size > box.width
    if is_narrow:  # one word above the other
        y, size = box.y - _BAND * 0.14 / scale, size * 0.72
    ops: list[Op] = [
        Text(box.x, y - (size * 1.15 if is_narrow else 0.0), words.at_left, size, LIGHT.muted, True, Anchor.START),
        Text(box.x + box.width, y, words.at_right, size, LIGHT.muted, True, Anchor.END),
    ]
    if title:
        ops.append(Text(box.x + box.width / 2, y, title, size, LIGHT.ink, True))
    return tuple(ops)


def _locator(plan: MapPlan, atlas: Atlas) -> tuple[str, float]:
    """Return the small whole figure with the section framed and the marks as dots, and its height by its width."""
    if plan.region is None:
        return "", 1.0
    drawing = atlas.drawing(plan.region.view, plan.figure)
    whole, box = body_box(drawing), plan.region.box
    ops: list[Op] = [Fill(_rectangle(box), LIGHT.accent, 0.12), Stroke(_rectangle(box), LIGHT.accent, 14.0)]
    dots = marks_on((*plan.marks, *plan.others), plan.region.view)
    ops += [Fill(_dot(mark.x, mark.y, 17.0), LIGHT.ink) for mark in dots]
    svg = svg_with(_body_svg(drawing) + fragment_of(tuple(ops)), (whole.x, whole.y, whole.width, whole.height))
    return svg, whole.height / whole.width


@lru_cache(maxsize=8)
def _body_svg(drawing: Drawing) -> str:
    """Return the calm outline of a body."""
    return fragment_of(plate(drawing, Depth.SKIN, LIGHT, _ZOOM, detail=Detail.FLAT), "p")


def _rectangle(box: Box) -> str:
    right, bottom = box.x + box.width, box.y + box.height
    return f"M{box.x:g},{box.y:g} L{right:g},{box.y:g} L{right:g},{bottom:g} L{box.x:g},{bottom:g} Z"


def _dot(x: float, y: float, radius: float) -> str:
    return f"M{x:g},{y - radius:g} L{x + radius:g},{y:g} L{x:g},{y + radius:g} L{x - radius:g},{y:g} Z"
