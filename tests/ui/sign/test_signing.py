"""Signing a visit, adding to it, and co-signing, as a user does it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.ui.consult.controller import Controller
from bodymap.ui.notifier import Notifier
from bodymap.ui.sign.addendum_dialog import AddendumDialog
from bodymap.ui.sign.section import SignatureSection
from bodymap.ui.sign.sign_dialog import SignDialog

PLACE = Place(View.POSTERIOR, 370.0, 280.0, Depth.SUPERFICIAL)


@pytest.fixture
def controller(session: Session, qtbot: QtBot) -> Iterator[Controller]:
    """A draft with one point that has no score yet."""
    patient = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau")).result()
    notifier = Notifier(session)
    made = Controller(session, notifier)
    made.open_patient(patient.id)
    qtbot.waitUntil(lambda: made.chart is not None)
    made.start_visit()
    made.mark("levator-scapulae", Side.LEFT, PLACE)
    yield made
    notifier.disconnect_session()


@pytest.fixture
def section(controller: Controller, qtbot: QtBot) -> SignatureSection:
    """The section of that visit."""
    made = SignatureSection(controller)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def lines(section: SignatureSection) -> list[str]:
    return [label.text() for label in section.body.findChildren(QLabel) if not label.isHidden()]


def sign(controller: Controller, section: SignatureSection, qtbot: QtBot) -> None:
    QTest.mouseClick(section.sign, Qt.MouseButton.LeftButton)
    (dialog,) = section.findChildren(SignDialog)
    QTest.mouseClick(dialog.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.visit is not None and not controller.visit.is_draft)
    qtbot.waitUntil(section.add.isVisible)


def test_before_signing_it_says_what_is_in_the_visit_and_what_is_open(controller: Controller, qtbot: QtBot) -> None:
    dialog = SignDialog(controller)
    qtbot.addWidget(dialog)
    assert dialog.summary.text() == "Visit of 20 Nov 2026: 1 trigger point, 0 treatments."
    assert dialog.open_ends.text() == "Without a pain score: A. Pain now was not asked."
    assert "Dr A. Okafor: author of this record" in dialog.meaning.text()


def test_a_signed_visit_names_who_signed_when_and_as_what(
    controller: Controller, section: SignatureSection, qtbot: QtBot
) -> None:
    sign(controller, section, qtbot)
    assert lines(section) == ["Signed by Dr A. Okafor, 20 Nov 2026, 09:30, as author of this record"]
    assert not section.sign.isVisible()
    assert not section.cosign.isVisible(), "nobody co-signs what they signed"
    assert not controller.recording


def test_not_yet_leaves_the_draft_as_it_is(controller: Controller, section: SignatureSection, qtbot: QtBot) -> None:
    QTest.mouseClick(section.sign, Qt.MouseButton.LeftButton)
    (dialog,) = section.findChildren(SignDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert controller.recording


def test_an_addendum_needs_a_reason_and_stands_below_the_signature(
    controller: Controller, section: SignatureSection, qtbot: QtBot
) -> None:
    sign(controller, section, qtbot)
    QTest.mouseClick(section.add, Qt.MouseButton.LeftButton)
    (dialog,) = section.findChildren(AddendumDialog)
    QTest.keyClicks(dialog.text, "The patient called: no soreness.")
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog.fields["reason"].fault == "Say why something is added."
    assert dialog.isVisible()
    QTest.keyClicks(dialog.reason, "Phone call")
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: len(lines(section)) == 3)
    assert lines(section)[1:] == [
        "Addendum by Dr A. Okafor, 20 Nov 2026, 09:30. Reason: Phone call",
        "The patient called: no soreness.",
    ]
    assert section.head.summary == "signed, 1 addendum"
