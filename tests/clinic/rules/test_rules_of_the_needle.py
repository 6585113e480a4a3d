"""Rules about where the needle goes and what is in the syringe: lung, neck, belly, consent, local anaesthetic."""

from typing import Any

import pytest

from bodymap.atlas.model import Side
from bodymap.clinic.advice import SetAside
from bodymap.clinic.facts import NONE, listed
from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.clinic.rules.model import Severity
from bodymap.clinic.treatment import Complication, Guidance, Technique

STOP, CAUTION, INFO = Severity.STOP, Severity.CAUTION, Severity.INFO
DRY = Technique.DRY_NEEDLING


# lung


def test_a_needle_over_the_lung_is_a_caution_for_each_point_and_hands_are_not(case: Any) -> None:
    points = [case.point("rhomboid-major", Side.LEFT), case.point("gluteus-medius"), case.point("supraspinatus")]
    case.plan(*points, technique=DRY)
    found = case.says("pneumothorax-muscle")
    assert [(one.about, one.why) for one in found] == [
        (points[0].id, "left rhomboid major"),
        (points[2].id, "right supraspinatus"),
    ]
    case.plan(*points, technique=Technique.MANUAL)
    assert not case.says("pneumothorax-muscle")


def test_every_muscle_with_the_risk_in_the_table_speaks_up_and_no_other(case: Any) -> None:
    from bodymap.atlas.facts import muscle_facts
    from bodymap.clinic.rules.situation import Situation

    situation: Situation = case.situation
    for name in situation.catalogue.muscles:
        case.points.clear()
        case.plan(case.point(name), technique=DRY)
        assert bool(case.says("pneumothorax-muscle")) is muscle_facts(name).near_lung
        assert bool(case.says("ultrasound-muscle")) is muscle_facts(name).ultrasound_advised


@pytest.mark.parametrize(
    ("guidance", "speaks"), [(Guidance.UNKNOWN, True), (Guidance.PALPATION, True), (Guidance.ULTRASOUND, False)]
)
def test_ultrasound_is_advised_unless_it_is_recorded(case: Any, guidance: Guidance, speaks: bool) -> None:
    case.plan(case.point("psoas-major"), guidance=guidance)
    assert bool(case.says("ultrasound-muscle")) is speaks


def test_needles_over_both_lungs_on_one_day_ask_to_stop(case: Any) -> None:
    left, right = case.point("rhomboid-major", Side.LEFT), case.point("infraspinatus", Side.RIGHT)
    case.treat(left, technique=DRY)
    case.plan(right, technique=DRY)
    assert case.severities("pneumothorax-bilateral") == [STOP]
    case.plan(case.point("gluteus-medius"), technique=DRY)
    assert not case.says("pneumothorax-bilateral")


def test_the_other_side_in_another_visit_of_the_same_day_counts_and_yesterdays_does_not(case: Any) -> None:
    left, right = case.point("rhomboid-major", Side.LEFT), case.point("rhomboid-major", Side.RIGHT)
    case.treat(left, visit=case.ago(1), technique=DRY)
    case.plan(right, technique=DRY)
    assert not case.says("pneumothorax-bilateral")
    case.treat(left, visit=case.ago(0), technique=DRY)
    assert case.severities("pneumothorax-bilateral") == [STOP]


def test_what_is_being_replaced_does_not_count(case: Any) -> None:
    left, right = case.point("rhomboid-major", Side.LEFT), case.point("rhomboid-major", Side.RIGHT)
    first = case.treat(left, technique=DRY)
    case.plan(right, technique=DRY, replaces=(first.id,))
    assert not case.says("pneumothorax-bilateral")


def test_breathlessness_after_a_needle_near_the_chest_asks_to_stop_and_before_that_it_is_watched_for(case: Any) -> None:
    point = case.point("rhomboid-major")
    case.treat(point, technique=DRY)
    assert case.severities("pneumothorax-symptoms") == [INFO]
    case.treat(point, technique=DRY, complications=(Complication.BREATHLESSNESS,))
    assert case.severities("pneumothorax-symptoms") == [STOP]


# neck, spine, belly, leg


def test_a_needle_below_the_skull_asks_to_stop_and_the_long_neck_muscles_are_a_caution(case: Any) -> None:
    case.plan(case.point("obliquus-capitis-inferior"), case.point("splenius-capitis"), technique=DRY)
    assert case.severities("neck-above-c2") == [STOP, CAUTION]
    assert case.says("neck-above-c2")[1].why == "right splenius capitis: its upper points lie above C2"


