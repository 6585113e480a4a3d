"""The tabs that choose what the map shows: front and back, one view alone, all four where there is room, close-ups."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from bodymap.atlas.model import WHOLE_BODY, View
from bodymap.ui import theme
from bodymap.ui.map.scene import ONE_SIDED
from bodymap.ui.map.words import heading

Views = tuple[View, ...]

BOTH: Views = (View.ANTERIOR, View.POSTERIOR)
ALL: Views = WHOLE_BODY
CLOSE_UPS = (
    View.JAW, View.SUBOCCIPITAL, View.PALMAR, View.DORSAL_HAND, View.PLANTAR, View.DORSAL_FOOT, View.PERINEAL,
)  # fmt: skip
_TABS: tuple[Views, ...] = (BOTH, (View.ANTERIOR,), (View.POSTERIOR,), (View.LEFT,), (View.RIGHT,), ALL)


class ViewTabs(QWidget):
    """One tab per choice and a menu of close-ups. Signal: `chosen(views, mirrored)`, by the user only."""

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[Views, QPushButton] = {}
        for index, views in enumerate(_TABS):
            button = QPushButton(self._text(views))
            button.setCheckable(True)
            theme.role(button, "segment")
            button.setAccessibleName(self.tr("View: {0}").format(self._text(views)))
            self._group.addButton(button, index)
            self.buttons[views] = button
            row.addWidget(button)
        self._group.idClicked.connect(lambda index: self.chosen.emit(_TABS[index], False))
        self.more = QToolButton()
        self.more.setText(self.tr("Close-ups"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setCheckable(True)
        self.more.setMenu(self._menu())
        row.addSpacing(theme.px(8))
        row.addWidget(self.more)
        row.addStretch(1)
        self.show_views(BOTH, mirrored=False)

    def _text(self, views: Views) -> str:
        if views == BOTH:
            return self.tr("Front + back")
        return self.tr("All four") if views == ALL else heading(views[0])

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._close_ups = QActionGroup(menu)
        for view in CLOSE_UPS:
            for mirrored in (False, True) if view in ONE_SIDED else (False,):
                action = QAction(heading(view, mirrored=mirrored), self._close_ups)
                action.setCheckable(True)
                action.setData((view, mirrored))
                menu.addAction(action)
        self._close_ups.triggered.connect(self._close_up)
        return menu

    def _close_up(self, action: QAction) -> None:
        view, mirrored = action.data()
        self.chosen.emit((View(view),), bool(mirrored))

    def show_views(self, views: Views, *, mirrored: bool) -> None:
        """Show what is chosen."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for of, button in self.buttons.items():
                button.setChecked(of == views)
            self._group.setExclusive(True)
        close_up = views[0] not in WHOLE_BODY
        for action in self._close_ups.actions():
            action.setChecked(close_up and action.data() == (views[0], mirrored))
        self.more.setChecked(close_up)
        self.more.setText(heading(views[0], mirrored=mirrored) if close_up else self.tr("Close-ups"))

    def offer_all(self, wide: bool) -> None:
        """Offer all four views where they have room; what is shown stays on offer."""
        self.buttons[ALL].setVisible(wide or self.buttons[ALL].isChecked())
