"""How points and days are said on the screen: muscle and side in words, dates in the clinic's zone."""

from datetime import datetime, tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Side
from bodymap.base.text import translate
from bodymap.clinic.finding import Activity, Finding
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


def finding_words(finding: Finding) -> str:
    """Return what was found in short: "pain 6, active, taut band, referred pain"."""
    signs = {
        "taut_band": translate("words", "taut band"),
        "recognised_pain": translate("words", "recognised pain"),
        "referred_pain": translate("words", "referred pain"),
        "local_twitch": translate("words", "twitch"),
        "jump_sign": translate("words", "jump sign"),
    }
    parts = ["" if finding.nrs is None else translate("words", "pain {0}").format(finding.nrs)]
    parts.append(activity_word(finding.activity))
    parts += [word for field, word in signs.items() if getattr(finding, field)]
    return ", ".join(part for part in parts if part)


def day(moment: datetime, zone: tzinfo) -> str:
    """Return for example "20 Nov 2026", in the clinic's zone."""
    local = moment.astimezone(zone)
    return translate("words", "{day} {month} {year}").format(
        day=local.day, month=short_month(local.month), year=local.year
    )
