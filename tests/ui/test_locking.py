"""Locking: nothing of a patient to be seen, no connection, no key; and everything is there again after unlocking."""

import contextlib
import gc
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.door import LockedError
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.clock import steady_seconds
from bodymap.base.errors import WorldError
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient
from bodymap.store import keyfile
from bodymap.ui.main_window import MainWindow
from bodymap.ui.start.unlock import UnlockPage
from bodymap.ui.suspend import GAP_SECONDS, SuspendWatch
from bodymap.ui.workspace import Workspace

FAMILY = "Zanzibarov"


@pytest.fixture
def patient(session: Session) -> Patient:
    """A patient with a visit in which one point was marked."""
    from bodymap.app.patients import PatientFields

    made = session.add_patient(PatientFields(chart_number="Z-77", family_name=FAMILY, given_name="Ilya")).result()
    editor = session.edit(session.load_chart(made.id).result())
    editor.mark("trapezius-descending", Side.RIGHT, Place(View.POSTERIOR, 60.0, 380.0, Depth.SUPERFICIAL), nrs=6)
    assert editor.last_save is not None
    editor.last_save.result()
    return made


@pytest.fixture
def chart_open(open_window: MainWindow, patient: Patient, qtbot: QtBot) -> MainWindow:
    """The window with the patient's chart."""
    space(open_window).open_patient(patient.id)
    qtbot.waitUntil(lambda: space(open_window).patient_id == patient.id)
    return open_window


def space(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def lock(window: MainWindow, qtbot: QtBot) -> None:
    """Lock, and wait until the clinic is closed."""
    desk = space(window).session._desk
    window.lock()
    qtbot.waitUntil(lambda: desk.door.is_locked)


def unlock(window: MainWindow, passphrase: str, qtbot: QtBot) -> None:
    page = window.start.currentWidget()
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.is_locked, timeout=10_000)


def visible_texts(root: QWidget) -> str:
    """Return every text of what can be seen of a window, as a screen reader would meet it."""
    found = [root.windowTitle()]
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        found += [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
    return "\n".join(found)


def on_screen() -> str:
    return "\n".join(visible_texts(one) for one in QApplication.topLevelWidgets() if one.isVisible())


def holders_of(secrets: Iterable[bytes]) -> list[str]:
    """Return the types of all objects that Python's collector knows and that hold one of the secrets directly."""
    needles = [one for raw in secrets for one in (raw, raw.hex().encode())]
    found = []
    for holder in gc.get_objects():
        if holder is needles or holder is secrets:
            continue
        with contextlib.suppress(ReferenceError):
            for value in gc.get_referents(holder):
                raw = value.encode("utf-8", "ignore") if isinstance(value, str) else value
                if isinstance(raw, bytes | bytearray) and any(needle in raw for needle in needles):
                    found.append(f"{type(holder).__name__}: {type(value).__name__}")
    return found


def test_a_locked_window_shows_nothing_of_the_patient_in_any_window(
    chart_open: MainWindow, session: Session, qtbot: QtBot
) -> None:
    beside = QLabel(f"{FAMILY}, a window of its own")
    qtbot.addWidget(beside)
    beside.show()
    space(chart_open).edit_patient()
    assert FAMILY in on_screen()
    lock(chart_open, qtbot)
    assert FAMILY not in on_screen()
    assert "Z-77" not in on_screen()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [chart_open]


def test_what_opens_while_the_window_is_locked_is_hidden_until_it_is_unlocked(
    chart_open: MainWindow, passphrase: str, qtbot: QtBot
) -> None:
    lock(chart_open, qtbot)
    late = QDialog(space(chart_open))
    QLabel(FAMILY, late)
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())
    assert FAMILY not in on_screen()
    unlock(chart_open, passphrase, qtbot)
    assert late.isVisible()
    late.close()


