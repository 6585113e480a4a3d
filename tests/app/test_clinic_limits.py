"""What a clinic may set about doses and rules."""

from datetime import UTC, datetime

import pytest

from bodymap.app.clinic_limits import (
    change_of,
    in_force,
    limited_agents,
    with_limit,
    with_rule_set,
    without_limit,
)
from bodymap.base.errors import InputError
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings
from bodymap.figure.clinical_tables import agents

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NEVER = ClinicSettings(id=SETTINGS_ID, version=0)
LIDOCAINE = agents()["lidocaine"]


def limit(settings: ClinicSettings, mg_per_kg: str, abs_mg: str, reason: str = "") -> ClinicSettings:
    """Type a limit of lidocaine."""
    return with_limit(
        settings, LIDOCAINE, mg_per_kg=mg_per_kg, abs_mg=abs_mg, reason=reason, by="Dr A. Okafor", now=NOW
    )


def test_lowering_is_free_and_typed_with_a_comma() -> None:
    found = limit(NEVER, "3,5", "")
    assert in_force(found, LIDOCAINE) == (3.5, 200.0)
    assert found.version == 1


def test_raising_without_a_reason_is_refused_and_with_one_it_is_kept_with_name_and_date() -> None:
    with pytest.raises(InputError) as refused:
        limit(NEVER, "4.5", "300")
    assert refused.value.field == "reason"
    own = change_of(limit(NEVER, "4.5", "300", "US label"), "lidocaine")
    assert own is not None
    assert (own.mg_per_kg, own.abs_mg, own.reason, own.by, own.since) == (None, 300.0, "US label", "Dr A. Okafor", NOW)


@pytest.mark.parametrize(("field", "mg_per_kg", "abs_mg"), [("mg_per_kg", "four", ""), ("abs_mg", "", "2000")])
def test_what_cannot_be_names_its_field(field: str, mg_per_kg: str, abs_mg: str) -> None:
    with pytest.raises(InputError) as refused:
        limit(NEVER, mg_per_kg, abs_mg, "a reason")
    assert refused.value.field == field


def test_the_tables_own_figures_or_nothing_typed_are_the_table_again() -> None:
    lowered = limit(NEVER, "3", "150")
    assert limit(lowered, "4.5", "200").limits == ()
    assert limit(lowered, "", "").limits == ()
    assert without_limit(lowered, "lidocaine").limits == ()


def test_saving_the_same_again_keeps_its_date() -> None:
    lowered = limit(NEVER, "3", "150")
    assert limit(lowered, "3", "150") is lowered


def test_each_agent_with_a_limit_can_be_set_and_the_others_cannot() -> None:
    names = {one.id for one in limited_agents()}
    assert "triamcinolone" in names
    assert not names & {"normal-saline", "onabotulinumtoxina", "dry-needling"}


def test_a_rule_set_is_switched_on_once_and_off() -> None:
    on = with_rule_set(with_rule_set(NEVER, "medicare", on=True), "medicare", on=True)
    assert on.rule_sets == ("medicare",)
    assert with_rule_set(on, "medicare", on=False).rule_sets == ()
    with pytest.raises(KeyError):
        with_rule_set(NEVER, "no-such-set", on=True)
