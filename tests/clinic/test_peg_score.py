"""The PEG: a mean of three answers, and words for it."""

from datetime import UTC, datetime

from bodymap.clinic.peg import peg_score, peg_words
from bodymap.clinic.visit import Visit


def visit(*answers: int | None) -> Visit:
    """Return a visit with the three answers."""
    pain, enjoyment, activity = answers
    return Visit(
        id="v",
        patient_id="p",
        started_at=datetime(2026, 11, 20, tzinfo=UTC),
        clinician_id="c",
        clinician_name="Dr A. Okafor",
        peg_pain=pain,
        peg_enjoyment=enjoyment,
        peg_activity=activity,
    )


def test_the_score_is_the_mean_of_the_three() -> None:
    assert peg_score(visit(4, 6, 6)) == 16 / 3
    assert peg_words(visit(4, 6, 6)) == "PEG 5.3 of 10"


def test_two_answers_make_no_score() -> None:
    assert peg_score(visit(4, None, 6)) is None
    assert peg_words(visit(4, None, 6)) == "PEG: 2 of 3 answered"
    assert peg_words(visit(None, None, None)) == ""


def test_zero_is_an_answer() -> None:
    assert peg_score(visit(0, 0, 0)) == 0.0


def test_the_change_against_an_earlier_visit_is_told() -> None:
    assert peg_words(visit(4, 4, 4), visit(7, 7, 7)) == "PEG 4.0 of 10 (7.0 before, down 43 %)"
    assert peg_words(visit(8, 8, 8), visit(4, 4, 4)) == "PEG 8.0 of 10 (4.0 before, up 100 %)"
    assert peg_words(visit(4, 4, 4), visit(4, 4, 4)) == "PEG 4.0 of 10 (the same as before)"
    assert peg_words(visit(4, 4, 4), visit(0, 0, 0)) == "PEG 4.0 of 10"
    assert peg_words(visit(4, 4, 4), visit(7, None, 7)) == "PEG 4.0 of 10"
