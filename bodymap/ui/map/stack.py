"""The muscle in question: the stack of muscles under one place of a pane, and which of them is meant."""

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Hit, Side
from bodymap.ui.map.scene import Pane

_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}


class Stack(msgspec.Struct, frozen=True):
    """What lies under a place, the seen muscle first; `index` is the one that is meant."""

    pane: Pane
    x: float
    y: float
    hits: tuple[Hit, ...]
    index: int = 0

    @property
    def hit(self) -> Hit | None:
        """The muscle that is meant, if there is one."""
        return self.hits[self.index] if self.hits else None

    def walked(self, steps: int) -> "Stack":
        """Return the stack with a muscle further down meant (up: negative); round about at its ends."""
        if not self.hits:
            return self
        return msgspec.structs.replace(self, index=(self.index + steps) % len(self.hits))

    def meaning(self, muscle: str) -> "Stack":
        """Return the stack with this muscle meant, where it is in it."""
        found = [index for index, hit in enumerate(self.hits) if hit.muscle == muscle]
        return msgspec.structs.replace(self, index=found[0]) if found else self


def stack_at(atlas: Atlas, pane: Pane, x: float, y: float, depth: Depth, *, arm: bool = True) -> Stack:
    """Return the stack under a place; a mirrored picture (the right hand) shows the other side's muscles.

    `arm`: the arm is there, in the views from the side.
    """
    hits = atlas.hit(pane.view, x, y, depth, arm=arm)
    if pane.axis is not None:
        hits = tuple(Hit(hit.muscle, _OTHER[hit.side], hit.depth) for hit in hits)
    return Stack(pane, x, y, hits)
