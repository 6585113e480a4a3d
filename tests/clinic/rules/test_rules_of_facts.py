"""Rules about the patient: allergies, blood thinners, conditions, medicines, pregnancy, age. Unknown is never none."""

from datetime import date
from typing import Any

import pytest

from bodymap.clinic.facts import NONE, Known, Listing, Pregnancy, listed
from bodymap.clinic.rules.model import Ask, Severity
from bodymap.clinic.treatment import Technique

STOP, CAUTION, INFO = Severity.STOP, Severity.CAUTION, Severity.INFO


def asked(case: Any, rule_id: str) -> list[Ask]:
    """Return what a rule wants to be asked."""
    return [one.asks for one in case.says(rule_id) if one.asks is not None]


# allergies


def test_a_listed_amide_allergy_speaks_up_when_lidocaine_is_chosen(case: Any) -> None:
    case.facts(allergies=listed("bupivacaine-allergy")).inject("lidocaine")
    (advice,) = case.says("allergy-amide")
    assert advice.severity is STOP
    assert advice.why == "Allergy on file: Bupivacaine or levobupivacaine. Chosen: Lidocaine"


def test_an_amide_allergy_is_no_matter_for_an_ester_or_saline(case: Any) -> None:
    case.facts(allergies=listed("amide-allergy"))
    case.inject("procaine")
    assert not case.says("allergy-amide")
    assert not case.says("allergy-ester")
    case.inject("normal-saline", 0.9)
    assert not case.says("allergy-amide")


def test_an_allergy_that_nobody_asked_about_is_never_none(case: Any) -> None:
    case.inject("lidocaine")
    assert asked(case, "allergy-amide") == [Ask.ALLERGIES]
    case.facts(allergies=Listing(Known.UNKNOWN))
    assert asked(case, "allergy-amide") == [Ask.ALLERGIES]
    case.facts(allergies=NONE)
    case.known = case.known[-1:]
    assert not case.says("allergy-amide")


@pytest.mark.parametrize("words", ["other:lignocaine", "other:Xylocaine gel, rash", "other:dibucaine"])
def test_an_allergy_in_free_words_counts_where_the_agent_is_named_in_it(case: Any, words: str) -> None:
    case.facts(allergies=listed(words)).inject("mepivacaine")
    assert case.severities("allergy-amide") == [STOP]


def test_an_allergy_in_words_that_nobody_knows_is_to_be_compared_by_hand(case: Any) -> None:
    case.facts(allergies=listed("other:the blue tablets")).inject("lidocaine")
    (advice,) = case.says("allergy-amide")
    assert advice.severity is CAUTION
    assert "Compare it with Lidocaine yourself" in advice.why


@pytest.mark.parametrize("item", ["ester-allergy", "paba-allergy", "anaesthetic-allergy"])
def test_an_ester_allergy_speaks_up_when_procaine_is_chosen(case: Any, item: str) -> None:
    case.facts(allergies=listed(item)).inject("procaine")
    assert case.severities("allergy-ester") == [STOP]


def test_a_preservative_allergy_names_the_agent_that_often_holds_it(case: Any) -> None:
    case.facts(allergies=listed("benzyl-alcohol-allergy")).inject("triamcinolone", 10)
    (advice,) = case.says("allergy-preservative")
    assert advice.why.endswith("Often holds it: Triamcinolone acetonide suspension")


def test_latex_matters_for_a_dry_needle_and_a_preservative_does_not(case: Any) -> None:
    case.facts(allergies=listed("paraben-allergy"))
    case.plan(case.point(), technique=Technique.DRY_NEEDLING)
    assert not case.says("allergy-preservative")
    case.known.clear()
    case.facts(allergies=listed("latex-allergy"))
    assert case.severities("allergy-preservative") == [CAUTION]


def test_albumin_speaks_up_for_botulinum_toxin_and_a_steroid_allergy_for_steroids(case: Any) -> None:
    case.facts(allergies=listed("albumin-allergy")).inject("onabotulinumtoxina", 50)
    assert case.severities("allergy-steroid-toxin") == [STOP]
    case.inject("dexamethasone", 4)
    assert not case.says("allergy-steroid-toxin")
    case.known.clear()
    case.facts(allergies=listed("corticosteroid-allergy"))
    assert case.severities("allergy-steroid-toxin") == [STOP]


# bleeding


def test_an_anticoagulant_speaks_up_and_nobody_having_asked_is_not_none(case: Any) -> None:
    case.inject()
    assert asked(case, "anticoagulated") == [Ask.BLOOD_THINNERS]
    case.facts(anticoagulants=NONE)
    assert not case.says("anticoagulated")
    case.known.clear()
    case.facts(anticoagulants=listed("apixaban"))
    assert [one.why for one in case.says("anticoagulated")] == ["On file: Apixaban"]


