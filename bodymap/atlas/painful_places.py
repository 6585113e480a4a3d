"""The places of the fibromyalgia criteria: 19 painful areas with the zones that lie in them, 18 tender points.

Items are written "item.side". Which zone lies in which area is a convention of this app, not part of the criteria.
Read from `fibromyalgia.csv` and `tender-points.csv` when first asked for; read-only after that, any thread.
"""

import msgspec

from bodymap.atlas.model import Side, SpotOnView, View
from bodymap.base.tables import rows
from bodymap.base.text import by_language

_AXIS = 400.0


class PainPlace(msgspec.Struct, frozen=True, kw_only=True):
    """One of the 19 areas: `region` is one of the five, `counts` whether it counts for generalised pain."""

    key: str
    name: str
    side: Side
    region: str
    counts: bool
    zones: frozenset[str]


class TenderPlace(msgspec.Struct, frozen=True, kw_only=True):
    """One of the 18 points: where it is in words, and where it is pressed on a view."""

    key: str
    name: str
    side: Side
    where: str
    spot: SpotOnView


@by_language
def pain_places() -> tuple[PainPlace, ...]:
    """Return the 19 areas in the table's order."""
    return tuple(
        PainPlace(
            key=f"{row['item']}.{row['side']}",
            name=row["name"],
            side=Side(row["side"]),
            region=row["region"],
            counts=row["counts_for_generalised_pain"] == "y",
            zones=frozenset(row["zone_ids"].split(";")),
        )
        for row in _rows("fibromyalgia.csv", "wpi-2016")
    )


@by_language
def tender_places() -> tuple[TenderPlace, ...]:
    """Return the 18 tender points in the table's order."""
    spots = {row["item"]: row for row in rows("atlas", "tender-points.csv")}
    found = []
    for row in _rows("fibromyalgia.csv", "tender-points-1990"):
        spot, side = spots[row["item"]], Side(row["side"])
        x = float(spot["x"])
        found.append(
            TenderPlace(
                key=f"{row['item']}.{side}",
                name=row["name"],
                side=side,
                where=row["rule"].partition(";")[0],
                spot=SpotOnView(View(spot["view"]), 2 * _AXIS - x if side is Side.RIGHT else x, float(spot["y"])),
            )
        )
    return tuple(found)


def _rows(name: str, kind: str) -> list[dict[str, str]]:
    return [row for row in rows("clinical", name) if row["set"] == kind]
