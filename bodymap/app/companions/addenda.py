"""What is added to a signed visit: addenda, a second signature, and that it was wrong. None of it is undone."""

from bodymap.app.companions.base import Companion
from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.record import check_length
from bodymap.clinic.signing import MAX_TEXT, Addendum, Meaning, Signature
from bodymap.clinic.visit import Visit


class AddendaEditor(Companion):
    """What is added to signed visits."""

    def add(self, reason: str, text: str, visit_id: str = "") -> Addendum:
        """Add to a signed visit, the newest one unless `visit_id` names it."""
        visit = self._signed(visit_id)
        user = self._session.user
        addendum = Addendum(
            id=new_id(),
            visit_id=visit.id,
            user_id=user.id,
            user_name=user.name,
            at=self._session.clock.now(),
            reason=reason,
            text=text,
        )
        self._write("add-addendum", translate("companions", "Add an addendum"), addendum)
        return addendum

    def cosign(self, visit_id: str) -> Signature:
        """Sign a visit that somebody else has signed."""
        visit = self._signed(visit_id)
        user = self._session.user
        if any(one.user_id == user.id for one in self._chart.signatures_of(visit.id)):
            raise InputError(translate("companions", "You have signed this visit already."))
        signature = Signature(
            id=new_id(),
            visit_id=visit.id,
            user_id=user.id,
            user_name=user.name,
            meaning=Meaning.COSIGNER,
            at=self._session.clock.now(),
        )
        self._write("cosign", translate("companions", "Co-sign the visit"), signature)
        return signature

    def enter_in_error(self, reason: str, visit_id: str) -> Visit:
        """Mark a signed visit as entered in error, for good: it is still shown everywhere, and counts no more.

        An addendum says so with the user's name, wherever the visit goes.
        """
        visit = self._signed(visit_id)
        if not reason.strip():
            raise InputError(translate("companions", "Say why the visit is wrong."), field="reason")
        check_length(reason, MAX_TEXT, "reason")
        label = translate("companions", "Entered in error")
        void, user = self._editor.void(reason.strip()), self._session.user
        marked = visit.revised(voided=void)
        said = Addendum(
            id=new_id(),
            visit_id=visit.id,
            user_id=user.id,
            user_name=user.name,
            at=void.at,
            reason=label,
            text=void.reason,
        )
        self._editor.send(Change(action="enter-in-error", label=label, edits=(Edit(visit, marked), Edit(None, said))))
        return marked

    def _write(self, action: str, label: str, record: AnyRecord) -> None:
        self._editor.send(Change(action=action, label=label, edits=(Edit(None, record),)))

    def _signed(self, visit_id: str) -> Visit:
        self._editor.begin()
        signed = [one for one in self._chart.current_visits if not one.is_draft and visit_id in ("", one.id)]
        if not signed:
            raise InputError(
                translate("companions", "Only a signed visit takes an addendum."),
                translate("companions", "A draft is simply changed."),
            )
        return signed[-1]
