"""One advice: how much it matters as word, icon and colour, why it is there, what it says, and its source on demand."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bodymap.app.advice import AdviceRow
from bodymap.app.clinical import unconfirmed
from bodymap.clinic.rules.model import Severity
from bodymap.figure.dose_words import severity_word
from bodymap.ui import form, theme
from bodymap.ui.advice.reason import ReasonEntry
from bodymap.ui.icons import icon

_ICONS = {
    Severity.STOP: "mdi6.alert-octagon",
    Severity.CAUTION: "mdi6.alert",
    Severity.INFO: "mdi6.information-outline",
}
_BOXES = {Severity.STOP: "stop-box", Severity.CAUTION: "warn-box", Severity.INFO: "info-box"}


class AdviceCard(QFrame):
    """Shows one row. Signal: `set_aside_asked(AdviceRow, str)` with the reason."""

    set_aside_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: AdviceRow | None = None
        self._is_open = False
        self.sign = QLabel()
        self.title = form.text("", "strong")
        self.why = form.text("")
        self.words = form.text("")
        self.source = form.text("", "small")
        self.reason = form.text("", "muted")
        for label in (self.title, self.why, self.words, self.source, self.reason):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = form.button("", "quiet")
        self.more.setFixedSize(theme.px(40), theme.px(40))
        self.more.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.more.clicked.connect(lambda: self._open(not self._is_open))
        self.aside = form.button(self.tr("Set aside ..."), "link")
        self.aside.clicked.connect(self._ask)
        self.entry: ReasonEntry | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(theme.px(1))
        for label in (self.title, self.why, self.reason):
            titles.addWidget(label)
        head.addLayout(titles, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.addWidget(self.aside)
        actions.addStretch(1)
        self._column = QVBoxLayout(self)
        edge = theme.px(10)
        self._column.setContentsMargins(edge, theme.px(6), theme.px(4), theme.px(6))
        self._column.setSpacing(theme.px(3))
        self._column.addLayout(head)
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, theme.px(2), edge, 0)
        details.setSpacing(theme.px(3))
        details.addWidget(self.words)
        details.addWidget(self.source)
        details.addLayout(actions)
        self._within = details
        self._column.addWidget(self._details)

    def show_row(self, row: AdviceRow, *, editable: bool) -> None:
        """Show a row; another one starts open where it asks to stop, and closed otherwise."""
        another = self.row is None or (self.row.rule_id, self.row.severity) != (row.rule_id, row.severity)
        aside = row.set_aside
        self.row = row
        word = severity_word(row.severity)
        heading = self.tr("{severity}: {title}").format(severity=word, title=row.title)
        theme.role(self, "info-box" if aside else _BOXES[row.severity])
        theme.role(self.title, "struck" if aside else "strong")
        self.title.setText(heading)
        self.why.setText(row.why[:1].upper() + row.why[1:])
        self.words.setText(row.text)
        doubts = " ".join(unconfirmed("rules", row.rule_id)) or self.tr("A clinician has yet to confirm this rule.")
        self.source.setText(self.tr("Source: {source}\n{doubts}").format(source=row.source, doubts=doubts))
        self.reason.setText("" if aside is None else self.tr("Set aside: {0}").format(aside.reason))
        self.reason.setVisible(aside is not None)
        self.aside.setVisible(editable and aside is None)
        self.setAccessibleName(heading if aside is None else self.tr("{0}, set aside").format(heading))
        self.setAccessibleDescription(f"{row.why}. {row.text}" if row.why else row.text)
        self._paint_sign()
        if another:
            self._open(row.severity is Severity.STOP and aside is None)
            self._stop_asking()
        else:
            self._open(self._is_open)

    def _paint_sign(self) -> None:
        if self.row is None:
            return
        t = theme.tokens()
        colour = {Severity.STOP: t.bad, Severity.CAUTION: t.warn, Severity.INFO: t.muted}[self.row.severity]
        name = "mdi6.minus-circle-outline" if self.row.set_aside else _ICONS[self.row.severity]
        side = theme.px(18)
        self.sign.setPixmap(icon(name, t.muted if self.row.set_aside else colour).pixmap(side, side))

    def _open(self, opened: bool) -> None:
        self._is_open = opened
        self._details.setVisible(opened)
        self.why.setVisible(bool(self.why.text()))
        self.more.setIcon(icon("mdi6.chevron-up" if opened else "mdi6.chevron-down", theme.tokens().muted))
        words = self.tr("Less") if opened else self.tr("What to consider, source, set aside")
        self.more.setToolTip(words)
        self.more.setAccessibleName(self.tr("{0}: {1}").format(self.title.text(), words))
        self.aside.setAccessibleDescription(self.title.text())

    def _ask(self) -> None:
        if self.entry is None:
            usual = (
                self.tr("Discussed with the patient"),
                self.tr("Benefit outweighs the risk"),
                self.tr("Checked: does not apply"),
            )
            self.entry = ReasonEntry(self.tr("Why is it set aside?"), self.tr("Set aside"), usual)
            self.entry.given.connect(self._give)
            self.entry.cancelled.connect(self._stop_asking)
            self._within.addWidget(self.entry)
        self._open(True)
        self.aside.hide()
        self.entry.ask()

    def _give(self, reason: str) -> None:
        row = self.row
        self._stop_asking()
        if row is not None:
            self.set_aside_asked.emit(row, reason)

    def _stop_asking(self) -> None:
        if self.entry is not None and not self.entry.isHidden():
            self.entry.hide()
            self.aside.setVisible(self.row is not None and self.row.set_aside is None)

    @property
    def asking(self) -> bool:
        """Whether a reason is being typed."""
        return self.entry is not None and not self.entry.isHidden()
