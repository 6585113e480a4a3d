"""What the tables say about themselves: for machines as CSV on the Web (W3C, csvw), for people as pages of the guide.

Both are made from the columns, so they are true. After a change of a column: `python -m bodymap.exchange.csv_metadata`;
a test says when that was forgotten.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from bodymap.base.resources import assets
from bodymap.exchange.csv_columns import Column
from bodymap.exchange.csv_tables import TABLES, Rows, Table

FILE = ("schema", "bodymap-tables.csv-metadata.json")
PAGE = ("guide", "tables.md")
_TYPES = {
    "text": "string",
    "word": "string",
    "number": "decimal",
    "integer": "integer",
    "date": "date",
    "time": "dateTime",
    "yes-no": {"base": "boolean", "format": "yes|no"},
}
_HEAD = """# Tables for spreadsheets and statistics

`bodymap export CLINIC --all --format csv --rows findings|treatments|areas|scores -o FILE` writes one of four tables
(`--patient P`: of one patient), and so does the window where records are handed over. Each row is one finding, one
treatment, one pain area or one score of a visit that counts; what was struck out or entered in error is in no table.
The same is written for machines, as CSV on the Web, in `bodymap-tables.csv-metadata.json`.

- **The file** is UTF-8 with a byte order mark, its columns divided by commas, with a decimal point (RFC 4180):
  LibreOffice, Excel in English, R, Stata and pandas open it as it is. Where a spreadsheet expects decimal commas, as
  Excel does in much of Europe, add `--separator semicolon`: semicolons between the columns, commas in the numbers.
- **An empty cell** is "not asked" or "not examined", never 0 and never "no".
- **Nothing in a cell can run.** A text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` at its start,
  also after spaces, quotes, a separator or a line break) has an apostrophe there. Numbers stay numbers.
- **Words** are the same in every language: `active`, `dry-needling`, `levator-scapulae`. Times are UTC, days ISO 8601.

## De-identified

With `--deidentified` (see [Taking the records out](records.md)) the patient's columns are these instead, and `note`,
`lots` and `expiries` are left out:

"""


def metadata() -> bytes:
    """Return the published description of the tables."""
    document: dict[str, Any] = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:title": "Bodymap tables",
        "dialect": {"encoding": "utf-8", "delimiter": ",", "header": True},
        "tables": [_described(rows, table) for rows, table in TABLES.items()],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _described(rows: Rows, table: Table) -> dict[str, Any]:
    columns = []
    for column in table.all_columns():
        described: dict[str, Any] = {
            "name": column.name,
            "titles": column.name,
            "dc:description": column.meaning,
            "datatype": _TYPES[column.kind],
        }
        if column.unit:
            described["schema:unitText"] = column.unit
        columns.append(described)
    return {
        "url": f"{rows.value}.csv",
        "dc:description": table.words,
        "tableSchema": {"columns": columns},
    }


def guide_page() -> str:
    """Return the page of the guide."""
    own = {column.name for column in TABLES[Rows.FINDINGS].all_columns()}
    nameless = [
        one
        for one in TABLES[Rows.FINDINGS].all_columns(nameless=True)
        if one.name not in own or one.name == "age_years"
    ]
    parts = [_HEAD, _table(nameless)]
    for rows, table in TABLES.items():
        parts += [f"\n## {rows.value.capitalize()}\n\n{table.words}\n\n", _table(table.all_columns())]
    return "".join(parts)


def _table(columns: "list[Column] | tuple[Column, ...]") -> str:
    return "\n".join(["| column | kind | unit | meaning |", "|---|---|---|---|", *_lines(columns)]) + "\n"


def _lines(columns: "list[Column] | tuple[Column, ...]") -> Iterator[str]:
    return (f"| `{one.name}` | {one.kind} | {one.unit} | {one.meaning} |" for one in columns)


def write(folder: Path) -> None:
    """Write both into the assets."""
    folder.joinpath(*FILE).write_bytes(metadata())
    folder.joinpath(*PAGE).write_text(guide_page(), encoding="utf-8")


if __name__ == "__main__":
    write(assets())
