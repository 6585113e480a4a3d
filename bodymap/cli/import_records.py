"""The command `import`: records from a file of ours, or of another system, into a clinic, whole or not at all."""

import mmap
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bodymap.base.errors import InputError
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument
from bodymap.cli.text import say

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.exchange.read_record import Buffer

MOST_BYTES = 4_000_000_000


@click.command("import", cls=BodymapCommand)
@clinic_argument
@click.argument("file", metavar="FILE")
@access_options
def import_records(clinic: str, file: str, user: str | None, passphrase_file: str | None) -> None:
    """Bring in the patients of a JSON file or of a FHIR R4 bundle.

    A JSON file is one that `bodymap export --format json` wrote, of this version or an earlier one. A FHIR bundle may
    be another system's: what was not understood of it is listed. All of it is imported or nothing: a patient whose
    records or chart number this clinic has already stops it, and so does any record that cannot be. The import is
    noted in the audit trail.
    """
    data = _mapped(Path(file))
    with Access(clinic, user, passphrase_file).open() as session:
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
