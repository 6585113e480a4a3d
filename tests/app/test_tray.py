from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.app.tray import Bench, Lot, Tray, _writer
from bodymap.clinic.treatment import Complication, Dose, Guidance, ManualMethod, Technique, Treatment

TODAY = date(2026, 11, 20)
AGENTS = ("lidocaine", "bupivacaine", "normal-saline")


def injection(*doses: Dose, **fields: object) -> Treatment:
    return Treatment(
        id="t",
        visit_id="v",
        point_id="p",
        technique=Technique.INJECTION,
        doses=doses,
        **fields,  # type: ignore[arg-type]
    )


def dose(agent: str = "lidocaine", lot: str = "", volume_ml: float = 1.0) -> Dose:
    return Dose(agent=agent, concentration=1.0, volume_ml=volume_ml, lot=lot)


def test_the_next_injection_of_the_day_begins_with_the_last_mixture_and_its_lots() -> None:
    tray = Tray().after(injection(dose(lot="A12"), dose("normal-saline", lot="S3")), TODAY)
    assert tray.is_ready(TODAY)
    assert tray.mixture == (dose(lot="A12"), dose("normal-saline", lot="S3"))


def test_on_another_day_the_mixture_is_proposed_without_lots_and_not_given_unasked() -> None:
    tray = Tray().after(injection(dose(lot="A12", volume_ml=0.5)), TODAY).on(TODAY + timedelta(days=1))
    assert not tray.is_ready(TODAY + timedelta(days=1))
    assert tray.mixture == (dose(volume_ml=0.5),)
    assert tray.labelled((dose(),), TODAY + timedelta(days=1)) == (dose(),)


def test_guidance_twitch_and_complications_are_never_carried_over() -> None:
    seen = injection(
        dose(), guidance=Guidance.ULTRASOUND, twitch_elicited=True, passes=4, complications=(Complication.FAINT,)
    )
    assert set(Tray().after(seen, TODAY).__struct_fields__) == {"day", "mixture", "lots", "needles", "method", "used"}


def test_needles_are_remembered_for_each_technique_of_its_own() -> None:
    tray = Tray().after(injection(dose(), needle_gauge=27, needle_length_mm=40.0), TODAY)
    dry = Treatment(id="d", visit_id="v", point_id="p", technique=Technique.DRY_NEEDLING, needle_gauge=32)
    tray = tray.after(dry, TODAY)
    assert tray.needles[Technique.INJECTION].gauge == 27
    assert tray.needles[Technique.DRY_NEEDLING].gauge == 32
    assert tray.mixture == (dose(),)


def test_a_correction_changes_the_mixture_but_is_not_counted_as_another_use() -> None:
    tray = Tray().after(injection(dose()), TODAY).after(injection(dose(lot="B7")), TODAY, count=False)
    assert tray.used == {"lidocaine": 1}
    assert tray.lots == {"lidocaine": Lot("B7")}


def test_the_agents_given_most_often_are_offered_first() -> None:
    tray = Tray(used={"normal-saline": 2, "lidocaine": 5})
    assert tray.usual_first(("bupivacaine", "lidocaine", "normal-saline")) == (
        "lidocaine",
        "normal-saline",
        "bupivacaine",
    )


_LOTS = st.sampled_from(["", "A1", "B2", "C3"])
_STEPS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(AGENTS), _LOTS), max_size=20)


@given(_STEPS)
def test_a_lot_is_only_ever_proposed_for_its_agent_on_the_day_on_which_it_was_used(
    steps: list[tuple[int, str, str]],
) -> None:
    tray, day = Tray(), TODAY
    newest: dict[tuple[date, str], str] = {}
    for ahead, agent, lot in steps:
        day += timedelta(days=ahead)
        (begun,) = tray.labelled((dose(agent),), day)
        assert begun.lot == newest.get((day, agent), "")
        given_lot = lot or begun.lot
        tray = tray.after(injection(dose(agent, lot=given_lot)), day)
        if given_lot:
            newest[day, agent] = given_lot


def flushed() -> None:
    _writer().submit(lambda: None).result(timeout=30)


def test_a_tray_survives_the_end_of_the_program_and_belongs_to_one_clinic(own_config: Path) -> None:
    bench = Bench("one", lambda: TODAY)
    bench.remember(injection(dose(lot="A12"), needle_gauge=27))
    flushed()
    again = Bench("one", lambda: TODAY)
    assert again.tray == bench.tray
    assert again.is_ready
    assert not Bench("other", lambda: TODAY).is_ready


def test_a_damaged_tray_is_an_empty_one(own_config: Path) -> None:
    own_config.mkdir()
    (own_config / "tray.json").write_bytes(b'{"one": {"mixture": [{"agent": ""}]}}')
    assert Bench("one", lambda: TODAY).tray == Tray()


@pytest.mark.parametrize("technique", [Technique.MANUAL, Technique.DRY_NEEDLING])
def test_a_treatment_without_agents_leaves_the_mixture_as_it_was(technique: Technique) -> None:
    tray = Tray().after(injection(dose(lot="A12")), TODAY)
    method = ManualMethod.STRETCH if technique is Technique.MANUAL else None
    done = Treatment(id="d", visit_id="v", point_id="p", technique=technique, method=method)
    after = tray.after(done, TODAY)
    assert after.mixture == tray.mixture
    assert after.is_ready(TODAY)
    assert after.method is method
