"""One advice: how much it matters as word, icon and colour, why it is there, what it says, and its source on demand.

What is folded away is made when it is opened: a style sheet makes widgets dear, and cards come while somebody types.
"""

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


class Details(QWidget):
    """What to consider, the source, and setting aside. Signal: `given(str)`: the reason."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = form.text("")
        self.source = form.text("", "small")
        for label in (self.words, self.source):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.aside = form.button(self.tr("Set aside ..."), "link")
        self.aside.clicked.connect(self.ask)
        self.entry: ReasonEntry | None = None
        self._may_be_set_aside = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(2), theme.px(10), 0)
        self._column.setSpacing(theme.px(3))
        self._column.addWidget(self.words)
        self._column.addWidget(self.source)
        self._column.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignLeft)

    def show_row(self, row: AdviceRow, heading: str, *, editable: bool) -> None:
        doubts = " ".join(unconfirmed("rules", row.rule_id)) or self.tr("A clinician has yet to confirm this rule.")
        self.words.setText(row.text)
        self.source.setText(self.tr("Source: {source}\n{doubts}").format(source=row.source, doubts=doubts))
        self.aside.setAccessibleDescription(heading)
        self._may_be_set_aside = editable and row.set_aside is None
        self.aside.setVisible(self._may_be_set_aside and not self.asking)

    @property
    def asking(self) -> bool:
        """Whether a reason is being typed."""
        return self.entry is not None and not self.entry.isHidden()

    def ask(self) -> None:
        """Ask for the reason."""
        if self.entry is None:
            usual = (
                self.tr("Discussed with the patient"),
                self.tr("Benefit outweighs the risk"),
                self.tr("Checked: does not apply"),
            )
            self.entry = ReasonEntry(self.tr("Why is it set aside?"), self.tr("Set aside"), usual)
            self.entry.given.connect(self._give)
            self.entry.cancelled.connect(self.stop_asking)
            self._column.addWidget(self.entry)
        self.aside.hide()
        self.entry.ask()

    def stop_asking(self) -> None:
        """Put the question away."""
        if self.asking and self.entry is not None:
            self.entry.hide()
            self.aside.setVisible(self._may_be_set_aside)

    def _give(self, reason: str) -> None:
        self.stop_asking()
        self.given.emit(reason)


class AdviceCard(QFrame):
    """Shows one row. Signal: `set_aside_asked(AdviceRow, str)` with the reason."""

    set_aside_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: AdviceRow | None = None
        self._editable = False
        self._is_open = False
        self.sign = QLabel()
        self.title = form.text("", "strong")
        self.why = form.text("")
        self.more = form.button("", "quiet")
        self.more.setFixedSize(theme.px(40), theme.px(40))
        self.more.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.more.clicked.connect(lambda: self._open(not self._is_open))
        self.details: Details | None = None
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(theme.px(1))
        titles.addWidget(self.title)
        titles.addWidget(self.why)
        head.addLayout(titles, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(10), theme.px(6), theme.px(4), theme.px(6))
        self._column.setSpacing(theme.px(3))
        self._column.addLayout(head)

    def show_row(self, row: AdviceRow, *, editable: bool) -> None:
        """Show a row; another one starts open where it asks to stop, and closed otherwise."""
        another = self.row is None or (self.row.rule_id, self.row.severity) != (row.rule_id, row.severity)
        aside = row.set_aside
        self.row, self._editable = row, editable
        theme.role(self, "info-box" if aside else _BOXES[row.severity])
        theme.role(self.title, "struck" if aside else "strong")
        heading = self.tr("{severity}: {title}").format(severity=severity_word(row.severity), title=row.title)
        self.title.setText(heading)
        why = row.why[:1].upper() + row.why[1:] if aside is None else self.tr("Set aside: {0}").format(aside.reason)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.setAccessibleName(heading if aside is None else self.tr("{0}, set aside").format(heading))
        self.setAccessibleDescription(f"{row.why}. {row.text}" if row.why else row.text)
        self._paint_sign(row)
        if another and self.details is not None:
            self.details.stop_asking()
        self._open(row.severity is Severity.STOP and aside is None if another else self._is_open)

    def _paint_sign(self, row: AdviceRow) -> None:
        t = theme.tokens()
        colour = {Severity.STOP: t.bad, Severity.CAUTION: t.warn, Severity.INFO: t.muted}[row.severity]
        name = "mdi6.minus-circle-outline" if row.set_aside else _ICONS[row.severity]
        side = theme.px(18)
        self.sign.setPixmap(icon(name, t.muted if row.set_aside else colour).pixmap(side, side))

    def _open(self, opened: bool) -> None:
        self._is_open = opened
        if opened and self.details is None:
            self.details = Details()
            self.details.given.connect(self._give)
            self._column.addWidget(self.details)
        if self.details is not None and self.row is not None:
            self.details.show_row(self.row, self.title.text(), editable=self._editable)
            self.details.setVisible(opened)
        self.more.setIcon(icon("mdi6.chevron-up" if opened else "mdi6.chevron-down", theme.tokens().muted))
        words = self.tr("Less") if opened else self.tr("What to consider, source, set aside")
        self.more.setToolTip(words)
        self.more.setAccessibleName(self.tr("{0}: {1}").format(self.title.text(), words))

    def _give(self, reason: str) -> None:
        if self.row is not None:
            self.set_aside_asked.emit(self.row, reason)
