"""The throw-away clinic of the demo: made in a temporary folder beside the GUI thread, removed when the app ends.

A lock of the system's is held in the folder while its process lives. The next demo sweeps the folders whose lock is
free: those of processes that were killed.
"""

import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from io import FileIO
from pathlib import Path

from bodymap.app.folders import DEMO_PREFIX
from bodymap.app.session import Session

PATIENTS, VISITS, SEED = 12, 5, 1
_LOCK = "in-use"
_YOUNG_SECONDS = 3600


class DemoCancelledError(Exception):
    """The user no longer wants the demo."""


class DemoClinic:
    """Makes one demo; `make` runs on a background thread, everything else on any."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: FileIO | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def make(self, progress: Callable[[float], None]) -> Session:
        """Return a session on a new demo clinic; DemoCancelledError when `cancel` was called meanwhile."""
        from bodymap.app.clinics import create_clinic
        from bodymap.app.demo import build_demo
        from bodymap.base.ids import new_id

        sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=DEMO_PREFIX))
        self._lock = _hold(self._folder / _LOCK)

        def report(done: int) -> None:
            if self._cancelled.is_set():
                raise DemoCancelledError
            progress(done / PATIENTS)

        session, _code = create_clinic(
            self._folder / "clinic", name="Demo clinic", user_name="Demo", passphrase=new_id()
        )
        try:
            build_demo(session, patients=PATIENTS, visits=VISITS, seed=SEED, today=session.today(), progress=report)
        except BaseException:
            session.close().result()
            self.remove()
            raise
        return session

    def holds(self, folder: Path | str) -> bool:
        """Whether a clinic's folder is the demo's."""
        return self._folder is not None and Path(folder).is_relative_to(self._folder)

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def sweep() -> None:
    """Remove the demos of processes that are gone."""
    for folder in Path(tempfile.gettempdir()).glob(f"{DEMO_PREFIX}*"):
        lock = folder / _LOCK
        if lock.is_file():
            held = _hold(lock)
            if held is None:
                continue
            held.close()
        elif time.time() - folder.stat().st_mtime < _YOUNG_SECONDS:
            continue  # it may be in the making, its lock not yet there
        shutil.rmtree(folder, ignore_errors=True)


def _hold(file: Path) -> FileIO | None:
    """Return the file with the system's lock on it, None where another process has it or it cannot be opened."""
    try:
        handle = FileIO(file, "a")
    except OSError:
        return None
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        handle.close()
        return None
    return handle
