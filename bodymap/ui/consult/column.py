"""The right column: the point at hand, the list of the visit's points, the visit as a whole; it scrolls as one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.point_list import PointList
from bodymap.ui.consult.point_panel import PointPanel
from bodymap.ui.consult.visit_fields import VisitFields


class ConsultColumn(QFrame):
    """What was found."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = PointPanel(controller)
        self.points = PointList(controller)
        self.visit = VisitFields(controller)
        self.content = content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        edge = theme.px(18)
        column.setContentsMargins(edge, theme.px(14), edge, edge)
        column.setSpacing(theme.px(16))
        column.addWidget(self.panel)
        column.addWidget(self.points)
        column.addWidget(self.visit)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.role(self, "column")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.setMinimumWidth(theme.px(280))
        controller.selected.connect(self._to_top)
        theme.signals().changed.connect(self._follow_text_size)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(374), theme.px(700))

    def _follow_text_size(self) -> None:
        self.setMinimumWidth(theme.px(280))

    def _to_top(self, point_id: str) -> None:
        """Another point was chosen: show its panel, unless the user is walking the list below it."""
        if point_id and not self.points.view.hasFocus():
            self.area.verticalScrollBar().setValue(0)
