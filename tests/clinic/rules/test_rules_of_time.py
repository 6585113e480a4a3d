"""Rules that count days: intervals, sessions, what helped; steroids, botulinum toxin, and what payers ask for."""

from datetime import date
from typing import Any

import msgspec
import pytest

from bodymap.atlas.model import Side
from bodymap.clinic.criteria import Fibromyalgia
from bodymap.clinic.facts import NONE, listed
from bodymap.clinic.rules.model import Severity
from bodymap.clinic.treatment import Guidance, Technique

STOP, CAUTION, INFO = Severity.STOP, Severity.CAUTION, Severity.INFO
DRY = Technique.DRY_NEEDLING


# intervals and sessions


@pytest.mark.parametrize(("days", "speaks"), [(0, True), (1, True), (4, True), (5, False)])
def test_the_same_point_again_within_four_days_is_a_caution(case: Any, days: int, speaks: bool) -> None:
    point = case.point()
    case.treat(point, visit=case.ago(days))
    case.plan(point)
    assert bool(case.says("interval-days")) is speaks
    case.plan(case.point("supraspinatus"))
    assert not case.says("interval-days")


def test_more_than_three_days_with_injections_in_a_region_in_six_months_are_a_caution(case: Any) -> None:
    point, other = case.point("infraspinatus"), case.point("gluteus-medius")
    case.plan(point)
    for days in (30, 60):
        case.treat(point, visit=case.ago(days))
    case.treat(other, visit=case.ago(70))
    case.treat(point, visit=case.ago(80), technique=DRY)
    assert not case.says("sessions-six-months")
    case.treat(case.point("supraspinatus", Side.LEFT), visit=case.ago(90))
    (advice,) = case.says("sessions-six-months")
    assert advice.why == "right infraspinatus: session 4 in six months in this region"


@pytest.mark.parametrize(("first", "speaks"), [(date(2026, 5, 20), False), (date(2026, 5, 21), True)])
def test_a_session_exactly_six_months_ago_is_no_longer_counted(case: Any, first: date, speaks: bool) -> None:
    point = case.point()
    case.plan(point)
    for visit in (case.earlier(first), case.ago(30), case.ago(60)):
        case.treat(point, visit=visit)
    assert bool(case.says("sessions-six-months")) is speaks


def test_two_injections_in_one_visit_or_on_one_day_are_one_session(case: Any) -> None:
    point = case.point()
    case.plan(point)
    for visit in (case.ago(30), case.ago(60), case.ago(0)):
        case.treat(point, visit=visit)
        case.treat(case.point("supraspinatus"), visit=visit)
    assert not case.says("sessions-six-months")


@pytest.mark.parametrize(
    ("after", "speaks"),
    [((7, 7), True), ((6, 7), True), ((5, 7), False), ((None, 7), False), ((8, 9), True)],
)
def test_two_injections_without_a_clear_fall_in_pain_are_a_caution(
    case: Any, after: tuple[int | None, int], speaks: bool
) -> None:
    point = case.point()
    first, second, third = case.ago(90), case.ago(60), case.ago(30)
    case.find(point, first, nrs=7)
    case.treat(point, visit=first)
    if after[0] is not None:
        case.find(point, second, nrs=after[0])
    case.treat(point, visit=second, nrs_before=7)
    case.find(point, third, nrs=after[1])
    case.plan(point)
    assert bool(case.says("failed-attempts")) is speaks


# steroids and botulinum toxin


@pytest.mark.parametrize(("days", "speaks"), [(0, True), (83, True), (84, False)])
def test_a_steroid_again_in_the_same_muscle_within_twelve_weeks_asks_to_stop(
    case: Any, new_dose: Any, days: int, speaks: bool
) -> None:
    steroid = new_dose("dexamethasone", 4.0, 0.5)
    case.treat(case.point("infraspinatus"), steroid, visit=case.ago(days))
    case.plan(case.point("infraspinatus"), doses=(steroid,))
    assert bool(case.severities("steroid-interval")) is speaks
    case.plan(case.point("infraspinatus", Side.LEFT), doses=(steroid,))
    assert not case.says("steroid-interval")


