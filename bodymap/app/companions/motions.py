"""Range of motion, before and after."""

from typing import Any

from bodymap.app.companions.base import Companion
from bodymap.atlas.model import Side
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.motion import Moment, RangeOfMotion


class MotionsEditor(Companion):
    """The measured movements of the visit being recorded."""

    def measure(
        self, joint: str, movement: str, side: Side, degrees: float, moment: Moment, note: str = ""
    ) -> RangeOfMotion:
        """Record how far a movement went; measured again at the same moment, the newer figure stands."""
        visit = self._visit()
        label = translate("companions", "Measure a movement")
        said: dict[str, Any] = {"joint": joint, "movement": movement, "side": side, "moment": moment}
        for known in self._chart.motions_of(visit.id):
            if all(getattr(known, name) == value for name, value in said.items()):
                return self._revise(known, {"degrees": degrees, "note": note or known.note}, "measure", label)
        motion = RangeOfMotion(id=new_id(), visit_id=visit.id, degrees=degrees, note=note, **said)
        self._add("measure", label, motion)
        return motion

    def revise(self, motion_id: str, **fields: Any) -> RangeOfMotion:
        """Set fields of a measured movement."""
        motion = self._open(RangeOfMotion, motion_id)
        return self._revise(motion, fields, "revise-motion", translate("companions", "Change a measured movement"))

    def void(self, motion_id: str, reason: str) -> None:
        """Strike out a measured movement."""
        motion = self._open(RangeOfMotion, motion_id)
        self._strike(motion, reason, "void-motion", translate("companions", "Remove a measured movement"))
