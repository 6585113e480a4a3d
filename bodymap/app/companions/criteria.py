"""The fibromyalgia criteria of 2016 and the tender points of 1990: one record of each per visit."""

from typing import Any

from bodymap.app.companions.base import Companion, check_names
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints


class CriteriaEditor(Companion):
    """What was asked and pressed in the visit being recorded."""

    def fibromyalgia(self, **fields: Any) -> Fibromyalgia:
        """Set answers of the criteria; the first ones make the record."""
        check_names(Fibromyalgia, fields)
        visit = self._visit()
        label = translate("companions", "Change the fibromyalgia criteria")
        known = self._chart.fibromyalgia_of(visit.id)
        if known is not None:
            return self._revise(known, fields, "ask-criteria", label)
        asked = Fibromyalgia(id=new_id(), visit_id=visit.id, **fields)
        self._add("ask-criteria", label, asked)
        return asked

    def tender_points(self, **fields: Any) -> TenderPoints:
        """Set which tender points were examined, and which hurt."""
        check_names(TenderPoints, fields)
        visit = self._visit()
        label = translate("companions", "Change the tender points")
        known = self._chart.tender_points_of(visit.id)
        if known is not None:
            return self._revise(known, fields, "press-tender-points", label)
        pressed = TenderPoints(id=new_id(), visit_id=visit.id, **fields)
        self._add("press-tender-points", label, pressed)
        return pressed
