"""What a line says, and the question that it leaves open: values that know nothing of how they were read."""

from collections.abc import Mapping
from typing import Any

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.clinic.agents import Agent
from bodymap.clinic.finding import Activity
from bodymap.clinic.treatment import Technique


class Vocabulary(msgspec.Struct, frozen=True, kw_only=True):
    """What a line may name: muscles, agents, the letters of the patient's points.

    `pressure_unit` (`kg/cm²` or `kPa`) is that of a pressure without a unit; empty: then it is asked about. `usual` are
    the fields with which a treatment begins: the day's mixture, the needle that lies ready.
    """

    atlas: Atlas
    agents: Mapping[str, Agent]
    letters: frozenset[str] = frozenset()
    pressure_unit: str = ""
    usual: Mapping[Technique, Mapping[str, Any]] = {}


class TreatmentLine(msgspec.Struct, frozen=True, kw_only=True):
    """What was done, as the line names it: `fields` are those of `Treatment`, for the editor's `treat`."""

    technique: Technique
    fields: dict[str, Any] = {}


class PointLine(msgspec.Struct, frozen=True, kw_only=True):
    """One point: a muscle with its side, or the letter of an earlier point; `fields` are other signs found."""

    muscle: str = ""
    side: Side | None = None
    letter: str = ""
    nrs: int | None = None
    activity: Activity = Activity.UNKNOWN
    fields: dict[str, Any] = {}
    treatments: tuple[TreatmentLine, ...] = ()

    @property
    def content(self) -> dict[str, Any]:
        """The fields of the finding that the line names, for `ChartEditor.mark` and `continue_point`."""
        named: dict[str, Any] = dict(self.fields)
        if self.nrs is not None:
            named["nrs"] = self.nrs
        if self.activity is not Activity.UNKNOWN:
            named["activity"] = self.activity
        return named

    @property
    def says_something(self) -> bool:
        """Whether the line names more than a muscle or a letter."""
        return bool(self.content or self.treatments)


class Choice(msgspec.Struct, frozen=True):
    """One thing that may be meant: in words, and the whole line as it would say so."""

    words: str
    line: str


class AmbiguousError(InputError):
    """A line that may mean several things; `choices` are the lines that say one of them each."""

    def __init__(self, message: str, hint: str, choices: tuple[Choice, ...], *, field: str = "") -> None:
        super().__init__(message, hint, field=field)
        self.choices = choices


class DoubtError(InputError):
    """The same while one point is read: `options` are words and what would stand in place of words `start` to `end`."""

    def __init__(
        self, message: str, options: tuple[tuple[str, str], ...], start: int, end: int, *, hint: str = "", field: str
    ) -> None:
        super().__init__(message, hint, field=field)
        self.options = options
        self.start = start
        self.end = end
