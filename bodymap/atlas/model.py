"""The words of the body: view, side, depth, muscle, and what a point on a drawing can hit.

1 unit = 1 mm on the reference body, y down, in the view's frame. Side is the patient's. Nothing here changes.
"""

from enum import StrEnum

import msgspec

from bodymap.base.tables import word


class View(StrEnum):
    """Where the viewer stands, or a close-up."""

    ANTERIOR = "anterior"
    POSTERIOR = "posterior"
    LEFT = "left"
    RIGHT = "right"
    PALMAR = "palmar"
    DORSAL_HAND = "dorsal-hand"
    PLANTAR = "plantar"
    DORSAL_FOOT = "dorsal-foot"
    PERINEAL = "perineal"
    SUBOCCIPITAL = "suboccipital"
    JAW = "jaw"


WHOLE_BODY = (View.ANTERIOR, View.POSTERIOR, View.LEFT, View.RIGHT)


class Side(StrEnum):
    """The patient's side; `MIDLINE` for what exists once."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"


class Figure(StrEnum):
    """Whose skin outline is drawn over the muscles."""

    NEUTRAL = "neutral"
    FEMALE = "female"
    MALE = "male"


class Depth(StrEnum):
    """How much is peeled away, from the surface down."""

    SKIN = "skin"
    SUPERFICIAL = "superficial"
    INTERMEDIATE = "intermediate"
    DEEP = "deep"
    SKELETON = "skeleton"


class Muscle(msgspec.Struct, frozen=True, kw_only=True):
    """A muscle, or a part of one that is charted by itself; facts and their sources are in `muscles.csv`."""

    id: str
    english: str
    latin: str
    also: str
    group: str
    paired: bool
    layer: Depth
    best_view: View
    source: str

    @property
    def name(self) -> str:
        """The usual name in the language that is spoken."""
        return word("muscles.csv", self.english)

    @property
    def aliases(self) -> tuple[str, ...]:
        """What else it is called, in the language that is spoken."""
        return _names(word("muscles.csv", self.also))

    @property
    def every_name(self) -> tuple[str, ...]:
        """All that it may be called by: in the language spoken, in Latin and in English; the usual name first."""
        plain = self.name.split(" (", maxsplit=1)[0]
        return tuple(dict.fromkeys((self.name, plain, self.english, self.latin, *self.aliases, *_names(self.also))))


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(";") if name.strip())


class Hit(msgspec.Struct, frozen=True):
    """A muscle under a point of a view; the first of a stack is the one that is seen."""

    muscle: str
    side: Side
    depth: Depth


class UsualPoint(msgspec.Struct, frozen=True):
    """Where a trigger point usually lies: the `number`th of its muscle, on the patient's left side.

    `only`: it exists on that side alone; its place is still written for the left and mirrored for the right.
    """

    muscle: str
    number: int
    view: View
    x: float
    y: float
    only: Side | None = None


class SpotOnView(msgspec.Struct, frozen=True):
    """A point on a view."""

    view: View
    x: float
    y: float


class Zone(msgspec.Struct, frozen=True):
    """An area of the skin in which pain is felt: `d` is its outline in the view's frame; `limb`: it is on the arm."""

    id: str
    side: Side
    d: str
    limb: str = ""