def test_a_steroid_three_times_in_twelve_months_asks_to_stop(case: Any, new_dose: Any) -> None:
    steroid, point = new_dose("dexamethasone", 4.0, 0.5), case.point()
    case.plan(point, doses=(steroid,))
    for days in (90, 180, 270):
        assert not case.says("steroid-interval")
        case.treat(point, steroid, visit=case.ago(days))
    assert case.says("steroid-interval")[0].why == "right infraspinatus: 3 times in 12 months"


def test_a_steroid_at_a_trigger_point_is_a_caution_and_near_the_skin_another(case: Any, new_dose: Any) -> None:
    steroid = (new_dose("dexamethasone", 4.0, 0.5),)
    case.plan(case.point("trapezius-descending"), doses=steroid)
    assert case.severities("steroid-routine") == [CAUTION]
    assert case.severities("steroid-superficial") == [CAUTION]
    case.plan(case.point("gluteus-minimus"), doses=steroid)
    assert not case.says("steroid-superficial")


@pytest.mark.parametrize(
    ("agent", "muscle", "speaks"),
    [
        ("triamcinolone", "temporalis", True),
        ("methylprednisolone", "splenius-capitis", True),
        ("betamethasone", "multifidus-lumbar", True),
        ("triamcinolone", "gluteus-medius", False),
        ("dexamethasone", "temporalis", False),
    ],
)
def test_particles_near_head_or_spine_ask_to_stop(
    case: Any, new_dose: Any, agent: str, muscle: str, speaks: bool
) -> None:
    case.plan(case.point(muscle), doses=(new_dose(agent, 4.0, 0.5),))
    assert (case.severities("steroid-particulate") == [STOP]) is speaks


@pytest.mark.parametrize(("days", "speaks"), [(83, True), (84, False)])
def test_botulinum_toxin_again_within_twelve_weeks_asks_to_stop(
    case: Any, new_dose: Any, days: int, speaks: bool
) -> None:
    toxin = new_dose("onabotulinumtoxina", 50.0, 1.0)
    case.treat(case.point("gluteus-medius"), toxin, visit=case.ago(days))
    case.plan(case.point("infraspinatus"), doses=(toxin,))
    assert bool(case.says("botulinum-interval")) is speaks


@pytest.mark.parametrize(
    ("earlier", "day", "speaks"),
    [(3.0, date(2026, 8, 21), False), (3.01, date(2026, 8, 21), True), (3.5, date(2026, 8, 20), False)],
)
def test_more_than_400_units_in_three_months_ask_to_stop(
    case: Any, new_dose: Any, earlier: float, day: date, speaks: bool
) -> None:
    point = case.point()
    case.treat(point, new_dose("onabotulinumtoxina", 100.0, earlier), visit=case.earlier(day))
    case.plan(point, doses=(new_dose("onabotulinumtoxina", 100.0, 1.0),))
    assert bool(case.severities("botulinum-dose")) is speaks


def test_botulinum_toxin_at_the_front_of_the_neck_asks_to_stop_and_says_both_sides(case: Any, new_dose: Any) -> None:
    toxin = (new_dose("onabotulinumtoxina", 50.0, 0.2),)
    case.plan(case.point("sternocleidomastoid-sternal"), doses=toxin)
    assert [one.why for one in case.says("botulinum-neck")] == ["right sternocleidomastoid, sternal head"]
    case.treat(case.point("scalenus-medius", Side.LEFT), *toxin)
    assert case.says("botulinum-neck")[0].why.endswith("both sides")
    case.plan(case.point("splenius-capitis"), doses=toxin)
    assert not case.says("botulinum-neck")


# payers


def test_medicare_counts_three_sessions_in_a_rolling_twelve_months(case: Any) -> None:
    point = case.point()
    case.plan(point)
    for visit in (case.earlier(date(2025, 11, 20)), case.ago(200), case.ago(100)):
        case.treat(point, visit=visit)
    assert not case.says("medicare-three-a-year", "medicare")
    case.treat(case.point("gluteus-medius"), visit=case.earlier(date(2025, 11, 21)))
    assert [one.why for one in case.says("medicare-three-a-year", "medicare")] == ["Session 4 in 12 months"]


