"""Hostile input to every parser: taken or refused in words, never a crash. The long run is `python -m tests.fuzz`."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from bodymap.base.errors import InputError
from tests.fuzz.mutate import mutated
from tests.fuzz.targets import TARGETS, Target, accepts

pytestmark = pytest.mark.logs_expected
FEW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(autouse=True, scope="module")
def _seeds_are_made() -> None:
    """Make them before hypothesis is at work: some come out of strategies, which do not go into one another."""
    for target in TARGETS:
        target.seeds()


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_a_parser_takes_its_seeds(target: Target, qapp: QApplication) -> None:
    """What is mutated below begins from inputs that are right, so that it reaches further than the first character."""
    taken = [accepts(target, data) for data in target.seeds()]
    assert any(taken)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@FEW
@given(number=st.integers(0, 2**32))
def test_what_is_nearly_right_is_taken_or_refused_in_words(target: Target, number: int, qapp: QApplication) -> None:
    accepts(target, mutated(target.seeds(), random.Random(number)))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@FEW
@given(data=st.binary(max_size=300) | st.text(max_size=120).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_noise_is_taken_or_refused_in_words(target: Target, data: bytes, qapp: QApplication) -> None:
    accepts(target, data)


def test_a_parser_that_falls_over_or_refuses_without_a_word_is_found() -> None:
    """The tests above would fail: nothing but a refusal in words passes for one."""

    def broken(data: bytes) -> object:
        if data == b"silent":
            raise InputError("")
        return data[7]

    target = Target("broken", broken, tuple)
    with pytest.raises(IndexError):
        accepts(target, b"short")
    with pytest.raises(AssertionError):
        accepts(target, b"silent")
