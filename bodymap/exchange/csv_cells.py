"""Cells and lines of the tables that spreadsheets open: nothing in them can run.

RFC 4180 with a byte order mark, so that the letters are read right. Numbers stay numbers, with a decimal point, or with
a decimal comma where the columns are divided by semicolons, as spreadsheets in many languages expect it.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

BYTE_ORDER_MARK = "\ufeff"
_AT_ONCE = 500
# What starts a formula (also as full-width and small forms), at the beginning or after what some spreadsheet takes for
# the end of a cell; spaces, quotes and signs that nobody sees may stand before it.
_STARTS = "=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212"
_UNSEEN = "\\s\"'`\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\x00-\x1f\x7f-\x9f"
_FORMULA = re.compile(f"(^|[,;|\t\r\n])(?=[{_UNSEEN}]*[{_STARTS}]|[\t\r\n])")


def cell(value: Any) -> Any:
    """Return a value as a cell: nothing for None, an ISO date, a number as it is, a text that cannot be run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date | datetime):
        return value.isoformat()
    return _FORMULA.sub(r"\1'", value) if isinstance(value, str) else value


def lines(header: Sequence[str], rows: Iterable[Iterable[Any]], *, semicolon: bool = False) -> Iterator[bytes]:
    """Yield a table piece by piece."""
    text = io.StringIO(newline="")
    text.write(BYTE_ORDER_MARK)
    writer = csv.writer(text, delimiter=";" if semicolon else ",")
    writer.writerow(header)
    for number, row in enumerate(rows, start=1):
        writer.writerow([_with_comma(cell(one)) if semicolon else cell(one) for one in row])
        if number % _AT_ONCE == 0:
            yield text.getvalue().encode("utf-8")
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode("utf-8")


def _with_comma(value: Any) -> Any:
    return str(value).replace(".", ",") if isinstance(value, float) else value
