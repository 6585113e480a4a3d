"""Where somebody is in a clinic, and what they entered that is not saved yet: kept for the case of a crash.

One sealed file per clinic and user beside the settings, for the clinic's own disk may be what fails; it is taken away
when the clinic is closed in order. Blocks; for one thread at a time beside the window. Not for a clinic on a server.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from bodymap.app.files import write_whole
from bodymap.app.folders import config_folder
from bodymap.base.errors import WorldError
from bodymap.clinic.change import KINDS, AnyRecord, Change, Edit, kind_of
from bodymap.clinic.rebase import Clash, rebase

if TYPE_CHECKING:
    from bodymap.app.editor import ChartEditor
    from bodymap.app.session import Session

FOLDER = "unfinished"
_RECORDS: dict[str, type[AnyRecord]] = {kind: record for record, kind in KINDS.items()}


class KeptEdit(msgspec.Struct, frozen=True):
    """An edit, with its records as JSON; `before` is empty where there was none."""

    kind: str
    before: bytes
    after: bytes


class Unsaved(msgspec.Struct, frozen=True, kw_only=True):
    """A change that was on its way, with the bytes of the files that it adds."""

    patient_id: str
    action: str
    label: str
    edits: tuple[KeptEdit, ...]
    files: dict[str, bytes]

    @classmethod
    def of(cls, patient_id: str, change: Change, files: dict[str, bytes]) -> "Unsaved":
        """Return a change as it is kept."""
        edits = tuple(
            KeptEdit(
                kind_of(one.after), b"" if one.before is None else msgspec.json.encode(one.before),
                msgspec.json.encode(one.after),
            )
            for one in change.edits
        )  # fmt: skip
        return cls(patient_id=patient_id, action=change.action, label=change.label, edits=edits, files=files)

    def change(self) -> Change:
        """Return the change again."""
        edits = tuple(
            Edit(
                msgspec.json.decode(one.before, type=_RECORDS[one.kind]) if one.before else None,
                msgspec.json.decode(one.after, type=_RECORDS[one.kind]),
            )
            for one in self.edits
        )
        return Change(action=self.action, label=self.label, edits=edits)


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What a crash left: the chart and the visit that were open, and what was not saved."""

    patient_id: str = ""
    visit_id: str = ""
    unsaved: tuple[Unsaved, ...] = ()


class Unfinished:
    """What is unfinished of one session. `found` first, then `note` again and again, `forget` at the end."""

    def __init__(self, session: "Session") -> None:
        from bodymap.store.keepsake import Seal

        self._session = session
        self._file = config_folder() / FOLDER / f"{session.clinic.id}.{session.user.id}"
        self._seal = None if session.vault is None else Seal(session.vault, session.user.id)
        self._earlier: tuple[Unsaved, ...] = ()
        self._written: Left | None = None
        self._editors: list[ChartEditor] = []

    def found(self) -> Left | None:
        """Return what a crash left, None as a rule; what was not saved then is kept until it is sent or let go."""
        if self._seal is None:
            return None
        try:
            content = self._seal.opened(self._file.read_bytes())
            left = None if content is None else msgspec.msgpack.decode(content, type=Left)
        except (OSError, msgspec.MsgspecError):
            return None
        self._earlier = () if left is None else left.unsaved
        return left

    def note(self, patient_id: str, visit_id: str) -> None:
        """Keep where somebody is, and what waits to be saved; a disk that refuses it keeps the earlier state."""
        waiting = tuple(Unsaved.of(*one) for one in self._session.outbox.waiting_changes())
        left = Left(patient_id=patient_id, visit_id=visit_id, unsaved=self._earlier + waiting)
        if self._seal is None or left == self._written:
            return
        with suppress(OSError, WorldError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._file, self._seal.closed(msgspec.msgpack.encode(left)))
            self._written = left

    def send(self) -> int:
        """Send again what was not saved before the crash; return how many changes could not be brought in.

        They go the way of every change: written once there is room, and only once.
        """
        stuck = []
        for kept in self._earlier:
            chart = self._session.load_chart(kept.patient_id).result()
            try:
                change = rebase(kept.change(), chart)
            except Clash:
                stuck.append(kept)
                continue
            for attachment_id, data in kept.files.items():
                self._session.outbox.keep(attachment_id, data)
            if change.edits:
                editor = self._session.edit(chart)
                editor.send(change)
                self._editors.append(editor)  # alive until it is written
                if editor.last_save is not None:
                    editor.last_save.result()
        self._earlier = tuple(stuck)
        return len(stuck)

    def let_go(self) -> None:
        """Let go of what was not saved before the crash."""
        self._earlier = ()

    def forget(self) -> None:
        """Take the file away, because the clinic is closed in order."""
        if not self._earlier:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
        if self._seal is not None:
            self._seal.forget()
            self._seal = None
