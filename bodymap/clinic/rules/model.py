"""What a rule is given and what it answers, beside the row of `rules.csv` that says it in words."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

import msgspec

from bodymap.clinic.rules.situation import Situation


class Severity(StrEnum):
    """How much an advice asks for attention, in the words of the table."""

    STOP = "stop-and-confirm"
    CAUTION = "caution"
    INFO = "info"


class Ask(StrEnum):
    """What the record does not know yet and somebody should ask: unknown is never read as none."""

    ALLERGIES = "allergies"
    BLOOD_THINNERS = "blood-thinners"
    MEDICINES = "medicines"
    CONDITIONS = "conditions"
    PREGNANCY = "pregnancy"
    BIRTH_DATE = "birth-date"


class RuleRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the table; `optional` rules are off until a clinic switches their set on."""

    id: str
    category: str
    condition: str
    advice: str
    severity: Severity
    optional: bool
    source: str


class Raised(msgspec.Struct, frozen=True, kw_only=True):
    """That a rule speaks up: `why` names the values, `about` is a point's id or empty for the whole visit.

    `asks`: it would speak up if something were known that nobody has asked. `exact`: setting it aside holds only
    as long as it says the same, because an amount, an agent or a muscle can be added.
    """

    why: str = ""
    about: str = ""
    severity: Severity | None = None
    asks: Ask | None = None
    exact: bool = False


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that spoke up, with its words and its source."""

    rule_id: str
    category: str
    severity: Severity
    about: str
    text: str
    why: str
    source: str
    asks: Ask | None = None
    exact: bool = False

    @property
    def said(self) -> str:
        """The advice as it was shown, to be kept when it is set aside."""
        return f"{self.text} ({self.why})" if self.why else self.text


Rule = Callable[[Situation], Iterable[Raised]]
Rules = Mapping[str, Rule]


def rule_rows(rows: Iterable[Mapping[str, str]]) -> dict[str, RuleRow]:
    """Return the rows of `rules.csv` by their ids, in their order."""
    return {
        row["id"]: RuleRow(
            id=row["id"],
            category=row["category"],
            condition=row["trigger_condition"],
            advice=row["advice"],
            severity=Severity(row["severity"]),
            optional=row["optional"] == "y",
            source=row["source"],
        )
        for row in rows
    }
