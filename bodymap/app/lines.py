"""One point in one line of words, as the `record` command and the palette take it.

line    = [side] muscle [side] words      a new point: `right trapezius-descending 7 active`, `l lev scap 6 ltr`
        | ["point"] letter words          an earlier point: `A 5`, `point AA not found`
side    = left | l | right | r | midline  refused for a muscle that is there once, needed for a paired one
muscle  = its id, name, alias, the beginnings of its words, or nearly so
words   = a score 0-10 (`7`, `7/10`, `x` for 10), active | latent | not found, taut, tender 0-4, recognised,
          referred, ltr | twitch, jump, each of the signs also after `no`; `note` and the rest of the line
"""

import difflib
from typing import TYPE_CHECKING, Any

import msgspec

from bodymap.app.find import EXACT, SIDE_WORDS, Found, find_muscles
from bodymap.app.recording import check_site
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.finding import Activity

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas

LONGEST_LINE = 500
_SURE = 65.0  # the least score at which one muscle alone is taken for what was meant
_AHEAD = 4.0  # and how far the next one must be behind
_SIGNS = {
    "taut": "taut_band",
    "recognised": "recognised_pain",
    "recognized": "recognised_pain",
    "referred": "referred_pain",
    "ltr": "local_twitch",
    "twitch": "local_twitch",
    "jump": "jump_sign",
}
_FILLERS = {"taut": "band", "jump": "sign", "recognised": "pain", "recognized": "pain", "referred": "pain"}
_ACTIVITIES = {"active": Activity.ACTIVE, "latent": Activity.LATENT, "not-found": Activity.NOT_FOUND}
_OTHERS = ("not", "no", "tender", "note", "nrs", "x", "point")
VOCABULARY = frozenset((*_SIGNS, *_ACTIVITIES, *_OTHERS))


class PointLine(msgspec.Struct, frozen=True, kw_only=True):
    """What a line says: a muscle with its side, or the letter of an earlier point; `fields` are other signs found."""

    muscle: str = ""
    side: Side | None = None
    letter: str = ""
    nrs: int | None = None
    activity: Activity = Activity.UNKNOWN
    fields: dict[str, Any] = {}

    @property
    def content(self) -> dict[str, Any]:
        """The fields of the finding that the line names, for `ChartEditor.mark` and `continue_point`."""
        named: dict[str, Any] = dict(self.fields)
        if self.nrs is not None:
            named["nrs"] = self.nrs
        if self.activity is not Activity.UNKNOWN:
            named["activity"] = self.activity
        return named


def expected() -> str:
    """Return what a line may hold, in one sentence for the user."""
    return translate(
        "lines",
        "Expected: left or right, a muscle, then a score 0-10, active, latent or not found, taut, tender 0-4, "
        "recognised, referred, ltr, jump; or the letter of an earlier point and the same words.",
    )


def parse_line(atlas: "Atlas", text: str) -> PointLine:
    """Return what `text` says; InputError, with what was expected or the muscles that fit, where that is not clear."""
    if len(text) > LONGEST_LINE:
        raise InputError(translate("lines", "This line is longer than {0} characters.").format(LONGEST_LINE))
    words = text.split()
    if not words:
        raise InputError(translate("lines", "This line is empty."), expected())
    before = _Before(words)
    found = _Words(words[before.length :])
    if before.letter_of_point(atlas):
        return PointLine(letter=before.letter, nrs=found.nrs, activity=found.activity, fields=found.fields)
    muscle, side = _site(atlas, before)
    return PointLine(muscle=muscle, side=side, nrs=found.nrs, activity=found.activity, fields=found.fields)


class _Before:
    """The words before the score and the signs: the muscle and its side, or the letter of a point."""

    def __init__(self, words: list[str]) -> None:
        self.named = words[0].lower() == "point" and len(words) > 1
        start = int(self.named)
        end = start
        while end < len(words) and not _is_said(words[end]):
            end += 1
        self.length = end
        self.words = words[start:end]
        self.letter = self.words[0].upper() if self.words else ""
        self.sides = {SIDE_WORDS[w.lower()] for w in self.words if w.lower() in SIDE_WORDS}
        self.muscle = " ".join(w for w in self.words if w.lower() not in SIDE_WORDS)

    def letter_of_point(self, atlas: "Atlas") -> bool:
        """Return whether a point's letter stands here: `A`, `point QL`, or capitals that no muscle is called by."""
        if len(self.words) != 1 or not (self.letter.isascii() and self.letter.isalpha()):
            return False
        if self.named or len(self.letter) == 1:
            return True
        capitals = self.words[0].isupper() and len(self.letter) == 2
        return capitals and not any(f.score >= EXACT for f in find_muscles(atlas, self.words[0], 1))


