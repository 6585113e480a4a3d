"""Answers and events arrive on the GUI thread, and never at a widget that is gone."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.app.events import NotSaved, Saved, Saving
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError, WorldError
from bodymap.ui.notifier import Notifier, when_done


def finish_elsewhere(future: "Future[int]", error: Exception | None = None) -> None:
    """Give a future its answer on another thread, and wait for that thread."""

    def work() -> None:
        if error is None:
            future.set_result(7)
        else:
            future.set_exception(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_an_answer_arrives_on_the_gui_thread(qtbot: QtBot, qapp: QApplication) -> None:
    future: Future[int] = Future()
    parent = QObject()
    got: list[tuple[int, bool]] = []
    when_done(future, lambda n: got.append((n, QThread.currentThread() is qapp.thread())), got.clear, parent)  # type: ignore[arg-type]
    finish_elsewhere(future)
    assert got == []
    qtbot.waitUntil(lambda: got == [(7, True)])


def test_an_error_for_the_user_goes_to_the_second_function(qtbot: QtBot) -> None:
    future: Future[int] = Future()
    parent = QObject()
    got: list[BodymapError] = []
    when_done(future, lambda _n: None, got.append, parent)
    finish_elsewhere(future, WorldError("The disk is full."))
    qtbot.waitUntil(lambda: [e.message for e in got] == ["The disk is full."])


def test_a_mistake_of_ours_is_raised_and_not_swallowed(qtbot: QtBot) -> None:
    future: Future[int] = Future()
    parent = QObject()
    with qtbot.captureExceptions() as caught:
        when_done(future, lambda _n: None, lambda _e: None, parent)
        finish_elsewhere(future, ZeroDivisionError("ours"))
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError


def test_an_answer_for_a_deleted_widget_is_dropped(qtbot: QtBot) -> None:
    future: Future[int] = Future()
    later: Future[int] = Future()
    gone, parent = QObject(), QObject()
    got: list[str] = []
    when_done(future, lambda _n: got.append("gone"), lambda _e: None, gone)
    when_done(later, lambda _n: got.append("later"), lambda _e: None, parent)
    finish_elsewhere(future)
    shiboken6.delete(gone)
    finish_elsewhere(later)
    qtbot.waitUntil(lambda: "later" in got)
    assert got == ["later"]


def test_a_dropped_question_is_never_answered(qtbot: QtBot) -> None:
    future: Future[int] = Future()
    later: Future[int] = Future()
    parent = QObject()
    got: list[int] = []
    awaited = when_done(future, lambda _n: got.append(1), lambda _e: None, parent)
    when_done(later, lambda _n: got.append(2), lambda _e: None, parent)
    finish_elsewhere(future)
    awaited.drop()
    finish_elsewhere(later)
    qtbot.waitUntil(lambda: 2 in got)
    assert got == [2]


class Telling:
    """A session of which only the telling matters."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[object], None]] = []

    def subscribe(self, callback: Callable[[object], None]) -> Callable[[], None]:
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def publish(self, event: object) -> None:
        for callback in tuple(self._callbacks):
            callback(event)


def test_each_event_of_the_session_becomes_its_signal(qtbot: QtBot) -> None:
    session = Telling()
    notifier = Notifier(cast("Session", session))
    at = datetime(2026, 11, 20, 14, 3, 22, tzinfo=UTC)
    with qtbot.waitSignals([notifier.saving, notifier.saved, notifier.not_saved]):
        for event in (Saving(2), Saved(at), NotSaved(3, "The disk is full.", "Make room.")):
            session.publish(event)
    notifier.disconnect_session()


def test_a_change_says_which_patient_it_was(session: Session, qtbot: QtBot) -> None:
    notifier = Notifier(session)
    with qtbot.waitSignal(notifier.changed) as heard:
        added = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau")).result()
    assert heard.args is not None
    assert added.id in heard.args[0].ids
    notifier.disconnect_session()


def test_nothing_is_heard_after_leaving(qtbot: QtBot) -> None:
    session = Telling()
    gone, stays = Notifier(cast("Session", session)), Notifier(cast("Session", session))
    heard: list[object] = []
    gone.saving.connect(heard.append)
    gone.disconnect_session()
    gone.disconnect_session()
    with qtbot.waitSignal(stays.saving):
        session.publish(Saving(1))
    assert heard == []
    stays.disconnect_session()
