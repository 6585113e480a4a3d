"""Points in a line of words, as the palette and the `record` command take them.

line    = point {"," point} ["note" rest of the line]     a decimal comma (`1,5ml`) ends no point; `;` does
point   = [side] muscle [side] words      a new point: `right trapezius-descending 7 active`, `l lev scap 6 ltr`
        | ["point"] letter words          an earlier point: `A 5`, `point AA not found`
side    = left | l | right | r | both | midline     needed for a paired muscle, refused for one that is there once
muscle  = its id, name, alias, the beginnings of its words, or nearly so
words   = a score 0-10 (`7`, `7/10`, `x` for 10), active | latent | not found, taut, tender 0-4, recognised, referred,
          ltr | twitch, jump, each of the signs also after `no`; ppt NUMBER [kg | kPa]; then what was done:
        | inj AGENT [CONCENTRATION] VOLUME {+ AGENT ...} how
        | needle | dn | dry needle how
        | manual [compression | stretch | spray | pir | massage | release | counterstrain] [after 0-10]
how     = [us | palpation] [25g] [40mm] [8 passes] [[no] ltr] [after 0-10]

Behind inj and needle, `ltr` is the twitch that the needle elicited. What may mean several things is asked about
(`AmbiguousError`, with the lines that say one of them each), never guessed.
"""

import difflib
import re

import msgspec

from bodymap.app.lines import signs, treatments
from bodymap.app.lines.reader import Reader, is_number
from bodymap.app.lines.said import AmbiguousError, Choice, DoubtError, PointLine, TreatmentLine, Vocabulary
from bodymap.app.lines.signs import Signs
from bodymap.app.lines.site import Site, expected, shortened
from bodymap.app.lines.treatments import TreatmentReader
from bodymap.atlas.atlas import Atlas
from bodymap.base.errors import InputError
from bodymap.base.text import by_language, translate
from bodymap.clinic.finding import MAX_NOTE

__all__ = ["LONGEST_LINE", "MOST_POINTS", "VOCABULARY", "expected", "parse", "says_more"]

LONGEST_LINE = 1_000
MOST_POINTS = 40
VOCABULARY = signs.WORDS | treatments.WORDS | {"note", "point"}
_BETWEEN = re.compile(r"[;\n]|(?<![0-9]),|,(?![0-9])")
_NOTE = re.compile(r"(?:^|(?<=[\s,;]))note(?=\s|:)\s*:?", re.IGNORECASE)


def parse(text: str, known: Vocabulary) -> tuple[PointLine, ...]:
    """Return the points that `text` names; InputError where they are not clear, `AmbiguousError` with the choices."""
    if len(text) > LONGEST_LINE:
        raise InputError(
            translate("lines", "This line is longer than {0} characters.").format(LONGEST_LINE),
            translate("lines", "Enter the points in several lines."),
        )
    pieces, note = _pieces(text, known.atlas)
    if not pieces:
        raise InputError(translate("lines", "This line is empty."), expected())
    if len(pieces) > MOST_POINTS:
        raise InputError(translate("lines", "These are more than {0} points in one line.").format(MOST_POINTS))
    said: list[PointLine] = []
    for number, piece in enumerate(pieces):
        try:
            said += _points(piece.split(), known, note if number == len(pieces) - 1 else "")
        except DoubtError as doubt:
            raise _asked(doubt, pieces, number, note) from None
    return tuple(said)


def says_more(text: str) -> bool:
    """Return whether `text` holds a score or a word of the grammar, or several points: it is no mere name."""
    words = text[: LONGEST_LINE + 1].replace(",", " , ").split()
    return any(_is_said(word) or word in (",", ";") for word in words[1:])


def _pieces(text: str, atlas: Atlas) -> tuple[list[str], str]:
    """Return the points' texts, and the note at the end of the line."""
    match = _NOTE.search(text)
    head, note = (text, "") if match is None else (text[: match.start()], text[match.end() :].strip())
    for name, plain in _names_with_commas(atlas):
        if name in head.lower():
            head = re.sub(re.escape(name), plain, head, flags=re.IGNORECASE)
    return [piece.strip() for piece in _BETWEEN.split(head) if piece.strip()], note


@by_language
def _names_with_commas(atlas: Atlas) -> tuple[tuple[str, str], ...]:
    """Return the names of muscles that have a comma themselves, in small letters, with what may stand for them."""
    found = {}
    for muscle in atlas.muscles.values():
        for name in muscle.every_name:
            if "," in name:
                found[name.lower()] = muscle.id
    return tuple(sorted(found.items(), key=lambda one: -len(one[0])))


def _points(words: list[str], known: Vocabulary, note: str) -> list[PointLine]:
    """Return what the words of one point say: one point for each side that is named."""
    end = int(words[0].lower() == "point" and len(words) > 1)
    while end < len(words) and not _is_said(words[end]):
        end += 1
    site = Site(words[:end], known)
    reader = Reader(words)
    reader.at = end
    found = Signs(reader, known.pressure_unit)
    done = _read_rest(reader, found, known)
    if note:
        if len(note) > MAX_NOTE:
            raise InputError(translate("lines", "The note is longer than {0} characters.").format(MAX_NOTE))
        found.fields["note"] = note
    line = PointLine(
        letter=site.letter,
        muscle=site.muscle,
        nrs=found.nrs,
        activity=found.activity,
        fields=found.fields,
        treatments=tuple(done),
    )
    if site.letter:
        return [line]
    return [msgspec.structs.replace(line, side=side) for side in site.sides]


def _read_rest(reader: Reader, found: Signs, known: Vocabulary) -> list[TreatmentLine]:
    done: list[TreatmentLine] = []
    while not reader.is_done:
        treatment = TreatmentReader(reader, known, VOCABULARY).read()
        if treatment is not None:
            done.append(treatment)
        elif not found.read():
            raise _unknown(reader.words[reader.at])
    return done


def _is_said(word: str) -> bool:
    """Return whether a word is a score or one of the known words, so that the muscle's name has ended."""
    return word.lower() in VOCABULARY or is_number(word)


def _unknown(word: str) -> InputError:
    near = difflib.get_close_matches(word.lower()[:30], sorted(VOCABULARY), n=1, cutoff=0.7)
    message = translate("lines", 'The word "{0}" is not understood.').format(shortened(word))
    if near:
        message += " " + translate("lines", 'Is "{0}" meant?').format(near[0])
    return InputError(message, expected())


def _asked(doubt: DoubtError, pieces: list[str], number: int, note: str) -> AmbiguousError:
    """Return the question with every answer as a whole line."""
    words = pieces[number].split()
    choices = []
    for said, text in doubt.options:
        changed = " ".join([*words[: doubt.start], text, *words[doubt.end :]])
        line = ", ".join([*pieces[:number], changed, *pieces[number + 1 :]])
        choices.append(Choice(said, f"{line} note {note}" if note else line))
    return AmbiguousError(doubt.message, doubt.hint, tuple(choices), field=doubt.field)
