"""Carries out what a stroke does to the areas of the visit being recorded."""

from bodymap.app.editor import ChartEditor
from bodymap.atlas.model import Side, View
from bodymap.clinic.area import Rings
from bodymap.clinic.sketch import Act, Draw, Reshape


def perform(editor: ChartEditor, acts: tuple[Act, ...], reason: str, **fields: object) -> str:
    """Draw, reshape and remove; a new area gets `fields`. Return the id of the new one, "" where there is none."""
    made = ""
    outlines: dict[str, Rings] = {}
    for act in acts:
        if isinstance(act, Draw):
            made = _draw(editor, *act.sheet, act.rings, fields)
        else:
            outlines[act.area_id] = act.rings if isinstance(act, Reshape) else ()
    if outlines:
        editor.areas.reshape(outlines, reason)
    return made


def _draw(editor: ChartEditor, view: View, side: Side, rings: Rings, fields: dict[str, object]) -> str:
    return editor.areas.draw(view, rings, side=side, **fields).id
