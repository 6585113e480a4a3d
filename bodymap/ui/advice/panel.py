"""All that is shown beside a treatment: the doses of the day, the advice, how many muscles had a needle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.app.advice import Advised
from bodymap.ui import form, theme
from bodymap.ui.advice.advice_list import AdviceList
from bodymap.ui.advice.dose_meter import DoseMeter


class AdvicePanel(QWidget):
    """Signals: `set_aside_asked(AdviceRow, str)`, `adrenaline_limit_asked(str)`, each with the reason."""

    set_aside_asked = Signal(object, str)
    adrenaline_limit_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meter = DoseMeter()
        self.advice = AdviceList()
        self.counted = form.text("", "small")
        self.meter.adrenaline_limit_asked.connect(self.adrenaline_limit_asked)
        self.advice.set_aside_asked.connect(self.set_aside_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        for widget in (self.meter, self.advice, self.counted):
            column.addWidget(widget)
        self.counted.hide()

    def show_advised(self, advised: Advised | None, *, editable: bool = True) -> None:
        """Show what the advisor answered; None: there is no visit."""
        if advised is None:
            for widget in (self.meter, self.advice, self.counted):
                widget.hide()
            return
        self.meter.show_doses(advised.doses, editable=editable)
        self.advice.show_rows(advised.rows, editable=editable)
        self.counted.setText("\n".join(f"{one.words}. {one.how}" for one in advised.counted))
        self.counted.setVisible(bool(advised.counted))
