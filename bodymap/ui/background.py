"""Work beside the GUI thread that needs no open clinic yet: imports, opening, creating. One task after the other."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Answer = TypeVar("Answer")


@cache
def _executor() -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="bodymap-background")


def run(work: Callable[[], Answer]) -> "Future[Answer]":
    """Return the Future of `work`, which runs after what was asked before it."""
    return _executor().submit(work)
