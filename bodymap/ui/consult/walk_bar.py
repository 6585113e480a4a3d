"""The bar above the map while the points of the last visit are gone through: which one is in turn, and the ways on."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from bodymap.atlas.model import Side
from bodymap.clinic.finding import Activity, Finding
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.keys import NEXT, NOT_FOUND, WALK_END
from bodymap.ui.consult.toggles import KeyedButton
from bodymap.ui.consult.walk import Walk
from bodymap.ui.consult.words import finding_words, muscle_words
from bodymap.ui.map.canvas import MapCanvas


class WalkBar(QFrame):
    """Says what was found last, and lights the point on the map."""

    def __init__(self, controller: Controller, walk: Walk, canvas: MapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._walk, self._canvas = controller, walk, canvas
        theme.role(self, "card")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.not_found = KeyedButton(self.tr("Not found"), NOT_FOUND.keys[0])
        self.skip = KeyedButton(self.tr("Next"), NEXT.keys[0])
        self.end = QPushButton(self.tr("End"))
        self.end.setToolTip(self.tr("Key: {0}").format(WALK_END.keys[0]))
        theme.role(self.end, "quiet")
        self.not_found.clicked.connect(lambda: controller.toggle("activity", Activity.NOT_FOUND))
        self.skip.clicked.connect(walk.skip)
        self.end.clicked.connect(walk.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self.text, 1)
        for button in (self.not_found, self.skip, self.end):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self._escape = QShortcut(QKeySequence(WALK_END.keys[0]), self)
        self._escape.setEnabled(False)
        self._escape.activated.connect(walk.stop)
        walk.changed.connect(self._show)
        self.hide()

    @Slot()
    def _show(self) -> None:
        last, chart = self._walk.last, self._controller.chart
        self.setVisible(last is not None)
        self._escape.setEnabled(last is not None)
        spotlight = self._canvas.spotlight
        if last is None or chart is None:
            spotlight.turn_to("", ())
            self._canvas.update()
            return
        point = chart.point_of[last.point_id]
        left = len(self._walk.left)
        name = muscle_words(self._controller.session.atlas, point.muscle, point.side)
        words = self.tr("{letter}, {name}: press its score. Last time {said}. {left} still to ask.")
        said = finding_words(last) or self.tr("without a score")
        self.text.setText(words.format(letter=point.letter, name=name, said=said, left=left))
        self._light(last, point.muscle, point.side)

    def _light(self, last: Finding, muscle: str, side: Side) -> None:
        """Light the muscle; where the map is looked at from near, bring the point into its middle."""
        canvas = self._canvas
        canvas.spotlight.turn_to(muscle, (side,))
        if not canvas.is_fit:
            at = canvas.point_on_screen(last.place.view, last.place.x, last.place.y)
            if at is not None:
                middle = canvas.rect().center()
                canvas.pan_by(middle.x() - at.x(), middle.y() - at.y())
        canvas.update()
