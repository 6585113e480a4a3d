"""Pictures that one document shows many times: set once and shared by all places, instead of once for each.

The document is set with a plain rectangle for each of them; the real picture, set apart by the same engine, is then
put in the rectangle's place. Nothing touches the disk; the same input gives the same bytes.
"""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from bodymap.report.engine import engine

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

_TEMPLATE = "shared.typ"
_ALONE = '<g style="isolation:isolate">{0}</g>'  # typst makes an object of the file of it


def shared_svg(svg: str) -> str:
    """Return an SVG file whose content is one object of the document that shows it."""
    head, _, rest = svg.partition(">")
    return f"{head}>{_ALONE.format(rest.rpartition('</svg>')[0])}</svg>\n"


def stand_ins(shared: Mapping[str, str]) -> dict[str, str]:
    """Return for each picture a plain one of the same frame, unlike all others."""
    found = {}
    for number, (name, svg) in enumerate(shared.items()):
        head = svg.partition(">")[0]
        x, y, width, height = head.partition('viewBox="')[2].partition('"')[0].split()
        path = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="#{number:06x}"/>'
        found[name] = f"{head}>{_ALONE.format(path)}</svg>\n"
    return found


def put_in(document: "Pdf", shared: Mapping[str, str], at: datetime) -> None:
    """Replace the stand-ins of a document, which were made by `stand_ins`, by their pictures; `at` is its date."""
    import pikepdf

    pictures = {f"plain{n}": svg for n, svg in enumerate(stand_ins(shared).values())}
    pictures |= {f"real{n}": svg for n, svg in enumerate(shared.values())}
    data: dict[str, object] = {"count": len(shared), "date": [at.year, at.month, at.day]}
    with pikepdf.open(BytesIO(engine().pdf(_TEMPLATE, data, pictures, at))) as donor:
        wanted = dict(_pair(page) for page in donor.pages)
        put = set()
        for one in document.objects:
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Form":
                plain = one.read_bytes()
                if plain in wanted:
                    _replace(document, one, wanted[plain])
                    put.add(plain)
        if len(put) < len(wanted):
            raise RuntimeError("a shared picture has no place in its document")


def _pair(page: "Page") -> "tuple[bytes, Object]":
    """Return what a stand-in says in the file, and the picture that it stands for: the longer of a page's objects."""
    plain, real = sorted(page.obj.Resources.XObject.values(), key=lambda one: len(one.read_raw_bytes()))
    return plain.read_bytes(), real


def _replace(document: "Pdf", place: "Object", real: "Object") -> None:
    from pikepdf import Name

    copy = document.copy_foreign(real)
    place.write(real.read_raw_bytes(), filter=Name.FlateDecode)
    for key in ("/BBox", "/Resources", "/Group"):
        place[key] = copy[key]
