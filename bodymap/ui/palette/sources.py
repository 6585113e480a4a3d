"""Where the palette finds things: the patient's points, the muscles, the window's actions, the clinic's patients."""

from collections.abc import Callable, Iterable, Iterator

import msgspec
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from bodymap.app.find import find_muscles
from bodymap.app.lines import Vocabulary
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.ui.days import day_words
from bodymap.ui.palette.rows import Kind, PaletteRow, Said, likeness, muscle_row, said_rows
from bodymap.ui.patients.lines import PatientLine, line_name

MOST_MUSCLES = 5
MOST_COMMANDS = 6
MOST_PATIENTS = 5
LONGEST_NAME = 120
_LEAST = 60.0
_POINT_FIRST = 200.0
_BARE_POINT = 1.0  # a point that says nothing but its muscle and side stands just before the muscle
_BARE_CHOICE = -0.5  # and the question which side just behind it


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """An action of the menus: its words with those of its menu, its key, and what does it."""

    words: str
    menu: str
    key: str
    run: Callable[[], object]


def commands_of(bar: QMenuBar, leave_out: str = "") -> tuple[Command, ...]:
    """Return every action of the menus that can be chosen now; `leave_out` is the object name of one that is not."""
    return tuple(_commands(bar.actions(), "", leave_out))


def _commands(actions: Iterable[QAction], menu: str, leave_out: str) -> Iterator[Command]:
    for action in actions:
        words = action.text().replace("&", "").removesuffix("...").strip()
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _commands(below.actions(), words, leave_out)
        elif words and action.isEnabled() and action.objectName() != leave_out:
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(words=words, menu=menu, key=key, run=action.trigger)


def command_rows(commands: Iterable[Command], text: str) -> list[PaletteRow]:
    """Return the commands that `text` may mean, the likeliest first; all of them where nothing is typed."""
    rows = []
    for command in commands:
        score = max(likeness(text, command.words), likeness(text, f"{command.menu} {command.words}"))
        if score >= _LEAST or not text.strip():
            detail = " \N{MIDDLE DOT} ".join(part for part in (command.menu, command.key) if part)
            does = translate("palette", "{0}.").format(command.words)
            row = PaletteRow(
                kind=Kind.COMMAND, title=command.words, detail=detail, does=does, score=score, command=command.run
            )
            rows.append(row)
    rows.sort(key=lambda row: -row.score)
    return rows[:MOST_COMMANDS] if text.strip() else rows


def patient_rows(lines: Iterable[PatientLine], text: str) -> list[PaletteRow]:
    """Return the rows of patients that the clinic's search found."""
    rows = []
    for line in lines:
        name = line_name(line)
        born = "" if line.birth_date is None else day_words(line.birth_date)
        detail = " \N{MIDDLE DOT} ".join(part for part in (f"#{line.chart_number}", born) if part)
        score = max(85.0, likeness(text, name), likeness(text, line.chart_number))
        does = translate("palette", "Open the chart of {0}.").format(name)
        rows.append(
            PaletteRow(kind=Kind.PATIENT, title=name, detail=detail, does=does, score=score, patient_id=line.id)
        )
    return rows[:MOST_PATIENTS]


def muscle_rows(known: Vocabulary, text: str) -> list[PaletteRow]:
    """Return the muscles that `text` may mean."""
    if not text.strip() or len(text) > LONGEST_NAME:
        return []
    found = find_muscles(known.atlas, text, MOST_MUSCLES)
    best = [one for one in found if one.score >= _LEAST]
    return [muscle_row(known.atlas, one.muscle, one.side, one.score, one.by) for one in best]


def found_rows(
    text: str, known: Vocabulary, chart: Chart | None, commands: Iterable[Command], patients: Iterable[PatientLine]
) -> tuple[tuple[PaletteRow, ...], Said]:
    """Return everything that `text` may mean, the likeliest first, and what it says as points."""
    if not text.strip():
        return tuple(command_rows(commands, "")), Said()
    said = said_rows(text, known, chart)
    muscles = [] if said.sure else muscle_rows(known, text)
    bare = _BARE_CHOICE if said.question else _BARE_POINT
    first = _POINT_FIRST if said.sure else max((row.score for row in muscles), default=0.0) + bare
    points = [msgspec.structs.replace(row, score=first) for row in said.rows]
    is_name = not said.sure and len(text) <= LONGEST_NAME
    others = [*muscles, *patient_rows(patients, text), *(command_rows(commands, text) if is_name else ())]
    rows = sorted((*points, *others), key=lambda row: -row.score)
    return tuple(rows), said
