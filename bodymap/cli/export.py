"""The command `export`: a visit as PDF, PNG or SVG, records as JSON, CSV or FHIR."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

import click
import msgspec

from bodymap.base.errors import InputError
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument
from bodymap.cli.output import STDOUT, output_option
from bodymap.cli.text import say_bytes

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.atlas.model import View
    from bodymap.clinic.chart import Chart
    from bodymap.clinic.visit import Visit
    from bodymap.report.options import SummaryOptions

OF_A_VISIT = ("pdf", "png", "svg")
OF_RECORDS = ("json", "csv")
OF_EITHER = ("fhir",)


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller wants exported; `patient` and `visit` as they were typed, empty where not given."""

    format: str
    patient: str
    visit: str
    view: str
    paper: str
    width: int
    letters: bool = True
    name: bool = False


@click.command(cls=BodymapCommand)
@clinic_argument
@click.option("--patient", default="", metavar="P", help="Chart number or id.")
@click.option("--all", "everybody", is_flag=True, help="All patients, as json or csv.")
@click.option(
    "--visit", default="", metavar="V", help="Id or date (2026-11-20) of a visit; else the newest, with fhir all."
)
@click.option("--format", "kind", required=True, type=click.Choice((*OF_A_VISIT, *OF_RECORDS, *OF_EITHER)))
@click.option("--view", default="", metavar="VIEW", help="png, svg: one view only, such as posterior.")
@click.option("--paper", type=click.Choice(("A4", "Letter")), help="pdf: the sheet; else as set in the window.")
@click.option("--width", default=1600, show_default=True, type=click.IntRange(100, 12_000), help="png: pixels.")
@click.option("--letters/--no-letters", default=True, help="png, svg: the letters of the points.")
@click.option("--name", is_flag=True, help="png, svg: name, chart number and day on the picture.")
@output_option
@access_options
def export(
    clinic: str,
    patient: str,
    everybody: bool,
    visit: str,
    kind: str,
    view: str,
    paper: str | None,
    width: int,
    letters: bool,
    name: bool,
    target: str,
    user: str | None,
    passphrase_file: str | None,
) -> None:
    """Write a summary, a map or records to a file.

    The summary of a visit is a pdf, its map a png or an svg; the records of a patient or of all are json or csv. For
    other systems a patient, or one visit with its summary, is a FHIR R4 bundle: fhir. Each export is noted in the
    audit trail. The file is not encrypted: whoever has it can read it.
    """
    wish = Wish(
        format=kind,
        patient=patient,
        visit=visit,
        view=view,
        paper=paper or "",
        width=width,
        letters=letters,
        name=name,
    )
    _check(wish, everybody=everybody)
    with Access(clinic, user, passphrase_file).open() as session:
        if everybody:
            _export_all(session, wish, target)
        else:
            _export_one(session, wish, target)


def _check(wish: Wish, *, everybody: bool) -> None:
    """End the call where its options do not go together."""
    if everybody == bool(wish.patient):
        raise click.UsageError("Give either --patient P or --all.")
    if everybody and wish.format not in OF_RECORDS:
        raise click.UsageError(f"--all goes with json or csv, not with {wish.format}.")
    if wish.visit and wish.format in OF_RECORDS:
        raise click.UsageError(f"--visit does not go with {wish.format}: it holds the whole record.")
    if wish.view and wish.format not in ("png", "svg"):
        raise click.UsageError("--view goes with png or svg.")
    if (wish.name or not wish.letters) and wish.format not in ("png", "svg"):
        raise click.UsageError("--name and --no-letters go with png or svg.")


def _export_all(session: "Session", wish: Wish, target: str) -> None:
    patients = session.all_patients().result()
    charts = (session.load_chart(one.id).result() for one in patients)
    _hand_over(session, lambda: _records(session, wish.format, charts, everybody=True), target, wish.format, "", "")


def _export_one(session: "Session", wish: Wish, target: str) -> None:
    from bodymap.cli.access import find_patient

    patient = find_patient(session, wish.patient)
    chart = session.load_chart(patient.id).result()
    if wish.format in OF_RECORDS:
        one = partial(_records, session, wish.format, [chart], everybody=False)
        _hand_over(session, one, target, wish.format, patient.id, "")
        return
    if wish.format in OF_EITHER and not wish.visit:
        from bodymap.cli.fhir import bundle_writer

        _hand_over(session, bundle_writer(session, chart, "", None), target, wish.format, patient.id, "")
        return
    visit = _visit(chart, wish.visit, session)
    _hand_over(session, _writer(session, chart, visit.id, wish), target, wish.format, patient.id, visit.id)


