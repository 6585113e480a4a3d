"""Backups: where to, how often, a second folder, when to warn; which there are. What is chosen holds at once."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from bodymap.app.backups import Standing
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.backups.keeper import HOURS, WARN_DAYS, BackupKeeper
from bodymap.ui.days import day_words
from bodymap.ui.preferences import Preferences

_SHOWN = 30


class BackupsDialog(QDialog):
    """Signal: `shown()` when the backups that there are have been looked at."""

    shown = Signal()

    def __init__(
        self, session: Session, preferences: Preferences, keeper: BackupKeeper, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("backups")
        self.setWindowTitle(self.tr("Backups"))
        self._session, self._preferences, self._keeper = session, preferences, keeper
        settings = preferences.settings
        self.folder = self._folder_line("backup_folder", settings.backup_folder, str(keeper.plan.folder))
        self.second = self._folder_line("backup_second", settings.backup_second, self.tr("None"))
        self.hours = self._choice("backup_hours", self._hour_words(), settings.backup_hours)
        self.warn = self._choice("backup_warn_days", self._day_words(), settings.backup_warn_days)
        self.now = form.button(self.tr("Back up now"))
        self.now.setEnabled(keeper.backups.possible)
        self.now.clicked.connect(self._back_up)
        self.state = form.text("", "muted")
        self.list = form.text("", "small")
        self._lay_out()
        keeper.changed.connect(self.look)
        keeper.said.connect(self.state.setText)
        self.look()
        form.fit(self, 560, 640)

    def _hour_words(self) -> dict[int, str]:
        words = {4: self.tr("Every 4 hours"), 12: self.tr("Every 12 hours"), 24: self.tr("Every day")}
        words |= {168: self.tr("Every week"), 0: self.tr("Only by hand")}
        return {hours: words[hours] for hours in HOURS}

    def _day_words(self) -> dict[int, str]:
        words = {days: self.tr("{0} days").format(days) for days in WARN_DAYS}
        return words | {1: self.tr("1 day"), 0: self.tr("Never")}

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12))
        column.setSpacing(theme.px(14))
        column.addWidget(form.text(self.tr("Backups"), "heading"))
        words = self.tr(
            "A backup is encrypted like the clinic and opens with the same passphrase. Each is opened and verified "
            "after it was written. Kept are 7 daily, 4 weekly and 12 monthly ones."
        )
        column.addWidget(form.text(words, "muted"))
        first = form.Field(
            self.tr("Folder"),
            self.folder,
            self.tr("Empty: beside the clinic's folder."),
            beside=self._chooser(self.folder),
        )
        second = form.Field(
            self.tr("Second folder"),
            self.second,
            self.tr("A network drive or a stick. It may come and go: while it is away, you are told."),
            beside=self._chooser(self.second),
        )
        for field in (first, second, form.Field(self.tr("How often"), self.hours)):
            column.addWidget(field)
        column.addWidget(form.Field(self.tr("Warn when the last good one is older than"), self.warn))
        column.addWidget(self.state)
        column.addWidget(form.text(self.tr("Backups that there are"), "section"))
        column.addWidget(self.list)
        column.addStretch(1)
        close = form.button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        below.addLayout(form.buttons_row(self.now, close))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.addWidget(form.scrolled(content), 1)
        outer.addLayout(below)

    def _folder_line(self, name: str, now: str, where: str) -> QLineEdit:
        line = QLineEdit(now)
        line.setObjectName(name)
        line.setPlaceholderText(where)
        line.setMinimumHeight(theme.px(40))
        line.editingFinished.connect(lambda: self._set(name, line.text().strip()))
        return line

    def _chooser(self, line: QLineEdit) -> QWidget:
        choose = form.button(self.tr("Choose ..."))

        def ask() -> None:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"), line.text())
            if chosen:
                line.setText(str(Path(chosen)))
                self._set(line.objectName(), line.text())

        choose.clicked.connect(ask)
        return choose

    def _choice(self, name: str, entries: dict[int, str], now: int) -> QComboBox:
        box = form.Choice()
        box.setObjectName(name)
        for value, words in _with(entries, now):
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(now))
        box.activated.connect(lambda _index: self._set(name, box.currentData()))
        return box

    def _set(self, name: str, value: object) -> None:
        if getattr(self._preferences.settings, name) != value:
            self._preferences.change(**{name: value})
            self.look()

    def _back_up(self) -> None:
        self.now.setEnabled(False)
        self._keeper.back_up()

    def look(self) -> None:
        """Look which backups there are."""
        when_done(self._keeper.backups.standing(self._keeper.plan), self._show, self._refuse, self)

    def _show(self, standing: Standing) -> None:
        self.now.setEnabled(self._keeper.backups.possible and not self._keeper.busy)
        if not self._keeper.busy:
            self.state.setText(self._keeper.error or standing.warning)
        lines = []
        for one in standing.found[:_SHOWN]:
            at = one.made_at.astimezone(self._session.zone)
            moment = f"{day_words(at.date())} {at:%H:%M}"
            words = self.tr("{0} in {1}") if one.whole else self.tr("{0} in {1}: not whole")
            lines.append(words.format(moment, one.path.parent))
        self.list.setText("\n".join(lines) or self.tr("None."))
        self.shown.emit()

    def _refuse(self, error: BodymapError) -> None:
        self.state.setText(str(error))


def _with(entries: dict[int, str], now: int) -> Iterable[tuple[int, str]]:
    """Return the entries, with the present value where a settings file says another."""
    return (entries if now in entries else {now: str(now), **entries}).items()
