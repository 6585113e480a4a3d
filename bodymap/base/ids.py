"""Ids of records: UUID version 7 (RFC 9562), made where the record is made, so that a retry never makes a double.

They sort by the time of their making; within one process they never repeat or go back.
"""

import os
import threading
import time
import uuid

_lock = threading.Lock()
_last_milliseconds = 0
_counter = 0
_COUNTER_BITS = 12


def new_id() -> str:
    """Return a new UUIDv7 in its canonical text form (36 characters)."""
    global _last_milliseconds, _counter
    with _lock:
        now = time.time_ns() // 1_000_000
        if now > _last_milliseconds:
            _last_milliseconds, _counter = now, int.from_bytes(os.urandom(2)) >> 5
        else:
            _counter += 1
            if _counter >> _COUNTER_BITS:
                _last_milliseconds, _counter = _last_milliseconds + 1, 0
        milliseconds, counter = _last_milliseconds, _counter
    tail = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | tail
    return str(uuid.UUID(int=value))
