"""What nobody foresaw: too little memory, in words; where a fault of ours arose, for the log, without its text.

The text of an exception may hold what was being worked on, which is patient data.
"""

import traceback
from types import TracebackType

from bodymap.base.errors import WorldError
from bodymap.base.text import translate


class OutOfMemoryError(WorldError):
    """The machine has no memory left for this."""


def out_of_memory() -> OutOfMemoryError:
    """Return the error for what is too large for this computer's memory."""
    return OutOfMemoryError(
        translate("faults", "This computer has not enough memory for it: nothing was made."),
        translate("faults", "Close other programs, or choose less (fewer visits, no photos), then try again."),
    )


class Plain(str):
    """A text that may stand in the log: made of the program's own names, never of what was typed or read."""

    __slots__ = ()


def plain(text: str) -> Plain:
    """Say of a text that nothing in it comes from a record, a file or a user."""
    return Plain(text)


def where(error: BaseException) -> Plain:
    """Return the kind of an exception and the places it came through, innermost first; of its causes, too."""
    told = []
    seen: BaseException | None = error
    while seen is not None:
        told.append(f"{type(seen).__name__} at {places(seen.__traceback__)}")
        seen = seen.__cause__ or seen.__context__
    return Plain("; after ".join(told))


def places(trace: TracebackType | None) -> Plain:
    """Return the lines that a traceback goes through, innermost first."""
    frames = traceback.extract_tb(trace)
    return Plain(" < ".join(f"{one.filename}:{one.lineno} {one.name}" for one in reversed(frames)) or "nowhere")
