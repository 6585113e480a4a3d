"""A fault of ours in the middle of a visit: told truthfully, logged without records, nothing lost, and work goes on."""

import logging
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import WorldError
from bodymap.base.faults import where
from bodymap.clinic.change import Change
from bodymap.clinic.finding import Place
from bodymap.ui.application import _log_in_thread, _Reporter
from bodymap.ui.main_window import MainWindow
from bodymap.ui.workspace import Workspace

SECRET = "Moreau, Elise, taut band"
PLACE = Place(View.POSTERIOR, 100.0, 300.0, Depth.SUPERFICIAL)


@pytest.fixture
def told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the user was told by the reporter, which is in charge as in the running app."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: said.append(words))
    monkeypatch.setattr(sys, "excepthook", _Reporter(window))
    return said


def fail_in_a_slot() -> None:
    QTimer.singleShot(0, raise_it)


def raise_it() -> None:
    raise ValueError(SECRET)


def wait_for(qtbot: QtBot, condition: Callable[[], Any]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)


@pytest.mark.logs_expected
@pytest.mark.qt_no_exception_capture
def test_a_fault_in_a_slot_is_told_and_logged_without_records_and_work_goes_on(
    window: MainWindow, session: Any, told: list[str], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window.open_session(session)
    workspace = window.workspace
    assert isinstance(workspace, Workspace)
    patient = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau")).result()
    workspace.open_patient(patient.id)
    controller = workspace.consultation.controller
    wait_for(qtbot, lambda: controller.editor)
    editor = controller.editor
    assert editor is not None
    editor.start_visit()
    with caplog.at_level(logging.ERROR):
        fail_in_a_slot()
        wait_for(qtbot, lambda: told)
    assert "ValueError" in told[0]
    assert "What was saved is safe" in told[0]
    assert "ValueError at " in caplog.text
    assert SECRET not in caplog.text + told[0]
    finding = editor.mark("levator-scapulae", Side.LEFT, PLACE, nrs=6)
    wait_for(qtbot, lambda: not editor.waiting)
    assert session.load_chart(patient.id).result().finding(finding.id).nrs == 6


@pytest.mark.logs_expected
@pytest.mark.qt_no_exception_capture
def test_a_fault_while_changes_wait_says_that_they_are_kept(
    window: MainWindow, session: Any, told: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_session(session)
    patient = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    full = WorldError("The disk is full.", "Make room.")
    store = session._desk.store
    commit = store.commit
    monkeypatch.setattr(store, "commit", lambda *_, **__: (_ for _ in ()).throw(full))
    editor.start_visit()
    wait_for(qtbot, lambda: session.outbox.refusal)
    fail_in_a_slot()
    wait_for(qtbot, lambda: told)
    assert "not saved yet are kept" in told[0]
    monkeypatch.setattr(store, "commit", commit)
    editor.retry_now()
    wait_for(qtbot, lambda: not editor.waiting)
    assert session.load_chart(patient.id).result().visits


@pytest.mark.logs_expected
def test_a_fault_while_writing_is_handed_back_and_the_log_names_no_record(
    session: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    patient = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    store = session._desk.store
    once: list[Change] = []
    commit = store.commit

    def fails_once(change: Change, **given: Any) -> int:
        if not once:
            once.append(change)
            raise ValueError(SECRET)
        number: int = commit(change, **given)
        return number

    monkeypatch.setattr(store, "commit", fails_once)
    editor.start_visit()
    wait_for(qtbot, lambda: editor.offers)
    assert "ValueError at " in caplog.text
    assert SECRET not in caplog.text
    editor.catch_up()
    assert editor.apply_offers() == 1
    wait_for(qtbot, lambda: not editor.waiting)
    assert session.load_chart(patient.id).result().visits


@pytest.mark.logs_expected
def test_a_fault_in_a_thread_and_a_chain_of_causes_are_logged_without_their_texts(
    caplog: pytest.LogCaptureFixture,
) -> None:
    words = ""
    try:
        try:
            raise_it()
        except ValueError as error:
            raise KeyError(SECRET) from error
    except KeyError as error:
        words = where(error)
    assert "KeyError at " in words
    assert "ValueError at " in words
    assert "raise_it" in words
    assert SECRET not in words

    class Args:
        exc_type = KeyError
        exc_value = KeyError(SECRET)
        exc_traceback = None

    _log_in_thread(Args())  # type: ignore[arg-type]
    assert "KeyError at nowhere" in caplog.text
    assert SECRET not in caplog.text