def test_local_anaesthetic_deep_in_the_neck_on_both_sides_asks_to_stop(case: Any, new_dose: Any) -> None:
    left, right = case.point("scalenus-medius", Side.LEFT), case.point("scalenus-medius", Side.RIGHT)
    lidocaine = (new_dose("lidocaine", 1.0, 1.0),)
    case.plan(right, doses=lidocaine)
    assert not case.says("la-neck")
    case.treat(left, *lidocaine)
    assert case.severities("la-neck") == [STOP]
    case.plan(right, technique=DRY)
    assert not case.says("la-neck")


def test_local_anaesthetic_deep_in_the_neck_of_weak_lungs_asks_to_stop(case: Any, new_dose: Any) -> None:
    case.facts(conditions=listed("lung-disease"))
    case.plan(case.point("scalenus-anterior"), doses=(new_dose("lidocaine", 1.0, 1.0),))
    assert case.severities("la-neck") == [STOP]


def test_an_operated_spine_matters_beside_the_spine_only(case: Any) -> None:
    case.facts(conditions=listed("laminectomy"))
    case.plan(case.point("gluteus-medius"), technique=DRY)
    assert not case.says("laminectomy")
    case.plan(case.point("multifidus-thoracic"), technique=DRY)
    assert case.severities("laminectomy") == [STOP]


def test_the_abdominal_wall_is_a_caution(case: Any) -> None:
    case.plan(case.point("rectus-abdominis"), case.point("psoas-major"), technique=DRY)
    assert [one.why for one in case.says("abdominal-wall")] == ["right rectus abdominis"]


def test_local_anaesthetic_near_a_nerve_of_the_leg_warns_and_a_dry_needle_does_not(case: Any, new_dose: Any) -> None:
    case.plan(case.point("piriformis"), doses=(new_dose("lidocaine", 1.0, 1.0),))
    assert case.severities("numb-leg") == [CAUTION]
    case.plan(case.point("piriformis"), technique=DRY)
    assert not case.says("numb-leg")


# before the needle


def test_any_needle_brings_the_reminders_and_hands_bring_none(case: Any) -> None:
    case.facts(conditions=NONE)
    case.plan(case.point(), technique=DRY)
    ids = {one.rule_id for one in case.advice()}
    assert {"skin-preparation", "time-out", "post-warning", "post-soreness", "post-ice-heat"} <= ids
    assert {"post-activity", "post-movement"} <= ids
    assert not ids & {"aspirate", "la-readiness", "post-plan"}
    case.inject()
    assert {"aspirate", "la-readiness", "post-plan", "la-toxicity"} <= {one.rule_id for one in case.advice()}
    case.plan(case.point("gluteus-medius"), technique=Technique.MANUAL)
    assert {one.rule_id for one in case.advice()} <= {"red-flags-spine"}


def test_a_plan_for_exercise_silences_its_reminder(case: Any) -> None:
    import msgspec

    case.visit = msgspec.structs.replace(case.visit, plan="Stretch twice a day")
    case.visits = [case.visit]
    case.inject()
    assert not case.says("post-plan")


def test_a_first_needle_warns_of_fainting_and_later_only_where_it_is_on_file(case: Any) -> None:
    case.inject()
    assert case.says("vasovagal")[0].why == "First needle treatment on record"
    case.treat(case.points[0], visit=case.ago(30))
    assert not case.says("vasovagal")
    case.facts(conditions=listed("needle-fear"))
    assert case.says("vasovagal")[0].why == "On file: Fear of needles"


def test_consent_is_asked_for_once_for_a_technique_in_a_visit(case: Any) -> None:
    first, second = case.point("infraspinatus"), case.point("supraspinatus")
    case.plan(first, second)
    assert case.severities("no-consent") == [STOP, STOP]
    case.treat(first, consent=True)
    case.plan(second)
    assert not case.says("no-consent")
    case.plan(second, technique=DRY)
    assert case.severities("no-consent") == [STOP]
    case.plan(second, consent=False)
    assert case.severities("no-consent") == [STOP]


def test_consent_of_another_visit_does_not_count(case: Any) -> None:
    point = case.point()
    case.treat(point, visit=case.ago(7), consent=True)
    case.plan(point)
    assert case.severities("no-consent") == [STOP]


def test_an_injection_where_nothing_was_found_asks_for_a_finding(case: Any) -> None:
    bare = case.point("infraspinatus", nrs=7, recognised_pain=True)
    found = case.point("supraspinatus", taut_band=True)
    case.plan(bare, found)
    assert [one.about for one in case.says("no-trp-finding")] == [bare.id]
    case.plan(bare, technique=DRY)
    assert not case.says("no-trp-finding")


# doses


