"""What a line will do, in words, and doing it: the same for the palette and the command `record`.

Everything is looked at before anything is recorded, so that a line is taken as a whole or not at all.
"""

from typing import TYPE_CHECKING, Any

import msgspec

from bodymap.app.lines.agents import known_agents
from bodymap.app.lines.said import PointLine, TreatmentLine, Vocabulary
from bodymap.app.lines.site import shortened
from bodymap.app.recording import site
from bodymap.app.tray import Bench
from bodymap.app.treating import begun, check_doses, treat
from bodymap.app.usual import next_usual_place
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.counting import inside
from bodymap.base.decimals import fixed_words, short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.base.units import kpa_to_kg_cm2
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, TriggerPoint
from bodymap.clinic.treatment import Dose, Guidance, Technique

if TYPE_CHECKING:
    from bodymap.app.editor import ChartEditor


class Done(msgspec.Struct, frozen=True):
    """What one point of a line became."""

    finding: Finding
    is_new: bool


def letters_of(chart: Chart | None) -> frozenset[str]:
    """Return the letters of the points that count."""
    return (
        frozenset(point.letter for point in chart.points if point.voided is None) if chart is not None else frozenset()
    )


def vocabulary(
    atlas: Atlas, chart: Chart | None, pressure_unit: str = "", bench: Bench | None = None, visit_id: str = ""
) -> Vocabulary:
    """Return what a line about this patient may name; `bench`: what lies ready for a treatment."""
    usual: dict[Technique, dict[str, Any]] = {}
    if bench is not None and chart is not None:
        usual = {technique: begun(bench, chart, visit_id, technique) for technique in Technique}
    return Vocabulary(
        atlas=atlas, agents=known_agents(), letters=letters_of(chart), pressure_unit=pressure_unit, usual=usual
    )


# doing it


def check(atlas: Atlas, chart: Chart, lines: tuple[PointLine, ...]) -> None:
    """Raise InputError where a point of the lines is not there, has no usual place, or is not treated as it can be."""
    for line in lines:
        for treatment in line.treatments:
            if treatment.technique is Technique.INJECTION:
                check_doses(treatment.fields["doses"])
        if line.letter:
            _point(chart, line.letter)
        elif not any(one.only in (None, line.side) for one in atlas.usual_points(line.muscle)):
            raise InputError(
                translate("lines", "{0} has no usual trigger point on the drawings.").format(
                    atlas.muscle_name(line.muscle)
                ),
                translate("lines", "Mark it in the window."),
                field="muscle",
            )


def carry_out(
    editor: "ChartEditor", atlas: Atlas, lines: tuple[PointLine, ...], bench: Bench | None = None
) -> tuple[Done, ...]:
    """Record every point of the lines and what was done there, as one step to undo; InputError where one cannot be.

    With a bench its lots are noted too, and it remembers what was used.
    """
    check(atlas, editor.chart, lines)
    first = line_words(atlas, editor.chart, lines[0]).split(": ", maxsplit=1)[0]
    label = first if len(lines) == 1 else translate("lines", "Record {0} points").format(len(lines))
    with editor.as_one(label):
        return tuple(_carry_out(editor, atlas, line, bench) for line in lines)


def _carry_out(editor: "ChartEditor", atlas: Atlas, line: PointLine, bench: Bench | None) -> Done:
    if line.letter:
        done = Done(editor.continue_point(_point(editor.chart, line.letter).id, **line.content), is_new=False)
    else:
        side, visit = line.side or Side.MIDLINE, editor.visit
        place = next_usual_place(atlas, editor.chart, visit.id if visit else "", line.muscle, side)
        if place is None:
            raise RuntimeError(f"{line.muscle} was checked and has no usual place")
        done = Done(editor.mark(line.muscle, side, place, **line.content), is_new=True)
    for treatment in line.treatments:
        points = (done.finding.point_id,)
        if bench is None:
            editor.treatments.treat(points, treatment.technique, **treatment.fields)
        else:
            treat(editor, bench, points, treatment.technique, **treatment.fields)
    return done


def _point(chart: Chart, letter: str) -> TriggerPoint:
    for point in chart.points:
        if point.letter == letter and point.voided is None:
            return point
    letters = ", ".join(one.letter for one in chart.points if one.voided is None)
    known = letters or translate("lines", "none yet")
    raise InputError(
        translate("lines", "This patient has no point {0}.").format(shortened(letter)),
        translate("lines", "Expected one of: {0}.").format(known),
        field="letter",
    )


