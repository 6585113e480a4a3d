"""What a treatment did, in words: screen and paper say the same."""

from bodymap.base.text import translate
from bodymap.clinic.response import Response

_FOLLOWING = 3  # visits that are named


def caution() -> str:
    """Return the note that stands below every table of responses."""
    return translate(
        "responses",
        "These figures describe; they do not prove that the treatment did it. Patients come when it hurts most, so "
        "scores fall by themselves (regression to the mean), and only those who came back are counted.",
    )


def following_words(response: Response) -> str:
    """Return the scores at the following visits: "3 after 21 d, 4 after 45 d"; nothing where there is none."""
    return ", ".join(
        translate("responses", "{score} after {days} d").format(score=later.nrs, days=later.days)
        for later in response.later[:_FOLLOWING]
    )


def held_words(response: Response) -> str:
    """Return for how long half of the relief held; nothing where there was none."""
    if response.held_days is None:
        return ""
    frame = translate("responses", "{0} days so far") if response.still_holds else translate("responses", "{0} days")
    return frame.format(response.held_days)
