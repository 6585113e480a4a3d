"""Locking and unlocking an open session, and what else of access goes into the audit trail.

Locked, the session has neither a connection nor a key; its open charts and what waits to be saved stay as they are.
Unlocking opens the clinic anew for the same user and goes on with them.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from bodymap.app.inside import Inside
from bodymap.app.settings import Settings
from bodymap.base.errors import AccessError
from bodymap.base.text import translate

if TYPE_CHECKING:
    from bodymap.app.desk import Desk
    from bodymap.store.store import Store


SAFETY = (
    "lock_minutes",
    "time_zone",
    "backup_folder",
    "backup_second",
    "backup_hours",
    "backup_warn_days",
    "clipboard_seconds",
    "hidden_from_captures",
)


class Access:
    """Of one session; any thread."""

    def __init__(self, session: Inside, desk: "Desk") -> None:
        self._session = session
        self._desk = desk

    @property
    def is_locked(self) -> bool:
        """Whether the session is locked, or being locked."""
        return self._desk.shut

    def signed_in(self) -> None:
        """Note that somebody signed in; blocks, for they are in once that is written."""
        self._session.worker.submit(lambda: self._desk.door.come_in("sign-in")).result()

    def lock(self) -> "Future[None]":
        """Write what can be written, close the clinic and overwrite its key; done once the answer is there."""
        self._desk.shut = True
        return self._session.worker.submit(self._desk.lock)

    def unlock(self, passphrase: str) -> None:
        """Open the clinic again for the same user; blocks. AccessError for a wrong passphrase."""
        from bodymap.store.store import Store

        session = self._session
        self._go_on(
            lambda: Store.open(session.folder, user=session.user.name, passphrase=passphrase, clock=session.clock)
        )

    def unlock_with_code(self, code: str, new_passphrase: str) -> None:
        """Open the clinic again with the recovery code and a new passphrase for the same user; blocks."""
        from bodymap.store.store import Store

        session = self._session
        self._go_on(
            lambda: Store.open_with_recovery_code(
                session.folder, code=code, user=session.user.name, new_passphrase=new_passphrase, clock=session.clock
            )
        )

    def _go_on(self, make: "Callable[[], Store]") -> None:
        self._session.worker.submit(lambda: self._enter(make())).result()

    def _enter(self, store: "Store") -> None:
        session = self._session
        if store.user.id != session.user.id:  # a new user under the name of one who was disabled meanwhile
            store.close()
            raise AccessError(
                translate("access", "Somebody else has this name now."),
                translate("access", "Close the window and open the clinic again."),
            )
        session.take_user(store.user)
        self._desk.unlock(store)

    def log_settings(self, before: Settings, after: Settings) -> "Future[int] | None":
        """Note which settings of this computer that concern safety were changed, and to what; None: none were."""
        changed = {name: str(getattr(after, name)) for name in SAFETY if getattr(before, name) != getattr(after, name)}
        if not changed or self.is_locked:
            return None
        return self._session.worker.submit(lambda: self._desk.log("machine-settings", "", "", changed))
