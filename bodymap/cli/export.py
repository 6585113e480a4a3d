"""The command `export`: a visit as PDF, PNG or SVG, records as JSON, CSV or FHIR."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import click
import msgspec

from bodymap.base.errors import InputError
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument
from bodymap.cli.output import STDOUT, output_option
from bodymap.cli.papers import KINDS, OF_ANYBODY, PaperWords, check_words, paper_options, paper_writer
from bodymap.cli.papers import OF_A_VISIT as OF_A_PAPER_VISIT
from bodymap.cli.records_out import RecordsOut, RecordWords, check_about, record_options
from bodymap.cli.text import say_bytes

if TYPE_CHECKING:
    from bodymap.app.files import Content
    from bodymap.app.session import Session
    from bodymap.atlas.model import View
    from bodymap.clinic.chart import Chart
    from bodymap.clinic.visit import Visit
    from bodymap.report.options import SummaryOptions

OF_A_VISIT = ("pdf", "png", "svg")
OF_RECORDS = ("json", "csv")
OF_EITHER = ("fhir",)
_NO_WORDS = PaperWords()


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller wants exported; `patient` and `visit` as they were typed, empty where not given."""

    format: str
    patient: str
    visit: str
    view: str
    width: int
    letters: bool = True
    name: bool = False
    words: PaperWords = PaperWords()
    about: RecordWords = RecordWords()


@click.command(cls=BodymapCommand)
@clinic_argument
@click.option("--patient", default="", metavar="P", help="Chart number or id.")
@click.option("--all", "everybody", is_flag=True, help="All patients, as json or csv.")
@click.option(
    "--visit", default="", metavar="V", help="Id or date (2026-11-20) of a visit; else the newest, with fhir all."
)
@click.option(
    "--format", "kind", type=click.Choice((*OF_A_VISIT, *OF_RECORDS, *OF_EITHER)), help="Not needed with --paper: pdf."
)
@click.option("--view", default="", metavar="VIEW", help="png, svg: one view only, such as posterior.")
@click.option("--width", default=1600, show_default=True, type=click.IntRange(100, 12_000), help="png: pixels.")
@click.option("--letters/--no-letters", default=True, help="png, svg: the letters of the points.")
@click.option("--name", is_flag=True, help="png, svg: name, chart number and day on the picture.")
@record_options
@paper_options
@output_option
@access_options
def export(
    clinic: str,
    patient: str,
    everybody: bool,
    visit: str,
    kind: str | None,
    view: str,
    width: int,
    letters: bool,
    name: bool,
    words: PaperWords,
    about: RecordWords,
    target: str,
    user: str | None,
    passphrase_file: str | None,
) -> None:
    """Write a paper, a map or records to a file.

    A paper is a pdf: the summary of a visit, the patient's handout or a letter about it, the history of a patient, an
    empty body chart, a report of the audit trail. The map of a visit is a png or an svg; the records of a patient or
    of all are json or csv. For other systems a patient, or one visit with its summary, is a FHIR R4 bundle: fhir. Each
    export is noted in the audit trail. Unless a paper has a password the file is not encrypted: whoever has it can
    read it.
    """
    wish = Wish(
        format=kind or ("pdf" if words.paper else ""),
        patient=patient,
        visit=visit,
        view=view,
        width=width,
        letters=letters,
        name=name,
        words=words,
        about=about,
    )
    _check(wish, target, everybody=everybody)
    with Access(clinic, user, passphrase_file).open() as session:
        if everybody:
            _export_records(session, wish, target, None)
        elif wish.format == "pdf":
            _export_paper(session, wish, target)
        else:
            _export_one(session, wish, target)


def _check(wish: Wish, target: str, *, everybody: bool) -> None:
    """End the call where its options do not go together."""
    if not wish.format:
        raise click.UsageError("Give --format or --paper.")
    check_about(wish.about, wish.format, target)
    check_words(wish.words, wish.format, patient=wish.patient, visit=wish.visit)
    if everybody == bool(wish.patient) and not (wish.words.paper in OF_ANYBODY and not everybody):
        raise click.UsageError("Give either --patient P or --all.")
    if everybody and wish.format not in OF_RECORDS:
        raise click.UsageError(f"--all goes with json or csv, not with {wish.format}.")
    if wish.visit and wish.format in OF_RECORDS:
        raise click.UsageError(f"--visit does not go with {wish.format}: it holds the whole record.")
    if wish.view and wish.format not in ("png", "svg"):
        raise click.UsageError("--view goes with png or svg.")
    if (wish.name or not wish.letters) and wish.format not in ("png", "svg"):
        raise click.UsageError("--name and --no-letters go with png or svg.")


