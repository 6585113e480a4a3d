"""Advice and doses for one visit while a treatment is typed: from the chart to what the window shows beside the field.

Pure apart from what it remembers of the last chart; made for the GUI thread, an answer takes a few milliseconds. What
speaks up at several points is one row; what nobody has asked yet is one row; reminders come last. What was set aside
stays, with its reason.
"""

from collections.abc import Iterable
from datetime import date, tzinfo

import msgspec

from bodymap.app.clinical import rule_titles, rules, wholes
from bodymap.base.text import translate
from bodymap.clinic.advice import SetAside
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.doses import DayDoses
from bodymap.clinic.muscle_count import count_muscles, count_words, how_counted
from bodymap.clinic.rules.acts import Act, Planned, acts_of
from bodymap.clinic.rules.engine import advise
from bodymap.clinic.rules.model import Advice, Ask, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.treatment import Technique
from bodymap.figure.clinical_tables import catalogue

NOT_ASKED = "not-asked"
_SHOWN_ONLY = frozenset({"no-consent"})  # it would hold up every first injection
_SHOWN = frozenset(
    {"payer", "bleeding", "pregnancy", "diagnosis"}
)  # of these even a word of information is shown openly


class Part(msgspec.Struct, frozen=True):
    """What one line says of one point ("": of the visit), in the words that are kept when it is set aside."""

    about: str
    said: str


class AdviceRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of advice: a rule, or what is still to be asked, with all the points that it is about.

    `reminder`: it comes with every needle and asks for no attention. `set_aside`: this has been done, and why.
    """

    rule_id: str
    category: str
    severity: Severity
    parts: tuple[Part, ...]
    title: str
    text: str
    why: str
    source: str
    reminder: bool = False
    set_aside: SetAside | None = None


class Counted(msgspec.Struct, frozen=True):
    """How many muscles had a needle in this visit, in words, and how they were counted."""

    words: str
    how: str


class Advised(msgspec.Struct, frozen=True):
    """What to show beside the field; `counted` is one entry for each technique with a needle that was used."""

    rows: tuple[AdviceRow, ...]
    doses: DayDoses
    counted: tuple[Counted, ...] = ()

    @property
    def open(self) -> tuple[AdviceRow, ...]:
        """The rows that ask for attention: no reminders, nothing that was set aside."""
        return tuple(one for one in self.rows if not one.reminder and one.set_aside is None)

    @property
    def stops(self) -> tuple[str, ...]:
        """The titles of what asks to stop and confirm."""
        return tuple(r.title for r in self.open if r.severity is Severity.STOP and r.rule_id not in _SHOWN_ONLY)


class Advisor:
    """Answers for one clinic; `zone` says which day a visit belongs to."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._chart: Chart | None = None
        self._acts: tuple[Act, ...] = ()
        self._days: dict[str, date] = {}

    def advise(
        self, chart: Chart, visit_id: str, planned: Planned | None = None, settings: ClinicSettings | None = None
    ) -> Advised:
        """Return the advice for a visit: for the treatment being typed, or for all that was done in it."""
        situation = self.situation(chart, visit_id, planned, settings)
        found = advise(situation, rules(), settings.rule_sets if settings is not None else ())
        asides = chart.set_asides_of(visit_id)
        return Advised(_rows(found, asides), situation.doses, _counted(situation))

    def situation(
        self, chart: Chart, visit_id: str, planned: Planned | None = None, settings: ClinicSettings | None = None
    ) -> Situation:
        """Return what the rules look at."""
        self._remember(chart)
        facts, confirmed = chart.facts_at(visit_id)
        return Situation(
            chart=chart,
            visit=chart.visit(visit_id),
            today=self._days[visit_id],
            days=self._days,
            acts=self._acts,
            catalogue=catalogue(),
            planned=planned,
            facts=facts,
            facts_day=self._days.get(facts.visit_id) if facts is not None else None,
            facts_confirmed=confirmed,
            changes=settings.limits if settings is not None else (),
        )

    def _remember(self, chart: Chart) -> None:
        if chart is not self._chart:
            self._chart = chart
            self._acts = acts_of(chart, self._zone)
            self._days = {one.id: one.started_at.astimezone(self._zone).date() for one in chart.visits}


