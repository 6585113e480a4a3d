"""The movements whose range is measured, from `motions.csv`, with what is usual; and what a visit should measure.

Degrees from the neutral position. The usual ranges are general figures for adults, quoted with their sources; they
await a clinician's confirmation.
"""

import msgspec

from bodymap.app.recording import side_word
from bodymap.atlas.model import Side
from bodymap.base.counting import inside
from bodymap.base.decimals import short_words
from bodymap.base.tables import rows as table_rows
from bodymap.base.text import by_language, translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.motion import Moment, RangeOfMotion

Measured = tuple[str, str, Side]  # joint, movement, side


class Movement(msgspec.Struct, frozen=True, kw_only=True):
    """One movement of a joint; `usual` its usual range in degrees, lowest and highest."""

    joint: str
    movement: str
    joint_name: str
    movement_name: str
    sided: bool
    usual: tuple[float, float]
    source: str

    @property
    def name(self) -> str:
        """Joint and movement as a list has them."""
        return f"{self.joint_name}: {inside(self.movement_name)}"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides on which it is measured."""
        return (Side.LEFT, Side.RIGHT) if self.sided else (Side.MIDLINE,)


@by_language
def movements() -> dict[tuple[str, str], Movement]:
    """Return the movements by joint and movement, in the table's order."""
    rows = table_rows("clinical", "motions.csv")
    return {
        (row["joint"], row["movement"]): Movement(
            joint=row["joint"],
            movement=row["movement"],
            joint_name=row["joint_name"],
            movement_name=row["movement_name"],
            sided=row["sided"] == "y",
            usual=(float(row["usual_low"]), float(row["usual_high"])),
            source=row["source"],
        )
        for row in rows
    }


def motion_name(joint: str, movement: str, side: Side) -> str:
    """Return for example "Neck: rotation, left"; the ids where the table does not know them any more."""
    known = movements().get((joint, movement))
    name = known.name if known is not None else f"{joint}: {movement}"
    return name if side is Side.MIDLINE else translate("motions", "{0}, {1}").format(name, side_word(side))


def usual_words(movement: Movement) -> str:
    """Return what is usual: `usual 60-80°`."""
    low, high = movement.usual
    degrees = short_words(low) if low == high else f"{short_words(low)}\N{EN DASH}{short_words(high)}"
    return translate("motions", "usual {0}°").format(degrees)


def values_of(motions: tuple[RangeOfMotion, ...]) -> dict[Measured, dict[Moment, RangeOfMotion]]:
    """Return what was measured by movement and moment, in the order in which it was measured."""
    found: dict[Measured, dict[Moment, RangeOfMotion]] = {}
    for one in motions:
        found.setdefault((one.joint, one.movement, one.side), {})[one.moment] = one
    return found


def last_values(chart: Chart, visit_id: str) -> dict[Measured, float]:
    """Return the degrees of the visit before, after treatment where that was measured."""
    before = chart.visit_before(visit_id)
    values = values_of(chart.motions_of(before.id)) if before is not None else {}
    return {measured: (of.get(Moment.AFTER) or of[Moment.BEFORE]).degrees for measured, of in values.items()}
