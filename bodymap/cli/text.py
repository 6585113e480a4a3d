"""What the commands print: lines, aligned tables, JSON. Errors go to stderr as one line."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

import click


def say(text: str) -> None:
    """Print one line on stdout, at once."""
    click.echo(text)


def complain(text: str) -> None:
    """Print one line on stderr, whatever breaks it holds."""
    click.echo(" ".join(text.split()), err=True)


def say_json(value: Any) -> None:
    """Print a value as JSON, readable and in the user's letters."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def say_bytes(data: bytes) -> None:
    """Write a document to stdout as it is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows under a heading, each column as wide as its widest cell, two spaces between."""
    lines = [tuple(heading), *(tuple(row) for row in rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(heading))]
    return "\n".join(
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def day(value: date | None) -> str:
    """Return a day as it is printed in tables."""
    return "-" if value is None else value.isoformat()


def moment(value: datetime) -> str:
    """Return a moment as it is printed in tables, in the zone it carries."""
    return value.strftime("%Y-%m-%d %H:%M")


def score(value: int | None) -> str:
    """Return a pain score as it is printed in tables."""
    return "-" if value is None else str(value)


def never_fail_on_letters() -> None:
    """Let a terminal that lacks a letter show its code instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _width(text: str) -> int:
    """Return how many terminal cells a text fills: accents none, East Asian wide letters two."""
    return sum(
        0 if unicodedata.combining(c) or unicodedata.category(c) == "Cf" else 2 if _is_wide(c) else 1 for c in text
    )


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
