"""What a paper of a visit needs from the clinic beside its chart: the letterhead, the logo, a visit's photos."""

from typing import TYPE_CHECKING

import msgspec

from bodymap.clinic.clinic_settings import ClinicSettings

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.clinic.chart import Chart


class PaperParts(msgspec.Struct, frozen=True, kw_only=True):
    """The clinic's settings, its logo (empty: none), and the visit's files by the ids of their attachments."""

    settings: ClinicSettings
    logo: bytes
    files: dict[str, bytes]


def paper_parts(session: "Session", chart: "Chart | None" = None, visit_id: str = "") -> PaperParts:
    """Return what a paper needs, of a visit with its files. Blocks: for a thread beside the window, not the worker."""
    settings, logo = session.clinic_settings(), session.logo()
    attached = chart.attachments_of(visit_id) if chart is not None and visit_id else ()
    blobs = {one.id: session.blob(one.id) for one in attached}
    found = logo.result()
    return PaperParts(
        settings=settings.result(),
        logo=b"" if found is None else found[1],
        files={attachment_id: blob.result() for attachment_id, blob in blobs.items()},
    )
