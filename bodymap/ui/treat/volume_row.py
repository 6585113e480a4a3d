"""Quick buttons for the usual volumes at a point."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bodymap.app.treating import USUAL_VOLUMES_ML
from bodymap.base.decimals import decimal_words
from bodymap.ui import form, theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import section


class VolumeRow(QWidget):
    """`chosen(float)`: mL."""

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self, theme.px(6))
        flow.addWidget(section(self.tr("mL")))
        self.buttons = {volume: form.button(decimal_words(volume)) for volume in USUAL_VOLUMES_ML}
        for volume, button in self.buttons.items():
            button.setAccessibleName(self.tr("{0} mL").format(decimal_words(volume)))
            button.clicked.connect(lambda _checked=False, one=volume: self.chosen.emit(one))
            flow.addWidget(button)
