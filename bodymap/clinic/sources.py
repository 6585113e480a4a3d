"""Where pain could come from: muscles ranked by how much of the drawn areas their usual patterns cover.

A place in the usual (primary) area of a pattern counts 1, one in its spillover 0.5. What is usual, never a test.
Pure; any thread may call. Imports shapely when first called. Patterns: `atlas.pattern`, from the clinical tables.
"""

from collections.abc import Collection, Iterable
from functools import lru_cache

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.facts import Strength
from bodymap.atlas.model import Side, View, Zone
from bodymap.atlas.pattern import felt_zones
from bodymap.clinic.area import PainArea
from bodymap.clinic.extent import regions

Site = tuple[str, Side]
_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}
_BOTH = (Side.LEFT, Side.RIGHT)
_LEAST = 0.005  # a smaller share is a border that was touched


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A muscle of one side, and the shares of the drawn areas (0 to 1) that its pattern covers."""

    muscle: str
    side: Side
    primary: float
    spillover: float

    @property
    def covered(self) -> float:
        """The share that the pattern covers at all."""
        return self.primary + self.spillover

    @property
    def score(self) -> float:
        """What it is ranked by: spillover counts half."""
        return self.primary + 0.5 * self.spillover


def rank_sources(
    atlas: Atlas, areas: Iterable[PainArea], examined: Collection[Site] = frozenset()
) -> tuple[Source, ...]:
    """Return the muscles whose patterns meet the areas, the best first, without those that were examined.

    Pain that was referred from a point (`finding_id`) is not asked about: where it comes from is known.
    """
    whole, primary, spillover = 0.0, dict[Site, float](), dict[Site, float]()
    for zones, mm2 in _pieces(atlas, areas):
        whole += mm2
        for site, strength in _felt_in(atlas, zones).items():
            shares = primary if strength is Strength.PRIMARY else spillover
            shares[site] = shares.get(site, 0.0) + mm2
    found = [
        Source(
            muscle=site[0],
            side=site[1],
            primary=primary.get(site, 0.0) / whole,
            spillover=spillover.get(site, 0.0) / whole,
        )
        for site in primary.keys() | spillover.keys()
        if site not in examined
    ]
    order = {muscle: index for index, muscle in enumerate(atlas.muscles)}
    kept = (source for source in found if source.covered >= _LEAST)
    return tuple(sorted(kept, key=lambda s: (-round(s.score, 6), order[s.muscle], s.side)))


def _pieces(atlas: Atlas, areas: Iterable[PainArea]) -> Iterable[tuple[tuple[Zone, ...], float]]:
    """Return the drawn areas cut up by zones, each piece with its mm²; what lies in no zone has none."""
    from bodymap.atlas.surface import covered_cells

    for (view, side), shape in regions(atlas, (area for area in areas if not area.finding_id)).items():
        if not atlas.zones(view):
            continue
        rest = float(shape.area)
        for cell, mm2 in covered_cells(atlas, view, shape):
            rest -= mm2
            yield tuple(on_side(zone, side) for zone in cell.zones), mm2
        if rest > 0:
            yield (), rest


def on_side(zone: Zone, side: Side) -> Zone:
    """Return a zone of a close-up, drawn for the left side, as that of the side that was drawn on."""
    return msgspec.structs.replace(zone, side=_OTHER[zone.side]) if side is Side.RIGHT else zone


def _felt_in(atlas: Atlas, zones: tuple[Zone, ...]) -> dict[Site, Strength]:
    """Return whose pattern a place belongs to that lies in all these zones: primary where any of them is."""
    felt: dict[Site, Strength] = {}
    for zone in zones:
        for site, strength in _by_zone(atlas).get((zone.id, zone.side), {}).items():
            if felt.get(site) is not Strength.PRIMARY:
                felt[site] = strength
    return felt


@lru_cache(maxsize=2)
def _by_zone(atlas: Atlas) -> dict[Site, dict[Site, Strength]]:
    """Return the patterns turned round: zone and side -> muscle and side -> how strongly.

    A pattern of the midline is felt on both sides' zones, and a zone drawn across the middle by either side's.
    """
    turned: dict[Site, dict[Site, Strength]] = {}
    for muscle in atlas.muscles.values():
        for side in _BOTH if muscle.paired else (Side.MIDLINE,):
            for (zone, where), strength in felt_zones(atlas, muscle.id, side).items():
                for seen in (*_BOTH, Side.MIDLINE) if where is Side.MIDLINE else (where, Side.MIDLINE):
                    felt = turned.setdefault((zone, seen), {})
                    if felt.get((muscle.id, side)) is not Strength.PRIMARY:
                        felt[muscle.id, side] = strength
    return turned


def warm(atlas: Atlas, views: Iterable[View]) -> None:
    """Make ready what the first ranking needs, beside the GUI thread."""
    from bodymap.atlas.surface import cells

    _by_zone(atlas)
    for view in views:
        cells(atlas, view)