# in words


def line_words(atlas: Atlas, chart: Chart | None, line: PointLine) -> str:
    """Return what one point of a line will do: `Mark left levator scapulae: pain 6, active, local twitch`."""
    if line.letter:
        known = chart.points if chart is not None else ()
        point = next((one for one in known if one.letter == line.letter and one.voided is None), None)
        where = "" if point is None else f" ({site(atlas.muscles[point.muscle], point.side)})"
        first = translate("lines", "Point {0}{1}").format(line.letter, where)
    else:
        first = translate("lines", "Mark {0}").format(site(atlas.muscles[line.muscle], line.side or Side.MIDLINE))
    parts = [*found_words(line), *(treated_words(one) for one in line.treatments)]
    return translate("lines", "{0}: {1}").format(first, ", ".join(parts)) if parts else first


def found_words(line: PointLine) -> list[str]:
    """Return what a line says was found, part by part."""
    parts = [translate("lines", "pain {0}").format(line.nrs)] if line.nrs is not None else []
    activities = {
        Activity.ACTIVE: translate("lines", "active"),
        Activity.LATENT: translate("lines", "latent"),
        Activity.NOT_FOUND: translate("lines", "not found"),
    }
    if line.activity in activities:
        parts.append(activities[line.activity])
    signs = {
        "taut_band": translate("lines", "taut band"),
        "recognised_pain": translate("lines", "recognised pain"),
        "referred_pain": translate("lines", "referred pain"),
        "local_twitch": translate("lines", "local twitch"),
        "jump_sign": translate("lines", "jump sign"),
    }
    for field, word in signs.items():
        if field in line.fields:
            parts.append(word if line.fields[field] else translate("lines", "no {0}").format(word))
    if "spot_tenderness" in line.fields:
        parts.append(translate("lines", "tender {0}").format(line.fields["spot_tenderness"]))
    if "ppt_kpa" in line.fields:
        kpa = line.fields["ppt_kpa"]
        parts.append(
            translate("lines", "PPT {0} kg/cm² ({1} kPa)").format(fixed_words(kpa_to_kg_cm2(kpa), 1), f"{kpa:.0f}")
        )
    if "note" in line.fields:
        parts.append(translate("lines", "note \u201c{0}\u201d").format(shortened(line.fields["note"])))
    return parts


def treated_words(treatment: TreatmentLine) -> str:
    """Return what a line says was done: `inject lidocaine 1 % 1.5 mL, ultrasound`."""
    fields = treatment.fields
    first = {
        Technique.INJECTION: translate("lines", "inject"),
        Technique.DRY_NEEDLING: translate("lines", "dry needling"),
        Technique.MANUAL: translate("lines", "manual technique"),
    }[treatment.technique]
    doses = " + ".join(_dose_words(dose) for dose in fields.get("doses", ()))
    parts = [f"{first} {doses}" if doses else first]
    if fields.get("guidance") is Guidance.ULTRASOUND:
        parts.append(translate("lines", "under ultrasound"))
    elif fields.get("guidance") is Guidance.PALPATION:
        parts.append(translate("lines", "by palpation"))
    amounts = (
        ("needle_gauge", translate("lines", "needle {0} G")),
        ("needle_length_mm", translate("lines", "{0} mm")),
        ("passes", translate("lines", "{0} passes")),
        ("nrs_after", translate("lines", "pain after {0}")),
    )
    parts += [words.format(short_words(fields[field])) for field, words in amounts if field in fields]
    if "twitch_elicited" in fields:
        twitch = translate("lines", "twitch elicited"), translate("lines", "no twitch elicited")
        parts.append(twitch[0] if fields["twitch_elicited"] else twitch[1])
    if "method" in fields:
        parts.append(fields["method"].value.replace("-", " "))
    return ", ".join(parts)


def _dose_words(dose: Dose) -> str:
    agent = known_agents()[dose.agent]
    strength = "" if dose.concentration is None else f" {short_words(dose.concentration)} {agent.short_unit}"
    name = inside(agent.short_name)
    return f"{name}{strength} {short_words(dose.volume_ml)} mL"
