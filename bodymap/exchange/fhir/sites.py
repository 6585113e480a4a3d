"""Muscles and sides in FHIR: the FMA's numbers as `muscles.csv` has them, our own code, and always the words.

A muscle of which the FMA knows only the whole, or only the parts, has those numbers without a display: the words say
what is meant. Words are English.
"""

from functools import cache

import msgspec

from bodymap.atlas.model import Side
from bodymap.base.tables import source_rows
from bodymap.exchange.fhir.terms import FMA, LEFT, MUSCLE, RIGHT, SNOMED, Resource, coding, concept

SNOMED_OF = {Side.LEFT: coding(SNOMED, LEFT, "Left"), Side.RIGHT: coding(SNOMED, RIGHT, "Right")}


class MuscleCodes(msgspec.Struct, frozen=True):
    """One muscle: its English name, its numbers by side (the unsided ones under midline), and whether they fit."""

    english: str
    numbers: dict[Side, tuple[str, ...]]
    exact: bool


@cache
def muscle_codes() -> dict[str, MuscleCodes]:
    """Return the codes of every muscle by its id."""
    columns = {Side.LEFT: "fma_left", Side.RIGHT: "fma_right", Side.MIDLINE: "fma_unsided"}
    return {
        row["id"]: MuscleCodes(
            english=row["name_en"],
            numbers={side: tuple(one for one in row[name].split(";") if one) for side, name in columns.items()},
            exact=row["fma_scope"] == "exact",
        )
        for row in source_rows("clinical", "muscles.csv")
    }


def site_words(muscle: str, side: Side) -> str:
    """Return a muscle and its side in words: `left levator scapulae`."""
    known = muscle_codes().get(muscle)
    name = known.english if known else muscle
    return name if side is Side.MIDLINE else f"{side.value} {name[:1].lower()}{name[1:]}"


@cache
def site(muscle: str, side: Side) -> Resource:
    """Return a muscle and its side as a body site; nobody may change what is returned."""
    known = muscle_codes().get(muscle)
    words = site_words(muscle, side)
    numbers = (known.numbers[side] or known.numbers[Side.MIDLINE]) if known else ()
    fitting = known is not None and known.exact and bool(known.numbers[side])
    codes = [coding(FMA, number, words if fitting else "") for number in numbers]
    return concept(words, *codes, coding(MUSCLE, muscle, known.english if known else ""))


def side_concept(side: Side) -> Resource:
    """Return a side as a word, with SNOMED's code for left and right."""
    return concept(side.value, *([SNOMED_OF[side]] if side in SNOMED_OF else []))
