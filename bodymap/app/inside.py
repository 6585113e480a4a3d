"""What the parts of a session need of it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bodymap.app.worker import Worker
from bodymap.base.clock import Clock

if TYPE_CHECKING:
    from bodymap.store.store import ClinicInfo, UserInfo


class Inside(Protocol):
    """A session, as its parts see it."""

    folder: Path | str
    clinic: "ClinicInfo"
    user: "UserInfo"
    clock: Clock
    worker: Worker

    def today(self) -> date:
        """Return the day in the clinic's zone."""

    def take_user(self, user: "UserInfo") -> None:
        """Go on as this user, with the roles that they have now."""
