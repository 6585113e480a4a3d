"""Advice and doses beside a treatment: seen, read, set aside with a reason, and still visible after that."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.ui import theme
from bodymap.ui.advice.card import AdviceCard, Details
from bodymap.ui.advice.counsel import Counsel
from bodymap.ui.advice.reason import ReasonEntry
from bodymap.ui.consult.controller import Controller


def card(panel: Any, rule_id: str) -> AdviceCard:
    """Return the card of a rule."""
    cards: tuple[AdviceCard, ...] = panel.advice.cards
    return next(one for one in cards if one.row is not None and one.row.rule_id == rule_id)


def details(shown: AdviceCard) -> Details:
    """Return what is folded out of a card."""
    assert shown.details is not None
    return shown.details


def entry_of(shown: AdviceCard) -> ReasonEntry:
    """Return where a card asks for the reason."""
    entry = details(shown).entry
    assert entry is not None
    return entry


def shown(panel: Any) -> list[str]:
    """Return the rules that are shown, from top to bottom."""
    return [one.row.rule_id for one in panel.advice.cards if one.row is not None]


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_visit_without_treatment_shows_no_advice(panel: Any) -> None:
    assert shown(panel) == []
    assert not panel.meter.isVisible()
    assert not panel.counted.isVisible()


def test_advice_and_dose_follow_every_key(panel: Any, lidocaine: Any) -> None:
    panel.plan(lidocaine(12))
    (line,) = [one for one in panel.meter.lines if one.isVisible()]
    assert (line.name.text(), line.amount.text(), line.percent.text()) == ("Lidocaine", "120 of 200 mg", "60 %")
    assert "la-cumulative" not in shown(panel)
    panel.plan(lidocaine(20.5))
    assert (line.percent.text(), line.verdict.text()) == ("102 %", "Over the limit")
    assert "la-cumulative" in shown(panel)[:2]
    panel.plan(None)
    assert shown(panel) == []


def test_severity_is_a_word_and_not_only_a_colour(panel: Any, lidocaine: Any) -> None:
    panel.plan(lidocaine(21))
    stop, caution = card(panel, "la-cumulative"), card(panel, "pneumothorax-muscle")
    assert stop.title.text() == "Stop and confirm: Over the dose limit"
    assert caution.title.text() == "Caution: Lung within reach of the needle"
    assert stop.accessibleName() == stop.title.text()
    assert "Total is over the limit" in stop.accessibleDescription()


def test_what_asks_to_stop_is_open_and_a_caution_opens_with_a_click(panel: Any, lidocaine: Any, qtbot: QtBot) -> None:
    panel.plan(lidocaine(21))
    stop, caution = card(panel, "la-cumulative"), card(panel, "pneumothorax-muscle")
    assert details(stop).words.isVisible()
    assert details(stop).source.text().startswith("Source: Neal et al. 2018")
    assert caution.details is None
    assert caution.why.isVisible()
    click(qtbot, caution.more)
    assert details(caution).words.isVisible()
    assert "must be confirmed" in details(caution).source.text()
    panel.plan(lidocaine(22))
    assert card(panel, "pneumothorax-muscle") is caution
    assert details(caution).words.isVisible()


def test_advice_is_set_aside_only_with_a_reason_and_stays_struck_out(
    panel: Any, controller: Controller, lidocaine: Any, qtbot: QtBot
) -> None:
    panel.plan(lidocaine(1))
    caution = card(panel, "pneumothorax-muscle")
    click(qtbot, caution.more)
    click(qtbot, details(caution).aside)
    entry = entry_of(caution)
    click(qtbot, entry.confirm)
    assert entry.field.fault == "Say why, in a few words."
    assert controller.chart is not None
    assert controller.chart.set_asides_of(controller.visit_id) == ()
    qtbot.keyClicks(entry.line, "Short needle, rib held")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    (aside,) = controller.chart.set_asides_of(controller.visit_id)
    assert (aside.rule_id, aside.about, aside.reason) == (
        "pneumothorax-muscle",
        controller.point_id,
        "Short needle, rib held",
    )
    assert aside.said.endswith("(right infraspinatus)")
    struck = card(panel, "pneumothorax-muscle")
    assert struck.title.property("role") == "struck"
    assert struck.why.text() == "Set aside: Short needle, rib held"
    assert "set aside" in struck.accessibleName()
    click(qtbot, struck.more)
    assert not details(struck).aside.isVisible()


def test_a_usual_reason_takes_two_clicks(panel: Any, controller: Controller, lidocaine: Any, qtbot: QtBot) -> None:
    panel.plan(lidocaine(21))
    stop = card(panel, "la-cumulative")
    click(qtbot, details(stop).aside)
    click(qtbot, entry_of(stop).usual[0])
    click(qtbot, entry_of(stop).confirm)
    assert controller.chart is not None
    assert controller.chart.set_asides_of(controller.visit_id)[0].reason == "Discussed with the patient"


def test_escape_leaves_the_advice_as_it_was(panel: Any, lidocaine: Any, qtbot: QtBot) -> None:
    panel.plan(lidocaine(21))
    stop = card(panel, "la-cumulative")
    click(qtbot, details(stop).aside)
    qtbot.keyClick(entry_of(stop).line, Qt.Key.Key_Escape)
    assert not details(stop).asking
    assert details(stop).aside.isVisible()


def test_a_reason_that_is_being_typed_survives_another_key_elsewhere(panel: Any, lidocaine: Any, qtbot: QtBot) -> None:
    panel.plan(lidocaine(21))
    stop = card(panel, "la-cumulative")
    click(qtbot, details(stop).aside)
    qtbot.keyClicks(entry_of(stop).line, "Given slo")
    panel.plan(lidocaine(22))
    assert details(stop).asking
    assert entry_of(stop).line.text() == "Given slo"


def test_undo_brings_the_advice_back(panel: Any, controller: Controller, lidocaine: Any, qtbot: QtBot) -> None:
    panel.plan(lidocaine(21))
    stop = card(panel, "la-cumulative")
    click(qtbot, details(stop).aside)
    click(qtbot, entry_of(stop).usual[1])
    click(qtbot, entry_of(stop).confirm)
    assert card(panel, "la-cumulative").title.property("role") == "struck"
    controller.undo()
    qtbot.waitUntil(lambda: card(panel, "la-cumulative").title.property("role") == "strong")


def test_reminders_are_folded_away_and_counted(panel: Any, lidocaine: Any, qtbot: QtBot) -> None:
    panel.plan(lidocaine(1))
    reminders = panel.advice.reminders
    assert reminders.text().startswith("Reminders (")
    assert not panel.advice._folded.isVisible()
    click(qtbot, reminders)
    assert panel.advice._folded.isVisible()
    assert reminders.text().startswith("Hide the reminders (")
    assert any("sharps box" in label.text() for label in panel.advice._reminder_labels if label.isVisible())


def test_the_meter_says_where_a_limit_comes_from_and_that_nobody_has_confirmed_it(
    panel: Any, lidocaine: Any, qtbot: QtBot
) -> None:
    panel.plan(lidocaine(1))
    meter = panel.meter
    assert meter.doubt.text() == "A clinician has yet to confirm these limits."
    assert meter.weight.text().startswith("No weight on file: the absolute limit alone applies")
    assert not meter.sources.isVisible()
    click(qtbot, meter.more)
    assert "Source: UK and Irish lidocaine SmPC" in meter.sources.text()
    assert "To be confirmed:" in meter.sources.text()
    assert "Limit 200 mg" in meter.lines[0].toolTip()


def test_a_mixture_shows_its_shares_added_up(panel: Any, lidocaine: Any) -> None:
    from bodymap.clinic.rules.acts import Planned

    lone, other = lidocaine(10), lidocaine(1, "procaine")
    panel.plan(lone)
    assert not panel.meter.total.isVisible()
    panel.plan(Planned(technique=lone.technique, targets=lone.targets, doses=lone.doses + other.doses))
    assert panel.meter.total.isVisible()
    assert panel.meter.total.percent.text() == "53 %"


def test_the_limit_with_adrenaline_is_applied_only_with_a_reason(
    panel: Any, controller: Controller, lidocaine: Any, qtbot: QtBot
) -> None:
    panel.plan(lidocaine(21, "lidocaine-adrenaline"))
    meter = panel.meter
    assert meter.lines[0].verdict.text() == "Over the limit"
    click(qtbot, meter.adrenaline)
    assert meter.entry is not None
    click(qtbot, meter.entry.confirm)
    assert meter.lines[0].verdict.text() == "Over the limit"
    qtbot.keyClicks(meter.entry.line, "US label")
    click(qtbot, meter.entry.confirm)
    assert controller.chart is not None
    assert controller.chart.set_asides_of(controller.visit_id)[0].rule_id == ADRENALINE_LIMIT
    assert meter.lines[0].amount.text() == "210 of 500 mg"
    assert "was confirmed for this visit" in meter.notes.text()
    assert not meter.adrenaline.isVisible()


def test_muscles_are_counted_below(panel: Any, lidocaine: Any) -> None:
    panel.plan(lidocaine(1))
    assert panel.counted.text().startswith("Injected: 1 muscle at 1 point. right infraspinatus.")


def test_an_earlier_visit_is_read_and_nothing_can_be_set_aside(
    panel: Any, controller: Controller, lidocaine: Any, qtbot: QtBot
) -> None:
    assert controller.editor is not None
    controller.editor.treatments.treat((controller.point_id,), lidocaine(1).technique, doses=lidocaine(25).doses)
    controller.editor.sign_visit()
    qtbot.waitUntil(lambda: not controller.recording)
    panel.refresh()
    assert "la-cumulative" in shown(panel)
    assert not any(one.details.aside.isVisible() for one in panel.advice.cards if one.details is not None)
    assert not panel.meter.adrenaline.isVisible()


def test_a_limit_that_the_clinic_lowers_holds_at_once(
    panel: Any, controller: Controller, counsel: Counsel, lidocaine: Any, qtbot: QtBot
) -> None:
    from bodymap.app.clinic_limits import with_limit
    from bodymap.figure.clinical_tables import agents

    panel.plan(lidocaine(12))
    assert counsel.settings is not None
    lowered = with_limit(
        counsel.settings,
        agents()["lidocaine"],
        mg_per_kg="",
        abs_mg="100",
        reason="",
        by="Dr A. Okafor",
        now=controller.session.clock.now(),
    )
    controller.session.save_clinic_settings(lowered).result()
    qtbot.waitUntil(lambda: panel.meter.lines[0].amount.text() == "120 of 100 mg")


@pytest.mark.parametrize(("look", "size"), [("light", 100), ("dark", 100), ("light", 200)])
def test_nothing_is_cut_off(
    panel: Any,
    lidocaine: Any,
    qapp: QApplication,
    cut_off: Callable[[QWidget], list[str]],
    look: str,
    size: int,
    qtbot: QtBot,
) -> None:
    theme.apply(qapp, look, size)
    made = type(panel)(panel.controller, panel.counsel)
    qtbot.addWidget(made)
    made.plan(lidocaine(21, "lidocaine-adrenaline"))
    made.meter.more.setChecked(True)
    made.resize(356 if size == 100 else 620, 100)
    made.show()
    made.resize(made.width(), made.heightForWidth(made.width()))
    qapp.processEvents()
    assert [words for words in cut_off(made) if words] == []  # a button with an icon alone has none
    theme.apply(qapp, theme.LIGHT, 100)


def test_many_cards_are_made_a_few_at_a_time_the_gravest_first(
    panel: Any, lidocaine: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(panel.advice), "at_once", 2)
    panel.plan(lidocaine(21))
    assert len(panel.advice.cards) == 2
    assert shown(panel) == ["la-cumulative", "no-consent"]
    qtbot.waitUntil(lambda: not panel.advice.unfinished)
    assert len(panel.advice.cards) > 4
    severities = [one.row.severity.value for one in panel.advice.cards if one.row is not None]
    assert severities == sorted(severities, reverse=True)
