"""Raster pictures on a paper: photos made small enough for the document, and the clinic's logo.

They come in as the app keeps them (PNG or JPEG that it wrote itself) and go to the template as SVG around a JPEG or
PNG. The same pictures give the same bytes. Pillow is imported when it is called.
"""

import base64
from collections.abc import Mapping, Sequence
from io import BytesIO

from bodymap.atlas.atlas import Atlas
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.clinic.visit import Visit
from bodymap.report.blocks import Block, list_block
from bodymap.report.words import point_name

_ALL_BYTES = 180_000  # of all photos together
_SIDES = (900, 700, 540, 420, 320, 240, 180)  # pixels of the longer side, the first that is small enough
_QUALITY = 74
_BOX = (55.0, 55.0)  # mm of paper for a photo
_LOGO_BOX = (42.0, 15.0)
_LOGO_PIXELS = 600
_IMAGE = "image/"


def photos(
    chart: Chart, visit: Visit, atlas: Atlas, blobs: Mapping[str, bytes], pictures: dict[str, str]
) -> list[dict[str, object]]:
    """Return the visit's photos as the template wants them, and put their pictures with the others."""
    shown = [one for one in chart.attachments_of(visit.id) if _is_shown(one, blobs)]
    found: list[dict[str, object]] = []
    for index, one in enumerate(shown):
        data, width, height = _smaller(blobs[one.id], _ALL_BYTES // len(shown))
        key = f"photo{index}"
        pictures[key] = _svg(data, "image/jpeg", width, height)
        scale = min(_BOX[0] / width, _BOX[1] / height)
        caption = _caption(one, chart, atlas)
        alt = translate("report", "Photo: {0}").format(caption)
        found.append({"key": key, "width": width * scale, "caption": caption, "alt": alt})
    return found


def files_block(chart: Chart, visit: Visit, atlas: Atlas, blobs: Mapping[str, bytes]) -> Block | None:
    """Return the names of the files that are kept with the visit and not printed."""
    left: Sequence[Attachment] = [one for one in chart.attachments_of(visit.id) if not _is_shown(one, blobs)]
    title = translate("report", "Kept with this visit, not printed")
    return list_block(title, [_caption(one, chart, atlas) for one in left])


def logo_picture(data: bytes) -> tuple[str, float]:
    """Return a logo as SVG, and its width on paper in mm."""
    from PIL import Image

    with Image.open(BytesIO(data)) as image:
        image.thumbnail((_LOGO_PIXELS, _LOGO_PIXELS))
        width, height = image.size
        target = BytesIO()
        image.convert("RGB").save(target, "PNG", optimize=False)
    scale = min(_LOGO_BOX[0] / width, _LOGO_BOX[1] / height)
    return _svg(target.getvalue(), "image/png", width, height), width * scale


def _is_shown(one: Attachment, blobs: Mapping[str, bytes]) -> bool:
    return one.media_type.startswith(_IMAGE) and one.id in blobs


def _caption(one: Attachment, chart: Chart, atlas: Atlas) -> str:
    if not one.point_id or one.point_id not in chart.point_of:
        return one.title
    point = chart.point_of[one.point_id]
    where = f"{point.letter} {point_name(point, atlas)}"
    return translate("report", "{title} ({point})").format(title=one.title, point=where)


def _smaller(data: bytes, most: int) -> tuple[bytes, int, int]:
    """Return a photo as a JPEG of at most `most` bytes (the smallest size where none is), and its size in pixels."""
    from PIL import Image

    with Image.open(BytesIO(data)) as image:
        plain = image.convert("RGB")
    target = BytesIO()
    for side in _SIDES:
        plain.thumbnail((side, side))
        target = BytesIO()
        plain.save(target, "JPEG", quality=_QUALITY)
        if target.tell() <= most:
            return target.getvalue(), *plain.size
    return target.getvalue(), *plain.size


def _svg(data: bytes, media_type: str, width: int, height: int) -> str:
    href = f"data:{media_type};base64,{base64.b64encode(data).decode()}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image x="0" y="0" width="{width}" height="{height}" href="{href}"/></svg>'
    )
