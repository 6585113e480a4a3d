"""What is done while the disk fails: each scenario is what a user does, and what must hold whenever it is ended.

`prepare` makes what a scenario begins with, once; `act` does it and says what was acknowledged; `check` opens what is
there afterwards and returns what is wrong with it, nothing as a rule.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from bodymap.app.backups import Backups, Plan
from bodymap.app.clinics import create_clinic, open_clinic
from bodymap.app.editor import ChartEditor
from bodymap.app.events import NotSaved, SessionEvent
from bodymap.app.patients import PatientFields
from bodymap.app.salvage import salvage_clinic
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import AccessError, BodymapError, DataError, WorldError
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place
from bodymap.clinic.treatment import Technique
from bodymap.store import files, schema
from bodymap.store.errors import ClinicExistsError
from tests.faults.machine import World

Answer = TypeVar("Answer")
PASSPHRASE = "correct horse battery staple"
KEPT_PASSPHRASE = "kept for every schema"
SCHEMAS = Path(__file__).resolve().parents[1] / "store" / "schemas"
PLACE = Place(View.POSTERIOR, 100.0, 300.0, Depth.SUPERFICIAL)
PHOTO = os.urandom(40_000)
SMALL = {files.DATABASE, files.KEY_FILE, files.ANCHOR}
NOT_PLAIN = (sqlite3.Error, OSError, KeyError, ValueError, AssertionError)


class Scenario(msgspec.Struct, frozen=True):
    """One thing that a user does."""

    name: str
    prepare: Callable[[Path], None]
    act: Callable[[World, Path], None]
    check: Callable[[Path, "Told"], list[str]]


class Told(msgspec.Struct):
    """What was acknowledged: the newest version of each record, and the acts that were done."""

    versions: dict[str, int]
    acts: set[str]

    @classmethod
    def of(cls, said: Iterable[Mapping[str, Any]]) -> "Told":
        """Return what a child said."""
        versions: dict[str, int] = {}
        acts = set()
        for line in said:
            if line["what"] == "saved":
                versions |= line["records"]
            if line["what"] not in ("saved", "refused", "end"):
                acts.add(line["what"])
        return cls(versions, acts)


def plain(error: BodymapError) -> None:
    """Raise AssertionError unless an error says what happened and what to do, without the driver's words."""
    assert error.message, "an error without words"
    assert error.hint, f"no hint: {error.message}"
    for word in ("Error", "errno", "sqlite", "SQLITE", "Traceback", "Moreau"):
        assert word not in str(error), str(error)


def again(world: World, do: Callable[[], Answer]) -> Answer:
    """Do something; what the disk refuses must be told in plain words, and can be done once there is room."""
    try:
        return do()
    except BodymapError as error:
        plain(error)
        world.say("refused", message=error.message)
        world.room()
    return do()


def forget_process() -> None:
    """Be another process from now on, as the one that starts after a crash is."""
    files._THIS_PROCESS = "another"


def opened(folder: Path, passphrase: str = PASSPHRASE) -> Session:
    return open_clinic(folder, passphrase=passphrase, time_zone="UTC")


# --- making a clinic


def nothing(_folder: Path) -> None:
    """Begin with an empty place."""


def make_clinic(world: World, folder: Path) -> None:
    def make() -> Session:
        return create_clinic(
            folder / "clinic", name="Harbour", user_name="Ada", passphrase=PASSPHRASE, time_zone="UTC"
        )[0]

    try:
        session = again(world, make)
    except ClinicExistsError:  # a disk that lets nothing go kept all of it: then it is a clinic
        session = opened(folder / "clinic")
    world.say("created")
    session.close().result()


def check_made(folder: Path, told: Told) -> list[str]:
    clinic = folder / "clinic"
    if "created" in told.acts:
        return check_clinic(clinic, told)
    for path in clinic.glob("*") if clinic.is_dir() else ():
        aged(path)
    try:
        opened(clinic).close().result()
    except DataError as error:
        plain(error)
    try:  # what was never acknowledged can be made again in the same place
        if not (clinic / files.KEY_FILE).exists():
            make_again(clinic)
    except BodymapError as error:
        return [f"it cannot be made again: {error}"]
    return check_clinic(clinic, told)


