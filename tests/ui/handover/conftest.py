"""What tests of handing over share: a paper of three pages, and the papers' process in the test's hands."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Protocol

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.trail import Asked
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.clinic.record import Void
from bodymap.report import process
from bodymap.report.request import PaperRequest
from bodymap.ui.handover.dialog import HandoverDialog
from bodymap.ui.handover.wish import Subject
from bodymap.ui.preferences import Preferences

PAGES = 3


class FixedClock(Protocol):
    """The clock of the tests."""

    def forward(self, **by: float) -> None: ...


def _paper(pages: int = PAGES, words: str = "Page") -> bytes:
    """Return an A4 PDF: each page has its number in words, and as many black squares in a row as its number."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    painter.setFont(QFont(painter.font().family(), 20))
    for number in range(1, pages + 1):
        if number > 1:
            writer.newPage()
        painter.drawText(60, 60, f"{words} {number}")
        for place in range(number):
            painter.fillRect(QRectF(60 + 60 * place, 200, 40, 40), Qt.GlobalColor.black)
    painter.end()
    buffer.close()
    return bytes(data.data())


@pytest.fixture
def paper(qapp: object) -> bytes:
    """A paper of three pages."""
    return _paper()


class Papers:
    """Stands for the process of the papers: answers at once with `content`, or waits where it is None."""

    def __init__(self, content: bytes | None) -> None:
        self.content = content
        self.asked: list[PaperRequest] = []
        self.waiting: list[Future[bytes]] = []

    def submit(self, request: PaperRequest) -> "Future[bytes]":
        future: Future[bytes] = Future()
        if request.kind == "warm":
            future.set_result(b"")
            return future
        self.asked.append(request)
        if self.content is None:
            self.waiting.append(future)
        else:
            future.set_result(self.content)
        return future


@pytest.fixture
def papers(monkeypatch: pytest.MonkeyPatch, paper: bytes) -> Papers:
    made = Papers(paper)
    monkeypatch.setattr(process, "papers", lambda: made)
    return made


@pytest.fixture
def subject(session: Session, clock: FixedClock) -> Subject:
    """Elise Moreau, chart number 10/482, with a signed visit of last week and today's, which is shown."""
    fields = PatientFields(chart_number="10/482", family_name="Moreau", given_name="Elise")
    patient = session.add_patient(fields).result()
    editor = session.edit(session.load_chart(patient.id).result())
    place = Place(View.POSTERIOR, 470.0, 330.0, Depth.SUPERFICIAL)
    editor.start_visit()
    editor.revise_visit(pain_now=7)
    finding = editor.mark("trapezius-descending", Side.RIGHT, place, nrs=7)
    editor.sign_visit()
    clock.forward(days=7)
    visit = editor.start_visit()
    editor.revise_visit(pain_now=4)
    editor.continue_point(finding.point_id, nrs=4)
    session.worker.submit(lambda: None).result()
    return Subject(editor.chart, visit.id)


@pytest.fixture
def erred(subject: Subject) -> Subject:
    """The same patient, with the signed visit entered in error and shown."""
    chart = subject.chart
    assert chart is not None
    signed = chart.current_visits[0]
    void = Void(by="Dr A. Okafor", at=signed.started_at, reason="Another patient's.")
    visits = tuple(one.revised(voided=void) if one.id == signed.id else one for one in chart.visits)
    return Subject(msgspec.structs.replace(chart, visits=visits), signed.id)


@pytest.fixture
def dialog(
    session: Session, preferences: Preferences, subject: Subject, papers: Papers, qtbot: QtBot
) -> Iterator[HandoverDialog]:
    """The dialog, shown, for the visit of `subject`."""
    made = HandoverDialog(session, preferences, subject)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.reject()


Trail = Callable[[], list[tuple[str, str]]]


@pytest.fixture
def trail(session: Session) -> Trail:
    """Return what left: the actions and their details in words, oldest first."""

    def read() -> list[tuple[str, str]]:
        lines = session.trail.page(Asked(), session.zone).result()
        return [(one.what, one.detail) for one in reversed(lines) if one.what in ("Exported", "Printed")]

    return read
