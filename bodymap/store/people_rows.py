"""Users as rows of their table, and back."""

from collections.abc import Iterable
from datetime import datetime

from bodymap.clinic.people import Person
from bodymap.clinic.roles import Role
from bodymap.store.facts import UserInfo
from bodymap.store.rows import Row, Values, from_micros, to_micros


def roles_text(roles: Iterable[Role]) -> str:
    """Return roles as they are kept, always in one order."""
    return ",".join(sorted(roles))


def roles_in(text: str) -> frozenset[Role]:
    """Return the roles of a kept text; ValueError for one that this app does not know."""
    return frozenset(Role(one) for one in text.split(",") if one)


def user_to_row(user: UserInfo, at: datetime, *, verifier: str = "") -> Values:
    """Return the row of a new user."""
    return {
        "id": user.id,
        "name": user.name,
        "created_at": to_micros(at),
        "verifier": verifier or None,
        "roles": roles_text(user.roles),
        "disabled_at": None,
        "kept_pair": None,
        "failures": 0,
        "failed_at": None,
    }


def user_from_row(row: Row) -> UserInfo:
    """Return a user as they are when they sign in."""
    return UserInfo(id=row[0], name=row[1], roles=roles_in(row[4]))


def person_from_row(row: Row, *, has_key: bool) -> Person:
    """Return a user as the list of people shows them."""
    return Person(
        id=row[0],
        name=row[1],
        roles=roles_in(row[4]),
        since=from_micros(row[2]),
        disabled_at=None if row[5] is None else from_micros(row[5]),
        has_key=has_key and row[5] is None,
    )