@pytest.mark.parametrize(
    ("later", "why"),
    [
        (((7, 4),), []),  # half of it gone after 42 days
        (((14, 4), (7, 4)), []),
        (((14, 4), (6, 8)), ["at least 50 % relief is on record for 35 days of 42"]),
        (((8, 4),), ["at least 50 % relief is on record for 41 days of 42"]),
        (((7, 5),), ["38 % relief after 42 days (NRS 8 to 5)"]),
        (((30, 6), (7, 3)), ["25 % relief after 19 days (NRS 8 to 6)"]),
        ((), ["no score after the last injection"]),
    ],
)
def test_medicare_asks_for_half_the_pain_gone_for_six_weeks_on_the_same_scale(
    case: Any, later: tuple[tuple[int, int], ...], why: list[str]
) -> None:
    point = case.point()
    case.treat(point, visit=case.ago(49), nrs_before=8)
    for days, nrs in later:
        case.find(point, case.ago(days), nrs=nrs)
    case.plan(point)
    assert [one.why for one in case.says("medicare-response", "medicare")] == [
        f"right infraspinatus: {words}" for words in why
    ]


def test_medicare_says_that_there_is_no_score_before_the_last_injection(case: Any) -> None:
    point = case.point()
    case.treat(point, visit=case.ago(50))
    case.plan(point)
    assert case.says("medicare-response", "medicare")[0].why.endswith("no score before the last injection")


def test_medicare_does_not_ask_for_the_response_of_a_first_injection(case: Any) -> None:
    case.plan(case.point())
    assert not case.says("medicare-response", "medicare")


def test_medicare_names_dry_needling_and_ultrasound(case: Any) -> None:
    case.plan(case.point(), technique=DRY, guidance=Guidance.ULTRASOUND)
    (advice,) = case.says("medicare-dry-needling", "medicare")
    assert advice.why == "dry needling: right infraspinatus; ultrasound: right infraspinatus"
    case.plan(case.point())
    assert not case.says("medicare-dry-needling", "medicare")


def test_medicare_asks_before_a_first_injection_for_findings_and_a_reason(case: Any) -> None:
    point = case.point(nrs=7, taut_band=True)
    case.plan(point)
    (advice,) = case.says("medicare-first", "medicare")
    assert advice.why == "right infraspinatus: not recorded: two findings, the reason"
    case.visit = msgspec.structs.replace(case.visit, reason="Shoulder pain, exercises did not help")
    case.visits = [case.visit]
    case.findings.clear()
    case.find(point, case.visit, taut_band=True, referred_pain=True)
    assert not case.says("medicare-first", "medicare")
    case.findings.clear()
    case.treat(point, visit=case.ago(60))
    assert not case.says("medicare-first", "medicare")


@pytest.mark.parametrize(("days", "speaks"), [(41, True), (42, False)])
def test_medicare_expects_six_weeks_at_the_same_place(case: Any, days: int, speaks: bool) -> None:
    case.treat(case.point("infraspinatus"), visit=case.ago(days))
    case.plan(case.point("infraspinatus"))
    assert bool(case.says("medicare-six-weeks", "medicare")) is speaks


def test_medicare_names_a_second_region_in_one_session(case: Any) -> None:
    case.treat(case.point("infraspinatus"))
    case.plan(case.point("supraspinatus"))
    assert not case.says("medicare-one-region", "medicare")
    case.plan(case.point("gluteus-medius"))
    assert case.severities("medicare-one-region", "medicare") == [INFO]


def test_medicare_names_what_the_whole_note_lacks(case: Any, new_dose: Any) -> None:
    point = case.point()
    case.treat(point)
    (advice,) = case.says("medicare-note", "medicare")
    assert advice.why.endswith("not recorded: the injectant, the relief straight after")
    case.plan(point)
    assert not case.says("medicare-note", "medicare")
    case.planned = None
    case.treatments.clear()
    case.treat(point, new_dose("lidocaine", None, 1.0), nrs_after=2)
    assert case.says("medicare-note", "medicare")[0].why.endswith("not recorded: the strength")
    case.treatments.clear()
    case.treat(point, new_dose("sterile-water", None, 0.2), nrs_after=2)
    assert not case.says("medicare-note", "medicare")


