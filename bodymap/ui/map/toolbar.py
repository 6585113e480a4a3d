"""The bar over the map: view tabs, the owner's tools, zoom. Where it is narrow tabs fold, then it takes more rows."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from bodymap.ui import theme
from bodymap.ui.map.view_tabs import ViewTabs


class Toolbar(QWidget):
    """Places tabs, tools and zoom in as few rows as they need; what is in `tools` is the owner's."""

    def __init__(self, tabs: ViewTabs, zoom: QWidget) -> None:
        super().__init__()
        self._tabs, self._zoom = tabs, zoom
        self._box = QWidget(self)
        self.tools = QHBoxLayout(self._box)
        self.tools.setContentsMargins(0, 0, 0, 0)
        for part in (tabs, zoom, self._box):
            part.setParent(self)
            part.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # never below the widest part

    def minimumSizeHint(self) -> QSize:
        parts = (self._tabs.folded_width(), self._box.sizeHint().width(), self._zoom.sizeHint().width())
        return QSize(max(parts), self._row())

    def sizeHint(self) -> QSize:
        return QSize(self._tabs.full_width(), self._row())

    def _row(self) -> int:
        return max(part.sizeHint().height() for part in (self._tabs, self._zoom))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part needs more room, or less
            self.arrange()
            self.updateGeometry()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give the parts their places for the width there is."""
        gap, row, wide = theme.px(8), self._row(), self.width()
        tools, zoom = self._box.sizeHint().width(), self._zoom.sizeHint().width()
        beside = tools + zoom + 2 * gap
        folded = self._tabs.full_width() + beside > wide
        self._tabs.fold(folded)
        tabs = self._tabs.folded_width() if folded else self._tabs.full_width()
        rows = 1 if tabs + beside <= wide else 2 if tools + gap + zoom <= wide else 3
        self._tabs.setGeometry(0, 0, min(tabs, wide), row)
        below = row + gap
        at = [(tabs + gap, 0), (0, below), (0, below)][rows - 1]
        self._box.setGeometry(*at, tools, row)
        self._zoom.setGeometry(wide - zoom, (rows - 1) * below, zoom, row)
        if self.height() != row + (rows - 1) * below:
            self.setFixedHeight(row + (rows - 1) * below)
