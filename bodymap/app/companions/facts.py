"""The patient's facts: what is confirmed at the visit being recorded."""

from typing import Any

from bodymap.app.companions.base import Companion, check_names
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.facts import Facts, check_weight
from bodymap.clinic.patient import age_in_years

_FIXED = ("recorded_at", "recorded_by")


class FactsEditor(Companion):
    """Weight, allergies, medicines, pregnancy and conditions."""

    def confirm(self, **fields: Any) -> Facts:
        """Say at this visit what holds: what is in `fields`, and all the rest as it was known before.

        Without fields: all as before. A visit has one such record; confirming again revises it.
        """
        check_names(Facts, fields, *_FIXED)
        self._check_weight(fields.get("weight_kg"))
        visit = self._visit()
        now, user = self._session.clock.now(), self._session.user.id
        stamped = {**fields, "recorded_at": now, "recorded_by": user}
        label = translate("companions", "Confirm the patient's facts")
        before, here = self._chart.facts_at(visit.id)
        if before is None or not here:
            known = {} if before is None else {name: getattr(before, name) for name in _content()}
            facts = Facts(id=new_id(), visit_id=visit.id, **{**known, **stamped})
            self._add("confirm-facts", label, facts)
            return facts
        if all(getattr(before, name) == value for name, value in fields.items()):
            return before
        return self._revise(before, stamped, "confirm-facts", label)

    def _check_weight(self, weight_kg: float | None) -> None:
        born = self._chart.patient.birth_date
        check_weight(weight_kg, None if born is None else age_in_years(born, self._session.today()))


def _content() -> set[str]:
    return set(Facts.__struct_fields__) - {"id", "version", "voided", "visit_id", *_FIXED}
