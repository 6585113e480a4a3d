"""What is known of the patient before treating, as papers say it: "not asked" is said, never left out."""

from datetime import tzinfo

from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.visit import Visit
from bodymap.figure.clinical_tables import fact_items
from bodymap.figure.fact_words import alerts, fact_lines
from bodymap.report.blocks import Block, lines_block
from bodymap.report.words import long_day


def alert_words(chart: Chart, visit: Visit) -> str:
    """Return what stands beside the name: allergies, blood thinners, pregnancy, or that nobody asked."""
    facts, _ = chart.facts_at(visit.id)
    return " · ".join(alerts(facts, fact_items()))


def known_block(chart: Chart, visit: Visit, zone: tzinfo, *, pounds: bool) -> Block | None:
    """Return weight, allergies, medicines, conditions, pregnancy, and of which day that is; None: never asked."""
    facts, confirmed = chart.facts_at(visit.id)
    if facts is None:
        return None
    day = long_day(facts.recorded_at.astimezone(zone).date())
    frame = (
        translate("report", "Confirmed at this visit, {day}.")
        if confirmed
        else translate("report", "As of {day}; not confirmed at this visit.")
    )
    title = translate("report", "Known before treatment")
    lines = fact_lines(facts, fact_items(), pounds=pounds)
    return lines_block(title, lines, frame.format(day=day), flowing=True)
