"""What is handed over: of the visit, of the patient or of the clinic; each keeps what was chosen of it last."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from bodymap.clinic.roles import Permission, refusal
from bodymap.ui import form, theme
from bodymap.ui.handover.wish import Kind, Scope, Subject, kinds
from bodymap.ui.segments import Segments


class KindChoice(QWidget):
    """`picked(Kind)`."""

    picked = Signal(object)

    def __init__(self, subject: Subject, may: Callable[[Permission], bool]) -> None:
        super().__init__()
        self._may = may
        names = {
            Scope.VISIT: self.tr("This visit"),
            Scope.PATIENT: self.tr("Patient"),
            Scope.CLINIC: self.tr("Whole clinic"),
        }
        self.scope: Segments[Scope] = Segments(self.tr("Of what"), names.items())
        self.buttons: dict[tuple[Scope, str], QRadioButton] = {}
        self.words = form.text("", "small")
        self._pages: dict[Scope, QWidget] = {}
        self._kinds = kinds()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.scope)
        for scope, button in self.scope.buttons.items():
            button.setEnabled(scope in subject.scopes)
            self._pages[scope] = self._page(scope)
            column.addWidget(self._pages[scope])
        column.addWidget(self.words)
        self.scope.picked.connect(lambda scope: self.choose(self.first(scope)))
        self._chosen = self.first(subject.scopes[0])

    def _page(self, scope: Scope) -> QWidget:
        page = QWidget()
        page.setAccessibleName(self.tr("What"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        group = QButtonGroup(page)
        for kind in (one for one in self._kinds if one.scope is scope):
            button = QRadioButton(kind.name)
            button.setMinimumHeight(theme.px(34))
            button.setEnabled(self._may(kind.permission))
            button.setToolTip("" if button.isEnabled() else str(refusal(kind.permission)))
            button.setAccessibleDescription(kind.words)
            button.clicked.connect(lambda _on=False, kind=kind: self.choose(kind))
            group.addButton(button)
            column.addWidget(button)
            self.buttons[scope, kind.id] = button
        return page

    def first(self, scope: Scope) -> Kind:
        """Return what is chosen of a scope, before anything was the first one that is allowed."""
        of_it = [one for one in self._kinds if one.scope is scope]
        chosen = (one for one in of_it if self.buttons[scope, one.id].isChecked())
        return next(chosen, next((one for one in of_it if self._may(one.permission)), of_it[0]))

    def kind(self, scope: Scope, kind_id: str) -> Kind:
        """Return a kind by its id."""
        return next(one for one in self._kinds if (one.scope, one.id) == (scope, kind_id))

    def choose(self, kind: Kind) -> None:
        """Choose a kind, as the user does."""
        self._chosen = kind
        self.scope.choose(kind.scope)
        for scope, page in self._pages.items():
            page.setVisible(scope is kind.scope)
        self.buttons[kind.scope, kind.id].setChecked(True)
        self.words.setText(kind.words)
        self.picked.emit(kind)

    @property
    def chosen(self) -> Kind:
        return self._chosen
