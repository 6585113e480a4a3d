"""The advice for a visit as a list: what asks to stop first, what was set aside behind it, the reminders folded away.

Cards are kept while their rule speaks, so that nothing flickers or closes while somebody types.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bodymap.app.advice import AdviceRow
from bodymap.ui import form, theme
from bodymap.ui.advice.card import AdviceCard

_Key = tuple[str, str, bool]


class AdviceList(QWidget):
    """Shows rows of advice. Signal: `set_aside_asked(AdviceRow, str)` with the reason."""

    set_aside_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Advice"))
        self._cards: dict[_Key, AdviceCard] = {}
        self._shown: tuple[Sequence[AdviceRow], bool] = ((), False)
        self.reminders = form.button("", "link")
        self.reminders.setCheckable(True)
        self.reminders.toggled.connect(self._fold)
        self._folded = QWidget()
        self._reminder_column = QVBoxLayout(self._folded)
        self._reminder_column.setContentsMargins(0, 0, 0, 0)
        self._reminder_column.setSpacing(theme.px(8))
        self._reminder_labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(self.reminders)
        self._column.addWidget(self._folded)
        self.reminders.hide()
        self._folded.hide()
        theme.signals().changed.connect(self._repaint_signs)

    def show_rows(self, rows: Sequence[AdviceRow], *, editable: bool = True) -> None:
        """Show what the rules say; not `editable`: nothing can be set aside."""
        if (rows, editable) == self._shown:
            return
        self._shown = (rows, editable)
        spoken = [one for one in rows if not one.reminder]
        kept: dict[_Key, AdviceCard] = {}
        for place, row in enumerate(spoken):
            key = (row.rule_id, row.severity.value, row.set_aside is not None)
            card = self._cards.pop(key, None) or self._new_card()
            card.show_row(row, editable=editable)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show()
            kept[key] = card
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = kept
        self._show_reminders([one for one in rows if one.reminder])
        self.setVisible(bool(rows))

    @property
    def cards(self) -> tuple[AdviceCard, ...]:
        """The cards from top to bottom."""
        return tuple(sorted(self._cards.values(), key=self._column.indexOf))

    def _new_card(self) -> AdviceCard:
        card = AdviceCard()
        card.set_aside_asked.connect(self.set_aside_asked)
        return card

    def _show_reminders(self, rows: Sequence[AdviceRow]) -> None:
        texts = [
            self.tr("{title}. {text}").format(title=row.title, text=f"{row.text} ({row.why})" if row.why else row.text)
            for row in rows
        ]
        while len(self._reminder_labels) < len(texts):
            label = form.text("", "muted")
            self._reminder_labels.append(label)
            self._reminder_column.addWidget(label)
        for number, label in enumerate(self._reminder_labels):
            label.setVisible(number < len(texts))
            if number < len(texts):
                label.setText(texts[number])
                label.setToolTip(self.tr("Source: {0}").format(rows[number].source))
        self.reminders.setVisible(bool(rows))
        self._name_reminders()
        self._folded.setVisible(bool(rows) and self.reminders.isChecked())

    def _name_reminders(self) -> None:
        count = sum(row.reminder for row in self._shown[0])
        words = self.tr("Hide the reminders ({0})") if self.reminders.isChecked() else self.tr("Reminders ({0})")
        self.reminders.setText(words.format(count))

    def _fold(self, opened: bool) -> None:
        self._folded.setVisible(opened)
        self._name_reminders()

    def _repaint_signs(self) -> None:
        rows, editable = self._shown
        self._shown = ((), False)
        self.show_rows(rows, editable=editable)
