from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.app import treating
from bodymap.app.editor import ChartEditor
from bodymap.app.find_agent import find_agent
from bodymap.app.session import Session
from bodymap.app.tray import Bench, _writer
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.clinic.finding import Place
from bodymap.clinic.treatment import Dose, Guidance, ManualMethod, Technique, Treatment
from bodymap.figure.clinical_tables import agents

LIDOCAINE = Dose(agent="lidocaine", concentration=1.0, volume_ml=1.5, lot="A12")


@pytest.fixture
def bench(session: Session) -> Any:
    """The tray of the session's clinic."""
    yield Bench(session.clinic.id, session.today)
    _writer().submit(lambda: None).result(timeout=30)


@pytest.fixture
def treat(editor: ChartEditor, bench: Bench, place: Place) -> Callable[..., tuple[Treatment, ...]]:
    """Mark as many points as are asked for, and treat them."""

    def act(technique: Technique, points: int = 1, **fields: Any) -> tuple[Treatment, ...]:
        ids = [editor.mark("gluteus-medius", Side.LEFT, place, nrs).point_id for nrs in range(5, 5 + points)]
        return treating.treat(editor, bench, ids, technique, **fields)

    return act


Treat = Callable[..., tuple[Treatment, ...]]


def test_an_injection_without_words_is_refused_until_something_was_injected_today(treat: Treat) -> None:
    with pytest.raises(InputError, match="Nothing was injected today yet"):
        treat(Technique.INJECTION)
    treat(Technique.INJECTION, doses=(LIDOCAINE,))
    (again,) = treat(Technique.INJECTION)
    assert again.doses == (LIDOCAINE,)


def test_the_next_day_asks_again_and_proposes_the_mixture_without_its_lot(
    treat: Treat, bench: Bench, clock: Any
) -> None:
    treat(Technique.INJECTION, doses=(LIDOCAINE,))
    clock.forward(days=1)
    with pytest.raises(InputError, match="today"):
        treat(Technique.INJECTION)
    (proposed,) = treating.usual_mixture(bench)
    assert (proposed.agent, proposed.volume_ml, proposed.lot) == ("lidocaine", 1.5, "")


def test_a_lot_that_was_read_today_is_filled_in_for_its_agent_alone(treat: Treat) -> None:
    treat(Technique.INJECTION, doses=(LIDOCAINE,))
    (done,) = treat(
        Technique.INJECTION,
        doses=(
            Dose(agent="lidocaine", concentration=2.0, volume_ml=1.0),
            Dose(agent="normal-saline", volume_ml=1.0),
        ),
    )
    assert [dose.lot for dose in done.doses] == ["A12", ""]


def test_each_point_keeps_its_own_score_before_and_all_are_one_step(treat: Treat, editor: ChartEditor) -> None:
    done = treat(Technique.DRY_NEEDLING, points=3)
    assert [one.nrs_before for one in done] == [5, 6, 7]
    editor.undo()
    assert editor.visit is not None
    assert editor.chart.treatments_of(editor.visit.id) == ()


def test_guidance_and_twitch_of_one_point_are_not_those_of_the_next(treat: Treat) -> None:
    treat(Technique.INJECTION, doses=(LIDOCAINE,), guidance=Guidance.ULTRASOUND, twitch_elicited=True, needle_gauge=27)
    (following,) = treat(Technique.INJECTION)
    assert (following.guidance, following.twitch_elicited) == (Guidance.UNKNOWN, None)
    assert following.needle_gauge == 27


def test_consent_noted_at_one_point_holds_for_the_same_technique_in_this_visit(treat: Treat) -> None:
    treat(Technique.INJECTION, doses=(LIDOCAINE,), consent=True)
    assert treat(Technique.INJECTION)[0].consent is True
    assert treat(Technique.DRY_NEEDLING)[0].consent is None


def test_the_last_manual_technique_is_taken_again(treat: Treat) -> None:
    treat(Technique.MANUAL, method=ManualMethod.COMPRESSION)
    assert treat(Technique.MANUAL)[0].method is ManualMethod.COMPRESSION


@pytest.mark.parametrize(
    ("doses", "says"),
    [
        ((), "Name the agent"),
        ((Dose(agent="unobtainium", volume_ml=1.0),), "not in the table"),
        ((Dose(agent="dry-needling", volume_ml=1.0),), "not in the table"),
        ((Dose(agent="lidocaine", concentration=20.0, volume_ml=1.0),), "does not come as 20"),
        ((LIDOCAINE, LIDOCAINE), "twice"),
    ],
)
def test_a_mixture_that_cannot_be_is_refused_and_nothing_is_recorded(
    treat: Treat, editor: ChartEditor, doses: tuple[Dose, ...], says: str
) -> None:
    with pytest.raises(InputError, match=says):
        treat(Technique.INJECTION, doses=doses)
    assert editor.chart.treatments == ()


def test_a_corrected_lot_is_what_the_next_one_begins_with(treat: Treat, editor: ChartEditor, bench: Bench) -> None:
    (done,) = treat(Technique.INJECTION, doses=(LIDOCAINE,))
    corrected = Dose(agent="lidocaine", concentration=1.0, volume_ml=1.5, lot="B7", expiry=date(2028, 3, 31))
    treating.revise(editor, bench, done.id, doses=(corrected,))
    assert treat(Technique.INJECTION)[0].doses == (corrected,)


@pytest.mark.parametrize(("typed", "agent"), [("lido", "lidocaine"), ("lignocaine", "lidocaine"), ("botox", "onab")])
def test_an_agent_is_found_by_what_people_call_it(typed: str, agent: str) -> None:
    assert find_agent(typed).id.startswith(agent)


@pytest.mark.parametrize("typed", ["", "zzz"])
def test_an_agent_that_is_not_known_is_refused_in_plain_words(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        find_agent(typed)
    assert refused.value.field == "agent"


@pytest.mark.parametrize(
    ("typed", "day"),
    [("03/2028", date(2028, 3, 31)), ("2028-02", date(2028, 2, 29)), ("2.27", date(2027, 2, 28)), ("", None)],
)
def test_an_expiry_is_the_last_day_of_its_month(typed: str, day: date | None) -> None:
    assert treating.read_expiry(typed) == day


@pytest.mark.parametrize("typed", ["13/2028", "soon", "00/2028", "2028", "1/1999"])
def test_what_is_no_month_of_expiry_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="not a month of expiry"):
        treating.read_expiry(typed)


@given(
    st.lists(st.sampled_from([one for one in sorted(agents()) if one != "dry-needling"]), min_size=1, max_size=4),
    st.floats(0.1, 20),
)
def test_another_volume_in_all_keeps_the_mixture_s_shares(names: list[str], volume: float) -> None:
    doses = [Dose(agent=name, volume_ml=1.0 + i) for i, name in enumerate(names)]
    changed = treating.with_volume(doses, volume)
    assert sum(one.volume_ml for one in changed) == pytest.approx(volume, abs=0.001)
    whole = sum(one.volume_ml for one in doses)
    for before, after in zip(doses, changed, strict=True):
        assert after.volume_ml == pytest.approx(before.volume_ml * volume / whole, abs=0.001)