def make_again(clinic: Path) -> None:
    create_clinic(clinic, name="Harbour", user_name="Ada", passphrase=PASSPHRASE)[0].close().result()


# --- a visit


def make_empty(folder: Path) -> None:
    make_again(folder / "clinic")


class Hand:
    """A clinician at the open chart, who waits for each change to be saved and makes room when the app asks for it."""

    def __init__(self, world: World, session: Session, editor: ChartEditor) -> None:
        self.world = world
        self.session = session
        self.editor = editor
        self.refused: list[NotSaved] = []
        session.subscribe(self._hear)

    def _hear(self, event: SessionEvent) -> None:
        if isinstance(event, NotSaved):
            self.refused.append(event)

    def saved(self, *ids: str) -> None:
        """Wait until all is durable, then say so of these records."""
        end = time.monotonic() + 60
        while self.editor.waiting:
            assert time.monotonic() < end, "the change was never written"
            if self.refused:
                event = self.refused.pop()
                plain(BodymapError(event.message, event.hint))
                assert event.waiting, "the change did not wait"
                self.refused.clear()
                self.world.say("refused", message=event.message)
                self.world.room()
                self.editor.retry_now()
            time.sleep(0.001)
        assert not self.editor.offers, "a change was handed back"
        known = versions_in(self.editor.chart)
        self.world.say("saved", records={one: known[one] for one in ids})


def versions_in(chart: Chart) -> dict[str, int]:
    records = [getattr(chart, name) for name in chart.__struct_fields__]
    every = [one for part in records if isinstance(part, tuple) for one in part] + [chart.patient]
    return {one.id: one.version for one in every if hasattr(one, "version")}


def work_a_visit(world: World, folder: Path) -> None:
    session = again(world, lambda: opened(folder / "clinic"))
    fields = PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise")
    patient = again(world, lambda: session.add_patient(fields).result())
    world.say("saved", records={patient.id: 1})
    hand = Hand(world, session, session.edit(session.load_chart(patient.id).result()))
    editor = hand.editor
    visit = editor.start_visit()
    hand.saved(visit.id)
    finding: Finding = editor.mark("levator-scapulae", Side.LEFT, PLACE)
    hand.saved(finding.id, finding.point_id)
    editor.score(finding.id, 7)
    hand.saved(finding.id)
    other = editor.mark("trapezius-descending", Side.RIGHT, PLACE, nrs=4)
    editor.void_finding(other.id, "elsewhere")
    hand.saved(other.id)
    (treatment,) = editor.treatments.treat((finding.point_id,), Technique.DRY_NEEDLING)
    hand.saved(treatment.id)
    photo = editor.files.attach(PHOTO, "Back", "image/jpeg", 10, 10)
    hand.saved(photo.id)
    editor.sign_visit()
    hand.saved(visit.id)
    addendum = editor.addenda.add("forgotten", "the left side")
    hand.saved(addendum.id)
    lost = session.close().result()
    assert lost == (), lost
    world.say("closed")


def check_worked(folder: Path, told: Told) -> list[str]:
    return check_clinic(folder / "clinic", told)


# --- wrong passphrases


def knock(world: World, folder: Path) -> None:
    for _ in range(2):
        try:
            opened(folder / "clinic", "wrong")
        except AccessError as error:
            plain(error)
    session = again(world, lambda: opened(folder / "clinic"))
    world.say("opened")
    session.close().result()


# --- a backup


def make_worked(folder: Path) -> None:
    make_empty(folder)
    session = opened(folder / "clinic")
    for number in range(3):
        fields = PatientFields(chart_number=f"P-{number}", family_name="Moreau", note="n" * 3000)
        patient = session.add_patient(fields).result()
        editor = session.edit(session.load_chart(patient.id).result())
        editor.start_visit()
        editor.mark("levator-scapulae", Side.LEFT, PLACE, nrs=5)
        editor.files.attach(PHOTO, "Back", "image/jpeg", 10, 10)
    session.close().result()


