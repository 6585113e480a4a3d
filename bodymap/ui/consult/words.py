"""How points and days are said on the screen: muscle and side in words, dates in the clinic's zone."""

from datetime import datetime, tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Side
from bodymap.base.text import translate
from bodymap.clinic.finding import Activity
from bodymap.figure.words import short_month

NONE = "\u2013"  # where a score has not been asked


def side_word(side: Side) -> str:
    """Return the side as a word; nothing for what exists once."""
    if side is Side.MIDLINE:
        return ""
    return translate("words", "left") if side is Side.LEFT else translate("words", "right")


def muscle_words(atlas: Atlas, muscle: str, side: Side) -> str:
    """Return for example "Trapezius, descending part, right"."""
    name, word = atlas.muscle_name(muscle), side_word(side)
    return translate("words", "{muscle}, {side}").format(muscle=name, side=word) if word else name


def depth_word(depth: Depth) -> str:
    """Return the depth as a word."""
    return {
        Depth.SKIN: translate("words", "skin"),
        Depth.SUPERFICIAL: translate("words", "superficial"),
        Depth.INTERMEDIATE: translate("words", "intermediate"),
        Depth.DEEP: translate("words", "deep"),
        Depth.SKELETON: translate("words", "skeleton"),
    }[depth]


def activity_word(activity: Activity) -> str:
    """Return the activity as a word; nothing while it is unknown."""
    return {
        Activity.UNKNOWN: "",
        Activity.ACTIVE: translate("words", "active"),
        Activity.LATENT: translate("words", "latent"),
        Activity.NOT_FOUND: translate("words", "not found"),
    }[activity]


def score_word(nrs: int | None) -> str:
    """Return a score as it is printed."""
    return NONE if nrs is None else str(nrs)


def day(moment: datetime, zone: tzinfo) -> str:
    """Return for example "20 Nov 2026", in the clinic's zone."""
    local = moment.astimezone(zone)
    return translate("words", "{day} {month} {year}").format(
        day=local.day, month=short_month(local.month), year=local.year
    )
