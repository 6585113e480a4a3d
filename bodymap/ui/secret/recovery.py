"""The recovery code of a new clinic: shown once, copied or printed by the user, never written to a file by us."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bodymap.ui import form


class RecoveryPage(QWidget):
    """Shows one code; `written_down()` once the user says that it is on paper."""

    written_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        page, card = form.card_page(560)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.code = form.text("", "code")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(self.tr("Recovery code"))
        copy, print_it = form.button(self.tr("Copy")), form.button(self.tr("Print ..."))
        self.confirm = form.Check(self.tr("I have written it down"))
        self.go_on = form.button(self.tr("Open the clinic"), "primary")
        self.go_on.setEnabled(False)
        card.addWidget(form.text(self.tr("Your recovery code"), "title"))
        card.addWidget(
            form.text(
                self.tr(
                    "If you forget your passphrase, this code is the only way back to your records. "
                    "It is shown now and never again."
                ),
            )
        )
        card.addWidget(self.code)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(print_it)
        row.addStretch(1)
        card.addLayout(row)
        card.addWidget(
            form.text(self.tr("Keep it on paper, in a place that you lock, away from this computer."), "warn")
        )
        card.addWidget(self.confirm)
        card.addLayout(form.buttons_row(self.go_on))
        self.confirm.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self._finish)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code.text()))
        print_it.clicked.connect(self._print)
        self.setFocusProxy(self.confirm)

    def show_code(self, code: str) -> None:
        """Show the code of a clinic that was just made."""
        self.code.setText(code)
        self.confirm.setChecked(False)

    def _finish(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() == self.code.text():
            clipboard.clear()
        self.code.clear()
        self.written_down.emit()

    def _print(self) -> None:
        """Print on paper only: a file with the code in it would lie beside the records it opens."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def print_page() -> None:
            if printer.outputFileName():
                return
            document = QTextDocument(self)
            document.setPlainText(self.tr("Recovery code of your Bodymap clinic:\n\n{0}").format(self.code.text()))
            document.print_(printer)
            document.deleteLater()

        dialog.accepted.connect(print_page)
        QDialog.open(dialog)
