"""The screens of people for `bodymap screenshot`."""

from PySide6.QtWidgets import QWidget

from bodymap.clinic.roles import Role
from bodymap.ui.people.dialog import PeopleDialog
from bodymap.ui.people.key_dialog import KeyDialog
from bodymap.ui.people.passphrase_dialog import PassphraseDialog
from bodymap.ui.people.person_dialog import PersonDialog
from bodymap.ui.screens import Scene, screen


@screen("people")
def _people(scene: Scene) -> QWidget:
    return PeopleDialog(scene.open_session, None)


@screen("people-add")
def _add(scene: Scene) -> QWidget:
    dialog = PeopleDialog(scene.open_session, None)
    people = scene.open_session.people
    return PersonDialog(
        dialog.tr("Add somebody"), people.add, frozenset({Role.CLINICIAN}), dialog, named=True, chosen=True, secret=True
    )


@screen("people-passphrase")
def _passphrase(scene: Scene) -> QWidget:
    return PassphraseDialog(scene.open_session, PeopleDialog(scene.open_session, None))


@screen("people-key")
def _key(scene: Scene) -> QWidget:
    return KeyDialog(scene.open_session, PeopleDialog(scene.open_session, None))
