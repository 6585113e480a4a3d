"""The referral zones as they are drawn: areas of the skin, in painting order, for both sides of the body."""

from bodymap.atlas.model import Side, View, Zone
from bodymap.atlas.path import mirrored
from bodymap.atlas.source import Element

_AXIS = 400.0


def zones_of(root: Element, view: View, mid: float | None) -> tuple[Zone, ...]:
    """Return the zones of a file for a view; where it has a mid-line the left half is drawn, class `mid` for both.

    The side views show the near side, hands and feet the left one; the right view is the left one mirrored.
    """
    out: list[Zone] = []
    for group in root.all("g"):
        for path in group.all("path"):
            words, d = path.classes, path.get("d")
            limb = "arm" if "arm" in words else ""
            if view is View.RIGHT:
                out.append(Zone(path.id, Side.RIGHT, mirrored(d, _AXIS), limb))
            elif mid is None:
                out.append(Zone(path.id, Side.LEFT, d, limb))
            elif "mid" in words:
                out.append(Zone(path.id, Side.MIDLINE, d, limb))
            else:
                out.append(Zone(path.id, Side.LEFT, d, limb))
                out.append(Zone(path.id, Side.RIGHT, mirrored(d, mid), limb))
    return tuple(out)
