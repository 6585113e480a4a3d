"""The records of `export`: JSON and CSV, of a patient or of all, also de-identified; written as they are read."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from bodymap.base.errors import InputError

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.clinic.chart import Chart
    from bodymap.exchange.key_file import KeyFile, Subject

ROWS = ("findings", "treatments", "areas", "scores")
KEY_KIND = "key-file"


class RecordWords(msgspec.Struct, frozen=True, kw_only=True):
    """What was typed about records; empty where nothing was."""

    rows: str = ""
    separator: str = ""
    deidentified: bool = False
    dates: str = ""
    key_file: str = ""


def record_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of records to a command, which gets them as one argument: `about`."""

    @wraps(command)
    def collected(**given: Any) -> None:
        typed = {name: given.pop(name) for name in RecordWords.__struct_fields__}
        command(about=RecordWords(**typed), **given)

    options = (
        click.option("--rows", default="", type=click.Choice(("", *ROWS)), help="csv: what a row is; else findings."),
        click.option(
            "--separator",
            default="",
            type=click.Choice(("", "comma", "semicolon")),
            help="csv: semicolon with decimal commas, as many spreadsheets in Europe expect it; else comma.",
        ),
        click.option(
            "--deidentified", is_flag=True, help="json, csv: for research; names, free text and files stay here."
        ),
        click.option(
            "--dates",
            default="",
            type=click.Choice(("", "moved", "first-visit")),
            help="deidentified: moved by a number of days of each patient (else), or counted from the first visit.",
        ),
        click.option(
            "--key-file",
            default="",
            metavar="F",
            help="deidentified: keep there who is who; the same file again gives the same codes. Keep it apart.",
        ),
    )
    for option in reversed(options):
        collected = option(collected)
    return collected


def check_about(about: RecordWords, kind: str, target: str) -> None:
    """End the call where the options of records do not go together."""
    if (about.rows or about.separator) and kind != "csv":
        raise click.UsageError("--rows and --separator go with csv.")
    if about.deidentified and kind not in ("json", "csv"):
        raise click.UsageError("--deidentified goes with json or csv; a paper has --without-name.")
    if (about.dates or about.key_file) and not about.deidentified:
        raise click.UsageError("--dates and --key-file go with --deidentified.")
    if about.key_file and about.key_file == target:
        raise click.UsageError("--key-file is another file than the export.")


class RecordsOut:
    """Makes one export: of a patient where a chart is given, else of everybody in the clinic."""

    def __init__(self, session: "Session", about: RecordWords, kind: str, chart: "Chart | None") -> None:
        self._session, self._about, self._kind = session, about, kind
        self._chart = chart
        self._key, self._secret = _key_of(about)
        self._subjects: list[Subject] = []

    def pieces(self) -> Iterator[bytes]:
        """Yield the file piece by piece."""
        charts = self._charts()
        return self._table(charts) if self._kind == "csv" else self._document(charts)

    def keep_key(self) -> None:
        """Write the key file where one is wanted, once the export is there; only its owner can read it."""
        if not self._about.key_file:
            return
        from bodymap.app.export import export_to_file
        from bodymap.exchange.key_file import key_json

        session = self._session
        content = key_json(self._secret, self._subjects, session.clock.now(), self._key)
        patient_id = "" if self._chart is None else self._chart.patient.id
        export_to_file(session, lambda: content, self._about.key_file, kind=KEY_KIND, patient_id=patient_id)

    def _charts(self) -> "Iterator[Chart]":
        whole = self._kind == "json" and not self._about.deidentified
        found: Iterable[Chart] = (self._chart,) if self._chart else _counted(self._session.outgoing(voided=whole))
        return (self._bare(chart) if self._about.deidentified else chart for chart in found)

    def _bare(self, chart: "Chart") -> "Chart":
        from bodymap.clinic.deidentify import deidentified, from_first_visit, make_pseudonym
        from bodymap.exchange.key_file import subject_of
        from bodymap.figure.vocabulary import vocabulary

        pseudonym = make_pseudonym(chart.patient.id, self._secret)
        if self._about.dates == "first-visit":
            pseudonym = from_first_visit(chart, pseudonym)
        self._subjects.append(subject_of(chart.patient, pseudonym))
        return deidentified(chart, pseudonym, on=self._session.today(), terms=vocabulary())

    def _table(self, charts: "Iterator[Chart]") -> Iterator[bytes]:
        from bodymap.exchange.csv_tables import Rows, table_parts

        about = self._about
        rows, semicolon = Rows(about.rows or Rows.FINDINGS), about.separator == "semicolon"
        return table_parts(rows, charts, nameless=about.deidentified, semicolon=semicolon)

    def _document(self, charts: "Iterator[Chart]") -> Iterator[bytes]:
        from bodymap.exchange.json_record import Origin, record_parts

        session, clinic = self._session, self._session.clinic
        if self._about.deidentified:
            return record_parts(charts, Origin(clinic_id="", clinic_name="", exported_at=session.clock.now()))
        origin = Origin(clinic_id=clinic.id, clinic_name=clinic.name, exported_at=session.clock.now())
        if self._chart is None:
            settings, logo = session.clinic_settings().result(), session.logo().result()
            its_own = settings if settings.version else None
            origin = msgspec.structs.replace(origin, settings=its_own, logo=None if logo is None else logo[0])
        return record_parts(charts, origin, lambda attachment_id: session.blob(attachment_id).result())


def _counted(charts: "Iterable[Chart]") -> "Iterator[Chart]":
    """Yield the charts with a bar on stderr where somebody looks."""
    with click.progressbar(charts, label="Patients", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield from bar


def _key_of(about: RecordWords) -> "tuple[KeyFile | None, bytes]":
    """Return the key file that is there already, and the secret: its own, or a new one."""
    if not about.deidentified:
        return None, b""
    from bodymap.exchange.key_file import MOST_BYTES, new_secret, read_key

    path = Path(about.key_file)
    if not about.key_file or not path.exists():
        return None, new_secret()
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError(f"The key file {path} is too large.", "Choose another file. Nothing was written.")
        return read_key(path.read_bytes())
    except OSError as error:
        raise InputError(f"The key file {path} cannot be read: {error.strerror}.", "Nothing was written.") from error
