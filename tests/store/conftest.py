"""A clinic per test, in a folder and on a throw-away PostgreSQL server, and records to put into it."""

import hashlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import DrawnBy, Felt, PainArea, Quality
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings, LimitChange, Paper
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import NONE, Facts, Pregnancy, listed
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.clinic.patient import Patient
from bodymap.clinic.signing import Addendum, Meaning, Signature
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.store.store import Store

PASSPHRASE = "correct horse battery staple"
USER = "Dr Ada Vega"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Clock:
    """A clock that tests move; every look at it is a second later."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


class Records:
    """Makes records and changes as the app would."""

    passphrase = PASSPHRASE
    user = USER

    def __init__(self) -> None:
        self.clock = Clock()
        self._patients = 0

    def patient(self, **fields: Any) -> Patient:
        self._patients += 1
        given: dict[str, Any] = {
            "chart_number": f"P-{self._patients:04}",
            "family_name": "Müller",
            "given_name": "Anna",
            "birth_date": date(1970, 3, 2),
        }
        return Patient(id=new_id(), created_at=self.clock.now(), **(given | fields))

    def visit(self, patient: Patient, **fields: Any) -> Visit:
        given: dict[str, Any] = {"started_at": self.clock.now(), "clinician_id": "c", "clinician_name": USER}
        return Visit(id=new_id(), patient_id=patient.id, **(given | fields))

    def point(self, patient: Patient, letter: str = "A", **fields: Any) -> TriggerPoint:
        given: dict[str, Any] = {"muscle": "levator-scapulae", "side": Side.LEFT}
        return TriggerPoint(id=new_id(), patient_id=patient.id, letter=letter, **(given | fields))

    def finding(self, visit: Visit, point: TriggerPoint, **fields: Any) -> Finding:
        given: dict[str, Any] = {"place": Place(View.POSTERIOR, 12.25, -3.5, Depth.SUPERFICIAL), "nrs": 7}
        return Finding(id=new_id(), visit_id=visit.id, point_id=point.id, **(given | fields))

    def treatment(self, visit: Visit, point: TriggerPoint, **fields: Any) -> Treatment:
        given: dict[str, Any] = {
            "technique": Technique.INJECTION,
            "doses": (Dose(agent="lidocaine", volume_ml=0.5, lot="L-7"),),
        }
        return Treatment(id=new_id(), visit_id=visit.id, point_id=point.id, **(given | fields))

    def attachment(self, visit: Visit | None, data: bytes, **fields: Any) -> Attachment:
        given: dict[str, Any] = {"title": "Photo", "media_type": "image/jpeg", "width": 4, "height": 3}
        given |= {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        return Attachment(id=new_id(), visit_id="" if visit is None else visit.id, **(given | fields))

    def entries(self, visit: Visit, point: TriggerPoint) -> tuple[AnyRecord, ...]:
        """Return one record of each kind that has no table of its own, in the order of the kinds, all fields filled."""
        at = self.clock.now()
        here: dict[str, Any] = {"visit_id": visit.id}
        who: dict[str, Any] = {"user_id": "u", "user_name": USER, "at": at}
        ring = ((0.25, 1.0), (10.0, 1.0), (10.0, 21.125))
        limit = LimitChange(agent="lidocaine", mg_per_kg=3.0, abs_mg=150.0, reason="older patients", by="u", since=at)
        return (
            Facts(
                id=new_id(),
                **here,
                recorded_at=at,
                recorded_by="u",
                weight_kg=71.5,
                allergies=listed("latex", "other:strawberries"),
                anticoagulants=NONE,
                pregnancy=Pregnancy.NO,
            ),
            PainArea(
                id=new_id(),
                **here,
                view=View.POSTERIOR,
                rings=(ring, ring),
                qualities=(Quality.ACHING, Quality.NUMB),
                nrs=6,
                felt=Felt.DEEP,
                drawn_by=DrawnBy.PATIENT,
                finding_id="f",
                note="to the elbow",
            ),
            RangeOfMotion(
                id=new_id(),
                **here,
                joint="cervical-spine",
                movement="rotation",
                side=Side.LEFT,
                degrees=62.5,
                moment=Moment.BEFORE,
                note="n",
            ),
            self.attachment(visit, b"bytes", point_id=point.id),
            Fibromyalgia(
                id=new_id(),
                **here,
                wpi=("jaw.left", "neck.midline"),
                reviewed=True,
                fatigue=2,
                unrefreshed=0,
                cognition=3,
                headache=True,
                abdominal_pain=False,
                three_months=True,
            ),
            TenderPoints(id=new_id(), **here, examined=("occiput.left", "occiput.right"), tender=("occiput.left",)),
            SetAside(
                id=new_id(), **here, rule_id="anticoagulated", about=point.id, said="s", reason="r", by="u", at=at
            ),
            Signature(id=new_id(), **here, **who, meaning=Meaning.COSIGNER),
            Addendum(id=new_id(), **here, **who, reason="forgotten", text="The left side."),
            ClinicSettings(
                id=SETTINGS_ID,
                name="Harbour Pain Clinic",
                address=("1 Quay Street", "Porttown"),
                phone="1",
                paper=Paper.LETTER,
                language="de",
                limits=(limit,),
                rule_sets=("medicare",),
            ),
        )

    def add(self, *records: AnyRecord, action: str = "add") -> Change:
        """Return the change that adds new records."""
        return Change(action=action, label="Add", edits=tuple(Edit(None, record) for record in records))

    def revise(self, *pairs: tuple[AnyRecord, AnyRecord], action: str = "revise") -> Change:
        """Return the change that replaces records."""
        return Change(action=action, label="Revise", edits=tuple(Edit(*pair) for pair in pairs))

    def put(self, store: Store, *records: AnyRecord) -> int:
        """Commit new records; the bytes of attachments are those that `entries` takes."""
        blobs = {one.id: b"bytes" for one in records if isinstance(one, Attachment)}
        return store.commit(self.add(*records), at=self.clock.now(), blobs=blobs)

    def open(self, place: Any, **fields: Any) -> Store:
        return Store.open(place, **{"passphrase": PASSPHRASE, "clock": self.clock, **fields})

    def create(self, place: Any) -> tuple[Store, str]:
        return Store.create(place, clinic_name="Harbour", user_name=USER, passphrase=PASSPHRASE, clock=self.clock)


@pytest.fixture
def make() -> Records:
    return Records()


@pytest.fixture(scope="session")
def folder_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A new clinic in a folder, made once and copied for each test, with its recovery code."""
    folder = tmp_path_factory.mktemp("template") / "clinic"
    store, code = Records().create(folder)
    store.close()
    return folder, code


