"""Setting advice aside, with a reason that stays in the record."""

from bodymap.app.companions.base import Companion
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.advice import SetAside


class AdviceEditor(Companion):
    """The advice that is not followed in the visit being recorded."""

    def set_aside(self, rule_id: str, about: str, said: str, reason: str) -> SetAside:
        """Record that advice was read and not followed: which, about which record (or ""), its words, and why."""
        visit = self._visit()
        aside = SetAside(
            id=new_id(),
            visit_id=visit.id,
            rule_id=rule_id,
            about=about,
            said=said,
            reason=reason,
            by=self._session.user.id,
            at=self._session.clock.now(),
        )
        self._add("set-aside", translate("companions", "Set advice aside"), aside)
        return aside

    def void(self, set_aside_id: str, reason: str) -> None:
        """Show a piece of advice again."""
        aside = self._open(SetAside, set_aside_id)
        self._strike(aside, reason, "void-set-aside", translate("companions", "Show advice again"))
