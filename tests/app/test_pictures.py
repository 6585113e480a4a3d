import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bodymap.app.darkroom import Darkroom
from bodymap.app.pictures import KEPT_PIXELS, MAX_BYTES, check_size, developed
from bodymap.base.errors import InputError, WorldError


def file_of(image: Image.Image, kind: str, **more: object) -> bytes:
    target = BytesIO()
    image.save(target, kind, **more)
    return target.getvalue()


def photo(width: int, height: int, orientation: int = 1) -> bytes:
    """A photo, red above and blue below as the sensor saw it, with a description and a place in its metadata."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width, height // 2))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "Elise Moreau"
    exif.get_ifd(0x8825)[1] = "N"
    return file_of(image, "JPEG", exif=exif, comment=b"Elise Moreau")


def header_of_png(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")


def pixels(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def test_a_photo_is_kept_upright_and_small_and_says_nothing_of_its_origin() -> None:
    kept = developed(photo(3000, 2000, orientation=6), "IMG_1.jpg")
    assert kept.width * kept.height <= KEPT_PIXELS
    assert kept.height > kept.width
    assert b"Elise" not in kept.data
    assert b"Exif" not in kept.data
    picture = pixels(kept.data)
    assert picture.size == (kept.width, kept.height)
    assert picture.getpixel((kept.width - 5, kept.height // 2))[0] > 200  # type: ignore[index] # red: turned clockwise
    assert picture.getpixel((5, kept.height // 2))[2] > 200  # type: ignore[index]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_turned_as_other_viewers_turn_it(orientation: int) -> None:
    from PIL import ImageOps

    data = photo(60, 40, orientation)
    kept = pixels(developed(data).data)
    expected = ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB")
    assert kept.size == expected.size
    for at in ((5, 5), (kept.width - 5, 5), (5, kept.height - 5)):
        shown, wanted = kept.getpixel(at), expected.getpixel(at)
        assert (shown[0] > 128) == (wanted[0] > 128)  # type: ignore[index]


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("1", "PNG"), ("L", "PNG"), ("P", "PNG"), ("RGBA", "PNG"), ("I;16", "PNG"), ("CMYK", "TIFF"), ("F", "TIFF"),
     ("RGB", "BMP"), ("P", "GIF"), ("RGB", "WEBP")],
)  # fmt: skip
def test_every_usual_kind_of_picture_is_taken(mode: str, kind: str) -> None:
    kept = developed(file_of(Image.new(mode, (30, 20)), kind))
    assert (kept.width, kept.height) == (30, 20)
    assert kept.media_type in ("image/png", "image/jpeg")
    assert pixels(kept.data).size == (30, 20)


def test_what_is_transparent_stands_on_white() -> None:
    kept = developed(file_of(Image.new("RGBA", (10, 10), (0, 0, 0, 0)), "PNG"))
    assert pixels(kept.data).getpixel((5, 5)) == (255, 255, 255)


@given(st.integers(1, 6000), st.integers(1, 6000))
@settings(max_examples=15)
def test_no_picture_is_kept_larger_than_two_megapixels_nor_enlarged(width: int, height: int) -> None:
    kept = developed(file_of(Image.new("1", (width, height)), "PNG"))
    assert kept.width * kept.height <= KEPT_PIXELS
    assert kept.width <= width
    assert kept.height <= height


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"", "a.jpg", "empty"),
        (b"MZ not a picture at all", "a.jpg", "holds no picture"),
        (photo(200, 100)[:900], "a.jpg", "broken"),
        (header_of_png(20_000, 15_000), "a.png", "100 megapixels"),
        (header_of_png(900, 900), "a.png", "broken"),
        (photo(20, 10), "a.png", "named as PNG but holds JPEG"),
    ],
)
def test_what_is_no_sound_picture_is_refused_in_plain_words(data: bytes, name: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as refused:
        developed(data, name)
    assert "Traceback" not in str(refused.value)


def test_a_scan_of_several_pages_is_refused_rather_than_cut_to_its_first() -> None:
    page = Image.new("L", (20, 20))
    scan = file_of(page, "TIFF", save_all=True, append_images=[page, page])
    with pytest.raises(InputError, match="3 pages"):
        developed(scan, "scan.tiff")


def test_a_file_beyond_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(InputError, match="larger than 100 MB"):
        check_size(MAX_BYTES + 1)


@given(
    st.binary(max_size=400), st.sampled_from([b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"II*\0", b"GIF89a", b"BM"])
)
@settings(max_examples=60)
def test_no_bytes_get_past_as_anything_but_a_picture_or_a_plain_refusal(rest: bytes, start: bytes) -> None:
    try:
        kept = developed(start + rest)
    except InputError:
        return
    assert pixels(kept.data).size == (kept.width, kept.height)


@pytest.fixture
def darkroom() -> Iterator[Darkroom]:
    made = Darkroom()
    yield made
    made.close()


def test_a_file_is_developed_in_a_process_of_its_own(darkroom: Darkroom, tmp_path: Path) -> None:
    file = tmp_path / "IMG_2.JPG"
    file.write_bytes(photo(1200, 800, orientation=3))
    kept = darkroom.from_file(file).result(timeout=60)
    assert (kept.width, kept.height, kept.media_type) == (1200, 800, "image/jpeg")
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("IMG")] == ["IMG_2.JPG"]


@pytest.mark.parametrize(("name", "says"), [("notes.pdf", "not a picture"), ("IMG.heic", "HEIC"), ("run.exe", "not a")])
def test_a_file_whose_name_is_no_pictures_is_not_even_read(
    darkroom: Darkroom, tmp_path: Path, name: str, says: str
) -> None:
    with pytest.raises(InputError, match=says):
        darkroom.from_file(tmp_path / name).result(timeout=60)


def test_a_file_that_is_gone_is_the_machines_fault(darkroom: Darkroom, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="could not be read"):
        darkroom.from_file(tmp_path / "gone.png").result(timeout=60)


def test_a_process_that_dies_over_a_picture_takes_nothing_with_it(
    darkroom: Darkroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bodymap.app.darkroom._work", _die)
    with pytest.raises(InputError, match="could not be read safely"):
        darkroom.from_bytes(photo(20, 10)).result(timeout=60)
    monkeypatch.undo()
    assert darkroom.from_bytes(photo(20, 10)).result(timeout=60).width == 20


def _die(_pipe: object) -> None:
    import os

    os._exit(9)


def test_a_picture_that_nobody_waits_for_any_more_holds_up_no_other(darkroom: Darkroom) -> None:
    first, second = darkroom.from_bytes(photo(4000, 3000)), darkroom.from_bytes(photo(20, 10))
    first.cancel()
    assert second.result(timeout=60).width == 20
    assert first.cancelled()


def test_a_closed_darkroom_leaves_no_process_behind() -> None:
    import multiprocessing

    made = Darkroom()
    made.from_bytes(photo(4000, 3000))
    made.close()
    assert [p for p in multiprocessing.active_children() if p.name == "bodymap-picture"] == []
