"""The search for a patient: typing filters at once; one question at most is on its way, an old answer is dropped."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.keys import keys_words
from bodymap.ui.patients.lines import LineDelegate, LinesModel, PatientLine

LIMIT = 50
Ask = Callable[[str, int], Future[Any]]


class PatientSearch(QWidget):
    """`chosen(patient id)`, `add_asked(what was typed)`, `listing(bool)`: the results are worth seeing."""

    chosen = Signal(str)
    add_asked = Signal(str)
    listing = Signal(bool)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._asked: str | None = None
        self._enter = False
        self._listing = False
        self._browsing = False
        self.field = QLineEdit()
        self.field.setObjectName("patient-search")
        self.field.setPlaceholderText(self.tr("Search patients"))
        self.field.setToolTip(keys_words("find-patient"))
        self.field.setAccessibleName(self.tr("Search patients"))
        self.field.setAccessibleDescription(self.tr("Any part of the name, the chart number or the birth date"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(theme.px(40))
        theme.role(self.field, "search")
        self.add = form.button(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add patient"))
        self.add.setToolTip(self.tr("Add a patient ({0})").format(keys_words("new-patient")))
        self.add.setObjectName("add-patient")
        self.model = LinesModel()
        self.results = QListView()
        self.results.setObjectName("patient-results")
        self.results.setAccessibleName(self.tr("Patients found"))
        self.results.setModel(self.model)
        self.results.setItemDelegate(LineDelegate(self.results))
        self.results.setUniformItemSizes(True)
        self.results.setMouseTracking(True)
        self.note = form.text("", "small")
        self.note.setContentsMargins(theme.px(18), theme.px(6), theme.px(12), theme.px(6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), theme.px(14), theme.px(14), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.results, 1)
        self.setTabOrder(self.field, self.results)
        self.setTabOrder(self.results, self.add)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._choose_current)
        self.field.installEventFilter(self)
        self.results.clicked.connect(self._choose)
        self.results.activated.connect(self._choose)
        self.add.clicked.connect(lambda: self.add_asked.emit(self.field.text().strip()))
        self._show_listing(False)

    def refresh(self) -> None:
        """Ask again: somebody changed a patient."""
        self._asked = None
        self._query()

    def browse(self) -> None:
        """Show patients though nothing is typed: nobody's chart is open."""
        self._browsing = True
        self._show_listing(True)
        self.refresh()

    def close_list(self) -> None:
        """Forget what was typed and give the room to the visits."""
        self._browsing = False
        self.field.clear()
        self._show_listing(False)

    def _show_listing(self, shown: bool) -> None:
        self.results.setVisible(shown)
        self.note.setVisible(shown and bool(self.note.text()))
        if shown != self._listing:
            self._listing = shown
            self.listing.emit(shown)

    def _typed(self, words: str) -> None:
        self._enter = False
        self._show_listing(self._browsing or bool(words))
        self._query()

    def _query(self) -> None:
        """Ask for what is in the field, unless a question is on its way: then its answer asks again."""
        if self._asked is not None or not self._listing:
            return
        self._asked = self.field.text()
        when_done(self._ask(self._asked, LIMIT), self._answered, self._failed, self)

    def _answered(self, lines: tuple[PatientLine, ...]) -> None:
        stale = self._asked != self.field.text()
        self._asked = None
        if stale:
            self._query()
            return
        self.model.show_lines(lines)
        if lines:
            self.results.setCurrentIndex(self.model.index(0))
        self.note.setText(self._words(len(lines)))
        self.note.setVisible(self._listing and bool(self.note.text()))
        if self._enter:
            self._choose_current()

    def _words(self, found: int) -> str:
        if found == LIMIT:
            return self.tr("The first {0} patients; type more to find the others.").format(LIMIT)
        if found:
            return ""
        if self.field.text().strip():
            return self.tr("Nobody found. Try a part of the name, the chart number or the birth date.")
        return self.tr("No patient yet. Add the first one.")

    def _failed(self, error: BodymapError) -> None:
        self._asked = None
        self.note.setText(str(error))
        self.note.setVisible(True)

    def _choose_current(self) -> None:
        """Enter takes the line that is chosen; pressed before the answer is there, it waits for it."""
        self._enter = self._asked is not None
        if not self._enter and self._listing:
            self._choose(self.results.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.line(index.row()).id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field walk the list; Escape closes it."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.results.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.results.setCurrentIndex(self.model.index(row))
