"""What the palette lists: one row for each thing that Enter could do, with what it will do in words."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from bodymap.app.find import simple
from bodymap.app.lines import AmbiguousError, PointLine, Vocabulary, line_words, parse, says_more
from bodymap.app.recording import side_word
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart


class Kind(StrEnum):
    """What a row is, from what is likeliest to be meant to what is least."""

    POINT = "point"
    CHOICE = "choice"
    MUSCLE = "muscle"
    PATIENT = "patient"
    COMMAND = "command"


class PaletteRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row: `title` and `detail`, `does` what Enter will do, in a sentence; the rest is what `run` needs.

    `line`: the whole line that the row stands for; `fill`: it goes into the field, since it leaves another question.
    """

    kind: Kind
    title: str
    detail: str = ""
    does: str
    score: float = 0.0
    line: str = ""
    fill: bool = False
    points: tuple[PointLine, ...] = ()
    muscle: str = ""
    side: Side | None = None
    patient_id: str = ""
    command: Callable[[], object] | None = None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.detail) if part)


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What a line of words came to: rows, or a question with its answers as rows, or what is wrong with it."""

    rows: tuple[PaletteRow, ...] = ()
    question: str = ""
    fault: str = ""
    sure: bool = False  # it is a point that is meant: it names more than a muscle


def said_rows(text: str, known: Vocabulary, chart: Chart | None) -> Said:
    """Return what `text` says as points."""
    sure = says_more(text)
    try:
        points = parse(text, known)
    except AmbiguousError as doubt:
        rows = tuple(_choice(one.words, one.line, known, chart) for one in doubt.choices)
        return Said(rows=rows, question=doubt.message, sure=sure)
    except InputError as error:
        return Said(fault=str(error), sure=sure)
    return Said(rows=(_point(text, points, known.atlas, chart),), sure=sure or any(one.letter for one in points))


def points_words(points: tuple[PointLine, ...], atlas: Atlas, chart: Chart | None) -> str:
    """Return what a line will do, every point of it."""
    return ". ".join(line_words(atlas, chart, one) for one in points) + "."


def _point(text: str, points: tuple[PointLine, ...], atlas: Atlas, chart: Chart | None) -> PaletteRow:
    words = [line_words(atlas, chart, one) for one in points]
    title = words[0] if len(words) == 1 else translate("palette", "{0} points").format(len(words))
    detail = "" if len(words) == 1 else " \N{MIDDLE DOT} ".join(words)
    return PaletteRow(
        kind=Kind.POINT, title=title, detail=detail, does=points_words(points, atlas, chart), line=text, points=points
    )


def _choice(words: str, line: str, known: Vocabulary, chart: Chart | None) -> PaletteRow:
    """Return an answer: what it records, or the question that it leaves."""
    try:
        points = parse(line, known)
    except AmbiguousError as doubt:
        return PaletteRow(kind=Kind.CHOICE, title=words, detail=doubt.message, does=words, line=line, fill=True)
    except InputError as error:
        return PaletteRow(kind=Kind.CHOICE, title=words, detail=error.message, does=words, line=line, fill=True)
    does = points_words(points, known.atlas, chart)
    return PaletteRow(kind=Kind.CHOICE, title=words, detail=does, does=does, line=line, points=points)


def muscle_row(atlas: Atlas, muscle: str, side: Side | None, score: float, by: str) -> PaletteRow:
    """Return the row that shows a muscle on the map."""
    name = atlas.muscle_name(muscle)
    where = name if side is None else translate("palette", "{0}, {1}").format(name, side_word(side))
    also = by if simple(by) not in (simple(name), simple(muscle)) else ""
    return PaletteRow(
        kind=Kind.MUSCLE,
        title=where,
        detail=translate("palette", "show on the map \N{MIDDLE DOT} {0}").format(also)
        if also
        else translate("palette", "show on the map"),
        does=translate("palette", "Show {0} on the map.").format(where),
        score=score,
        muscle=muscle,
        side=side,
    )


def likeness(text: str, words: str) -> float:
    """Return how well `text` names something (100: in full, 0: not at all), typing errors forgiven."""
    typed, named = simple(text), simple(words)
    if not typed:
        return 0.0
    if typed == named:
        return 100.0
    begins = all(any(word.startswith(one) for word in named.split()) for one in typed.split())
    if begins:
        return 95.0 if named.startswith(typed) else 88.0
    if len(typed) < 4:
        return 0.0
    from rapidfuzz import fuzz

    alike = float(fuzz.partial_ratio(typed, named))
    return alike * 0.85 if alike >= 80.0 else 0.0
