"""The map's frames beside the blit of a picture of the same size, at 1x and 2x, while detail is painted beside.

A machine may be busy with other things: then the floor itself is uneven, and the work of the window's thread is judged
instead of the clock; the better of two runs counts.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.benchmark_only

Figures = dict[str, dict[str, float]]
PROBE = Path(__file__).with_name("map_probe.py")
RUNS = 2
FRAME, RATIO = 16.0, 3.0  # milliseconds; times the floor
PRESS_MEDIAN, PRESS_WORST = 4.0, 16.0
DETAIL, BUSY_DETAIL = 250.0, 1_500.0


def measured(cache: Path, scale: int) -> Figures:
    """Return the figures of one run."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    done = subprocess.run(
        [sys.executable, str(PROBE), str(cache)],
        env=environment, cwd=PROBE.parents[2], capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found: Figures = json.loads(done.stdout)
    assert found["ratio"]["device pixels"] == scale
    return found


def is_quiet(figures: Figures) -> bool:
    """Tell whether the machine let even the floor run undisturbed."""
    return figures["blit"]["p99"] <= 3 * figures["blit"]["median"]


def faults(figures: Figures) -> list[str]:
    """Name what is over its limit: by the clock, or by the thread's own work where others kept the machine busy."""
    found, quiet = [], is_quiet(figures)
    kind = "" if quiet else "cpu "
    floor = figures["blit"][f"{kind}p99"]
    for name in ("pan", "pan near", "zoom"):
        p99 = figures[name][f"{kind}p99"]
        if p99 >= FRAME or p99 > RATIO * floor:
            found.append(f"{name}: {kind}p99 {p99:.2f} ms, {p99 / floor:.1f} times the blit")
    median, worst = figures["press"][f"{kind}median"], figures["press"][f"{kind}worst"]
    if median > PRESS_MEDIAN or worst > PRESS_WORST:
        found.append(f"press: {kind}median {median:.2f} ms, worst {worst:.2f} ms")
    if figures["detail"]["first"] > (DETAIL if quiet else BUSY_DETAIL):
        found.append(f"detail: first after {figures['detail']['first']:.0f} ms")
    if figures["memory"]["tiles"] > figures["memory"]["limit"]:
        found.append("tiles: beyond their bound")
    return found


@pytest.mark.timeout(400)
@pytest.mark.parametrize("scale", [1, 2])
def test_frames_presses_and_detail_keep_their_limits(
    scale: int, tmp_path: Path, benchmark: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    runs: list[Figures] = []

    def one_run() -> None:
        runs.append(measured(tmp_path / str(len(runs)), scale))

    def until_good() -> None:
        for _ in range(RUNS):
            one_run()
            if not faults(runs[-1]):
                return

    benchmark.pedantic(until_good, rounds=1, iterations=1)
    best = min(runs, key=lambda figures: len(faults(figures)))
    kind = "p99" if is_quiet(best) else "cpu p99"
    ratios = {f"{name} ratio": best[name][kind] / best["blit"][kind] for name in ("pan", "pan near", "zoom")}
    benchmark.extra_info |= {f"{name} ms": value for name, value in best.items()} | ratios
    with capsys.disabled():
        lines = [f"{name}: " + ", ".join(f"{k} {v:.2f}" for k, v in part.items()) for name, part in best.items()]
        lines.append(", ".join(f"{name} ({kind}) {ratio:.1f}" for name, ratio in ratios.items()))
        sys.stdout.write(f"\nmap at {scale}x, in ms\n  " + "\n  ".join(lines) + "\n")
    assert faults(best) == []


def test_the_limits_are_seen_when_they_are_broken() -> None:
    def slow(p99: float) -> dict[str, float]:
        return {"median": 1.0, "p99": p99, "worst": p99, "cpu median": 1.0, "cpu p99": p99, "cpu worst": p99}

    figures: Figures = {
        "blit": slow(1.0), "pan": slow(3.5), "pan near": slow(2.9), "zoom": slow(17.0), "press": slow(15.0),
        "detail": {"first": 300.0}, "memory": {"tiles": 2.0, "limit": 1.0},
    }  # fmt: skip
    assert [fault.split(":")[0] for fault in faults(figures)] == ["pan", "zoom", "detail", "tiles"]
