"""Finding a muscle by what people call it: its name, an alias, the beginnings of its words, or nearly so.

The names and aliases are those of `muscles.csv`. The words left, right, l and r give the side.
"""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import msgspec

from bodymap.atlas.model import Side
from bodymap.clinic.patient import fold

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas

EXACT = 100.0
_BEGINNINGS = 92.0  # every word typed begins a word of the name, in order
_NEARLY_FLOOR = 72.0  # how alike a mistyped name must be, of 100
_NEARLY_WORTH = 0.9
SIDE_WORDS = {
    "left": Side.LEFT,
    "l": Side.LEFT,
    "right": Side.RIGHT,
    "r": Side.RIGHT,
    "midline": Side.MIDLINE,
}


class Found(msgspec.Struct, frozen=True):
    """A muscle that fits; `side` is None where none was typed, `score` 100 for one of its own names."""

    muscle: str
    side: Side | None
    score: float


class _Index:
    """Every phrase by which a muscle is known."""

    def __init__(self, atlas: "Atlas") -> None:
        self.phrases: list[str] = []
        self.muscles: list[str] = []
        self.exact: dict[str, list[str]] = {}
        for muscle in atlas.muscles.values():
            plain = muscle.name.split(" (", maxsplit=1)[0]
            names = (muscle.id, muscle.name, plain, muscle.latin, *muscle.aliases)
            for phrase in dict.fromkeys(simple(name) for name in names):
                self.phrases.append(phrase)
                self.muscles.append(muscle.id)
                self.exact.setdefault(phrase, []).append(muscle.id)


_indexes: "WeakKeyDictionary[Atlas, _Index]" = WeakKeyDictionary()


def simple(text: str) -> str:
    """Return a name as it is compared: folded, only letters and digits, single spaces."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


def find_muscles(atlas: "Atlas", text: str, limit: int = 10) -> tuple[Found, ...]:
    """Return the muscles that `text` may mean, the likeliest first, then in the order of the table."""
    words = simple(text).split()
    sides = [SIDE_WORDS[word] for word in words if word in SIDE_WORDS]
    wanted = " ".join(word for word in words if word not in SIDE_WORDS)
    if not wanted:
        return ()
    side = sides[0] if len(set(sides)) == 1 else None
    scores = _scores(_index(atlas), wanted)
    order = {muscle: i for i, muscle in enumerate(atlas.muscles)}
    best = sorted(scores.items(), key=lambda item: (-item[1], order[item[0]]))
    return tuple(Found(muscle, side, score) for muscle, score in best[:limit])


def _index(atlas: "Atlas") -> _Index:
    index = _indexes.get(atlas)
    if index is None:
        index = _indexes[atlas] = _Index(atlas)
    return index


def _scores(index: _Index, wanted: str) -> dict[str, float]:
    """Return the score of every muscle that may be meant."""
    scores = dict.fromkeys(index.exact.get(wanted, ()), EXACT)
    for phrase, muscle in zip(index.phrases, index.muscles, strict=True):
        if _begins(wanted.split(), phrase.split()):
            spare = min(10.0, 0.2 * (len(phrase) - len(wanted)))
            scores[muscle] = max(scores.get(muscle, 0.0), _BEGINNINGS - spare)
    if not scores:
        from rapidfuzz import fuzz, process

        for _, likeness, i in process.extract(
            wanted, index.phrases, scorer=fuzz.ratio, score_cutoff=_NEARLY_FLOOR, limit=None
        ):
            muscle = index.muscles[i]
            scores[muscle] = max(scores.get(muscle, 0.0), likeness * _NEARLY_WORTH)
    return scores


def _begins(typed: list[str], words: list[str]) -> bool:
    """Return whether every word typed begins one of `words`, in their order."""
    rest = iter(words)
    return all(any(word.startswith(beginning) for word in rest) for beginning in typed)
