"""What to tell the patient after a needle: reminders, once for a visit."""

from collections.abc import Iterator

from bodymap.clinic.rules.model import Raised, Rules
from bodymap.clinic.rules.situation import Situation


def needled(situation: Situation) -> Iterator[Raised]:
    """Speak up: any needle."""
    if situation.needles:
        yield Raised()


def plan(situation: Situation) -> Iterator[Raised]:
    """Speak up: an injection, and the visit has no plan yet."""
    if situation.injections and not situation.visit.plan.strip():
        yield Raised()


RULES: Rules = {
    "post-soreness": needled,
    "post-ice-heat": needled,
    "post-activity": needled,
    "post-movement": needled,
    "post-warning": needled,
    "post-plan": plan,
}
