"""The tools for drawing pain: a segment in the map's bar that opens a row of tools, sizes and what to lay over."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from bodymap.clinic.sketch import Tool
from bodymap.ui import theme
from bodymap.ui.areas.desk import AreaDesk
from bodymap.ui.consult.flow import FlowLayout

SIZES = (10.0, 20.0, 40.0)  # mm


class ModeButtons(QWidget):
    """Mark, shade pain, select: what a click on the map means."""

    def __init__(self, desk: AreaDesk) -> None:
        super().__init__()
        self._desk = desk
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.mark = self._button(self.tr("Mark"), self.tr("A click on a muscle marks a trigger point (M)"))
        self.shade = self._button(self.tr("Shade pain"), self.tr("Draw on the skin where it hurts (H)"))
        self.select = self._button(self.tr("Select"), self.tr("Choose a pain area to change it (V)"))
        for button in (self.mark, self.shade, self.select):
            row.addWidget(button)
        self.mark.clicked.connect(desk.put_down)
        self.shade.clicked.connect(lambda: desk.take(Tool.OUTLINE))
        self.select.clicked.connect(lambda: desk.take(Tool.SELECT))
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
        chosen = self.mark if tool is None else self.select if tool is Tool.SELECT else self.shade
        chosen.setChecked(True)


class AreaBar(QWidget):
    """The row of tools while pain is drawn. Signal: `patient_asked()`, the patient is to draw."""

    patient_asked = Signal()

    def __init__(self, desk: AreaDesk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(self.tr("Tools for drawing pain"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, theme.px(6))
        self.tools = self._tools(flow)
        self.sizes = self._sizes(flow)
        self.new = QPushButton(self.tr("New area"))
        self.new.setToolTip(self.tr("The next stroke begins an area of its own, even over another one"))
        self.new.clicked.connect(desk.new_area)
        self.patient = QPushButton(self.tr("Patient draws…"))
        self.patient.setToolTip(self.tr("Hand the screen over: only drawing is possible until you take it back"))
        self.patient.clicked.connect(self.patient_asked)
        self.done = QPushButton(self.tr("Done"))
        theme.role(self.done, "primary")
        self.done.setToolTip(self.tr("Back to marking (M or Escape)"))
        self.done.clicked.connect(desk.put_down)
        for button in (self.new, self.patient, self.done):
            flow.addWidget(button)
        desk.tool_changed.connect(self.show_tool)
        self.show_tool(None)

    def _tools(self, flow: FlowLayout) -> dict[Tool, QPushButton]:
        words = {
            Tool.OUTLINE: (self.tr("Outline"), self.tr("Go round the area with the pointer (H)")),
            Tool.BRUSH: (self.tr("Brush"), self.tr("Paint over the area (B)")),
            Tool.ZONE: (self.tr("Zone"), self.tr("Click a zone of the body: all of it is taken (Z)")),
            Tool.ERASE: (self.tr("Erase"), self.tr("Take away what is painted over")),
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

    def _sizes(self, flow: FlowLayout) -> dict[float, QPushButton]:
        group = QButtonGroup(self)
        buttons = {}
        for size in SIZES:
            button = QPushButton(self.tr("{0} mm").format(f"{size:.0f}"))
            button.setCheckable(True)
            button.setChecked(size == self._desk.pointer.width)
            button.setAccessibleName(self.tr("Size of brush and eraser: {0} mm").format(f"{size:.0f}"))
            button.clicked.connect(lambda _checked=False, one=size: self._desk.set_width(one))
            group.addButton(button)
            flow.addWidget(button)
            buttons[size] = button
        return buttons

    @Slot(object)
    def show_tool(self, tool: Tool | None) -> None:
        """Show the tool in hand; without one the row is away."""
        self.setVisible(tool is not None)
        for one, button in self.tools.items():
            button.setChecked(one is tool)
        for button in self.sizes.values():
            button.setVisible(tool in (Tool.BRUSH, Tool.ERASE))
