"""The right column: the point at hand, the list of the visit's points, then the visit in sections; it scrolls as one.

A section is added with `add_section`, from wherever the window is put together; `ORDER` says where it stands.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.point_list import PointList
from bodymap.ui.consult.point_panel import PointPanel
from bodymap.ui.consult.sections.measures import PainSection
from bodymap.ui.consult.sections.motion import MotionSection
from bodymap.ui.consult.sections.notes import NotesSection
from bodymap.ui.consult.sections.peg import PegSection
from bodymap.ui.consult.sections.section import Section

ORDER = (
    "point",
    "treatment",
    "points",
    "areas",
    "sources",
    "measures",
    "peg",
    "motion",
    "facts",
    "criteria",
    "tender-points",
    "files",
    "notes",
    "signature",
)


class ConsultColumn(QFrame):
    """What was found. `panel`, `points`, and the sections by their id in `sections`."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = PointPanel(controller)
        self.points = PointList(controller)
        self.pain = PainSection(controller)
        self.peg = PegSection(controller)
        self.motion = MotionSection(controller)
        self.notes = NotesSection(controller)
        self.sections: dict[str, Section] = {}
        self.content = content = QWidget()
        content.setProperty("role", "scrolled")
        self._column = column = QVBoxLayout(content)
        self._places: list[str] = []
        edge = theme.px(18)
        column.setContentsMargins(edge, theme.px(14), edge, edge)
        column.setSpacing(theme.px(10))
        column.addStretch(1)
        self._add("point", self.panel)
        self._add("points", self.points)
        for section in (self.pain, self.peg, self.motion, self.notes):
            self.add_section(section)
        self.area = QScrollArea()
        self.area.setWidget(content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.role(self, "column")
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        self.setMinimumWidth(theme.px(280))
        controller.selected.connect(self._to_top)
        theme.signals().changed.connect(self._follow_text_size)

    def add_section(self, section: Section) -> None:
        """Put a section at its place in the column."""
        self.sections[section.id] = section
        self._add(section.id, section)

    def _add(self, place: str, widget: QWidget) -> None:
        """Insert a part where `ORDER` has it, after those of the same place."""
        index = sum(1 for one in self._places if ORDER.index(one) <= ORDER.index(place))
        self._places.insert(index, place)
        self._column.insertWidget(index, widget)

    def add_footer(self, widget: QWidget) -> None:
        """Put a part below the column, where it stays in sight."""
        self._outer.addWidget(widget)

    def reveal(self, section_id: str) -> None:
        """Open a section and bring it into sight."""
        section = self.sections[section_id]
        section.set_open(True)
        self._column.activate()
        self.area.ensureWidgetVisible(section)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(374), theme.px(700))

    def _follow_text_size(self) -> None:
        self.setMinimumWidth(theme.px(280))

    def _to_top(self, point_id: str) -> None:
        """Another point was chosen: show its panel, unless the user is walking the list below it."""
        if point_id and not self.points.view.hasFocus():
            self.area.verticalScrollBar().setValue(0)
