"""The command `import`: records from a file of ours, or of another system, into a clinic, whole or not at all."""

import mmap
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bodymap.base.errors import DataError, InputError
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument
from bodymap.cli.patients_csv import CsvWish, import_patients
from bodymap.cli.text import say

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.exchange.fhir.read import FhirFile
    from bodymap.exchange.read_record import RecordFile
    from bodymap.exchange.strict_json import Buffer

MOST_BYTES = 4_000_000_000


@click.command("import", cls=BodymapCommand)
@clinic_argument
@click.argument("file", metavar="FILE")
@click.option("--dry-run", is_flag=True, help="csv: say what would come in; write nothing.")
@click.option("--encoding", default="", help="csv: such as utf-8 or windows-1252; else found out.")
@click.option("--separator", default="", help="csv: one character; else found out.")
@click.option("--columns", default="", metavar="A,B", help="csv: what each column is, in order.")
@click.option("--days", default="", type=click.Choice(("", "ymd", "dmy", "mdy")), help="csv: the order of birth dates.")
@click.option("--leave-out-faults", is_flag=True, help="csv: import the other lines where some cannot be.")
@click.option("--doubles", is_flag=True, help="csv: also who has the name and birth date of somebody here.")
@access_options
def import_records(
    clinic: str,
    file: str,
    dry_run: bool,
    encoding: str,
    separator: str,
    columns: str,
    days: str,
    leave_out_faults: bool,
    doubles: bool,
    user: str | None,
    passphrase_file: str | None,
) -> None:
    """Bring in records, or the patients of another system.

    FILE is JSON, a FHIR R4 bundle, or a table whose name ends in .csv.

    A JSON file is one that `bodymap export --format json` wrote, of this version or an earlier one. A FHIR bundle may
    be another system's: what was not understood of it is listed. All of it is imported or nothing: a patient whose
    records or chart number this clinic has already stops it, and so does any record that cannot be. Of a table, who is
    here already is left out and said on stderr. The import is noted in the audit trail.
    """
    data = _mapped(Path(file))
    wish = CsvWish(
        encoding=encoding,
        separator=separator,
        columns=tuple(name.strip() for name in columns.split(",") if name.strip()),
        days=days,
        dry_run=dry_run,
        leave_out_faults=leave_out_faults,
        doubles=doubles,
    )
    is_table = Path(file).suffix.lower() in (".csv", ".tsv", ".txt")
    if wish != CsvWish() and not is_table:
        raise click.UsageError("These options go with a table whose name ends in .csv.")
    with Access(clinic, user, passphrase_file).open() as session:
        if is_table:
            import_patients(session, bytes(data), Path(file).name, wish)
            return
        done = _import(session, data, Path(file).name)
    say(f"Imported {done} {'patient' if done == 1 else 'patients'}.")


def _mapped(path: Path) -> "Buffer":
    """Return a file's bytes, which stay on the disk until they are looked at."""
    try:
        if not path.is_file():
            raise InputError(f"{path} is not there, or it is no file.", "Nothing was imported.")
        size = path.stat().st_size
        if not size:
            raise DataError(f"The file {path} is empty.", "Nothing was imported.")
        if size > MOST_BYTES:
            most = f"at most {MOST_BYTES / 1e9:g} GB"
            raise DataError(f"The file {path} is too large: {size / 1e9:.1f} GB, {most}.", "Nothing was imported.")
        with path.open("rb") as stream:
            return memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
    except OSError as error:
        raise InputError(f"The file {path} cannot be read: {error.strerror}.", "Nothing was imported.") from error


def _import(session: "Session", data: "Buffer", name: str) -> int:
    """Bring in what a file of ours or a FHIR bundle holds; DataError for what is wrong in it."""
    from bodymap.cli.fhir import tell
    from bodymap.exchange.fhir.read import FhirFile, is_fhir, read_fhir
    from bodymap.exchange.read_record import RecordFile

    try:
        records = read_fhir(data) if is_fhir(data) else RecordFile(data)
        done = _bring_in(session, records, name)
    except InputError as error:
        raise DataError(error.message, error.hint) from error
    if isinstance(records, FhirFile):
        tell(records.not_understood)
    return done


def _bring_in(session: "Session", records: "RecordFile | FhirFile", name: str) -> int:
    """Import records with a bar on stderr; whoever stops it finds nothing imported, unless it was done already."""
    from bodymap.app.importing import ClinicPart
    from bodymap.app.progress import Progress, StoppedError

    progress = Progress(records.patients)
    hidden = not sys.stderr.isatty()
    with click.progressbar(length=records.patients, label="Patients", file=sys.stderr, hidden=hidden) as bar:

        def reach(done: int) -> None:
            progress.reach(done)
            bar.update(done - bar.pos)

        clinic = ClinicPart(records.settings, records.logo)
        coming = session.import_records(records, name, clinic=clinic, progress=reach)
        try:
            return coming.result()
        except KeyboardInterrupt:
            progress.stop()
            if isinstance(coming.exception(), StoppedError):
                raise
            return coming.result()
