"""The patient draws: a full window, big and plain, in which nothing but drawing is possible and nobody's data is seen.

It is handed over with the tablet and taken back by holding a button for a second. Neither Escape nor any shortcut nor
closing the window leaves it. What is drawn is saved at once, as drawn by the patient.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.model import View
from bodymap.clinic.sketch import Tool
from bodymap.ui import form, theme
from bodymap.ui.areas.fields import QualityToggles
from bodymap.ui.areas.hold_button import HoldButton
from bodymap.ui.areas.patient_desk import PatientDesk
from bodymap.ui.areas.patient_map import PatientMap
from bodymap.ui.consult.scores import ScoreRow

BIG = 40
_VIEWS = ((View.ANTERIOR, View.POSTERIOR), (View.LEFT,), (View.RIGHT,))


class PatientWindow(QWidget):
    """Signal: `done()`, the clinician has taken the screen back."""

    done = Signal()

    def __init__(self, desk: PatientDesk, patient_map: PatientMap, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle("Bodymap")
        self.setAutoFillBackground(True)
        self.setStyleSheet(f"QPushButton {{ min-height: {theme.px(BIG)}px; font-size: {theme.px(17)}px; }}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._may_close = False
        self._desk = desk
        desk.setParent(self)
        self.map = patient_map
        self.tools = self._made_tools()
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(desk.undo)
        self.views = self._made_views()
        self.qualities = QualityToggles(big=True)
        self.score = ScoreRow(self.tr("How strong is it?"))
        self.another = QPushButton(self.tr("Another place"))
        self.another.clicked.connect(desk.begin_another)
        self.finish = HoldButton(self.tr("Done"))
        theme.role(self.finish, "primary")
        self.finish.held.connect(self._leave)
        self.said = QLabel()
        self._lay_out()
        self.qualities.chosen.connect(lambda value: desk.revise(qualities=value))
        self.score.scored.connect(lambda nrs: desk.revise(nrs=nrs))
        desk.shown.connect(self._show)
        self._show()
        self.tools[Tool.OUTLINE].click()

    # -- assembling

    def _made_tools(self) -> dict[Tool, QPushButton]:
        words = {
            Tool.OUTLINE: self.tr("Draw round it"),
            Tool.BRUSH: self.tr("Paint"),
            Tool.ZONE: self.tr("Tap a part"),
            Tool.ERASE: self.tr("Rub out"),
        }
        group, made = QButtonGroup(self), {}
        for tool, text in words.items():
            button = QPushButton(text)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, one=tool: self.map.area_pointer.take(one))
            group.addButton(button)
            made[tool] = button
        return made

    def _made_views(self) -> list[QPushButton]:
        words = (self.tr("Front and back"), self.tr("Left side"), self.tr("Right side"))
        group, made = QButtonGroup(self), []
        for text, views in zip(words, _VIEWS, strict=True):
            button = QPushButton(text)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, shown=views: self.map.set_views(shown))
            group.addButton(button)
            made.append(button)
        made[0].setChecked(True)
        return made

    def _lay_out(self) -> None:
        title = form.text(self.tr("Where does it hurt?"), "title")
        hint = form.text(self.tr("Draw on the body with your finger, the pen or the mouse."), "muted")
        left = QVBoxLayout()
        left.setSpacing(theme.px(10))
        for widget in (title, hint, *self.tools.values(), self.undo):
            left.addWidget(widget)
        left.addStretch(1)
        for button in self.views:
            left.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(theme.px(10))
        right.addWidget(form.text(self.tr("What is it like?"), "heading"))
        right.addWidget(self.qualities)
        right.addWidget(form.text(self.tr("How strong is it? 0 is no pain, 10 the worst you can imagine"), "heading"))
        right.addWidget(self.score)
        right.addWidget(self.another)
        right.addStretch(1)
        self.said.setWordWrap(True)
        theme.role(self.said, "muted")
        right.addWidget(self.said)
        right.addWidget(self.finish)
        right.addWidget(
            form.text(self.tr("For the clinician: hold Done for one second to take the screen back."), "small")
        )
        row = QHBoxLayout(self)
        edge = theme.px(18)
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(theme.px(16))
        for column, width in ((left, 210), (None, 0), (right, 330)):
            if column is None:
                row.addWidget(self.map, 1)
                continue
            side = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            side.setLayout(column)
            side.setFixedWidth(theme.px(width))
            row.addWidget(side)

    # -- showing

    def _show(self) -> None:
        area = self._desk.area()
        self.map.layer.show(self._desk.drawn_areas(), self._desk.chosen)
        self.qualities.show_value(area.qualities if area is not None else ())
        self.score.show_score(area.nrs if area is not None else None)
        for widget in (self.qualities, self.score, self.another):
            widget.setEnabled(area is not None)
        self.undo.setEnabled(self._desk.can_undo)
        self.said.setText(self._desk.message)

    # -- staying and leaving

    def _leave(self) -> None:
        self._may_close = True
        self.close()
        self.done.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, however the closing was asked for, until the clinician has held the button."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key leave this window."""
        event.accept()
