"""The people of the open clinic: who may sign in, and as what; and the clinic's key, that they all open.

Asked for on any thread and answered by the worker. A new passphrase must be one that nobody guesses (`strength`).
"""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from bodymap.app.inside import Inside
from bodymap.app.strength import strength
from bodymap.base.errors import InputError, WorldError
from bodymap.base.text import translate
from bodymap.clinic.people import Person
from bodymap.clinic.roles import Role

if TYPE_CHECKING:
    from bodymap.app.desk import Desk
    from bodymap.store.store import Store

Progress = Callable[[int, int], None]


class People:
    """Of one session."""

    def __init__(self, session: Inside, desk: "Desk") -> None:
        self._session = session
        self._desk = desk

    def listed(self) -> "Future[tuple[Person, ...]]":
        """Return everybody, in the order of their coming."""

        def work() -> tuple[Person, ...]:
            return self._store.people.listed()

        return self._session.worker.submit(work)

    def add(self, name: str, roles: frozenset[Role], passphrase: str) -> "Future[Person]":
        """Add somebody, under the passphrase that they typed themselves."""

        def work() -> Person:
            self._check_strength(passphrase, name)
            return self._writable.people.add(name, roles, passphrase, self._now())

        return self._session.worker.submit(work)

    def set_roles(self, user_id: str, roles: frozenset[Role]) -> "Future[Person]":
        """Give somebody other roles."""

        def work() -> Person:
            person = self._writable.people.set_roles(user_id, roles, self._now())
            if user_id == self._session.user.id:
                self._session.take_user(msgspec.structs.replace(self._session.user, roles=person.roles))
            return person

        return self._session.worker.submit(work)

    def disable(self, user_id: str) -> "Future[Person]":
        """Let somebody sign in no more; not the user who is signed in."""

        def work() -> Person:
            if user_id == self._session.user.id:
                raise InputError(translate("people", "You cannot disable yourself: another administrator can."))
            return self._writable.people.disable(user_id, self._now())

        return self._session.worker.submit(work)

    def enable(self, user_id: str, passphrase: str = "") -> "Future[Person]":
        """Let somebody sign in again; without a passphrase, with the one that they had."""

        def work() -> Person:
            if passphrase:
                self._check_strength(passphrase, "")
            return self._writable.people.enable(user_id, passphrase, self._now())

        return self._session.worker.submit(work)

    def change_passphrase(self, old: str, new: str) -> "Future[None]":
        """Change the passphrase of the user who is signed in, who knows the present one."""

        def work() -> None:
            self._check_strength(new, self._session.user.name)
            self._writable.people.change_passphrase(old, new, self._now())

        return self._session.worker.submit(work)

    def new_code(self) -> "Future[str]":
        """Make a new recovery code; the earlier one opens nothing any more. It is kept nowhere."""
        return self._session.worker.submit(lambda: self._writable.people.new_code(self._now()))

    def renew_key(self, progress: Progress = lambda _done, _of: None) -> "Future[None]":
        """Write the whole clinic anew under a new key; what `progress` raises, on the worker, ends it unchanged."""

        def work() -> None:
            self._desk.check_written()
            self._writable.renew_key(at=self._now(), progress=progress)

        return self._session.worker.submit(work)

    @property
    def _store(self) -> "Store":
        return self._desk.store

    @property
    def _writable(self) -> "Store":
        store = self._store
        if store.read_only:
            raise WorldError(store.read_only)
        return store

    def _now(self) -> datetime:
        return self._session.clock.now()

    def _check_strength(self, passphrase: str, name: str) -> None:
        if not strength(passphrase, (name, self._session.clinic.name)).is_enough:
            raise InputError(
                translate("people", "This passphrase could be guessed."),
                translate("people", "Take several words that have nothing to do with one another."),
                field="passphrase",
            )
