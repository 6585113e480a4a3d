"""Tiles on the disk, between starts: pictures of the atlas, in the user's cache folder.

A folder per state of the atlas and of the code that paints it, so that no tile outlives what it shows. Bounded: the
oldest go first. A cache that cannot be read or written is no fault: the tiles are painted again.
"""

import hashlib
import logging
import os
import shutil
import tempfile
import zlib
from functools import cache
from pathlib import Path

import bodymap.figure
from bodymap import __version__
from bodymap.atlas.model import Figure
from bodymap.base.faults import plain
from bodymap.base.resources import assets
from bodymap.ui.map.tile import Level, TileKey

_log = logging.getLogger(__name__)
_LIMIT = 96 * 1024 * 1024


def cache_folder() -> Path:
    """Return the folder of the app's caches; BODYMAP_CACHE_DIR overrides the system's."""
    chosen = os.environ.get("BODYMAP_CACHE_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_cache_dir("bodymap", appauthor=False))


@cache
def _state() -> str:
    """Return what stands for the drawings and for the code that paints them."""
    digest = hashlib.sha256(__version__.encode())
    code = Path(bodymap.figure.__file__).parent
    here = Path(__file__).parent
    files = [*sorted((assets() / "atlas").rglob("*.svg")), *sorted(code.glob("*.py"))]
    for path in [*files, here / "tile.py", here / "compiled.py", here / "scene.py"]:
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


class TileDisk:
    """The tiles of one `state` of the atlas: the one that is installed, unless another process says which."""

    def __init__(self, folder: Path, state: str = "") -> None:
        self.state = state or _state()
        self._root = folder / "map"
        self._folder = self._root / self.state

    def _path(self, key: TileKey) -> Path:
        level = key.level
        name = f"{_name(level)}-{level.ratio:g}-{level.rung}"
        name += "" if level.mid is None else f"-mid{level.mid}"
        return self._folder / name / f"{key.column}-{key.row}"

    def _plate_path(self, level: Level) -> Path:
        return self._folder / "plates" / f"{_name(level)}-{level.zoom:.2f}"

    def get(self, key: TileKey) -> bytes | None:
        """Return a tile's pixels, or None where it is not kept (or damaged)."""
        data = _read(self._path(key))
        return data if data is not None and len(data) == 4 * key.level.edge**2 else None

    def put(self, key: TileKey, pixels: bytes) -> None:
        """Keep a tile's pixels."""
        self._write(self._path(key), pixels)

    def plate(self, level: Level) -> bytes | None:
        """Return the plate of a level, made ready, or None where it is not kept."""
        return _read(self._plate_path(level))

    def has_plate(self, level: Level) -> bool:
        """Tell whether the plate of a level is kept."""
        return self._plate_path(level).is_file()

    def keep_plate(self, level: Level, data: bytes) -> None:
        """Keep a plate."""
        self._write(self._plate_path(level), data)

    @staticmethod
    def _write(path: Path, data: bytes) -> None:
        """Write a file whole or not at all."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(zlib.compress(data, 1))
            Path(name).replace(path)
        except OSError as error:
            _log.info("a picture of the atlas could not be kept: %s", plain(os.strerror(error.errno or 0)))

    def tidy(self, limit: int = _LIMIT) -> None:
        """Remove the tiles of other states, and the oldest of this one beyond `limit` bytes."""
        if not self._root.is_dir():
            return
        for other in self._root.iterdir():
            if other != self._folder:
                shutil.rmtree(other, ignore_errors=True)
        found = [(path.stat(), path) for path in self._folder.rglob("*") if path.is_file()]
        size = sum(stat.st_size for stat, _ in found)
        for stat, path in sorted(found, key=lambda item: item[0].st_mtime):
            if size <= limit:
                break
            path.unlink(missing_ok=True)
            size -= stat.st_size


def _name(level: Level) -> str:
    """Return what stands for the figure that a level shows, whatever its size."""
    side = "-mirrored" if level.mirrored else ""
    arm = "" if level.arm else "-armless"
    figure = "" if level.figure is Figure.NEUTRAL else f"-{level.figure}"
    return f"{level.view}{side}{arm}{figure}-{level.depth}-{'dark' if level.dark else 'light'}"


def _read(path: Path) -> bytes | None:
    try:
        return zlib.decompress(path.read_bytes())
    except (OSError, zlib.error):
        return None
