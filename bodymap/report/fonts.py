"""The fonts of the papers, which characters they can print, and what is printed instead of those they cannot.

The coverage is read from the fonts' own tables, a family when it is first needed. A character that no font has
becomes a box and is said so on the paper: it never stops an export.
"""

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bodymap.base.resources import assets

FAMILIES = (
    "Inter",
    "DejaVu Sans",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Gujarati",
    "Noto Sans Gurmukhi",
    "Noto Sans Tamil",
    "Noto Sans Telugu",
    "Noto Sans Thai",
    "Droid Sans Fallback",
    "NanumSquare",
)
PLACEHOLDER = "\u25a1"
LONGEST_WORD = 28  # longer ones may be broken anywhere, so that they stay on the paper

_SILENT = frozenset("\u200b\u200c\u200d\u200e\u200f\ufe0e\ufe0f\u00ad")
_LINES = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n", "\t": " ", "\x85": "\n"}


def font_folder() -> Path:
    """Return the folder of the app's fonts."""
    return assets() / "fonts"


def printable(text: str) -> str:
    """Return `text` as the papers can print it: composed, without direction overrides, boxes for what no font has."""
    for found, line in _LINES.items():
        text = text.replace(found, line)
    text = unicodedata.normalize("NFC", text)
    if text.isascii() and text.replace("\n", " ").isprintable():
        return _breakable(text)
    return _breakable("".join(_shown(cluster) for cluster in _clusters(text)))


@cache
def families_with(char: str) -> frozenset[str]:
    """Return the families that have a character, in every weight that we ship."""
    return frozenset(family for family in FAMILIES if any(low <= ord(char) <= high for low, high in _ranges(family)))


def _clusters(text: str) -> Iterator[str]:
    """Yield each character with the marks that stand on it."""
    cluster = ""
    for char in text:
        if cluster and (unicodedata.category(char)[0] == "M" or char in _SILENT or cluster[-1] == "\u200d"):
            cluster += char
            continue
        if cluster:
            yield cluster
        cluster = char
    if cluster:
        yield cluster


def _shown(cluster: str) -> str:
    """Return a cluster that one font can print, or what is left of it."""
    if cluster == "\n":
        return cluster
    solid = [char for char in cluster if char not in _SILENT]
    if not solid:
        return cluster
    if any(unicodedata.category(char) == "Cf" for char in solid):  # direction overrides, tags
        return "".join(_shown(char) for char in solid if unicodedata.category(char) != "Cf")
    if unicodedata.category(solid[0])[0] != "M" and frozenset.intersection(*(families_with(char) for char in solid)):
        return cluster
    base = solid[0]
    alone = len(solid) > 1 and families_with(base) and unicodedata.category(base)[0] != "M"
    return base + PLACEHOLDER if alone else PLACEHOLDER


def _breakable(text: str) -> str:
    """Return a text in which words of absurd length can be broken."""
    if max((len(word) for word in text.split()), default=0) <= LONGEST_WORD:
        return text
    lines = []
    for line in text.split("\n"):
        words = []
        for word in line.split(" "):
            pieces, piece = [], ""
            for cluster in _clusters(word):
                piece += cluster
                if len(piece) >= LONGEST_WORD:
                    pieces.append(piece)
                    piece = ""
            words.append("\u200b".join([*pieces, piece] if piece else pieces))
        lines.append(" ".join(words))
    return "\n".join(lines)


@cache
def _ranges(family: str) -> tuple[tuple[int, int], ...]:
    """Return the characters that every file of a family has, as ranges without private ones."""
    stem = family.replace(" ", "")
    files = sorted(path for path in font_folder().iterdir() if path.suffix in {".otf", ".ttf"})
    own = [path for path in files if path.stem.startswith(stem)]
    if not own:
        raise RuntimeError(f"the font {family} is missing: install Bodymap again")
    common = _characters(own[0].read_bytes())
    for path in own[1:]:
        common &= _characters(path.read_bytes())
    return _as_ranges(c for c in common if unicodedata.category(chr(c)) not in {"Co", "Cc", "Cs"})


def _as_ranges(codes: Iterator[int]) -> tuple[tuple[int, int], ...]:
    ranges: list[tuple[int, int]] = []
    for code in sorted(codes):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1] = (ranges[-1][0], code)
        else:
            ranges.append((code, code))
    return tuple(ranges)


def _characters(font: bytes) -> set[int]:
    """Return the characters of a font: the table `cmap` of OpenType, its Unicode subtables (formats 4 and 12)."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {
        tag: start for tag, _, start, _ in (struct.unpack_from(">4sIII", font, 12 + 16 * i) for i in range(count))
    }
    cmap = tables[b"cmap"]
    (subtables,) = struct.unpack_from(">H", font, cmap + 2)
    found: set[int] = set()
    for i in range(subtables):
        platform, _, offset = struct.unpack_from(">HHI", font, cmap + 4 + 8 * i)
        (form,) = struct.unpack_from(">H", font, cmap + offset)
        if platform in (0, 3) and form == 12:
            found |= _format_12(font, cmap + offset)
        elif platform in (0, 3) and form == 4:
            found |= _format_4(font, cmap + offset)
    return found


def _format_12(font: bytes, start: int) -> set[int]:
    (groups,) = struct.unpack_from(">I", font, start + 12)
    found: set[int] = set()
    for i in range(groups):
        first, last, glyph = struct.unpack_from(">III", font, start + 16 + 12 * i)
        found.update(range(first + (glyph == 0), last + 1))
    return found


def _format_4(font: bytes, start: int) -> set[int]:
    (double,) = struct.unpack_from(">H", font, start + 6)
    segments = double // 2
    ends = struct.unpack_from(f">{segments}H", font, start + 14)
    starts = struct.unpack_from(f">{segments}H", font, start + 16 + double)
    deltas = struct.unpack_from(f">{segments}H", font, start + 16 + 2 * double)
    offsets_at = start + 16 + 3 * double
    offsets = struct.unpack_from(f">{segments}H", font, offsets_at)
    found: set[int] = set()
    for i in range(segments):
        for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
            glyph = code
            if offsets[i]:
                (glyph,) = struct.unpack_from(">H", font, offsets_at + 2 * i + offsets[i] + 2 * (code - starts[i]))
                if not glyph:
                    continue
            if (glyph + deltas[i]) & 0xFFFF:
                found.add(code)
    return found
