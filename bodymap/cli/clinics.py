"""Commands about a whole clinic: create, demo, verify."""

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bodymap.base.errors import DataError
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument
from bodymap.cli.text import say

if TYPE_CHECKING:
    from bodymap.app.session import Session

DEMO_NAME = "Demo clinic"
DEMO_USER = "Demo clinician"


@click.command(cls=BodymapCommand)
@click.argument("folder", metavar="DIR")
@click.option("--name", help="The clinic's name as it is printed on documents; else the folder's name.")
@access_options
def create(folder: str, name: str | None, user: str | None, passphrase_file: str | None) -> None:
    """Make a new, empty clinic in DIR.

    You are its first user, under --user or else your login name. The recovery code is printed once: keep it on paper.
    """
    clinic_name = name or Path(folder).resolve().name
    with _create(folder, clinic_name, user or _login_name(), passphrase_file):
        pass


@click.command(cls=BodymapCommand)
@click.argument("folder", metavar="DIR")
@click.option("--patients", default=20, show_default=True, type=click.IntRange(0, 9999), help="0: an empty clinic.")
@click.option("--visits", default=6, show_default=True, type=click.IntRange(0, 1000), help="Visits of each patient.")
@click.option("--seed", default=1, show_default=True, type=int, help="The same seed makes the same patients.")
@access_options
def demo(folder: str, patients: int, visits: int, seed: int, user: str | None, passphrase_file: str | None) -> None:
    """Make a clinic of synthetic patients.

    It is there to look around in, and to keep. None of them is a real person.
    """
    with _create(folder, DEMO_NAME, user or DEMO_USER, passphrase_file) as session:
        _fill(session, patients, visits, seed)
    say(f"Synthetic patients: {patients}, visits of each: {visits}. None of them is a real person.")


@click.command(cls=BodymapCommand)
@clinic_argument
@access_options
def verify(clinic: str, user: str | None, passphrase_file: str | None) -> None:
    """Prove the records against the audit trail.

    Exit code 1 and the first fault where they do not agree.
    """
    with Access(clinic, user, passphrase_file).open() as session:
        report = session.verify().result()
    if not report.sound:
        raise DataError(f"Not sound: {report.first_fault}", "Keep this clinic as it is and restore a backup elsewhere.")
    say(f"Sound: {report.records} records agree with {report.events} audit events, whose chain is unbroken.")


COMMANDS = (create, demo, verify)


def _create(folder: str, name: str, user: str, passphrase_file: str | None) -> "Session":
    """Make the clinic, say so with its recovery code, and return it open."""
    from bodymap.app.clinics import create_clinic

    passphrase = Access(folder, user, passphrase_file).passphrase(confirm=True)
    session, recovery_code = create_clinic(folder, name=name, user_name=user, passphrase=passphrase)
    say(f"Created the clinic {name} in {folder} for the user {user}.")
    say(f"Recovery code, shown only now: {recovery_code}")
    return session


def _fill(session: "Session", patients: int, visits: int, seed: int) -> None:
    """Write the synthetic patients, with a progress bar where somebody can see it."""
    from bodymap.app.demo import build_demo

    hidden = not sys.stderr.isatty()
    with click.progressbar(length=patients, label="Patients", file=sys.stderr, hidden=hidden) as bar:
        build_demo(
            session,
            patients=patients,
            visits=visits,
            seed=seed,
            today=session.today(),
            progress=lambda done: bar.update(done - bar.pos),
        )


def _login_name() -> str:
    """Return the name under which the machine knows the user."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "Clinician"
