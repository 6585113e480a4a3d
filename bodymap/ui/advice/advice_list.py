"""The advice for a visit as a list: what asks to stop first, what was set aside behind it, the reminders folded away.

Cards are kept while their rule speaks, so that nothing flickers or closes while somebody types. New ones are made a few
at a time, the gravest first, so that no key waits for them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bodymap.app.advice import AdviceRow
from bodymap.ui import form, theme
from bodymap.ui.advice.card import AdviceCard

_Key = tuple[str, str, bool]


class AdviceList(QWidget):
    """Shows rows of advice. Signal: `set_aside_asked(AdviceRow, str)` with the reason."""

    set_aside_asked = Signal(object, str)
    at_once = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Advice"))
        self._cards: dict[_Key, AdviceCard] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
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
        wanted = {_key(row) for row in rows if not row.reminder}
        for key in set(self._cards) - wanted:
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()
        self._go_on()
        self._name_reminders()
        if self.reminders.isChecked():
            self._show_reminders()
        self.setVisible(bool(rows))

    @Slot()
    def _go_on(self) -> None:
        """Bring the cards up to date, make the next few, and come back for the rest."""
        rows, editable = self._shown
        made = place = 0
        for row in rows:
            card = self._cards.get(_key(row))
            if row.reminder or (card is None and made == self.at_once):
                continue
            if card is None:
                made += 1
                card = self._cards[_key(row)] = self._new_card()
            card.show_row(row, editable=editable)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            place += 1
        if self.unfinished:
            self._soon.start()

    @property
    def unfinished(self) -> bool:
        """Whether cards are still to be made."""
        return any(_key(row) not in self._cards for row in self._shown[0] if not row.reminder)

    @property
    def cards(self) -> tuple[AdviceCard, ...]:
        """The cards from top to bottom."""
        return tuple(sorted(self._cards.values(), key=self._column.indexOf))

    def _new_card(self) -> AdviceCard:
        card = AdviceCard()
        card.set_aside_asked.connect(self.set_aside_asked)
        return card

    def _show_reminders(self) -> None:
        rows = [one for one in self._shown[0] if one.reminder]
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
        self._folded.setVisible(bool(rows))

    def _name_reminders(self) -> None:
        count = sum(row.reminder for row in self._shown[0])
        words = self.tr("Hide the reminders ({0})") if self.reminders.isChecked() else self.tr("Reminders ({0})")
        self.reminders.setText(words.format(count))
        self.reminders.setVisible(bool(count))
        self._folded.setVisible(bool(count) and self.reminders.isChecked())

    def _fold(self, opened: bool) -> None:
        if opened:
            self._show_reminders()
        self._name_reminders()

    def _repaint_signs(self) -> None:
        rows, editable = self._shown
        self._shown = ((), False)
        self.show_rows(rows, editable=editable)


def _key(row: AdviceRow) -> _Key:
    return row.rule_id, row.severity.value, row.set_aside is not None
