"""Reading a table of patients beside the window, as the user says that it is to be read."""

from concurrent.futures import Future
from pathlib import Path

import msgspec

from bodymap.app.patient_import import Judged
from bodymap.app.session import Session
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.exchange.csv_patients import Column, DayOrder, Plan, check_plan, guessed, patient_rows, with_order
from bodymap.exchange.csv_table import MOST_BYTES, CsvTable, read_table
from bodymap.ui.handover import lane


class Wanted(msgspec.Struct, frozen=True):
    """How the user wants a table read; what is empty or None is found out."""

    encoding: str = ""
    separator: str = ""
    columns: tuple[Column, ...] = ()
    order: DayOrder | None = None


class Look(msgspec.Struct, frozen=True):
    """A table as it was read, and what would become of each row; `fault`: the columns cannot make a patient."""

    table: CsvTable
    plan: Plan
    rows: tuple[Judged, ...]
    fault: str = ""


def look_at(session: Session, path: Path, wanted: Wanted) -> "Future[Look]":
    """Return the Future of a look; nothing is written."""
    return lane.make(lambda: _look(session, path, wanted))


def _look(session: Session, path: Path, wanted: Wanted) -> Look:
    table = read_table(_content(path), encoding=wanted.encoding, separator=wanted.separator)
    plan = guessed(table)
    if len(wanted.columns) == len(table.titles):
        plan = with_order(table, Plan(columns=wanted.columns))
    if wanted.order is not None:
        plan = msgspec.structs.replace(plan, order=wanted.order, sure=True)
    try:
        check_plan(plan)
    except InputError as error:
        return Look(table, plan, (), str(error))
    rows = patient_rows(table, plan, session.today())
    return Look(table, plan, session.patient_import.look(rows).result())


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        message = translate("import", "{0} cannot be read.").format(path.name)
        raise InputError(message, translate("import", "Look whether it is still there.")) from error