def test_warfarin_asks_for_the_inr_and_a_deep_muscle_is_named(case: Any) -> None:
    case.facts(anticoagulants=listed("warfarin"))
    case.plan(case.point("psoas-major"))
    whys = [one.why for one in case.says("anticoagulated")]
    assert whys == ["On file: Warfarin. Check the last INR", "deep or hard to compress: right psoas major"]


def test_a_blood_thinner_among_the_other_medicines_counts(case: Any) -> None:
    case.facts(anticoagulants=NONE, medicines=listed("other:Eliquis 5 mg")).inject()
    assert case.severities("anticoagulated") == [CAUTION]


def test_one_antiplatelet_drug_is_information_and_two_are_a_caution(case: Any) -> None:
    case.facts(anticoagulants=listed("aspirin")).inject()
    assert case.severities("antiplatelet") == [INFO]
    case.known.clear()
    case.facts(anticoagulants=listed("aspirin", "clopidogrel"))
    assert case.severities("antiplatelet") == [CAUTION]
    assert not case.says("anticoagulated")


def test_treatment_by_hand_needs_no_word_about_bleeding(case: Any) -> None:
    case.facts(anticoagulants=listed("warfarin"), conditions=listed("bleeding-disorder"))
    case.plan(case.point(), technique=Technique.MANUAL)
    assert not case.says("anticoagulated")
    assert not case.says("bleeding-disorder")


# conditions: on file they speak, unknown they ask, none is silent


@pytest.mark.parametrize(
    ("rule_id", "condition", "muscle", "agent", "severity"),
    [
        ("bleeding-disorder", "low-platelets", "infraspinatus", "lidocaine", STOP),
        ("infection-site", "skin-infection", "infraspinatus", "lidocaine", STOP),
        ("infection-systemic", "fever", "infraspinatus", "lidocaine", STOP),
        ("immune-compromised", "lymphoedema", "infraspinatus", "lidocaine", CAUTION),
        ("pneumothorax-lung-disease", "previous-pneumothorax", "infraspinatus", "lidocaine", CAUTION),
        ("la-reduce", "liver-disease", "infraspinatus", "lidocaine", CAUTION),
        ("la-methaemoglobin", "g6pd-deficiency", "infraspinatus", "lidocaine", CAUTION),
        ("cannot-report", "numb-skin", "infraspinatus", "lidocaine", CAUTION),
        ("laminectomy", "spinal-implant", "multifidus-lumbar", "lidocaine", STOP),
        ("acute-trauma", "acute-injury", "infraspinatus", "lidocaine", CAUTION),
        ("implant", "implant", "infraspinatus", "lidocaine", CAUTION),
        ("steroid-diabetes", "diabetes", "infraspinatus", "dexamethasone", CAUTION),
        ("botulinum-neuromuscular", "myasthenia", "infraspinatus", "onabotulinumtoxina", STOP),
    ],
)
def test_a_condition_on_file_speaks_up_and_one_that_nobody_asked_about_is_asked(
    case: Any, new_dose: Any, rule_id: str, condition: str, muscle: str, agent: str, severity: Severity
) -> None:
    strength = {"lidocaine": 1.0, "dexamethasone": 4.0, "onabotulinumtoxina": 50.0}[agent]
    case.plan(case.point(muscle), doses=(new_dose(agent, strength, 1.0),))
    assert asked(case, rule_id) == [Ask.CONDITIONS]
    case.facts(conditions=NONE)
    assert not case.says(rule_id)
    case.known.clear()
    case.facts(conditions=listed(condition))
    assert case.severities(rule_id) == [severity]


@pytest.mark.parametrize(
    ("rule_id", "medicine", "agent", "strength", "severity"),
    [
        ("la-interaction", "propranolol", "bupivacaine", 0.25, CAUTION),
        ("la-interaction", "fluvoxamine", "ropivacaine", 0.2, CAUTION),
        ("steroid-cyp3a", "ritonavir", "triamcinolone", 10.0, STOP),
    ],
)
def test_a_medicine_on_file_speaks_up_and_one_that_nobody_asked_about_is_asked(
    case: Any, rule_id: str, medicine: str, agent: str, strength: float, severity: Severity
) -> None:
    case.inject(agent, strength)
    assert asked(case, rule_id) == [Ask.MEDICINES]
    case.facts(medicines=NONE)
    assert not case.says(rule_id)
    case.known.clear()
    case.facts(medicines=listed(medicine))
    assert case.severities(rule_id) == [severity]


