"""The beginning of a point in words: a muscle with its side, or the letter of an earlier point."""

from bodymap.app.find import EXACT, SIDE_WORDS, Found, find_muscles
from bodymap.app.lines.said import DoubtError, Vocabulary
from bodymap.app.recording import check_site, side_word
from bodymap.atlas.model import Muscle, Side
from bodymap.base.errors import InputError
from bodymap.base.text import translate

BOTH = frozenset({"both", "bilateral", "bilaterally", "beide", "beidseits"})
_SURE = 65.0  # the least score at which one muscle alone is taken for what was meant
_AHEAD = 4.0  # and how far the next one must be behind
_MOST_WORDS = 8
_LONGEST_NAME = 80
_MOST_CHOICES = 6


class Site:
    """The words before the score and the signs. `letter` of a point, or `muscle` and `sides`."""

    def __init__(self, words: list[str], known: Vocabulary) -> None:
        self._known = known
        self._named = bool(words) and words[0].lower() == "point" and len(words) > 1
        self._words = words[int(self._named) :]
        self._length = len(words)
        self.letter = ""
        self.muscle = ""
        self.sides: tuple[Side, ...] = ()
        if self._is_letter():
            self.letter = self._words[0].upper()
        else:
            self._read_muscle()

    def _is_letter(self) -> bool:
        """Return whether a point's letter stands here: `A`, `point QL`, or capitals that no muscle is called by."""
        if len(self._words) != 1:
            return False
        word = self._words[0]
        if not (word.isascii() and word.isalpha()):
            return False
        if self._named or len(word) == 1:
            return True
        if not word.isupper() or len(word) != 2:
            return False
        is_muscle = any(one.score >= EXACT for one in find_muscles(self._known.atlas, word, 1))
        if is_muscle and word in self._known.letters:
            raise DoubtError(
                translate("lines", '"{0}" is a muscle and the letter of a point.').format(word),
                (
                    (translate("lines", "Point {0}").format(word), f"point {word}"),
                    (translate("lines", "The muscle {0}").format(word), word.lower()),
                ),
                0,
                1,
                field="muscle",
            )
        return not is_muscle

    def _read_muscle(self) -> None:
        name = " ".join(word for word in self._words if not _is_side(word))
        sides = {SIDE_WORDS[word.lower()] for word in self._words if word.lower() in SIDE_WORDS}
        both = any(word.lower() in BOTH for word in self._words)
        if not name:
            raise InputError(translate("lines", "No muscle is named."), expected(), field="muscle")
        if len(sides) > 1:
            raise InputError(
                translate("lines", "Two sides are named: give each its own line, or say both."), field="side"
            )
        muscle = self._known.atlas.muscles[self._meant(name)]
        self.muscle = muscle.id
        self.sides = self._sides_of(muscle, next(iter(sides), None), both=both)

    def _sides_of(self, muscle: Muscle, side: Side | None, *, both: bool) -> tuple[Side, ...]:
        if both and muscle.paired:
            return (Side.LEFT, Side.RIGHT)
        if side is None and muscle.paired:
            raise self._which_side(muscle)
        if both:
            side = Side.LEFT  # refused with the words for a muscle that is there once
        side = side or Side.MIDLINE
        check_site(self._known.atlas.muscles, muscle.id, side)
        return (side,)

    def _which_side(self, muscle: Muscle) -> DoubtError:
        words = {Side.LEFT: "left", Side.RIGHT: "right"}
        options = [(f"{muscle.name}, {side_word(side)}", f"{word} {muscle.id}") for side, word in words.items()]
        options.append((translate("lines", "{0}, both sides").format(muscle.name), f"both {muscle.id}"))
        return DoubtError(
            translate("lines", "Which side of {0}?").format(muscle.name),
            tuple(options),
            0,
            self._length,
            hint=translate("lines", "Begin the line with left or right."),
            field="side",
        )

    def _meant(self, text: str) -> str:
        """Return the one muscle that is meant; DoubtError or InputError where several are, or none is."""
        too_long = len(text) > _LONGEST_NAME or len(text.split()) > _MOST_WORDS
        found = () if too_long else find_muscles(self._known.atlas, text, limit=_MOST_CHOICES)
        if not found or found[0].score < _SURE:
            message = translate("lines", 'No muscle is called "{0}".').format(shortened(text))
            raise self._which_muscle(message, found) if found else InputError(message, expected(), field="muscle")
        best = [one for one in found if one.score > found[0].score - _AHEAD]
        if len(best) > 1:
            message = translate("lines", '"{0}" may mean several muscles.').format(shortened(text))
            raise self._which_muscle(message, best)
        return found[0].muscle

    def _which_muscle(self, message: str, found: "tuple[Found, ...] | list[Found]") -> DoubtError:
        sides = " ".join(word for word in self._words if _is_side(word))
        muscles = self._known.atlas.muscles
        options = tuple((muscles[one.muscle].name, f"{sides} {one.muscle}".strip()) for one in found)
        names = ", ".join(one.muscle for one in found)
        hint = translate("lines", "Name one of: {0}.").format(names)
        return DoubtError(message, options, 0, self._length, hint=hint, field="muscle")


def _is_side(word: str) -> bool:
    return word.lower() in SIDE_WORDS or word.lower() in BOTH


def shortened(text: str) -> str:
    """Return what was typed, as an answer repeats it."""
    return text if len(text) <= 40 else text[:40] + "\N{HORIZONTAL ELLIPSIS}"


def expected() -> str:
    """Return what a line may hold, in one sentence for the user."""
    return translate(
        "lines",
        "Expected: left, right or both, a muscle, then a score 0-10, active, latent or not found, taut, tender 0-4, "
        "recognised, referred, ltr, jump, ppt, inj, needle, manual; or the letter of an earlier point and the same "
        "words.",
    )