@pytest.fixture
def folder(folder_template: tuple[Path, str], tmp_path: Path) -> Path:
    """The folder of a new, closed clinic."""
    return Path(shutil.copytree(folder_template[0], tmp_path / "clinic"))


def _postgres_tools() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _other_user() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then its processes run as an unprivileged account."""
    if os.name == "nt" or os.geteuid() != 0:
        return {}
    import pwd

    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    return pytest.skip("PostgreSQL does not run as root, and there is no account to change to")


@pytest.fixture(scope="session")
def server() -> Iterator[Callable[[str], str]]:
    """A throw-away PostgreSQL server on loopback; the value makes the URL of one of its databases."""
    tools = _postgres_tools()
    if tools is None:
        pytest.skip("no PostgreSQL server programs (initdb) on this machine: apt-get install postgresql")
    account = _other_user()
    # pytest's own folders are closed to other accounts, so this one stands beside them.
    place = Path(tempfile.mkdtemp(prefix="bodymap-postgres-"))
    if account:
        os.chown(place, account["user"], account["group"])
    data, port = place / "data", _free_port()
    run: dict[str, Any] = {"cwd": place, "env": {"LC_ALL": "C", "PATH": "/bin"}, **account}
    initialise = [str(tools / "initdb"), "-D", str(data), "-A", "trust", "-U", "bodymap", "-E", "UTF8", "--no-sync"]
    options = ["listen_addresses=127.0.0.1", f"unix_socket_directories={place}", "fsync=off", "max_connections=40"]
    try:
        subprocess.run([*initialise, "--locale=C"], check=True, capture_output=True, **run)
        with (place / "log").open("wb") as log:
            settings = [part for option in options for part in ("-c", option)]
            command = [str(tools / "postgres"), "-D", str(data), "-p", str(port), *settings]
            process = subprocess.Popen(command, stdout=log, stderr=log, **run)
        try:
            url = f"postgresql://bodymap@127.0.0.1:{port}/"
            _wait_for(url + "postgres", process)
            yield lambda name: url + name
        finally:
            process.send_signal(signal.SIGQUIT)  # at once: nothing there is worth a checkpoint
            process.wait()
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    """Return when the server answers; fail when it has ended instead."""
    end = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < end:
        try:
            psycopg.connect(url, connect_timeout=2).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the PostgreSQL server did not start")


class ServerClinics:
    """Gives databases on the server: empty ones, or the one clinic, as new again."""

    _tables = (
        "audit_event",
        "blob",
        "entry",
        "treatment",
        "finding",
        "trigger_point",
        "visit",
        "patient",
        '"user"',
        "clinic",
    )

    def __init__(self, url: Callable[[str], str]) -> None:
        self._url = url
        self._clinic = self.empty()
        store, self.code = Records().create(self._clinic)
        store.close()
        keep = [f"CREATE TABLE keep.{table} AS SELECT * FROM {table}" for table in self._tables]
        self.execute(self._clinic, "CREATE SCHEMA keep", *keep)

    def execute(self, url: str, *statements: str) -> None:
        """Run statements as the server's owner."""
        with psycopg.connect(url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def empty(self) -> str:
        """Return the URL of a new, empty database."""
        name = f"empty_{uuid.uuid4().hex}"
        self.execute(self._url("postgres"), f"CREATE DATABASE {name}")
        return self._url(name)

    def clinic(self) -> str:
        """Return the URL of the clinic, as it was made; copying a database for each test would take a second."""
        refill = [f"INSERT INTO {table} SELECT * FROM keep.{table}" for table in reversed(self._tables)]
        self.execute(self._clinic, f"TRUNCATE {', '.join(self._tables)}", *refill)
        return self._clinic


@pytest.fixture(scope="session")
def server_clinics(server: Callable[[str], str]) -> ServerClinics:
    return ServerClinics(server)


@pytest.fixture(params=["folder", "server"])
def place(request: pytest.FixtureRequest) -> Any:
    """Where a new, closed clinic is: every test that asks for it runs on both engines."""
    if request.param == "folder":
        return request.getfixturevalue("folder")
    return request.getfixturevalue("server_clinics").clinic()


@pytest.fixture
def store(place: Any, make: Records) -> Iterator[Store]:
    """An open new clinic, on both engines."""
    opened = make.open(place)
    yield opened
    opened.close()


@pytest.fixture
def tamper(store: Store) -> Callable[..., None]:
    """Change the open clinic behind the store's back, as only somebody with the key could."""

    def execute(statement: str) -> None:
        store._db.script(statement)

    return execute
