"""The log, and whatever else ends on stderr: kinds of errors and places in the code, never a value or an error's text.

Values and texts may name a patient, and many systems keep what a desktop program writes to stderr. Of our own messages
numbers and what is called `plain` is let through, of libraries' messages only who sent them.
"""

import logging
import sys
import threading
from types import TracebackType
from typing import TextIO

from bodymap.base.faults import Plain, where

FORMAT = "%(levelname)s %(name)s: %(message)s"
_OURS = "bodymap"
_WITHHELD = "(withheld)"
logger = logging.getLogger(__name__)


class Redaction(logging.Filter):
    """Takes out of each record what may be a patient's; for every handler that writes anywhere."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record and let it pass."""
        if record.exc_info is not None and record.exc_info[1] is not None:
            record.exc_text = where(record.exc_info[1])
            record.exc_info = None
        record.stack_info = None
        if record.name == _OURS or record.name.startswith(f"{_OURS}."):
            record.args = _kept(record.args)
        else:
            record.msg, record.args = "a message of a library", ()
        return True


def _kept(args: object) -> tuple[object, ...]:
    given = args if isinstance(args, tuple) else (args,) if args else ()
    return tuple(_shown(one) for one in given)


def _shown(value: object) -> object:
    if isinstance(value, Plain | int | float):
        return value
    return type(value).__name__ if isinstance(value, BaseException) else _WITHHELD


def install() -> None:
    """Redact all that is logged from now on, and what threads, destructors and warnings would print by themselves."""
    logging.raiseExceptions = False  # a message that cannot be put together would print its values
    logging.captureWarnings(capture=True)
    threading.excepthook = of_thread
    sys.unraisablehook = _unraisable
    last = logging.lastResort
    if last is not None and not any(isinstance(one, Redaction) for one in last.filters):
        last.addFilter(Redaction())


def write_to(stream: TextIO) -> None:
    """Write everything from INFO on to `stream`, redacted."""
    handler = logging.StreamHandler(stream)
    handler.addFilter(Redaction())
    logging.basicConfig(handlers=[handler], level=logging.INFO, format=FORMAT)


def of_thread(failed: threading.ExceptHookArgs) -> None:
    """Log what ended a thread; the place of `threading.excepthook`."""
    if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
        logger.error("A thread failed", exc_info=failed.exc_value)


def _unraisable(failed: "sys.UnraisableHookArgs") -> None:
    if failed.exc_value is not None:
        logger.error("Tidying up failed", exc_info=failed.exc_value)


class ProcessBeside:
    """The work of a process beside the window: what nobody foresaw in it is logged as above, and ends it with 1."""

    def __enter__(self) -> None:
        install()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if error is not None and isinstance(error, Exception):
            logger.error("A process beside the window failed", exc_info=error)
            raise SystemExit(1) from None
