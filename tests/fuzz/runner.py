"""Feeds the targets by the million, in processes of their own, with hangs and memory watched; or guided by coverage."""

import multiprocessing
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

_HANG_SECONDS = 20
_MEMORY = 3_000_000_000


class Result(NamedTuple):
    """What one target said to one share of the inputs; `slowest` in seconds, `memory` in bytes above the start."""

    name: str
    inputs: int
    taken: int
    slowest: float
    memory: int
    faults: tuple[str, ...]


def prepare() -> None:
    """Keep the user's own settings out of it, hangs and memory within bounds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["BODYMAP_CONFIG_DIR"] = tempfile.mkdtemp(prefix="bodymap-fuzz-config-")
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))

    def hang(_signal: int, _frame: object) -> None:
        raise TimeoutError("a parser hangs")

    signal.signal(signal.SIGALRM, hang)


def share(name: str, inputs: int, seed: int) -> Result:
    """Feed one target with so many inputs."""
    prepare()
    from tests.fuzz.mutate import mutated
    from tests.fuzz.targets import TARGETS, accepts

    target = next(one for one in TARGETS if one.name == name)
    seeds, chance = target.seeds(), random.Random(f"{name} {seed}")
    for data in seeds:
        accepts(target, data)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    taken, slowest, faults = 0, 0.0, []
    for _ in range(inputs):
        data = mutated(seeds, chance)
        start = time.perf_counter()
        signal.alarm(_HANG_SECONDS)
        try:
            taken += accepts(target, data)
        except Exception:  # noqa: BLE001  (that is what is looked for)
            faults.append(_kept(name, data))
        signal.alarm(0)
        slowest = max(slowest, time.perf_counter() - start)
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    return Result(name, inputs, taken, slowest, memory, tuple(faults))


def _kept(name: str, data: bytes) -> str:
    folder = Path(tempfile.gettempdir()) / "bodymap-fuzz-faults"
    folder.mkdir(exist_ok=True)
    file = folder / f"{name.replace(' ', '-')}-{random.randrange(10**9)}"
    file.write_bytes(data)
    return f"{file}\n{traceback.format_exc()}"


def run(inputs: int, names: list[str], seed: int, workers: int) -> int:
    """Part the inputs among the targets by their shares; print a line for each; return how many faults there were."""
    from tests.fuzz.targets import TARGETS

    shares = {one.name: one.share for one in TARGETS if one.name in names}
    total = sum(shares.values())
    work = [
        (name, -(-inputs * shares[name] // total // workers), seed + number)
        for name in names
        for number in range(workers)
    ]
    faults = 0
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, max_tasks_per_child=1) as pool:
        for result in pool.map(share, *zip(*work, strict=True)):
            faults += len(result.faults)
            sys.stdout.write(
                f"{result.name}: {result.inputs} inputs, {result.taken} taken, slowest {result.slowest * 1000:.0f} ms, "
                f"memory +{result.memory / 1e6:.0f} MB, {len(result.faults)} faults\n"
            )
            sys.stdout.flush()
            for fault in result.faults[:3]:
                sys.stdout.write(fault)
    sys.stdout.write(f"{sum(one[1] for one in work)} inputs, {faults} faults\n")
    return faults


def guided(name: str, seconds: int) -> None:
    """Let atheris look for inputs that reach new code of one target."""
    import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

    prepare()
    with atheris.instrument_imports(include=["bodymap"]):
        from tests.fuzz.targets import TARGETS, accepts
    target = next(one for one in TARGETS if one.name == name)
    with tempfile.TemporaryDirectory(prefix="bodymap-fuzz-corpus-") as corpus:
        for number, data in enumerate(target.seeds()):
            (Path(corpus) / str(number)).write_bytes(data)
        arguments = [sys.argv[0], corpus, f"-max_total_time={seconds}", "-rss_limit_mb=3000", "-timeout=20"]
        atheris.Setup(arguments, lambda data: accepts(target, data))
        atheris.Fuzz()