def _export_records(session: "Session", wish: Wish, target: str, chart: "Chart | None") -> None:
    """Write the records of a patient, or of everybody."""
    out = RecordsOut(session, wish.about, wish.format, chart)
    patient_id = "" if chart is None else chart.patient.id
    _hand_over(session, out.pieces, target, wish.format, patient_id, "", nameless=wish.about.deidentified)
    out.keep_key()


def _export_one(session: "Session", wish: Wish, target: str) -> None:
    from bodymap.cli.access import find_patient

    patient = find_patient(session, wish.patient)
    chart = session.load_chart(patient.id).result()
    if wish.format in OF_RECORDS:
        _export_records(session, wish, target, chart)
        return
    if wish.format in OF_EITHER and not wish.visit:
        from bodymap.cli.fhir import bundle_writer

        _hand_over(session, bundle_writer(session, chart, "", None), target, wish.format, patient.id, "")
        return
    visit = _visit(chart, wish.visit, session)
    _hand_over(session, _writer(session, chart, visit.id, wish), target, wish.format, patient.id, visit.id)


def _export_paper(session: "Session", wish: Wish, target: str) -> None:
    """Write a paper of a visit, of a patient or of nobody."""
    from bodymap.cli.access import find_patient

    words, chart, visit_id = wish.words, None, ""
    if wish.patient:
        chart = session.load_chart(find_patient(session, wish.patient).id).result()
        visit_id = _visit(chart, wish.visit, session).id if words.kind in OF_A_PAPER_VISIT else ""
    writer = paper_writer(session, words, chart, visit_id, _options(session))
    patient_id = "" if chart is None else chart.patient.id
    _hand_over(session, writer, target, KINDS[words.kind], patient_id, visit_id, words)


def _hand_over(
    session: "Session",
    writer: "Callable[[], Content]",
    target: str,
    kind: str,
    patient_id: str,
    visit_id: str,
    words: PaperWords = _NO_WORDS,
    *,
    nameless: bool = False,
) -> None:
    """Make the document and put it where it is wanted; the audit trail knows of it before it is handed over."""
    from bodymap.app.export import Handed, export_to_file, note

    nameless, password = nameless or words.without_name, bool(words.password_file)
    if target == STDOUT:
        document = writer()
        handed = Handed(kind=kind, patient_id=patient_id, visit_id=visit_id, nameless=nameless, password=password)
        note(session, handed, {"file": STDOUT})
        for piece in (document,) if isinstance(document, bytes) else document:
            say_bytes(piece)
        return
    export_to_file(
        session,
        writer,
        target,
        kind=kind,
        patient_id=patient_id,
        visit_id=visit_id,
        nameless=nameless,
        password=password,
    )


def _writer(session: "Session", chart: "Chart", visit_id: str, wish: Wish) -> Callable[[], bytes]:
    """Return what makes the bundle or the map of a visit."""
    if wish.format in OF_EITHER:
        from bodymap.cli.fhir import bundle_writer

        summary = paper_writer(session, wish.words, chart, visit_id, _options(session))
        return bundle_writer(session, chart, visit_id, summary)
    atlas, options = session.atlas, _options(session)
    from bodymap.report.options import MapLook
    from bodymap.report.pictures import map_png, map_svg

    view, look = _view(wish.view), MapLook(name=wish.name, letters=wish.letters)
    if wish.format == "svg":
        return lambda: map_svg(chart, visit_id, atlas, options, view=view, look=look)
    return lambda: map_png(chart, visit_id, atlas, options, view=view, width=wish.width, look=look)


def _options(session: "Session") -> "SummaryOptions":
    """Return the letterhead and what the user has set."""
    from bodymap.app.settings import WeightUnit, load_settings
    from bodymap.base.zones import machine_zone_name
    from bodymap.report.options import SummaryOptions

    settings = load_settings()
    return SummaryOptions(
        paper=settings.paper.value,
        time_zone=settings.time_zone or machine_zone_name(),
        language=session.clinic_settings().result().language or settings.language or "en",
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
