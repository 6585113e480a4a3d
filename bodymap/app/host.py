"""What an open chart needs of the session that it belongs to."""

from datetime import date, tzinfo
from typing import TYPE_CHECKING, Protocol

from bodymap.app.outbox import Outbox
from bodymap.base.clock import Clock
from bodymap.clinic.roles import Permission

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas
    from bodymap.store.store import UserInfo


class Host(Protocol):
    """The session, as an open chart sees it: `zone` is where "today" is, `read_only` a reason or empty."""

    clock: Clock
    zone: tzinfo
    user: "UserInfo"
    read_only: str

    @property
    def atlas(self) -> "Atlas":
        """The body."""

    @property
    def outbox(self) -> Outbox:
        """The changes on their way to the store."""

    def may(self, permission: Permission) -> bool:
        """Return whether the user's roles allow something."""

    def today(self) -> date:
        """Return the day in the clinic's zone."""
