"""The only place that asks the machine for the time. Times are aware and in UTC."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)


def steady_seconds() -> float:
    """Return seconds that nobody can set, and that go on while the machine sleeps where the system counts that."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if hasattr(time, "CLOCK_MONOTONIC"):  # on macOS it counts sleep, which `time.monotonic` there does not
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
