"""Overwriting keys in memory once they are of no use, as far as Python lets us.

What the interpreter or a library copied elsewhere stays until that memory is used again (SECURITY.md says what).
"""

import ctypes
import sys

_SHORTEST = 16  # a shorter text or run of bytes may be shared by the whole process
_BYTES_HEAD = bytes.__basicsize__ - 1
_TEXT_HEAD = sys.getsizeof("") - 1


def wipe(secret: bytes | bytearray | str) -> None:
    """Overwrite a secret of ours that nothing else needs: a copy that we made, never what a caller handed in."""
    if isinstance(secret, bytearray):
        secret[:] = bytes(len(secret))
        return
    if sys.implementation.name != "cpython" or len(secret) < _SHORTEST:
        return
    if isinstance(secret, bytes):
        ctypes.memset(id(secret) + _BYTES_HEAD, 0, len(secret))
    elif secret.isascii():
        ctypes.memset(id(secret) + _TEXT_HEAD, 0, len(secret))
