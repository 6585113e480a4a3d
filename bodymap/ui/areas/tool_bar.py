"""The tools for drawing pain: a segment in the map's bar that opens a row of tools, sizes and what to lay over."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from bodymap.clinic.sketch import Tool
from bodymap.ui import theme
from bodymap.ui.areas.desk import AreaDesk
from bodymap.ui.consult.flow import FlowLayout

SIZES = (10.0, 20.0, 40.0)  # mm


class ModeButtons(QWidget):
    """Mark or shade pain: what a click on the map means."""

    def __init__(self, desk: AreaDesk) -> None:
        super().__init__()
        self._desk = desk
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.mark = self._button(self.tr("Mark"), self.tr("A click on a muscle marks a trigger point (M)"))
        self.shade = self._button(self.tr("Shade pain"), self.tr("Draw on the skin where it hurts (H)"))
        for button in (self.mark, self.shade):
            row.addWidget(button)
        self.mark.clicked.connect(desk.put_down)
        self.shade.clicked.connect(lambda: desk.take(Tool.OUTLINE))
        desk.tool_changed.connect(self.show_tool)
        self.show_tool(None)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setToolTip(tip)
        theme.role(button, "segment")
        self._group.addButton(button)
        return button

    @Slot(object)
    def show_tool(self, tool: Tool | None) -> None:
        """Show what a click means now."""
        (self.mark if tool is None else self.shade).setChecked(True)


class AreaBar(QWidget):
    """The row of tools while pain is drawn."""

    def __init__(self, desk: AreaDesk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(self.tr("Tools for drawing pain"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, theme.px(6))
        self.tools = self._tools(flow)
        self.size_button = QPushButton()
        self.size_button.setToolTip(self.tr("Size of brush and eraser: click for the next one"))
        self.size_button.clicked.connect(self._next_size)
        self.new = QPushButton(self.tr("New area"))
        self.new.setToolTip(self.tr("The next stroke begins an area of its own, even over another one"))
        self.new.clicked.connect(desk.new_area)
        for button in (self.size_button, self.new):
            flow.addWidget(button)
        desk.tool_changed.connect(self.show_tool)
        desk.chosen_changed.connect(lambda _area: self._offer_new())
        self._name_size()
        self.show_tool(None)

    def _tools(self, flow: FlowLayout) -> dict[Tool, QPushButton]:
        words = {
            Tool.OUTLINE: (self.tr("Outline"), self.tr("Go round the area with the pointer (H)")),
            Tool.BRUSH: (self.tr("Brush"), self.tr("Paint over the area (B)")),
            Tool.ZONE: (self.tr("Zone"), self.tr("Click a zone of the body: all of it is taken (Z)")),
            Tool.ERASE: (self.tr("Erase"), self.tr("Take away what is painted over")),
            Tool.SELECT: (self.tr("Select"), self.tr("Choose a pain area to change it (V)")),
        }
        group = QButtonGroup(self)
        buttons = {}
        for tool, (text, tip) in words.items():
            button = QPushButton(text)
            button.setCheckable(True)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, one=tool: self._desk.take(one))
            group.addButton(button)
            flow.addWidget(button)
            buttons[tool] = button
        return buttons

    def _next_size(self) -> None:
        self._desk.set_width(SIZES[(SIZES.index(self._desk.pointer.width) + 1) % len(SIZES)])
        self._name_size()

    def _name_size(self) -> None:
        words = self.tr("{0} mm").format(f"{self._desk.pointer.width:.0f}")
        self.size_button.setText(words)
        self.size_button.setAccessibleName(self.tr("Size of brush and eraser: {0}").format(words))

    def _offer_new(self) -> None:
        self.new.setVisible(bool(self._desk.chosen) and self._desk.tool in (Tool.BRUSH, Tool.ZONE))

    @Slot(object)
    def show_tool(self, tool: Tool | None) -> None:
        """Show the tool in hand; without one the row is away."""
        self.setVisible(tool is not None)
        for one, button in self.tools.items():
            button.setChecked(one is tool)
        self.size_button.setVisible(tool in (Tool.BRUSH, Tool.ERASE))
        self._offer_new()
