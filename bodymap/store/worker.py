"""The worker: one thread that owns a store. Requests go in from any thread, answers come back as futures."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Worker:
    """One thread; what is submitted runs in order, and an exception goes into its future."""

    def __init__(self, name: str = "store") -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def submit(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Run `function` on the worker's thread after all that was submitted before; RuntimeError once closed."""
        return self._pool.submit(function, *args, **kwargs)

    def close(self) -> None:
        """Finish what was submitted, then end the thread; closing again does nothing."""
        self._pool.shutdown(wait=True)
