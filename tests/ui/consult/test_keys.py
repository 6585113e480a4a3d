"""The table of keys: no key has two meanings, every key is one that Qt knows, every action has words."""

import itertools
from collections import Counter

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.ui.consult.keys import KEYS, POINT, SCORE_KEYS
from bodymap.ui.keys import WINDOW_KEYS
from bodymap.ui.main_window import MainWindow
from bodymap.ui.map.keys import MAP_KEYS
from tests.conftest import FixedClock

MEANINGS = [
    *((key.id, one) for key in KEYS for one in key.keys),
    *((key.id, one) for key in WINDOW_KEYS for one in key.keys),
    *((key.id, one) for key in MAP_KEYS for one in key.keys),
]


def test_no_key_has_two_meanings() -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    counted = Counter(QKeySequence(one).toString(portable) for _action, one in MEANINGS)
    assert [key for key, times in counted.items() if times > 1] == []


@pytest.mark.parametrize(("action", "key"), MEANINGS)
def test_every_key_is_one_that_a_keyboard_has(action: str, key: str) -> None:
    assert QKeySequence(key).toString() != ""


def test_the_scores_are_the_digits_and_x_for_ten() -> None:
    assert [key.keys for key in SCORE_KEYS] == [(str(n),) for n in range(10)] + [("X",)]


def test_every_key_says_what_it_does() -> None:
    assert all(key.words() and key.group for key in KEYS)


Bound = tuple[str, QWidget | None]  # the key as written, and the widget within which it works; None: the whole window


def bound_keys(window: QWidget) -> dict[int, list[Bound]]:
    """Return the keys of each action and shortcut that works now, by the object, as the real window has them."""
    found: dict[int, list[Bound]] = {}
    portable = QKeySequence.SequenceFormat.PortableText
    for action in window.findChildren(QAction):
        holders = [one for one in action.associatedObjects() if isinstance(one, QWidget)]
        if not action.isEnabled() or not holders:
            continue
        whole = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        scopes: list[QWidget | None] = [None] if whole else [one for one in holders if not isinstance(one, QMenu)]
        found[id(action)] = [(key.toString(portable), scope) for key in action.shortcuts() for scope in scopes]
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if shortcut.isEnabled() and isinstance(parent, QWidget) and parent.isVisible():
            scope = None if shortcut.context() is Qt.ShortcutContext.WindowShortcut else parent
            found[id(shortcut)] = [(shortcut.key().toString(portable), scope)]
    return found


def meet(one: QWidget | None, other: QWidget | None) -> bool:
    """Tell whether there is a place where both would hear the key."""
    if one is None or other is None or one is other:
        return True
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def twice(window: QWidget) -> list[str]:
    """Return the keys that two things of the window answer to at one place."""
    listed = [(owner, key, scope) for owner, keys in bound_keys(window).items() for key, scope in keys if key]
    return [
        key
        for (owner, key, scope), (other, same, also) in itertools.combinations(listed, 2)
        if owner != other and key == same and meet(scope, also)
    ]


@pytest.mark.parametrize("state", ["map", "walk", "history", "finder", "palette"])
def test_no_key_is_used_twice_in_any_state_of_the_window(
    open_window: MainWindow, session: Session, clock: FixedClock, qtbot: QtBot, state: str
) -> None:
    space = open_window.workspace
    assert space is not None
    person = session.add_patient(PatientFields(chart_number="1", family_name="Moreau", given_name="Elise")).result()
    space.open_patient(person.id)
    qtbot.waitUntil(lambda: space.consultation.chart is not None)
    controller = space.consultation.controller
    controller.start_visit()
    controller.mark("infraspinatus", Side.LEFT, Place(View.POSTERIOR, 100.0, 380.0, Depth.SUPERFICIAL))
    clock.forward(days=7)
    controller.start_visit()
    {
        "map": lambda: None,
        "walk": space.consultation.middle.walk.start,
        "history": lambda: space.header.history.setChecked(True),
        "finder": space.consultation.find_muscle,
        "palette": space.toggle_palette,
    }[state]()
    known = bound_keys(open_window)
    assert sum(map(len, known.values())) > 40
    assert twice(open_window) == []


def test_a_key_that_is_used_twice_would_be_found(open_window: MainWindow) -> None:
    space = open_window.workspace
    assert space is not None
    again = QShortcut(QKeySequence("A"), space.consultation.middle)
    again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    space.search.field.setText("")
    assert twice(open_window) == ["A"]


def test_no_letter_does_anything_while_any_field_of_the_window_is_typed_into(
    open_window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    space = open_window.workspace
    assert space is not None
    person = session.add_patient(PatientFields(chart_number="1", family_name="Moreau", given_name="Elise")).result()
    space.open_patient(person.id)
    qtbot.waitUntil(lambda: space.consultation.chart is not None)
    controller = space.consultation.controller
    controller.start_visit()
    controller.mark("infraspinatus", Side.LEFT, Place(View.POSTERIOR, 100.0, 380.0, Depth.SUPERFICIAL))
    for section in space.consultation.right.sections.values():
        section.set_open(True)
    open_window.activateWindow()
    qtbot.waitUntil(lambda: open_window.isActiveWindow() and space.consultation.right.panel.fields.isVisible())
    space.toggle_palette()
    kinds = (QLineEdit, QPlainTextEdit, QComboBox)
    fields = [one for kind in kinds for one in space.findChildren(kind) if one.isVisible() and one.isEnabled()]
    assert {space.search.field, space.finder.field, space.consultation.right.panel.fields.note} <= set(fields)
    before = controller.finding
    letters = [one for key in KEYS for one in key.keys if key.group == POINT and len(one) == 1]
    for field in fields:
        field.setFocus()
        assert QApplication.focusWidget() is field
        QTest.keyClicks(field, "".join(letters))
        assert controller.point_id == (before.point_id if before else ""), field
        after = controller.finding
        assert after is not None
        assert before is not None
        assert msgspec.structs.replace(after, note="", version=1) == before, field
