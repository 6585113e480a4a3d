"""The people of the clinic: a list with what each may do, and everything that can be done about them and their keys."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.roles import Permission, Role, role_words
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.consult.words import day
from bodymap.ui.people.code_dialog import CodeDialog
from bodymap.ui.people.key_dialog import KeyDialog
from bodymap.ui.people.passphrase_dialog import PassphraseDialog
from bodymap.ui.people.person_dialog import PersonDialog, Save
from bodymap.ui.people.roles_view import RolesView
from bodymap.ui.permits import permit
from bodymap.ui.row_table import Cell, RowTable, TableRow

if TYPE_CHECKING:
    from bodymap.clinic.people import Person


class PeopleDialog(QDialog):
    """`shown()`: the list was read."""

    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("people")
        self.setWindowTitle(self.tr("People"))
        self._session = session
        self._people: tuple[Person, ...] = ()
        self.rows = RowTable((self.tr("Name"), self.tr("Roles"), self.tr("Since"), self.tr("State")), (), self)
        self.table = self._make_table()
        self.add = form.button(self.tr("Add ..."))
        self.roles = form.button(self.tr("Roles ..."))
        self.disable = form.button(self.tr("Disable"))
        self.enable = form.button(self.tr("Enable"))
        self.fresh = form.button(self.tr("Enable with a new passphrase ..."))
        self.passphrase = form.button(self.tr("My passphrase ..."))
        self.code = form.button(self.tr("New recovery code ..."))
        self.key = form.button(self.tr("New key ..."))
        self.error = form.text("", "notice")
        self.error.hide()
        self._connect()
        self._lay_out()
        form.fit(self, 760, 560)
        self._offer()
        self.refresh()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.rows)
        table.setAccessibleName(self.tr("The people of the clinic"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(40))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        for button, act in (
            (self.add, self._add),
            (self.roles, self._change_roles),
            (self.disable, self._disable),
            (self.enable, self._enable),
            (self.fresh, self._enable_anew),
            (self.passphrase, lambda: PassphraseDialog(self._session, self).open()),
            (self.code, lambda: CodeDialog(self._session, self).open()),
            (self.key, self._new_key),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.px(12), 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.table, 1)
        column.addLayout(_row(self.add, self.roles, self.disable, self.enable, self.fresh))
        column.addWidget(form.text(self.tr("Passphrases and keys"), "strong"))
        column.addLayout(_row(self.passphrase, self.code, self.key))
        tabs = QTabWidget()
        tabs.addTab(page, self.tr("People"))
        self.table_of_roles = RolesView(self)
        tabs.addTab(self.table_of_roles, self.tr("What each role may do"))
        close = form.button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        outer = QVBoxLayout(self)
        edge = theme.px(20)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.addWidget(tabs, 1)
        outer.addWidget(self.error)
        outer.addLayout(form.buttons_row(close))

    # --- the list

    def refresh(self) -> None:
        """Read the list anew."""
        when_done(self._session.people.listed(), self._show, self._fail, self)

    def _show(self, people: "tuple[Person, ...]") -> None:
        chosen = self.chosen
        self._people = people
        self.rows.show_rows(tuple(self._row_of(one) for one in people))
        place = next((number for number, one in enumerate(people) if chosen is not None and one.id == chosen.id), 0)
        if people:
            rows = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.table.selectionModel().select(self.rows.index(place, 0), rows)
        self._offer()
        self.shown.emit()

    def _row_of(self, person: "Person") -> TableRow:
        zone = self._session.zone
        name = self.tr("{0} (you)").format(person.name) if person.id == self._session.user.id else person.name
        roles = ", ".join(role_words(role) for role in Role if role in person.roles)
        if person.disabled_at is not None:
            state = Cell(self.tr("disabled on {0}").format(day(person.disabled_at, zone)), colour="muted")
        elif not person.has_key:
            state = Cell(self.tr("has no key: give a passphrase"), colour="muted")
        else:
            state = Cell(self.tr("can sign in"))
        return TableRow(person.id, (Cell(name, strong=True), Cell(roles), Cell(day(person.since, zone)), state))

    @property
    def chosen(self) -> "Person | None":
        """The person whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self._people[rows[0].row()] if rows and rows[0].row() < len(self._people) else None

    def _offer(self) -> None:
        """Offer what can be done with the person who is selected."""
        person = self.chosen
        active = person is not None and person.has_key
        mine = person is not None and person.id == self._session.user.id
        self.roles.setEnabled(person is not None and person.disabled_at is None)
        self.disable.setVisible(active)
        self.disable.setEnabled(active and not mine)
        self.disable.setToolTip(self.tr("Another administrator can disable you.") if mine else "")
        self.enable.setVisible(person is not None and person.disabled_at is not None)
        self.fresh.setVisible(person is not None and not active)
        for button in (self.add, self.roles, self.disable, self.enable, self.fresh, self.code):
            self._permit(button, Permission.PEOPLE)
        self._permit(self.key, Permission.NEW_KEY)
        if self._session.on_server:
            self.key.setEnabled(False)
            self.key.setToolTip(self.tr("This clinic is on a server: its encryption is the server's."))

    def _permit(self, button: QPushButton, permission: Permission) -> None:
        permit(button, self._session, permission)

    # --- what is done

    def _ask(self, title: str, save: Save, roles: frozenset[Role], *, named: bool, chosen: bool, secret: bool) -> None:
        dialog = PersonDialog(title, save, roles, self, named=named, chosen=chosen, secret=secret)
        dialog.done_with.connect(lambda _person: self.refresh())
        dialog.open()

    def _add(self) -> None:
        people = self._session.people
        self._ask(
            self.tr("Add somebody"), people.add, frozenset({Role.CLINICIAN}), named=True, chosen=True, secret=True
        )

    def _change_roles(self) -> None:
        person = self.chosen
        if person is not None:
            people, who = self._session.people, person.id
            title = self.tr("Roles of {0}").format(person.name)

            def save(_name: str, roles: frozenset[Role], _secret: str) -> "Future[Person]":
                return people.set_roles(who, roles)

            self._ask(title, save, person.roles, named=False, chosen=True, secret=False)

    def _enable_anew(self) -> None:
        person = self.chosen
        if person is not None:
            people, who = self._session.people, person.id
            title = self.tr("New passphrase of {0}").format(person.name)

            def save(_name: str, _roles: frozenset[Role], secret: str) -> "Future[Person]":
                return people.enable(who, secret)

            self._ask(title, save, person.roles, named=False, chosen=False, secret=True)

    def _disable(self) -> None:
        person = self.chosen
        if person is not None:
            when_done(self._session.people.disable(person.id), lambda _person: self.refresh(), self._fail, self)

    def _enable(self) -> None:
        person = self.chosen
        if person is not None:
            when_done(self._session.people.enable(person.id), lambda _person: self.refresh(), self._fail, self)

    def _new_key(self) -> None:
        dialog = KeyDialog(self._session, self)
        dialog.told.connect(self.refresh)
        dialog.open()

    def _fail(self, error: BodymapError) -> None:
        self.error.setText(str(error))
        self.error.show()


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
