import errno
import os
import resource
import shutil
import signal
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bodymap.app import files
from bodymap.app.export import Handed, export_to_file, note
from bodymap.app.files import write_whole
from bodymap.app.progress import Progress, StoppedError
from bodymap.app.session import Session
from bodymap.app.trail import Asked
from bodymap.base.errors import DataError, WorldError
from bodymap.clinic.patient import Patient


@pytest.fixture
def logged(session: Session, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """What goes into the audit trail without changing a record."""
    store = session._desk.store
    log, seen = store.log, []

    def listening(action: str, **facts: Any) -> int:
        seen.append((action, facts))
        return log(action, **facts)

    monkeypatch.setattr(store, "log", listening)
    return seen


def test_an_export_is_written_and_noted_in_the_audit_trail(
    session: Session, patient: Patient, tmp_path: Path, logged: list[tuple[str, dict[str, Any]]]
) -> None:
    target = tmp_path / "summary.pdf"
    written = export_to_file(session, lambda: b"%PDF", target, kind="pdf", patient_id=patient.id, visit_id="")
    assert written == target
    assert target.read_bytes() == b"%PDF"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    ((action, facts),) = logged
    assert (action, facts["patient_id"]) == ("export", patient.id)
    where = {"file": "summary.pdf", "folder": str(tmp_path)}
    assert facts["detail"] == {"kind": "pdf", **where, "nameless": "no", "password": "no"}
    assert session.verify().result().sound


def test_a_writer_that_fails_leaves_the_old_file_and_no_trace(
    session: Session, tmp_path: Path, logged: list[tuple[str, dict[str, Any]]]
) -> None:
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"old")

    def fail() -> bytes:
        raise DataError("The visit has no points.")

    with pytest.raises(DataError):
        export_to_file(session, fail, target, kind="pdf")
    assert target.read_bytes() == b"old"
    assert logged == []


def test_no_file_leaves_without_its_note_in_the_audit_trail(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> int:
        raise WorldError("The disk is full.")

    monkeypatch.setattr(session._desk.store, "log", refuse)
    with pytest.raises(WorldError, match="disk is full"):
        export_to_file(session, lambda: b"x", tmp_path / "summary.pdf", kind="pdf")
    assert not (tmp_path / "summary.pdf").exists()
    assert not list(tmp_path.glob(".bodymap-*"))


def test_a_view_of_a_chart_is_noted_unless_the_clinic_is_read_only(
    session: Session, patient: Patient, logged: list[tuple[str, dict[str, Any]]]
) -> None:
    assert session.log_view(patient.id).result() > 0
    assert [action for action, _ in logged] == ["view"]
    session._desk.store.read_only = "The file cannot be written."
    assert session.log_view(patient.id).result() == 0
    assert len(logged) == 1


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorldError, match="disk is full"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".bodymap")] == []


@pytest.mark.parametrize("target", ["nowhere/a.pdf", "a-folder"])
def test_a_place_that_cannot_be_written_is_a_clear_error(tmp_path: Path, target: str) -> None:
    (tmp_path / "a-folder").mkdir()
    with pytest.raises(WorldError) as caught:
        write_whole(tmp_path / target, b"x")
    assert caught.value.hint
    assert (tmp_path / "a-folder").is_dir()


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EIO])
def test_what_the_machine_refused_is_said_in_the_users_words(number: int) -> None:
    told = files.refusal(OSError(number, os.strerror(number)))
    assert told.message.startswith("The file could not be written")
    assert told.hint


def test_a_device_is_written_into_and_not_replaced() -> None:
    before = Path("/dev/null").stat()
    noted: list[bool] = []
    write_whole(Path("/dev/null"), b"x", ready=lambda: noted.append(True))
    assert Path("/dev/null").stat().st_ino == before.st_ino
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert noted == [True]


