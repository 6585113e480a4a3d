"""The mixture of an injection: one row per agent."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.app import treating
from bodymap.app.tray import Bench, Lot
from bodymap.base.errors import InputError
from bodymap.clinic.treatment import MAX_DOSES, Dose
from bodymap.ui import form, theme
from bodymap.ui.treat.dose_row import DoseRow


class DoseForm(QWidget):
    """`entered(doses)` when the whole mixture can be and has changed; `previewed(doses)` while it is typed."""

    entered = Signal(object)
    previewed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._shown: tuple[Dose, ...] = ()
        self._owner = ""
        self.rows: list[DoseRow] = []
        self.fault = form.text("", "error")
        self.fault.hide()
        self.add = form.button(self.tr("Another agent in the same syringe"), "link")
        self.add.clicked.connect(self._add_agent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        self._column.addWidget(self.fault)
        self._column.addWidget(self.add)

    def show_doses(self, doses: Sequence[Dose], owner: str) -> None:
        """Show a mixture; `owner` is the id of its treatment, "" for a planned one."""
        another = owner != self._owner
        self._owner = owner
        if not another and tuple(doses) == self._shown:
            return
        self._shown = tuple(doses)
        self._fit_rows(len(self._shown))
        for row, dose in zip(self.rows, self._shown, strict=True):
            row.show_dose(dose, another=another)
        self._say("")

    def doses(self) -> tuple[Dose, ...]:
        """Return the mixture; InputError, shown where it is wrong, where it cannot be."""
        doses = tuple(row.dose() for row in self.rows)
        try:
            treating.check_doses(doses)
        except InputError as error:
            self._say(str(error))
            raise
        self._say("")
        return doses

    def commit(self) -> None:
        """Hand over what is still being typed."""
        for row in self.rows:
            row.commit()

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong, as it is shown."""
        own = (self.fault.text(),) if self.fault.text() else ()
        return (*(one for row in self.rows for one in row.faults), *own)

    def _fit_rows(self, count: int) -> None:
        while len(self.rows) > count:
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            self._insert_row()
        for row in self.rows:
            row.take_away.setVisible(count > 1)
        self.add.setVisible(count < MAX_DOSES)

    def _insert_row(self) -> None:
        row = DoseRow(treating.injectable(self._bench), lambda agent: self._bench.tray.lots.get(agent, Lot()))
        row.changed.connect(self._row_changed)
        row.previewed.connect(self._row_previewed)
        row.removed.connect(partial(self._take_away, row))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)

    def _row_changed(self) -> None:
        try:
            doses = self.doses()
        except InputError:
            return
        if doses != self._shown:
            self._shown = doses
            self.entered.emit(doses)

    def _row_previewed(self) -> None:
        try:
            doses = self.doses()
        except InputError:
            return
        self.previewed.emit(doses)

    def _add_agent(self) -> None:
        present = {dose.agent for dose in self._shown}
        agent = next(one for one in treating.injectable(self._bench) if one.id not in present)
        begun = self._bench.tray.labelled((treating.first_dose(agent.id),), self._bench.today())
        self._change((*self._shown, *begun))

    def _take_away(self, row: DoseRow) -> None:
        at = self.rows.index(row)
        self._change((*self._shown[:at], *self._shown[at + 1 :]))

    def _change(self, doses: tuple[Dose, ...]) -> None:
        self._shown = doses
        self._fit_rows(len(doses))
        for row, dose in zip(self.rows, doses, strict=True):
            row.show_dose(dose, another=True)
        self._hand_over(doses)

    def _hand_over(self, doses: tuple[Dose, ...]) -> None:
        try:
            treating.check_doses(doses)
        except InputError as error:
            self._say(str(error))
            return
        self._say("")
        self.entered.emit(doses)

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