@pytest.mark.parametrize(("volume", "speaks"), [(19.9, False), (20.0, False), (20.1, True)])
def test_over_the_limit_asks_to_stop_and_exactly_at_it_does_not(case: Any, volume: float, speaks: bool) -> None:
    case.facts(weight_kg=80.0).inject("lidocaine", 1.0, volume)
    assert bool(case.severities("la-cumulative")) is speaks


@pytest.mark.parametrize(
    ("volume", "why"),
    [
        (16.0, None),
        (16.1, "Lidocaine 161 of 200 mg: 80.5 % of the limit"),
        (20.0, "Lidocaine 200 of 200 mg: 100 % of the limit: nothing more today"),
        (20.1, None),
    ],
)
def test_near_the_limit_begins_above_80_per_cent_and_ends_where_it_is_reached(
    case: Any, volume: float, why: str | None
) -> None:
    case.facts(weight_kg=80.0).inject("lidocaine", 1.0, volume)
    found = [one.why for one in case.says("la-near-limit", "near-limit")]
    assert found == ([] if why is None else [why])


def test_all_injections_of_the_day_count_also_those_of_another_visit(case: Any, new_dose: Any) -> None:
    point = case.point()
    case.facts(weight_kg=80.0)
    case.treat(point, new_dose("lidocaine", 2.0, 5.0), visit=case.ago(0))
    case.treat(point, new_dose("lidocaine", 1.0, 5.0))
    case.treat(point, new_dose("lidocaine", 2.0, 10.0), visit=case.ago(1))
    case.plan(point, case.point("supraspinatus"), doses=(new_dose("lidocaine", 1.0, 3.0),))
    assert case.situation.doses.anaesthetics == 1.05
    assert case.severities("la-cumulative") == [STOP]


def test_two_anaesthetics_are_a_caution_and_one_is_a_reminder_of_the_dentist(case: Any, new_dose: Any) -> None:
    case.inject("lidocaine")
    assert case.severities("la-mixed") == [INFO]
    case.plan(case.point(), doses=(new_dose("lidocaine", 1.0, 1.0), new_dose("bupivacaine", 0.25, 1.0)))
    assert case.severities("la-mixed") == [CAUTION]
    case.plan(case.point(), doses=(new_dose("lidocaine", 1.0, 1.0), new_dose("lidocaine-adrenaline", 1.0, 1.0)))
    assert case.severities("la-mixed") == [INFO]


def test_without_a_weight_it_is_asked_for(case: Any) -> None:
    case.inject()
    assert [one.why for one in case.says("la-no-weight")] == ["No weight on file"]
    case.facts(weight_kg=70.0)
    assert not case.says("la-no-weight")
    case.inject("normal-saline", 0.9)
    case.known.clear()
    assert not case.says("la-no-weight")


def test_four_kilograms_are_not_the_weight_of_an_adult(case: Any) -> None:
    from datetime import date

    case.facts(weight_kg=4.0).inject()
    assert case.says("la-no-weight")[0].why == "4 kg on file is not the weight of an adult"
    assert case.situation.doses.of("lidocaine").limit.amount == 18.0
    case.born(date(2026, 10, 1))
    assert not case.says("la-no-weight")


def test_adrenaline_is_a_caution_and_keeps_the_plain_limit_until_somebody_confirms(case: Any) -> None:
    case.facts(weight_kg=80.0, conditions=listed("heart-disease")).inject("lidocaine-adrenaline", 1.0, 21.0)
    (advice,) = case.says("la-adrenaline")
    assert "the limit of the plain solution applies" in advice.why
    assert "Coronary" in advice.why
    assert case.severities("la-cumulative") == [STOP]
    case.asides.append(
        SetAside(
            id="x", visit_id=case.visit.id, rule_id=ADRENALINE_LIMIT, said="s", reason="US label", by="c",
            at=case.visit.started_at,
        )
    )  # fmt: skip
    assert "was confirmed for this visit" in case.says("la-adrenaline")[0].why
    assert not case.says("la-cumulative")


def test_a_confirmation_of_another_visit_raises_nothing_today(case: Any) -> None:
    case.asides.append(
        SetAside(
            id="x", visit_id=case.ago(3).id, rule_id=ADRENALINE_LIMIT, said="s", reason="US label", by="c",
            at=case.visit.started_at,
        )
    )  # fmt: skip
    case.facts(weight_kg=80.0).inject("lidocaine-adrenaline", 1.0, 21.0)
    assert case.severities("la-cumulative") == [STOP]


def test_signs_of_toxicity_ask_to_stop(case: Any, new_dose: Any) -> None:
    case.treat(case.point(), new_dose("lidocaine", 1.0, 1.0), complications=(Complication.ANAESTHETIC_TOXICITY,))
    assert case.severities("la-toxicity") == [STOP]
    assert "lipid emulsion" in case.says("la-toxicity")[0].text
