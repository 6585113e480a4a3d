"""The words of drawn pain: quality, depth, hand, extent and overlap, the same on screen and paper; user's language."""

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.facts import zone_names
from bodymap.atlas.model import Side
from bodymap.base.decimals import fixed_words
from bodymap.base.text import translate
from bodymap.clinic.area import DrawnBy, Felt, PainArea, Quality
from bodymap.clinic.extent import Extent, Overlap, main_zone
from bodymap.figure.words import side_word, view_name

_HARDLY, _PARTLY, _MOSTLY = 0.1, 0.4, 0.75


def quality_word(quality: Quality) -> str:
    """Return what the pain is like, in a word."""
    words = {
        Quality.ACHING: translate("area", "aching"),
        Quality.BURNING: translate("area", "burning"),
        Quality.STABBING: translate("area", "stabbing"),
        Quality.SHOOTING: translate("area", "shooting"),
        Quality.THROBBING: translate("area", "throbbing"),
        Quality.CRAMPING: translate("area", "cramping"),
        Quality.PRESSING: translate("area", "pressing"),
        Quality.TIGHT: translate("area", "tight"),
        Quality.TENDER: translate("area", "tender"),
        Quality.NUMB: translate("area", "numb"),
        Quality.TINGLING: translate("area", "tingling"),
        Quality.ITCHING: translate("area", "itching"),
    }
    return words[quality]


def felt_word(felt: Felt) -> str:
    """Return where the pain is felt: at the surface, deep; empty where nobody asked."""
    words = {
        Felt.UNKNOWN: "",
        Felt.SURFACE: translate("area", "at the surface"),
        Felt.DEEP: translate("area", "deep"),
    }
    return words[felt]


def drawn_by_words(drawn_by: DrawnBy) -> str:
    """Return whose hand drew an area."""
    if drawn_by is DrawnBy.PATIENT:
        return translate("area", "drawn by the patient")
    return translate("area", "drawn by the clinician")


def area_words(area: PainArea) -> str:
    """Return what an area is like: "burning, tingling, deep, 6 / 10"; empty where nothing was asked."""
    parts = [quality_word(one) for one in area.qualities]
    parts += [felt_word(area.felt)] if area.felt is not Felt.UNKNOWN else []
    parts += [translate("area", "{0} / 10").format(area.nrs)] if area.nrs is not None else []
    return ", ".join(parts)


def where_words(atlas: Atlas, area: PainArea) -> str:
    """Return where an area lies: the zone in which most of it is, with the side; else its view."""
    zone = main_zone(atlas, area)
    if zone is None:
        return sheet_words(area)
    name, side = zone_names()[zone[0]].partition(" (")[0], zone[1]
    if side is not Side.MIDLINE:
        name = translate("area", "{0}, {1}").format(name, side_word(side))
    return name


def sheet_words(area: PainArea) -> str:
    """Return the picture that an area is drawn on: its view, and of hand, foot and jaw the side."""
    view = view_name(area.view)
    if area.view not in ONE_SIDED:
        return view
    return translate("area", "{0}, {1}").format(view, side_word(area.side))


def extent_words(extent: Extent) -> str:
    """Return a size: "84 cm², 1.7 % of this view's body"."""
    words = translate("area", "{0} cm², {1} % of this view's body")
    return words.format(cm2_word(extent.cm2), percent_word(extent.share))


def cm2_word(cm2: float) -> str:
    """Return cm² with a decimal where it is small."""
    return fixed_words(cm2, 1) if cm2 < 9.95 else f"{cm2:.0f}"


def percent_word(share: float) -> str:
    """Return a share as percent, with a decimal where it is small."""
    return fixed_words(100 * share, 1) if share < 0.0995 else f"{100 * share:.0f}"


def overlap_words(overlap: Overlap) -> str:
    """Return how far two drawings agree: "62 % in common: mostly the same place"."""
    index = overlap.jaccard
    if index < _HARDLY:
        said = translate("area", "hardly the same place")
    elif index < _PARTLY:
        said = translate("area", "partly the same place")
    elif index < _MOSTLY:
        said = translate("area", "mostly the same place")
    else:
        said = translate("area", "nearly the same drawing")
    return translate("area", "{0} % in common: {1}").format(f"{100 * index:.0f}", said)
