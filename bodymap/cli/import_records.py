"""The command `import`: records from a file of ours, or of another system, into a clinic, whole or not at all."""

import mmap
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bodymap.base.errors import InputError
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument
from bodymap.cli.patients_csv import CsvWish, import_patients
from bodymap.cli.text import say

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.exchange.read_record import Buffer

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
    """Bring in the patients of a JSON file, of a FHIR R4 bundle, or of another system's table (.csv).

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
        size = path.stat().st_size
        if not path.is_file() or not 0 < size <= MOST_BYTES:
            raise InputError(f"The file {path} is empty, too large or no file.", "Nothing was imported.")
        with path.open("rb") as stream:
            return memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
    except OSError as error:
        raise InputError(f"The file {path} cannot be read: {error.strerror}.", "Nothing was imported.") from error


def _import(session: "Session", data: "Buffer", name: str) -> int:
    from bodymap.app.importing import ClinicPart
    from bodymap.cli.fhir import tell
    from bodymap.exchange.fhir.read import FhirFile, is_fhir, read_fhir
    from bodymap.exchange.read_record import RecordFile

    records = read_fhir(data) if is_fhir(data) else RecordFile(data)
    hidden = not sys.stderr.isatty()
    with click.progressbar(length=records.patients, label="Patients", file=sys.stderr, hidden=hidden) as bar:
        done = session.import_records(
            records,
            name,
            clinic=ClinicPart(records.settings, records.logo),
            progress=lambda done: bar.update(done - bar.pos),
        ).result()
    if isinstance(records, FhirFile):
        tell(records.not_understood)
    return done
