"""One list of facts: not asked, none, or what it lists, from quick picks, by typing, or in free words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bodymap.base.errors import InputError
from bodymap.clinic.fact_items import FactKind
from bodymap.clinic.facts import NONE, NOT_KNOWN, OTHER, Known, Listing
from bodymap.figure.clinical_tables import fact_items
from bodymap.ui import form, theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.toggles import ChoiceRow

_MOST_SUGGESTED = 6
_SEPARATORS = (",", ";")


class ListingField(QWidget):
    """`changed()` after every choice."""

    changed = Signal()

    def __init__(self, name: str, kind: FactKind, usual: Sequence[str]) -> None:
        super().__init__()
        self._kind = kind
        self._items: list[str] = []
        self._known = Known.UNKNOWN
        self.heading = form.text(name, "strong")
        self.known = ChoiceRow(
            name, ((Known.UNKNOWN, self.tr("Not asked")), (Known.NONE, self.tr("None")), (Known.LISTED, self.tr("Yes")))
        )
        self.known.chosen.connect(self._choose)
        self.chosen = QWidget()
        self._chosen_flow = FlowLayout(self.chosen, theme.px(6))
        self.picks = QWidget()
        picks = FlowLayout(self.picks, theme.px(6))
        self.buttons = {item: form.button(fact_items().words(item).split(" (", maxsplit=1)[0]) for item in usual}
        for item, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda checked, one=item: self._pick(one, checked))
            picks.addWidget(button)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("{0}: another one").format(name))
        self.typed.setPlaceholderText(self.tr("Type another one, then Enter"))
        self.typed.setMinimumHeight(theme.px(40))
        self.typed.setMaxLength(300)
        self.typed.textEdited.connect(self._suggest)
        self.typed.installEventFilter(self)
        self.suggestions = QWidget()
        self._suggestion_flow = FlowLayout(self.suggestions, theme.px(6))
        self.fault = form.text("", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for widget in (self.heading, self.known, self.chosen, self.picks, self.typed, self.suggestions, self.fault):
            column.addWidget(widget)
        self.show_listing(NOT_KNOWN)

    def show_listing(self, listing: Listing) -> None:
        """Show a list."""
        self._known, self._items = listing.known, list(listing.items)
        self.typed.clear()
        self._refresh()

    def listing(self) -> Listing:
        """Return the list; InputError, also shown, for "yes" without anything that is listed."""
        if self.typed.text().strip():
            self._add_typed()
        if self._known is not Known.LISTED:
            return NONE if self._known is Known.NONE else NOT_KNOWN
        try:
            if not self._items:
                raise InputError(self.tr("Choose at least one, or None."))
            listing = Listing(Known.LISTED, tuple(self._items))
        except InputError as error:
            self._say(str(error))
            raise
        self._say("")
        return listing

    def _choose(self, known: Known | None) -> None:
        self._known = Known.UNKNOWN if known is None else known
        if self._known is not Known.LISTED:
            self._items = []
        self._refresh()
        if self._known is Known.LISTED:
            self.typed.setFocus()
        self.changed.emit()

    def _pick(self, item: str, checked: bool) -> None:
        if checked and item not in self._items:
            self._items.append(item)
        elif not checked and item in self._items:
            self._items.remove(item)
        self._known = Known.LISTED
        self._refresh()
        self.changed.emit()

    def _add_typed(self) -> None:
        """Take what was typed: an item of the vocabulary where it names one, else its words."""
        typed = " ".join(self.typed.text().split())
        if not typed:
            return
        named = [one for one in fact_items().of_kind(self._kind) if typed.casefold() in _names(one.name, one.aliases)]
        item = named[0].id if named else f"{OTHER}{typed}"
        if item not in self._items:
            self._items.append(item)
        self._known = Known.LISTED
        self.typed.clear()
        self._refresh()
        self.changed.emit()

    def _suggest(self, typed: str) -> None:
        """Offer what begins, in any word, with what is being typed."""
        _empty(self._suggestion_flow)
        found = fact_items().find(typed, self._kind) if typed.strip() else ()
        for item in found[:_MOST_SUGGESTED]:
            chip = form.button(item.name)
            chip.clicked.connect(lambda _checked=False, one=item.id: self._take(one))
            self._suggestion_flow.addWidget(chip)
        self.suggestions.setVisible(bool(found))

    def _take(self, item: str) -> None:
        self.typed.clear()
        self._pick(item, True)
        self.typed.setFocus()

    def _refresh(self) -> None:
        self.known.show_value(self._known)
        self._say("")
        self._suggest(self.typed.text())
        _empty(self._chosen_flow)
        for item in self._items:
            if item in self.buttons:
                continue
            words = fact_items().words(item)
            chip = form.button(self.tr("{0}  ✕").format(words))
            chip.setAccessibleName(self.tr("Take {0} away").format(words))
            chip.clicked.connect(lambda _checked=False, one=item: self._pick(one, False))
            self._chosen_flow.addWidget(chip)
        for item, button in self.buttons.items():
            button.setChecked(item in self._items)
        self.chosen.setVisible(any(item not in self.buttons for item in self._items))
        for widget in (self.picks, self.typed):
            widget.setVisible(self._known is Known.LISTED)

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter and a comma add what was typed; the form around it does not hear of them."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self.typed.text().strip():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() in _SEPARATORS:
            self._add_typed()
            return True
        return False


def _empty(flow: FlowLayout) -> None:
    while (old := flow.takeAt(0)) is not None:
        if (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _names(name: str, aliases: tuple[str, ...]) -> set[str]:
    first = name.split(" (", maxsplit=1)[0]
    return {one.casefold().lstrip("*") for one in (name, first, *first.split(" or "), *aliases)}
