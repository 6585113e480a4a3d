"""The vocabulary of a patient's facts: allergies, blood thinners, medicines, conditions, and what rules read in them.

The rows are those of `facts.csv`; the app hands them over. An item that was written in free words is looked up by the
names in it, so that "other:lignocaine" counts as what it says; words that are not known stay words.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property

import msgspec

from bodymap.clinic.facts import OTHER, Known, Listing
from bodymap.clinic.patient import fold

_ANY_ENDING = "*"


class FactKind(StrEnum):
    """Which list an item belongs to."""

    ALLERGY = "allergy"
    ANTICOAGULANT = "anticoagulant"
    MEDICINE = "medicine"
    CONDITION = "condition"


class FactItem(msgspec.Struct, frozen=True, kw_only=True):
    """One item; `tags` is what the rules look for."""

    id: str
    kind: FactKind
    name: str
    aliases: tuple[str, ...]
    tags: frozenset[str]
    source: str


class FactItems(msgspec.Struct, frozen=True, dict=True):
    """All items, by id in the order of the table."""

    by_id: dict[str, FactItem]

    def of_kind(self, kind: FactKind) -> tuple[FactItem, ...]:
        """Return the items of one list in the order of the table."""
        return tuple(one for one in self.by_id.values() if one.kind is kind)

    def words(self, item: str) -> str:
        """Return an item as it is read: its name, or the free words."""
        known = self.by_id.get(item)
        return known.name if known else item.removeprefix(OTHER).strip()

    def tags(self, item: str) -> frozenset[str]:
        """Return what the rules read in an item; of free words, in every name that stands in them."""
        known = self.by_id.get(item)
        if known is not None:
            return known.tags
        text = fold(item.removeprefix(OTHER))
        return frozenset(tag for pattern, tags in self._patterns if pattern.search(text) for tag in tags)

    def find(self, text: str, kind: FactKind) -> tuple[FactItem, ...]:
        """Return the items of a list whose name or another name starts, in any word, with what was typed."""
        wanted = fold(text)
        if not wanted:
            return self.of_kind(kind)
        pattern = re.compile(rf"\b{re.escape(wanted)}")
        return tuple(
            one for one in self.of_kind(kind) if any(pattern.search(fold(name)) for name in (one.name, *one.aliases))
        )

    def with_tag(self, listing: Listing, *tags: str) -> tuple[str, ...]:
        """Return the items of a list that carry any of the tags."""
        if listing.known is not Known.LISTED:
            return ()
        return tuple(item for item in listing.items if self.tags(item) & set(tags))

    @cached_property
    def _patterns(self) -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
        """A pattern for every item with tags: its names, whole words each."""
        made = []
        for one in self.by_id.values():
            if one.tags:
                names = [fold(name) for name in (one.name.split(" (", maxsplit=1)[0], *one.aliases)]
                made.append((re.compile(rf"\b(?:{'|'.join(map(_whole, names))})\b"), one.tags))
        return tuple(made)


def _whole(name: str) -> str:
    return rf"\w*{re.escape(name[1:])}" if name.startswith(_ANY_ENDING) else re.escape(name)


def fact_items_of(rows: Iterable[Mapping[str, str]]) -> FactItems:
    """Return the vocabulary of the rows of `facts.csv`."""
    items = (
        FactItem(
            id=row["id"],
            kind=FactKind(row["kind"]),
            name=row["name"],
            aliases=tuple(one for one in row["aliases"].split(";") if one),
            tags=frozenset(one for one in row["tags"].split(";") if one),
            source=row["source"],
        )
        for row in rows
    )
    return FactItems({one.id: one for one in items})
