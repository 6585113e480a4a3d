"""Clinics: making one, opening one, and who may. Blocks for about 0.1 s or more: not for the GUI thread.

The store is imported inside the functions, so that a window can paint before the database layer is loaded.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bodymap.app.session import Session
from bodymap.app.settings import zone_named
from bodymap.app.worker import Worker
from bodymap.base.clock import Clock, SystemClock

if TYPE_CHECKING:
    from bodymap.store.store import Store


def create_clinic(
    folder: Path | str,
    *,
    name: str,
    user_name: str,
    passphrase: str,
    clock: Clock | None = None,
    time_zone: str = "",
) -> tuple[Session, str]:
    """Make a new, empty clinic in `folder`; return it open, and its recovery code, which is kept nowhere."""
    from bodymap.store.store import Store, take_away

    used = clock or SystemClock()
    code = ""

    def make() -> "Store":
        nonlocal code
        store, code = Store.create(folder, clinic_name=name, user_name=user_name, passphrase=passphrase, clock=used)
        return store

    try:
        return _session(folder, make, used, time_zone), code
    except BaseException:
        if code:  # nobody has seen it: so no clinic was made, and the same folder can be taken again
            take_away(folder)
        raise


def open_clinic(
    folder: Path | str,
    *,
    user: str | None = None,
    passphrase: str,
    clock: Clock | None = None,
    time_zone: str = "",
) -> Session:
    """Open a clinic; AccessError, DataError or WorldError where that cannot be.

    `user` is not needed while there is only one. `time_zone` (IANA name, empty: the machine's) is where "today" is.
    """
    from bodymap.store.store import Store

    used = clock or SystemClock()
    return _session(folder, lambda: Store.open(folder, user=user, passphrase=passphrase, clock=used), used, time_zone)


def _session(folder: Path | str, make: "Callable[[], Store]", clock: Clock, time_zone: str) -> Session:
    zone = zone_named(time_zone)
    worker = Worker()
    opened = False
    try:
        store = worker.submit(make).result()
        opened = True
    finally:
        if not opened:
            worker.stop()
    session = Session(folder, store, worker, clock, zone)
    try:
        session.access.signed_in()
    except BaseException:
        session.close().result()
        raise
    return session


def recover_clinic(
    folder: Path | str,
    *,
    code: str,
    new_passphrase: str,
    user: str | None = None,
    clock: Clock | None = None,
    time_zone: str = "",
) -> Session:
    """Open a clinic with its printed recovery code, and give a user a new passphrase; this is audited."""
    from bodymap.store.store import Store

    used = clock or SystemClock()

    def make() -> "Store":
        return Store.open_with_recovery_code(folder, code=code, user=user, new_passphrase=new_passphrase, clock=used)

    return _session(folder, make, used, time_zone)


def preload() -> None:
    """Load the database layer, which takes a quarter of a second, so that opening a clinic need not; any thread."""
    import bodymap.store.store  # noqa: F401 - loading it is the point


def clinic_users(folder: Path | str) -> tuple[str, ...]:
    """Return the names of those who can open a clinic; for a folder its key file alone is read."""
    if str(folder).startswith("postgres"):
        from bodymap.store.store import users_of

        return users_of(folder)
    from bodymap.store import keyfile

    return tuple(one.name for one in keyfile.read(Path(folder)).users)
