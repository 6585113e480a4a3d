"""record: lines on stdin become durable points, one by one."""

import json
import os
import random
import re
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Side

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

SAVED = re.compile(r"saved ([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})")


def visits_of(bodymap: Any, clinic: Path, patient: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(bodymap("visits", clinic, "--patient", patient, "--json").out)
    return listed


def test_a_line_becomes_a_point_in_a_new_visit(bodymap: Any, clinic: Path) -> None:
    before = visits_of(bodymap, clinic, "D-0002")
    result = bodymap("record", clinic, "--patient", "D-0002", stdin=b"right trapezius-descending 7 active\n")
    assert (result.code, result.err) == (0, "")
    (found,) = SAVED.findall(result.out)
    *_, draft = visits = visits_of(bodymap, clinic, "D-0002")
    assert len(visits) == len(before) + 1
    assert draft["status"] == "draft"
    (point,) = draft["points"]
    assert point["finding_id"] == found
    expected = {"muscle": "trapezius-descending", "side": "right", "nrs": 7, "activity": "active"}
    assert expected.items() <= point.items()


def test_a_dose_above_its_limit_is_recorded_and_told_once(bodymap: Any, clinic: Path) -> None:
    lines = b"right QL 7 inj lido 2% 20ml\nleft QL 5 inj lido 2% 1ml\n"
    result = bodymap("record", clinic, "--patient", "D-0002", stdin=lines)
    assert result.code == 0
    assert len(SAVED.findall(result.out)) == 2
    told = [line for line in result.err.splitlines() if "dose" in line.lower()]
    assert len(told) == 1
    assert told[0].startswith("line 1: recorded; the rules ask to stop and confirm:")


def test_the_open_draft_of_today_is_gone_on_with(bodymap: Any, clinic: Path) -> None:
    before = visits_of(bodymap, clinic, "D-0001")
    assert bodymap("record", clinic, "--patient", "D-0001", stdin=b"left soleus 4\n").code == 0
    after = visits_of(bodymap, clinic, "D-0001")
    assert [one["id"] for one in after] == [one["id"] for one in before]
    assert len(after[-1]["points"]) == len(before[-1]["points"]) + 1


def test_each_point_goes_to_the_next_usual_place_and_then_to_the_first_again(bodymap: Any, clinic: Path) -> None:
    atlas = load_atlas()
    numbers = sorted({point.number for point in atlas.usual_points("quadratus-lumborum")})
    lines = b"left quadratus-lumborum 5\n" * (len(numbers) + 1)
    bodymap("record", clinic, "--patient", "D-0002", stdin=lines)
    points = visits_of(bodymap, clinic, "D-0002")[-1]["points"]
    spots = [atlas.usual_place("quadratus-lumborum", Side.LEFT, number=n) for n in (*numbers, numbers[0])]
    assert [(p["view"], p["x"], p["y"]) for p in points] == [(s.view.value, s.x, s.y) for s in spots if s]
    assert len({point["letter"] for point in points}) == len(points)


def test_the_right_side_lies_in_the_right_half_of_the_view_from_behind(bodymap: Any, clinic: Path) -> None:
    lines = b"left gluteus-medius 5\nright gluteus-medius 5\n"
    bodymap("record", clinic, "--patient", "D-0002", stdin=lines)
    left, right = visits_of(bodymap, clinic, "D-0002")[-1]["points"]
    assert left["x"] < 400 < right["x"]
    assert left["x"] + right["x"] == pytest.approx(800)


def test_a_letter_goes_on_with_an_earlier_point(bodymap: Any, clinic: Path) -> None:
    earlier = visits_of(bodymap, clinic, "D-0002")[0]["points"][0]
    assert bodymap("record", clinic, "--patient", "D-0002", stdin=b"A 1 latent\n").code == 0
    (point,) = visits_of(bodymap, clinic, "D-0002")[-1]["points"]
    assert (point["letter"], point["muscle"], point["side"]) == ("A", earlier["muscle"], earlier["side"])
    assert (point["nrs"], point["activity"]) == (1, "latent")


def test_a_bad_line_is_answered_with_its_number_and_the_rest_goes_on(bodymap: Any, clinic: Path) -> None:
    lines = (
        b"left soleus 4\nleft nonsense-muscle 3\ntrapezius-descending 5\n\xff\xfe\nright soleus 11\nright soleus 2\n"
    )
    result = bodymap("record", clinic, "--patient", "D-0003", stdin=lines)
    assert result.code == 1
    assert len(SAVED.findall(result.out)) == 2
    complaints = result.err.splitlines()
    assert [line.split(":")[0] for line in complaints] == ["line 2", "line 3", "line 4", "line 5"]
    assert "left or right" in complaints[1]
    assert "0 to 10" in complaints[3]
    assert [point["nrs"] for point in visits_of(bodymap, clinic, "D-0003")[-1]["points"]] == [4, 2]


def test_empty_lines_and_comments_are_passed_over(bodymap: Any, clinic: Path) -> None:
    result = bodymap("record", clinic, "--patient", "D-0003", stdin=b"\n# left side\n   \nleft soleus 4")
    assert (result.code, result.err) == (0, "")
    assert len(SAVED.findall(result.out)) == 1


def test_nothing_on_stdin_starts_no_visit(bodymap: Any, clinic: Path) -> None:
    before = visits_of(bodymap, clinic, "D-0002")
    assert bodymap("record", clinic, "--patient", "D-0002").code == 0
    assert visits_of(bodymap, clinic, "D-0002") == before


def test_an_endless_line_is_refused_and_the_next_one_taken(bodymap: Any, clinic: Path) -> None:
    result = bodymap("record", clinic, "--patient", "D-0002", stdin=b"x" * 300_000 + b"\nleft soleus 4\n")
    assert result.code == 1
    assert result.err.startswith("line 1: ")
    assert len(SAVED.findall(result.out)) == 1


def test_a_letter_that_the_patient_does_not_have_is_answered_with_those_there_are(bodymap: Any, clinic: Path) -> None:
    result = bodymap("record", clinic, "--patient", "D-0002", stdin=b"Z 4\n")
    assert result.code == 1
    assert "line 1: This patient has no point Z. Expected one of: A, B" in result.err


def test_a_point_is_answered_before_the_next_line_comes(started: Any, clinic: Path) -> None:
    process = started("record", clinic, "--patient", "D-0002", stdin=subprocess.PIPE)
    for nrs in range(3):
        process.stdin.write(f"left soleus {nrs}\n".encode())
        process.stdin.flush()
        assert SAVED.fullmatch(process.stdout.readline().decode().strip())
    process.stdin.close()
    assert process.wait(timeout=30) == 0


def test_ctrl_c_ends_it_quietly_and_keeps_what_was_saved(started: Any, bodymap: Any, clinic: Path) -> None:
    process = started("record", clinic, "--patient", "D-0002", stdin=subprocess.PIPE)
    process.stdin.write(b"left soleus 4\n")
    process.stdin.flush()
    (found,) = SAVED.findall(process.stdout.readline().decode())
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 130
    assert b"Traceback" not in process.stderr.read()
    assert visits_of(bodymap, clinic, "D-0002")[-1]["points"][0]["finding_id"] == found


def test_a_read_only_clinic_is_told_before_a_line_is_read(started: Any, clinic: Path) -> None:
    for file in clinic.iterdir():
        file.chmod(0o444)
    clinic.chmod(0o555)
    process = started("record", clinic, "--patient", "D-0002", stdin=subprocess.PIPE)
    out, err = process.communicate(b"left soleus 4\n", timeout=30)
    clinic.chmod(0o755)
    assert (process.returncode, out) == (1, b"")
    assert err.startswith(b"bodymap: ")
    assert err.count(b"\n") == 1


def test_two_processes_record_for_one_patient_at_once(started: Any, bodymap: Any, clinic: Path) -> None:
    lines = {side: f"{side} soleus 4\n".encode() * 40 for side in ("left", "right")}
    processes = [started("record", clinic, "--patient", "D-0001", stdin=subprocess.PIPE) for _ in lines]
    for process, given in zip(processes, lines.values(), strict=True):
        process.stdin.write(given)
        process.stdin.close()
    told = [SAVED.findall(process.stdout.read().decode()) for process in processes]
    assert [process.wait(timeout=60) for process in processes] == [0, 0], [p.stderr.read() for p in processes]
    assert [len(ids) for ids in told] == [40, 40]
    points = visits_of(bodymap, clinic, "D-0001")[-1]["points"]
    assert {one for ids in told for one in ids} <= {point["finding_id"] for point in points}
    assert len({point["letter"] for point in points}) == len(points)
    assert bodymap("verify", clinic).code == 0


@pytest.mark.skipif(resource is None, reason="no limits on file sizes here")
def test_a_full_disk_ends_it_with_a_clear_line_and_keeps_what_was_saved(
    started: Any, bodymap: Any, clinic: Path
) -> None:
    room = max(file.stat().st_size for file in clinic.iterdir()) + 100_000

    def limit() -> None:
        assert resource is not None
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    process = started("record", clinic, "--patient", "D-0003", stdin=subprocess.PIPE, preexec_fn=limit)
    out, err = process.communicate(b"left soleus 4\n" * 500, timeout=60)
    assert process.returncode == 1
    (line,) = err.decode().splitlines()
    assert line.startswith("bodymap: Not saved: ")
    told = SAVED.findall(out.decode())
    assert 0 < len(told) < 500
    kept = {point["finding_id"] for visit in visits_of(bodymap, clinic, "D-0003") for point in visit["points"]}
    assert set(told) <= kept
    assert bodymap("verify", clinic).code == 0


@pytest.mark.timeout(300)
def test_no_saved_point_is_lost_by_thirty_kills_at_random_moments(started: Any, bodymap: Any, clinic: Path) -> None:
    moments = random.Random(20261121)
    muscles = list(load_atlas().muscles.values())
    lines = [f"left {muscle.id} {nrs}" for nrs in range(10) for muscle in muscles if muscle.paired]
    told: set[str] = set()
    for _ in range(30):
        told |= _killed_while_recording(started, clinic, "\n".join(lines).encode(), moments.uniform(0.0, 0.12))
    assert len(told) > 30
    kept = {point["finding_id"] for visit in visits_of(bodymap, clinic, "D-0003") for point in visit["points"]}
    assert told <= kept
    verified = bodymap("verify", clinic)
    assert (verified.code, verified.err) == (0, "")


def _killed_while_recording(started: Any, clinic: Path, lines: bytes, wait: float) -> set[str]:
    """Feed lines to a process of its own, kill it `wait` seconds after its first answer; return what it told."""
    source, feed = os.pipe()
    process = started("record", clinic, "--patient", "D-0003", stdin=source)
    os.close(source)
    os.write(feed, lines[: 1 << 15])
    first = process.stdout.readline()
    time.sleep(wait)
    process.kill()
    out = first + process.communicate(timeout=30)[0]
    os.close(feed)
    return set(SAVED.findall(out.decode()))


def test_several_points_in_a_line_are_saved_each(bodymap: Any, clinic: Path) -> None:
    result = bodymap("record", clinic, "--patient", "D-0002", stdin=b"l lev scap 6 active ltr, glute med both 4\n")
    assert (result.code, result.err) == (0, "")
    found = SAVED.findall(result.out)
    points = visits_of(bodymap, clinic, "D-0002")[-1]["points"]
    assert [point["finding_id"] for point in points] == found
    assert [(point["muscle"], point["side"], point["nrs"]) for point in points] == [
        ("levator-scapulae", "left", 6),
        ("gluteus-medius", "left", 4),
        ("gluteus-medius", "right", 4),
    ]


def test_a_line_of_which_one_point_cannot_be_taken_is_refused_as_a_whole(bodymap: Any, clinic: Path) -> None:
    before = visits_of(bodymap, clinic, "D-0002")
    result = bodymap("record", clinic, "--patient", "D-0002", stdin=b"l lev scap 6, ZZ 4\n")
    assert (result.code, result.out) == (1, "")
    assert "no point ZZ" in result.err
    assert visits_of(bodymap, clinic, "D-0002") == before
