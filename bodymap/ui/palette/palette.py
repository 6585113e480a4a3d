"""The palette over the window (Ctrl+K): a field, what it may mean, and what Enter will do, side in words.

Arrows choose, Enter does it, Escape closes; a click or a touch does both. What is wrong stands below the field.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from bodymap.app.lines import vocabulary
from bodymap.app.tray import Bench
from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.consult.controller import Controller
from bodymap.ui.palette.foresight import Foresight
from bodymap.ui.palette.results import ResultView
from bodymap.ui.palette.rows import PaletteRow, Said
from bodymap.ui.palette.sources import LONGEST_NAME, MOST_PATIENTS, Command, found_rows
from bodymap.ui.patients.lines import PatientLine
from bodymap.ui.treat.plan import stops

_WIDTH, _TOP, _EDGE = 680, 72, 16
_VEIL = 90
_MOST_ADVICE = 4
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_PAGES = {Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class Palette(QWidget):
    """Covers `host`. `taken(PaletteRow)`: Enter on a row; who hears it answers with `close_palette` or `refuse`."""

    taken = Signal(object)

    def __init__(
        self,
        controller: Controller,
        bench: Bench,
        foresight: Foresight,
        commands: Callable[[], tuple[Command, ...]],
        unit: Callable[[], str],
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._host, self._bench, self._foresight = host, bench, foresight
        self._controller, self._find_commands, self._unit = controller, commands, unit
        self._commands: tuple[Command, ...] = ()
        self._patients: tuple[PatientLine, ...] = ()
        self._warned = ""  # the line that Enter was pressed for while advice stood below it
        self._asked: Awaited | None = None
        self._before: QWidget | None = None
        self._card = QFrame(self)
        theme.role(self._card, "card")
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find a muscle, a patient or a command, or type a point"))
        self.field.setPlaceholderText(self.tr("Muscle, patient, command, or a point: lev scap l 6 active ltr"))
        self.field.setMinimumHeight(theme.px(44))
        self.field.setClearButtonEnabled(True)
        theme.role(self.field, "search")
        self.fault = form.text("", "error")
        self.question = form.text("", "strong")
        self.results = ResultView()
        self.does = form.text("")
        self.advice = form.text("", "warn")
        self.hint = form.text(self.tr("Arrows choose, Enter does it, Esc closes"), "small")
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.results.clicked.connect(self._clicked)
        self.results.selectionModel().currentChanged.connect(self._say_what_enter_does)
        host.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._card)
        column.setContentsMargins(*(theme.px(_EDGE),) * 4)
        column.setSpacing(theme.px(8))
        for widget in (self.field, self.fault, self.question, self.does, self.advice, self.results, self.hint):
            column.addWidget(widget)
        self.fault.hide()
        self.question.hide()
        self.does.hide()
        self.advice.hide()

    # -- opening and closing

    @Slot()
    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self.isVisible():
            self.close_palette()
        else:
            self.open_palette()

    def open_palette(self, text: str = "") -> None:
        """Open it, ready to type."""
        window = self.window()
        self._before = window.focusWidget()
        self._controller.leaving.emit()
        self._commands = self._find_commands()
        self._patients = ()
        self._warned = ""
        self.field.setText(text)
        self._search()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_palette(self) -> None:
        """Close it; the focus goes back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of any patient while it is closed, or the window locked."""
        if self._asked is not None:
            self._asked.drop()
        self._asked, self._patients, self._commands = None, (), ()
        self.field.clear()
        self.results.show_rows(())
        super().hideEvent(event)

    def refuse(self, error: BodymapError) -> None:
        """Say below the field why nothing was done; what was typed stays."""
        self._show_fault(str(error))

    # -- what is found

    @Slot()
    def _typed(self) -> None:
        text = self.field.text()
        self._patients = ()
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        self._search()
        if text.strip() and len(text) <= LONGEST_NAME:
            future = self._controller.session.search_patients(text, MOST_PATIENTS)
            self._asked = when_done(future, self._patients_found, self.refuse, self)

    def _patients_found(self, lines: tuple[PatientLine, ...]) -> None:
        self._asked = None
        if lines:
            self._patients = lines
            self._search()

    def _search(self) -> None:
        controller, text = self._controller, self.field.text()
        visit = controller.editor.visit if controller.editor is not None else None
        known = vocabulary(
            controller.session.atlas, controller.chart, self._unit(), self._bench, visit.id if visit else ""
        )
        rows, said = found_rows(text, known, controller.chart, self._commands, self._patients)
        self._show_said(said, rows)
        self.results.show_rows(rows)
        self._say_what_enter_does()
        self._place()

    def _show_said(self, said: Said, rows: tuple[PaletteRow, ...]) -> None:
        """Say what is wrong where a point is meant, or where nothing at all is found."""
        nothing = bool(self.field.text().strip()) and not rows
        self._show_fault(said.fault if said.sure or nothing else "")
        self.question.setText(said.question)
        self.question.setVisible(bool(said.question) and said.sure)

    def _show_fault(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.field.setProperty("fault", bool(words))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(words or self.does.text())
        self._place()

    def _say_what_enter_does(self) -> None:
        row = self.results.row
        words = "" if row is None or not self.field.text().strip() else self.tr("Enter: {0}").format(row.does)
        if row is None and self.results.model_of_rows.rows:
            words = self.tr("Choose with the arrow keys, then press Enter.")
        self.does.setText(words)
        self.does.setVisible(bool(words))
        self._show_advice(row)
        if not self.fault.text():
            self.field.setAccessibleDescription(words)

    def _show_advice(self, row: PaletteRow | None) -> None:
        """Say what the rules would ask to stop for, were the line recorded; Enter must then be pressed twice."""
        advised = self._foresight.advised(row.points) if row is not None and row.points else None
        titles = stops(advised) if advised is not None else ()
        self.advice.setText("\n".join(titles[:_MOST_ADVICE]))
        self.advice.setVisible(bool(titles))

    # -- keys, mouse and touch

    def _take(self) -> None:
        row = self.results.row
        if row is None:
            return
        if row.fill:
            self.field.setText(row.line)
        elif not self.advice.isHidden() and self._warned != self.field.text():
            self._warned = self.field.text()
            self.does.setText(self.tr("Press Enter again to record it all the same."))
        else:
            self.taken.emit(row)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.results.setCurrentIndex(index)
        self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        mine = key in _STEPS or key in _PAGES or key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and mine:
            event.accept()
        return event.type() == QEvent.Type.KeyPress and mine and self._press(key)

    def _press(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            self.results.step({**_STEPS, **_PAGES}[key])
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close where something else was clicked."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor("#000000")
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)

    def _place(self) -> None:
        """Cover the host; the card stands near its top, as high as what is in it."""
        host = self._host
        self.setGeometry(host.rect())
        margin = theme.px(_EDGE)
        width = max(1, min(theme.px(_WIDTH), host.width() - 2 * margin))
        top = min(theme.px(_TOP), max(margin, host.height() // 10))
        layout = self._card.layout()
        if layout is None:
            return
        layout.activate()
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self._card.sizeHint().height()
        self._card.setGeometry(
            QRect((host.width() - width) // 2, top, width, min(height, host.height() - top - margin))
        )
