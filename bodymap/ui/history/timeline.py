"""The timeline: the visits of a patient, newest first, each with its small map, day, pain now, and a lock when signed.

A list view with a painting delegate: hundreds of visits scroll smoothly. Choosing a row shows that visit.
"""

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bodymap.figure.theme import nrs_colour
from bodymap.ui import theme
from bodymap.ui.consult.words import score_word
from bodymap.ui.history.rows import VisitRow
from bodymap.ui.history.thumbnail import Thumbnails
from bodymap.ui.icons import icon
from bodymap.ui.row_model import Index, RowModel

_ROW, _NARROW_ROW, _THUMB = 66, 80, 50
_WIDE, _WITH_THUMB = 240, 190


class VisitModel(RowModel[VisitRow]):
    """The rows of the timeline."""

    def show_rows(self, rows: tuple[VisitRow, ...]) -> None:
        """Show other rows; only what differs is told."""
        if [r.visit_id for r in rows] != [r.visit_id for r in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        differing = [i for i, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
        self.rows = rows
        for i in differing:
            self.dataChanged.emit(self.index(i), self.index(i))

    def row_of(self, visit_id: str) -> int:
        """Return the row of a visit, -1 when it is not listed."""
        return next((i for i, row in enumerate(self.rows) if row.visit_id == visit_id), -1)


class VisitDelegate(QStyledItemDelegate):
    """Paints a visit."""

    def __init__(self, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._thumbnails = thumbnails
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(160), self.height())

    def height(self) -> int:
        """Return the height of a row: in a narrow column the words need three lines."""
        return theme.px(_ROW if self._view.viewport().width() >= theme.px(_WIDE) else _NARROW_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: VisitRow = index.data(Qt.ItemDataRole.UserRole)
        rect, colours = QRectF(option.rect), theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.sunken))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        begin = theme.px(12)
        if rect.width() >= theme.px(_WITH_THUMB):
            self._thumb(painter, row, rect)
            begin += theme.px(_THUMB + 10)
        words = QRectF(rect.left() + begin, rect.top(), 0, rect.height())
        words.setRight(self._pill(painter, row, rect) - theme.px(6))
        self._words(painter, row, words)
        painter.restore()

    def _thumb(self, painter: QPainter, row: VisitRow, rect: QRectF) -> None:
        colours, height = theme.tokens(), theme.px(_THUMB + 4)
        box = QRectF(rect.left() + theme.px(12), rect.center().y() - height / 2, theme.px(_THUMB), height)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.map))
        painter.drawRoundedRect(box, 5, 5)
        inside = box.adjusted(2, 2, -2, -2).toRect()
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(inside, self._thumbnails.picture(row.visit_id, row.findings, inside.size(), scale))

    def _pill(self, painter: QPainter, row: VisitRow, rect: QRectF) -> float:
        """Paint pain now at the right, with a lock above when signed; return where it begins."""
        colours = theme.tokens()
        width, height = theme.px(30), theme.px(24)
        pill = QRectF(rect.right() - theme.px(12) - width, rect.center().y() - height / 2, width, height)
        struck = theme.font(13, bold=True)
        struck.setStrikeOut(row.in_error)
        painter.setFont(struck)
        if row.pain_now is None or row.in_error:
            painter.setPen(QPen(QColor(colours.line_strong), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = colours.muted
        else:
            fill, ink = nrs_colour(row.pain_now)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        if row.signed:
            lock = QRectF(0, 0, theme.px(14), theme.px(14))
            lock.moveCenter(QPointF(pill.center().x(), pill.top() - theme.px(9)))
            icon("mdi6.lock-outline", colours.muted).paint(painter, lock.toRect())
        painter.setPen(QColor(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, score_word(row.pain_now))
        return pill.left()

    def _words(self, painter: QPainter, row: VisitRow, rect: QRectF) -> None:
        colours = theme.tokens()
        painter.setPen(QColor(colours.text))
        struck = theme.font(13, bold=True)
        struck.setStrikeOut(row.in_error)
        painter.setFont(struck)
        date = QRectF(rect.left(), rect.top() + theme.px(5), rect.width(), theme.px(18))
        painter.drawText(date, Qt.AlignmentFlag.AlignVCenter, row.date)
        painter.setPen(QColor(colours.muted))
        painter.setFont(theme.font(12))
        below = QRectF(rect.left(), date.bottom() + 1, rect.width(), rect.bottom() - date.bottom() - theme.px(3))
        painter.drawText(below, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, row.detail)


class Timeline(QListView):
    """The list of visits. `chosen(str)`: the user chose a visit."""

    chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._echo = False
        self.visits = VisitModel(self)
        self.setModel(self.visits)
        self._delegate = VisitDelegate(thumbnails, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Visits, newest first"))
        self.selectionModel().currentChanged.connect(self._current)
        thumbnails.ready.connect(self.viewport().update)
        self.setStyleSheet("QListView:focus { border: none; }")  # the row itself shows the focus
        theme.signals().changed.connect(self._fit)

    def show_rows(self, rows: tuple[VisitRow, ...], visit_id: str) -> None:
        """Show the visits, with one of them as the one that is shown."""
        self._echo = True
        self.visits.show_rows(rows)
        self._fit()
        at = self.visits.row_of(visit_id)
        if at < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif self.currentIndex().row() != at:
            self.setCurrentIndex(self.visits.index(at))
        self._echo = False

    @Slot()
    def _fit(self) -> None:
        """Be no higher than the rows."""
        self.setMaximumHeight(max(1, len(self.visits.rows)) * self._delegate.height() + 2)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @Slot(QModelIndex)
    def _current(self, index: QModelIndex) -> None:
        if not self._echo and index.isValid():
            self.chosen.emit(self.visits.rows[index.row()].visit_id)

    def keyboardSearch(self, search: str) -> None:
        """Do not search by typing: letters and digits mean scores here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)
