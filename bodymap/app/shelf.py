"""What a session keeps of the clinic beside its charts: its settings, and the bytes of photos and files."""

from concurrent.futures import Future

from bodymap.app.desk import Desk
from bodymap.app.worker import Worker
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.clinic_settings import ClinicSettings


class Shelf:
    """Requests about the clinic itself, answered on the worker."""

    def __init__(self, desk: Desk, worker: Worker) -> None:
        self._desk = desk
        self.worker = worker

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

    def blob(self, attachment_id: str) -> "Future[bytes]":
        """Return the bytes of a photo or file."""
        return self.worker.submit(lambda: self._desk.blob(attachment_id))
