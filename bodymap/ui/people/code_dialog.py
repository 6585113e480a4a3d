"""Makes a new recovery code, after asking, and shows it once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.secret.recovery import RecoveryPage


class CodeDialog(QDialog):
    """First asks, then shows the code until it is written down."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("recovery-code")
        self.setWindowTitle(self.tr("New recovery code"))
        self._session = session
        self.page = RecoveryPage()
        self.page.go_on.setText(self.tr("Done"))
        self.page.written_down.connect(self.accept)
        self.error = form.text("", "notice")
        self.error.hide()
        self.make = form.button(self.tr("Make a new code"), "primary")
        self.make.clicked.connect(self._make)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._question())
        self._stack.addWidget(self.page)
        form.fit(self, 620, 520)

    def _question(self) -> QWidget:
        asked = QWidget()
        column = QVBoxLayout(asked)
        edge = theme.px(22)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(12))
        words = self.tr(
            "The recovery code opens the clinic when a passphrase is forgotten. Make a new one if the printed code is "
            "lost, or somebody may have seen it. From then on the earlier code opens nothing more."
        )
        column.addWidget(form.text(self.windowTitle(), "heading"))
        column.addWidget(form.text(words))
        column.addWidget(self.error)
        column.addStretch(1)
        cancel = form.button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column.addLayout(form.buttons_row(cancel, self.make))
        return asked

    @property
    def holds_code(self) -> bool:
        """Whether a code is shown that nobody has confirmed."""
        return self._stack.currentWidget() is self.page and bool(self.page.code.text())

    def _make(self) -> None:
        self.make.setEnabled(False)
        when_done(self._session.people.new_code(), self._show, self._fail, self)

    def _show(self, code: str) -> None:
        self.page.show_code(code)
        self._stack.setCurrentWidget(self.page)

    def _fail(self, error: BodymapError) -> None:
        self.make.setEnabled(True)
        self.error.setText(str(error))
        self.error.show()

    def reject(self) -> None:
        """Stay while a code is shown that is written down nowhere."""
        if not self.holds_code:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.holds_code:
            event.ignore()
        else:
            super().closeEvent(event)
