"""The usual pattern of a muscle of one side: the zones in which its pain is felt, and its usual trigger points.

What is usual, never a test. Sides here are the patient's, no longer relative to the muscle.
"""

from functools import lru_cache

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.drawing import Box
from bodymap.atlas.facts import Strength, ZoneSide, muscle_facts
from bodymap.atlas.model import WHOLE_BODY, Side, SpotOnView, View, Zone
from bodymap.atlas.path import box_of

Felt = dict[tuple[str, Side], Strength]

_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}
_BOTH = (Side.LEFT, Side.RIGHT)


@lru_cache(maxsize=64)
def felt_zones(atlas: Atlas, muscle: str, side: Side) -> Felt:
    """Return the zones by id and side, each as strongly as any point of the muscle has it there."""
    absent = {point.number for point in atlas.usual_points(muscle) if point.only not in (None, side)}
    felt: Felt = {}
    for point in muscle_facts(muscle).points:
        for one in point.referrals if point.number not in absent else ():
            for where in _sides(one.side, side):
                if felt.get((one.zone, where)) is not Strength.PRIMARY:
                    felt[one.zone, where] = one.strength
    return felt


def _sides(of_zone: ZoneSide, side: Side) -> tuple[Side, ...]:
    """Return where a zone lies; a muscle that exists once refers to both sides alike."""
    if of_zone is ZoneSide.MIDLINE:
        return (Side.MIDLINE,)
    if of_zone is ZoneSide.BOTH or side is Side.MIDLINE:
        return _BOTH
    return (side,) if of_zone is ZoneSide.SAME else (_OTHER[side],)


def pattern_zones(atlas: Atlas, view: View, muscle: str, side: Side) -> tuple[tuple[Zone, Strength], ...]:
    """Return the drawn zones of a pattern in one view; a zone of the midline is seen from either side."""
    felt = felt_zones(atlas, muscle, side)
    found = []
    for zone in atlas.zones(view):
        sides = (*_BOTH, Side.MIDLINE) if zone.side is Side.MIDLINE else (zone.side, Side.MIDLINE)
        strengths = {felt[zone.id, one] for one in sides if (zone.id, one) in felt}
        if strengths:
            found.append((zone, Strength.PRIMARY if Strength.PRIMARY in strengths else Strength.SPILLOVER))
    return tuple(found)


def pattern_points(atlas: Atlas, view: View, muscle: str, side: Side) -> tuple[SpotOnView, ...]:
    """Return the usual trigger points of a muscle that are seen in a view; what exists on one side only stays there."""
    if view in ONE_SIDED and side is Side.RIGHT:  # its picture is the left side's
        return ()
    seen_as = Side.RIGHT if side is Side.MIDLINE and view is View.RIGHT else side
    numbers = sorted({point.number for point in atlas.usual_points(muscle)})
    spots = (atlas.usual_place(muscle, seen_as, number=number, view=view) for number in numbers)
    return tuple(spot for spot in spots if spot is not None and spot.view is view)


@lru_cache(maxsize=256)
def pattern_view(atlas: Atlas, muscle: str, side: Side) -> View | None:
    """Return the view that shows most of a pattern, of equals a close-up, then the best one; None: none shows any."""
    best = atlas.muscles[muscle].best_view
    order = sorted(View, key=lambda view: (view in WHOLE_BODY, view is not best))
    seen = {view: _worth(atlas, view, muscle, side) for view in order}
    view = max(order, key=lambda one: seen[one])
    return view if seen[view] else None


def _worth(atlas: Atlas, view: View, muscle: str, side: Side) -> int:
    side = Side.LEFT if view in ONE_SIDED and side is Side.RIGHT else side  # as its picture has it
    frame = atlas.drawing(view).frame
    zones = [one for one in pattern_zones(atlas, view, muscle, side) if _middle_within(one[0].d, frame)]
    usual = sum(strength is Strength.PRIMARY for _, strength in zones)
    points = len(pattern_points(atlas, view, muscle, side))
    return 4 * usual + len(zones) + 3 * points if zones else points


def _middle_within(d: str, frame: Box) -> bool:
    box = box_of(d)
    return box is not None and frame.holds((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)


def pattern_box(atlas: Atlas, view: View, muscle: str, side: Side) -> Box | None:
    """Return the box about the zones and points of a pattern in a view; None where it shows none."""
    frame = atlas.drawing(view).frame
    drawn = [zone.d for zone, _ in pattern_zones(atlas, view, muscle, side)]
    boxes = [box_of(d) for d in drawn if _middle_within(d, frame)]
    boxes += [(spot.x, spot.y, spot.x, spot.y) for spot in pattern_points(atlas, view, muscle, side)]
    known = [box for box in boxes if box is not None]
    if not known:
        return None
    left, top = min(box[0] for box in known), min(box[1] for box in known)
    right, bottom = max(box[2] for box in known), max(box[3] for box in known)
    return Box(left, top, right - left, bottom - top)
