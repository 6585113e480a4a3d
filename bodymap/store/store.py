"""The store: one open clinic, in a folder (SQLCipher and a key file) or on a PostgreSQL server.

Used from one thread at a time, the worker's. Several processes may have the same clinic open and write to it: each
change is one transaction, versions tell who came first, and `changed_elsewhere` tells that somebody else wrote.
"""

from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from bodymap.base.clock import Clock
from bodymap.base.errors import DataError, InputError
from bodymap.base.text import translate
from bodymap.clinic.change import AnyRecord, Change
from bodymap.clinic.chart import Chart
from bodymap.clinic.patient import Patient
from bodymap.clinic.signing import Signature
from bodymap.store import opening, read, rotation, verify, write
from bodymap.store.facts import (
    ClinicInfo,
    EventLine,
    EventQuestion,
    PatientLine,
    UserInfo,
    VerifyReport,
    VisitLine,
    VisitQuestion,
)
from bodymap.store.guard import TrailGuard
from bodymap.store.people import People

__all__ = [
    "ClinicInfo",
    "EventLine",
    "EventQuestion",
    "PatientLine",
    "Store",
    "UserInfo",
    "VerifyReport",
    "VisitLine",
    "VisitQuestion",
    "take_away",
    "users_of",
]

users_of = opening.users_of
take_away = opening.take_away


