"""How far a long piece of work is, and a way to stop it: asked by the window, told by whoever does the work.

Any thread may look and stop; the work hears of it between two items.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from bodymap.base.errors import BodymapError
from bodymap.base.text import translate

Item = TypeVar("Item")


class StoppedError(BodymapError):
    """The user stopped the work; nothing of it is left."""


class Progress:
    """`done` of `total` items; total 0: not known."""

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self.done = 0
        self._stopped = False

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1; below 0: not known."""
        return min(1.0, self.done / self.total) if self.total else -1.0

    def stop(self) -> None:
        """Ask the work to end."""
        self._stopped = True

    def check(self) -> None:
        """Raise StoppedError once the work was asked to end."""
        if self._stopped:
            raise StoppedError(translate("progress", "Stopped."))

    def reach(self, done: int) -> None:
        """Note how many items are done; StoppedError once the work was asked to end."""
        self.done = done
        self.check()

    def counted(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield the items, counting those that are done with; StoppedError once the work was asked to end."""
        for item in items:
            self.check()
            yield item
            self.done += 1
        self.check()
