"""Range of motion: a table of movements with their degrees before and after treatment, and what is usual.

What the last visit measured is offered again with its figures in grey; any other movement is chosen from the list.
"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from bodymap.app.motions import Measured, last_values, motion_name, movements, usual_words, values_of
from bodymap.base.decimals import short_words
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.sections.angles import AngleField
from bodymap.ui.consult.sections.section import Section

MOMENTS = (Moment.BEFORE, Moment.AFTER)


class _Line:
    """One movement in the table: its name, two fields, the difference."""

    def __init__(self, measured: Measured, names: dict[Moment, str]) -> None:
        self.measured = measured
        joint, movement, _side = measured
        name = motion_name(*measured)
        self.name = form.text(name)
        known = movements().get((joint, movement))
        self.usual = form.text(usual_words(known) if known is not None else "", "small")
        self.usual.setToolTip(known.source if known is not None else "")
        self.fields = {moment: AngleField(f"{name}, {names[moment]}") for moment in MOMENTS}
        self.change = QLabel()
        self.change.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        theme.role(self.change, "small")

    def show(self, values: dict[Moment, RangeOfMotion], last: float | None, *, recording: bool) -> None:
        for moment, field in self.fields.items():
            one = values.get(moment)
            field.show_angle(None if one is None else one.degrees)
            field.setReadOnly(not recording)
            field.setPlaceholderText("" if last is None or moment is Moment.AFTER else short_words(last))
        before, after = values.get(Moment.BEFORE), values.get(Moment.AFTER)
        change = "" if before is None or after is None else f"{after.degrees - before.degrees:+g}°"
        self.change.setText(change.replace("-", "\N{MINUS SIGN}"))

    def widgets(self) -> tuple[QWidget, ...]:
        return (self.name, self.usual, *self.fields.values(), self.change)


class MotionSection(Section):
    """The movements of the visit that is shown."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("motion", self.tr("Range of motion"), body)
        self._controller = controller
        self._visit_id = ""
        self._added: list[Measured] = []
        self.lines: dict[Measured, _Line] = {}
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(6))
        self._grid.setVerticalSpacing(theme.px(2))
        self._grid.setColumnStretch(0, 1)
        self._heads = (section(self.tr("Before")), section(self.tr("After")))
        for column, head in enumerate(self._heads, start=1):
            self._grid.addWidget(head, 0, column)
        self.fault = form.text("", "error")
        self.fault.hide()
        self.choice = form.Choice()
        self.choice.setAccessibleName(self.tr("Add a movement"))
        self.choice.addItem(self.tr("Add a movement ..."))
        for key, movement in movements().items():
            self.choice.addItem(movement.name, key)
        self.choice.activated.connect(self._add)
        self.source = form.text(self.tr("Usual ranges of adults; no clinician has confirmed them yet."), "small")
        column_of_body = QVBoxLayout(body)
        column_of_body.setContentsMargins(0, 0, 0, 0)
        column_of_body.setSpacing(theme.px(6))
        for widget in (self.table, self.fault, self.choice, self.source):
            column_of_body.addWidget(widget)
        controller.chart_changed.connect(self._show)
        controller.leaving.connect(self.commit)
        self._show()

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed."""
        for line in tuple(self.lines.values()):
            for field in line.fields.values():
                field.commit()

    @Slot(int)
    def _add(self, index: int) -> None:
        """Offer a movement's fields, on both sides where it has two, ready to type the first."""
        key = self.choice.itemData(index)
        self.choice.setCurrentIndex(0)
        movement = movements().get(tuple(key)) if key is not None else None
        if movement is None:
            return
        added = [(movement.joint, movement.movement, side) for side in movement.sides]
        self._added += [one for one in added if one not in self._added]
        self._show()
        self.lines[added[0]].fields[Moment.BEFORE].setFocus()

    @Slot()
    def _show(self) -> None:
        controller = self._controller
        chart, visit = controller.chart, controller.visit
        self.setVisible(visit is not None)
        if chart is None or visit is None:
            self._visit_id = ""
            return
        if visit.id != self._visit_id:
            self._added = []
        self._visit_id = visit.id
        values = values_of(chart.motions_of(visit.id))
        last = last_values(chart, visit.id) if controller.recording else {}
        wanted = list(dict.fromkeys((*values, *last, *self._added)))
        if wanted != list(self.lines):
            self._lay_out(wanted)
        for measured, line in self.lines.items():
            line.show(values.get(measured, {}), last.get(measured), recording=controller.recording)
        self.choice.setVisible(controller.recording)
        self.table.setVisible(bool(wanted))
        self.set_summary(self._summary(values))

    def _summary(self, values: dict[Measured, dict[Moment, RangeOfMotion]]) -> str:
        if not values:
            return self.tr("not measured")
        measured, first = next(iter(values.items()))
        degrees = [f"{first[moment].degrees:g}°" for moment in MOMENTS if moment in first]
        words = f"{motion_name(*measured)} {' → '.join(degrees)}"
        more = len(values) - 1
        return self.tr("{0} and {1} more").format(words, more) if more else words

    def _lay_out(self, wanted: list[Measured]) -> None:
        names = dict(zip(MOMENTS, (self.tr("before"), self.tr("after")), strict=True))
        kept = {measured: self.lines.get(measured) or self._made(measured, names) for measured in wanted}
        for measured, line in self.lines.items():
            for widget in line.widgets():
                self._grid.removeWidget(widget)
                if measured not in kept:
                    widget.deleteLater()
        self.lines = kept
        for number, line in enumerate(kept.values()):
            row = 1 + 2 * number
            self._grid.addWidget(line.name, row, 0)
            self._grid.addWidget(line.usual, row + 1, 0)
            for column, field in enumerate(line.fields.values(), start=1):
                self._grid.addWidget(field, row, column, 2, 1)
            self._grid.addWidget(line.change, row, 3, 2, 1)
        for before, after in zip(self._order(), self._order()[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _order(self) -> list[AngleField]:
        """Return the fields as they are typed into: down the column before, then down the column after."""
        return [line.fields[moment] for moment in MOMENTS for line in self.lines.values()]

    def _made(self, measured: Measured, names: dict[Moment, str]) -> _Line:
        line = _Line(measured, names)
        for moment, field in line.fields.items():
            field.entered.connect(lambda value, when=moment: self._entered(measured, when, value))
            field.refused.connect(self._refused)
        return line

    @Slot(str)
    def _refused(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _entered(self, measured: Measured, moment: Moment, degrees: float | None) -> None:
        controller = self._controller
        editor, chart = controller.editor, controller.chart
        if editor is None or chart is None or not controller.recording:
            return
        joint, movement, side = measured
        if degrees is not None:
            controller.attempt(lambda: editor.motions.measure(joint, movement, side, degrees, moment))
            return
        known = values_of(chart.motions_of(controller.visit_id)).get(measured, {}).get(moment)
        if known is not None:
            self._added.append(measured)
            controller.attempt(lambda: editor.motions.void(known.id, self.tr("removed while recording")))
