"""A field for an angle in degrees: empty, or a number; what cannot be is marked and told, and nothing is recorded."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bodymap.base.decimals import short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.motion import LEAST_DEGREES, MOST_DEGREES
from bodymap.ui import theme

_LONGEST = 12


def angle_of(text: str) -> float | None:
    """Return the degrees that were typed, None for none; InputError for what is no angle."""
    plain = text.strip().removesuffix("°").strip().replace(",", ".").replace("\N{MINUS SIGN}", "-")
    if not plain:
        return None
    digits = plain.removeprefix("-").replace(".", "", 1)
    if not digits.isascii() or not digits.isdecimal():
        raise InputError(translate("angles", "An angle is a number of degrees, for example 65."))
    value = float(plain)
    if not LEAST_DEGREES <= value <= MOST_DEGREES:
        message = translate("angles", "An angle is from {0} to {1} degrees.")
        raise InputError(message.format(short_words(LEAST_DEGREES), short_words(MOST_DEGREES)))
    return value


class AngleField(QLineEdit):
    """One angle. `entered(float | None)`: it was changed; `refused(str)`: why it cannot be, "" once that is mended."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedWidth(theme.px(58))
        self.setMaxLength(_LONGEST)
        self._known: float | None = None
        self.editingFinished.connect(self.commit)
        self.textEdited.connect(lambda: self._mark(""))

    def show_angle(self, degrees: float | None) -> None:
        """Show what is recorded; what is being typed stays."""
        self._known = degrees
        if not self.isModified() or not self.hasFocus():
            self.setText("" if degrees is None else short_words(degrees))
            self._mark("")

    def commit(self) -> None:
        """Hand over what was typed."""
        if not self.isModified():
            return
        try:
            value = angle_of(self.text())
        except InputError as error:
            self._mark(str(error))
            return
        self.setModified(False)
        if value != self._known:
            self._known = value
            self.entered.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _mark(self, fault: str) -> None:
        if bool(self.property("fault")) != bool(fault):
            self.setProperty("fault", bool(fault))
            self.style().unpolish(self)
            self.style().polish(self)
        self.refused.emit(fault)
