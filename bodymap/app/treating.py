"""Treating points: what the window and the command line share. A plain injection needs nothing but its point.

What is not said is taken from the tray (the day's mixture, lots, needle) and from the visit (consent that was noted at
an earlier point). An agent must be in the table of agents. Recording itself is the editor's: one step to undo.
"""

import calendar
import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from bodymap.app.tray import Bench, Needle
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.agents import Agent
from bodymap.clinic.amounts import parse_volume
from bodymap.clinic.chart import Chart
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.figure.clinical_tables import agents

if TYPE_CHECKING:
    from bodymap.app.editor import ChartEditor

NO_AGENT = "dry-needling"  # in the table of agents, but a technique here
FIRST_AGENT = "lidocaine"
FIRST_VOLUME_ML = 1.0
USUAL_VOLUMES_ML = (0.2, 0.5, 1.0, 1.5, 2.0)
_EXPIRY = re.compile(r"(?:(?P<y1>[0-9]{4})[-./ ](?P<m1>[0-9]{1,2})|(?P<m2>[0-9]{1,2})[-./ ](?P<y2>[0-9]{2}|[0-9]{4}))")


def treat(
    editor: "ChartEditor", bench: Bench, point_ids: Sequence[str], technique: Technique, **fields: Any
) -> tuple[Treatment, ...]:
    """Record one technique at each of the points, as one step; InputError where a field cannot be.

    Doses are given at each point. Without `doses` an injection gets the mixture that was used today already.
    """
    visit_id = editor.visit.id if editor.visit is not None else ""
    given = begun(bench, editor.chart, visit_id, technique) | fields
    if technique is Technique.INJECTION and "doses" not in given:
        raise InputError(
            translate("treating", "Nothing was injected today yet, so there is no usual mixture."),
            translate("treating", "Name agent, strength and volume."),
            field="agent",
        )
    if technique is Technique.INJECTION:
        given["doses"] = bench.tray.labelled(given["doses"], bench.today())
        check_doses(given["doses"])
    done: tuple[Treatment, ...] = editor.treatments.treat(tuple(point_ids), technique, **given)
    for one in done:
        bench.remember(one)
    return done


def revise(editor: "ChartEditor", bench: Bench, treatment_id: str, **fields: Any) -> Treatment:
    """Change fields of a treatment; what it used is what the next one begins with."""
    if "doses" in fields:
        check_doses(fields["doses"])
    revised: Treatment = editor.treatments.revise(treatment_id, **fields)
    if fields.keys() & {"doses", "needle_gauge", "needle_length_mm", "method"}:
        bench.remember(revised, count=False)
    return revised


def begun(bench: Bench, chart: Chart, visit_id: str, technique: Technique) -> dict[str, Any]:
    """Return the fields with which a new treatment begins."""
    tray = bench.tray
    fields: dict[str, Any] = {}
    needle = tray.needles.get(technique, Needle()) if technique is not Technique.MANUAL else Needle()
    if needle != Needle():
        fields |= {"needle_gauge": needle.gauge, "needle_length_mm": needle.length_mm}
    if technique is Technique.INJECTION and bench.is_ready:
        fields["doses"] = usual_mixture(bench)
    elif technique is Technique.MANUAL and tray.method is not None:
        fields["method"] = tray.method
    before = [t.consent for t in chart.treatments_of(visit_id) if t.consent is not None and t.technique is technique]
    if before and before[-1]:
        fields["consent"] = True
    return fields


def usual_mixture(bench: Bench) -> tuple[Dose, ...]:
    """Return what is proposed for an injection: the last mixture, else 1 mL of plain lidocaine 1 %."""
    mixture = tuple(dose for dose in bench.tray.mixture if dose.agent in agents())
    return mixture or (first_dose(FIRST_AGENT),)


def first_dose(agent: str) -> Dose:
    """Return the dose with which a newly chosen agent begins: its middle usual concentration."""
    usual = agents()[agent].concentrations
    return Dose(agent=agent, concentration=usual[len(usual) // 2] if usual else None, volume_ml=FIRST_VOLUME_ML)


def injectable(bench: Bench) -> tuple[Agent, ...]:
    """Return the agents of the table in the order in which they are offered, the clinic's usual ones first."""
    table = agents()
    return tuple(table[agent] for agent in bench.tray.usual_first(table) if agent != NO_AGENT)


def unknown_agent() -> InputError:
    """Return what to say of an agent that the table does not have."""
    return InputError(
        translate("treating", "This agent is not in the table, so its dose cannot be added up."),
        translate("treating", "Choose one of the list."),
        field="agent",
    )


def check_doses(doses: Sequence[Dose]) -> None:
    """Raise InputError where an injection has no agent, one that the table does not know, or one twice."""
    if not doses:
        raise InputError(translate("treating", "Name the agent."), field="agent")
    for dose in doses:
        if dose.agent not in agents() or dose.agent == NO_AGENT:
            raise unknown_agent()
        agents()[dose.agent].check_concentration(dose.concentration)
    same = [(dose.agent, dose.concentration) for dose in doses]
    if len(set(same)) < len(same):
        raise InputError(
            translate("treating", "This agent is in the mixture twice."),
            translate("treating", "Give its whole volume once."),
            field="agent",
        )


def with_volume(doses: Sequence[Dose], volume_ml: float) -> tuple[Dose, ...]:
    """Return the same mixture in another volume in all, each agent with its share."""
    whole = sum(dose.volume_ml for dose in doses)
    return tuple(
        msgspec.structs.replace(dose, volume_ml=round(dose.volume_ml * volume_ml / whole, 4)) for dose in doses
    )


def read_volume(text: str) -> float:
    """Return a volume in mL as typed; InputError in plain words."""
    volume = parse_volume(text)
    if volume is None:
        raise InputError(translate("treating", "Enter a volume in mL."), field="volume_ml")
    return volume


def read_expiry(text: str) -> date | None:
    """Return the last day of the month that a label says (`03/2028`, `2028-03`), None for nothing typed."""
    typed = text.strip()
    if not typed:
        return None
    found = _EXPIRY.fullmatch(typed)
    if found is not None:
        year, month = int(found["y1"] or found["y2"]), int(found["m1"] or found["m2"])
        year += 2000 if year < 100 else 0
        if 1 <= month <= 12 and 2000 <= year <= 2100:
            return date(year, month, calendar.monthrange(year, month)[1])
    raise InputError(
        translate("treating", "This is not a month of expiry."),
        translate("treating", "Type it as on the label, for example 03/2028."),
        field="expiry",
    )
