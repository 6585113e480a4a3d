"""The doses of a day against their limits: the table's figures, weight, mixtures, sites, months, and the edges."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.errors import InputError
from bodymap.clinic.clinic_settings import LimitChange
from bodymap.clinic.doses import DayDoses, Given, Level, add_up
from bodymap.clinic.limits import LimitKind, Limits, check_change, raises
from bodymap.figure.clinical_tables import agents

DAY = date(2026, 11, 20)
SINCE = datetime(2026, 3, 3, tzinfo=UTC)


def day_of(*given: tuple[str, float | None, float], **limits: object) -> DayDoses:
    """Return the doses of a day in which each of these was given at a point of its own."""
    made = [Given(agent, strength, volume, f"point {i}", DAY) for i, (agent, strength, volume) in enumerate(given)]
    return add_up(made, made, agents(), Limits(**limits))  # type: ignore[arg-type]


def change(agent: str = "lidocaine", **fields: Any) -> LimitChange:
    """Return a clinic's own limit."""
    return LimitChange(agent=agent, by="c", since=SINCE, **fields)


def test_one_per_cent_is_ten_milligrams_in_a_millilitre() -> None:
    for agent in agents().values():
        for strength in agent.concentrations:
            amount = agent.amount(strength, 2.0)
            expected = {"%": 20 * strength, "mg/mL": 2 * strength, "U/mL after dilution": 2 * strength}[agent.unit]
            assert amount == (2.0 if agent.measure == "mL" else expected)


def test_the_lower_of_weight_and_absolute_limit_applies() -> None:
    light = day_of(("lidocaine", 1, 10), weight_kg=30.0).of("lidocaine")
    heavy = day_of(("lidocaine", 1, 10), weight_kg=80.0).of("lidocaine")
    assert light is not None
    assert light.limit is not None
    assert (light.limit.amount, light.limit.kind) == (135.0, LimitKind.WEIGHT)
    assert heavy is not None
    assert heavy.limit is not None
    assert (heavy.limit.amount, heavy.limit.kind) == (200.0, LimitKind.ABSOLUTE)


def test_without_a_weight_the_absolute_limit_counts_alone() -> None:
    found = day_of(("lidocaine", 1, 10)).of("lidocaine")
    assert found is not None
    assert found.limit is not None
    assert (found.limit.amount, found.limit.kind, found.fraction) == (200.0, LimitKind.NO_WEIGHT, 0.5)


@pytest.mark.parametrize(
    ("volume", "level"),
    [
        (15.9, Level.BELOW),
        (16.0, Level.BELOW),
        (16.1, Level.NEAR),
        (19.9, Level.NEAR),
        (20.0, Level.REACHED),
        (20.1, Level.OVER),
    ],
)
def test_80_per_cent_is_still_below_and_the_limit_itself_is_reached_and_not_over(volume: float, level: Level) -> None:
    assert day_of(("lidocaine", 1, volume)).level is level


def test_a_limit_reached_in_many_small_steps_is_reached_exactly() -> None:
    found = day_of(*[("lidocaine", 1, 0.1)] * 200)
    assert found.anaesthetics == 1.0
    assert found.level is Level.REACHED


def test_all_sites_of_a_day_add_up() -> None:
    found = day_of(("lidocaine", 1, 5), ("lidocaine", 2, 5), ("lidocaine", 0.5, 2)).of("lidocaine")
    assert found is not None
    assert (found.amount, found.volume_ml, found.sites) == (160.0, 12.0, 3)


def test_the_shares_of_a_mixture_add_up() -> None:
    found = day_of(("lidocaine", 1, 10), ("bupivacaine", 0.25, 30), weight_kg=80.0)
    assert found.anaesthetics == pytest.approx(0.5 + 75 / 150)
    assert found.level is Level.REACHED
    assert found.mixed


def test_adrenaline_never_raises_the_limit_without_a_confirmation() -> None:
    given = ("lidocaine-adrenaline", 1, 21)
    assert day_of(given, weight_kg=80.0).level is Level.OVER
    confirmed = day_of(given, weight_kg=80.0, adrenaline_confirmed=True)
    assert confirmed.of("lidocaine-adrenaline").limit.amount == 500.0  # type: ignore[union-attr]
    assert confirmed.level is Level.BELOW


def test_plain_and_adrenaline_are_one_drug_and_their_shares_add_up() -> None:
    found = day_of(("lidocaine", 1, 11), ("lidocaine-adrenaline", 1, 10), weight_kg=80.0)
    assert not found.mixed
    assert found.level is Level.OVER


def test_a_lowered_limit_of_the_plain_solution_holds_for_the_one_with_adrenaline_too() -> None:
    found = day_of(("lidocaine-adrenaline", 1, 10), weight_kg=80.0, changes=(change(abs_mg=100.0),))
    assert found.level is Level.REACHED


def test_a_dose_without_strength_is_named_and_not_counted() -> None:
    found = day_of(("lidocaine", None, 10), ("lidocaine", 1, 5)).of("lidocaine")
    assert found is not None
    assert (found.amount, found.without_strength) == (50.0, 1)


