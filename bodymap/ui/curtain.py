"""Hides every other window while the clinic is locked, and brings them back as they were.

They are hidden, not closed: what was typed into a dialog is there again after unlocking. What opens meanwhile, as the
answer to something asked before, is hidden, too.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import Qt  # this namespace takes 13 ms to come alive: not before the first paint


class Curtain(QObject):
    """Of one main window; `before` is what may open its own windows while it is drawn: the page that unlocks."""

    def __init__(self, window: QMainWindow, before: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before = before
        self._hidden: list[tuple[QWidget, Qt.WindowModality]] = []
        self._focus: QWidget | None = None

    def draw(self) -> None:
        """Hide everything but the main window."""
        self._focus = QApplication.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            if not popup.close():
                popup.hide()
        QToolTip.hideText()
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                self._hide(widget)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def lift(self) -> None:
        """Show what was hidden, and give the focus back."""
        self._stop()
        hidden, self._hidden = self._hidden, []
        for widget, modality in hidden:
            widget.setWindowModality(modality)
            widget.show()
        focus, self._focus = self._focus, None
        if focus is not None and not hidden:
            focus.setFocus()

    def drop(self) -> None:
        """Close what was hidden: its clinic is not gone on with."""
        self._stop()
        hidden, self._hidden = self._hidden, []
        self._focus = None
        for widget, _modality in hidden:
            if isinstance(widget, QDialog):
                widget.reject()
            widget.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._is_foreign(watched):
            self._hide(watched)
        return False

    def _is_foreign(self, widget: QWidget) -> bool:
        return widget.isWindow() and widget is not self._window and not self._belongs_to_the_page(widget)

    def _hide(self, widget: QWidget) -> None:
        if any(one is widget for one, _ in self._hidden):
            widget.hide()
            return
        self._hidden.append((widget, widget.windowModality()))
        widget.destroyed.connect(lambda: self._forget(widget))
        widget.hide()

    def _forget(self, widget: QWidget) -> None:
        self._hidden = [one for one in self._hidden if one[0] is not widget]

    def _belongs_to_the_page(self, widget: QWidget) -> bool:
        parent = widget.parentWidget()
        while parent is not None:
            if parent is self._before:
                return True
            parent = parent.parentWidget()
        return False

    def _stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
