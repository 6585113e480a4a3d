"""Before a clinic is open: the welcome, creating a clinic, the recovery code, unlocking."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bodymap.app.clinics import create_clinic, open_clinic
from bodymap.app.session import Session
from bodymap.base.errors import WorldError
from bodymap.ui.main_window import MainWindow
from bodymap.ui.secret.passphrase import PassphraseEdit, PassphraseField
from bodymap.ui.secret.recovery import RecoveryPage
from bodymap.ui.start.create import CreatePage
from bodymap.ui.start.recover import RecoverPage
from bodymap.ui.start.unlock import UnlockPage
from bodymap.ui.start.welcome import WelcomePage

LEFT = Qt.MouseButton.LeftButton


def page(window: MainWindow, kind: type) -> object:
    found = window.start.currentWidget()
    assert isinstance(found, kind)
    return found


def unlock_page(window: MainWindow) -> UnlockPage:
    found = window.start.currentWidget()
    assert isinstance(found, UnlockPage)
    return found


def test_a_passphrase_unlocks_the_clinic(
    window: MainWindow, clinic_folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    window.start.show_unlock(str(clinic_folder))
    shown = unlock_page(window)
    qtbot.keyClicks(shown.passphrase.edit, passphrase)
    with qtbot.waitSignal(window.start.opened, timeout=10_000):
        qtbot.keyClick(shown.passphrase.edit, Qt.Key.Key_Return)
    assert not window.is_locked


def test_a_wrong_passphrase_is_answered_on_the_page_and_can_be_typed_again(
    window: MainWindow, clinic_folder: Path, qtbot: QtBot
) -> None:
    window.start.show_unlock(str(clinic_folder))
    shown = unlock_page(window)
    qtbot.keyClicks(shown.passphrase.edit, "not it")
    qtbot.mouseClick(shown.unlock, LEFT)
    qtbot.waitUntil(shown.error.isVisible, timeout=10_000)
    assert "passphrase" in shown.error.text().lower()
    assert shown.unlock.isEnabled()
    assert shown.passphrase.edit.selectedText()
    assert window.is_locked


def test_a_folder_without_a_clinic_is_said_on_the_page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.start.show_unlock(str(tmp_path / "nothing"))
    shown = unlock_page(window)
    qtbot.keyClicks(shown.passphrase.edit, "anything")
    qtbot.mouseClick(shown.unlock, LEFT)
    qtbot.waitUntil(shown.error.isVisible, timeout=10_000)
    assert shown.unlock.isEnabled()


def test_an_empty_passphrase_is_asked_for_beside_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.start.show_unlock("/some/clinic")
    shown = unlock_page(window)
    qtbot.mouseClick(shown.unlock, LEFT)
    assert shown.passphrase.fault
    assert shown.unlock.isEnabled()


def test_a_single_user_is_not_asked_for_and_several_are(qtbot: QtBot) -> None:
    shown = UnlockPage()
    qtbot.addWidget(shown)
    shown.show()
    shown.set_users(("Dr A. Okafor",))
    assert not shown.user.isVisible()
    shown.set_users(("Dr A. Okafor", "Dr B. Lind"), "Dr B. Lind")
    assert shown.user.isVisible()
    with qtbot.waitSignal(shown.submitted) as submitted:
        qtbot.keyClicks(shown.passphrase.edit, "words")
        qtbot.keyClick(shown.passphrase.edit, Qt.Key.Key_Return)
    assert submitted.args == ["Dr B. Lind", "words"]


def test_the_passphrase_is_hidden_until_it_is_asked_to_show(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(field.show_button, LEFT)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.show_button.accessibleName() == "Hide the passphrase"
    field.clear()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("key", "modifier", "typed", "caps"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A", True),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "a", True),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "A", False),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", False),
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", False),
    ],
)
def test_caps_lock_is_told_from_the_letters(
    qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, typed: str, caps: bool
) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    field.edit.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifier, typed))
    assert field.caps_hint.isVisible() is caps


def test_the_first_start_offers_three_ways(window: MainWindow, qtbot: QtBot) -> None:
    window.start.show_welcome()
    welcome = page(window, WelcomePage)
    assert isinstance(welcome, WelcomePage)
    with qtbot.waitSignals([welcome.create_asked, welcome.open_asked]):
        qtbot.mouseClick(welcome.create_clinic, LEFT)
        welcome.open_clinic.click()
    assert welcome.demo.isEnabled()


@pytest.fixture
def form_page(window: MainWindow) -> CreatePage:
    window.start.show_create()
    found = window.start.currentWidget()
    assert isinstance(found, CreatePage)
    return found


def fill(form_page: CreatePage, folder: Path, qtbot: QtBot, *, second: str = "long enough words") -> None:
    qtbot.keyClicks(form_page.clinic_name, "Riverside Pain Clinic")
    qtbot.keyClicks(form_page.user_name, "Dr A. Okafor")
    form_page.folder.setText(str(folder))
    qtbot.keyClicks(form_page.first.edit, "long enough words")
    qtbot.keyClicks(form_page.second.edit, second)


def test_the_form_says_beside_each_field_what_is_missing(form_page: CreatePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(form_page.create_clinic, LEFT)
    assert form_page.clinic_field.fault
    assert form_page.user_field.fault
    assert form_page.first.fault
    assert form_page.create_clinic.isEnabled()


def test_two_different_passphrases_are_refused(form_page: CreatePage, tmp_path: Path, qtbot: QtBot) -> None:
    fill(form_page, tmp_path / "new", qtbot, second="something else")
    qtbot.mouseClick(form_page.create_clinic, LEFT)
    qtbot.waitUntil(lambda: bool(form_page.second.fault))
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("weak", ["password1", "Riverside Pain Clinic", "qwertzuiop", "11111111111111111111"])
def test_a_passphrase_that_can_be_guessed_is_refused(
    form_page: CreatePage, tmp_path: Path, qtbot: QtBot, weak: str
) -> None:
    fill(form_page, tmp_path / "new", qtbot)
    for field in (form_page.first, form_page.second):
        field.clear()
        qtbot.keyClicks(field.edit, weak)
    qtbot.mouseClick(form_page.create_clinic, LEFT)
    qtbot.waitUntil(lambda: "could be guessed" in form_page.first.fault)
    assert not (tmp_path / "new").exists()


def test_the_strength_is_said_while_the_passphrase_is_typed(form_page: CreatePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(form_page.first.edit, "correct horse battery staple")
    qtbot.waitUntil(lambda: form_page.strength.words.text() == "Strength: strong")


def test_a_new_clinic_shows_its_recovery_code_once_and_opens_when_it_is_written_down(
    window: MainWindow, form_page: CreatePage, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(form_page, tmp_path / "new", qtbot)
    qtbot.mouseClick(form_page.create_clinic, LEFT)
    qtbot.waitUntil(lambda: isinstance(window.start.currentWidget(), RecoveryPage), timeout=10_000)
    code_page = window.start.currentWidget()
    assert isinstance(code_page, RecoveryPage)
    code = code_page.code.text()
    assert len(code) > 20
    assert not code_page.go_on.isEnabled()
    assert not form_page.first.text()
    QGuiApplication.clipboard().setText(code)
    code_page.confirm.click()
    qtbot.mouseClick(code_page.go_on, LEFT)
    assert not window.is_locked
    assert QGuiApplication.clipboard().text() == ""
    assert code not in "".join(
        file.read_text(encoding="utf-8", errors="replace") for file in tmp_path.rglob("*") if file.is_file()
    )


def test_a_folder_that_is_in_use_is_refused_beside_the_form(
    window: MainWindow, form_page: CreatePage, clinic_folder: Path, qtbot: QtBot
) -> None:
    fill(form_page, clinic_folder, qtbot)
    qtbot.mouseClick(form_page.create_clinic, LEFT)
    qtbot.waitUntil(lambda: bool(form_page.folder_field.fault) or form_page.error.isVisible(), timeout=10_000)
    assert window.start.currentWidget() is form_page


def test_a_fault_of_the_disk_is_said_on_the_form(form_page: CreatePage) -> None:
    form_page.show_error(WorldError("The disk is full.", "Make room and try again."))
    assert form_page.error.text() == "The disk is full. Make room and try again."
    assert form_page.error.isVisible()


def test_caps_lock_pressed_again_takes_the_hint_away(qtbot: QtBot) -> None:
    edit = PassphraseEdit()
    qtbot.addWidget(edit)
    heard: list[bool] = []
    edit.caps_lock.connect(heard.append)
    qtbot.keyClick(edit, Qt.Key.Key_CapsLock)
    qtbot.keyClicks(edit, "a")
    assert heard == []


def test_the_window_closed_before_the_code_is_confirmed_asks_first(
    window: MainWindow, form_page: CreatePage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(form_page, tmp_path / "new", qtbot)
    qtbot.mouseClick(form_page.create_clinic, LEFT)
    qtbot.waitUntil(lambda: window.start.holds_code, timeout=10_000)
    answers = iter([False, True])
    monkeypatch.setattr(window, "_ask", lambda *_: next(answers))
    assert not window.close()
    assert window.start.holds_code
    assert window.close()


def test_unlocking_takes_the_session_with_its_user(window: MainWindow, session: Session) -> None:
    window.open_session(session)
    assert window.workspace is not None
    assert window.workspace.session is session


@pytest.fixture
def recover(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> tuple[RecoverPage, str]:
    """The page for the recovery code of a new clinic, reached as a user does, and that code."""
    session, code = create_clinic(tmp_path / "clinic", name="Clinic", user_name="Dr A", passphrase="forgotten")
    session.close().result()
    window.start.show_unlock(str(tmp_path / "clinic"))
    qtbot.mouseClick(unlock_page(window).forgotten, LEFT)
    found = window.start.currentWidget()
    assert isinstance(found, RecoverPage)
    return found, code


def test_the_recovery_code_opens_the_clinic_and_sets_a_new_passphrase(
    window: MainWindow, recover: tuple[RecoverPage, str], tmp_path: Path, qtbot: QtBot
) -> None:
    shown, code = recover
    qtbot.keyClicks(shown.code, code.lower())
    qtbot.keyClicks(shown.first.edit, "a better one")
    qtbot.keyClicks(shown.second.edit, "a better one")
    with qtbot.waitSignal(window.start.opened, timeout=10_000):
        qtbot.mouseClick(shown.recover, LEFT)
    assert (shown.code.text(), shown.first.text()) == ("", "")
    assert window.workspace is not None
    window.workspace.session.close().result()
    with open_clinic(tmp_path / "clinic", passphrase="a better one") as session:
        assert session.user.name == "Dr A"


def test_a_wrong_recovery_code_is_answered_on_the_page(
    window: MainWindow, recover: tuple[RecoverPage, str], qtbot: QtBot
) -> None:
    shown, code = recover
    qtbot.keyClicks(shown.code, code[:-1] + ("A" if code[-1] != "A" else "B"))
    qtbot.keyClicks(shown.first.edit, "a better one")
    qtbot.keyClicks(shown.second.edit, "another one")
    qtbot.mouseClick(shown.recover, LEFT)
    qtbot.waitUntil(lambda: "not the same" in shown.second.fault)
    shown.second.clear()
    qtbot.keyClicks(shown.second.edit, "a better one")
    qtbot.mouseClick(shown.recover, LEFT)
    qtbot.waitUntil(shown.error.isVisible, timeout=10_000)
    assert "code" in shown.error.text()
    assert window.is_locked
