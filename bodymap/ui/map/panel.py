"""The map as it stands in a window: view tabs and zoom over the canvas, and the map's actions for menu and keys."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import View
from bodymap.figure.marks import Mark
from bodymap.figure.theme import DARK, LIGHT
from bodymap.ui import theme
from bodymap.ui.map.canvas import MapCanvas
from bodymap.ui.map.keys import MAP_KEYS
from bodymap.ui.map.toolbar import Toolbar
from bodymap.ui.map.view_tabs import ALL, BOTH, Views, ViewTabs

_ALL_FROM = 1_000  # pixels of width from which four figures have room
_CORNER = 10


class _Sheet(QFrame):
    """The paper that the canvas lies on, with round corners."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.setBrush(QColor((DARK if theme.is_dark() else LIGHT).paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.end()


class MapPanel(QWidget):
    """Tabs, tools, zoom and the canvas. `tools` is the room between tabs and zoom for the owner's own buttons.

    Signal: `arm_chosen(bool)`, by the user only: the views from the side are to have their arm, or not.
    """

    arm_chosen = Signal(bool)

    def __init__(self, atlas: Atlas, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self.canvas = MapCanvas(atlas, read_only=read_only)
        self._marks: tuple[Mark, ...] = ()
        self.tabs = ViewTabs()
        self.toolbar = Toolbar(self.tabs, self._zoom_buttons())
        self.tools = self.toolbar.tools
        self.arm_button = self._arm_button()
        self.tools.addWidget(self.arm_button)
        sheet = _Sheet()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.canvas)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.toolbar)
        column.addWidget(sheet, 1)
        self.tabs.chosen.connect(lambda views, mirrored: self.canvas.set_views(views, mirrored=mirrored))
        self.canvas.views_changed.connect(self._show_views)
        self.canvas.zoom_changed.connect(self._show_zoom)
        self.canvas.arm_changed.connect(self.arm_button.setChecked)
        self._actions = self._made_actions()
        self._show_zoom()

    def add_bar(self, bar: QWidget) -> None:
        """Put a row of the owner's between the bar and the map."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def _zoom_buttons(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.out_button = self._button("\N{MINUS SIGN}", self.tr("Zoom out"), self.canvas.zoom_out)
        self.fit_button = self._button(self.tr("Fit"), self.tr("Show the whole figure"), self.canvas.fit)
        self.in_button = self._button("+", self.tr("Zoom in"), self.canvas.zoom_in)
        for button in (self.out_button, self.fit_button, self.in_button):
            row.addWidget(button)
        return box

    def _arm_button(self) -> QPushButton:
        button = QPushButton(self.tr("Arm"))
        button.setCheckable(True)
        button.setChecked(True)
        button.setToolTip(self.tr("The arm in the side views; take it away to mark what lies beneath"))
        button.setAccessibleName(self.tr("Arm in the side views"))
        button.clicked.connect(self._choose_arm)
        button.hide()
        return button

    def _choose_arm(self, there: bool) -> None:
        self.canvas.set_arm(there)
        self.arm_chosen.emit(there)

    def _button(self, text: str, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        theme.role(button, "segment")
        button.setMinimumWidth(theme.px(40))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button

    def _show_zoom(self) -> None:
        self.out_button.setEnabled(not self.canvas.is_fit)

    def _show_views(self, views: Views) -> None:
        self.tabs.show_views(views, mirrored=self.canvas.mirrored)
        self.count_marks(self._marks)
        self._offer_all()
        self.arm_button.setVisible(View.LEFT in views or View.RIGHT in views)
        self.toolbar.arrange()

    def count_marks(self, marks: tuple[Mark, ...]) -> None:
        """Say on the tabs how many points lie in views that are not shown."""
        self._marks = marks
        panes = self.canvas.body.panes
        hidden = (mark for mark in marks if not any(pane.marks((mark,)) for pane in panes))
        if self.tabs.show_counts(Counter(mark.view for mark in hidden)):
            self.toolbar.arrange()

    def _offer_all(self) -> None:
        self.tabs.offer_all(self.width() >= _ALL_FROM)
        self.toolbar.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_all()

    def map_actions(self) -> tuple[QAction, ...]:
        """Return the map's actions with their keys, for the View menu."""
        return self._actions

    def _made_actions(self) -> tuple[QAction, ...]:
        canvas = self.canvas
        act: dict[str, Callable[[], None]] = {
            "view-front": lambda: canvas.set_views((View.ANTERIOR,)),
            "view-back": lambda: canvas.set_views((View.POSTERIOR,)),
            "view-left": lambda: canvas.set_views((View.LEFT,)),
            "view-right": lambda: canvas.set_views((View.RIGHT,)),
            "view-both": lambda: canvas.set_views(BOTH),
            "view-all": lambda: canvas.set_views(ALL),
            "zoom-in": canvas.zoom_in,
            "zoom-out": canvas.zoom_out,
            "zoom-fit": canvas.fit,
            "arm": lambda: self._choose_arm(not canvas.body.arm),
            "deeper": lambda: canvas.deeper(1),
            "shallower": lambda: canvas.deeper(-1),
            "below": lambda: canvas.walk_stack(1),
            "above": lambda: canvas.walk_stack(-1),
            "pattern": lambda: canvas.pattern_hover.switch(not canvas.pattern_hover.is_on),
        }
        actions = []
        for key in MAP_KEYS:
            action = QAction(key.words(), self)
            action.setShortcuts([QKeySequence(one) for one in key.keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setProperty("menu", "view")
            if key.id == "arm":
                action.setCheckable(True)
                action.setChecked(canvas.body.arm)
                canvas.arm_changed.connect(action.setChecked)
            if key.id == "pattern":
                action.setCheckable(True)
                action.setChecked(canvas.pattern_hover.is_on)
                canvas.pattern_hover.switched.connect(action.setChecked)
            action.triggered.connect(act[key.id])
            self.addAction(action)
            actions.append(action)
        return tuple(actions)
