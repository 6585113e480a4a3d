"""Handing records over as a file: written whole or not at all, and noted in the audit trail.

What the file holds is made by the caller's writer (`report`, `exchange`). Blocks: for a thread beside the window, and
never the session's own worker.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bodymap.app.files import write_whole

if TYPE_CHECKING:
    from bodymap.app.session import Session


def export_to_file(
    session: "Session",
    writer: Callable[[], bytes],
    target: Path | str,
    *,
    kind: str,
    patient_id: str = "",
    visit_id: str = "",
) -> Path:
    """Write what `writer` makes to `target` and return its path; an earlier file stays until the new one is whole.

    The export is noted in the audit trail before the file gets its name, so no record leaves without a trace.
    WorldError where the disk is full, the folder is gone or may not be written to.
    """
    path = Path(target).absolute()
    content = writer()

    def note() -> None:
        session.log_export(kind, patient_id=patient_id, visit_id=visit_id, detail={"file": path.name}).result()

    write_whole(path, content, ready=note)
    return path