def back_up(world: World, folder: Path) -> None:
    session = again(world, lambda: opened(folder / "clinic"))
    plan = Plan(folder=folder / "backups", second=folder / "stick")
    (folder / "stick").mkdir(exist_ok=True)

    def once() -> Any:
        time.sleep(1.1 - time.time() % 1)  # backups are named by the second
        outcome = Backups(session).back_up(plan).result()
        if outcome.second is None:
            raise BodymapError(outcome.remark, "Try again.")
        return outcome

    try:
        outcome = again(world, once)
        world.say("backed-up")
        assert outcome.made.path.is_dir()
    finally:
        session.close().result()


def check_backups(folder: Path, told: Told) -> list[str]:
    from bodymap.app.backups import restore_backup

    faults = check_clinic(folder / "clinic", told)
    for place in ("backups", "stick"):
        made = sorted((folder / place).glob("clinic-*")) if (folder / place).is_dir() else []
        if "backed-up" in told.acts and not made:
            faults.append(f"no backup in {place}")
        for number, one in enumerate(made):
            into = folder / f"restored-{place}-{number}"
            try:
                restore_backup(one, into, passphrase=PASSPHRASE)
            except BodymapError as error:
                faults.append(f"a named backup is not sound: {error}")
    return faults


# --- restoring one


def make_backup(folder: Path) -> None:
    make_worked(folder)
    session = opened(folder / "clinic")
    Backups(session).back_up(Plan(folder=folder / "backups")).result()
    session.close().result()


def restore(world: World, folder: Path) -> None:
    from bodymap.app.backups import restore_backup

    (backup,) = (folder / "backups").glob("clinic-*")
    again(world, lambda: restore_backup(backup, folder / "new", passphrase=PASSPHRASE))
    world.say("restored")


def check_restored(folder: Path, told: Told) -> list[str]:
    faults = check_clinic(folder / "clinic", told)
    if "restored" in told.acts or (folder / "new").exists():
        faults += check_clinic(folder / "new", told)
    return faults


# --- a clinic of an earlier release


def make_old(folder: Path, version: int = 1) -> None:
    shutil.copytree(SCHEMAS / str(version), folder / "clinic")
    shutil.copytree(SCHEMAS / str(version), folder / "as-it-was")


def migrate(world: World, folder: Path) -> None:
    session = again(world, lambda: opened(folder / "clinic", KEPT_PASSPHRASE))
    world.say("migrated")
    session.close().result()


def check_migrated(folder: Path, told: Told, version: int = 1) -> list[str]:
    faults = check_clinic(folder / "clinic", told, KEPT_PASSPHRASE)
    copy = folder / "clinic" / files.older(version)
    if "migrated" in told.acts and not copy.exists():
        faults.append("no copy of the older clinic was kept")
    if copy.exists():  # it is a whole clinic of that schema, which can be taken again
        (folder / "as-it-was" / files.DATABASE).unlink()
        shutil.copy(copy, folder / "as-it-was" / files.DATABASE)
        faults += check_clinic(folder / "as-it-was", told, KEPT_PASSPHRASE)
    return faults


# --- an import


class One:
    """A patient that comes in."""

    def __init__(self, chart: Chart, blobs: Mapping[str, bytes]) -> None:
        self.chart = chart
        self.blobs = blobs


def make_two(folder: Path) -> None:
    make_worked(folder)
    (folder / "clinic").rename(folder / "elsewhere")
    make_empty(folder)


def bring_in(world: World, folder: Path) -> None:
    source = again(world, lambda: opened(folder / "elsewhere"))
    charts = [source.load_chart(one.id).result() for one in source.all_patients().result()]
    arrivals = [One(one, {file.id: source.blob(file.id).result() for file in one.attachments}) for one in charts]
    source.close().result()
    session = again(world, lambda: opened(folder / "clinic"))
    again(world, lambda: session.import_records(arrivals, "records.json").result())
    every: dict[str, int] = {}
    for chart in charts:
        every |= versions_in(chart)
    world.say("saved", records=every)
    world.say("imported")
    session.close().result()


