"""The pain areas of the visit in the right column: a list with extents, the chosen one's fields, what is compared."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.clinic.area import DrawnBy, PainArea
from bodymap.clinic.extent import Extent, extent_of, extents, overlap
from bodymap.clinic.sketch import Tool
from bodymap.figure.area_words import (
    area_words,
    cm2_word,
    extent_words,
    overlap_words,
    percent_word,
    sheet_words,
    where_words,
)
from bodymap.figure.words import view_name
from bodymap.ui import theme
from bodymap.ui.areas.desk import AreaDesk
from bodymap.ui.areas.fields import AreaFields
from bodymap.ui.areas.lines_button import LinesButton
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.sections.section import Section

_HANDS = (frozenset(DrawnBy), frozenset({DrawnBy.CLINICIAN}), frozenset({DrawnBy.PATIENT}))


class AreasSection(Section):
    """List, fields, overlap with the last visit, and of clinician and patient.

    Signal: `patient_asked()`, the patient is to draw.
    """

    patient_asked = Signal()

    def __init__(self, controller: Controller, desk: AreaDesk) -> None:
        body = QWidget()
        super().__init__("areas", self.tr("Pain areas"), body)
        self._controller, self._desk = controller, desk
        self._known: dict[tuple[object, ...], tuple[Extent, str]] = {}
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        theme.role(self.empty, "muted")
        self.draw = QPushButton(self.tr("Shade pain"))
        self.draw.clicked.connect(lambda: desk.take(Tool.OUTLINE))
        self.patient = QPushButton(self.tr("Patient draws…"))
        self.patient.setToolTip(self.tr("Hand the screen over: only drawing is possible until you take it back"))
        self.patient.clicked.connect(self.patient_asked)
        self.same = QPushButton(self.tr("Same as last visit"))
        self.same.setToolTip(self.tr("Draw what the last visit drew; how strong it is today is asked anew"))
        self.same.clicked.connect(desk.same_as_last_visit)
        self.rows: list[LinesButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        self.total = QLabel()
        self.fields = AreaFields()
        self.fields.changed.connect(lambda field, value: desk.revise(**{field: value}))
        self.fields.remove_asked.connect(desk.remove)
        self.last = QPushButton(self.tr("Lay the last visit over it"))
        self.last.setCheckable(True)
        self.last.toggled.connect(desk.over.show_last_visit)
        self.compared = QLabel()
        self.hands = self._hand_buttons()
        self.agreement = QLabel()
        for label in (self.total, self.compared, self.agreement):
            label.setWordWrap(True)
            theme.role(label, "small")
        self._lay_out(body)
        controller.chart_changed.connect(self._show)
        controller.leaving.connect(self.fields.commit)
        desk.shown.connect(self._show)
        desk.chosen_changed.connect(self._chosen)
        desk.tool_changed.connect(lambda tool: self.set_open(True) if tool is not None else None)
        self._show()

    def _hand_buttons(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, theme.px(6))
        group = QButtonGroup(box)
        for index, (hands, words) in enumerate(
            zip(_HANDS, (self.tr("Both"), self.tr("Clinician's"), self.tr("Patient's")), strict=True)
        ):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setChecked(index == 0)
            button.setAccessibleName(self.tr("Drawings shown: {0}").format(words))
            button.clicked.connect(lambda _checked=False, shown=hands: self._desk.over.show_hands(shown))
            group.addButton(button)
            flow.addWidget(button)
        return box

    def _lay_out(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.empty)
        column.addLayout(self._list)
        for widget in (self.total, self.fields, self.hands, self.agreement, self.last, self.compared):
            column.addWidget(widget)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.px(6))
        for button in (self.draw, self.patient, self.same):
            flow.addWidget(button)
        column.addWidget(buttons)

    # -- showing

    @Slot()
    def _show(self) -> None:
        visit, areas, recording = self._controller.visit, self._desk.areas(), self._controller.recording
        self.setVisible(visit is not None and (recording or bool(areas)))
        if visit is None:
            return
        self._show_list(areas)
        self._show_chosen(recording=recording)
        self._show_compared(areas)
        self.empty.setVisible(not areas)
        self.empty.setText(self.tr("Nothing is drawn yet. Shade on the skin where it hurts."))
        self.draw.setVisible(recording)
        self.patient.setVisible(recording)
        self.same.setVisible(recording and not areas and bool(self._desk.over.last_areas()))

    def _measured(self, area: PainArea) -> tuple[Extent, str]:
        """Return the extent of an area and where it lies, in words; kept until it is drawn otherwise."""
        key = (area.id, area.rings, self._desk.figure)
        if key not in self._known:
            atlas = self._controller.session.atlas
            self._known[key] = extent_of(atlas, area, self._desk.figure), where_words(atlas, area)
        return self._known[key]

    def _show_list(self, areas: tuple[PainArea, ...]) -> None:
        drawn = {area.id for area in areas}
        self._known = {key: known for key, known in self._known.items() if key[0] in drawn}
        while len(self.rows) > len(areas):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(areas):
            row = LinesButton()
            row.clicked.connect(partial(self._row_clicked, len(self.rows)))
            self.rows.append(row)
            self._list.addWidget(row)
        for number, (row, area) in enumerate(zip(self.rows, areas, strict=True), start=1):
            row.show_lines(self._row_words(number, area))
            row.setChecked(area.id == self._desk.chosen)
        self._show_total(areas)

    def _row_words(self, number: int, area: PainArea) -> tuple[str, ...]:
        extent, where = self._measured(area)
        first = self.tr("{number} · {where}").format(number=number, where=where)
        origin = ""  # on a line of its own: behind a long name of a place it would be cut off
        if area.finding_id:
            origin = self.tr("Referred from a point")
        elif area.drawn_by is DrawnBy.PATIENT:
            origin = self.tr("Drawn by the patient")
        size = self.tr("{0} cm² · {1} %").format(cm2_word(extent.cm2), percent_word(extent.share))
        lines = (first, " · ".join((sheet_words(area), size)), origin, area_words(area))
        return tuple(line for line in lines if line)

    def _show_total(self, areas: tuple[PainArea, ...]) -> None:
        """Say how large everything is together, view by view, where that is more than one area."""
        together = extents(self._controller.session.atlas, areas, self._desk.figure) if len(areas) > 1 else {}
        lines = [
            self.tr("{view}: {extent} together").format(view=view_name(view), extent=extent_words(extent))
            for (view, _side), extent in together.items()
        ]
        self.total.setText("\n".join(lines))
        self.total.setVisible(bool(lines))

    def _show_chosen(self, *, recording: bool) -> None:
        area = self._desk.area()
        self.fields.setVisible(area is not None)
        if area is not None:
            self.fields.show_area(area, editable=recording)

    def _show_compared(self, areas: tuple[PainArea, ...]) -> None:
        atlas, figure = self._controller.session.atlas, self._desk.figure
        said = [area for area in areas if not area.finding_id]
        last = [area for area in self._desk.over.last_areas() if not area.finding_id]
        found = overlap(atlas, said, last, figure) if said and last else None
        self.compared.setText("" if found is None else self.tr("Last visit: {0}").format(overlap_words(found)))
        self.compared.setVisible(found is not None)
        self.last.setVisible(bool(last))
        mine = [area for area in said if area.drawn_by is DrawnBy.CLINICIAN]
        theirs = [area for area in said if area.drawn_by is DrawnBy.PATIENT]
        both = overlap(atlas, mine, theirs, figure) if mine and theirs else None
        self.hands.setVisible(both is not None)
        self.agreement.setVisible(both is not None)
        if both is not None:
            self.agreement.setText(self.tr("Clinician and patient: {0}").format(overlap_words(both)))
        self.set_summary(self._summary(areas))

    def _summary(self, areas: tuple[PainArea, ...]) -> str:
        if not areas:
            return self.tr("none drawn")
        together = [self._measured(areas[0])[0]] if len(areas) == 1 else self._together(areas)
        size = sum(extent.cm2 for extent in together)
        return self.tr("{count} drawn · {size} cm²").format(count=len(areas), size=cm2_word(size))

    def _together(self, areas: tuple[PainArea, ...]) -> list[Extent]:
        return list(extents(self._controller.session.atlas, areas, self._desk.figure).values())

    # -- what is clicked

    def _row_clicked(self, index: int, _checked: bool = False) -> None:
        area = self._desk.areas()[index]
        self._desk.choose("" if area.id == self._desk.chosen else area.id)
        self._desk.bring_into_sight(area)

    @Slot(str)
    def _chosen(self, area_id: str) -> None:
        if area_id:
            self.set_open(True)
        self._show()
