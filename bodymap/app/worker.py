"""The one thread that owns the store: requests are done in the order of their coming, each answered by a Future.

When the process ends without `stop`, what was asked for is still done (the executor's exit hook waits for it).
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import TypeVar

from bodymap.base.errors import WorldError
from bodymap.base.faults import where
from bodymap.base.text import translate

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Worker:
    """One thread with a queue, and a pulse that comes by while the queue is empty."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bodymap-store")
        self._stopped = threading.Event()
        self._pulse: threading.Thread | None = None

    def submit(self, job: Callable[[], T]) -> "Future[T]":
        """Do `job` on the worker thread, in the language that is spoken here; WorldError once it was stopped."""
        try:
            return self._executor.submit(copy_context().run, job)
        except RuntimeError as error:
            raise WorldError(
                translate("worker", "The clinic was closed."), translate("worker", "Open it again.")
            ) from error

    def post(self, job: Callable[[], None]) -> None:
        """Do `job` on the worker thread, with nobody waiting: what goes wrong in it is logged."""
        self.submit(job).add_done_callback(_log_failure)

    def every(self, seconds: float, job: Callable[[], None]) -> None:
        """Do `job` again and again until the worker stops, never twice at once; called once."""

        def run() -> None:
            while not self._stopped.wait(seconds):
                try:
                    pulse = self._executor.submit(job)
                except RuntimeError:  # the process ends or the worker was stopped meanwhile
                    return
                pulse.add_done_callback(_log_failure)
                wait((pulse,))

        self._pulse = threading.Thread(target=run, name="bodymap-pulse", daemon=True)
        self._pulse.start()

    def stop(self) -> None:
        """Take no more requests; those already taken are still done."""
        self._stopped.set()
        self._executor.shutdown(wait=False)


def _log_failure(future: "Future[None]") -> None:
    if not future.cancelled() and (error := future.exception()) is not None:
        logger.error("A job of the store's worker failed: %s", where(error))
