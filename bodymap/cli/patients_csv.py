"""Patients from another system's table, from the command line: say what would come in, then bring it in."""

import sys
from typing import TYPE_CHECKING

import msgspec

from bodymap.base.errors import DataError, InputError
from bodymap.cli.text import say

if TYPE_CHECKING:
    from bodymap.app.patient_import import Judged
    from bodymap.app.session import Session
    from bodymap.exchange.csv_patients import Plan
    from bodymap.exchange.csv_table import CsvTable


class CsvWish(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller says of the table; what is empty is found out."""

    encoding: str = ""
    separator: str = ""
    columns: tuple[str, ...] = ()
    days: str = ""
    dry_run: bool = False
    leave_out_faults: bool = False
    doubles: bool = False


def import_patients(session: "Session", data: bytes, name: str, wish: CsvWish) -> None:
    """Look at every line, say on stderr what does not come in, and import the rest: all of it or nothing."""
    from bodymap.app.patient_import import Fate
    from bodymap.exchange.csv_patients import patient_rows
    from bodymap.exchange.csv_table import read_table

    table = read_table(data, encoding=wish.encoding, separator=wish.separator)
    plan = _plan(table, wish)
    _tell_left_out(table, plan)
    judged = session.patient_import.look(patient_rows(table, plan, session.today())).result()
    wanted = {Fate.NEW, Fate.NAMED} if wish.doubles else {Fate.NEW}
    for one in judged:
        if one.fate not in wanted:
            sys.stderr.write(f"line {one.row.line}: {one.why}\n")
    coming = sum(one.fate in wanted for one in judged)
    if wish.dry_run:
        say(f"{_counted(coming)} would be imported. Nothing was written.")
        return
    _check(judged, wish)
    done = session.patient_import.bring_in((one.row for one in judged), name, doubles=wish.doubles).result()
    say(f"Imported {_counted(len(done.patient_ids))}.")


def _plan(table: "CsvTable", wish: CsvWish) -> "Plan":
    from bodymap.exchange.csv_patients import Column, DayOrder, Plan, guessed, with_order

    plan = guessed(table)
    if wish.columns:
        if len(wish.columns) != len(table.titles) or not set(wish.columns) <= set(Column):
            raise InputError(
                f"--columns names {len(wish.columns)} columns, the table has {len(table.titles)}.",
                f"Name each as one of: {', '.join(Column)}.",
            )
        plan = with_order(table, Plan(columns=tuple(Column(name) for name in wish.columns)))
    if wish.days:
        return msgspec.structs.replace(plan, order=DayOrder(wish.days), sure=True)
    if not plan.sure:
        raise InputError("The birth dates can be read in two orders.", "Say which one: --days dmy or --days mdy.")
    return plan


def _tell_left_out(table: "CsvTable", plan: "Plan") -> None:
    """Say on stderr which columns do not come in: a chart number must not be lost unseen."""
    from bodymap.exchange.csv_patients import Column

    for title, column in zip(table.titles, plan.columns, strict=True):
        if column is Column.IGNORED:
            sys.stderr.write(f"column {title}: not taken; to take it, name all columns: --columns\n")


def _check(judged: "tuple[Judged, ...]", wish: CsvWish) -> None:
    faults = sum(bool(one.row.fault) for one in judged)
    if faults and not wish.leave_out_faults:
        raise DataError(
            f"{faults} {'line' if faults == 1 else 'lines'} cannot be imported. Nothing was imported.",
            "Correct the file, or leave them out: --leave-out-faults.",
        )


def _counted(number: int) -> str:
    return f"{number} {'patient' if number == 1 else 'patients'}"
