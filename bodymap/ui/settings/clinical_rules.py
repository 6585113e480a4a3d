"""The clinic's rules and dose limits: what holds, where each figure comes from, and what the clinic has set itself.

What is chosen is saved at once, for the whole clinic. Lowering a limit is free; raising one needs a reason.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bodymap.app import clinic_limits
from bodymap.app.clinical import rules, unconfirmed
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError, InputError
from bodymap.clinic.agents import Agent
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.rules.engine import OPTIONAL_SETS
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.settings.limit_row import LimitRow


class ClinicalRulesDialog(QDialog):
    """Shows and changes the clinic's settings. Signal: `shown()` when they have been read or saved."""

    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        from PySide6.QtCore import Qt

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("clinical-rules")
        self.setWindowTitle(self.tr("Clinical rules"))
        self._session = session
        self._settings: ClinicSettings | None = None
        self.error = form.text("", "notice")
        self.error.hide()
        self.rows = {agent.id: LimitRow(agent) for agent in clinic_limits.limited_agents()}
        self.sets = {name: form.Check(words) for name, words in self._set_words().items()}
        self._lay_out()
        for row in self.rows.values():
            row.change_asked.connect(self._change)
            row.reset_asked.connect(self._reset)
        for name, box in self.sets.items():
            box.setEnabled(False)
            box.clicked.connect(lambda on, chosen=name: self._switch(chosen, on))
        self.load()
        form.fit(self, 620, 720)

    def _set_words(self) -> dict[str, str]:
        return {
            "near-limit": self.tr("Say so above 80 % of a dose limit"),
            "medicare": self.tr("What US Medicare contractors ask for"),
            "commercial": self.tr("An example of a commercial US payer"),
        }

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12))
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.tr("Clinical rules"), "heading"))
        notes = (*unconfirmed("all"), *unconfirmed("agents"), *unconfirmed("rules"))
        column.addWidget(form.text(" ".join(notes), "warn"))
        column.addWidget(form.text(self.tr("Optional rules"), "section"))
        for name, box in self.sets.items():
            column.addWidget(box)
            column.addWidget(form.text(_conditions(name), "small"))
        column.addWidget(form.text(self.tr("Dose limits"), "section"))
        words = self.tr(
            "For an adult, the lower of the two figures applies. Lowering one is free. A higher one needs a reason, "
            "which stays beside it with the date and the name."
        )
        column.addWidget(form.text(words, "muted"))
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        close = form.button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        below.addWidget(self.error)
        below.addLayout(form.buttons_row(close))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.addWidget(form.scrolled(content), 1)
        outer.addLayout(below)

    def load(self) -> None:
        """Read the clinic's settings."""
        when_done(self._session.clinic_settings(), self._show, self._refuse, self)

    def _show(self, settings: ClinicSettings) -> None:
        self._settings = settings
        editable = not self._session.read_only
        for row in self.rows.values():
            row.show_settings(settings, editable=editable)
        for name, box in self.sets.items():
            box.setChecked(name in settings.rule_sets)
            box.setEnabled(editable)
        self.shown.emit()

    def _save(self, settings: ClinicSettings) -> None:
        self.error.hide()
        if settings is self._settings:
            self._show(settings)
        else:
            self._settings = settings  # the next choice goes on from here, even before this one is saved
            when_done(self._session.save_clinic_settings(settings), self._saved, self._refuse, self)

    def _saved(self, settings: ClinicSettings) -> None:
        if settings == self._settings:
            self._show(settings)

    def _refuse(self, error: BodymapError) -> None:
        """Say what went wrong, and show what holds now."""
        first = self.error.isHidden()
        self.error.setText(str(error))
        self.error.show()
        if first:
            self.load()

    def _switch(self, name: str, on: bool) -> None:
        if self._settings is not None:
            self._save(clinic_limits.with_rule_set(self._settings, name, on=on))

    def _change(self, agent: Agent, texts: Mapping[str, str]) -> None:
        if self._settings is None:
            return
        try:
            settings = clinic_limits.with_limit(
                self._settings, agent, **texts, by=self._session.user.name, now=self._session.clock.now()
            )
        except InputError as error:
            opened = self.rows[agent.id].form
            if opened is not None:
                opened.show_fault(error)
            return
        self._save(settings)

    def _reset(self, agent: Agent) -> None:
        if self._settings is not None:
            self._save(clinic_limits.without_limit(self._settings, agent.id))


def _conditions(name: str) -> str:
    """Return what the rules of a set look for."""
    return "; ".join(rules()[rule].condition.removesuffix(" (optional US payer rule)") for rule in OPTIONAL_SETS[name])
