"""The table of keys: no key has two meanings, every key is one that Qt knows, every action has words."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from bodymap.ui.consult.keys import KEYS, SCORE_KEYS
from bodymap.ui.keys import WINDOW_KEYS
from bodymap.ui.map.keys import MAP_KEYS

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
