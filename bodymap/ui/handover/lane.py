"""Two threads beside the window: one makes what is handed over, the other turns pages into pictures.

The second is the only one that touches pypdfium2, which is not made for several threads at once.
"""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Answer = TypeVar("Answer")


@cache
def _executor(name: str) -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"bodymap-{name}")


def make(work: Callable[[], Answer]) -> "Future[Answer]":
    """Return the Future of making something; after what was asked before it."""
    return _executor("handover").submit(work)


def draw(work: Callable[[], Answer]) -> "Future[Answer]":
    """Return the Future of what needs the pages of a PDF; after what was asked before it."""
    return _executor("pages").submit(work)
