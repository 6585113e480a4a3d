"""Finding a muscle by what people call it: its name, an alias, the beginnings of its words, or nearly so.

The names and aliases are those of `muscles.csv`, in English, Latin and the language that is spoken. The words left,
right, l and r (links, rechts) give the side. Typing errors are forgiven word by word, in the beginning of a word too;
what is spelt right always comes first.
"""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import msgspec

from bodymap.atlas.model import Side
from bodymap.base.text import language, translate
from bodymap.clinic.patient import fold

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas

EXACT = 100.0
_BEGINNINGS = 92.0  # every word typed begins a word of the name, in order
_NEARLY_FLOOR = 72.0  # how alike a mistyped name must be, of 100
_NEARLY_WORTH = 0.9
_MISTYPED = 84.0  # every word typed begins a word but for a typing error
SIDE_WORDS = {
    "left": Side.LEFT,
    "links": Side.LEFT,
    "l": Side.LEFT,
    "right": Side.RIGHT,
    "rechts": Side.RIGHT,
    "r": Side.RIGHT,
    "midline": Side.MIDLINE,
}


class Found(msgspec.Struct, frozen=True):
    """A muscle that fits; `side` is None where none was typed, `score` 100 for one of its own names.

    `by` is the name or alias that was found, as the table writes it.
    """

    muscle: str
    side: Side | None
    score: float
    by: str = ""


class _Index:
    """Every phrase by which a muscle is known."""

    def __init__(self, atlas: "Atlas") -> None:
        self.phrases: list[str] = []
        self.written: list[str] = []
        self.muscles: list[str] = []
        self.exact: dict[str, list[int]] = {}
        for muscle in atlas.muscles.values():
            names: dict[str, str] = {}
            for name in (*muscle.every_name, muscle.id):
                names.setdefault(simple(name), name)
            for phrase, name in names.items():
                self.exact.setdefault(phrase, []).append(len(self.phrases))
                self.phrases.append(phrase)
                self.written.append(name)
                self.muscles.append(muscle.id)
        self.words = frozenset(word for phrase in self.phrases for word in phrase.split())


_indexes: "WeakKeyDictionary[Atlas, dict[str, _Index]]" = WeakKeyDictionary()


def regions(atlas: "Atlas") -> dict[str, tuple[str, ...]]:
    """Return the muscles by region, from head to foot."""
    found: dict[str, tuple[str, ...]] = {}
    for muscle in atlas.muscles.values():
        found[muscle.group] = (*found.get(muscle.group, ()), muscle.id)
    return found


def region_name(group: str) -> str:
    """Return a region's name as lists show it."""
    names = {
        "head-face": translate("region", "Head and face"),
        "neck": translate("region", "Neck"),
        "shoulder-girdle": translate("region", "Shoulder girdle"),
        "chest": translate("region", "Chest"),
        "upper-back": translate("region", "Upper back"),
        "lower-back": translate("region", "Lower back"),
        "abdomen": translate("region", "Abdomen"),
        "arm": translate("region", "Upper arm"),
        "forearm": translate("region", "Forearm"),
        "hand": translate("region", "Hand"),
        "pelvis-hip": translate("region", "Pelvis and hip"),
        "pelvic-floor": translate("region", "Pelvic floor"),
        "thigh": translate("region", "Thigh"),
        "leg": translate("region", "Lower leg"),
        "foot": translate("region", "Foot"),
    }
    return names[group]


def simple(text: str) -> str:
    """Return a name as it is compared: folded, only letters and digits, single spaces."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


_LONGEST = 200  # characters: no name is longer, and what was pasted by mistake must not hold up the search


def find_muscles(atlas: "Atlas", text: str, limit: int = 10) -> tuple[Found, ...]:
    """Return the muscles that `text` may mean, the likeliest first, then in the order of the table."""
    words = simple(text[:_LONGEST]).split()
    sides = [SIDE_WORDS[word] for word in words if word in SIDE_WORDS]
    wanted = " ".join(word for word in words if word not in SIDE_WORDS)
    if not wanted:
        return ()
    side = sides[0] if len(set(sides)) == 1 else None
    index = _index(atlas)
    best: dict[str, Found] = {}
    for number, score in _scores(index, wanted):
        found = Found(index.muscles[number], side, score, index.written[number])
        if found.muscle not in best or best[found.muscle].score < score:
            best[found.muscle] = found
    order = {muscle: i for i, muscle in enumerate(atlas.muscles)}
    return tuple(sorted(best.values(), key=lambda one: (-one.score, order[one.muscle])))[:limit]


def _index(atlas: "Atlas") -> _Index:
    kept = _indexes.setdefault(atlas, {})
    index = kept.get(language())
    if index is None:
        index = kept[language()] = _Index(atlas)
    return index


def _scores(index: _Index, wanted: str) -> list[tuple[int, float]]:
    """Return the phrases that may be meant, each with its score."""
    scores = [(number, EXACT) for number in index.exact.get(wanted, ())]
    typed = wanted.split()
    for number, phrase in enumerate(index.phrases):
        if _begins(typed, phrase.split()):
            spare = _spare(len(phrase) - len(wanted))
            scores.append((number, _BEGINNINGS - spare))
    return scores or [*_alike(index, wanted), *_mistyped(index, typed)]


def _spare(letters: int) -> float:
    """Return what letters that were not typed take off; few of them nothing: then the table's order decides."""
    return min(10.0, 1.6 * (max(letters, 0) // 8))


def _alike(index: _Index, wanted: str) -> list[tuple[int, float]]:
    """Return the phrases that are like what was typed, spaces left out."""
    from rapidfuzz import fuzz, process

    joined = [phrase.replace(" ", "") for phrase in index.phrases]
    found = process.extract(wanted.replace(" ", ""), joined, scorer=fuzz.ratio, score_cutoff=_NEARLY_FLOOR, limit=None)
    return [(number, likeness * _NEARLY_WORTH) for _, likeness, number in found]


def _mistyped(index: _Index, typed: list[str]) -> list[tuple[int, float]]:
    """Return the phrases of which every typed word begins a word, but for a typing error or two."""
    errors = [{word: _errors(one, word) for word in index.words} for one in typed]
    scores = []
    for number, phrase in enumerate(index.phrases):
        words = phrase.split()
        fewest = [min(of[word] for word in words) for of in errors]
        if all(count <= _forgiven(one) for one, count in zip(typed, fewest, strict=True)):
            spare = _spare(len(phrase) - sum(map(len, typed)))
            scores.append((number, _MISTYPED - 8.0 * sum(fewest) - spare))
    return scores


def _forgiven(word: str) -> int:
    """Return how many typing errors a word may have."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2


def _errors(typed: str, word: str) -> int:
    """Return the fewest typing errors (swapped neighbours count once) that make `typed` the beginning of a word."""
    from rapidfuzz.distance import OSA

    limit = _forgiven(typed)
    lengths = {min(len(word), len(typed) + more) for more in range(-limit, limit + 1)} - {0}
    return min((int(OSA.distance(typed, word[:length], score_cutoff=limit)) for length in lengths), default=9)


def _begins(typed: list[str], words: list[str]) -> bool:
    """Return whether every word typed begins one of `words`, in their order."""
    rest = iter(words)
    return all(any(word.startswith(beginning) for word in rest) for beginning in typed)
