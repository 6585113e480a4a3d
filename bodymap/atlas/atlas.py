"""The atlas: the muscles of the table, the drawings, and what lies where.

Loaded once, each drawing when it is first asked for.
Everything here is read-only and may be asked from any thread.
"""

import csv
from collections.abc import Iterator
from functools import cache, cached_property
from io import StringIO

import msgspec

from bodymap.atlas.close_ups import ONE_SIDED, frame_of, within_close_up
from bodymap.atlas.drawing import Drawing, drawing_of, right_of, with_skin
from bodymap.atlas.hit import HitIndex
from bodymap.atlas.landmarks import Landmarks, landmarks_of, place_in_words
from bodymap.atlas.model import WHOLE_BODY, Depth, Figure, Hit, Muscle, Side, SpotOnView, UsualPoint, View, Zone
from bodymap.atlas.source import read_source
from bodymap.atlas.zones import zones_of
from bodymap.base.resources import assets, read_text

_ARM_GROUPS = ("arm", "forearm", "hand")
_WITH_FIGURES = (View.ANTERIOR, View.POSTERIOR, View.LEFT)
_VIEW_OF_WORD = {"anterior": View.ANTERIOR, "posterior": View.POSTERIOR, "lateral": View.LEFT}


class Atlas:
    """The body as the app knows it: `muscles` in the table's order, drawings, hits, places in words."""

    def __init__(self, muscles: dict[str, Muscle], usual: tuple[UsualPoint, ...]) -> None:
        self.muscles = muscles
        self._written = usual
        self._unpaired = frozenset(m.id for m in muscles.values() if not m.paired)
        self._drawings: dict[tuple[View, Figure], Drawing] = {}
        self._indexes: dict[View, HitIndex] = {}
        self._landmarks: Landmarks | None = None
        self._zones: dict[View, tuple[Zone, ...]] = {}

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The bodies that are drawn: the neutral one, and those that have a skin in every view of the whole body."""
        folder = assets() / "atlas" / "figures"
        others = (one for one in Figure if one is not Figure.NEUTRAL)
        drawn = (one for one in others if all((folder / f"{one}-{view}.svg").is_file() for view in _WITH_FIGURES))
        return (Figure.NEUTRAL, *drawn)

    def drawing(self, view: View, figure: Figure = Figure.NEUTRAL) -> Drawing:
        """Return the drawing of a view in the skin of a figure; the right view is the left one mirrored.

        A figure that is not drawn, or not in this view (close-ups), has the neutral skin.
        """
        if figure not in self.figures or view not in WHOLE_BODY:
            figure = Figure.NEUTRAL
        key = view, figure
        if key not in self._drawings:
            self._drawings[key] = self._read(view, figure)
        return self._drawings[key]

    def _read(self, view: View, figure: Figure) -> Drawing:
        if view is View.RIGHT:
            return right_of(self.drawing(View.LEFT, figure))
        if figure is Figure.NEUTRAL:
            root = read_source(read_text("atlas", f"{view}.svg"), f"{view}.svg")
            return drawing_of(root, view, self._unpaired)
        name = f"{figure}-{view}.svg"
        return with_skin(self.drawing(view), read_source(read_text("atlas", "figures", name), name))

    def hit(self, view: View, x: float, y: float, depth: Depth, *, arm: bool = True) -> tuple[Hit, ...]:
        """Return the muscles under a point: first the one seen there at that depth, then those beneath it."""
        return self._index(view).at(x, y, depth, arm=arm)

    def _index(self, view: View) -> HitIndex:
        if view not in self._indexes:
            drawing = self.drawing(view)
            flipped = view is View.RIGHT
            self._indexes[view] = self._index(View.LEFT).flipped(drawing) if flipped else HitIndex(drawing)
        return self._indexes[view]

    def make_ready(self, view: View) -> Iterator[bool]:
        """Prepare the answers of `hit` for a view, a muscle with every step; not needed, but the first is quicker."""
        return self._index(view).make_ready()

    def shown_depth(self, muscle: str, view: View) -> Depth | None:
        """Return the peeling step at which a muscle is seen in a view; None: it is not drawn there."""
        return self.drawing(view).depth_of.get(muscle)

    def views_of(self, muscle: str) -> tuple[View, ...]:
        """Return the views and close-ups that draw a muscle, its best view first."""
        best = self.muscles[muscle].best_view
        order = [best, *(view for view in View if view != best)]
        return tuple(view for view in order if self.shown_depth(muscle, view))

    def muscle_name(self, muscle: str) -> str:
        """Return the muscle's name; the id itself for one that this version does not know."""
        known = self.muscles.get(muscle)
        return known.name if known else muscle

    def place_in_words(self, view: View, x: float, y: float, side: Side, muscle: str = "") -> str:
        """Return where a point is, from the landmarks about it: "3 cm below the 12th rib".

        With the muscle given, a point of the arm is told from the arm's landmarks, any other one from the rest.
        """
        if self._landmarks is None:
            self._landmarks = landmarks_of(read_text("atlas", "landmarks.csv"))
        known = self.muscles.get(muscle)
        belongs_to = "both" if known is None else "arm" if known.group in _ARM_GROUPS else "trunk"
        return place_in_words(self._landmarks, view, x, y, side, belongs_to)

    @cached_property
    def _usual(self) -> dict[str, list[UsualPoint]]:
        """The usual points by muscle; those of back and side again in the close-ups that have their frame."""
        found: dict[str, list[UsualPoint]] = {}
        for point in self._written:
            found.setdefault(point.muscle, []).append(point)
        placed = {(point.muscle, point.number, point.view) for point in self._written}
        for view in (View.SUBOCCIPITAL, View.JAW):
            for point in self._written:
                is_here = within_close_up(view, point.view, point.x, point.y)
                if is_here and (point.muscle, point.number, view) not in placed and self._holds(view, point):
                    found[point.muscle].append(msgspec.structs.replace(point, view=view))
        return found

    def _holds(self, view: View, point: UsualPoint) -> bool:
        """Tell whether a close-up has a point's muscle at its place."""
        return any(hit.muscle == point.muscle for hit in self.hit(view, point.x, point.y, Depth.SUPERFICIAL))

    def usual_points(self, muscle: str) -> tuple[UsualPoint, ...]:
        """Return the usual trigger points of the patient's left side (a midline muscle: of the middle)."""
        return tuple(self._usual.get(muscle, ()))

    def usual_place(
        self, muscle: str, side: Side, *, number: int | None = None, view: View | None = None
    ) -> SpotOnView | None:
        """Return where a usual point is on one side; None where no such point is placed.

        Without a view the muscle's best one is taken, and for the right side the right view instead of the left.
        """
        points = [point for point in self._usual.get(muscle, []) if point.only in (None, side)]
        wanted = View.LEFT if view is View.RIGHT else view or self.muscles[muscle].best_view
        chosen = [p for p in points if p.view == wanted and (number is None or p.number == number)]
        if not chosen and view is None:
            chosen = [p for p in points if number is None or p.number == number]
        if not chosen:
            return None
        return self._on_side(chosen[0], side)

    def zones(self, view: View) -> tuple[Zone, ...]:
        """Return the referral zones of a view in painting order, both sides; a close-up of one side has the left's.

        Neck and jaw are parts of the views whose frame they have; a close-up without a file of zones has none.
        """
        if view in (View.SUBOCCIPITAL, View.JAW):
            return self.zones(frame_of(view))
        if view not in self._zones:
            name = f"zones-{View.LEFT if view is View.RIGHT else view}.svg"
            drawn = view in WHOLE_BODY or (assets() / "atlas" / name).is_file()
            mid = self.drawing(view).mid
            self._zones[view] = zones_of(read_source(read_text("atlas", name), name), view, mid) if drawn else ()
        return self._zones[view]

    def _on_side(self, point: UsualPoint, side: Side) -> SpotOnView:
        """Return a usual point on a side; close-ups of one side hold the right one's as their picture has it."""
        if side is not Side.RIGHT or point.view in ONE_SIDED:
            return SpotOnView(point.view, point.x, point.y)
        mid = self.drawing(point.view).mid
        if mid is not None:
            return SpotOnView(point.view, 2 * mid - point.x, point.y)
        return SpotOnView(View.RIGHT, 800.0 - point.x, point.y)


def _muscle(row: dict[str, str]) -> Muscle:
    return Muscle(
        id=row["id"],
        english=row["name_en"],
        latin=row["name_latin"],
        also=row["aliases"],
        group=row["group"],
        paired=row["paired"] == "y",
        layer=Depth(row["layer"]),
        best_view=_VIEW_OF_WORD[row["best_view"]],
        source=row["source"],
    )


def read_muscles(text: str) -> dict[str, Muscle]:
    """Return the muscles of `muscles.csv` in its order."""
    return {row["id"]: _muscle(row) for row in csv.DictReader(StringIO(text))}


def read_usual_points(text: str) -> tuple[UsualPoint, ...]:
    """Return the rows of `trigger-points.csv`."""
    return tuple(
        UsualPoint(
            row["muscle_id"],
            int(row["trp"]),
            View(row["view"]),
            float(row["x"]),
            float(row["y"]),
            Side(row["only"]) if row["only"] else None,
        )
        for row in csv.DictReader(StringIO(text))
    )


@cache
def load_atlas() -> Atlas:
    """Return the atlas that comes with the app; one per process."""
    muscles = read_muscles(read_text("clinical", "muscles.csv"))
    return Atlas(muscles, read_usual_points(read_text("atlas", "trigger-points.csv")))
