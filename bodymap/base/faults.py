"""Where a fault of ours arose, for the log: kinds, files and lines, never the text of an exception.

The text may hold what was being worked on, which is patient data.
"""

import traceback
from types import TracebackType


def where(error: BaseException) -> str:
    """Return the kind of an exception and the places it came through, innermost first; of its causes, too."""
    told = []
    seen: BaseException | None = error
    while seen is not None:
        told.append(f"{type(seen).__name__} at {places(seen.__traceback__)}")
        seen = seen.__cause__ or seen.__context__
    return "; after ".join(told)


def places(trace: TracebackType | None) -> str:
    """Return the lines that a traceback goes through, innermost first."""
    frames = traceback.extract_tb(trace)
    return " < ".join(f"{one.filename}:{one.lineno} {one.name}" for one in reversed(frames)) or "nowhere"
