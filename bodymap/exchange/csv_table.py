"""A table from another system as text: in which encoding and with which separator it was written, its lines and cells.

Everything is a guess that the user may overrule. The file is hostile until proven otherwise: sizes are bounded, and
each fault is an InputError that names the line.
"""

import csv
import io
from collections.abc import Iterator

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate

MOST_BYTES = 64_000_000
MOST_LINES = 200_000
MOST_COLUMNS = 200
LONGEST_CELL = 100_000
SEPARATORS = (",", ";", "\t", "|")
ENCODINGS = ("utf-8", "windows-1252", "utf-16", "iso-8859-15", "mac-roman")
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LOOKED_AT = 20


class Line(msgspec.Struct, frozen=True):
    """The cells of a row, and the line of the file on which it begins (from 1)."""

    number: int
    cells: tuple[str, ...]


class CsvTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table as it was read; `titles` is its first row. Every line has as many cells as there are titles."""

    encoding: str
    separator: str
    titles: tuple[str, ...]
    lines: tuple[Line, ...]


def read_table(data: bytes, *, encoding: str = "", separator: str = "") -> CsvTable:
    """Return the table in a file; empty `encoding` or `separator`: found out. InputError where there is none."""
    if len(data) > MOST_BYTES:
        raise _refused(translate("csv table", "The file is larger than {0} MB.").format(MOST_BYTES // 1_000_000))
    used = encoding or _encoding_of(data)
    text = _decoded(data, used)
    if "\0" in text:
        raise _refused(translate("csv table", "This is no table of text: it holds zero bytes."))
    mark = separator or _separator_of(text)
    rows = _rows(text, mark)
    titles = next(rows, None)
    if titles is None:
        raise _refused(translate("csv table", "The file is empty."))
    width = len(titles.cells)
    lines = tuple(_filled(row, width) for row in rows)
    return CsvTable(encoding=used.removesuffix("-sig"), separator=mark, titles=titles.cells, lines=lines)


def _encoding_of(data: bytes) -> str:
    """Return UTF-8 where it is that, else what Windows wrote before: its code page for western Europe."""
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return name
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def _decoded(data: bytes, encoding: str) -> str:
    name = "utf-8-sig" if encoding == "utf-8" else encoding
    try:
        return data.decode(name, errors="strict" if name.startswith("utf") else "replace")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = translate("csv table", "Line {0} is not written in {1}.").format(line, encoding)
        raise _refused(message, translate("csv table", "Choose another encoding.")) from error
    except LookupError as error:
        raise _refused(translate("csv table", "The encoding {0} is not known.").format(encoding)) from error


def _separator_of(text: str) -> str:
    """Return the separator that parts the first lines most evenly into most cells."""
    head = "\n".join(text[:LONGEST_CELL].splitlines()[:_LOOKED_AT])

    def worth(mark: str) -> tuple[int, int]:
        try:
            counts = [len(row) for row in csv.reader(io.StringIO(head), delimiter=mark) if row]
        except csv.Error:
            return (0, 0)
        return (sum(count == counts[0] for count in counts), counts[0]) if counts and counts[0] > 1 else (0, 0)

    return max(SEPARATORS, key=worth)


def _rows(text: str, separator: str) -> Iterator[Line]:
    """Yield the rows that are not empty."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False)
    begins, count = 1, 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                count += 1
                if len(cells) > MOST_COLUMNS:
                    message = translate("csv table", "Line {0} has more than {1} cells.").format(begins, MOST_COLUMNS)
                    raise _refused(message, translate("csv table", "Choose another separator."))
                if count > MOST_LINES:
                    raise _refused(translate("csv table", "The table has more than {0} lines.").format(MOST_LINES))
                yield Line(begins, tuple(cell.strip() for cell in cells))
            begins = reader.line_num + 1
    except csv.Error as error:
        message = translate("csv table", "Line {0} cannot be read: {1}.").format(begins, error)
        raise _refused(message, translate("csv table", "Look for a quotation mark that is not closed.")) from error


def _filled(row: Line, width: int) -> Line:
    """Return the row with as many cells as there are titles; cells beyond them must be empty."""
    if any(row.cells[width:]):
        message = translate("csv table", "Line {0} has {1} cells, the first line has {2}.")
        raise _refused(
            message.format(row.number, len(row.cells), width), translate("csv table", "Choose another separator.")
        )
    return Line(row.number, (row.cells + ("",) * width)[:width])


def _refused(message: str, hint: str = "") -> InputError:
    return InputError(message, hint or translate("csv table", "Nothing was imported."), field="file")
