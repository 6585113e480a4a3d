"""What can be chosen about a document, part by part: its visits, its days, its password."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bodymap.app.session import Session
from bodymap.base.errors import InputError
from bodymap.clinic.chart import Chart
from bodymap.report.attached import check_password, password_note
from bodymap.ui import form, theme
from bodymap.ui.consult.words import day as day_of
from bodymap.ui.consult.words import score_word
from bodymap.ui.patients.dates import parse_date
from bodymap.ui.row_model import Index

_ROWS_SEEN = 6
_ROW = 32
_LAST = 5


class _Boxed(QStyledItemDelegate):
    """Outlines the boxes so that they are seen on a dark ground, too, where the style's own outline is not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = QApplication.style().subElementRect(part, drawn, drawn.widget)
        painter.setPen(QColor(theme.tokens().line_strong))
        painter.drawRect(box.adjusted(0, 0, -1, -1))


class VisitList(QWidget):
    """The visits of a patient, newest first, each to be ticked. `changed()`."""

    changed = Signal()

    def __init__(self, chart: Chart | None, session: Session) -> None:
        super().__init__()
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("Visits"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setStyleSheet(f"QListView::item {{ min-height: {theme.px(_ROW)}px; }}")
        self.rows.setFixedHeight(theme.px(_ROW) * min(_ROWS_SEEN, max(2, self._count(chart))))
        for visit in reversed(() if chart is None else chart.shown_visits):
            words = self.tr("{0} · entered in error") if visit.in_error else self.tr("{0} · pain {1}")
            item = QListWidgetItem(words.format(day_of(visit.started_at, session.zone), score_word(visit.pain_now)))
            item.setData(Qt.ItemDataRole.UserRole, visit.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.rows.addItem(item)
        self.rows.setItemDelegate(_Boxed(self.rows))
        self.everything, self.last = form.button(self.tr("All")), form.button(self.tr("The last {0}").format(_LAST))
        self.last.setVisible(self.rows.count() > _LAST)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(self.everything)
        row.addWidget(self.last)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self.rows)
        self.rows.itemChanged.connect(lambda _item: self.changed.emit())
        self.everything.clicked.connect(lambda: self.tick(self.rows.count()))
        self.last.clicked.connect(lambda: self.tick(_LAST))

    @staticmethod
    def _count(chart: Chart | None) -> int:
        return 0 if chart is None else len(chart.shown_visits)

    def tick(self, newest: int) -> None:
        """Choose the newest visits and no others."""
        self.rows.blockSignals(True)
        for number in range(self.rows.count()):
            self.rows.item(number).setCheckState(Qt.CheckState.Checked if number < newest else Qt.CheckState.Unchecked)
        self.rows.blockSignals(False)
        self.changed.emit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the visits that are ticked, oldest first."""
        items = (self.rows.item(number) for number in reversed(range(self.rows.count())))
        return tuple(str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked)


class PasswordField(QWidget):
    """A box to tick, then the password, to be seen while it is typed: it has to be told to somebody."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = form.Check(self.tr("With a password (AES-256)"))
        self.line = QLineEdit()
        self.line.setMinimumHeight(theme.px(40))
        self.field = form.Field(self.tr("Password of the file"), self.line, password_note())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.wanted)
        column.addWidget(self.field)
        self.field.hide()
        self.wanted.toggled.connect(self._toggle)
        self.line.textEdited.connect(lambda _text: self.field.set_fault(""))

    def _toggle(self, wanted: bool) -> None:
        self.field.setVisible(wanted)
        self.field.set_fault("")
        if wanted:
            self.line.setFocus()
        else:
            self.line.clear()

    def check(self) -> str | None:
        """Return the password, empty for none; None, with the fault shown, for one that cannot be."""
        if not self.wanted.isChecked():
            return ""
        password = self.line.text()
        try:
            if not password:
                raise InputError(self.tr("Type a password, or take away the tick."), field="password")
            check_password(password)
        except InputError as error:
            self.field.set_fault(str(error))
            self.line.setFocus()
            return None
        return password


class Period(QWidget):
    """A first and a last day, both optional. `changed()`."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.since, self.until = QLineEdit(), QLineEdit()
        self.fields: list[form.Field] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for words, line in ((self.tr("From"), self.since), (self.tr("Until"), self.until)):
            line.setMinimumHeight(theme.px(40))
            line.setPlaceholderText(self.tr("Any day"))
            self.fields.append(form.Field(words, line))
            column.addWidget(self.fields[-1])
            line.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The days; one that cannot be read says so and counts as any."""
        found: list[date | None] = []
        for field, line in zip(self.fields, (self.since, self.until), strict=True):
            typed = line.text().strip()
            day = parse_date(typed, QLocale(), self._session.today()) if typed else None
            field.set_fault(self.tr("“{0}” is not a day.").format(typed) if typed and day is None else "")
            found.append(day)
        return found[0], found[1]
