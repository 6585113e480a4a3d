"""Commands that list: patients, visits."""

from typing import TYPE_CHECKING

import click

from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument, json_option, patient_option
from bodymap.cli.text import day, moment, say, say_json, score, table

if TYPE_CHECKING:
    from datetime import tzinfo

    from bodymap.atlas.atlas import Atlas
    from bodymap.clinic.chart import Chart
    from bodymap.clinic.visit import Visit


@click.command(cls=BodymapCommand)
@clinic_argument
@json_option
@access_options
def patients(clinic: str, as_json: bool, user: str | None, passphrase_file: str | None) -> None:
    """List the patients, by family name."""
    with Access(clinic, user, passphrase_file).open() as session:
        found = session.all_patients().result()
    if as_json:
        from bodymap.exchange.listing import patient_object

        say_json([patient_object(patient) for patient in found])
        return
    rows = [(one.chart_number, one.full_name, day(one.birth_date)) for one in found]
    say(table(("CHART", "NAME", "BORN"), rows))


@click.command(cls=BodymapCommand)
@clinic_argument
@patient_option
@json_option
@access_options
def visits(clinic: str, patient: str, as_json: bool, user: str | None, passphrase_file: str | None) -> None:
    """List a patient's visits with their points, oldest first."""
    from bodymap.cli.access import find_patient

    with Access(clinic, user, passphrase_file).open() as session:
        person = find_patient(session, patient)
        chart = session.load_chart(person.id).result()
        session.log_view(person.id).result()
        atlas = session.atlas
    if as_json:
        from bodymap.exchange.listing import visit_objects

        say_json(visit_objects(chart))
        return
    for visit in chart.shown_visits:
        say(_in_words(chart, visit, atlas, session.zone))


def _in_words(chart: "Chart", visit: "Visit", atlas: "Atlas", zone: "tzinfo") -> str:
    """Return one visit: a line, then a line per point."""
    from bodymap.clinic.visit import status_word

    started = moment(visit.started_at.astimezone(zone))
    line = f"{started}  {status_word(visit)}  pain now {score(visit.pain_now)}  {visit.id}"
    rows = []
    for finding in chart.findings_of(visit.id):
        point = chart.point_of[finding.point_id]
        name = atlas.muscle_name(point.muscle)
        rows.append((f"  {point.letter}", point.side.value, name, score(finding.nrs), finding.activity.value))
    return "\n".join([line, table(("  POINT", "SIDE", "MUSCLE", "NRS", "ACTIVITY"), rows)] if rows else [line])


COMMANDS = (patients, visits)
