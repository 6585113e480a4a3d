"""What treatments did, as a table: one by one, or by technique, agent or muscle; of this patient or of the clinic."""

from collections.abc import Callable
from datetime import tzinfo
from enum import StrEnum

from bodymap.atlas.atlas import Atlas
from bodymap.base.decimals import short_words
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.response import (
    RESPONDER_LEVELS,
    Response,
    ResponseGroup,
    by_agent,
    by_muscle,
    by_technique,
    grouped,
    responses,
)
from bodymap.clinic.treatment import Technique
from bodymap.figure.clinical_tables import agents
from bodymap.figure.response_words import following_words, held_words
from bodymap.ui.consult.treated import technique_word
from bodymap.ui.consult.words import NONE, day, muscle_words, score_word
from bodymap.ui.row_table import Cell, TableRow


class Summing(StrEnum):
    """How responses are listed."""

    EACH = "each"
    TECHNIQUE = "technique"
    AGENT = "agent"
    MUSCLE = "muscle"


_KEYS: dict[Summing, Callable[[Response], tuple[str, ...]]] = {
    Summing.TECHNIQUE: by_technique,
    Summing.AGENT: by_agent,
    Summing.MUSCLE: by_muscle,
}


def each_titles() -> list[str]:
    """Return the titles of the treatments one by one."""
    return [
        translate("responses", "Date"),
        translate("responses", "Point"),
        translate("responses", "Treatment"),
        translate("responses", "Before"),
        translate("responses", "After"),
        translate("responses", "Next visits"),
        translate("responses", "Half of it held"),
    ]


def each_rows(chart: Chart, atlas: Atlas, zone: tzinfo) -> tuple[TableRow, ...]:
    """Return a row for each treatment, newest first."""
    return tuple(_each(chart, one, atlas, zone) for one in reversed(responses(chart)))


def _each(chart: Chart, one: Response, atlas: Atlas, zone: tzinfo) -> TableRow:
    point = chart.point_of[one.treatment.point_id]
    name = f"{point.letter} · {muscle_words(atlas, point.muscle, point.side)}"
    following = following_words(one)
    return TableRow(
        point.id,
        (
            Cell(day(one.at, zone), one.at.timestamp()),
            Cell(name),
            Cell(_done(one)),
            Cell(score_word(one.before), _or_last(one.before)),
            Cell(score_word(one.after), _or_last(one.after)),
            Cell(following or NONE, float(one.later[0].nrs) if one.later else -1.0),
            _held(one),
        ),
    )


def _or_last(score: int | None) -> int:
    return -1 if score is None else score


def _done(one: Response) -> str:
    word = technique_word(one.treatment.technique)
    agents = " + ".join(dict.fromkeys(agent_name(dose.agent) for dose in one.treatment.doses))
    return f"{word}: {agents}" if agents else word


def agent_name(agent: str) -> str:
    """Return an agent's short name; one that the table does not know is called by its id."""
    known = agents().get(agent)
    return known.short_name if known is not None else agent


def _held(one: Response) -> Cell:
    if one.held_days is None:
        return Cell(NONE, -1.0)
    return Cell(held_words(one), float(one.held_days))


def group_titles(summing: Summing) -> list[str]:
    """Return the titles of summed-up responses."""
    first = {
        Summing.TECHNIQUE: translate("responses", "Technique"),
        Summing.AGENT: translate("responses", "Agent"),
        Summing.MUSCLE: translate("responses", "Muscle"),
        Summing.EACH: "",
    }[summing]
    levels = [translate("responses", "{0} % or more").format(level) for level in RESPONDER_LEVELS]
    return [
        first,
        translate("responses", "Treated"),
        translate("responses", "Seen again"),
        translate("responses", "Median relief"),
        *levels,
        translate("responses", "Half held, median"),
    ]


def group_rows(found: tuple[Response, ...], summing: Summing, atlas: Atlas) -> tuple[TableRow, ...]:
    """Return a row for each group, the largest first."""
    return tuple(_group(one, summing, atlas) for one in grouped(found, _KEYS[summing]))


def _group(one: ResponseGroup, summing: Summing, atlas: Atlas) -> TableRow:
    percent, days = one.median_percent, one.median_days
    return TableRow(
        one.key,
        (
            Cell(_name(one.key, summing, atlas)),
            Cell(str(one.count), one.count),
            Cell(str(one.known), one.known),
            Cell(NONE if percent is None else f"{percent:.0f}\u00a0%", -1e9 if percent is None else percent),
            *(Cell(translate("responses", "{0} of {1}").format(n, one.known), n) for n in one.responders),
            Cell(
                NONE if days is None else translate("responses", "{0} days").format(short_words(days)),
                -1.0 if days is None else days,
            ),
        ),
    )


def _name(key: str, summing: Summing, atlas: Atlas) -> str:
    if summing is Summing.TECHNIQUE:
        return technique_word(Technique(key)).capitalize()
    return atlas.muscle_name(key) if summing is Summing.MUSCLE else agent_name(key)
