"""A patient's facts in words, the same on the screen and on paper. Unknown is never said as none.

The vocabulary of the items is handed in: it is the app's. Weights are kept in kg and said in kg or lb.
"""

from bodymap.base.decimals import decimal_words
from bodymap.base.text import translate
from bodymap.base.units import kg_to_lb
from bodymap.clinic.fact_items import FactItems
from bodymap.clinic.facts import Facts, Known, Listing, Pregnancy


def listing_words(listing: Listing, items: FactItems) -> str:
    """Return a list in words: the items, "none", or "not asked"."""
    if listing.known is Known.LISTED:
        return ", ".join(items.words(item) for item in listing.items)
    return translate("facts", "none") if listing.known is Known.NONE else translate("facts", "not asked")


def pregnancy_word(pregnancy: Pregnancy) -> str:
    """Return whether somebody is pregnant."""
    return {
        Pregnancy.UNKNOWN: translate("facts", "not asked"),
        Pregnancy.NO: translate("facts", "no"),
        Pregnancy.YES: translate("facts", "yes"),
        Pregnancy.NOT_APPLICABLE: translate("facts", "not applicable"),
    }[pregnancy]


def weight_words(weight_kg: float | None, *, pounds: bool = False) -> str:
    """Return a weight in kg or lb, "not asked" where there is none."""
    if weight_kg is None:
        return translate("facts", "not asked")
    if pounds:
        return translate("facts", "{0} lb").format(decimal_words(kg_to_lb(weight_kg), 1))
    return translate("facts", "{0} kg").format(decimal_words(weight_kg, 1))


def fact_lines(facts: Facts, items: FactItems, *, pounds: bool = False) -> tuple[tuple[str, str], ...]:
    """Return every fact with its name: ("Allergies", "bupivacaine")."""
    return (
        (translate("facts", "Weight"), weight_words(facts.weight_kg, pounds=pounds)),
        (translate("facts", "Allergies"), listing_words(facts.allergies, items)),
        (translate("facts", "Blood thinners"), listing_words(facts.anticoagulants, items)),
        (translate("facts", "Other medicines"), listing_words(facts.medicines, items)),
        (translate("facts", "Conditions"), listing_words(facts.conditions, items)),
        (translate("facts", "Pregnancy"), pregnancy_word(facts.pregnancy)),
    )


def alerts(facts: Facts | None, items: FactItems) -> tuple[str, ...]:
    """Return what must stand beside the patient's name: allergies and blood thinners, or that nobody asked."""
    if facts is None:
        return (translate("facts", "Not asked: allergies, blood thinners"),)
    said = []
    if facts.allergies.known is Known.LISTED:
        said.append(translate("facts", "Allergy: {0}").format(listing_words(facts.allergies, items)))
    elif facts.allergies.known is Known.UNKNOWN:
        said.append(translate("facts", "Not asked: allergies"))
    if facts.anticoagulants.known is Known.LISTED:
        said.append(translate("facts", "Takes {0}").format(listing_words(facts.anticoagulants, items)))
    elif facts.anticoagulants.known is Known.UNKNOWN:
        said.append(translate("facts", "Not asked: blood thinners"))
    if facts.pregnancy is Pregnancy.YES:
        said.append(translate("facts", "Pregnant"))
    return tuple(said)
