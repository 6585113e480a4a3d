"""Pictures that want too much: memory, time, files. Their process ends, the window goes on."""

import struct
import sys
import time
import zlib
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from bodymap.app import darkroom, pictures
from bodymap.base.errors import InputError

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the limits of a process are Linux's here")


@pytest.fixture
def room() -> Iterator[darkroom.Darkroom]:
    made = darkroom.Darkroom()
    yield made
    made.close()


def png(width: int, height: int) -> bytes:
    """A small file that says it holds a large picture, and begins like one."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(64))) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(12_000, 9_000), (100_000_001, 1), (65_000, 65_000)])
def test_a_picture_of_too_many_pixels_is_refused_by_its_header_alone(
    width: int, height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    monkeypatch.setattr(Image, "_decompression_bomb_check", lambda _size: None)  # Pillow's own bound, behind ours
    decoded: list[object] = []
    monkeypatch.setattr(pictures, "_upright", decoded.append)
    with pytest.raises(InputError, match="megapixels"):
        pictures.developed(png(width, height))
    assert decoded == []


def _picture(said: bytes) -> pictures.Picture:
    return pictures.Picture(data=said, media_type="image/png", width=1, height=1)


def _take_memory(_data: bytes, _name: str) -> pictures.Picture:
    try:
        taken = bytearray(4_000_000_000)
    except MemoryError:
        return _picture(b"refused")
    return _picture(b"taken %d" % len(taken))


def _write_file(data: bytes, name: str) -> pictures.Picture:
    try:
        Path(name).write_bytes(data)
    except OSError:
        return _picture(b"refused")
    return _picture(b"written")


def _hang(_data: bytes, _name: str) -> pictures.Picture:
    time.sleep(600)
    raise AssertionError


class Working:
    """Stands for the darkroom's own work, and can be sent to another process."""

    def __init__(self, act: object) -> None:
        self._act = act

    def __call__(self, pipe: Connection) -> None:
        vars(darkroom)["developed"] = self._act
        darkroom._work(pipe)


_OWN = darkroom._work


@LINUX
def test_the_process_of_a_picture_can_take_little_memory(
    room: darkroom.Darkroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(darkroom, "_work", Working(_take_memory))
    assert room.from_bytes(png(9, 9)).result(timeout=60).data == b"refused"


@LINUX
def test_the_process_of_a_picture_can_write_no_file(
    room: darkroom.Darkroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(darkroom, "_work", Working(_write_file))
    assert room.from_bytes(png(9, 9), str(tmp_path / "left.png")).result(timeout=60).data == b"refused"
    assert (tmp_path / "left.png").stat().st_size == 0


def test_a_picture_that_takes_too_long_is_given_up(room: darkroom.Darkroom, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(darkroom, "_work", Working(_hang))
        patch.setattr(darkroom, "PATIENCE_SECONDS", 3.0)
        began = time.monotonic()
        with pytest.raises(InputError, match="could not be read safely"):
            room.from_bytes(png(9, 9)).result(timeout=60)
        assert time.monotonic() - began < 30
    with pytest.raises(InputError, match="broken"):
        room.from_bytes(png(9, 9)).result(timeout=60)