@pytest.mark.parametrize(
    ("rule_id", "medicine", "agent", "strength"),
    [
        ("la-methaemoglobin", "dapsone", "lidocaine", 1.0),
        ("steroid-diabetes", "insulin", "dexamethasone", 4.0),
        ("botulinum-neuromuscular", "aminoglycoside", "onabotulinumtoxina", 50.0),
        ("immune-compromised", "chemotherapy", "lidocaine", 1.0),
        ("cannot-report", "sedative", "lidocaine", 1.0),
    ],
)
def test_a_medicine_counts_as_the_condition_that_it_stands_for(
    case: Any, rule_id: str, medicine: str, agent: str, strength: float
) -> None:
    case.facts(medicines=listed(medicine), conditions=NONE).inject(agent, strength)
    assert len(case.severities(rule_id)) == 1


def test_breast_feeding_is_a_word_of_information_when_it_is_on_file(case: Any) -> None:
    case.inject()
    assert not case.says("breast-feeding")
    case.facts(conditions=listed("breast-feeding"))
    assert case.severities("breast-feeding") == [INFO]


# pregnancy and age


def test_pregnancy_speaks_up_and_names_what_is_usually_avoided(case: Any, new_dose: Any) -> None:
    case.facts(pregnancy=Pregnancy.YES)
    case.plan(case.point("quadratus-lumborum"), doses=(new_dose("triamcinolone", 10.0, 1.0),))
    assert [one.why for one in case.says("pregnancy")] == [
        "Pregnant",
        "usually avoided: Triamcinolone acetonide suspension, right quadratus lumborum",
    ]
    assert case.severities("pregnancy") == [STOP, STOP]


def test_the_third_trimester_among_the_conditions_is_a_pregnancy(case: Any) -> None:
    case.facts(conditions=listed("third-trimester"), pregnancy=Pregnancy.UNKNOWN).inject()
    assert case.severities("pregnancy") == [STOP]
    assert case.severities("la-reduce") == [CAUTION]


@pytest.mark.parametrize(
    ("born", "asks"),
    [
        (date(2014, 11, 20), True),  # 12 today
        (date(2014, 11, 21), False),  # 11 until tomorrow
        (date(1970, 11, 21), True),  # 55
        (date(1970, 11, 20), False),  # 56 today
        (None, True),
    ],
)
def test_an_unknown_pregnancy_is_asked_about_where_it_could_be(case: Any, born: date | None, asks: bool) -> None:
    case.born(born).inject()
    assert (asked(case, "pregnancy") == [Ask.PREGNANCY]) is asks


@pytest.mark.parametrize("known", [Pregnancy.NO, Pregnancy.NOT_APPLICABLE])
def test_no_pregnancy_is_silent(case: Any, known: Pregnancy) -> None:
    case.facts(pregnancy=known).inject()
    assert not case.says("pregnancy")


@pytest.mark.parametrize(
    ("born", "speaks"), [(date(2008, 11, 20), False), (date(2008, 11, 21), True), (date(2020, 2, 29), True)]
)
def test_somebody_is_a_child_until_the_day_before_the_18th_birthday(case: Any, born: date, speaks: bool) -> None:
    case.born(born).inject()
    assert bool(case.severities("child")) is speaks


def test_somebody_born_on_a_leap_day_turns_18_on_the_first_of_march(case: Any) -> None:
    from bodymap.clinic.patient import age_in_years

    assert age_in_years(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert age_in_years(date(2008, 2, 29), date(2026, 3, 1)) == 18


def test_without_a_birth_date_the_age_is_asked_for_when_something_is_injected(case: Any) -> None:
    case.born(None).inject()
    assert asked(case, "child") == [Ask.BIRTH_DATE]
    case.plan(case.point(), technique=Technique.DRY_NEEDLING)
    assert not case.says("child")


@pytest.mark.parametrize(("born", "speaks"), [(date(1956, 11, 20), True), (date(1956, 11, 21), False)])
def test_from_the_70th_birthday_on_a_lower_limit_is_advised(case: Any, born: date, speaks: bool) -> None:
    case.facts(conditions=NONE).born(born).inject()
    assert bool(case.severities("la-reduce")) is speaks


# facts of an earlier visit


def test_facts_of_an_earlier_visit_still_speak_and_the_check_says_that_they_are_old(case: Any) -> None:
    case.facts(visit=case.ago(17), anticoagulants=listed("heparin")).inject()
    assert case.severities("anticoagulated") == [CAUTION]
    (advice,) = case.says("time-out")
    assert advice.why == "The facts are of 2026-11-03 and were not confirmed today"
    case.facts(anticoagulants=NONE)
    assert not case.says("anticoagulated")
    assert [one.why for one in case.says("time-out")] == [""]


def test_the_check_aloud_says_that_nothing_was_ever_asked(case: Any) -> None:
    case.inject()
    assert "ever asked" in case.says("time-out")[0].why