def _is_said(word: str) -> bool:
    """Return whether a word is a score or one of the known words, so that the muscle's name has ended."""
    return word.lower() in VOCABULARY or word.split("/", maxsplit=1)[0].lstrip("-+").isdigit()


class _Words:
    """The score and the signs."""

    def __init__(self, words: list[str]) -> None:
        self.nrs: int | None = None
        self.activity = Activity.UNKNOWN
        self.fields: dict[str, Any] = {}
        self._rest = list(words)
        while self._rest:
            self._take(self._rest.pop(0))

    def _take(self, word: str) -> None:
        known = word.lower()
        if known in _ACTIVITIES:
            self._set_activity(_ACTIVITIES[known])
        elif known == "not" and self._next_is("found"):
            self._set_activity(Activity.NOT_FOUND)
        elif known in _SIGNS:
            self._set_sign(known, found=True)
        elif known == "no" and self._rest and self._rest[0].lower() in _SIGNS:
            self._set_sign(self._rest.pop(0).lower(), found=False)
        elif known == "tender" and self._rest and self._rest[0].isdecimal():
            self.fields["spot_tenderness"] = _whole(self._rest.pop(0), 4, translate("lines", "Spot tenderness"))
        elif known == "note" and self._rest:
            self.fields["note"] = " ".join(self._rest)
            self._rest.clear()
        elif known == "nrs" and self._rest and _is_score(self._rest[0]):
            self._set_score(self._rest.pop(0))
        elif _is_score(known):
            self._set_score(known)
        else:
            raise _unknown(word)

    def _next_is(self, word: str) -> bool:
        if self._rest and self._rest[0].lower() == word:
            self._rest.pop(0)
            return True
        return False

    def _set_score(self, word: str) -> None:
        if self.nrs is not None:
            raise InputError(translate("lines", "This line has two scores."), expected(), field="nrs")
        plain = "10" if word.lower() == "x" else word.removesuffix("/10")
        self.nrs = _whole(plain, 10, translate("lines", "The pain score"))

    def _set_activity(self, activity: Activity) -> None:
        if self.activity not in (Activity.UNKNOWN, activity):
            raise InputError(translate("lines", "A point is active, latent or not found, only one of them."))
        self.activity = activity

    def _set_sign(self, word: str, *, found: bool) -> None:
        if word in _FILLERS:
            self._next_is(_FILLERS[word])
        self.fields[_SIGNS[word]] = found


def _is_score(word: str) -> bool:
    return word.lower() == "x" or word.removesuffix("/10").lstrip("-+").isdigit()


def _whole(word: str, most: int, name: str) -> int:
    """Return a whole number from 0 to `most`; InputError for anything else."""
    if not word.isascii() or not word.isdecimal() or not int(word) <= most:
        raise InputError(translate("lines", "{0} is a whole number from 0 to {1}.").format(name, most), field="nrs")
    return int(word)


def _unknown(word: str) -> InputError:
    near = difflib.get_close_matches(word.lower(), sorted(VOCABULARY), n=1, cutoff=0.7)
    message = translate("lines", 'The word "{0}" is not understood.').format(word[:40])
    if near:
        message += " " + translate("lines", 'Is "{0}" meant?').format(near[0])
    return InputError(message, expected())


def _site(atlas: "Atlas", before: _Before) -> tuple[str, Side]:
    """Return the muscle and its side; InputError where either is not clear."""
    if not before.muscle:
        raise InputError(translate("lines", "No muscle is named."), expected(), field="muscle")
    if len(before.sides) > 1:
        raise InputError(translate("lines", "Two sides are named: give each its own line."), field="side")
    muscle = atlas.muscles[_meant(atlas, before.muscle)]
    side = next(iter(before.sides), None)
    if side is None and muscle.paired:
        raise InputError(
            translate("lines", "Which side of {0}?").format(muscle.name),
            translate("lines", "Begin the line with left or right."),
            field="side",
        )
    side = side or Side.MIDLINE
    check_site(atlas.muscles, muscle.id, side)
    return muscle.id, side


def _meant(atlas: "Atlas", text: str) -> str:
    """Return the one muscle that is meant; InputError, with those that fit, where several are or none is."""
    found = find_muscles(atlas, text, limit=6)
    if not found or found[0].score < _SURE:
        raise InputError(
            translate("lines", 'No muscle is called "{0}".').format(text[:60]),
            _list_of(found) or expected(),
            field="muscle",
        )
    best = [one for one in found if one.score > found[0].score - _AHEAD]
    if len(best) > 1:
        raise InputError(
            translate("lines", '"{0}" may mean several muscles.').format(text[:60]), _list_of(best), field="muscle"
        )
    return found[0].muscle


def _list_of(found: "list[Found] | tuple[Found, ...]") -> str:
    if not found:
        return ""
    return translate("lines", "Name one of: {0}.").format(", ".join(one.muscle for one in found))
