"""Ids of records: UUID version 7 (RFC 9562), made where the record is made, so that a retry never makes a double.

They sort by the time of their making; within one process they never repeat or go back. Any thread may ask.
"""

import os
import threading
import time
import uuid

_COUNTER_BITS = 12


class _Sequence:
    """Milliseconds since 1970 with a counter of 12 bits, always growing, even when the clock does not."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._milliseconds = 0
        self._counter = 0

    def next(self) -> tuple[int, int]:
        """Return the next (milliseconds, counter)."""
        with self._lock:
            now = time.time_ns() // 1_000_000
            if now > self._milliseconds:
                # the counter starts in the lower eighth, so that it seldom runs over within the millisecond
                self._milliseconds, self._counter = now, int.from_bytes(os.urandom(2)) >> 7
            else:
                self._counter += 1
                if self._counter >> _COUNTER_BITS:
                    self._milliseconds, self._counter = self._milliseconds + 1, 0
            return self._milliseconds, self._counter


_sequence = _Sequence()


def new_id() -> str:
    """Return a new UUIDv7 in its canonical text form (36 characters)."""
    milliseconds, counter = _sequence.next()
    tail = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | tail
    return str(uuid.UUID(int=value))
