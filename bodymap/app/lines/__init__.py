"""Trigger points in a line of words: what the palette and the command `record` take. The grammar is in `grammar`."""

from bodymap.app.lines.act import Done, carry_out, check, letters_of, line_words, vocabulary
from bodymap.app.lines.agents import known_agents
from bodymap.app.lines.grammar import LONGEST_LINE, VOCABULARY, expected, parse, says_more
from bodymap.app.lines.said import AmbiguousError, Choice, PointLine, TreatmentLine, Vocabulary

__all__ = [
    "LONGEST_LINE",
    "VOCABULARY",
    "AmbiguousError",
    "Choice",
    "Done",
    "PointLine",
    "TreatmentLine",
    "Vocabulary",
    "carry_out",
    "check",
    "expected",
    "known_agents",
    "letters_of",
    "line_words",
    "parse",
    "says_more",
    "vocabulary",
]
