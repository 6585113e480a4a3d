"""Fields that save themselves: text after a pause and when the focus leaves, a pressure when it is complete."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from bodymap.base.decimals import fixed_words
from bodymap.base.errors import InputError
from bodymap.base.units import kg_cm2_to_kpa, kpa_to_kg_cm2
from bodymap.clinic.amounts import parse_number
from bodymap.clinic.finding import MAX_PPT_KPA
from bodymap.ui import theme
from bodymap.ui.typed_field import Line

PAUSE_MS = 1000
KPA = "kPa"
_LINES = (2, 8)


class SavedText(QPlainTextEdit):
    """A text that grows with its lines. `edited(str)` after a pause in the typing or when the focus leaves."""

    edited = Signal(str)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._known = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """Show what is recorded; what is being typed at this moment stays."""
        if text == self._known or self._pause.isActive():
            return
        self._known = text
        self._replace(text)

    def show_other(self, text: str) -> None:
        """Show the text of another record: what was typed for the one before has been committed by its owner."""
        self._pause.stop()
        self._known = text
        self._replace(text)

    def commit(self) -> None:
        """Hand over what was typed, if it is not known yet."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.edited.emit(text)

    def _replace(self, text: str) -> None:
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self.updateGeometry()

    def _typed(self) -> None:
        self._pause.start()
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def sizeHint(self) -> QSize:
        lines = min(max(int(self.document().size().height()), _LINES[0]), _LINES[1])
        frame = theme.px(14) + 2 * int(self.document().documentMargin()) + 4
        return QSize(theme.px(160), lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.sizeHint().height())


class PressureEntry(QWidget):
    """The pressure pain threshold in the unit of the settings. `entered(float | None)`: kPa, None when emptied."""

    entered = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_kpa = False
        self._kpa: float | None = None
        self.field = Line()  # Enter stays here: what is refused is not left behind at another point
        self.field.setAccessibleName(name)
        self.field.setFixedWidth(theme.px(62))
        self.field.setMaxLength(8)
        self.field.editingFinished.connect(self._finish)
        self.field.textEdited.connect(self._clear_fault)
        self.fault = QLabel()
        theme.role(self.fault, "error")
        self.unit = QLabel(self.tr("kg/cm²"))
        theme.role(self.unit, "muted")
        self.fault.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.field)
        row.addWidget(self.unit)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(self.fault)

    def set_unit(self, unit: str) -> None:
        """Show pressures in `kPa`, or in `kg/cm²`."""
        self._in_kpa = unit == KPA
        self.unit.setText(self.tr("kPa") if self._in_kpa else self.tr("kg/cm²"))
        self.show_other(self._kpa)

    def show_kpa(self, kpa: float | None) -> None:
        """Show what is recorded; what is being typed at this moment stays."""
        self._kpa = kpa
        if not self.field.isModified() or not self.field.hasFocus():
            self.field.setText(self._text(kpa))
            self._clear_fault()

    def show_other(self, kpa: float | None) -> None:
        """Show the pressure of another record."""
        self.field.setModified(False)
        self.show_kpa(kpa)

    def commit(self) -> None:
        """Hand over what was typed, if it is not known yet."""
        if self.field.isModified():
            self._finish()

    @property
    def refused(self) -> str:
        """What stands in the field and cannot be recorded, empty: nothing."""
        return self.field.text().strip() if self.fault.text() else ""

    def _text(self, kpa: float | None) -> str:
        if kpa is None:
            return ""
        return f"{kpa:.0f}" if self._in_kpa else fixed_words(kpa_to_kg_cm2(kpa), 1)

    def _finish(self) -> None:
        text = self.field.text().strip()
        if text.replace(",", ".") == self._text(self._kpa).replace(",", "."):
            self.field.setModified(False)
            return
        try:
            value = parse_number(text, self.unit.text())
        except InputError:
            self._show_fault()
            return
        kpa = value if value is None or self._in_kpa else kg_cm2_to_kpa(value)
        if kpa is not None and not 0 < kpa <= MAX_PPT_KPA:
            self._show_fault()
            return
        self.field.setModified(False)
        self._clear_fault()
        self._kpa = kpa
        self.entered.emit(kpa)

    def _show_fault(self) -> None:
        highest = MAX_PPT_KPA if self._in_kpa else kpa_to_kg_cm2(MAX_PPT_KPA)
        self.fault.setText(self.tr("A number above 0, at most {0:.0f}.").format(highest))
        self.fault.show()
        self._mark("true")

    def _clear_fault(self) -> None:
        if self.fault.text():
            self.fault.setText("")
            self.fault.hide()
            self._mark("false")

    def _mark(self, fault: str) -> None:
        self.field.setProperty("fault", fault)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
