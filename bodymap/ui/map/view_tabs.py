"""The tabs that choose what the map shows: front and back, one view alone, all four where there is room, close-ups.

Where the row has no room the tabs fold into one button with a menu of the same choices.
"""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.model import WHOLE_BODY, View
from bodymap.ui import theme
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
        self._choices = QActionGroup(self)
        self._choices.triggered.connect(self._choose)
        self._wide = self._is_folded = False
        self._views, self._mirrored = BOTH, False
        self._counts: dict[View, int] = {}
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
        self._gap = QWidget()
        self._gap.setFixedWidth(theme.px(8))
        row.addWidget(self._gap)
        whole = [self._action(self._text(views), views, mirrored=False) for views in _TABS]
        close_ups = self._close_up_actions()
        self.more = self._menu_button([*close_ups])
        self.folded = self._menu_button([*whole, None, *close_ups])
        row.addWidget(self.more)
        row.addWidget(self.folded)
        row.addStretch(1)
        self.folded.hide()
        self.show_views(BOTH, mirrored=False)

    def _text(self, views: Views) -> str:
        if views == BOTH:
            return self.tr("Front + back")
        return self.tr("All four") if views == ALL else heading(views[0])

    def _action(self, text: str, views: Views, *, mirrored: bool) -> QAction:
        action = QAction(text, self._choices)
        action.setCheckable(True)
        action.setData((views, mirrored))
        return action

    def _close_up_actions(self) -> list[QAction]:
        sides = [(v, m) for v in CLOSE_UPS for m in ((False, True) if v in ONE_SIDED else (False,))]
        return [self._action(heading(view, mirrored=side), (view,), mirrored=side) for view, side in sides]

    def _menu_button(self, actions: list[QAction | None]) -> QToolButton:
        button, menu = QToolButton(), QMenu(self)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setCheckable(True)
        button.setMenu(menu)
        return button

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(*self._of(action))

    @staticmethod
    def _of(action: QAction) -> tuple[Views, bool]:
        views, mirrored = action.data()
        return tuple(View(view) for view in views), bool(mirrored)

    def show_views(self, views: Views, *, mirrored: bool) -> None:
        """Show what is chosen."""
        self._views, self._mirrored = views, mirrored
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for of, button in self.buttons.items():
                button.setChecked(of == views)
            self._group.setExclusive(True)
        for action in self._choices.actions():
            action.setChecked(self._of(action) == (views, mirrored))
        close_up = views[0] not in WHOLE_BODY
        self.more.setChecked(close_up)
        self._name_all()
        self._show_all()

    def show_counts(self, counts: Mapping[View, int]) -> bool:
        """Say how many points lie in each view and are shown nowhere; tell whether a name has changed."""
        if counts == self._counts:
            return False
        self._counts = dict(counts)
        return self._name_all()

    def _name_all(self) -> bool:
        """Give every button its name; tell whether one has changed."""
        before = [button.text() for button in (*self.buttons.values(), self.more, self.folded)]
        for views, button in self.buttons.items():
            self._name(button, self._text(views), 0 if len(views) > 1 else self._elsewhere(views))
        close_up = self._views[0] not in WHOLE_BODY
        shown = heading(self._views[0], mirrored=self._mirrored) if close_up else self._text(self._views)
        self._name(self.more, shown if close_up else self.tr("Close-ups"), self._elsewhere(CLOSE_UPS))
        self._name(self.folded, shown, self._elsewhere(tuple(View)))
        return before != [button.text() for button in (*self.buttons.values(), self.more, self.folded)]

    def _elsewhere(self, views: Views) -> int:
        """Return how many points lie in these views and are not shown."""
        return sum(count for view, count in self._counts.items() if view in views)

    def _name(self, button: QAbstractButton, name: str, count: int) -> None:
        told = self.tr("{0}, {1} points not shown").format(name, count) if count else name
        button.setText(f"{name} ({count})" if count else name)
        button.setToolTip(told if count else "")
        button.setAccessibleName(self.tr("View: {0}").format(told))

    def offer_all(self, wide: bool) -> None:
        """Offer all four views where they have room; what is shown stays on offer."""
        self._wide = wide
        self._show_all()

    def _show_all(self) -> None:
        offered = self._wide or self._views == ALL
        self.buttons[ALL].setVisible(offered and not self._is_folded)
        for action in self._choices.actions():
            if self._of(action)[0] == ALL:
                action.setVisible(offered)

    def fold(self, folded: bool) -> None:
        """Fold the tabs into one button, or unfold them."""
        if folded == self._is_folded:
            return
        self._is_folded = folded
        for part in (*self.buttons.values(), self._gap, self.more):
            part.setVisible(not folded)
        self.folded.setVisible(folded)
        self._show_all()

    def full_width(self) -> int:
        """Return the width that all tabs need side by side."""
        offered = [b for views, b in self.buttons.items() if views != ALL or self._wide or self._views == ALL]
        return sum(button.sizeHint().width() for button in (*offered, self.more)) + self._gap.width()

    def folded_width(self) -> int:
        """Return the width of the one button."""
        return self.folded.sizeHint().width()
