"""Detail of the body: painted beside the window, kept in memory and on the disk, bounded, and never in the way."""

import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, View
from bodymap.figure.theme import LIGHT
from bodymap.ui.map.canvas import MapCanvas
from bodymap.ui.map.scene import device_scale
from bodymap.ui.map.tile import FORMAT, Level, TileCache, TileKey, TilePainter, image_of, mirrored
from bodymap.ui.map.tile_disk import TileDisk
from bodymap.ui.map.tile_source import TileSource

LEVEL = Level(View.ANTERIOR, Depth.SUPERFICIAL, False, -32, 1.0)
SHOULDER = TileKey(LEVEL, 0, 0)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[TileSource]:
    made = TileSource(tmp_path)
    yield made
    made.close()


def arrived(qtbot: QtBot, source: TileSource, key: TileKey) -> QImage:
    with qtbot.waitSignal(source.ready, timeout=20_000):
        source.want(1, [key])
    image = source.memory.get(key)
    assert image is not None
    return image


def process_of(source: TileSource) -> "object":
    return source._processes[0]._running


def test_a_tile_from_the_process_is_what_the_painter_paints(qtbot: QtBot, source: TileSource, atlas: Atlas) -> None:
    assert arrived(qtbot, source, SHOULDER) == TilePainter(atlas).paint(SHOULDER)


def test_a_tile_shows_the_body_on_paper(atlas: Atlas) -> None:
    image = TilePainter(atlas).paint(TileKey(LEVEL, 0, 1))
    colours = {image.pixelColor(x, 128).name() for x in range(image.width())}
    assert LIGHT.paper in colours
    assert len(colours) > 20


def test_neighbouring_tiles_meet_without_a_seam(atlas: Atlas) -> None:
    """Two tiles beside each other are the same picture as one tile that holds the seam in its middle."""
    painter = TilePainter(atlas)
    left, right = painter.paint(TileKey(LEVEL, 0, 1)), painter.paint(TileKey(LEVEL, 1, 1))
    steps = [
        abs(left.pixelColor(left.width() - 1, y).lightness() - right.pixelColor(0, y).lightness())
        for y in range(left.height())
    ]
    inner = [
        abs(left.pixelColor(left.width() - 2, y).lightness() - left.pixelColor(left.width() - 1, y).lightness())
        for y in range(left.height())
    ]
    assert sum(steps) <= 3 * sum(inner) + left.height()


def test_a_mirrored_close_up_is_the_mirror_image(atlas: Atlas) -> None:
    painter = TilePainter(atlas)
    scale = device_scale(0)
    plain = painter.paint(TileKey(Level(View.PALMAR, Depth.SUPERFICIAL, False, 0, 1.0), 0, 0))
    mirrored = painter.paint(TileKey(Level(View.PALMAR, Depth.SUPERFICIAL, False, 0, 1.0, True), 0, 0))
    width = round(atlas.drawing(View.PALMAR).frame.width * scale)
    same = sum(
        abs(plain.pixelColor(x, y).lightness() - mirrored.pixelColor(width - 1 - x, y).lightness()) < 24
        for x in range(0, width, 3)
        for y in range(0, 220, 3)
    )
    assert same > 0.9 * len(range(0, width, 3)) * len(range(0, 220, 3))


def test_a_tile_is_read_from_the_disk_the_next_time(qtbot: QtBot, source: TileSource, tmp_path: Path) -> None:
    painted = arrived(qtbot, source, SHOULDER)
    disk = TileDisk(tmp_path)
    qtbot.waitUntil(lambda: disk.get(SHOULDER) is not None)
    again = TileSource(tmp_path)
    assert arrived(qtbot, again, SHOULDER) == painted
    assert process_of(again) is None
    again.close()


def test_only_pictures_of_the_atlas_lie_on_the_disk(qtbot: QtBot, source: TileSource, tmp_path: Path) -> None:
    arrived(qtbot, source, SHOULDER)
    expected = ["anterior-superficial-light-1--32/0-0"]
    qtbot.waitUntil(lambda: [f"{path.parent.name}/{path.name}" for path in files(tmp_path)] == expected)


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.parent.name != "plates"]