def test_an_agent_that_the_table_does_not_know_is_named_and_not_counted() -> None:
    found = day_of(("cocaine", 1, 5))
    assert found.unknown == ("cocaine",)
    assert found.agents == ()


def test_saline_and_water_have_a_volume_and_no_limit() -> None:
    found = day_of(("normal-saline", 0.9, 2), ("sterile-water", None, 1))
    assert [(one.amount, one.fraction, one.level) for one in found.agents] == [
        (2.0, None, Level.NO_LIMIT),
        (1.0, None, Level.NO_LIMIT),
    ]
    assert found.anaesthetics is None


def test_a_corticosteroid_is_counted_at_each_site_and_over_all_of_them() -> None:
    one_site = day_of(("triamcinolone", 40, 1.1), ("triamcinolone", 10, 1)).of("triamcinolone")
    assert one_site is not None
    assert (one_site.amount, one_site.at_one_site, one_site.level) == (44.0, True, Level.OVER)
    many = day_of(*[("triamcinolone", 40, 0.5)] * 5).of("triamcinolone")
    assert many is not None
    assert (many.amount, many.at_one_site, many.level) == (100.0, False, Level.OVER)


def test_botulinum_toxin_is_counted_in_units_over_three_months() -> None:
    today = [Given("onabotulinumtoxina", 100, 1, "a", DAY)]
    earlier = [Given("onabotulinumtoxina", 100, 3, "a", date(2026, 9, 1))]
    found = add_up(today, earlier + today, agents(), Limits()).of("onabotulinumtoxina")
    assert found is not None
    assert (found.amount, found.agent.measure, found.level) == (400.0, "U", Level.REACHED)


@given(st.floats(0.1, 30), st.floats(0.1, 30), st.floats(20, 150))
def test_more_is_never_a_smaller_share(one: float, other: float, weight: float) -> None:
    less = day_of(("ropivacaine", 0.5, one), weight_kg=weight).anaesthetics
    more = day_of(("ropivacaine", 0.5, one), ("procaine", 1, other), weight_kg=weight).anaesthetics
    assert less is not None
    assert more is not None
    assert more >= less


@given(st.sampled_from(sorted(agents())), st.floats(1, 300))
def test_the_limit_by_weight_never_goes_above_the_absolute_one(name: str, weight: float) -> None:
    agent = agents()[name]
    limit = Limits(weight_kg=weight).of(agent, agents())
    if limit is not None and agent.abs_mg is not None:
        assert limit.amount <= agent.abs_mg


def test_a_clinic_lowers_a_limit_freely() -> None:
    check_change(agents()["lidocaine"], change(mg_per_kg=3.0))
    found = day_of(("lidocaine", 1, 9), weight_kg=30.0, changes=(change(mg_per_kg=3.0),))
    assert found.level is Level.REACHED


def test_a_clinic_that_raises_a_limit_says_why() -> None:
    raised = change(abs_mg=300.0)
    assert raises(agents()["lidocaine"], raised)
    with pytest.raises(InputError) as refused:
        check_change(agents()["lidocaine"], raised)
    assert refused.value.field == "reason"
    check_change(agents()["lidocaine"], change(abs_mg=300.0, reason="US label"))


@pytest.mark.parametrize("fields", [{"abs_mg": 2000.0}, {"mg_per_kg": 45.0}, {"abs_mg": 0.0}])
def test_a_limit_with_a_zero_too_many_or_none_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        check_change(agents()["lidocaine"], change(reason="a reason", **fields))


def test_a_limit_that_the_table_does_not_have_cannot_be_set() -> None:
    with pytest.raises(InputError, match="no such limit"):
        check_change(agents()["triamcinolone"], change("triamcinolone", mg_per_kg=1.0))


def test_a_strength_ten_times_too_high_is_refused_and_a_dilution_is_taken() -> None:
    lidocaine = agents()["lidocaine"]
    with pytest.raises(InputError) as refused:
        lidocaine.check_concentration(10.0)
    assert str(refused.value) == "Lidocaine does not come as 10 %. Usual: 0.5, 1, 2 %. 1 % is 10 mg/mL."
    lidocaine.check_concentration(0.25)
    lidocaine.check_concentration(None)
    with pytest.raises(InputError, match="above 0"):
        lidocaine.check_concentration(0.0)


def test_the_two_tables_of_agents_name_the_same_and_agree_with_their_words() -> None:
    for agent in agents().values():
        words = f"{agent.scope} {agent.basis} {agent.notes}"
        expected = {"per visit": "day", "per larger": "site", "per soft": "site", "400 U in": "three-months"}
        assert agent.counted == next((c for start, c in expected.items() if agent.scope.startswith(start)), "none")
        assert agent.plain in agents()
        assert agent.adrenaline == ("adrenaline" in agent.id)
        assert agent.particulate == (("articulate" in words and "acetate is p" in words) or "Particulate." in words)
        for held, word in (("benzyl-alcohol", "benzyl alcohol"), ("sulfite", "sulfite"), ("paraben", "paraben")):
            if word in agent.notes:
                assert held in agent.contains
