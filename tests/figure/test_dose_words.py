"""Doses and limits in words."""

from datetime import UTC, date, datetime

import pytest

from bodymap.clinic.clinic_settings import LimitChange
from bodymap.clinic.doses import AgentDose, DayDoses, Given, Level, add_up
from bodymap.clinic.limits import Limits
from bodymap.figure import dose_words
from bodymap.figure.clinical_tables import agents

DAY = date(2026, 11, 20)
RAISED = LimitChange(
    agent="lidocaine", abs_mg=300.0, reason="US label.", by="c", since=datetime(2026, 3, 3, tzinfo=UTC)
)


def doses(agent: str, strength: float | None, volume: float, points: int = 1, **limits: object) -> DayDoses:
    """Return the doses of a day with one agent, the same at each point."""
    given = [Given(agent, strength, volume, f"point {i}", DAY) for i in range(points)]
    return add_up(given, given, agents(), Limits(**limits))  # type: ignore[arg-type]


def one(agent: str, strength: float | None, volume: float, points: int = 1, **limits: object) -> AgentDose:
    """Return that one agent's dose."""
    return doses(agent, strength, volume, points, **limits).agents[0]


def test_a_dose_is_told_as_how_much_of_how_much() -> None:
    assert dose_words.dose_line(one("lidocaine", 1, 12)) == "120 of 200 mg"
    assert dose_words.dose_line(one("bupivacaine", 0.125, 0.3)) == "0.38 of 150 mg"
    assert dose_words.dose_line(one("normal-saline", 0.9, 2)) == "2 mL, no limit in the table"
    assert dose_words.dose_line(one("onabotulinumtoxina", 50, 1)) == "50 of 400 U"
    assert dose_words.dose_line(one("triamcinolone", 10, 1, 2)) == "10 of 40 mg at one site"


@pytest.mark.parametrize(
    ("fraction", "words"),
    [
        (0.6, "60 %"),
        (1.0, "100 %"),
        (1.001, "100.1 %"),
        (0.999, "99.9 %"),
        (1.0001, "over 100 %"),
        (0.9999, "under 100 %"),
        (2.5, "250 %"),
    ],
)
def test_per_cent_never_rounds_to_or_across_the_limit(fraction: float, words: str) -> None:
    assert dose_words.percent(fraction) == words


def test_a_limit_says_which_figure_decides() -> None:
    by_weight = dose_words.limit_words(one("lidocaine", 1, 1, weight_kg=30.0), agents())
    assert by_weight.startswith("Limit 4.5 mg/kg x 30 kg = 135 mg, lower than the absolute 200 mg.")
    absolute = dose_words.limit_words(one("lidocaine", 1, 1, weight_kg=70.0), agents())
    assert absolute.startswith("Limit 200 mg, lower than 4.5 mg/kg x 70 kg = 315 mg.")
    assert "Source: UK and Irish lidocaine SmPC" in absolute
    none = dose_words.limit_words(one("lidocaine", 1, 1), agents())
    assert none.startswith("Limit 200 mg, the absolute one. No weight on file, so 4.5 mg/kg is not applied.")


def test_a_limit_that_the_clinic_changed_says_why_and_since_when_and_what_the_table_says() -> None:
    words = dose_words.limit_words(one("lidocaine", 1, 1, changes=(RAISED,)), agents())
    assert "Changed by this clinic since 2026-03-03: US label. The table says 4.5 mg/kg, 200 mg." in words


def test_adrenaline_names_the_plain_limit_that_applies() -> None:
    words = dose_words.limit_words(one("lidocaine-adrenaline", 1, 1), agents())
    assert "The limit of Lidocaine applies: adrenaline does not raise it without a confirmation." in words
    confirmed = dose_words.limit_words(one("lidocaine-adrenaline", 1, 1, adrenaline_confirmed=True), agents())
    assert "applies: adrenaline" not in confirmed


def test_levels_have_words_and_below_there_is_nothing_to_say() -> None:
    assert [dose_words.level_words(level) for level in Level] == [
        "",
        "",
        "Above 80 % of the limit",
        "The limit is reached: nothing more today",
        "Over the limit",
    ]


def test_the_weight_says_its_age() -> None:
    known = DayDoses(weight_kg=72.5, weight_day=date(2026, 8, 3))
    assert dose_words.weight_words(known) == "Counted with 72.5 kg as of 2026-08-03, not confirmed today"
    assert dose_words.weight_words(DayDoses(weight_kg=72.5, weight_confirmed=True)) == "Counted with 72.5 kg"
    assert "No weight on file: the absolute limit alone applies" in dose_words.weight_words(DayDoses())


def test_what_is_not_counted_is_named() -> None:
    assert dose_words.notes(doses("lidocaine", None, 1)) == ("Lidocaine: 1 without a strength, not counted.",)
    assert dose_words.notes(doses("cocaine", 1, 1)) == ("cocaine is not in the table of agents: it is not counted.",)
    assert dose_words.notes(doses("lidocaine", 1, 1, adrenaline_confirmed=True)) == (
        "The limit with adrenaline was confirmed for this visit.",
    )
