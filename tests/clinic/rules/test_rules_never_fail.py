"""Whatever is recorded, also what the tables do not know: the rules answer, and the doses are numbers."""

import math
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bodymap.app.clinical import rules
from bodymap.atlas.model import Side
from bodymap.clinic.facts import NONE, NOT_KNOWN, Listing, Pregnancy, listed
from bodymap.clinic.rules.engine import OPTIONAL_SETS
from bodymap.clinic.treatment import Complication, Dose, Guidance, Technique
from bodymap.figure.clinical_tables import agents, catalogue, fact_items

MUSCLES = [*catalogue().muscles, "a-muscle-of-a-later-version"]
AGENTS = [*agents(), "an-agent-of-a-later-version"]
ITEMS = [*fact_items().by_id, "other:lignocaine", "other:something rare", "an-item-of-a-later-version"]

listings = st.one_of(
    st.just(NOT_KNOWN),
    st.just(NONE),
    st.lists(st.sampled_from(ITEMS), min_size=1, max_size=4, unique=True).map(lambda items: listed(*items)),
)
doses = st.builds(
    Dose,
    agent=st.sampled_from(AGENTS),
    concentration=st.one_of(st.none(), st.floats(0.1, 100)),
    volume_ml=st.floats(0.01, 100),
)
acts = st.tuples(
    st.sampled_from(MUSCLES),
    st.sampled_from(list(Side)),
    st.sampled_from(list(Technique)),
    st.lists(doses, max_size=3),
    st.integers(0, 400),
    st.lists(st.sampled_from([one for one in Complication if one is not Complication.NONE]), max_size=2, unique=True),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    done=st.lists(acts, max_size=6),
    typed=st.lists(st.sampled_from(MUSCLES), max_size=3),
    mixture=st.lists(doses, max_size=3),
    lists=st.tuples(listings, listings, listings, listings),
    pregnancy=st.sampled_from(list(Pregnancy)),
    weight=st.one_of(st.none(), st.floats(0.3, 300)),
)
def test_the_rules_answer_whatever_is_recorded(
    case: Any,
    done: list[tuple[str, Side, Technique, list[Dose], int, list[Complication]]],
    typed: list[str],
    mixture: list[Dose],
    lists: tuple[Listing, Listing, Listing, Listing],
    pregnancy: Pregnancy,
    weight: float | None,
) -> None:
    fresh = type(case)()
    names = ("allergies", "anticoagulants", "medicines", "conditions")
    fresh.facts(weight_kg=weight, pregnancy=pregnancy, **dict(zip(names, lists, strict=True)))
    for muscle, side, technique, given_doses, days, complications in done:
        injected = given_doses if technique is Technique.INJECTION else []
        visit = fresh.ago(days) if days > 100 else fresh.visit
        point = fresh.point(muscle, side)
        fresh.find(point, visit, nrs=days % 11)
        fresh.treat(point, *injected, visit=visit, technique=technique, complications=tuple(complications))
    if typed:
        points = [fresh.point(muscle) for muscle in typed]
        fresh.plan(*points, doses=tuple(mixture), guidance=Guidance.PALPATION)
    found = fresh.advice(*OPTIONAL_SETS)
    assert {one.rule_id for one in found} <= set(rules())
    assert all(one.text and one.source for one in found)
    shares = [one.fraction for one in fresh.situation.doses.agents if one.fraction is not None]
    assert all(math.isfinite(one) and one >= 0 for one in shares)
