"""One agent of a mixture: which, how strong, how much, from which lot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.app import treating
from bodymap.app.find_agent import find_agent
from bodymap.app.tray import Lot
from bodymap.base.decimals import decimal_words
from bodymap.base.errors import InputError
from bodymap.clinic.agents import Agent
from bodymap.clinic.amounts import parse_number
from bodymap.clinic.treatment import Dose
from bodymap.figure.clinical_tables import agents
from bodymap.figure.treatment_words import agent_name
from bodymap.ui import form, theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.treat.volume_row import VolumeRow
from bodymap.ui.typed_field import TypedField, keeps_enter


class AgentBox(form.Choice):
    """The agents of the table, the usual ones first; one may be typed, and an unknown one is refused."""

    def __init__(self, offered: tuple[Agent, ...]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        for agent in offered:
            self.addItem(agent.name, agent.id)
        self.setCompleter(None)  # type: ignore[arg-type] # the names are read when the field is left

    def event(self, event: QEvent) -> bool:
        return keeps_enter(event) or super().event(event)

    def show_agent(self, agent: str) -> None:
        """Show an agent, also one that the table does not know."""
        index = self.findData(agent)
        self.setCurrentIndex(index)
        if index < 0:
            self.setEditText(agent)

    def agent(self) -> Agent:
        """Return the agent that is chosen or typed; InputError for an unknown one."""
        index = self.currentIndex()
        if index >= 0 and self.itemText(index) == self.currentText():
            return agents()[str(self.itemData(index))]
        return find_agent(self.currentText())


class DoseRow(QWidget):
    """`changed()` when a value was entered, `previewed()` at a key that makes sense, `removed()`.

    `lot_of(agent)` is what the label of the day said.
    """

    changed = Signal()
    previewed = Signal()
    removed = Signal()

    def __init__(self, offered: tuple[Agent, ...], lot_of: Callable[[str], Lot]) -> None:
        super().__init__()
        self._lot_of = lot_of
        self.agent = AgentBox(offered)
        self.agent_field = form.Field(self.tr("Agent"), self.agent)
        self.strength = TypedField(self.tr("Strength"), self._read_strength)
        self.volume = TypedField(self.tr("Volume, mL"), treating.read_volume)
        self.lot = TypedField(self.tr("Lot"), lambda text: text.strip())
        self.expiry = TypedField(self.tr("Expiry"), treating.read_expiry, self.tr("As on the label: 03/2028"))
        self.take_away = form.button(self.tr("Take this agent away"), "link")
        self.take_away.clicked.connect(self.removed)
        self.strengths, self.volumes = QWidget(), VolumeRow()
        self._strengths_flow = FlowLayout(self.strengths, theme.px(6))
        self.volumes.chosen.connect(self._set_volume)
        self._lay_out()
        self.agent.activated.connect(self._agent_chosen)
        line = self.agent.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._agent_typed)
            line.textEdited.connect(lambda _text: self.agent_field.set_fault(""))
        for field in (self.strength, self.volume, self.lot, self.expiry):
            field.entered.connect(self.changed)
            field.previewed.connect(self.previewed)
        self._known = ""

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.agent_field)
        for pair in ((self.strength, self.volume), (self.lot, self.expiry)):
            row = QHBoxLayout()
            row.setSpacing(theme.px(8))
            for field in pair:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            if self.volume in pair:
                column.addWidget(self.strengths)
                column.addWidget(self.volumes)
        column.addWidget(self.take_away)

    def show_dose(self, dose: Dose, *, another: bool) -> None:
        """Show a recorded or proposed dose; `another`: of another treatment than before."""
        if another or self._known != dose.agent:
            self.agent.show_agent(dose.agent)
            self.agent_field.set_fault("")
            self._offer_strengths(dose.agent)
        self._known = dose.agent
        texts = (
            (self.strength, decimal_words(dose.concentration)),
            (self.volume, decimal_words(dose.volume_ml)),
            (self.lot, dose.lot),
            (self.expiry, "" if dose.expiry is None else f"{dose.expiry:%m/%Y}"),
        )
        for field, text in texts:
            (field.show_other if another else field.show_text)(text)

    def dose(self) -> Dose:
        """Return what the row says; InputError, shown beside its field, where that cannot be."""
        agent = self._agent()
        strength, volume = self.strength.value(), self.volume.value()
        lot, expiry = self.lot.value(), self.expiry.value()
        return Dose(agent=agent.id, concentration=strength, volume_ml=volume, lot=lot, expiry=expiry)  # type: ignore[arg-type]

    def commit(self) -> None:
        """Hand over what is still being typed."""
        for field in (self.strength, self.volume, self.lot, self.expiry):
            field.commit()

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong in the row, as it is shown."""
        fields = (self.agent_field, self.strength, self.volume, self.lot, self.expiry)
        return tuple(field.fault for field in fields if field.fault)

    def _agent(self) -> Agent:
        try:
            agent = self.agent.agent()
        except InputError as error:
            self.agent_field.set_fault(str(error))
            raise
        self.agent_field.set_fault("")
        return agent

    def _read_strength(self, text: str) -> float | None:
        agent = agents().get(self._known)
        strength = parse_number(text, "" if agent is None else agent.short_unit, "concentration")
        if agent is not None:
            agent.check_concentration(strength)
        return strength

    @Slot()
    def _agent_chosen(self) -> None:
        """Another agent begins with its own usual strength and the lot of the day."""
        try:
            agent = self._agent()
        except InputError:
            return
        if agent.id == self._known:
            return
        label = self._lot_of(agent.id)
        begun = treating.first_dose(agent.id)
        self._known = agent.id
        self.agent.show_agent(agent.id)
        self._offer_strengths(agent.id)
        self.strength.show_other(decimal_words(begun.concentration))
        self.lot.show_other(label.lot)
        self.expiry.show_other("" if label.expiry is None else f"{label.expiry:%m/%Y}")
        self.changed.emit()

    @Slot()
    def _agent_typed(self) -> None:
        if self.agent.currentText() != (self.agent.itemText(self.agent.findData(self._known)) or self._known):
            self._agent_chosen()

    def _offer_strengths(self, agent_id: str) -> None:
        while (item := self._strengths_flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        agent = agents().get(agent_id)
        usual = () if agent is None else agent.concentrations
        unit = "" if agent is None else agent.short_unit
        for strength in usual if len(usual) > 1 else ():
            chip = QPushButton(f"{decimal_words(strength)} {unit}")
            chip.clicked.connect(lambda _checked=False, one=strength: self._set_strength(one))
            self._strengths_flow.addWidget(chip)
        self.strengths.setVisible(len(usual) > 1)
        self.volume.line.setAccessibleName(
            self.tr("Volume of {0}, mL").format(agent_name(agent_id, agents())) if agent_id else self.tr("Volume, mL")
        )

    def _set_strength(self, strength: float) -> None:
        self.strength.show_other(decimal_words(strength))
        self.changed.emit()

    def _set_volume(self, volume: float) -> None:
        self.volume.show_other(decimal_words(volume))
        self.changed.emit()
