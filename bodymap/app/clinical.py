"""The clinical tables of the rules and of what is unconfirmed, as values; what papers read too: `clinical_tables`.

Each is read once, when it is first asked for, through the app's own files; read-only after that, any thread.
"""

import msgspec

from bodymap.base.text import by_language
from bodymap.clinic.muscle_count import Whole, wholes_of
from bodymap.clinic.rules.model import RuleRow, rule_rows
from bodymap.figure.clinical_tables import clinical_rows

EVERY = "*"


class ReviewNote(msgspec.Struct, frozen=True):
    """Something that a clinician has yet to confirm; `items` are ids of agents or rules, or every one.

    `short`: it is among what the About box says.
    """

    id: str
    about: str
    items: tuple[str, ...]
    short: bool
    note: str


@by_language
def rules() -> dict[str, RuleRow]:
    """Return the rows of the rules by their ids, in the table's order."""
    return rule_rows(clinical_rows("rules.csv"))


@by_language
def rule_titles() -> dict[str, str]:
    """Return a short title for every rule."""
    return {row["id"]: row["title"] for row in clinical_rows("rule_titles.csv")}


@by_language
def wholes() -> dict[str, Whole]:
    """Return which muscle each part of one belongs to."""
    return wholes_of(clinical_rows("whole_muscles.csv"))


@by_language
def review_notes() -> tuple[ReviewNote, ...]:
    """Return all that a clinician has yet to confirm of agents, rules and forms."""
    return tuple(
        ReviewNote(row["id"], row["about"], tuple(row["items"].split(";")), row["short"] == "y", row["note"])
        for row in clinical_rows("review.csv")
    )


def unconfirmed(about: str, item: str = "") -> tuple[str, ...]:
    """Return what a clinician has yet to confirm of `agents`, `rules`, `fibromyalgia` or `all`; of one item, or of all.

    The answer for one item names the notes about it alone, not those about every one.
    """
    found = [one for one in review_notes() if one.about == about]
    if item:
        return tuple(one.note for one in found if item in one.items)
    return tuple(one.note for one in found if EVERY in one.items)
