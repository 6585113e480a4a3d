"""What the window shows beside a treatment: rows of advice, what was set aside, doses, and how many muscles."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bodymap.app.advice import NOT_ASKED, Advised, Advisor
from bodymap.app.clinical import review_notes, rules, unconfirmed
from bodymap.app.editor import ChartEditor
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings, LimitChange
from bodymap.clinic.fact_items import FactKind
from bodymap.clinic.facts import NONE, listed
from bodymap.clinic.finding import Place
from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.clinic.rules.acts import Planned, Target
from bodymap.clinic.rules.model import Severity
from bodymap.clinic.treatment import Dose, Technique
from bodymap.figure.clinical_tables import after_care, agents, catalogue, fact_items

PLACE = Place(View.POSTERIOR, 300.0, 300.0, Depth.DEEP)


@pytest.fixture
def editor(session: Session) -> ChartEditor:
    """A new patient's chart with today's visit open."""
    patient = session.add_patient(PatientFields(chart_number="1", family_name="Moreau")).result()
    opened = session.edit(session.load_chart(patient.id).result())
    opened.start_visit()
    return opened


@pytest.fixture
def advisor(session: Session) -> Advisor:
    """Who is asked."""
    return Advisor(session.zone)


def planned(
    editor: ChartEditor, *muscles: str, volume: float = 1.0, agent: str = "lidocaine", **fields: Any
) -> Planned:
    """Mark points on the right and return an injection that is being typed for them."""
    targets = []
    for muscle in muscles:
        finding = editor.mark(muscle, Side.RIGHT, PLACE, 7)
        targets.append(Target(finding.point_id, muscle, Side.RIGHT))
    doses = (Dose(agent=agent, concentration=1.0, volume_ml=volume),)
    return Planned(technique=Technique.INJECTION, targets=tuple(targets), doses=doses, **fields)


def ask(
    advisor: Advisor, editor: ChartEditor, plan: Planned | None = None, settings: ClinicSettings | None = None
) -> Advised:
    """Return what is shown."""
    assert editor.visit is not None
    return advisor.advise(editor.chart, editor.visit.id, plan, settings)


def test_what_speaks_up_at_several_points_is_one_row(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "infraspinatus", "rhomboid-major")
    (row,) = [one for one in ask(advisor, editor, plan).rows if one.rule_id == "pneumothorax-muscle"]
    assert [part.about for part in row.parts] == [one.point_id for one in plan.targets]
    assert row.why == "right infraspinatus; right rhomboid major"


def test_what_nobody_has_asked_is_one_row_that_names_the_facts(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "infraspinatus")
    (row,) = [one for one in ask(advisor, editor, plan).rows if one.rule_id == NOT_ASKED]
    assert row.severity is Severity.CAUTION
    assert set(row.why.split(", ")) == {
        "allergies", "blood thinners", "medicines", "conditions", "pregnancy", "date of birth",
    }  # fmt: skip
    assert "implants, pacemaker" in row.text
    editor.facts.confirm(allergies=NONE, anticoagulants=NONE, medicines=NONE, conditions=NONE)
    (row,) = [one for one in ask(advisor, editor, plan).rows if one.rule_id == NOT_ASKED]
    assert row.why == "pregnancy, date of birth"


def test_reminders_come_last_and_ask_for_no_attention(advisor: Advisor, editor: ChartEditor) -> None:
    found = ask(advisor, editor, planned(editor, "infraspinatus"))
    flags = [one.reminder for one in found.rows]
    assert flags == sorted(flags)
    assert not any(one.reminder for one in found.open)
    assert {"skin-preparation", "post-warning"} <= {one.rule_id for one in found.rows if one.reminder}


def set_aside(editor: ChartEditor, found: Advised, rule_id: str, reason: str) -> None:
    """Set a row aside as the window does."""
    row = next(one for one in found.open if one.rule_id == rule_id)
    for part in row.parts:
        editor.advice.set_aside(row.rule_id, part.about, part.said, reason)


def test_advice_that_was_set_aside_stays_visible_with_its_reason(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "infraspinatus")
    set_aside(editor, ask(advisor, editor, plan), "pneumothorax-muscle", "Rib held between two fingers")
    found = ask(advisor, editor, plan)
    (row,) = [one for one in found.rows if one.rule_id == "pneumothorax-muscle"]
    assert row.set_aside is not None
    assert row.set_aside.reason == "Rib held between two fingers"
    assert row not in found.open


def test_a_point_that_is_added_later_speaks_up_again(advisor: Advisor, editor: ChartEditor) -> None:
    set_aside(editor, ask(advisor, editor, planned(editor, "infraspinatus")), "pneumothorax-muscle", "ok")
    other = planned(editor, "rhomboid-major")
    assert "pneumothorax-muscle" in {one.rule_id for one in ask(advisor, editor, other).open}


def test_a_dose_that_grows_after_it_was_set_aside_speaks_up_again(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "infraspinatus", volume=21.0)
    set_aside(editor, ask(advisor, editor, plan), "la-cumulative", "Given slowly over an hour")
    assert "la-cumulative" not in {one.rule_id for one in ask(advisor, editor, plan).open}
    more = Planned(
        technique=plan.technique,
        targets=plan.targets,
        doses=(Dose(agent="lidocaine", concentration=1.0, volume_ml=22.0),),
    )
    assert "la-cumulative" in {one.rule_id for one in ask(advisor, editor, more).open}


def test_what_was_set_aside_holds_for_this_visit_alone(advisor: Advisor, editor: ChartEditor, clock: Any) -> None:
    plan = planned(editor, "infraspinatus")
    set_aside(editor, ask(advisor, editor, plan), "pneumothorax-muscle", "ok")
    editor.sign_visit()
    clock.forward(days=7)
    editor.start_visit()
    assert "pneumothorax-muscle" in {one.rule_id for one in ask(advisor, editor, plan).open}


def test_the_recorded_and_the_typed_doses_of_the_day_add_up(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "infraspinatus", "supraspinatus", volume=3.0)
    first = plan.targets[0].point_id
    editor.treatments.treat((first,), Technique.INJECTION, doses=plan.doses)
    found = ask(advisor, editor, plan)
    assert found.doses.of("lidocaine").amount == 90.0  # type: ignore[union-attr]
    assert ask(advisor, editor).doses.of("lidocaine").amount == 30.0  # type: ignore[union-attr]


def test_a_revision_takes_the_place_of_what_was_recorded(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "infraspinatus", volume=3.0)
    (made,) = editor.treatments.treat((plan.targets[0].point_id,), Technique.INJECTION, doses=plan.doses)
    again = Planned(technique=plan.technique, targets=plan.targets, doses=plan.doses, replaces=(made.id,))
    assert ask(advisor, editor, again).doses.of("lidocaine").amount == 30.0  # type: ignore[union-attr]


def test_the_limits_and_rule_sets_of_the_clinic_hold(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "infraspinatus", volume=9.0)
    change = LimitChange(agent="lidocaine", abs_mg=100.0, by="Dr A. Okafor", since=datetime(2026, 1, 1, tzinfo=UTC))
    settings = ClinicSettings(id=SETTINGS_ID, limits=(change,), rule_sets=("near-limit",))
    found = ask(advisor, editor, plan, settings)
    assert found.doses.anaesthetics == 0.9
    assert "la-near-limit" in {one.rule_id for one in found.open}
    assert "la-near-limit" not in {one.rule_id for one in ask(advisor, editor, plan).open}


def test_the_limit_with_adrenaline_applies_once_it_was_confirmed(advisor: Advisor, editor: ChartEditor) -> None:
    editor.facts.confirm(weight_kg=80.0)
    plan = planned(editor, "infraspinatus", volume=21.0, agent="lidocaine-adrenaline")
    assert "la-cumulative" in {one.rule_id for one in ask(advisor, editor, plan).open}
    editor.advice.set_aside(ADRENALINE_LIMIT, "", "The limit with adrenaline applies", "US label followed")
    found = ask(advisor, editor, plan)
    assert "la-cumulative" not in {one.rule_id for one in found.open}
    assert found.doses.adrenaline_confirmed
    editor.undo()
    assert "la-cumulative" in {one.rule_id for one in ask(advisor, editor, plan).open}


def test_the_weight_of_an_earlier_visit_is_counted_with_and_said_to_be_old(
    advisor: Advisor, editor: ChartEditor, clock: Any
) -> None:
    editor.facts.confirm(weight_kg=30.0)
    assert ask(advisor, editor, planned(editor, "infraspinatus")).doses.weight_confirmed
    clock.forward(days=3)
    editor.start_visit()
    found = ask(advisor, editor, planned(editor, "infraspinatus", volume=14.0)).doses
    assert (found.weight_kg, found.weight_confirmed) == (30.0, False)
    assert found.weight_day is not None
    assert found.weight_day.isoformat() == "2026-11-20"


def test_muscles_are_counted_by_muscle_and_it_is_said_how(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "trapezius-descending", "trapezius-ascending", "trapezius-descending", "infraspinatus")
    left = editor.mark("infraspinatus", Side.LEFT, PLACE, 5)
    editor.treatments.treat((left.point_id,), Technique.INJECTION, doses=plan.doses)
    (counted,) = ask(advisor, editor, plan).counted
    assert counted.words == "Injected: 3 muscles at 5 points"
    assert counted.how == (
        "left infraspinatus; right trapezius (descending part, ascending part); right infraspinatus. "
        "Left and right count as two muscles, the parts of one muscle as one; with both sides as one they are 2."
    )


def test_injected_and_needled_muscles_are_counted_apart(advisor: Advisor, editor: ChartEditor) -> None:
    plan = planned(editor, "soleus")
    editor.treatments.treat((plan.targets[0].point_id,), Technique.DRY_NEEDLING)
    words = [one.words for one in ask(advisor, editor, plan).counted]
    assert words == ["Injected: 1 muscle at 1 point", "Dry needled: 1 muscle at 1 point"]


# tables


def test_every_fact_has_words_a_source_and_its_own_id() -> None:
    for item in fact_items().by_id.values():
        assert item.name
        assert item.source
    assert fact_items().words("other:Bee venom") == "Bee venom"


@pytest.mark.parametrize(
    ("typed", "kind", "first"),
    [
        ("ligno", FactKind.ALLERGY, "lidocaine-allergy"),
        ("ELIQ", FactKind.ANTICOAGULANT, "apixaban"),
        ("copd", FactKind.CONDITION, "lung-disease"),
        ("gentam", FactKind.MEDICINE, "aminoglycoside"),
    ],
)
def test_a_fact_is_found_by_the_start_of_any_of_its_names(typed: str, kind: FactKind, first: str) -> None:
    assert fact_items().find(typed, kind)[0].id == first


def test_a_fact_is_looked_for_in_its_own_list() -> None:
    assert fact_items().find("warfarin", FactKind.ALLERGY) == ()
    assert len(fact_items().find("", FactKind.ANTICOAGULANT)) == len(fact_items().of_kind(FactKind.ANTICOAGULANT))


def test_every_item_that_is_to_be_confirmed_exists() -> None:
    assert unconfirmed("all")
    for name in agents():
        unconfirmed("agents", name)
    assert "protocol in force" in unconfirmed("rules", "la-toxicity")[0]
    assert unconfirmed("rules", "aspirate") == ()


def test_the_notes_to_be_confirmed_name_rules_and_agents_that_exist() -> None:
    known = {"agents": set(agents()), "rules": set(rules())}
    for note in review_notes():
        assert set(note.items) - {"*"} <= known.get(note.about, set())


def test_what_a_patient_is_told_has_a_source_each() -> None:
    assert {one.when for one in after_care()} == {
        "needle", "anaesthetic", "anaesthetic-leg", "steroid", "botulinum", "lung", "manual", "any",
    }  # fmt: skip
    assert all(one.source and one.words for one in after_care())


def test_the_rules_read_the_same_muscles_as_the_atlas() -> None:
    assert catalogue().near_lung < set(catalogue().muscles)
    assert "soleus" not in catalogue().near_lung


def test_listed_facts_show_what_is_known(editor: ChartEditor, advisor: Advisor) -> None:
    editor.facts.confirm(allergies=listed("lidocaine-allergy"))
    found = ask(advisor, editor, planned(editor, "infraspinatus"))
    assert found.rows[0].rule_id in {"allergy-amide", "no-consent"}
    assert {one.rule_id for one in found.open if one.severity is Severity.STOP} == {"allergy-amide", "no-consent"}