def _hand_over(
    session: "Session", writer: Callable[[], bytes], target: str, kind: str, patient_id: str, visit_id: str
) -> None:
    """Make the document and put it where it is wanted; the audit trail knows of it before it is handed over."""
    if target == STDOUT:
        document = writer()
        session.log_export(kind, patient_id=patient_id, visit_id=visit_id).result()
        say_bytes(document)
        return
    from bodymap.app.export import export_to_file

    export_to_file(session, writer, target, kind=kind, patient_id=patient_id, visit_id=visit_id)


def _records(session: "Session", kind: str, charts: "Iterable[Chart]", *, everybody: bool) -> bytes:
    """Return records as JSON or CSV."""
    if kind == "csv":
        from bodymap.exchange.csv_findings import findings_csv

        return findings_csv(charts)
    from bodymap.exchange.json_record import Origin, record_json

    clinic = session.clinic
    origin = Origin(clinic_id=clinic.id, clinic_name=clinic.name, exported_at=session.clock.now())
    if everybody:
        settings, logo = session.clinic_settings().result(), session.logo().result()
        its_own = settings if settings.version else None
        origin = msgspec.structs.replace(origin, settings=its_own, logo=None if logo is None else logo[0])
    return record_json(charts, origin, lambda attachment_id: session.blob(attachment_id).result())


def _writer(session: "Session", chart: "Chart", visit_id: str, wish: Wish) -> Callable[[], bytes]:
    """Return what makes the summary or the map of a visit."""
    if wish.format in OF_EITHER:
        from bodymap.cli.fhir import bundle_writer

        summary = _writer(session, chart, visit_id, msgspec.structs.replace(wish, format="pdf"))
        return bundle_writer(session, chart, visit_id, summary)
    atlas, options = session.atlas, _options(session, wish)
    if wish.format == "pdf":
        from bodymap.app.paper_parts import paper_parts
        from bodymap.report.summary import summary_pdf

        parts = paper_parts(session, chart, visit_id)
        options = options.with_clinic(parts.settings, parts.logo)
        return lambda: summary_pdf(chart, visit_id, atlas, options, parts.files)
    from bodymap.report.options import MapLook
    from bodymap.report.pictures import map_png, map_svg

    view, look = _view(wish.view), MapLook(name=wish.name, letters=wish.letters)
    if wish.format == "svg":
        return lambda: map_svg(chart, visit_id, atlas, options, view=view, look=look)
    return lambda: map_png(chart, visit_id, atlas, options, view=view, width=wish.width, look=look)


def _options(session: "Session", wish: Wish) -> "SummaryOptions":
    """Return the letterhead and what the user has set."""
    from bodymap.app.settings import WeightUnit, load_settings
    from bodymap.base.zones import machine_zone_name
    from bodymap.report.options import SummaryOptions

    settings = load_settings()
    return SummaryOptions(
        paper=wish.paper or settings.paper.value,
        time_zone=settings.time_zone or machine_zone_name(),
        language=settings.language or "en",
        clinic_name=session.clinic.name,
        clinic_address=session.clinic.address,
        units=settings.units.value,
        pounds=settings.weight_unit is WeightUnit.LB,
    )


def _view(name: str) -> "View | None":
    """Return the view of this name, None for no name; InputError for an unknown one."""
    from bodymap.atlas.model import View

    if not name:
        return None
    if name not in tuple(View):
        raise InputError(f"There is no view {name}.", f"Expected one of: {', '.join(View)}.")
    return View(name)


def _visit(chart: "Chart", wanted: str, session: "Session") -> "Visit":
    """Return the visit with this id or of this day, the newest where none is named."""
    visits = chart.current_visits
    if not visits:
        raise InputError("This patient has no visit yet.", "Nothing was written.")
    if not wanted:
        return visits[-1]
    found = [one for one in visits if wanted in (one.id, _day(one, session))]
    if len(found) != 1:
        problem = "has no such visit" if not found else "has several visits on that day"
        raise InputError(f"This patient {problem}: {wanted}.", "List them: bodymap visits CLINIC --patient P")
    return found[0]


def _day(visit: "Visit", session: "Session") -> str:
    return visit.started_at.astimezone(session.zone).date().isoformat()
