"""The building blocks of a paper that a template knows: a heading with a text, lines, a list or a table.

A block that has nothing to say is None, and is left out by `filled`.
"""

from collections.abc import Iterable, Sequence

Block = dict[str, object]


def text_block(title: str, text: str) -> Block | None:
    """Return a text under its heading; its line breaks are kept."""
    return {"kind": "text", "title": title, "text": text.strip()} if text.strip() else None


def list_block(title: str, items: Sequence[str]) -> Block | None:
    """Return a list under its heading."""
    return {"kind": "list", "title": title, "items": list(items)} if items else None


def lines_block(title: str, lines: Sequence[tuple[str, str]], note: str = "", *, flowing: bool = False) -> Block | None:
    """Return words that each have a name, a line each or `flowing` on; the note stands below in small print."""
    if not lines:
        return None
    kind = "flow" if flowing else "lines"
    return {"kind": kind, "title": title, "lines": [list(line) for line in lines], "note": note}


def table_block(
    title: str, columns: Sequence[tuple[str, float]], rows: Iterable[Sequence[str]], note: str = ""
) -> Block | None:
    """Return a table; each column has its heading and its share of the width. Columns without a word are left out."""
    found = [list(row) for row in rows]
    if not found:
        return None
    used = [index for index in range(len(columns)) if any(row[index] for row in found)]
    return {
        "kind": "table",
        "title": title,
        "columns": [columns[index][0] for index in used],
        "widths": [columns[index][1] for index in used],
        "rows": [[row[index] for index in used] for row in found],
        "note": note,
    }


def filled(*blocks: Block | None) -> list[Block]:
    """Return the blocks that say something, in their order."""
    return [block for block in blocks if block is not None]
