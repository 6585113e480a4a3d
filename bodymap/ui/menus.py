"""The window's menus and their actions, from the table of keys; the visit's own actions come from the consultation."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from bodymap.app.session import Session
from bodymap.clinic.roles import Permission
from bodymap.ui import theme
from bodymap.ui.keys import keys_of
from bodymap.ui.permits import permit

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


def tr(text: str) -> str:
    """Return a text of the menus in the user's language; the catalogue's context of a bare `tr` is `Menus`."""
    return QCoreApplication.translate("Menus", text)


class Menus:
    """The menu bar of an open clinic: `file`, `edit`, `visit`, `view`, `help`; entries are added in their order."""

    def __init__(self, bar: QMenuBar, parent: QWidget, session: Session) -> None:
        self._parent = parent
        self._session = session
        bar.clear()
        self.file: QMenu = bar.addMenu(tr("&File"))
        self.edit: QMenu = bar.addMenu(tr("&Edit"))
        self.visit: QMenu = bar.addMenu(tr("&Visit"))
        self.view: QMenu = bar.addMenu(tr("V&iew"))
        self.help: QMenu = bar.addMenu(tr("&Help"))
        for menu in (self.file, self.visit):
            menu.setToolTipsVisible(True)  # they say why an entry cannot be chosen

    def add(
        self, menu: QMenu, words: str, act: Callable[[], object], key: str = "", needs: Permission | None = None
    ) -> QAction:
        """Add an entry; `key` is an id of the table of keys, `needs` what the user must be allowed to do."""
        action = QAction(words, self._parent)
        if needs is not None:
            permit(action, self._session, needs)
        if key:
            action.setObjectName(f"action-{key}")
            action.setShortcut(QKeySequence(keys_of(key)))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def take(self, actions: Iterable[QAction]) -> None:
        """Put the consultation's actions where their property `menu` says."""
        places = {"edit": self.edit, "visit": self.visit, "view": self.view}
        for action in actions:
            places[str(action.property("menu"))].addAction(action)

    def choices(
        self, menu: QMenu, title: str, entries: Iterable[tuple[str, object]], now: object, act: Callable[[object], None]
    ) -> QMenu:
        """Add a submenu of which one entry is on: (text, value) each."""
        sub = menu.addMenu(title)
        group = QActionGroup(sub)
        for words, value in entries:
            action = QAction(words, sub)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.setData(value)
            group.addAction(action)
            sub.addAction(action)
        group.triggered.connect(lambda chosen: act(chosen.data()))
        return sub

    def look(
        self, now: tuple[str, int], set_theme: Callable[[object], None], set_size: Callable[[object], None]
    ) -> None:
        """Add theme and text size to the View menu; `now` is the theme and the text size that are set."""
        self.view.addSeparator()
        themes = ((tr("As the system"), theme.SYSTEM), (tr("Light"), theme.LIGHT), (tr("Dark"), theme.DARK))
        self.choices(self.view, tr("&Theme"), themes, now[0], set_theme)
        sizes = [(tr("{0} %").format(size), size) for size in TEXT_SIZES]
        self.choices(self.view, tr("Text &size"), sizes, now[1], set_size)
