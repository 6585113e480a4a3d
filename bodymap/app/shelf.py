"""What a session keeps of the clinic beside its charts: its settings, and the bytes of photos and files."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import TYPE_CHECKING, cast

from bodymap.app.desk import Desk
from bodymap.app.importing import NOTHING_SET, Arrival, ClinicPart
from bodymap.app.outgoing import Outgoing
from bodymap.app.trail import Trail
from bodymap.app.worker import Worker
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.roles import Permission, allowed, refusal

if TYPE_CHECKING:
    from bodymap.app.access import Access
    from bodymap.app.inside import Inside
    from bodymap.app.patient_import import PatientImport
    from bodymap.app.people import People
    from bodymap.store.backup import Contents
    from bodymap.store.facts import UserInfo
    from bodymap.store.vault import Vault


class Shelf:
    """Requests about the clinic itself, answered on the worker.

    `on_server`: it has no key of its own. `unwritable` says why the clinic cannot be written, `read_only` why this
    user cannot record in it: that, or roles.
    """

    def __init__(self, desk: Desk, worker: Worker) -> None:
        self._desk = desk
        self.worker = worker
        self.unwritable = desk.store.read_only
        self.on_server = desk.store.vault is None
        self.take_user(desk.store.user)

    # people and what they may do

    def take_user(self, user: "UserInfo") -> None:
        """Go on as this user, with the roles that they have now."""
        self.user = user
        self.read_only = self.unwritable or ("" if self.may(Permission.RECORD) else str(refusal(Permission.RECORD)))

    def may(self, permission: Permission) -> bool:
        """Return whether the user's roles allow something."""
        return permission in allowed(self.user.roles)

    @property
    def people(self) -> "People":
        """Who works in the clinic."""
        from bodymap.app.people import People

        return People(cast("Inside", self), self._desk)

    @property
    def access(self) -> "Access":
        """Locking and unlocking."""
        from bodymap.app.access import Access

        return Access(cast("Inside", self), self._desk)

    def clinic_settings(self) -> "Future[ClinicSettings]":
        """Return the clinic's settings; of version 0 where none were ever saved."""
        return self.worker.submit(self._desk.settings)

    def save_clinic_settings(
        self, settings: ClinicSettings, logo: tuple[Attachment, bytes] | None = None
    ) -> "Future[ClinicSettings]":
        """Save settings made by `revised` from those that `clinic_settings` gave; a new logo comes with them.

        ConflictError where somebody else saved some in between.
        """
        return self.worker.submit(lambda: self._desk.save_settings(settings, logo))

    def logo(self) -> "Future[tuple[Attachment, bytes] | None]":
        """Return the clinic's logo with its bytes, or None."""
        return self.worker.submit(self._desk.logo)

    def import_records(
        self,
        arrivals: Iterable[Arrival],
        source: str,
        *,
        clinic: ClinicPart = NOTHING_SET,
        progress: Callable[[int], None] = lambda _done: None,
    ) -> "Future[int]":
        """Bring in patients from elsewhere, all or none, named `source` in the audit trail; answer how many.

        `progress` hears on the worker how many are done; what it raises ends the import, and nothing was imported.
        """
        from bodymap.atlas.atlas import load_atlas

        return self.worker.submit(lambda: self._desk.import_records(load_atlas(), arrivals, clinic, source, progress))

    @property
    def patient_import(self) -> "PatientImport":
        """Patients from another system's table."""
        from bodymap.app.patient_import import PatientImport

        return PatientImport(cast("Inside", self), self._desk)

    def outgoing(self, *, voided: bool) -> Outgoing:
        """Return everybody's records for an export; with `voided` also those struck out or merged. Blocks."""
        return Outgoing(self.worker, self._desk, voided=voided)

    def blob(self, attachment_id: str) -> "Future[bytes]":
        """Return the bytes of a photo or file."""
        return self.worker.submit(lambda: self._desk.blob(attachment_id))

    # backups

    @property
    def vault(self) -> "Vault | None":
        """What a backup reads the clinic by, beside the worker; None on a server. WorldError while it is locked."""
        return self._desk.store.vault

    def log_backup(self, detail: dict[str, str]) -> "Future[int]":
        """Note in the audit trail that a backup was made: where to, how large, whether verified."""
        return self.worker.submit(lambda: self._desk.backed_up(detail))

    def contents(self) -> "Future[Contents]":
        """Return what the clinic holds now, to be compared with a backup."""
        return self.worker.submit(lambda: self._desk.store.contents())  # noqa: PLW0108 - asked on the worker

    @property
    def trail(self) -> Trail:
        """The audit trail, to be looked at."""
        return Trail(self.worker, self._desk)