def test_locking_closes_the_connection_and_leaves_no_object_with_the_key(
    chart_open: MainWindow, session: Session, clinic_folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    key = keyfile.open_as_user(keyfile.read(clinic_folder), None, passphrase).key
    masked = bytes(one ^ 0x5A for one in key)  # so that this test is not found itself
    del key
    store = session._desk.store
    database = store._db

    def held() -> list[str]:
        return holders_of([bytes(one ^ 0x5A for one in masked)])

    assert held() == ["Vault: bytearray"], "while the clinic is open, its key is in memory: this test can see it"
    lock(chart_open, qtbot)
    gc.collect()
    assert not database.is_open
    assert held() == []
    assert not (clinic_folder / "clinic.db-wal").exists(), "the last connection is closed"
    with pytest.raises(LockedError):
        session.search_patients("").result()


def test_every_request_is_refused_in_plain_words_while_the_window_is_locked(
    chart_open: MainWindow, session: Session, patient: Patient, qtbot: QtBot
) -> None:
    lock(chart_open, qtbot)
    asked: list[Callable[[], Any]] = [
        lambda: session.load_chart(patient.id),
        session.all_patients,
        session.suggest_chart_number,
        session.contents,
        session.clinic_settings,
        session.people.listed,
        lambda: session.log_view(patient.id),
        session.verify,
    ]
    for ask in asked:
        with pytest.raises(WorldError, match="locked"):
            ask().result()


def test_unlocking_comes_back_to_the_same_patient_visit_point_page_and_scroll(
    chart_open: MainWindow, session: Session, patient: Patient, passphrase: str, qtbot: QtBot
) -> None:
    workspace = space(chart_open)
    controller = workspace.consultation.controller
    point = workspace.consultation.chart.points[0].id  # type: ignore[union-attr]
    controller.select(point)
    workspace.header.history.setChecked(True)
    area = workspace.consultation.right.findChildren(QWidget)
    before = (controller.visit_id, controller.point_id, len(area))
    lock(chart_open, qtbot)
    unlock(chart_open, passphrase, qtbot)
    assert space(chart_open) is workspace
    assert (controller.visit_id, controller.point_id, len(area)) == before
    assert workspace.patient_id == patient.id
    assert workspace.header.history.isChecked()
    assert chart_open.windowTitle() == "Bodymap - Z-77"
    assert chart_open.menuBar().isVisible()


def test_what_was_typed_into_a_dialog_is_there_after_unlocking(
    chart_open: MainWindow, passphrase: str, qtbot: QtBot
) -> None:
    space(chart_open).edit_patient()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    field = dialog.findChildren(QLineEdit)[0]
    field.setText("half typed")
    modality = dialog.windowModality()
    lock(chart_open, qtbot)
    assert not dialog.isVisible()
    unlock(chart_open, passphrase, qtbot)
    assert dialog.isVisible()
    assert field.text() == "half typed"
    assert dialog.windowModality() == modality
    dialog.reject()


def test_the_keys_that_lock_do_so_in_an_open_dialog_as_well(chart_open: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(chart_open)
    line = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    desk = space(chart_open).session._desk
    qtbot.keyClick(line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.door.is_locked)
    assert chart_open.is_locked
    assert not dialog.isVisible()


def test_what_is_being_typed_into_the_visit_is_saved_by_locking(
    chart_open: MainWindow, session: Session, patient: Patient, passphrase: str, qtbot: QtBot
) -> None:
    workspace = space(chart_open)
    notes = next(one for one in workspace.consultation.right.findChildren(QPlainTextEdit) if one.isVisible())
    notes.setFocus()
    qtbot.keyClicks(notes, "typed and not left")
    lock(chart_open, qtbot)
    unlock(chart_open, passphrase, qtbot)
    chart = session.load_chart(patient.id).result()
    said = [v.notes + v.plan + v.reason for v in chart.visits] + [f.note for f in chart.findings]
    assert "typed and not left" in said


def test_what_could_not_be_saved_waits_through_the_lock_and_is_saved_after_it(
    chart_open: MainWindow,
    session: Session,
    patient: Patient,
    clinic_folder: Path,
    passphrase: str,
    qtbot: QtBot,
) -> None:
    editor = space(chart_open).consultation.controller.editor
    assert editor is not None
    (clinic_folder / "clinic.db").chmod(0o400)
    finding = editor.chart.findings[0]
    editor.score(finding.id, 9)
    qtbot.waitUntil(lambda: session.outbox.refusal is not None)
    lock(chart_open, qtbot)
    assert editor.waiting == 1
    (clinic_folder / "clinic.db").chmod(0o600)
    unlock(chart_open, passphrase, qtbot)
    qtbot.waitUntil(lambda: editor.waiting == 0)
    assert session.load_chart(patient.id).result().finding(finding.id).nrs == 9


def test_a_wrong_passphrase_at_the_lock_opens_nothing_and_is_counted(
    chart_open: MainWindow, session: Session, passphrase: str, qtbot: QtBot
) -> None:
    lock(chart_open, qtbot)
    page = chart_open.start.currentWidget()
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.passphrase.edit, "not this one")
    qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    assert chart_open.is_locked
    assert FAMILY not in on_screen()
    page.passphrase.clear()
    unlock(chart_open, passphrase, qtbot)
    actions = [one.action for one in trail(session)]
    assert actions[:3] == ["unlock", "failed-sign-ins", "lock"]


def trail(session: Session) -> Any:
    from datetime import UTC, datetime

    from bodymap.store.facts import EventQuestion

    question = EventQuestion(since=datetime(2000, 1, 1, tzinfo=UTC), until=datetime(2100, 1, 1, tzinfo=UTC))
    return session.worker.submit(lambda: session._desk.store.events_listed(question, 2**62, 100)).result()


def test_signing_in_locking_unlocking_and_signing_out_are_in_the_trail(
    chart_open: MainWindow, session: Session, clinic_folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    from bodymap.app.clinics import open_clinic

    lock(chart_open, qtbot)
    unlock(chart_open, passphrase, qtbot)
    chart_open.close()
    session.close().result()
    with open_clinic(clinic_folder, passphrase=passphrase) as again:
        actions = [one.action for one in reversed(trail(again))]
    said = [one for one in actions if one in ("sign-in", "lock", "unlock", "sign-out")]
    assert said[-5:] == ["sign-in", "lock", "unlock", "sign-out", "sign-in"]


def test_a_machine_that_slept_is_locked_when_it_wakes(
    chart_open: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = chart_open.findChild(SuspendWatch)
    assert isinstance(watch, SuspendWatch)
    watch._last -= 3
    watch.look()
    assert not chart_open.is_locked
    watch._last -= GAP_SECONDS + 1
    watch.look()
    assert chart_open.is_locked


def test_going_to_sleep_and_a_locked_screen_lock_the_window(
    chart_open: MainWindow, passphrase: str, qtbot: QtBot
) -> None:
    watch = chart_open.findChild(SuspendWatch)
    assert isinstance(watch, SuspendWatch)
    watch.prepare(False)
    assert not chart_open.is_locked
    watch.prepare(True)
    assert chart_open.is_locked
    unlock(chart_open, passphrase, qtbot)
    watch.screen_locked()
    assert chart_open.is_locked


def test_another_user_who_signs_in_at_the_lock_gets_a_window_of_their_own(
    chart_open: MainWindow, session: Session, clinic_folder: Path, qtbot: QtBot
) -> None:
    from bodymap.clinic.roles import Role

    second = "violet harbour seventeen lanterns"
    session.people.add("Ben Ito", frozenset({Role.ASSISTANT}), second).result()
    space(chart_open).edit_patient()
    lock(chart_open, qtbot)
    page = chart_open.start.currentWidget()
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.user.count() == 2)
    assert page.user.currentText() == session.user.name, "the one who locked is offered first"
    page.user.setCurrentText("Ben Ito")
    unlock(chart_open, second, qtbot)
    assert space(chart_open).session is not session
    assert space(chart_open).session.user.name == "Ben Ito"
    assert space(chart_open).patient_id == ""
    assert FAMILY not in chart_open.windowTitle()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def test_a_session_whose_user_was_disabled_elsewhere_is_locked(
    chart_open: MainWindow, session: Session, clinic_folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    from bodymap.app.clinics import open_clinic
    from bodymap.clinic.roles import FIRST_USER

    second = "violet harbour seventeen lanterns"
    session.people.add("Ben Ito", FIRST_USER, second).result()
    with open_clinic(clinic_folder, user="Ben Ito", passphrase=second) as other:
        other.people.disable(session.user.id).result()
        qtbot.waitUntil(lambda: chart_open.is_locked, timeout=10_000)
    page = chart_open.start.currentWidget()
    assert isinstance(page, UnlockPage)
    assert "disabled" in page.error.text()


def test_a_change_of_the_settings_that_concern_safety_is_in_the_trail(
    chart_open: MainWindow, session: Session, qtbot: QtBot
) -> None:
    chart_open.preferences.change(lock_minutes=0, theme="dark")
    chart_open.preferences.change(lock_minutes=25)
    chart_open.preferences.change(text_size=110)
    qtbot.waitUntil(lambda: trail(session)[0].action == "machine-settings")
    newest = trail(session)[0]
    assert newest.detail == '{"lock_minutes":"25"}'
    assert [one.action for one in trail(session)].count("machine-settings") == 1


def test_a_clock_that_is_set_while_the_clinic_is_open_is_in_the_trail(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    steady = steady_seconds()
    monkeypatch.setattr("bodymap.app.door.steady_seconds", lambda: steady)
    session._desk.door._watched = True
    session._desk.door._steady = steady
    session._desk.door._wall = session.clock.now()
    session.clock.forward(seconds=30)  # type: ignore[attr-defined]
    session.worker.submit(session._desk.door.watch_clock).result()
    assert trail(session)[0].action != "clock-jump"
    session.clock.forward(hours=-3)  # type: ignore[attr-defined]
    session.worker.submit(session._desk.door.watch_clock).result()
    newest = trail(session)[0]
    assert newest.action == "clock-jump"
    assert '"seconds":"-10800"' in newest.detail


def test_a_clock_that_stands_before_what_was_written_last_is_noted_at_signing_in(
    clinic_folder: Path, passphrase: str, clock: Any
) -> None:
    from bodymap.app.clinics import open_clinic

    clock.forward(days=2)
    open_clinic(clinic_folder, passphrase=passphrase, clock=clock).close().result()
    clock.forward(days=-2)
    with open_clinic(clinic_folder, passphrase=passphrase, clock=clock) as again:
        newest = trail_of_all(again)[0]
    assert newest.action == "clock-jump"
    assert '"seconds":"-172800"' in newest.detail


def trail_of_all(session: Session) -> Any:
    """Return the newest events in the order of their writing, whatever the clock said."""
    return sorted(trail(session), key=lambda one: -one.number)
