"""The store of a session as long as somebody is signed in; while the session is locked there is none.

A locked session keeps the open charts and what waits to be saved, but no connection and no key: whatever asks the
store is answered by `LockedError`, which the outbox takes as a disk that will be there again. Worker thread only.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bodymap.base.clock import Clock, SystemClock, steady_seconds
from bodymap.base.errors import BodymapError, WorldError
from bodymap.base.text import translate
from bodymap.clinic.change import Change
from bodymap.clinic.chart import Chart

if TYPE_CHECKING:
    from bodymap.store.store import Store

_TOLERATED = timedelta(seconds=60)


class LockedError(WorldError):
    """The session is locked: its user has to unlock it first."""


class Door:
    """Holds the store, writes who came and went into the audit trail, and notices a clock that was set."""

    def __init__(self, store: "Store", clock: Clock) -> None:
        self._store: Store | None = store
        self._clock = clock
        self._watched = isinstance(clock, SystemClock)  # a clock of a test goes as it likes
        self._wall, self._steady = clock.now(), steady_seconds()

    @property
    def store(self) -> "Store":
        """The open store; LockedError while the session is locked."""
        if self._store is None:
            raise LockedError(
                translate("door", "The clinic is locked."), translate("door", "Unlock it with your passphrase.")
            )
        return self._store

    @property
    def is_locked(self) -> bool:
        """Whether there is no store."""
        return self._store is None

    def commit(self, change: Change, *, at: datetime, blobs: Mapping[str, bytes]) -> int:
        """Write a change, as the store does."""
        return self.store.commit(change, at=at, blobs=blobs)

    def chart(self, patient_id: str) -> Chart:
        """Return the newest chart of a patient."""
        return self.store.chart(patient_id)

    def come_in(self, action: str) -> None:
        """Note that somebody came in: `sign-in` or `unlock`; and a clock that stands before what was written last."""
        store, now = self.store, self._clock.now()
        if store.read_only:
            return
        newest = store.newest_event_at()
        store.log(action, at=now)
        if newest - now > _TOLERATED:
            self._note_jump(now - newest)

    def let_in(self, store: "Store") -> None:
        """Go on with a store that was opened anew; where that cannot be noted, it is closed again."""
        self._store = store
        self._wall, self._steady = self._clock.now(), steady_seconds()
        try:
            self.come_in("unlock")
        except BaseException:
            self._close(store)
            raise

    def go_out(self, action: str) -> None:
        """Note that somebody goes (`lock`, `sign-out`) and close the store, which overwrites its key."""
        store = self._store
        if store is None:
            return
        try:
            if not store.read_only:
                store.log(action, at=self._clock.now())
        except BodymapError:  # a disk that is full or gone keeps nobody from locking
            pass
        finally:
            self._close(store)

    def _close(self, store: "Store") -> None:
        try:
            store.close()
        finally:
            self._store = None

    def watch_clock(self) -> None:
        """Note it where the machine's clock was set since the last look; WorldError where that cannot be written."""
        wall, steady = self._clock.now(), steady_seconds()
        jump = (wall - self._wall) - timedelta(seconds=steady - self._steady)
        self._wall, self._steady = wall, steady
        if self._watched and abs(jump) > _TOLERATED and not self.store.read_only:
            self._note_jump(jump)

    def _note_jump(self, jump: timedelta) -> None:
        self.store.log("clock-jump", at=self._clock.now(), detail={"seconds": str(round(jump.total_seconds()))})
