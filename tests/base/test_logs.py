"""What the program writes to its log and to stderr: kinds and places, never what a record or a user said."""

import io
import logging
import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bodymap.base.faults import plain, where
from bodymap.base.logs import FORMAT, ProcessBeside, Redaction
from bodymap.base.resources import assets

NAME = "Moreau"
pytestmark = pytest.mark.logs_expected


@pytest.fixture
def said() -> Iterator[io.StringIO]:
    """What a handler of the program's would write meanwhile."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter(FORMAT))
    handler.addFilter(Redaction())
    logging.getLogger().addHandler(handler)
    yield stream
    logging.getLogger().removeHandler(handler)


def fail(name: str) -> None:
    raise ValueError(f"{name} cannot be read")


def test_only_what_is_called_plain_and_numbers_stand_in_a_message(said: io.StringIO) -> None:
    logger = logging.getLogger("bodymap.app.events")
    logger.error("%s failed on %s after %d tries", plain("Saved"), NAME, 3)
    logger.error("a value: %s", {"family_name": NAME})
    assert said.getvalue().splitlines() == [
        "ERROR bodymap.app.events: Saved failed on (withheld) after 3 tries",
        "ERROR bodymap.app.events: a value: (withheld)",
    ]


def test_an_error_is_told_by_kind_and_place_and_never_by_its_text(said: io.StringIO) -> None:
    try:
        try:
            fail(NAME)
        except ValueError as error:
            raise KeyError(NAME) from error
    except KeyError as error:
        logging.getLogger("bodymap.store").exception("failed: %s", error)
        logging.getLogger("bodymap.store").log(logging.ERROR, "failed: %s", where(error))
    assert NAME not in said.getvalue()
    assert said.getvalue().count("KeyError at") == 2
    assert "ValueError at" in said.getvalue()
    assert "test_logs.py" in said.getvalue()


def test_of_a_librarys_message_only_the_sender_is_told(said: io.StringIO) -> None:
    logging.getLogger("PIL.Image").error(f"cannot decode the picture of {NAME}")
    logging.getLogger("bodymapper").error(NAME)
    assert said.getvalue().splitlines() == [
        "ERROR PIL.Image: a message of a library",
        "ERROR bodymapper: a message of a library",
    ]


def test_a_message_of_qt_is_withheld(said: io.StringIO) -> None:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from bodymap.ui.qt_messages import _log

    _log(QtMsgType.QtWarningMsg, QMessageLogContext(), f"cannot open /home/{NAME}.pdf")
    assert said.getvalue() == "WARNING bodymap.qt: (withheld)\n"


_BY_ITSELF = """
import logging, threading, warnings
from bodymap.base.hardening import harden
from bodymap.base.logs import install
harden()
install()
name = "".join(("Mor", "eau"))  # the traceback of an interpreter would show the line
class Left:
    def __del__(self):
        raise ValueError(name)
def fail():
    raise ValueError(name)
thread = threading.Thread(target=fail)
thread.start()
thread.join()
Left()
warnings.warn(name)
logging.getLogger("some.library").warning("about %s", name)
logging.getLogger("bodymap").warning("about %s and %s", name)
logging.getLogger("bodymap").error("failed", exc_info=ValueError(name))
print("end")
"""


def test_what_python_prints_by_itself_says_no_values_either() -> None:
    """Threads, destructors, warnings, messages that cannot be put together, and the log where nothing was set up."""
    done = subprocess.run(
        [sys.executable, "-c", _BY_ITSELF], cwd=assets().parent, capture_output=True, text=True, check=True
    )
    assert done.stdout == "end\n"
    assert NAME not in done.stderr
    assert done.stderr.count("ValueError") == 3
    assert "some.library" in done.stderr or "a message of a library" in done.stderr


def _fall_over() -> None:
    with ProcessBeside():
        fail(NAME)


def test_a_process_beside_the_window_that_falls_over_says_no_values(capfd: pytest.CaptureFixture[str]) -> None:
    process = multiprocessing.get_context("spawn").Process(target=_fall_over)
    process.start()
    process.join()
    assert process.exitcode == 1
    told = capfd.readouterr().err
    assert NAME not in told
    assert "ValueError at" in told


_HARD = """
import os, resource, pathlib
from bodymap.base.hardening import harden
harden()
pathlib.Path("made").mkdir()
pathlib.Path("made/file").write_text("x")
print(resource.getrlimit(resource.RLIMIT_CORE)[0], [oct(os.stat(p).st_mode & 0o777) for p in ("made", "made/file")])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="other systems' rights")
def test_new_files_are_their_owners_only_and_no_core_dump_is_left(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(assets().parent)!r}){_HARD}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "0 ['0o700', '0o600']\n"


def test_the_program_hardens_itself_before_anything_else(monkeypatch: pytest.MonkeyPatch) -> None:
    from bodymap import __main__ as start

    done: list[str] = []
    monkeypatch.setattr(start, "harden", lambda: done.append("harden"))
    monkeypatch.setattr(start, "install", lambda: done.append("install"))
    monkeypatch.setattr(start, "_open_window", lambda *_a, **_k: done.append("window"))
    monkeypatch.setattr(sys, "argv", ["bodymap"])
    with pytest.raises(SystemExit):
        start.main()
    assert done == ["harden", "install", "window"]
