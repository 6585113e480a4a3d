"""Work for the tests of `beside`: functions of a module, as the process imports them by their names."""

import os
import time
from collections.abc import Iterator

from bodymap.base.errors import InputError
from bodymap.base.text import language


def count(most: int) -> Iterator[int]:
    yield from range(most)


def who() -> Iterator[tuple[int, str]]:
    yield os.getpid(), language()


def refuse() -> Iterator[int]:
    yield 1
    raise InputError("A score of eleven cannot be.")


def die() -> Iterator[int]:
    yield 1
    os._exit(3)


def forever() -> Iterator[int]:
    while True:
        yield os.getpid()
        time.sleep(60)
