"""The picture of a muscle: lit in its best view, cut to its surroundings. Its words stand beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bodymap.app.sight import Sight
from bodymap.atlas.atlas import Atlas
from bodymap.ui import theme
from bodymap.ui.atlas.turn import frame, turn_to
from bodymap.ui.map.map_view import MapView
from bodymap.ui.map.spotlight import Spotlight

_HEIGHT = 250


class MusclePicture(MapView):
    """Shows one muscle at a time."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(atlas, parent)
        self.light = self.spotlight = Spotlight(atlas, self.body)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(theme.px(160), theme.px(160))
        theme.signals().changed.connect(self._follow_text_size)
        self._follow_text_size()

    def _follow_text_size(self) -> None:
        self.setFixedHeight(theme.px(_HEIGHT))

    def show_muscle(self, muscle: str, sight: Sight) -> None:
        turn_to(self, self.spotlight, muscle, sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        frame(self, self.spotlight)