def check_imported(folder: Path, told: Told) -> list[str]:
    faults = check_clinic(folder / "clinic", told)
    session = opened(folder / "clinic")
    patients = len(session.all_patients().result())
    session.close().result()
    if patients not in (1, 4):  # the one of the check itself, and all that came in or none
        faults.append(f"{patients - 1} of 3 patients were imported")
    return faults


# --- a new key


def renew_key(world: World, folder: Path) -> None:
    session = again(world, lambda: opened(folder / "clinic"))
    try:
        again(world, lambda: session.people.renew_key().result())
        world.say("renewed")
    except WorldError as error:  # it failed after the new key held already
        plain(error)
    finally:
        session.close().result()


# --- a salvage


def make_damaged(folder: Path) -> None:
    make_worked(folder)
    with (folder / "clinic" / files.DATABASE).open("r+b") as stream:
        stream.seek(8 * 4096 + 99)
        stream.write(b"damage")
    shutil.copytree(folder / "clinic", folder / "as-it-was")


def salvage_it(world: World, folder: Path) -> None:
    again(world, lambda: salvage_clinic(folder / "clinic", folder / "new", passphrase=PASSPHRASE))
    world.say("salvaged")


def check_salvaged(folder: Path, told: Told) -> list[str]:
    contents = [{one.name: one.read_bytes() for one in (folder / name).iterdir()} for name in ("clinic", "as-it-was")]
    faults = [] if contents[0] == contents[1] else ["the damaged folder was changed"]
    if "salvaged" in told.acts or (folder / "new").exists():
        faults += check_clinic(folder / "new", told)
    return faults


# --- what must hold


def aged(path: Path) -> None:
    """Let a file look as if it were left there yesterday."""
    yesterday = (datetime.now(UTC) - timedelta(days=2)).timestamp()
    os.utime(path, (yesterday, yesterday))


def check_clinic(clinic: Path, told: Told, passphrase: str = PASSPHRASE) -> list[str]:
    """Return what is wrong with a clinic after a fault."""
    for path in clinic.iterdir():
        aged(path)
    try:
        session = opened(clinic, passphrase)
    except BodymapError as error:
        return [f"the clinic does not open: {error}"]
    try:
        faults = _inside(session, told)
        if session.notice and "ended while" not in session.notice and "anchor" not in session.notice:
            faults.append(session.notice)
    finally:
        session.close().result()
    over = {path.name for path in clinic.iterdir()} - SMALL - {files.older(one) for one in range(1, schema.SCHEMA)}
    return faults + [f"left behind: {sorted(over)}"] * bool(over)


def _inside(session: Session, told: Told) -> list[str]:
    faults = []
    report = session.verify().result()
    if not report.sound:
        faults.append(report.first_fault)
    stored = session._desk.store.newest(told.versions)
    for record, version in told.versions.items():
        if record not in stored or stored[record].version < version:
            faults.append(f"an acknowledged record is lost: {record} in version {version}")
    try:  # and work goes on
        session.add_patient(PatientFields(chart_number="after", family_name="Moreau")).result()
    except BodymapError as error:
        faults.append(f"nothing can be written: {error}")
    return faults


ALL = {
    one.name: one
    for one in (
        Scenario("create", nothing, make_clinic, check_made),
        Scenario("visit", make_empty, work_a_visit, check_worked),
        Scenario("sign-in", make_empty, knock, check_worked),
        Scenario("backup", make_worked, back_up, check_backups),
        Scenario("restore", make_backup, restore, check_restored),
        Scenario("migrate", make_old, migrate, check_migrated),
        Scenario("migrate-2", partial(make_old, version=2), migrate, partial(check_migrated, version=2)),
        Scenario("import", make_two, bring_in, check_imported),
        Scenario("new-key", make_worked, renew_key, check_worked),
        Scenario("salvage", make_damaged, salvage_it, check_salvaged),
    )
}
