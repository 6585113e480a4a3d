"""The consensus items for a trigger point (Delphi 2018), counted from what was found. Never a diagnosis.

Taut band, hypersensitive spot, referred pain; two of the three at least [trp-criteria]: Fernandez-de-las-Penas and
Dommerholt 2018, Pain Med 19:142-150. An item that nobody looked for is open, never absent.
"""

import msgspec

from bodymap.base.text import translate
from bodymap.clinic.finding import Finding

ITEMS = 3
NEEDED = 2


class Criteria(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The three items at one finding; None: not examined."""

    taut_band: bool | None
    hypersensitive_spot: bool | None
    referred_pain: bool | None

    @property
    def items(self) -> tuple[bool | None, ...]:
        """The three in their order."""
        return self.taut_band, self.hypersensitive_spot, self.referred_pain

    @property
    def present(self) -> int:
        """How many are there."""
        return sum(one is True for one in self.items)

    @property
    def open(self) -> int:
        """How many were not examined."""
        return sum(one is None for one in self.items)

    @property
    def are_met(self) -> bool:
        """Whether at least two of the three are there."""
        return self.present >= NEEDED


def criteria_of(finding: Finding) -> Criteria:
    """Return the items at a finding; any spot tenderness above 0 is a hypersensitive spot."""
    tenderness = finding.spot_tenderness
    return Criteria(
        taut_band=finding.taut_band,
        hypersensitive_spot=None if tenderness is None else tenderness > 0,
        referred_pain=finding.referred_pain,
    )


def criteria_words(criteria: Criteria) -> str:
    """Return for example "Criteria met: 2 of 3 (taut band, referred pain); 1 not examined"."""
    names = (
        translate("delphi", "taut band"),
        translate("delphi", "hypersensitive spot"),
        translate("delphi", "referred pain"),
    )
    found = [name for name, there in zip(names, criteria.items, strict=True) if there]
    words = translate("delphi", "Criteria met: {0} of {1}").format(criteria.present, ITEMS)
    if found:
        words = translate("delphi", "{0} ({1})").format(words, ", ".join(found))
    left = criteria.open
    return translate("delphi", "{0}; {1} not examined").format(words, left) if left else words
