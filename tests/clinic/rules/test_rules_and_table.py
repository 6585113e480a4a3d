"""Every row of the table has its rule and every rule its row; optional ones are off until their set is switched on."""

import re
from typing import Any

import pytest

from bodymap.app.clinical import rule_titles, rules, wholes
from bodymap.clinic.facts import listed
from bodymap.clinic.rules import muscle_sets
from bodymap.clinic.rules.engine import OPTIONAL_SETS, RULES
from bodymap.clinic.rules.model import Severity
from bodymap.figure.clinical_tables import catalogue, fact_items


def test_every_row_of_the_table_has_a_rule_and_every_rule_a_row() -> None:
    assert set(RULES) == set(rules())


def test_every_rule_has_a_source_words_and_a_title() -> None:
    assert set(rule_titles()) == set(rules())
    for row in rules().values():
        assert row.source
        assert row.advice
        assert row.condition


def test_the_optional_rows_are_those_of_the_sets() -> None:
    in_sets = [name for names in OPTIONAL_SETS.values() for name in names]
    assert sorted(in_sets) == sorted(row.id for row in rules().values() if row.optional)


def test_every_muscle_that_a_rule_names_is_in_the_table() -> None:
    muscles = catalogue().muscles
    named = [value for name, value in vars(muscle_sets).items() if name.isupper()]
    groups = {muscle.group for muscle in muscles.values()}
    for names in named:
        assert names <= set(muscles) or names <= groups
    assert set(wholes()) <= set(muscles)


def test_every_tag_that_a_rule_looks_for_is_in_the_vocabulary() -> None:
    from pathlib import Path

    import bodymap.clinic.rules as package

    folder = Path(str(package.__file__)).parent
    text = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    called = re.findall(r"(?:tagged|allergic_to|condition_rule|_against|_flag)\(([^#]*?)\n", text)
    looked_for = {tag for call in called for tag in re.findall(r'"([a-z0-9-]+)"', call)}
    known = {tag for item in fact_items().by_id.values() for tag in item.tags}
    words = {"rules", "conditions", "medicines", "allergies", "chest"}
    assert looked_for - words <= known


def test_a_visit_with_nothing_in_it_says_nothing(case: Any) -> None:
    assert case.advice("medicare", "commercial", "near-limit") == ()


def test_what_asks_to_stop_comes_first_and_information_last(case: Any) -> None:
    case.facts(allergies=listed("lidocaine-allergy"), anticoagulants=listed("warfarin"))
    case.inject()
    order = [one.severity for one in case.advice()]
    assert order == sorted(order, key=list(Severity).index)
    assert {Severity.STOP, Severity.CAUTION, Severity.INFO} == set(order)


def test_advice_carries_the_words_and_the_source_of_its_row(case: Any) -> None:
    case.facts(allergies=listed("lidocaine-allergy"))
    case.inject()
    (advice,) = case.says("allergy-amide")
    assert (advice.text, advice.source) == (rules()["allergy-amide"].advice, rules()["allergy-amide"].source)


@pytest.mark.parametrize("chosen", ["near-limit", "medicare", "commercial"])
def test_an_optional_set_is_silent_until_it_is_switched_on(case: Any, chosen: str) -> None:
    muscle = case.point("infraspinatus")
    for days in (10, 50, 100, 200, 300):
        case.treat(muscle, visit=case.ago(days))
    case.facts(weight_kg=80.0)
    case.plan(muscle, doses=_eighteen_millilitres())
    ids = set(OPTIONAL_SETS[chosen])
    assert not ids & {one.rule_id for one in case.advice()}
    assert ids & {one.rule_id for one in case.advice(chosen)}


def _eighteen_millilitres() -> tuple[Any, ...]:
    from bodymap.clinic.treatment import Dose

    return (Dose(agent="lidocaine", concentration=1.0, volume_ml=18.0),)
