"""Photos and scans as they are kept: upright, without metadata, at most 2 megapixels, as JPEG or PNG.

`developed` decodes what came from outside and so runs in a process of its own (`app.darkroom`), never in the window's.
Pillow is imported when it is called. What cannot be taken is an InputError in plain words.
"""

import math
import struct
import warnings
import zlib
from io import BytesIO
from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = 100_000_000
MAX_PIXELS = 100_000_000
KEPT_PIXELS = 2_000_000
MAX_SIDE = 8_000
MAX_TITLE = 200
_JPEG_QUALITY = 88
_ORIENTATION = 0x0112
_PNG_LARGEST = 1_500_000
_ENDINGS = {
    ".jpg": "JPEG", ".jpeg": "JPEG", ".jpe": "JPEG", ".jfif": "JPEG", ".png": "PNG", ".webp": "WEBP", ".bmp": "BMP",
    ".gif": "GIF", ".tif": "TIFF", ".tiff": "TIFF",
}  # fmt: skip
_FORMATS = tuple(sorted(set(_ENDINGS.values())))
ENDINGS = tuple(_ENDINGS)
"""The file name endings that can be chosen."""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture as it is kept; `width` and `height` in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def check_name(name: str) -> None:
    """Raise InputError where a file's name says that it is no picture."""
    ending = PurePath(name).suffix.lower()
    if ending in _ENDINGS:
        return
    if ending in (".heic", ".heif"):
        raise InputError(
            translate("pictures", "HEIC pictures cannot be read."),
            translate("pictures", "Save it as JPEG, or set the camera to its most compatible format."),
        )
    raise InputError(
        translate("pictures", "This is not a picture that can be attached."),
        translate("pictures", "Choose a JPEG, PNG, WebP, TIFF, BMP or GIF file."),
    )


def check_size(size: int) -> None:
    """Raise InputError for a file that is too large to be read."""
    if size > MAX_BYTES:
        raise InputError(
            translate("pictures", "This file is larger than {0} MB.").format(MAX_BYTES // 1_000_000), _smaller()
        )
    if size == 0:
        raise InputError(translate("pictures", "This file is empty."))


def developed(data: bytes, name: str = "") -> Picture:
    """Return a picture as it is kept; InputError where it is none, is broken, or is too large to be decoded.

    With a `name` its ending must tell the truth. The number of pixels is checked before anything is decoded.
    """
    from PIL import Image, UnidentifiedImageError

    check_size(len(data))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Pillow thinks of damaged metadata, which is thrown away
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        Image.MAX_IMAGE_PIXELS = MAX_PIXELS
        try:
            with Image.open(BytesIO(data), formats=_FORMATS) as image:
                _check(image, name)
                return _kept(_upright(image), photo=image.format in ("JPEG", "MPO", "WEBP"))
        except UnidentifiedImageError as error:
            raise InputError(
                translate("pictures", "This file holds no picture, whatever its name says."),
                translate("pictures", "Choose a JPEG, PNG, WebP, TIFF, BMP or GIF file."),
            ) from error
        except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
            raise _too_many() from error
        except (OSError, ValueError, SyntaxError, EOFError, TypeError, LookupError, struct.error, zlib.error) as error:
            raise InputError(
                translate("pictures", "This picture is broken and cannot be read."),
                translate("pictures", "Take it again, or open and save it in another program."),
            ) from error


def _check(image: "Image", name: str) -> None:
    """Refuse by what the header says, before anything is decoded."""
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise _too_many()
    says = _ENDINGS.get(PurePath(name).suffix.lower(), "")
    holds = "JPEG" if image.format == "MPO" else image.format or ""
    if says and says != holds:
        raise InputError(
            translate("pictures", "The file is named as {0} but holds {1}.").format(says, holds),
            translate("pictures", "Give it its true ending, or save it again."),
        )
    if holds == "TIFF" and getattr(image, "n_frames", 1) > 1:
        raise InputError(
            translate("pictures", "This scan has {0} pages.").format(getattr(image, "n_frames", 1)),
            translate("pictures", "Save each page as a picture of its own."),
        )


def _upright(image: "Image") -> "Image":
    """Return the picture decoded, no larger than is kept, turned as its camera was held."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT, 3: Transpose.ROTATE_180, 4: Transpose.FLIP_TOP_BOTTOM, 5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270, 7: Transpose.TRANSVERSE, 8: Transpose.ROTATE_90,
    }  # fmt: skip
    image.draft("RGB", _fitting(*image.size))
    turn = turns.get(image.getexif().get(_ORIENTATION, 1))
    upright = _plain(image) if turn is None else _plain(image).transpose(turn)
    width, height = _fitting(*upright.size)
    return upright if (width, height) == upright.size else upright.resize((width, height), reducing_gap=3.0)


def _plain(image: "Image") -> "Image":
    """Return the picture in 8 bits of grey or colour, on white where it is transparent."""
    from PIL import Image

    if image.mode.startswith(("I", "F")):
        low, high = image.getextrema()
        span = max(float(high) - float(low), 1.0)  # type: ignore[arg-type] # one band: two numbers
        plain = image.point(lambda v: v * (255.0 / span) - float(low) * 255.0 / span).convert("L")  # type: ignore[arg-type]
    elif image.mode in ("1", "L"):
        plain = image.convert("L")
    elif image.has_transparency_data:
        over = image.convert("RGBA")
        plain = Image.new("RGB", image.size, "white")
        plain.paste(over, mask=over.getchannel("A"))
    else:
        plain = image.convert("RGB")
    return plain


def _fitting(width: int, height: int) -> tuple[int, int]:
    """Return the size at which a picture is kept."""
    scale = min(1.0, math.sqrt(KEPT_PIXELS / (width * height)), MAX_SIDE / max(width, height))
    return max(1, int(width * scale)), max(1, int(height * scale))


def _kept(image: "Image", *, photo: bool) -> Picture:
    """Return the picture written anew: nothing of the file that came survives but its pixels."""
    image.info = {}
    width, height = image.size
    if not photo:
        target = BytesIO()
        image.save(target, "PNG")
        if target.tell() <= _PNG_LARGEST:
            return Picture(data=target.getvalue(), media_type="image/png", width=width, height=height)
    target = BytesIO()
    image.save(target, "JPEG", quality=_JPEG_QUALITY)
    return Picture(data=target.getvalue(), media_type="image/jpeg", width=width, height=height)


def _too_many() -> InputError:
    return InputError(
        translate("pictures", "This picture has more than {0} megapixels.").format(MAX_PIXELS // 1_000_000), _smaller()
    )


def _smaller() -> str:
    return translate("pictures", "Save a smaller copy and attach that one.")
