"""The history in each of its ways, and the lists across patients, to be pictured."""

from PySide6.QtWidgets import QWidget

from bodymap.ui.history.maps import Mode
from bodymap.ui.history.page import HistoryPage
from bodymap.ui.main_window import MainWindow
from bodymap.ui.screens import Scene, screen
from bodymap.ui.shell_screens import main_of


def _history_of(scene: Scene) -> tuple[MainWindow, HistoryPage]:
    """Return the window with its history open."""
    window = main_of(scene)
    workspace = window.workspace
    if workspace is None:
        raise RuntimeError("the history needs an open clinic")
    workspace.header.history.setChecked(True)
    page = workspace.consultation.history
    page.prepare()
    return window, page


def _in_mode(scene: Scene, mode: Mode) -> QWidget:
    window, page = _history_of(scene)
    page.maps.modes.buttons[mode].click()
    return window


@screen("history-over-time")
def _over_time(scene: Scene) -> QWidget:
    return _in_mode(scene, Mode.OVER_TIME)


@screen("history-heat-map")
def _heat_map(scene: Scene) -> QWidget:
    return _in_mode(scene, Mode.HEAT_MAP)


@screen("history-table")
def _table(scene: Scene) -> QWidget:
    return _in_mode(scene, Mode.TABLE)


@screen("history-points")
def _points(scene: Scene) -> QWidget:
    window, page = _history_of(scene)
    page.tabs.setCurrentIndex(1)
    return window


@screen("lists")
def _lists(scene: Scene) -> QWidget:
    from bodymap.ui.lists.dialog import Listing, ListsDialog

    dialog = ListsDialog(scene.open_session)
    dialog.listing.buttons[Listing.SEARCH].click()
    return dialog


@screen("history-responses")
def _responses(scene: Scene) -> QWidget:
    window, page = _history_of(scene)
    page.tabs.setCurrentIndex(2)
    return window
