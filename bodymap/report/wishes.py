"""What is wished for a paper beside its records and the clinic's options: which visits, to whom, in which words.

Free texts are printed as they are; line breaks are kept. An empty text stands for the usual words.
"""

import msgspec

from bodymap.atlas.model import Figure, View
from bodymap.base.errors import InputError
from bodymap.base.text import translate

MAX_LINES, MAX_TEXT = 2_000, 20_000


class HistoryWish(msgspec.Struct, frozen=True, kw_only=True):
    """Which visits a history shows (empty: every one that counts); `maps`: with figures, `points`: with small trends.

    The order of the ids does not matter.
    """

    visit_ids: tuple[str, ...] = ()
    maps: bool = True
    points: bool = True


class HandoutWish(msgspec.Struct, frozen=True, kw_only=True):
    """A few words of the clinician's own for the patient."""

    note: str = ""

    def __post_init__(self) -> None:
        """Raise InputError for a text that is too long."""
        _check(self.note, "note", MAX_TEXT)


class LetterWish(msgspec.Struct, frozen=True, kw_only=True):
    """The letter: to whom (name and address in lines), how they are greeted, what it is about, what is said."""

    to: str = ""
    salutation: str = ""
    subject: str = ""
    paragraph: str = ""
    closing: str = ""

    def __post_init__(self) -> None:
        """Raise InputError for a text that is too long."""
        for name in ("to", "salutation", "subject", "closing"):
            _check(getattr(self, name), name, MAX_LINES)
        _check(self.paragraph, "paragraph", MAX_TEXT)


class BlankChartWish(msgspec.Struct, frozen=True, kw_only=True):
    """Which views an empty chart has (empty: front, back and both sides); `close_ups` adds hands, feet, jaw and neck.

    `figure` is the body that is drawn where the chart is nobody's; a patient's chart has the patient's.
    """

    views: tuple[View, ...] = ()
    close_ups: bool = False
    figure: Figure = Figure.NEUTRAL


def _check(text: str, field: str, most: int) -> None:
    if len(text) > most:
        raise InputError(translate("report", "This is longer than {0} characters.").format(most), field=field)
