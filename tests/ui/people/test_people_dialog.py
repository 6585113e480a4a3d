"""People in the window: the list, adding, disabling and enabling, passphrases, the code, the key; and who may."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from bodymap.app.clinics import clinic_users, open_clinic
from bodymap.app.session import Session
from bodymap.clinic.roles import MAY, Permission, Role
from bodymap.ui.main_window import MainWindow
from bodymap.ui.people.code_dialog import CodeDialog
from bodymap.ui.people.dialog import PeopleDialog
from bodymap.ui.people.key_dialog import KeyDialog
from bodymap.ui.people.passphrase_dialog import PassphraseDialog
from bodymap.ui.people.person_dialog import PersonDialog

LEFT = Qt.MouseButton.LeftButton
SECOND = "violet harbour seventeen lanterns"


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> PeopleDialog:
    made = PeopleDialog(session, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: bool(made.rows.rows))
    return made


def opened(dialog: PeopleDialog, kind: type[QDialog]) -> QDialog:
    return next(one for one in dialog.findChildren(kind) if one.isVisible())


def names(dialog: PeopleDialog) -> list[str]:
    return [row.cells[0].text for row in dialog.rows.rows]


def add_second(dialog: PeopleDialog, qtbot: QtBot, role: Role = Role.ASSISTANT) -> None:
    qtbot.mouseClick(dialog.add, LEFT)
    form = opened(dialog, PersonDialog)
    assert isinstance(form, PersonDialog)
    form.name.setText("Ben Ito")
    for one, box in form.roles.items():
        box.setChecked(one is role)
    form.first.edit.setText(SECOND)
    form.second.edit.setText(SECOND)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: len(dialog.rows.rows) == 2, timeout=10_000)


def select(dialog: PeopleDialog, row: int) -> None:
    dialog.table.selectRow(row)


def test_the_user_who_is_signed_in_is_marked_and_cannot_disable_themselves(dialog: PeopleDialog) -> None:
    assert names(dialog) == ["Dr A. Okafor (you)"]
    assert dialog.rows.rows[0].cells[1].text == "Clinician, Administrator"
    assert not dialog.disable.isEnabled()
    assert "Another administrator" in dialog.disable.toolTip()


def test_somebody_is_added_under_a_passphrase_of_their_own_and_can_sign_in(
    dialog: PeopleDialog, clinic_folder: Path, qtbot: QtBot
) -> None:
    add_second(dialog, qtbot)
    assert names(dialog) == ["Dr A. Okafor (you)", "Ben Ito"]
    assert clinic_users(clinic_folder) == ("Dr A. Okafor", "Ben Ito")
    with open_clinic(clinic_folder, user="Ben Ito", passphrase=SECOND) as theirs:
        assert theirs.user.roles == {Role.ASSISTANT}


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [("password1", "password1", "could be guessed"), (SECOND, SECOND + "x", "not the same"), ("", "", "Choose")],
)
def test_a_weak_a_mistyped_and_an_empty_passphrase_are_refused_beside_the_field(
    dialog: PeopleDialog, qtbot: QtBot, first: str, second: str, told: str
) -> None:
    qtbot.mouseClick(dialog.add, LEFT)
    form = opened(dialog, PersonDialog)
    assert isinstance(form, PersonDialog)
    form.name.setText("Ben Ito")
    form.first.edit.setText(first)
    form.second.edit.setText(second)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: told in form.first.fault + form.second.fault, timeout=10_000)
    assert form.isVisible()


def test_somebody_is_disabled_and_enabled_again(dialog: PeopleDialog, clinic_folder: Path, qtbot: QtBot) -> None:
    add_second(dialog, qtbot)
    select(dialog, 1)
    qtbot.mouseClick(dialog.disable, LEFT)
    qtbot.waitUntil(lambda: "disabled on" in dialog.rows.rows[1].cells[3].text)
    assert clinic_users(clinic_folder) == ("Dr A. Okafor",)
    assert dialog.enable.isVisible()
    qtbot.mouseClick(dialog.enable, LEFT)
    qtbot.waitUntil(lambda: "can sign in" in dialog.rows.rows[1].cells[3].text)
    with open_clinic(clinic_folder, user="Ben Ito", passphrase=SECOND):
        pass


def test_somebody_gets_other_roles(dialog: PeopleDialog, qtbot: QtBot) -> None:
    add_second(dialog, qtbot)
    select(dialog, 1)
    qtbot.mouseClick(dialog.roles, LEFT)
    form = opened(dialog, PersonDialog)
    assert isinstance(form, PersonDialog)
    assert not form.name.isVisible()
    form.roles[Role.CLINICIAN].setChecked(True)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: dialog.rows.rows[1].cells[1].text == "Clinician, Assistant")


def test_the_last_administrator_stays_one_and_is_told_why(dialog: PeopleDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.roles, LEFT)
    form = opened(dialog, PersonDialog)
    assert isinstance(form, PersonDialog)
    form.roles[Role.ADMINISTRATOR].setChecked(False)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "only administrator" in form.error.text())
    assert form.isVisible()


def test_a_passphrase_is_changed_by_who_knows_the_present_one(
    dialog: PeopleDialog, clinic_folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    qtbot.mouseClick(dialog.passphrase, LEFT)
    form = opened(dialog, PassphraseDialog)
    assert isinstance(form, PassphraseDialog)
    form.old.edit.setText("not the one")
    form.first.edit.setText(SECOND)
    form.second.edit.setText(SECOND)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "does not open" in form.error.text(), timeout=10_000)
    form.old.edit.setText(passphrase)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: not shiboken6.isValid(form) or not form.isVisible(), timeout=10_000)
    with open_clinic(clinic_folder, passphrase=SECOND):
        pass


def test_a_new_recovery_code_is_shown_until_it_is_written_down(dialog: PeopleDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.code, LEFT)
    form = opened(dialog, CodeDialog)
    assert isinstance(form, CodeDialog)
    qtbot.mouseClick(form.make, LEFT)
    qtbot.waitUntil(lambda: form.holds_code, timeout=10_000)
    assert form.page.code.text().count("-") == 6
    form.reject()
    form.close()
    assert form.isVisible(), "a code that nobody has written down stays"
    form.page.confirm.setChecked(True)
    qtbot.mouseClick(form.page.go_on, LEFT)
    assert not form.isVisible()


def test_the_clinic_gets_a_new_key_and_goes_on(
    dialog: PeopleDialog, session: Session, clinic_folder: Path, qtbot: QtBot
) -> None:
    before = (clinic_folder / "keys.json").read_bytes()
    qtbot.mouseClick(dialog.key, LEFT)
    form = opened(dialog, KeyDialog)
    assert isinstance(form, KeyDialog)
    qtbot.mouseClick(form.begin, LEFT)
    qtbot.waitUntil(lambda: "has a new key" in form.answer.text(), timeout=20_000)
    assert (clinic_folder / "keys.json").read_bytes() != before
    assert session.all_patients().result() == ()
    form.reject()


def test_a_new_key_that_is_given_up_leaves_the_old_one(dialog: PeopleDialog, clinic_folder: Path, qtbot: QtBot) -> None:
    before = (clinic_folder / "keys.json").read_bytes()
    qtbot.mouseClick(dialog.key, LEFT)
    form = opened(dialog, KeyDialog)
    assert isinstance(form, KeyDialog)
    form._begin()
    form.reject()
    qtbot.waitUntil(lambda: "keeps its key" in form.answer.text(), timeout=20_000)
    assert (clinic_folder / "keys.json").read_bytes() == before
    form.reject()


def test_the_window_shows_the_very_table_that_is_enforced(dialog: PeopleDialog) -> None:
    rows = dialog.table_of_roles.rows.rows
    assert [row.key for row in rows] == [one.value for one in Permission]
    for row in rows:
        said = {role for role, cell in zip(Role, row.cells[1:], strict=True) if cell.text == "yes"}
        assert said == {role for role in Role if Permission(row.key) in MAY[role]}


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.CLINICIAN])
def test_what_a_role_does_not_allow_cannot_be_chosen_and_says_why(
    session: Session, clinic_folder: Path, window: MainWindow, role: Role, qtbot: QtBot
) -> None:
    session.people.add("Ben Ito", frozenset({role}), SECOND).result()
    theirs = open_clinic(clinic_folder, user="Ben Ito", passphrase=SECOND)
    window.open_session(theirs)
    entries = {one.text().replace("&", ""): one for one in window.findChildren(QAction)}
    for words, permission in (
        ("Restore a backup ...", Permission.RESTORE),
        ("Audit trail ...", Permission.AUDIT),
        ("Letterhead ...", Permission.SETTINGS),
        ("Import records or patients ...", Permission.IMPORT),
        ("Sign the visit ...", Permission.SIGN),
        ("Add a patient ...", Permission.RECORD),
    ):
        entry = entries[words]
        assert entry.isEnabled() == (permission in MAY[role]), words
        assert entry.isEnabled() or "Your role does not allow this" in entry.toolTip()
    made = PeopleDialog(theirs, window)
    made.open()
    qtbot.waitUntil(lambda: len(made.rows.rows) == 2)
    assert not made.add.isEnabled()
    assert not made.key.isEnabled()
    assert not made.code.isEnabled()
    assert made.passphrase.isEnabled(), "everybody may change their own"
    made.reject()