@pytest.mark.parametrize(("on", "speaks"), [(date(2026, 9, 20), False), (date(2026, 9, 21), True)])
def test_a_commercial_payer_asks_for_two_months_in_a_region(case: Any, on: date, speaks: bool) -> None:
    case.treat(case.point("infraspinatus"), visit=case.earlier(on))
    case.plan(case.point("supraspinatus"))
    assert bool(case.says("payer-commercial", "commercial")) is speaks


def test_a_commercial_payer_allows_four_in_a_region_in_a_year(case: Any) -> None:
    point = case.point()
    case.plan(point)
    for days in (90, 150, 210):
        case.treat(point, visit=case.ago(days))
    assert not case.says("payer-commercial", "commercial")
    case.treat(point, visit=case.ago(270))
    assert "session 5 in 12 months" in case.says("payer-commercial", "commercial")[0].why


# red flags


@pytest.mark.parametrize(
    ("rule_id", "muscle", "condition"),
    [
        ("red-flags-spine", "multifidus-lumbar", "cancer-history"),
        ("red-flags-head-neck", "temporalis", "worst-headache"),
        ("red-flags-chest", "pectoralis-minor", "exertional-chest-pain"),
        ("red-flags-chest", "scalenus-medius", "exertional-chest-pain"),
        ("red-flags-calf", "soleus", "recent-surgery"),
        ("red-flags-abdomen", "rectus-abdominis", "abdominal-alarm"),
    ],
)
def test_red_flags_are_asked_once_for_a_region_and_speak_up_when_on_file(
    case: Any, rule_id: str, muscle: str, condition: str
) -> None:
    point = case.point(muscle)
    case.plan(point, technique=Technique.MANUAL)
    assert case.severities(rule_id) == [INFO]
    case.treat(point, visit=case.ago(30))
    assert not case.says(rule_id)
    case.facts(conditions=listed(condition))
    assert case.severities(rule_id) == [STOP]
    case.plan(case.point("vastus-medialis"))
    assert not case.says(rule_id)


def widespread(case: Any, visit: Any = None) -> None:
    """Add findings in four of the five regions."""
    for muscle, side in (
        ("infraspinatus", Side.LEFT),
        ("infraspinatus", Side.RIGHT),
        ("gluteus-medius", Side.LEFT),
        ("quadratus-lumborum", Side.RIGHT),
    ):
        case.find(case.point(muscle, side), visit or case.visit, nrs=5)


def test_points_in_four_regions_suggest_the_fibromyalgia_form_until_it_is_there(case: Any) -> None:
    widespread(case)
    assert case.says("fibromyalgia-screen")[0].why == "Points in 4 of 5 regions; ask whether it has lasted 3 months"
    case.criteria.append(Fibromyalgia(id="f", visit_id=case.visit.id))
    assert not case.says("fibromyalgia-screen")


@pytest.mark.parametrize(("on", "known"), [(date(2026, 8, 20), True), (date(2026, 8, 21), False)])
def test_the_form_is_told_for_how_long_the_record_knows_of_it(case: Any, on: date, known: bool) -> None:
    widespread(case)
    widespread(case, case.earlier(on))
    assert ("on record since 2026-08-20" in case.says("fibromyalgia-screen")[0].why) is known


def test_points_in_three_regions_suggest_nothing(case: Any) -> None:
    widespread(case)
    case.findings.pop()
    assert not case.says("fibromyalgia-screen")


def test_a_statin_with_points_everywhere_is_a_caution_and_a_sign_on_file_always_is(case: Any) -> None:
    case.facts(medicines=listed("statin"))
    assert not case.says("systemic-muscle-pain")
    widespread(case)
    assert case.severities("systemic-muscle-pain") == [CAUTION]
    case.known.clear()
    case.facts(medicines=NONE)
    assert not case.says("systemic-muscle-pain")
    case.findings.clear()
    case.known.clear()
    case.facts(conditions=listed("dark-urine"))
    assert case.severities("systemic-muscle-pain") == [CAUTION]
