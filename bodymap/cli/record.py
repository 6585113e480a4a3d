"""The command `record`: one line per point on stdin, `saved <finding id>` for each once it is durable."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

import click

from bodymap.base.errors import ConflictError, InputError, WorldError
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument, patient_option
from bodymap.cli.text import complain, say

if TYPE_CHECKING:
    from bodymap.cli.recorder import Recorder

LONGEST_LINE = 4_000  # bytes


@click.command(cls=BodymapCommand)
@clinic_argument
@patient_option
@access_options
@click.pass_context
def record(context: click.Context, clinic: str, patient: str, user: str | None, passphrase_file: str | None) -> None:
    """Record trigger points from stdin, one a line.

    They go into the patient's open draft of today, or into a new one. A line is side, muscle, pain score, what was
    found and done: `right trapezius-descending 7 active ltr inj lido 1% 1.5ml us`. A letter in place of side and muscle
    goes on with an earlier point: `B 4 latent`. Commas part several points. `saved` and the finding's id are printed
    once a point is on the disk. A line that cannot be understood is answered on stderr, the rest goes on, and the exit
    code is 1. What the clinic's rules would ask to stop for is told on stderr; it is recorded all the same.
    """
    from bodymap.cli.access import find_patient
    from bodymap.cli.recorder import Recorder

    with Access(clinic, user, passphrase_file).open() as session:
        person = find_patient(session, patient)
        if session.read_only:
            raise WorldError(session.read_only)
        recorder = Recorder(session, session.edit(session.load_chart(person.id).result()))
        try:
            all_taken = _record_lines(recorder)
        except WorldError:
            session.close(timeout=0)  # who waits for an answer is told at once
            raise
    context.exit(0 if all_taken else 1)


def _record_lines(recorder: "Recorder") -> bool:
    """Record each line of stdin as it comes and return whether all were taken."""
    all_taken = True
    for number, raw in enumerate(_lines(sys.stdin.buffer), start=1):
        try:
            text = _text_of(raw)
            if text:
                for finding_id in recorder.record(text):
                    say(f"saved {finding_id}")
                for title in recorder.new_stops():
                    complain(f"line {number}: recorded; the rules ask to stop and confirm: {title}")
        except (InputError, ConflictError) as error:
            complain(f"line {number}: {error}")
            all_taken = False
    return all_taken


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield each line as soon as it is there; of one that is too long only as much as shows that it is."""
    while line := stream.readline(LONGEST_LINE + 1):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE + 1)
        yield line


def _text_of(raw: bytes) -> str:
    """Return a line without its end; comments after # and empty lines are empty; InputError for what is no text."""
    if len(raw) > LONGEST_LINE:
        raise InputError("This line is too long.", f"Expected at most {LONGEST_LINE} bytes.")
    try:
        text = raw.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise InputError("This line is not text.", "Expected UTF-8.") from error
    return "" if text.startswith("#") else text
