"""Which muscle and side another system means: by the FMA's number, by our own code, or by the muscle's name in words.

Nothing is guessed: a number or a name of several muscles is not understood, and neither is a side that is not said or
is said in two ways.
"""

import re
from functools import cache

import msgspec

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Side
from bodymap.base.text import by_language, translate
from bodymap.clinic.patient import fold
from bodymap.exchange.fhir.node import Node
from bodymap.exchange.fhir.sites import muscle_codes
from bodymap.exchange.fhir.terms import FMA, LEFT, MUSCLE, RIGHT, SNOMED

_FMA_SYSTEMS = (FMA, "http://purl.org/sig/ont/fma.owl", "http://sig.biostr.washington.edu/fma3.0", "urn:oid:fma")
_SIDE_WORDS = {"left": Side.LEFT, "right": Side.RIGHT, "l": Side.LEFT, "r": Side.RIGHT}
_NOISE = re.compile(r"\b(left|right|l|r|the|of|musculus|muscle|m|side|structure)\b|[^\w\s]")


class Site(msgspec.Struct, frozen=True):
    """A muscle and a side; or, with `muscle` empty, why it is not known."""

    muscle: str
    side: Side
    why: str = ""


def read_site(named: Node, field: str, structure: Node | None) -> Site | None:
    """Return where something was found, from a body site and the BodyStructure beside it; None: nothing is said."""
    places = [(named, field)]
    if structure is not None:
        places.append((structure, "location"))
    codes = {code for node, name in places for code in _concept_codes(node, name)}
    words = [said for node, name in places for said in _concept_words(node, name)]
    if not codes and not words:
        return None
    meant = [found for code in codes if (found := _muscles_of(*code))]
    named_so = {muscle for said in words for muscle in _by_words(said)}
    if named_so:
        meant.append(named_so)
    if not meant:
        return Site("", Side.MIDLINE, translate("fhir", "Bodymap draws no muscle of this code or name."))
    sides = {side for code in codes for side in _sides_of(*code)}
    sides |= {side for said in words for side in _sides_in(said)}
    if structure is not None:
        sides |= {side for one in structure.nodes("locationQualifier") for side in _qualifier(one)}
    muscles = meant[0].intersection(*meant)
    return _decided(muscles, sides)


def _decided(muscles: set[str], sides: set[Side]) -> Site:
    """Return the one muscle and the one side, or why there is not one of each."""
    nowhere = Side.MIDLINE
    if not muscles:
        return Site("", nowhere, translate("fhir", "its codes and words name different muscles."))
    if len(muscles) > 1:
        return Site(
            "", nowhere, translate("fhir", "this may be several muscles: {0}.").format(", ".join(sorted(muscles)))
        )
    (muscle,) = muscles
    if len(sides) > 1:
        return Site("", nowhere, translate("fhir", "both left and right are said."))
    if load_atlas().muscles[muscle].paired:
        if not sides:
            return Site("", nowhere, translate("fhir", "left or right is not said."))
        return Site(muscle, sides.pop())
    return Site(muscle, Side.MIDLINE)


def _concepts(node: Node, field: str) -> list[Node]:
    """Return the concepts of a field, which may be one or a list."""
    if isinstance(node.value.get(field), list):
        return node.nodes(field)
    found = node.node(field)
    return [found] if found else []


def _concept_codes(node: Node, field: str) -> set[tuple[str, str]]:
    return {
        (coding.text("system"), coding.text("code")) for one in _concepts(node, field) for coding in one.nodes("coding")
    }


def _concept_words(node: Node, field: str) -> list[str]:
    found = []
    for one in _concepts(node, field):
        found += [one.text("text"), *(coding.text("display") for coding in one.nodes("coding"))]
    return [said for said in found if said.strip()]


def _muscles_of(system: str, code: str) -> set[str]:
    """Return the muscles that a code may mean; none for a code that names no muscle of ours."""
    if system == MUSCLE:
        return {code} & muscle_codes().keys()
    return {muscle for muscle, _ in _fma(system, code)}


def _sides_of(system: str, code: str) -> set[Side]:
    if system == SNOMED and code in (LEFT, RIGHT):
        return {Side.LEFT if code == LEFT else Side.RIGHT}
    return {side for _, side in _fma(system, code)} - {Side.MIDLINE}


def _fma(system: str, code: str) -> list[tuple[str, Side]]:
    if system.rstrip("#/") not in _FMA_SYSTEMS:
        return []
    return _by_number().get(code.upper().removeprefix("FMA").lstrip(":_"), [])


@cache
def _by_number() -> dict[str, list[tuple[str, Side]]]:
    """Return the muscles and the side of each number of the FMA."""
    found: dict[str, list[tuple[str, Side]]] = {}
    for muscle, codes in muscle_codes().items():
        for side, numbers in codes.numbers.items():
            for number in numbers:
                found.setdefault(number.removeprefix("FMA"), []).append((muscle, side))
    return found


def _qualifier(one: Node) -> set[Side]:
    found = {side for c in one.nodes("coding") for side in _sides_of(c.text("system"), c.text("code"))}
    for said in (one.text("text"), *(coding.text("display") for coding in one.nodes("coding"))):
        found |= _sides_in(said)
    return found


def _sides_in(said: str) -> set[Side]:
    return {side for word in re.findall(r"\w+", fold(said)) if (side := _SIDE_WORDS.get(word))}


def _by_words(said: str) -> set[str]:
    """Return the muscles whose whole name this is, sides and small words aside."""
    return _by_name().get(_plain(said), set())


def _plain(said: str) -> str:
    return " ".join(sorted(_NOISE.sub(" ", fold(said)).split()))


@by_language
def _by_name() -> dict[str, set[str]]:
    """Return the muscles of each name, in English and Latin, with their other names."""
    found: dict[str, set[str]] = {}
    for muscle in load_atlas().muscles.values():
        for name in muscle.every_name:
            found.setdefault(_plain(name), set()).add(muscle.id)
    return found
