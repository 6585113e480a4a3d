"""Where the window gets its tiles: memory, then the disk, then the process that paints them.

One for the whole app. The window's thread asks and is told by a signal; two threads of its own wait for disk and
process, each for a process of its own; the second one only where much is asked for. A process starts when it is first
needed and ends when nothing has been asked for a while. A tile's mirror image comes with it.
"""

import atexit
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from bodymap.base.faults import where
from bodymap.ui.map.tile import Level, TileCache, TileKey, image_of, mirrored
from bodymap.ui.map.tile_disk import TileDisk, cache_folder
from bodymap.ui.map.tile_process import DONE, Request

_log = logging.getLogger(__name__)
_PROCESSES = 2
_FEW = 3  # tiles that one process paints as soon as two would
_IDLE = 12.0  # seconds until the process may go
_FAILURES = 3  # so many times the process may fail before the flat figure has to do
_MEMORY = 16 * 1024 * 1024  # bytes of tiles at one device pixel per pixel


class TilePaintError(Exception):
    """The process ended without an answer."""


class _Process:
    """The process that paints, seen from the thread that waits for it; any thread may end it."""

    def __init__(self, *arguments: str) -> None:
        self._arguments = arguments
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._over = False
        self.level: Level | None = None  # whose plate it painted from last
        self.warm_levels: list[Level] = []

    @property
    def is_running(self) -> bool:
        """Whether it is there."""
        return self._running is not None

    def paint(self, key: TileKey) -> bytes:
        """Return a tile's pixels; TilePaintError when the process ended."""
        self.level = key.level
        return self._asked(Request(key), 4 * key.level.edge**2)

    def warm(self, level: Level) -> None:
        """Let it make a plate ready; TilePaintError when the process ended."""
        self._asked(Request(TileKey(level, 0, 0), warm=True), len(DONE))

    def stop(self, *, for_good: bool = False) -> None:
        """End it, so that the next request starts another; or `for_good`."""
        with self._lock:
            self._over = self._over or for_good
            running, self._running = self._running, None
        if running is not None:
            running.kill()
            running.communicate()

    def _asked(self, request: Request, count: int) -> bytes:
        running = self._started()
        if running.stdin is None or running.stdout is None:
            raise TilePaintError("the painting process has no pipes")
        try:
            running.stdin.write(msgspec.json.encode(request) + b"\n")
            running.stdin.flush()
            answer = running.stdout.read(count)
        except (OSError, ValueError) as error:
            raise TilePaintError("the painting process does not answer") from error
        if len(answer) != count:
            raise TilePaintError("the painting process ended")
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        with self._lock:
            if self._over:
                raise TilePaintError("the painting process is closed")
            if self._running is None:
                self._running = subprocess.Popen(
                    [sys.executable, "-m", "bodymap.ui.map.tile_process", *self._arguments],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            return self._running


class TileSource(QObject):
    """Gives tiles. `ready(TileKey, QImage)`: it is in the memory now; `failed()`: detail cannot be painted."""

    ready = Signal(object, object)
    failed = Signal()
    _arrived = Signal(object, object)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        folder = folder or cache_folder()
        self.memory = TileCache(_MEMORY)
        self._disk = TileDisk(folder)
        self._processes = [_Process(str(folder), self._disk.state) for _ in range(min(_PROCESSES, os.cpu_count() or 1))]
        self._wanted: dict[int, list[TileKey]] = {}
        self._failures = 0
        self._closed = False
        self._change = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._arrived.connect(self._keep)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for."""
        with self._change:
            return not any(self._wanted.values())

    def want(self, who: int, keys: Iterable[TileKey], warm: Iterable[Level] = ()) -> None:
        """Say which tiles somebody wants now, the most wanted first, instead of what they wanted before.

        `warm` are levels that may be wanted next: their plates are made ready when there is nothing else to do.
        """
        wanted = [key for key in keys if key not in self.memory]
        with self._change:
            if self._closed:
                return
            self._wanted.pop(who, None)
            if wanted:
                self._wanted[who] = wanted
            for process in self._processes:
                process.warm_levels = list(warm)
            if wanted:
                self._start_threads(2 if len(wanted) > _FEW else 1)
            self._change.notify_all()

    def _start_threads(self, count: int) -> None:
        for process in self._processes[len(self._threads) : count]:
            thread = threading.Thread(target=self._run, args=(process,), name="map-tiles", daemon=True)
            self._threads.append(thread)
            thread.start()

    def close(self) -> None:
        """End the thread and the process."""
        with self._change:
            self._closed = True
            self._wanted.clear()
            self._change.notify_all()
        for process in self._processes:
            process.stop(for_good=True)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def set_ratio(self, ratio: float) -> None:
        """Bound the memory for a screen with this many device pixels per pixel."""
        self.memory.limit = max(self.memory.limit, round(_MEMORY * ratio * ratio))

    def _keep(self, key: TileKey, image: QImage) -> None:
        self.memory.put(key, image)
        self.ready.emit(key, image)

    def _next(self, process: _Process) -> TileKey | Level | None:
        """Wait for a tile that is wanted, or for a level to warm; None when closed. Who asked last is served first."""
        with self._change:
            while not self._closed:
                if self._wanted:
                    who = next(reversed(self._wanted))
                    keys = self._wanted[who]
                    key = keys.pop(self._choice(process, keys))
                    if not keys:
                        del self._wanted[who]
                    return key
                if process.warm_levels and process.is_running:
                    return process.warm_levels.pop(0)
                if not self._change.wait(_IDLE if process.is_running else None):
                    process.stop()
        return None

    def _choice(self, process: _Process, keys: list[TileKey]) -> int:
        """Return which tile a process is to paint: of the figure that it has at hand, else of one that no other has."""
        taken = [other.level for other in self._processes if other is not process]
        mine = next((i for i, key in enumerate(keys) if key.level == process.level), None)
        free = next((i for i, key in enumerate(keys) if key.level not in taken), 0)
        return free if mine is None else mine

    def _run(self, process: _Process) -> None:
        while (task := self._next(process)) is not None:
            if isinstance(task, Level):
                self._warm_up(process, task)
                continue
            data = self._kept(task)
            if data is None and self._failures < _FAILURES:
                data = self._painted(process, task)
            if data is not None and not self._closed:
                self._arrived.emit(task, image_of(data, task.level.edge))
                self._give_twin(task, data)

    def _kept(self, key: TileKey) -> bytes | None:
        """Return a tile's pixels from the disk, its own or its twin's."""
        data, twin = self._disk.get(key), key.twin
        if data is None and twin is not None:
            other = self._disk.get(twin)
            return None if other is None else mirrored(other, key.level.edge)
        return data

    def _give_twin(self, key: TileKey, data: bytes) -> None:
        """Hand out a tile's mirror image too, if somebody wants it."""
        twin, asked = key.twin, False
        with self._change:
            for who, keys in tuple(self._wanted.items()):
                if twin in keys:
                    asked = True
                    keys.remove(twin)
                    if not keys:
                        del self._wanted[who]
        if twin is not None and asked:
            self._arrived.emit(twin, image_of(mirrored(data, key.level.edge), key.level.edge))

    def _warm_up(self, process: _Process, level: Level) -> None:
        try:
            process.warm(level)
        except (TilePaintError, OSError) as error:
            self._failed(process, error)

    def _painted(self, process: _Process, key: TileKey) -> bytes | None:
        try:
            data = process.paint(key)
        except (TilePaintError, OSError) as error:
            self._failed(process, error)
            return None
        self._failures = 0
        return data

    def _failed(self, process: _Process, error: Exception) -> None:
        process.stop()
        if self._closed:
            return
        self._failures += 1
        _log.warning("A detail of the map could not be drawn: %s", where(error))
        if self._failures == _FAILURES:
            self.failed.emit()


@cache
def shared_source() -> TileSource:
    """Return the app's source of tiles."""
    source = TileSource()
    atexit.register(source.close)
    return source
