"""Where a file goes: the folder that was used last for its kind, a name without a person's name, and no file lost.

A file that is there is asked about here, whatever dialog the name came from: those of the systems differ, and none asks
about the ending that is added afterwards. Folders are looked at beside the window: one on a network may not answer.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.preferences import Preferences

_PATIENCE_MS = 1000
_Answer = TypeVar("_Answer")


@dataclass(frozen=True)
class Wanted:
    """What is to be saved: `kind` remembers the folder, `ending` without its dot; `name` is the file's, with it."""

    kind: str
    title: str
    filter: str
    ending: str
    name: str
    dialog: str = "export-dialog"


class TargetAsk(QObject):
    """Asks where one file goes. `chosen(Path)`: once, when it may be written there; `given_up()`."""

    chosen = Signal(object)
    given_up = Signal()

    def __init__(self, wanted: Wanted, preferences: Preferences | None, window: QWidget) -> None:
        super().__init__(window)
        self._wanted = wanted
        self._preferences = preferences
        self._window = window
        self._looking: Awaited | None = None
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)

    def ask(self) -> None:
        """Open the dialog, in the folder of last time where it is still there."""
        preferences = self._preferences
        kept = "" if preferences is None else preferences.settings.export_folders.get(self._wanted.kind, "")
        if kept:
            self._look(lambda: Path(kept).is_dir(), lambda there: self._open(kept) if there else self._open_usual())
        else:
            self._open_usual()

    def _open_usual(self) -> None:
        """Open the dialog in the user's documents, or in their home where there are none."""
        usual = documents()
        self._look(lambda: Path(usual).is_dir(), lambda there: self._open(usual if there else str(Path.home())))

    def _open(self, folder: str, name: str = "") -> None:
        wanted = self._wanted
        dialog = QFileDialog(self._window, wanted.title)
        dialog.setObjectName(wanted.dialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(wanted.filter)
        dialog.setDefaultSuffix(wanted.ending)
        dialog.setDirectory(folder)
        dialog.selectFile(name or wanted.name)
        dialog.fileSelected.connect(lambda target: self._check(Path(target)))
        dialog.rejected.connect(self._give_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _check(self, target: Path) -> None:
        self._look(target.exists, lambda there: self._ask_over(target) if there else self._take(target))

    def _ask_over(self, target: Path) -> None:
        words = self.tr("There is a file named {0} already.").format(target.name)
        box = QMessageBox(QMessageBox.Icon.Question, self._wanted.title, words, parent=self._window)
        box.setObjectName("replace-file")
        box.setInformativeText(self.tr("It is replaced when the new one is complete."))
        replace = box.addButton(self.tr("Replace it"), QMessageBox.ButtonRole.AcceptRole)
        other = box.addButton(self.tr("Another name ..."), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(other)
        box.setEscapeButton(other)
        box.finished.connect(
            lambda _code: (
                self._take(target) if box.clickedButton() is replace else self._open(str(target.parent), target.name)
            )
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _take(self, target: Path) -> None:
        if self._preferences is not None:
            folders = {**self._preferences.settings.export_folders, self._wanted.kind: str(target.parent)}
            self._preferences.change(export_folders=folders)
        self.chosen.emit(target)
        self.deleteLater()

    def _give_up(self) -> None:
        self.given_up.emit()
        self.deleteLater()

    def _look(self, look: Callable[[], bool], then: Callable[[bool], None]) -> None:
        """Ask the disk; where it does not answer in time, go on as if nothing were there: writing will say why."""

        def answer(there: bool) -> None:
            self._late.stop()
            if self._looking is not None:
                self._looking.drop()
                self._looking = None
            then(there)

        def refuse(_error: BodymapError) -> None:
            answer(False)

        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._late.timeout.connect(lambda: answer(False))
        self._late.start()
        self._looking = when_done(_beside(lambda: _asked(look)), answer, refuse, self)


def _asked(look: Callable[[], bool]) -> bool:
    try:
        return look()
    except OSError:
        return False


def _beside(work: Callable[[], _Answer]) -> "Future[_Answer]":
    """Do `work` on a thread of its own, which nobody waits for: a dead folder may keep it for minutes."""
    future: Future[_Answer] = Future()

    def run() -> None:
        future.set_result(work())

    threading.Thread(target=run, name="bodymap-folder", daemon=True).start()
    return future


def documents() -> str:
    """Return the user's own folder of documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
