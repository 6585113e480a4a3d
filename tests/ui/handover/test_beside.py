"""Work in a process of its own: its answers, its faults, and its end."""

import os
import signal

import pytest

from bodymap.app.progress import Progress, StoppedError
from bodymap.base.errors import InputError, WorldError
from bodymap.base.text import language
from bodymap.ui.handover.beside import stream_beside
from tests.ui.handover import beside_work


def test_answers_come_one_by_one_and_in_order() -> None:
    assert list(stream_beside(Progress(), beside_work.count, 3)) == [0, 1, 2]


def test_it_is_another_process_and_speaks_the_same_language() -> None:
    (pid, spoken) = next(stream_beside(Progress(), beside_work.who))
    assert pid != os.getpid()
    assert spoken == language()


def test_what_the_user_did_wrong_is_raised_here() -> None:
    with pytest.raises(InputError, match="eleven"):
        list(stream_beside(Progress(), beside_work.refuse))


def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(WorldError, match="ended"):
        list(stream_beside(Progress(), beside_work.die))


def test_work_that_is_stopped_ends_at_once() -> None:
    progress = Progress()
    answers = stream_beside(progress, beside_work.forever)
    pid = next(answers)
    progress.stop()
    with pytest.raises(StoppedError):
        next(answers)
    assert not _lives(pid)


def test_work_whose_answers_nobody_wants_any_more_ends() -> None:
    answers = stream_beside(Progress(), beside_work.forever)
    pid = next(answers)
    answers.close()
    assert not _lives(pid)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    os.kill(pid, signal.SIGKILL)
    return True
