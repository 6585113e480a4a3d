"""Asks before a visit is signed: what is in it, what is still open, who signs and as what."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bodymap.clinic.chart import Chart
from bodymap.clinic.signing import Meaning
from bodymap.clinic.visit import Visit
from bodymap.figure.signature_words import meaning_words
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.order import point_ids
from bodymap.ui.consult.words import day


class SignDialog(QDialog):
    """Signs the visit that is being recorded."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setWindowTitle(self.tr("Sign the visit"))
        chart, visit = controller.chart, controller.visit
        self.summary = form.text("")
        self.open_ends = form.text("", "warn")
        self.meaning = form.text("", "muted")
        if chart is not None and visit is not None:
            self._say(chart, visit)
        cancel = form.button(self.tr("Not yet"))
        self.sign = form.button(self.tr("Sign"), "primary")
        self.sign.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.sign.clicked.connect(self._sign)
        column = QVBoxLayout(self)
        edge = theme.px(22)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.windowTitle(), "heading"))
        column.addWidget(self.summary)
        column.addWidget(self.open_ends)
        column.addWidget(self.meaning)
        column.addStretch(1)
        column.addLayout(form.buttons_row(cancel, self.sign))
        form.fit(self, 520, 300)

    def _say(self, chart: Chart, visit: Visit) -> None:
        session = self._controller.session
        points, treatments = len(chart.findings_of(visit.id)), len(chart.treatments_of(visit.id))
        counted = [
            self.tr("1 trigger point") if points == 1 else self.tr("{0} trigger points").format(points),
            self.tr("1 treatment") if treatments == 1 else self.tr("{0} treatments").format(treatments),
        ]
        words = self.tr("Visit of {day}: {content}.")
        self.summary.setText(words.format(day=day(visit.started_at, session.zone), content=", ".join(counted)))
        self.open_ends.setText(" ".join(self._open_ends(chart, visit)))
        self.open_ends.setVisible(bool(self.open_ends.text()))
        says = self.tr("You sign as {name}: {meaning}. A signed visit cannot be changed; addenda can be added to it.")
        self.meaning.setText(says.format(name=session.user.name, meaning=meaning_words(Meaning.AUTHOR)))

    def _open_ends(self, chart: Chart, visit: Visit) -> list[str]:
        """Return what somebody may have forgotten; none of it is needed for signing."""
        found = []
        asked = {finding.point_id for finding in chart.findings_of(visit.id)}
        left = [one for one in point_ids(chart, visit.id, previous=True) if one not in asked]
        if left:
            letters = ", ".join(chart.point_of[one].letter for one in left)
            found.append(self.tr("Not asked about: {0}.").format(letters))
        unscored = [f for f in chart.findings_of(visit.id) if f.nrs is None and f.activity.value != "not-found"]
        if unscored:
            letters = ", ".join(chart.point_of[f.point_id].letter for f in unscored)
            found.append(self.tr("Without a pain score: {0}.").format(letters))
        if visit.pain_now is None:
            found.append(self.tr("Pain now was not asked."))
        return found

    def _sign(self) -> None:
        editor = self._controller.editor
        if editor is not None and self._controller.recording:
            self._controller.leaving.emit()
            self._controller.attempt(editor.sign_visit)
        self.accept()
