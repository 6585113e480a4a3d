"""One agent's limits: what holds here, the table's figure and its source, and a form to lower or raise them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bodymap.app.clinic_limits import change_of, in_force
from bodymap.app.clinical import unconfirmed
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.agents import Agent
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.figure.dose_words import number
from bodymap.ui import form, theme


class LimitForm(QWidget):
    """The fields of a limit. Signals: `saved(dict of the texts)`, `reset()`, `cancelled()`."""

    saved = Signal(object)
    reset = Signal()
    cancelled = Signal()

    def __init__(self, agent: Agent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agent = agent
        self.fields: dict[str, form.Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(10))
        if agent.mg_per_kg is not None:
            hint = self.tr("The table says {0}.").format(number(agent.mg_per_kg))
            column.addWidget(self._field("mg_per_kg", self.tr("mg per kg of body weight"), hint))
        if agent.abs_mg is not None:
            hint = self.tr("The table says {0}.").format(number(agent.abs_mg))
            column.addWidget(self._field("abs_mg", self.tr("Never more than, in mg"), hint))
        hint = self.tr("Needed for a limit above the table's; kept with today's date and your name.")
        column.addWidget(self._field("reason", self.tr("Why"), hint))
        self.save = form.button(self.tr("Save"), "primary")
        self.save.clicked.connect(self._save)
        self.back = form.button(self.tr("Back to the table"))
        self.back.clicked.connect(self.reset)
        cancel = form.button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        for button in (self.save, self.back, cancel):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _field(self, name: str, label: str, hint: str) -> form.Field:
        line = QLineEdit()
        line.setMaxLength(2_000 if name == "reason" else 12)
        line.returnPressed.connect(self._save)
        self.fields[name] = form.Field(label, line, hint)
        return self.fields[name]

    def line(self, name: str) -> QLineEdit:
        """Return the editor of a field."""
        editor = self.fields[name].editor
        if not isinstance(editor, QLineEdit):
            raise TypeError(name)
        return editor

    def fill(self, settings: ClinicSettings) -> None:
        """Show what holds now."""
        own = change_of(settings, self._agent.id)
        for name, value in zip(("mg_per_kg", "abs_mg"), in_force(settings, self._agent), strict=True):
            if name in self.fields:
                self.line(name).setText("" if value is None else number(value))
        self.line("reason").setText(own.reason if own is not None else "")
        self.back.setVisible(own is not None)
        for field in self.fields.values():
            field.set_fault("")

    def show_fault(self, error: InputError) -> None:
        """Say beside the field what is wrong with it."""
        for name, field in self.fields.items():
            field.set_fault(str(error) if name == error.field else "")
        (self.line(error.field) if error.field in self.fields else self.line("reason")).setFocus()

    def _save(self) -> None:
        texts = {name: self.line(name).text() for name in self.fields}
        self.saved.emit({"mg_per_kg": "", "abs_mg": "", **texts})


class LimitRow(QFrame):
    """Signals: `change_asked(Agent, dict of the texts)`, `reset_asked(Agent)`."""

    change_asked = Signal(object, object)
    reset_asked = Signal(object)

    def __init__(self, agent: Agent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agent = agent
        theme.role(self, "info-box")
        self.name = form.text(agent.name, "strong")
        self.figures = form.text("")
        self.own = form.text("", "warn-text")
        doubts = " ".join(unconfirmed("agents", agent.id))
        words = self.tr("{scope}. {basis}. Source: {source}. {doubts}")
        self.source = form.text(
            words.format(scope=_capital(agent.scope), basis=agent.basis, source=agent.source, doubts=doubts).strip(),
            "small",
        )
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.change = form.button(self.tr("Change ..."), "link")
        self.change.setAccessibleDescription(agent.name)
        self.change.clicked.connect(self._open)
        self.form: LimitForm | None = None
        self._settings: ClinicSettings | None = None
        self._column = QVBoxLayout(self)
        edge = theme.px(12)
        self._column.setContentsMargins(edge, theme.px(10), edge, theme.px(8))
        self._column.setSpacing(theme.px(4))
        for widget in (self.name, self.figures, self.own, self.source):
            self._column.addWidget(widget)
        self._column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    def show_settings(self, settings: ClinicSettings, *, editable: bool) -> None:
        """Show what holds in the clinic."""
        self._settings = settings
        own = change_of(settings, self.agent.id)
        by_weight, absolute = in_force(settings, self.agent)
        self.figures.setText(_figures(by_weight, absolute))
        self.own.setVisible(own is not None)
        if own is not None:
            frame = self.tr("Changed by {by} on {day}: {reason}. The table says {table}.")
            self.own.setText(
                frame.format(
                    by=own.by,
                    day=own.since.date().isoformat(),
                    reason=own.reason.rstrip(".") or self.tr("no reason given"),
                    table=_figures(self.agent.mg_per_kg, self.agent.abs_mg),
                )
            )
        self.change.setVisible(editable)
        self.close_form()

    def close_form(self) -> None:
        """Put the form away."""
        if self.form is not None:
            self.form.hide()
        self.change.setEnabled(True)

    def _open(self) -> None:
        if self.form is None:
            self.form = LimitForm(self.agent)
            self.form.saved.connect(lambda texts: self.change_asked.emit(self.agent, texts))
            self.form.reset.connect(lambda: self.reset_asked.emit(self.agent))
            self.form.cancelled.connect(self.close_form)
            self._column.addWidget(self.form)
        if self._settings is not None:
            self.form.fill(self._settings)
        self.form.show()
        self.change.setEnabled(False)
        first = next(iter(self.form.fields))
        self.form.line(first).setFocus()
        self.form.line(first).selectAll()


def _figures(by_weight: float | None, absolute: float | None) -> str:
    parts = []
    if by_weight is not None:
        parts.append(translate("limits", "{0} mg/kg").format(number(by_weight)))
    if absolute is not None:
        parts.append(translate("limits", "at most {0} mg").format(number(absolute)))
    return ", ".join(parts)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
