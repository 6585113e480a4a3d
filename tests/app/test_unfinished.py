"""What a crash leaves: where somebody was, and what was not saved, sealed; it is sent again once and only once."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bodymap.app.clinics import open_clinic
from bodymap.app.editor import ChartEditor
from bodymap.app.resume import FOLDER, Left, Unfinished
from bodymap.app.session import Session
from bodymap.atlas.model import Side
from bodymap.clinic.finding import Place

MUSCLE = "levator-scapulae"


@pytest.fixture
def crashed(
    session: Session, editor: ChartEditor, disk: Any, place: Place, until: Callable[..., None], own_config: Path
) -> tuple[Path, str, str]:
    """The sealed file of a session that crashed with three changes waiting for room on the disk, and what they made."""
    visit = editor.start_visit()
    until(lambda: not editor.waiting)
    disk.on = True
    finding = editor.mark(MUSCLE, Side.LEFT, place, nrs=6, note="secret words")
    editor.score(finding.id, 7)
    editor.files.attach(b"bytes of a photo", "Back", "image/jpeg", 1, 1)
    until(lambda: session.outbox.refusal)
    unfinished = Unfinished(session)
    assert unfinished.found() is None
    unfinished.note(editor.chart.patient.id, visit.id)
    (file,) = (own_config / FOLDER).iterdir()
    return file, visit.id, finding.id


@pytest.fixture
def until() -> Callable[..., None]:
    """Wait for a condition that another thread brings about."""
    import threading
    import time

    def wait(condition: Callable[[], Any], seconds: float = 10.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "the condition did not come true"
            threading.Event().wait(0.005)

    return wait


@pytest.fixture
def next_start(session: Session, passphrase: str, clock: Any, tmp_path: Path, crashed: Any) -> Any:
    """The clinic as the crash left it on the disk, opened by the next start."""
    folder = Path(shutil.copytree(Path(session.folder), tmp_path / "after"))
    opened = open_clinic(folder, passphrase=passphrase, clock=clock, time_zone="UTC")
    yield opened
    opened.close().result()


def test_the_next_start_knows_where_it_was_and_saves_what_was_not(
    crashed: tuple[Path, str, str], next_start: Session, editor: ChartEditor
) -> None:
    file, visit_id, finding_id = crashed
    unfinished = Unfinished(next_start)
    left = unfinished.found()
    assert left is not None
    assert (left.patient_id, left.visit_id) == (editor.chart.patient.id, visit_id)
    assert [one.action for one in left.unsaved] == ["mark", "score", "attach"]
    assert unfinished.send() == 0
    chart = next_start.load_chart(left.patient_id).result()
    assert chart.finding(finding_id).nrs == 7
    assert [next_start.blob(one.id).result() for one in chart.attachments] == [b"bytes of a photo"]
    assert next_start.verify().result().sound
    unfinished.forget()
    assert not file.exists()


def test_what_is_sent_twice_is_written_once(crashed: Any, next_start: Session) -> None:
    first = Unfinished(next_start)
    left = first.found()
    assert left is not None
    assert first.send() == 0
    chart = next_start.load_chart(left.patient_id).result()
    again = Unfinished(next_start)
    assert again.found() == left
    assert again.send() == 0
    assert next_start.load_chart(left.patient_id).result() == chart


def test_what_is_not_sent_is_kept_for_a_later_start(crashed: Any, next_start: Session) -> None:
    file = crashed[0]
    unfinished = Unfinished(next_start)
    left = unfinished.found()
    assert left is not None
    unfinished.note("another", "")
    unfinished.forget()
    assert file.exists()
    later = Unfinished(next_start).found()
    assert later == Left(patient_id="another", visit_id="", unsaved=left.unsaved)


def test_the_file_says_nothing_to_anybody_without_the_clinic(
    crashed: Any, next_start: Session, editor: ChartEditor
) -> None:
    file = crashed[0]
    content = file.read_bytes()
    for word in (b"secret words", b"Moreau", b"10482", MUSCLE.encode(), editor.chart.patient.id.encode(), b"photo"):
        assert word not in content
    assert file.stat().st_mode & 0o077 == 0
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert Unfinished(next_start).found() is None


def test_a_clinic_closed_in_order_leaves_nothing(session: Session, editor: ChartEditor, own_config: Path) -> None:
    unfinished = Unfinished(session)
    unfinished.note(editor.chart.patient.id, "")
    assert list((own_config / FOLDER).iterdir())
    unfinished.forget()
    assert list((own_config / FOLDER).iterdir()) == []
    unfinished.note(editor.chart.patient.id, "")
    assert list((own_config / FOLDER).iterdir()) == []