def _counted(situation: Situation) -> tuple[Counted, ...]:
    found = []
    for technique in (Technique.INJECTION, Technique.DRY_NEEDLING):
        counted = count_muscles(situation.this_visit, technique, wholes(), situation.catalogue.muscles)
        if counted:
            found.append(Counted(count_words(counted, technique), how_counted(counted)))
    return tuple(found)


def _rows(found: Iterable[Advice], asides: tuple[SetAside, ...]) -> tuple[AdviceRow, ...]:
    """Return the rows: what asks for attention, what is to be asked, what was set aside, reminders."""
    grouped: dict[tuple[str, Severity, str, bool], list[tuple[Advice, SetAside | None]]] = {}
    asked: list[Advice] = []
    for one in found:
        if one.asks is not None:
            asked.append(one)
            continue
        aside = _set_aside(one, asides)
        grouped.setdefault((one.rule_id, one.severity, one.text, aside is not None), []).append((one, aside))
    rows = [_row(members) for members in grouped.values()]
    spoken = [one for one in rows if not one.reminder]
    return (
        *(one for one in spoken if one.set_aside is None),
        *(_not_asked(asked, asides) if asked else ()),
        *(one for one in spoken if one.set_aside is not None),
        *(one for one in rows if one.reminder),
    )


def _row(members: list[tuple[Advice, SetAside | None]]) -> AdviceRow:
    first, aside = members[0]
    why = "; ".join(dict.fromkeys(one.why for one, _ in members if one.why))
    return AdviceRow(
        rule_id=first.rule_id,
        category=first.category,
        severity=first.severity,
        parts=tuple(dict.fromkeys(Part(one.about, one.said) for one, _ in members)),
        title=rule_titles().get(first.rule_id) or translate("advice", "Not asked yet"),
        text=first.text,
        why=why,
        source=first.source,
        reminder=first.severity is Severity.INFO and first.category not in _SHOWN,
        set_aside=aside,
    )


def _not_asked(asked: list[Advice], asides: tuple[SetAside, ...]) -> tuple[AdviceRow, ...]:
    """Return one row for everything that nobody has asked yet; unknown is never read as none."""
    topics = ", ".join(dict.fromkeys(one.why for one in asked))
    facts = ", ".join(dict.fromkeys(_asked(one.asks) for one in asked if one.asks is not None))
    text = translate("advice", "What is not known is not the same as none: ask before the needle.")
    row = Advice(
        rule_id=NOT_ASKED,
        category="facts",
        severity=Severity.CAUTION,
        about="",
        text=text,
        why=facts,
        source="; ".join(dict.fromkeys(one.source for one in asked)),
        exact=True,
    )
    shown = translate("advice", "{0} It matters here for: {1}.").format(text, topics)
    return (msgspec.structs.replace(_row([(row, _set_aside(row, asides))]), text=shown),)


def _asked(ask: Ask) -> str:
    words = {
        Ask.ALLERGIES: translate("advice", "allergies"),
        Ask.BLOOD_THINNERS: translate("advice", "blood thinners"),
        Ask.MEDICINES: translate("advice", "medicines"),
        Ask.CONDITIONS: translate("advice", "conditions"),
        Ask.PREGNANCY: translate("advice", "pregnancy"),
        Ask.BIRTH_DATE: translate("advice", "date of birth"),
    }
    return words[ask]


def _set_aside(advice: Advice, asides: tuple[SetAside, ...]) -> SetAside | None:
    """Return the record that set this advice aside; where an amount may grow, only one that said the same."""
    return next(
        (
            one
            for one in reversed(asides)
            if (one.rule_id, one.about) == (advice.rule_id, advice.about)
            and (not advice.exact or one.said == advice.said)
        ),
        None,
    )
