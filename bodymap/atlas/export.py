"""The outlines of both sides of every whole-body view as plain SVG, for tools that measure and compare.

Each outline is one path with the id `levator-scapulae.left`; bones are left out. What is drawn once is mirrored.
"""

from pathlib import Path

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.drawing import Drawing, ShapeKind
from bodymap.atlas.model import WHOLE_BODY, Side


def export(atlas: Atlas, folder: Path) -> tuple[Path, ...]:
    """Write anterior.svg, posterior.svg, left.svg and right.svg into a folder and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for view in WHOLE_BODY:
        file = folder / f"{view}.svg"
        file.write_text(outlines_svg(atlas.drawing(view)), encoding="utf-8")
        files.append(file)
    return tuple(files)


def outlines_svg(drawing: Drawing) -> str:
    """Return the outlines of one view as an SVG file."""
    frame = drawing.frame
    box = f"{frame.x:g} {frame.y:g} {frame.width:g} {frame.height:g}"
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">']
    for shape in drawing.shapes:
        if shape.kind is not ShapeKind.BONE:
            side = Side.LEFT if shape.axis is None else Side.RIGHT  # of a midline muscle each half has its own
            lines.append(f'<path id="{shape.id}.{side}" d="{shape.outline}"/>')
    return "\n".join([*lines, "</svg>", ""])