def plates(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("plates/*") if path.is_file()]


def test_a_plate_that_was_kept_paints_the_same_tile(tmp_path: Path, atlas: Atlas) -> None:
    first = TilePainter(atlas, TileDisk(tmp_path)).paint(SHOULDER)
    (kept,) = plates(tmp_path)
    assert TilePainter(atlas, TileDisk(tmp_path)).paint(SHOULDER) == first
    kept.write_bytes(zlib.compress(b"no plate at all"))
    assert TilePainter(atlas, TileDisk(tmp_path)).paint(SHOULDER) == first


@pytest.mark.parametrize(("view", "depth"), [(View.ANTERIOR, Depth.SUPERFICIAL), (View.POSTERIOR, Depth.DEEP)])
def test_a_tile_s_twin_is_its_mirror_image_to_the_grain(atlas: Atlas, view: View, depth: Depth) -> None:
    painter = TilePainter(atlas)
    key = TileKey(Level(view, depth, False, -24, 1.0, mid=203), 0, 1)
    twin = key.twin
    assert twin is not None
    assert twin.twin == key
    own, here = painter.paint(twin), painter.paint(key)
    given = image_of(mirrored(bytes(here.constBits()), key.level.edge), key.level.edge)
    away = [
        abs(own.pixelColor(x, y).lightness() - given.pixelColor(x, y).lightness())
        for x in range(2, own.width())  # in the two columns where both halves meet, one lies over the other
        for y in range(0, own.height(), 5)
    ]
    assert max(away) <= 24
    assert sum(away) / len(away) < 0.4


def test_the_bare_skin_has_no_twins_since_its_furrows_are_drawn_once() -> None:
    assert TileKey(Level(View.ANTERIOR, Depth.SKIN, False, -24, 1.0, mid=203), 0, 1).twin is None


def test_much_is_painted_by_two_processes_little_by_one(qtbot: QtBot, source: TileSource) -> None:
    arrived(qtbot, source, SHOULDER)
    assert [process.is_running for process in source._processes[1:]] == [False] * len(source._processes[1:])
    back = Level(View.POSTERIOR, Depth.SUPERFICIAL, False, -32, 1.0)
    wanted = [TileKey(level, column, row) for level in (LEVEL, back) for column in (0, 1) for row in (0, 1)]
    source.want(1, wanted)
    qtbot.waitUntil(lambda: all(key in source.memory for key in wanted), timeout=30_000)
    assert all(process.is_running for process in source._processes)


def test_a_damaged_tile_on_the_disk_is_painted_again(qtbot: QtBot, source: TileSource, tmp_path: Path) -> None:
    painted = arrived(qtbot, source, SHOULDER)
    qtbot.waitUntil(lambda: TileDisk(tmp_path).get(SHOULDER) is not None)
    (path,) = files(tmp_path)
    path.write_bytes(path.read_bytes()[:100])
    again = TileSource(tmp_path)
    assert arrived(qtbot, again, SHOULDER) == painted
    again.close()


