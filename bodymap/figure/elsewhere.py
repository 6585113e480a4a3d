"""Marks that were made in another view than the one that is shown: the same place seen from here, or a counted badge.

The record keeps the view where a point was marked; what is made here is for showing only and is never written.
"""

from collections.abc import Iterable

import msgspec

from bodymap.atlas.close_ups import ONE_SIDED, Region, derived_place, regions_of
from bodymap.atlas.model import Side, SpotOnView, View
from bodymap.figure.marks import Mark


class Badge(msgspec.Struct, frozen=True):
    """A close-up on a view of the whole body, and the marks in it that have no place of their own on the body."""

    region: Region
    marks: tuple[Mark, ...] = ()


def shows(view: View, side: Side, onto: View, *, mirrored: bool = False) -> bool:
    """Tell whether a picture shows what is marked in a view on a side: close-ups of a hand show one side."""
    if view is not onto or view not in ONE_SIDED:
        return view is onto
    return side in (Side.MIDLINE, Side.RIGHT if mirrored else Side.LEFT)


def marks_on(marks: Iterable[Mark], onto: View, *, mirrored: bool = False) -> tuple[Mark, ...]:
    """Return the marks that a picture of a view shows, each at its place there; derived ones say where they are from.

    `mirrored`: the picture is the right side's. Places stay in the view's frame, not mirrored.
    """
    found: list[Mark] = []
    for mark in marks:
        if shows(mark.view, mark.side, onto, mirrored=mirrored):
            found.append(mark)
            continue
        place = derived_place(SpotOnView(mark.view, mark.x, mark.y), mark.side, onto, mirrored=mirrored)
        if place is not None:
            found.append(msgspec.structs.replace(mark, view=onto, x=place.x, y=place.y, from_view=mark.view))
    return tuple(found)


def badges_on(marks: Iterable[Mark], onto: View) -> tuple[Badge, ...]:
    """Return the close-ups that a view of the whole body leads to, with the marks that it cannot show itself."""
    regions = regions_of(onto)
    if not regions:
        return ()
    known = tuple(marks)
    return tuple(Badge(region, tuple(mark for mark in known if _is_beyond(mark, region, onto))) for region in regions)


def _is_beyond(mark: Mark, region: Region, onto: View) -> bool:
    """Tell whether a mark lies in a close-up from which no place comes onto the body."""
    if not shows(mark.view, mark.side, region.close_up, mirrored=region.mirrored):
        return False
    return derived_place(SpotOnView(mark.view, mark.x, mark.y), mark.side, onto) is None
