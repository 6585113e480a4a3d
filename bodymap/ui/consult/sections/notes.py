"""Why the patient came, notes, plan, and when to come again: they save themselves."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.sections.again import ComeAgain
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.consult.texts import SavedText


class NotesSection(Section):
    """The texts of the visit that is shown."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("notes", self.tr("Notes and plan"), body, opened=True)
        self._controller = controller
        self._visit_id = ""
        self.texts = {
            "reason": SavedText(self.tr("Reason for the visit"), self.tr("Why the patient came")),
            "notes": SavedText(self.tr("Notes"), self.tr("What was said and seen")),
            "plan": SavedText(self.tr("Plan"), self.tr("What comes next")),
        }
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for field, text in self.texts.items():
            column.addWidget(section(text.accessibleName()))
            column.addWidget(text)
            text.edited.connect(lambda words, name=field: controller.revise_visit(**{name: words}))
        self.again = ComeAgain(controller)
        column.addWidget(section(self.tr("Come again on")))
        column.addWidget(self.again)
        controller.chart_changed.connect(self._show)
        controller.leaving.connect(self.commit)
        self._show()

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed."""
        for text in self.texts.values():
            text.commit()
        self.again.commit()

    @Slot()
    def _show(self) -> None:
        visit = self._controller.visit
        self.setVisible(visit is not None)
        if visit is None:
            self._visit_id = ""
            return
        another = visit.id != self._visit_id
        self._visit_id = visit.id
        for field, text in self.texts.items():
            (text.show_other if another else text.show_text)(getattr(visit, field))
            text.setReadOnly(not self._controller.recording)
        self.again.show_visit(visit, recording=self._controller.recording)
        words = next((one for one in (visit.reason, visit.notes, visit.plan) if one), "")
        self.set_summary(words.splitlines()[0] if words else self.tr("none yet"))
