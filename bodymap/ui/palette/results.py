"""The palette's rows as a list: an icon for the kind, what is meant, and beside or below it what that is."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bodymap.ui import theme
from bodymap.ui.icons import icon
from bodymap.ui.palette.rows import Kind, PaletteRow
from bodymap.ui.row_model import Index, RowModel

_ICONS = {
    Kind.POINT: "mdi6.map-marker-plus-outline",
    Kind.CHOICE: "mdi6.help-circle-outline",
    Kind.MUSCLE: "mdi6.arm-flex-outline",
    Kind.PATIENT: "mdi6.account-outline",
    Kind.COMMAND: "mdi6.chevron-right",
}
_HEIGHT, _EDGE, _ICON = 44, 12, 20
_MOST_SHOWN = 9


class ResultModel(RowModel[PaletteRow]):
    """What was found."""

    def show_rows(self, rows: tuple[PaletteRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class ResultDelegate(QStyledItemDelegate):
    """Paints a row in one line; what does not fit beside the title is cut."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(120), theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaletteRow = index.data(Qt.ItemDataRole.UserRole)
        area, colours = QRectF(option.rect), theme.tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6)
        edge, size = theme.px(_EDGE), theme.px(_ICON)
        square = QRectF(area.left() + edge, area.center().y() - size / 2, size, size)
        icon(_ICONS[row.kind], colours.muted).paint(painter, square.toRect())
        left, room = square.right() + edge, area.right() - edge
        font = theme.font(14)
        width = min(QFontMetrics(font).horizontalAdvance(row.title) + 2, room - left)
        self._write(painter, QRectF(left, area.top(), width, area.height()), row.title, 14, colours.text)
        left += width + edge
        if room - left > theme.px(40):
            self._write(painter, QRectF(left, area.top(), room - left, area.height()), row.detail, 12, colours.muted)
        painter.restore()

    def _write(self, painter: QPainter, area: QRectF, words: str, size: int, colour: str) -> None:
        painter.setFont(theme.font(size))
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)


class ResultView(QListView):
    """The list, as high as its rows up to a limit; the focus stays in the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_rows = ResultModel(self)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(ResultDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("What Enter can do"))
        self.entered.connect(self.setCurrentIndex)

    @property
    def row(self) -> PaletteRow | None:
        """The row that Enter takes."""
        index = self.currentIndex()
        return self.model_of_rows.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: tuple[PaletteRow, ...]) -> None:
        """Show rows, the first one to be taken; of the answers to a question none, until the user chooses."""
        self.model_of_rows.show_rows(rows)
        is_clear = bool(rows) and rows[0].kind is not Kind.CHOICE
        self.setCurrentIndex(self.model_of_rows.index(0) if is_clear else QModelIndex())
        self.setFixedHeight(min(len(rows), _MOST_SHOWN) * theme.px(_HEIGHT) + 2)
        self.setVisible(bool(rows))

    def step(self, by: int) -> None:
        """Take another row, around the end."""
        count = len(self.model_of_rows.rows)
        if count:
            at = self.currentIndex().row() if self.currentIndex().isValid() else (-1 if by > 0 else 0)
            self.setCurrentIndex(self.model_of_rows.index((at + by) % count))
