"""The papers of `export`: their options, what they ask for, and what makes them."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

import bodymap
from bodymap.base.errors import InputError
from bodymap.base.text import speaking

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.clinic.chart import Chart
    from bodymap.report.attached import Attached
    from bodymap.report.options import SummaryOptions
    from bodymap.report.request import Wish

KINDS = {
    "summary": "summary",
    "history": "history",
    "handout": "handout",
    "letter": "letter",
    "chart": "blank-chart",
    "audit": "audit",
}
OF_A_VISIT = ("summary", "handout", "letter")
OF_ANYBODY = ("chart", "audit")  # these need no patient
_MOST_TEXT = 100_000  # bytes of a text file


class PaperWords(msgspec.Struct, frozen=True, kw_only=True):
    """What was typed about a paper; empty where nothing was."""

    paper: str = ""
    sheet: str = ""
    visits: str = ""
    days: str = ""
    to: tuple[str, ...] = ()
    salutation: str = ""
    text: str = ""
    close_ups: bool = False
    without_name: bool = False
    password_file: str = ""

    @property
    def kind(self) -> str:
        """Which paper it is."""
        return self.paper or "summary"


def paper_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of papers to a command, which gets them as one argument: `words`."""

    @wraps(command)
    def collected(**given: Any) -> None:
        typed = {name: given.pop(name) for name in PaperWords.__struct_fields__}
        words = msgspec.convert({name: value for name, value in typed.items() if value is not None}, PaperWords)
        command(words=words, **given)

    options = (
        click.option("--paper", type=click.Choice(tuple(KINDS)), help="pdf: which paper; else the summary."),
        click.option(
            "--sheet", default="", type=click.Choice(("", "A4", "Letter")), help="pdf: else as the clinic set."
        ),
        click.option("--visits", default="", metavar="FROM..TO", help="history: visits of these days; else all."),
        click.option("--days", default="", metavar="FROM..TO", help="audit: events of these days; else all."),
        click.option("--to", multiple=True, metavar="LINE", help="letter: to whom; once for each line."),
        click.option("--salutation", default="", metavar="WORDS", help="letter: else Dear colleague."),
        click.option("--text", default="", metavar="FILE", help="letter, handout: a text of your own (UTF-8)."),
        click.option("--close-ups", is_flag=True, help="chart: hands, feet, jaw, neck and pelvic floor, too."),
        click.option("--without-name", is_flag=True, help="pdf: nothing by which the patient is known."),
        click.option(
            "--password-file",
            default="",
            metavar="FILE",
            help="pdf: lock it with the first line of FILE; it is no longer PDF/A.",
        ),
    )
    for option in reversed(options):
        collected = option(collected)
    return collected


def check_words(words: PaperWords, kind: str, *, patient: str, visit: str) -> None:
    """End the call where the options of a paper do not go together."""
    typed = {name for name in PaperWords.__struct_fields__ if getattr(words, name)}
    if kind != "pdf":
        if typed:
            raise click.UsageError(f"--{min(typed).replace('_', '-')} goes with pdf.")
        return
    belong = {
        "visits": ("history",),
        "days": ("audit",),
        "to": ("letter",),
        "salutation": ("letter",),
        "text": ("letter", "handout"),
        "close_ups": ("chart",),
    }
    for name, papers in belong.items():
        if name in typed and words.kind not in papers:
            raise click.UsageError(f"--{name.replace('_', '-')} goes with --paper {' or '.join(papers)}.")
    if visit and words.kind not in OF_A_VISIT:
        raise click.UsageError(f"--visit does not go with --paper {words.kind}.")
    if not patient and words.kind not in OF_ANYBODY:
        raise click.UsageError("Give --patient P.")


def paper_writer(
    session: "Session", words: PaperWords, chart: "Chart | None", visit_id: str, options: "SummaryOptions"
) -> Callable[[], bytes]:
    """Return what makes a paper; what can be wrong with the words is said before anything is made."""
    from bodymap.app.paper_parts import paper_parts
    from bodymap.report.makers import make
    from bodymap.report.request import PaperRequest

    parts = paper_parts(session, chart, visit_id)
    options = options.with_clinic(parts.settings, parts.logo)
    options = msgspec.structs.replace(
        options,
        paper=words.sheet or options.paper,
        without_name=words.without_name,
        password=_password(words.password_file),
    )
    if words.kind == "summary" and chart is not None:
        options = msgspec.structs.replace(options, attached=_attached(session, chart, visit_id, options))
    request = PaperRequest(
        kind=KINDS[words.kind],
        chart=chart,
        visit_id=visit_id,
        options=options,
        files=parts.files,
        wish=_wish(session, words, chart, options.language),
    )
    return lambda: make(request)


