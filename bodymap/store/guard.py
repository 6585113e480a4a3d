"""The store's side that watches over its trail: the anchor against a cut-off end, and the trail as it is looked at."""

from collections.abc import Mapping
from datetime import datetime

from bodymap.base.text import translate
from bodymap.store import anchor, read, write
from bodymap.store.backup import Contents, contents_of
from bodymap.store.database import Database
from bodymap.store.facts import EventLine, EventQuestion, UserInfo
from bodymap.store.rows import from_micros
from bodymap.store.vault import Vault
from bodymap.store.whole import Whole


class TrailGuard:
    """`notice` is what the user should be told about the trail, as a rule nothing; `vault` is None on a server."""

    user: UserInfo

    def __init__(self, db: Database, vault: Vault | None) -> None:
        self._db = db
        self.vault = vault
        self.notice = ""
        self._anchor: anchor.Keeper | None = None

    def events_listed(self, question: EventQuestion, before: int, limit: int) -> tuple[EventLine, ...]:
        """Return events of the audit trail that fit and have a number below `before`, newest first."""
        return read.events_listed(self._db, question, before, limit)

    def event_choices(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the users' names, and the actions that occur in the audit trail."""
        return read.event_choices(self._db)

    def contents(self) -> Contents:
        """Return what the clinic holds, to be compared with a backup."""
        return contents_of(self._db)

    @property
    def whole(self) -> Whole:
        """All patients and all ids, for exports and imports."""
        return Whole(self._db)

    def check_event(self, action: str, patient_id: str, detail: Mapping[str, str] | None) -> None:
        """Raise NotAllowedError for what `log` would refuse: where nothing can be written, rights hold all the same."""
        write.check_rights(self._db, self.user.id, write.event_needs(action, patient_id, detail))

    def newest_event_at(self) -> datetime:
        """Return when something was last written into the audit trail."""
        return from_micros(write.newest_event(self._db).at)

    def anchor_beside(self) -> None:
        """Anchor what was written, beside this thread and at most every 10 seconds."""
        if self._anchor is not None:
            self._anchor.keep_up()

    def anchor_now(self) -> None:
        """Anchor what was written, before going on."""
        if self._anchor is not None:
            self._anchor.now()

    def let_go(self) -> None:
        """Overwrite the key, once nothing is to be reached by it any more."""
        self._anchor = None
        if self.vault is not None:
            self.vault.forget()

    def _trail_fault(self) -> str:
        """Return in words where the trail breaks against its anchor, empty where it does not."""
        return "" if self.vault is None else anchor.fault(self.vault, self.vault.folder, self._db)

    def _is_unanchored(self) -> bool:
        return self.vault is not None and anchor.is_missing(self.vault.folder)

    def _keep_anchor(self, fault: str) -> None:
        """Follow the trail with its anchor from now on; one that proves a break stays as it is."""
        if self.vault is not None and not self._db.read_only:
            self._anchor = anchor.Keeper(self.vault, self._db, fault)
            if not fault and self._is_unanchored():
                self.anchor_now()
        if fault:
            self.notice = _broken(fault)


def _broken(fault: str) -> str:
    return translate("store", "The audit trail is broken: {0} Keep this folder as it is.").format(fault)
