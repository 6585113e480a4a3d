"""Handing records over: a file written whole or not at all, a print, a copy; each is noted in the audit trail.

What the file holds is made by the caller's writer (`report`, `exchange`). Blocks: for a thread beside the window, and
never the session's own worker.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from bodymap.app.files import Content, write_whole
from bodymap.base.faults import out_of_memory

if TYPE_CHECKING:
    from bodymap.app.session import Session


class Handed(msgspec.Struct, frozen=True, kw_only=True):
    """What is handed over, and of whom; empty ids: of nobody in particular. `nameless`: de-identified."""

    kind: str
    patient_id: str = ""
    visit_id: str = ""
    nameless: bool = False
    password: bool = False


def export_to_file(
    session: "Session",
    writer: Callable[[], Content],
    target: Path | str,
    *,
    kind: str,
    patient_id: str = "",
    visit_id: str = "",
    nameless: bool = False,
    password: bool = False,
) -> Path:
    """Write what `writer` makes to `target` and return its path; an earlier file stays until the new one is whole.

    An iterator is written as it yields. The export is noted in the audit trail before the file gets its name, so no
    record leaves without a trace. WorldError where the disk is full, the folder is gone or may not be written to,
    or the memory is too small.
    """
    path = Path(target).absolute()
    handed = Handed(kind=kind, patient_id=patient_id, visit_id=visit_id, nameless=nameless, password=password)
    where = {"file": path.name, "folder": str(path.parent)}
    try:
        write_whole(path, writer(), ready=lambda: note(session, handed, where))
    except MemoryError:
        raise out_of_memory() from None
    return path


def note(session: "Session", handed: Handed, where: dict[str, str], action: str = "export") -> None:
    """Note in the audit trail that something is handed over: what, and where to; `action` is `export` or `print`."""
    said = {"nameless": _yes_no(handed.nameless), "password": _yes_no(handed.password)}
    session.log_export(
        handed.kind, action=action, patient_id=handed.patient_id, visit_id=handed.visit_id, detail={**where, **said}
    ).result()


def _yes_no(given: bool) -> str:
    return "yes" if given else "no"
