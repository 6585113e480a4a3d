"""What an area is like: qualities, how strong, at the surface or deep, a note; every field saves itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bodymap.clinic.area import Felt, PainArea, Quality
from bodymap.figure.area_words import felt_word, quality_word
from bodymap.ui import theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.scores import OwnScoreRow
from bodymap.ui.consult.texts import SavedText
from bodymap.ui.consult.toggles import ChoiceRow


class QualityToggles(QWidget):
    """What the pain is like, any number of words. `chosen(tuple[Quality, ...])`, in the order of choosing."""

    chosen = Signal(object)

    def __init__(self, *, big: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the pain is like"))
        self._shown: tuple[Quality, ...] = ()
        flow = FlowLayout(self, theme.px(10 if big else 6))
        self.buttons: dict[Quality, QPushButton] = {}
        for quality in Quality:
            word = quality_word(quality)
            button = QPushButton(word[:1].upper() + word[1:])
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, one=quality: self._clicked(one))
            self.buttons[quality] = button
            flow.addWidget(button)

    def show_value(self, qualities: tuple[Quality, ...]) -> None:
        """Show which words count."""
        self._shown = qualities
        for quality, button in self.buttons.items():
            button.setChecked(quality in qualities)

    def _clicked(self, quality: Quality) -> None:
        kept = tuple(one for one in self._shown if one is not quality)
        self.show_value(kept if quality in self._shown else (*kept, quality))
        self.chosen.emit(self._shown)


class AreaFields(QWidget):
    """The fields of the chosen area. `changed(str, object)`: the field and its value; `remove_asked()`."""

    changed = Signal(str, object)
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.qualities = QualityToggles()
        self.nrs = OwnScoreRow(self.tr("Pain in this area (NRS)"))
        self.felt = ChoiceRow(
            self.tr("Where it is felt"),
            ((Felt.SURFACE, _capital(felt_word(Felt.SURFACE))), (Felt.DEEP, _capital(felt_word(Felt.DEEP)))),
        )
        self.note = SavedText(self.tr("Note on this area"), self.tr("Note on this area"))
        self.remove = QPushButton(self.tr("Remove this area"))
        theme.role(self.remove, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for heading, field in (
            (self.tr("What it is like"), self.qualities),
            (self.tr("Pain in this area (NRS)"), self.nrs),
            (self.tr("Where it is felt"), self.felt),
            ("", self.note),
            ("", self.remove),
        ):
            if heading:
                column.addWidget(section(heading))
            column.addWidget(field)
        self.qualities.chosen.connect(lambda value: self.changed.emit("qualities", value))
        self.nrs.scored.connect(lambda value: self.changed.emit("nrs", value))
        self.felt.chosen.connect(lambda value: self.changed.emit("felt", Felt.UNKNOWN if value is None else value))
        self.note.edited.connect(lambda text: self.changed.emit("note", text))
        self.remove.clicked.connect(self.remove_asked)

    def show_area(self, area: PainArea, *, editable: bool) -> None:
        """Show an area."""
        self.qualities.show_value(area.qualities)
        self.nrs.show_score(area.nrs)
        self.felt.show_value(area.felt)
        (self.note.show_text if area.id == self._shown else self.note.show_other)(area.note)
        self._shown = area.id
        self.note.setReadOnly(not editable)
        for widget in (self.qualities, self.nrs, self.felt, self.remove):
            widget.setEnabled(editable)

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed."""
        self.note.commit()


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