def test_what_comes_piece_by_piece_is_written_piece_by_piece(session: Session, tmp_path: Path) -> None:
    seen: list[int] = []
    target = tmp_path / "all.json"

    def pieces() -> Iterator[bytes]:
        for _ in range(4):
            (part,) = tmp_path.glob(".bodymap-*")
            seen.append(part.stat().st_size)
            yield b"x" * 1_000_000

    export_to_file(session, pieces, target, kind="json")
    assert target.stat().st_size == 4_000_000
    assert seen == sorted(seen)
    assert seen[-1] >= 2_000_000, "what was yielded is on the disk before the next piece is asked for"


def test_a_stopped_export_leaves_the_old_file_and_no_trace(
    session: Session, tmp_path: Path, logged: list[tuple[str, dict[str, Any]]]
) -> None:
    target = tmp_path / "all.json"
    target.write_bytes(b"old")
    progress = Progress(total=3)

    def pieces() -> Iterator[bytes]:
        for number in progress.counted(range(3)):
            yield b"new"
            if number == 1:
                progress.stop()

    with pytest.raises(StoppedError):
        export_to_file(session, pieces, target, kind="json")
    assert progress.done == 2
    assert target.read_bytes() == b"old"
    assert [one.name for one in tmp_path.glob(".bodymap-*")] == []
    assert logged == []


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may grow beyond 100 kB, as on a disk that is full; the real refusal of the machine."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize("content", [b"x" * 300_000, None])
def test_a_disk_that_fills_up_in_mid_export_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, small_disk: None, content: bytes | None
) -> None:
    target = tmp_path / "all.json"
    target.write_bytes(b"old")
    with pytest.raises(WorldError, match="disk is full"):
        write_whole(target, content or (b"x" * 30_000 for _ in range(10)))
    assert target.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".bodymap")] == []


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own of 256 kB, where the machine lets us mount one."""
    place = tmp_path / "tiny"
    place.mkdir()
    if shutil.which("mount") is None:
        pytest.skip("nothing can be mounted here")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("nothing can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_real_disk_that_fills_up_keeps_the_old_file_and_its_room(
    session: Session, tiny_disk: Path, logged: list[tuple[str, dict[str, Any]]]
) -> None:
    target = tiny_disk / "all.json"
    target.write_bytes(b"old")
    with pytest.raises(WorldError, match="disk is full"):
        export_to_file(session, lambda: (b"x" * 50_000 for _ in range(20)), target, kind="json")
    assert [one.name for one in tiny_disk.iterdir()] == ["all.json"]
    assert target.read_bytes() == b"old"
    assert logged == []
    export_to_file(session, lambda: iter((b"x" * 50_000,)), target, kind="json")
    assert target.stat().st_size == 50_000, "the room is free again"


def test_a_full_device_says_so() -> None:
    with pytest.raises(WorldError, match="disk is full"):
        write_whole(Path("/dev/full"), iter((b"x" * 100_000,)))


def test_a_folder_that_goes_away_in_mid_export_is_a_clear_error(
    session: Session, tmp_path: Path, logged: list[tuple[str, dict[str, Any]]]
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()

    def pieces() -> Iterator[bytes]:
        yield b"x" * 100_000
        shutil.rmtree(folder)
        yield b"x" * 100_000

    with pytest.raises(WorldError, match="folder does not exist"):
        export_to_file(session, pieces, folder / "all.json", kind="json")
    assert not folder.exists()


def test_a_network_folder_out_of_reach_is_told_from_a_full_disk() -> None:
    told = files.refusal(OSError(errno.ESTALE, os.strerror(errno.ESTALE)))
    assert "can no longer be reached" in told.message
    assert "network" in told.hint


def test_a_print_is_noted_with_the_printer(
    session: Session, patient: Patient, logged: list[tuple[str, dict[str, Any]]]
) -> None:
    handed = Handed(kind="summary", patient_id=patient.id, nameless=True)
    note(session, handed, {"printer": "Reception"}, action="print")
    ((action, facts),) = logged
    assert (action, facts["patient_id"]) == ("print", patient.id)
    assert facts["detail"] == {"kind": "summary", "printer": "Reception", "nameless": "yes", "password": "no"}
    (line,) = session.trail.page(Asked(action="print"), session.zone).result()
    assert line.what == "Printed"
    assert line.detail == "what: visit summary, printer: Reception, without names: yes, with a password: no"
