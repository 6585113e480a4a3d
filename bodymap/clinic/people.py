"""People: who works in a clinic, or did, as the list of people shows them."""

from datetime import datetime

import msgspec

from bodymap.clinic.roles import Role


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who works in the clinic, or did. `has_key`: whether they could sign in; False for who is disabled."""

    id: str
    name: str
    roles: frozenset[Role]
    since: datetime
    disabled_at: datetime | None
    has_key: bool
