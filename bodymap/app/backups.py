"""Backups of the open clinic: where to, how often, which are kept; and a new clinic restored from one.

Each is noted in the audit trail, and runs on a thread of its own beside the session's worker. The second folder may be
absent (a stick, a network drive): that is told and is no error. A clinic on a server is backed up by the server.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from bodymap.app import backup_rule
from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.base.clock import Clock, SystemClock
from bodymap.base.errors import BodymapError, InputError, WorldError
from bodymap.base.text import translate

if TYPE_CHECKING:
    from bodymap.store.backup import BackupFound, BackupMade, Contents, Restored

Answer = TypeVar("Answer")
Progress = Callable[[int, int], None]


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Where backups of a clinic go and how often; `every` zero: only by hand; `warn_after` zero: never warn."""

    folder: Path
    second: Path | None = None
    every: timedelta = timedelta(hours=24)
    warn_after: timedelta = timedelta(days=3)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that was made; `remark` says what else the user should know, as that the second folder is away."""

    made: "BackupMade"
    second: Path | None
    removed: int
    remark: str


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What backups there are: `newest` good one; `due` for another; `warning` in words, empty as a rule."""

    found: "tuple[BackupFound, ...]"
    newest: datetime | None
    due: bool
    warning: str


class StoppedError(WorldError):
    """The clinic is being closed: the backup was given up, and nothing is kept of it."""


def plan_of(settings: Settings, clinic: Path | str) -> Plan:
    """Return the plan that the settings make for a clinic; without a folder of choice, one beside the clinic's."""
    place = Path(clinic)
    beside = place.with_name(f"{place.name}-backups")
    return Plan(
        folder=Path(settings.backup_folder) if settings.backup_folder else beside,
        second=Path(settings.backup_second) if settings.backup_second else None,
        every=timedelta(hours=settings.backup_hours),
        warn_after=timedelta(days=settings.backup_warn_days),
    )


class Backups:
    """Backups of one open clinic; one at a time, asked for on any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._one = threading.Lock()
        self._stopped = threading.Event()

    @property
    def possible(self) -> bool:
        """Whether this clinic is one in a folder that can be written."""
        return self._session.vault is not None and not self._session.unwritable

    def stop(self) -> None:
        """Give up a backup that is being made, because the clinic is closed or locked; nothing is kept of it."""
        self._stopped.set()

    def go_on(self) -> None:
        """Make backups again, after the clinic was locked."""
        self._stopped.clear()

    def back_up(self, plan: Plan, progress: Progress = lambda _done, _of: None) -> "Future[Outcome]":
        """Make a backup, copy it to the second folder and remove what the rule lets go; `progress` hears its thread."""

        def step(done: int, of: int) -> None:
            if self._stopped.is_set():
                raise StoppedError(
                    translate("backup", "The backup was given up, because the clinic was closed or locked.")
                )
            progress(done, of)

        return _beside(lambda: self._back_up(plan, step))

    def standing(self, plan: Plan) -> "Future[Standing]":
        """Look which backups there are."""
        return _beside(lambda: self._standing(plan))

    def _back_up(self, plan: Plan, progress: Progress) -> Outcome:
        from bodymap.store import backup
        from bodymap.store.backup_process import copy_beside

        vault = self._session.vault
        if vault is None:
            raise InputError(
                translate("backup", "This clinic is on a server."), translate("backup", "The server makes its backups.")
            )
        with self._one:
            now = self._session.clock.now()
            made = backup.back_up(vault, plan.folder, now, progress, self._note, copy_beside)
            second, remark = self._copy(made.path, plan.second)
            removed = self._thin_out(plan.folder, made.made_at)
            if second is not None:
                removed += self._thin_out(second.parent, made.made_at)
        return Outcome(made=made, second=second, removed=removed, remark=remark)

    def _note(self, path: Path, size: int) -> None:
        self._session.log_backup({"to": str(path), "size": str(size), "verified": "yes"}).result()

    def _copy(self, made: Path, second: Path | None) -> tuple[Path | None, str]:
        """Copy a backup to the second folder where that is there; return the copy, or why there is none."""
        from bodymap.store import backup

        if second is None:
            return None, ""
        if not second.is_dir():
            words = translate("backup", "The second folder {0} is not there now: no copy was made in it.")
            return None, words.format(second)
        try:
            return backup.copy_to(made, second, self._note), ""
        except BodymapError as error:
            return None, str(error)

    def _thin_out(self, folder: Path, just_made: datetime) -> int:
        """Remove the good backups that the rule lets go; those that are not whole are left to the user."""
        from bodymap.store import backup

        good = [one for one in backup.found_in(folder, self._session.clinic.id) if one.whole]
        stay = backup_rule.kept([one.made_at for one in good], self._session.zone)
        going = [one for one in good if one.made_at not in stay and one.made_at != just_made.replace(microsecond=0)]
        for one in going:
            backup.remove(one.path)
        return len(going)

    def _standing(self, plan: Plan) -> Standing:
        from bodymap.store import backup

        found: tuple[BackupFound, ...] = ()
        for folder in (plan.folder, plan.second):
            if folder is not None:
                try:
                    found += backup.found_in(folder, self._session.clinic.id)
                except WorldError:  # a drive that is not there now has no backups now
                    continue
        now = self._session.clock.now()
        newest = backup_rule.newest_known([one.made_at for one in found if one.whole], now)
        due = bool(plan.every) and backup_rule.is_due(newest, now, plan.every)
        old = bool(plan.warn_after) and backup_rule.is_due(newest, now, plan.warn_after)
        return Standing(found=found, newest=newest, due=due, warning=_warning(newest, now) if old else "")


def _warning(newest: datetime | None, now: datetime) -> str:
    if newest is None:
        return translate("backup", "There is no backup of this clinic yet.")
    return translate("backup", "The last good backup is {0} days old.").format((now - newest).days)


def contents_words(contents: "Contents", zone: tzinfo | None) -> str:
    """Return what a clinic or a backup holds, in words; times in `zone`, None for the machine's."""
    words = translate("backup", "{0} patients, {1} visits, {2} points; {3} audit events, the newest of {4}.")
    counts = (contents.patients, contents.visits, contents.points, contents.events)
    return words.format(*counts, f"{contents.newest_event.astimezone(zone):%Y-%m-%d %H:%M:%S}")


def restore_backup(
    backup: Path | str, into: Path | str, *, user: str | None = None, passphrase: str, clock: Clock | None = None
) -> "Restored":
    """Make a new clinic in the new folder `into` from a backup; blocks. The passphrase is that of the backup's day."""
    from bodymap.store import backup as store_backup

    at = (clock or SystemClock()).now()
    return store_backup.restore(Path(backup), Path(into), user=user, passphrase=passphrase, at=at)


def _beside(work: Callable[[], Answer]) -> "Future[Answer]":
    """Do `work` on a thread of its own, which the end of the process waits for."""
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bodymap-backup")
    try:
        return thread.submit(work)
    finally:
        thread.shutdown(wait=False)