class Store(TrailGuard):
    """An open clinic, for one user; `read_only` says why it cannot be written, empty when it can.

    `notice` is what the user should be told about its audit trail, as a rule nothing. `vault` is None on a server.
    """

    def __init__(self, opened: opening.OpenClinic, *, at: datetime, new: bool = False) -> None:
        super().__init__(opened.database, opened.vault)
        self.notice = opened.notice
        self.info: ClinicInfo = opened.info
        self.user: UserInfo = opened.user
        self.read_only: str = opened.database.read_only
        try:
            self._hold_on(at, new)
            self._seen = self._write_mark()
        except BaseException:
            self._db.close()
            raise

    @classmethod
    def create(
        cls, folder: Path | str, *, clinic_name: str, user_name: str, passphrase: str, clock: Clock
    ) -> tuple["Store", str]:
        """Make a new clinic and open it; return it with the recovery code, which is kept nowhere."""
        at = clock.now()
        opened, code = opening.create(
            folder, clinic_name=clinic_name, user_name=user_name, passphrase=passphrase, at=at
        )
        try:
            return cls(opened, at=at, new=True), code
        except BaseException:
            if opened.vault is not None:  # nobody has seen the code: nothing was made
                take_away(opened.vault.folder)
            raise

    @classmethod
    def open(
        cls,
        folder: Path | str,
        *,
        user: str | None = None,
        passphrase: str,
        clock: Clock,
    ) -> "Store":
        """Open a clinic; AccessError for a wrong passphrase, DataError and WorldError for what is wrong with it."""
        at = clock.now()
        return cls(opening.open_clinic(folder, user=user, passphrase=passphrase, at=at), at=at)

    @classmethod
    def open_with_recovery_code(
        cls, folder: Path | str, *, code: str, user: str | None = None, new_passphrase: str, clock: Clock
    ) -> "Store":
        """Open a clinic with the printed code and give a user a new passphrase; this is audited."""
        at = clock.now()
        return cls(opening.recover(folder, code=code, user=user, new_passphrase=new_passphrase, at=at), at=at)

    def search_patients(self, text: str, limit: int = 50) -> tuple[PatientLine, ...]:
        """Return the patients in whose name, chart number or birth date every word occurs; by name."""
        return read.search_patients(self._db, text, limit)

    def patient(self, patient_id: str) -> Patient | None:
        """Return a patient by id, also a voided or merged one; None when there is none."""
        return read.patient(self._db, patient_id)

    def patient_by_chart_number(self, chart_number: str) -> Patient | None:
        """Return the patient who counts under this chart number, or None."""
        return read.patient_by_chart_number(self._db, chart_number)

    def patients(self) -> tuple[Patient, ...]:
        """Return every patient who counts (not voided, not merged into another), by name."""
        return read.patients(self._db)

    def visits_listed(self, question: VisitQuestion, limit: int) -> tuple[VisitLine, ...]:
        """Return visits of all patients that fit a question, newest first."""
        return read.visits_listed(self._db, question, limit)

    def clinicians(self) -> tuple[str, ...]:
        """Return the names of those who saw patients."""
        return read.clinicians(self._db)

    def chart(self, patient_id: str) -> Chart:
        """Return all that is recorded of a patient; DataError for an id that is not in the clinic."""
        return read.chart(self._db, patient_id)

    def newest(self, ids: Iterable[str]) -> dict[str, AnyRecord]:
        """Return the stored version of each record; what is not stored is left out."""
        return read.newest(self._db, tuple(ids))

    def blob(self, attachment_id: str) -> bytes:
        """Return the bytes of an attachment; DataError where they are missing or not what was put there."""
        return read.whole_blob(self._db, attachment_id)

    def commit(self, change: Change, *, at: datetime, blobs: Mapping[str, bytes] | None = None) -> int:
        """Write a change and its audit event, durably and whole or not at all; return the event's number.

        `blobs` holds the bytes of each attachment that the change makes, by its id.
        """
        number = write.commit(self._db, change, user_id=self.user.id, at=at, blobs=blobs or {})
        self._note_own(number)
        if any(isinstance(edit.after, Signature) for edit in change.edits):
            self.anchor_now()
        return number

    def import_all(self, changes: Iterable[tuple[Change, Mapping[str, bytes]]], *, at: datetime, source: str) -> int:
        """Write records from elsewhere, in one transaction with the events that say so: all of them or none."""
        self._db.check_writable()
        with read.no_collection(), nullcontext() if self.vault is None else self._db.on(self.vault.loading):
            number = write.import_all(self._db, changes, user_id=self.user.id, at=at, source=source)
        self._seen = self._write_mark()
        return number

    def log(
        self,
        action: str,
        *,
        at: datetime,
        patient_id: str = "",
        visit_id: str = "",
        detail: dict[str, Any] | None = None,
    ) -> int:
        """Write an audit event that changes no record: a view, an export. Return its number."""
        with self._db.writing():
            write.check_rights(self._db, self.user.id, write.event_needs(action, patient_id, detail))
            number = write.append(
                self._db,
                at=at,
                user_id=self.user.id,
                action=action,
                patient_id=patient_id,
                visit_id=visit_id,
                detail=detail,
            )
        self._note_own(number)
        return number

    def changed_elsewhere(self) -> bool:
        """Return whether another process has written since the last time this was asked."""
        mark = self._write_mark()
        changed, self._seen = mark != self._seen, mark
        return changed

    def verify(self, progress: verify.Progress | None = None) -> VerifyReport:
        """Check every page, the audit trail with its anchor and every record; `progress` gets (done, total)."""
        report = verify.verify(self._db, progress)
        fault = self._trail_fault() if report.sound else ""
        return msgspec.structs.replace(report, sound=False, first_fault=fault) if fault else report

    def check_access(self) -> None:
        """Raise KeyChangedError or UserDisabledError once this user must not go on with this store."""
        if self._db.guard is not None:
            self._db.guard()
        if not self.read_only:
            write.check_rights(self._db, self.user.id, ())

    @property
    def people(self) -> People:
        """Who works in the clinic."""
        return People(self._db, self.vault, self.user)

    def renew_key(self, *, at: datetime, progress: rotation.Progress) -> None:
        """Give the clinic a new key, with all its files written anew; nobody else may have it open.

        What `progress` raises ends it, with the old key in force. KeyChangedError where the new key holds, but this
        store could not go on with it: then the clinic is to be opened again.
        """
        if self.vault is None:
            raise InputError(
                translate("rotation", "This clinic is on a server: its encryption is the server's."),
                translate("rotation", "Ask whoever keeps the server."),
            )
        if fault := self._trail_fault():  # a new anchor would take away the proof
            raise DataError(
                translate("rotation", "The clinic is not sound: {0}").format(fault),
                translate("rotation", "It keeps its key. Keep this folder as it is and restore a backup elsewhere."),
            )
        opened = opening.renew_key(self._db, self.vault, self.user, at, progress)
        self.let_go()
        self._db, self.vault, self.notice = opened.database, opened.vault, opened.notice
        self._keep_anchor("")
        self._seen = self._write_mark()

    def close(self) -> None:
        """Close the clinic and overwrite its key; the store is of no use afterwards."""
        try:
            if self._db.is_open:
                self.anchor_now()
        finally:
            self._db.close()
            self.let_go()

    def _hold_on(self, at: datetime, new: bool) -> None:
        """Compare the trail with its anchor; say and note where there was none."""
        fault = self._trail_fault()
        if self._is_unanchored() and not new and not self.read_only:
            self.notice = translate("store", "The audit trail had no anchor against being cut off; it has one now.")
            self.log("make-anchor", at=at)
        self._keep_anchor(fault)

    def _write_mark(self) -> int:
        """Return a number that another process's writing changes: SQLite's leaves our own out, a server's does not."""
        if self._db.on_server:
            return write.newest_event(self._db).number
        return int(self._db.value("PRAGMA data_version"))

    def _note_own(self, number: int) -> None:
        if self._db.on_server and number == self._seen + 1:
            self._seen = number
