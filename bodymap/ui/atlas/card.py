"""The muscle card: the muscle lit in its best view, and everything that is known of it in words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bodymap.app.muscle_card import Section, card_of
from bodymap.app.sight import sight_of
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.figure.referral import pattern_words
from bodymap.figure.words import view_name
from bodymap.ui import form, theme
from bodymap.ui.atlas.mark_buttons import MarkButtons
from bodymap.ui.atlas.picture import MusclePicture, PatternPicture
from bodymap.ui.atlas.words import sight_words


class CardPage(QFrame):
    """Signals: `closed()`, `mark_asked(Side)`, `show_asked()`: turn the map to it."""

    closed = Signal()
    mark_asked = Signal(object)
    show_asked = Signal()

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.role(self, "column")
        self._atlas = atlas
        self.muscle = ""
        self.side: Side | None = None
        self.back = form.button(self.tr("Back"), "quiet")
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.setAutoDefault(True)
        self.show_button = form.button(self.tr("Show on the map"))
        self.show_button.setAutoDefault(True)
        self.picture = MusclePicture(atlas)
        self.caption = form.text("", "small")
        self.name, self.latin, self.place = form.text("", "heading"), form.text("", "muted"), form.text("", "muted")
        self.pattern = PatternPicture(atlas)
        self.pattern_caption = form.text("", "small")
        self._pattern_part = self._pattern_sheet()
        self.marks = MarkButtons(atlas)
        self._parts: list[QWidget] = []
        self._sections = QVBoxLayout()
        self._sections.setSpacing(theme.px(14))
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.show_button.clicked.connect(self.show_asked)
        self.marks.asked.connect(self.mark_asked)

    def _lay_out(self) -> None:
        edge = theme.px(16)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(6), theme.px(8), edge, theme.px(4))
        bar.addWidget(self.back)
        bar.addStretch(1)
        bar.addWidget(self.show_button)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(edge, theme.px(4), edge, edge)
        inner.setSpacing(theme.px(4))
        for widget in (self.name, self.latin, self.place):
            inner.addWidget(_readable(widget))
        inner.addSpacing(theme.px(6))
        sheet = QFrame()
        theme.role(sheet, "map")
        within = QVBoxLayout(sheet)
        within.setContentsMargins(3, 3, 3, 3)
        within.addWidget(self.picture)
        inner.addWidget(sheet)
        inner.addWidget(self.caption)
        inner.addSpacing(theme.px(6))
        inner.addWidget(self.marks)
        inner.addSpacing(theme.px(8))
        inner.addLayout(self._sections)
        inner.addStretch(1)
        self.area = form.scrolled(content)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.area, 1)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(374), theme.px(700))

    def show_muscle(self, muscle: str, side: Side | None, *, recording: bool) -> None:
        """Show the card of a muscle; `side`: the one that is meant, if one is."""
        self.muscle, self.side = muscle, side
        card, sight = card_of(self._atlas, muscle), sight_of(self._atlas, muscle, side)
        self.name.setText(card.name)
        self.latin.setText(card.latin)
        self.place.setText(card.place)
        self.picture.show_muscle(muscle, sight)
        words = sight_words(sight)
        self.picture.setAccessibleName(self.tr("Picture: {0}. {1}").format(card.name, words))
        self.caption.setText(words)
        self.show_recording(recording)
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [_part(section) for section in card.sections]
        for part, section in zip(self._parts, card.sections, strict=True):
            self._sections.addWidget(part)
            if section.kind == "pattern":
                self._sections.addWidget(self._pattern_part)
        self._show_pattern()
        self.area.verticalScrollBar().setValue(0)

    def _pattern_sheet(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        sheet = QFrame()
        theme.role(sheet, "map")
        within = QVBoxLayout(sheet)
        within.setContentsMargins(3, 3, 3, 3)
        within.addWidget(self.pattern)
        column.addWidget(sheet)
        column.addWidget(self.pattern_caption)
        return part

    def _show_pattern(self) -> None:
        """Show the pattern of the side that is meant, else of the left one."""
        paired = self._atlas.muscles[self.muscle].paired
        side = (self.side or Side.LEFT) if paired else Side.MIDLINE
        view = self.pattern.show_muscle(self.muscle, side)
        self._pattern_part.setVisible(view is not None)
        if view is not None:
            said = (pattern_words(self._atlas, self.muscle, side), view_name(view))
            self.pattern_caption.setText(
                self.tr("{0}. {1}: filled usual, hatched felt by some, crosses usual points").format(*said)
            )
            self.pattern.setAccessibleName(self.tr("Picture: {0}. {1}").format(*said))

    def show_recording(self, recording: bool) -> None:
        """Offer to mark the muscle while a visit is being recorded."""
        if self.muscle:
            self.marks.show_muscle(self.muscle, self.side, recording=recording)

    def sections(self) -> tuple[str, ...]:
        """Return the texts that are shown under the picture, in their order."""
        return tuple(label.text() for part in self._parts for label in part.findChildren(QLabel))


def _readable(label: QLabel) -> QLabel:
    """Let a text be reached with the keyboard, selected and copied."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return label


def _part(section: Section) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(3))
    column.addWidget(form.text(section.heading, "section"))
    column.addWidget(_warning(section) if section.kind == "warning" else _body(section, section.lines))
    return part


def _body(section: Section, lines: tuple[str, ...], role: str = "") -> QLabel:
    body = _readable(form.text("\n".join(lines), role or ("doubt" if section.kind == "doubt" else "")))
    body.setAccessibleName(section.heading)
    body.setAccessibleDescription(body.text())
    return body


def _warning(section: Section) -> QFrame:
    """Return a box with what may happen in bold, and the rest below."""
    box = QFrame()
    theme.role(box, "warn-box")
    column = QVBoxLayout(box)
    column.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
    column.setSpacing(theme.px(4))
    if len(section.lines) > 1:
        column.addWidget(_body(section, section.lines[:-1], "warn-text"))
    column.addWidget(_body(section, section.lines[-1:]))
    return box
