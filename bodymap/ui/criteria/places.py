"""The 19 painful places as boxes to tick: pairs in a row, left and right, then those of the middle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bodymap.atlas.model import Side
from bodymap.atlas.painful_places import PainPlace
from bodymap.figure.words import side_word
from bodymap.ui import form, theme


class PlaceBoxes(QWidget):
    """Signal: `ticked(tuple[str, ...])`, the keys of all places that are ticked, in the table's order."""

    ticked = Signal(object)

    def __init__(self, places: tuple[PainPlace, ...]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self.boxes: dict[str, form.Check] = {}
        rows: dict[str, int] = {}
        for place in places:
            item = place.key.partition(".")[0]
            name = place.name.rpartition(",")[0] if place.side is not Side.MIDLINE else place.name
            row = rows.setdefault(item, len(rows))
            word = side_word(place.side) if place.side is not Side.MIDLINE else self.tr("yes")
            box = form.Check(word[:1].upper() + word[1:])
            box.setAccessibleName(self.tr("Pain in this place: {0}").format(place.name))
            box.clicked.connect(self._tell)
            self.boxes[place.key] = box
            if grid.itemAtPosition(row, 0) is None:
                label = QLabel(name)
                label.setWordWrap(True)
                grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 2 if place.side is Side.RIGHT else 1)

    def show_ticked(self, keys: tuple[str, ...]) -> None:
        """Show which places are ticked."""
        for key, box in self.boxes.items():
            box.setChecked(key in keys)

    def value(self) -> tuple[str, ...]:
        """Return the keys of the places that are ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _tell(self) -> None:
        self.ticked.emit(self.value())
