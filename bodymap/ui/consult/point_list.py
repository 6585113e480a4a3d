"""The lettered list of a visit's points: the same as the map, as words, reachable with the keyboard.

Selecting a row selects the point; a point that was not asked yet is recorded only when it gets a score.
"""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bodymap.clinic.comparison import PointLabel
from bodymap.clinic.finding import Activity
from bodymap.figure.theme import nrs_colour
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.keys import WALK
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.point_rows import PointRow, point_rows
from bodymap.ui.consult.toggles import KeyedButton
from bodymap.ui.consult.words import score_word
from bodymap.ui.row_model import Index, RowModel


class PointModel(RowModel[PointRow]):
    """The rows of the visit that is shown."""

    def show_rows(self, rows: tuple[PointRow, ...]) -> None:
        if rows == self.rows:
            return
        if [r.point_id for r in rows] == [r.point_id for r in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, point_id: str) -> int:
        """Return the row of a point, -1 when it is not listed."""
        return next((i for i, row in enumerate(self.rows) if row.point_id == point_id), -1)


class PointDelegate(QStyledItemDelegate):
    """Paints a row: the disc with the letter, the muscle, the score, the change in words."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PointRow = index.data(Qt.ItemDataRole.UserRole)
        lines = 2 if self._wraps(row, self._view.viewport().width()) else 1
        return QSize(theme.px(120), max(theme.px(40), theme.px(18) + lines * theme.px(18)))

    def _wraps(self, row: PointRow, width: int) -> bool:
        """Whether the change stands on a line of its own."""
        name = QFontMetrics(theme.font(13)).horizontalAdvance(row.name)
        return name > width - theme.px(38) - self._tail(row)

    def _tail(self, row: PointRow) -> int:
        change = QFontMetrics(theme.font(12, bold=True)).horizontalAdvance(row.words)
        return theme.px(34) + max(change, theme.px(84))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PointRow = index.data(Qt.ItemDataRole.UserRole)
        rect, colours = QRectF(option.rect), theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.sunken))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        self._disc(painter, row, rect)
        self._words(painter, row, rect)
        painter.restore()

    def _disc(self, painter: QPainter, row: PointRow, rect: QRectF) -> None:
        colours, size = theme.tokens(), theme.px(22)
        disc = QRectF(rect.left() + theme.px(4), rect.center().y() - size / 2, size, size)
        scored = row.asked and row.nrs is not None and row.activity is not Activity.NOT_FOUND
        ink = colours.text
        if scored and row.nrs is not None:
            fill, disc_ink = nrs_colour(row.nrs)
            if row.activity is Activity.LATENT:
                painter.setPen(QPen(QColor(fill), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                disc.adjust(1.5, 1.5, -1.5, -1.5)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(fill))
                ink = disc_ink
        else:
            style = Qt.PenStyle.SolidLine if row.asked and row.nrs is None else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(colours.muted), 1.5, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setPen(QColor(ink))
        painter.setFont(theme.font(12 if len(row.letter) == 1 else 10, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, row.letter)

    def _words(self, painter: QPainter, row: PointRow, rect: QRectF) -> None:
        colours = theme.tokens()
        left = rect.left() + theme.px(36)
        middle = Qt.AlignmentFlag.AlignVCenter
        wraps = self._wraps(row, int(rect.width()))
        tail = 0 if wraps else self._tail(row)
        upper = QRectF(left, rect.top(), rect.right() - left - tail, rect.height())
        lower = QRectF(rect.right() - tail, rect.top(), tail, rect.height())
        if wraps:
            half = rect.height() / 2
            upper.setRect(left, rect.top() + theme.px(4), rect.right() - left, half - theme.px(4))
            lower.setRect(left, rect.top() + half, rect.right() - left, half - theme.px(4))
        painter.setFont(theme.font(13))
        painter.setPen(QColor(colours.text if row.asked else colours.muted))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, int(upper.width()))
        painter.drawText(upper, middle, name)
        painter.setPen(QColor(colours.text))
        indent = theme.px(20) if row.nrs is not None else 0
        if not wraps:
            indent = theme.px(34)
            score = QRectF(lower.left(), lower.top(), theme.px(24), lower.height())
            painter.drawText(score, middle | Qt.AlignmentFlag.AlignRight, score_word(row.nrs))
        elif row.nrs is not None:
            painter.drawText(lower, middle, score_word(row.nrs))
        painter.setFont(theme.font(12, bold=True))
        painter.setPen(QColor(_change_colour(row.label)))
        painter.drawText(lower.adjusted(indent, 0, 0, 0), middle, row.words)


def _change_colour(label: PointLabel) -> str:
    colours = theme.tokens()
    return {
        PointLabel.BETTER: colours.good,
        PointLabel.GONE: colours.good,
        PointLabel.WORSE: colours.bad,
        PointLabel.NEW: colours.warn,
    }.get(label, colours.muted)


class PointView(QListView):
    """A list as high as its rows: the column around it scrolls. Digits and letters go on to the window's keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView:focus { border: none; }")  # the row itself shows the focus

    def fit_height(self) -> None:
        """Take the height of all rows."""
        height = sum(self.sizeHintForRow(i) for i in range(self.model().rowCount()))
        self.setFixedHeight(height + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.fit_height()

    def keyboardSearch(self, search: str) -> None:
        """Do not search by typing: letters and digits mean scores here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()


class PointList(QWidget):
    """The list with its heading; linked with the selection in both directions.

    Signal: `walk_asked()`, the points of the last visit are to be gone through.
    """

    walk_asked = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._echo = False
        self.model = PointModel(self)
        self.view = PointView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(PointDelegate(self.view))
        self.view.setAccessibleName(self.tr("Points of this visit"))
        self._heading = section(self.tr("This visit"))
        self._empty = QLabel(self.tr("No points yet."))
        theme.role(self._empty, "muted")
        self.walk = KeyedButton(self.tr("All as last time, new scores (G)"), WALK.keys[0])
        theme.role(self.walk, "link")
        self.walk.clicked.connect(self.walk_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self.view)
        column.addWidget(self.walk, 0, Qt.AlignmentFlag.AlignLeft)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.clicked.connect(self._chosen)
        controller.chart_changed.connect(self._show)
        controller.selected.connect(self._select)
        theme.signals().changed.connect(self.view.fit_height)

    @Slot()
    def _show(self) -> None:
        controller = self._controller
        rows = point_rows(
            controller.chart, controller.visit_id, controller.session.atlas, recording=controller.recording
        )
        self._echo = True
        self.model.show_rows(rows)
        self._echo = False
        self.view.fit_height()
        self.setVisible(bool(controller.visit_id))
        self._empty.setVisible(not rows)
        self._say_left(sum(1 for row in rows if not row.asked))
        self.view.setVisible(bool(rows))
        self._select(controller.point_id)

    def _say_left(self, left: int) -> None:
        """Say how many points of the last visit were not asked yet, and offer to go through them."""
        self._heading.setText(self.tr("This visit · {0} still to ask").format(left) if left else self.tr("This visit"))
        self.walk.setVisible(left > 0)

    @Slot(str)
    def _select(self, point_id: str) -> None:
        row = self.model.row_of(point_id)
        self._echo = True
        flags = QItemSelectionModel.SelectionFlag
        if row < 0:
            self.view.selectionModel().setCurrentIndex(QModelIndex(), flags.Clear)
        else:
            self.view.selectionModel().setCurrentIndex(self.model.index(row), flags.ClearAndSelect)
        self._echo = False

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        if not self._echo and index.isValid():
            self._controller.select(self.model.rows[index.row()].point_id)
