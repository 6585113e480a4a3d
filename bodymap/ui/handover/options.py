"""What can be chosen about the document: only what fits it is shown, and what was chosen stays."""

from typing import TypeVar

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.report.options import Paper
from bodymap.report.wishes import MAX_LINES, MAX_TEXT
from bodymap.ui import form, theme
from bodymap.ui.handover.option_parts import PasswordField, Period, VisitList
from bodymap.ui.handover.wish import Kind, Part, Subject, Wish
from bodymap.ui.segments import Segments

_BESIDE_BOX = 28
_W = TypeVar("_W", bound=QWidget)


class Options(QWidget):
    """`changed()`: something that is seen in the document was chosen."""

    changed = Signal()

    def __init__(self, session: Session, subject: Subject) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._parts: dict[Part, QWidget] = {}
        self._researching = False
        self.visits = self._add(Part.VISITS, VisitList(subject.chart, session))
        self.period = self._add(Part.PERIOD, Period(session))
        self.table = self._choice()
        self.to, self.letter = self._text(3, MAX_LINES), self._text(7, MAX_TEXT)
        self._add(Part.LETTER, _below(form.Field(self.tr("To"), self.to), form.Field(self.tr("Letter"), self.letter)))
        self.note = self._text(3, MAX_TEXT)
        self._add(Part.NOTE, form.Field(self.tr("In your own words"), self.note))
        self.sheet: Segments[str] = Segments(self.tr("Paper"), ((one.value, one.value) for one in Paper))
        self._add(Part.SHEET, self.sheet)
        self.nameless = self._check(
            Part.NAMELESS,
            self.tr("Without the name"),
            self.tr("Names, numbers, free text and photos are left out; all dates are moved by the same days."),
        )
        self.research = self._check(
            Part.RESEARCH,
            self.tr("De-identified, for research"),
            self.tr("Names, numbers, free text and photos are left out; no date stays as it was."),
        )
        self.dates = form.Choice()
        self.dates.addItem(self.tr("Dates moved"), False)
        self.dates.addItem(self.tr("Dates from the first visit on"), True)
        self.dates.setAccessibleName(self.tr("Dates"))
        self.key = form.Check(self.tr("And a key file: who is who"))
        self.key.setAccessibleDescription(self.tr("It undoes the de-identification: keep it apart from the data."))
        self._column.addWidget(self.dates)
        self._column.addWidget(self.key)
        self.embed = self._check(Part.EMBED, self.tr("With the visit's data inside (JSON, FHIR)"))
        self.embed.setChecked(True)
        self.document = self._check(Part.DOCUMENT, self.tr("With the summary (PDF) inside"))
        self.password = self._add(Part.PASSWORD, PasswordField())
        self._connect()

    def _connect(self) -> None:
        for text in (self.to, self.letter, self.note):
            text.textChanged.connect(self.changed)
        self.research.toggled.connect(lambda _on: self._show_research())
        self.dates.activated.connect(lambda _index: self.changed.emit())
        for check in (self.nameless, self.research, self.embed, self.document, self.semicolon):
            check.toggled.connect(lambda _on: self.changed.emit())
        self.visits.changed.connect(self.changed)
        self.period.changed.connect(self.changed)
        self.sheet.picked.connect(lambda _sheet: self.changed.emit())
        self.table.activated.connect(lambda _index: self.changed.emit())

    def _add(self, part: Part, widget: _W) -> _W:
        self._parts[part] = widget
        self._column.addWidget(widget)
        return widget

    def _check(self, part: Part, words: str, hint: str = "") -> form.Check:
        check = form.Check(words)
        check.setAccessibleDescription(hint)
        small = form.text(hint, "small")
        small.setIndent(theme.px(_BESIDE_BOX))
        self._add(part, _below(check, small) if hint else check)
        return check

    def _text(self, rows: int, most: int) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * rows + theme.px(24))

        def cut() -> None:
            if len(text.toPlainText()) > most:
                text.setPlainText(text.toPlainText()[:most])

        text.textChanged.connect(cut)
        return text

    def _choice(self) -> form.Choice:
        choice = form.Choice()
        for table, words in (
            ("findings", self.tr("Findings")),
            ("treatments", self.tr("Treatments")),
            ("areas", self.tr("Pain areas")),
            ("scores", self.tr("Scores of the visits")),
        ):
            choice.addItem(words, table)
        self.semicolon = form.Check(self.tr("Semicolons and decimal commas"))
        self.semicolon.setChecked(QLocale().decimalPoint() == ",")
        self._add(Part.TABLE, _below(form.Field(self.tr("Table"), choice), self.semicolon))
        return choice

    def show_for(self, kind: Kind) -> None:
        """Show what can be chosen about a kind."""
        for part, widget in self._parts.items():
            widget.setVisible(part in kind.parts)
        self._researching = Part.RESEARCH in kind.parts
        self._show_research()

    def _show_research(self) -> None:
        shown = self._researching and self.research.isChecked()
        self.dates.setVisible(shown)
        self.key.setVisible(shown)

    @property
    def wants_key(self) -> bool:
        """Whether a key file is to be written beside a de-identified one."""
        return self._researching and self.research.isChecked() and self.key.isChecked()

    def wish(self, kind: Kind) -> Wish:
        """Return what is chosen, as far as it fits a kind; the password is asked for when the file is saved."""
        since, until = self.period.days if Part.PERIOD in kind.parts else (None, None)

        def has(part: Part) -> bool:
            return part in kind.parts

        nameless = (has(Part.NAMELESS) and self.nameless.isChecked()) or (
            has(Part.RESEARCH) and self.research.isChecked()
        )
        return Wish(
            kind=kind,
            sheet=self.sheet.chosen if has(Part.SHEET) else "",
            nameless=nameless,
            embed=has(Part.EMBED) and self.embed.isChecked(),
            visits=self.visits.chosen if has(Part.VISITS) else (),
            note=self.note.toPlainText().strip() if has(Part.NOTE) else "",
            to=self.to.toPlainText().strip() if has(Part.LETTER) else "",
            letter=self.letter.toPlainText().strip() if has(Part.LETTER) else "",
            table=str(self.table.currentData()) if has(Part.TABLE) else "",
            semicolon=has(Part.TABLE) and self.semicolon.isChecked(),
            from_first_visit=has(Part.RESEARCH) and nameless and bool(self.dates.currentData()),
            document=has(Part.DOCUMENT) and self.document.isChecked(),
            since=since,
            until=until,
        )


def _below(*widgets: QWidget) -> QWidget:
    """Return the widgets as one, below one another."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    for one in widgets:
        column.addWidget(one)
    return whole
