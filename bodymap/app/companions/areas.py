"""Drawing where it hurts. Rings are mm in the view's frame, kept to a thousandth."""

from collections.abc import Mapping
from typing import Any

from bodymap.app.companions.base import Companion, check_names
from bodymap.atlas.model import View
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.area import PainArea, Rings
from bodymap.clinic.change import Edit

_DECIMALS = 3


class AreasEditor(Companion):
    """The pain areas of the visit being recorded."""

    def draw(self, view: View, rings: Rings, **fields: Any) -> PainArea:
        """Record a new area; starts today's visit where none is open."""
        check_names(PainArea, fields, "view", "rings")
        visit = self._visit()
        area = PainArea(id=new_id(), visit_id=visit.id, view=view, rings=_kept(rings), **fields)
        self._add("draw-area", translate("companions", "Draw a pain area"), area)
        return area

    def revise(self, area_id: str, **fields: Any) -> PainArea:
        """Set fields of an area, its rings too."""
        if "rings" in fields:
            fields["rings"] = _kept(fields["rings"])
        area = self._open(PainArea, area_id)
        return self._revise(area, fields, "revise-area", translate("companions", "Change a pain area"))

    def reshape(self, outlines: Mapping[str, Rings], reason: str) -> None:
        """Give areas other outlines by one stroke, which is a step of its own; one without any ring is struck out."""
        edits = []
        for area_id, rings in outlines.items():
            area = self._open(PainArea, area_id)
            after = area.revised(rings=_kept(rings)) if rings else area.revised(voided=self._editor.void(reason))
            edits.append(Edit(area, after))
        self._make("reshape-area", translate("companions", "Change a pain area"), edits)

    def void(self, area_id: str, reason: str) -> None:
        """Strike out an area."""
        area = self._open(PainArea, area_id)
        self._strike(area, reason, "void-area", translate("companions", "Remove a pain area"))


def _kept(rings: Rings) -> Rings:
    return tuple(tuple((round(x, _DECIMALS), round(y, _DECIMALS)) for x, y in ring) for ring in rings)
