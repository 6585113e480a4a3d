"""The signatures of the visit that is shown and its addenda, at the end of the right column; signing begins here."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.clinic.roles import Permission
from bodymap.clinic.visit import Visit
from bodymap.figure.signature_words import addendum_heading, in_error_words, signature_words
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.permits import permit


class SignatureSection(Section):
    """Who signed, what was added, and the buttons for it."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("signature", self.tr("Signature"), body, opened=True)
        self._controller = controller
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.sign = form.button(self.tr("Sign the visit ..."))
        self.cosign = form.button(self.tr("Co-sign"))
        self.add = form.button(self.tr("Add an addendum ..."))
        self.wrong = form.button(self.tr("Entered in error ..."), "quiet")
        self.in_error = form.text("", "warn")
        self._column.addWidget(self.in_error)
        self._column.addLayout(self._lines)
        for button, act, permission in (
            (self.sign, self.ask_to_sign, Permission.SIGN),
            (self.cosign, self._cosign, Permission.SIGN),
            (self.add, self.ask_to_add, Permission.ADD_LATER),
            (self.wrong, self.ask_in_error, Permission.ENTERED_IN_ERROR),
        ):
            button.clicked.connect(act)
            permit(button, controller.session, permission)
            self._column.addWidget(button)
        controller.chart_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the visit that is shown."""
        controller = self._controller
        chart, visit = controller.chart, controller.visit
        writable = not controller.session.unwritable
        self.setVisible(chart is not None and visit is not None)
        self._clear()
        if chart is None or visit is None:
            return
        zone = controller.session.zone
        signatures, addenda = chart.signatures_of(visit.id), chart.addenda_of(visit.id)
        for signature in signatures:
            self._lines.addWidget(form.text(signature_words(signature, zone)))
        for addendum in addenda:
            self._lines.addWidget(form.text(addendum_heading(addendum, zone), "strong"))
            self._lines.addWidget(form.text(addendum.text))
        mine = any(one.user_id == controller.session.user.id for one in signatures)
        self.sign.setVisible(visit.is_draft and controller.recording)
        counts = not visit.is_draft and not visit.in_error and writable
        self.cosign.setVisible(counts and not mine)
        self.add.setVisible(counts)
        self.wrong.setVisible(counts)
        self.in_error.setText(in_error_words(chart, visit, zone))
        self.in_error.setVisible(visit.in_error)
        self.set_summary(self._summary(visit, len(addenda)))

    def _summary(self, visit: Visit, addenda: int) -> str:
        if visit.is_draft:
            return self.tr("draft, not signed")
        if visit.in_error:
            return self.tr("entered in error")
        if not addenda:
            return self.tr("signed")
        return self.tr("signed, 1 addendum") if addenda == 1 else self.tr("signed, {0} addenda").format(addenda)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def ask_to_sign(self) -> None:
        """Ask before the visit that is being recorded is signed."""
        from bodymap.ui.sign.sign_dialog import SignDialog

        if self._controller.recording:
            SignDialog(self._controller, self.window()).open()
        else:
            self._controller.message.emit(self.tr("Open the draft first: only what is being recorded can be signed."))

    @Slot()
    def ask_to_add(self) -> None:
        """Ask for an addendum to the signed visit that is shown."""
        from bodymap.ui.sign.addendum_dialog import AddendumDialog

        visit = self._controller.visit
        if visit is not None and not visit.is_draft:
            AddendumDialog(self._controller, visit.id, self.window()).open()

    @Slot()
    def ask_in_error(self) -> None:
        """Ask why the signed visit that is shown was entered in error."""
        from bodymap.ui.sign.error_dialog import ErrorDialog

        visit = self._controller.visit
        if visit is not None and not visit.is_draft and not visit.in_error:
            ErrorDialog(self._controller, visit.id, self.window()).open()

    @Slot()
    def _cosign(self) -> None:
        editor, visit_id = self._controller.editor, self._controller.visit_id
        if editor is not None:
            self._controller.attempt(lambda: editor.addenda.cosign(visit_id))
