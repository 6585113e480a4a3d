"""The throw-away clinic of the demo: made in a temporary folder beside the GUI thread, removed when the app ends."""

import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from bodymap.app.session import Session

PATIENTS, VISITS, SEED = 12, 5, 1


class DemoCancelledError(Exception):
    """The user no longer wants the demo."""


class DemoClinic:
    """Makes one demo; `make` runs on a background thread, everything else on any."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def make(self, progress: Callable[[float], None]) -> Session:
        """Return a session on a new demo clinic; DemoCancelledError when `cancel` was called meanwhile."""
        from bodymap.app.clinics import create_clinic
        from bodymap.app.demo import build_demo
        from bodymap.base.ids import new_id

        self._folder = Path(tempfile.mkdtemp(prefix="bodymap-demo-"))

        def report(done: int) -> None:
            if self._cancelled.is_set():
                raise DemoCancelledError
            progress(done / PATIENTS)

        session, _code = create_clinic(
            self._folder / "clinic", name="Demo clinic", user_name="Demo", passphrase=new_id()
        )
        try:
            build_demo(
                session,
                patients=PATIENTS,
                visits=VISITS,
                seed=SEED,
                today=session.today(),
                progress=report,
            )
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
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