def test_a_disk_that_cannot_be_written_is_no_fault(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    source = TileSource(blocked)
    assert not arrived(qtbot, source, SHOULDER).isNull()
    source.close()


def test_the_disk_is_kept_within_its_bounds_and_other_states_go(tmp_path: Path) -> None:
    disk = TileDisk(tmp_path)
    other = tmp_path / "map" / "another-state"
    other.mkdir(parents=True)
    (other / "0-0").write_bytes(b"old")
    noise = bytes(range(256)) * (4 * LEVEL.edge**2 // 256)
    for column in range(4):
        disk.put(TileKey(LEVEL, column, 0), noise)
    one = max(path.stat().st_size for path in files(tmp_path))
    disk.tidy(limit=2 * one + 1)
    assert not other.exists()
    assert len(files(tmp_path)) == 2


@pytest.mark.logs_expected
def test_a_process_that_dies_is_started_again(qtbot: QtBot, source: TileSource) -> None:
    arrived(qtbot, source, SHOULDER)
    running = source._processes[0]._running
    assert running is not None
    running.kill()
    running.wait()
    source.want(1, [TileKey(LEVEL, 1, 0)])  # lost with the process
    qtbot.waitUntil(lambda: source.is_idle and source._processes[0]._running is None)
    assert not arrived(qtbot, source, TileKey(LEVEL, 1, 1)).isNull()


def test_closing_does_not_wait_for_what_is_being_painted(qtbot: QtBot, tmp_path: Path) -> None:
    source = TileSource(tmp_path)
    near = Level(View.ANTERIOR, Depth.SUPERFICIAL, False, 64, 1.0)
    source.want(1, [TileKey(near, column, 9) for column in range(8)])
    qtbot.waitUntil(lambda: source._processes[0].is_running)
    start = time.perf_counter()
    source.close()
    assert time.perf_counter() - start < 2.0


def test_what_somebody_wants_now_replaces_what_they_wanted_before(source: TileSource) -> None:
    many = [TileKey(LEVEL, column, 0) for column in range(8)]
    source._processes.clear()  # nobody takes from the list
    source.want(1, many)
    source.want(2, many[:1])
    source.want(1, many[:2])
    assert source._wanted == {2: many[:1], 1: many[:2]}


def test_the_memory_is_bounded_and_the_longest_unused_tiles_go_first() -> None:
    cache = TileCache(3 * 4 * LEVEL.edge**2)
    keys = [TileKey(LEVEL, column, 0) for column in range(5)]
    for key in keys[:3]:
        cache.put(key, QImage(LEVEL.edge, LEVEL.edge, FORMAT))
    cache.get(keys[0])
    for key in keys[3:]:
        cache.put(key, QImage(LEVEL.edge, LEVEL.edge, FORMAT))
    assert [key for key in keys if key in cache] == [keys[0], keys[3], keys[4]]
    assert cache.size <= cache.limit


def detailed(qtbot: QtBot, canvas: MapCanvas) -> None:
    qtbot.waitUntil(lambda: canvas.is_detailed, timeout=30_000)


def colours_at(canvas: MapCanvas, view: View, x: float, y: float) -> set[str]:
    """The colours of a small square of the canvas about a place."""
    point = canvas.point_on_screen(view, x, y)
    assert point is not None
    image = canvas.grab().toImage()
    ratio = image.devicePixelRatio()
    left, top = round(point.x() * ratio) - 12, round(point.y() * ratio) - 12
    return {image.pixelColor(left + i, top + j).name() for i in range(24) for j in range(24)}


def test_the_flat_figure_is_there_at_once_and_its_detail_follows(qtbot: QtBot, canvas: MapCanvas) -> None:
    """Looks at the latissimus, one flat tone until its fibres come."""
    at = (View.POSTERIOR, 300.0, 560.0)
    canvas.body._bases.clear()
    canvas.source.memory.clear()
    for _ in canvas.views * 2:  # one step of a figure at each painting
        assert canvas.grab().toImage().pixelColor(2, 2) == QColor(LIGHT.paper)
    assert len(colours_at(canvas, *at)) <= 12
    canvas.ask()
    detailed(qtbot, canvas)
    assert len(colours_at(canvas, *at)) > 60


def test_detail_comes_for_the_part_that_is_zoomed_to(qtbot: QtBot, canvas: MapCanvas) -> None:
    point = canvas.point_on_screen(View.POSTERIOR, 300.0, 560.0)
    canvas.zoom_by(6.0, point)
    detailed(qtbot, canvas)
    assert len(colours_at(canvas, View.POSTERIOR, 300.0, 560.0)) > 60


def test_a_canvas_that_is_gone_is_not_told_of_tiles(qtbot: QtBot, atlas: Atlas, source: TileSource) -> None:
    canvas = MapCanvas(atlas, source=source)
    canvas.resize(400, 400)
    canvas.show()
    qtbot.waitUntil(lambda: not source.is_idle)
    canvas.deleteLater()
    del canvas
    qtbot.waitUntil(lambda: source.is_idle, timeout=30_000)