def _wish(session: "Session", words: PaperWords, chart: "Chart | None", language: str) -> "Wish":
    """Return what is wished for a paper beside its records."""
    from bodymap.report.wishes import BlankChartWish, HandoutWish, HistoryWish, LetterWish

    match words.kind:
        case "history" if chart is not None:
            return HistoryWish(visit_ids=_visits(session, words.visits, chart))
        case "handout":
            return HandoutWish(note=_text(words.text))
        case "letter":
            return LetterWish(to="\n".join(words.to), salutation=words.salutation, paragraph=_text(words.text))
        case "chart":
            return BlankChartWish(close_ups=words.close_ups)
        case "audit":
            with speaking(language):
                return _events(session, words, chart)
    return None


def _events(session: "Session", words: PaperWords, chart: "Chart | None") -> "Wish":
    from bodymap.app.audit_extract import audit_extract
    from bodymap.app.trail import Asked

    since, until = _span(words.days, "--days")
    number = "" if chart is None else chart.patient.chart_number
    return audit_extract(session, Asked(since=since, until=until, chart_number=number), session.zone)


def _visits(session: "Session", typed: str, chart: "Chart") -> tuple[str, ...]:
    """Return the visits of these days; all where no days were named."""
    if not typed:
        return ()
    since, until = _span(typed, "--visits")
    found = []
    for visit in chart.shown_visits:
        day = visit.started_at.astimezone(session.zone).date()
        if (since is None or day >= since) and (until is None or day <= until):
            found.append(visit.id)
    if not found:
        raise InputError(f"This patient has no visit in {typed}.", "List them: bodymap visits CLINIC --patient P")
    return tuple(found)


def _span(typed: str, option: str) -> tuple[date | None, date | None]:
    """Return the first and the last day of `2026-01-01..2026-06-30`; None where an end is open."""
    first, dots, last = typed.partition("..")
    try:
        days = [date.fromisoformat(one) if one else None for one in (first, last if dots else first)]
    except ValueError as error:
        raise InputError(f"{option} {typed} is no time.", f"For example: {option} 2026-01-01..2026-06-30") from error
    since, until = days
    if since is not None and until is not None and since > until:
        raise InputError(f"{option} {typed} ends before it begins.")
    return since, until


def _text(file: str) -> str:
    """Return what a text file says, nothing for no file."""
    return _read(file).strip() if file else ""


def _password(file: str) -> str:
    """Return the first line of a password file, nothing for no file."""
    if not file:
        return ""
    first = _read(file).partition("\n")[0].rstrip("\r")
    if not first:
        raise InputError(f"The password file {file} has an empty first line.")
    return first


def _read(file: str) -> str:
    try:
        with Path(file).open("rb") as stream:
            data = stream.read(_MOST_TEXT + 1)
    except OSError as error:
        raise InputError(f"The file {file} cannot be read: {error.strerror}.") from error
    if len(data) > _MOST_TEXT:
        raise InputError(f"The file {file} is longer than {_MOST_TEXT} bytes.")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InputError(f"The file {file} is not text (UTF-8).") from error


def _attached(session: "Session", chart: "Chart", visit_id: str, options: "SummaryOptions") -> "tuple[Attached, ...]":
    """Return the visit's data as its summary carries them; without the name where the paper goes without it."""
    from bodymap.clinic.excerpt import excerpt_moment, visit_excerpt
    from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes
    from bodymap.exchange.json_record import Origin, record_json
    from bodymap.report.attached import fhir_attached, record_attached
    from bodymap.report.nameless import nameless_excerpt

    bare = options.without_name
    excerpt = nameless_excerpt(chart, visit_id, options) if bare else visit_excerpt(chart, visit_id)
    clinic = ("", "") if bare else (session.clinic.id, options.clinic_name)
    at = excerpt_moment(excerpt)
    ours = Origin(clinic_id=clinic[0], clinic_name=clinic[1], exported_at=at)
    theirs = FhirOrigin(
        clinic_id=clinic[0], clinic_name=clinic[1], exported_at=at, software=f"Bodymap {bodymap.__version__}"
    )
    return (
        record_attached(record_json([excerpt], ours)),
        fhir_attached(fhir_bytes(excerpt, theirs, visit_id=excerpt.visits[0].id)),
    )
