"""The commands `backup` and `restore`: a verified copy of a clinic, and a new clinic from one."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from bodymap.cli.access import is_url
from bodymap.cli.options import Access, BodymapCommand, access_options, clinic_argument
from bodymap.cli.text import say

if TYPE_CHECKING:
    from bodymap.app.backups import Outcome, Plan
    from bodymap.app.session import Session


@click.command(cls=BodymapCommand)
@clinic_argument
@click.option("--to", "folder", metavar="DIR", help="The folder for backups; else the one that the settings name.")
@access_options
def backup(clinic: str, folder: str | None, user: str | None, passphrase_file: str | None) -> None:
    """Make a backup of a clinic and verify it.

    Others may work in the clinic meanwhile. The backup is a new folder named after the moment, with the encrypted
    database and the key file; older ones are thinned out to 7 daily, 4 weekly and 12 monthly. Without --to it is also
    copied to the second folder of the settings, if that is there.
    """
    from bodymap.app.backups import contents_words

    if is_url(clinic):
        raise click.UsageError("A clinic on a server is backed up by the server.")
    with Access(clinic, user, passphrase_file).open() as session:
        outcome = _back_up(session, _plan(clinic, folder))
    say(f"Backed up and verified: {outcome.made.path} ({outcome.made.size / 1e6:.1f} MB).")
    say(contents_words(outcome.made.contents, None))
    if outcome.second is not None:
        say(f"Copied and compared: {outcome.second}")
    if outcome.remark:
        click.echo(outcome.remark, err=True)


def _plan(clinic: str, folder: str | None) -> "Plan":
    from bodymap.app.backups import plan_of
    from bodymap.app.settings import load_settings

    plan = plan_of(load_settings(), Path(clinic).resolve())
    if folder is None:
        return plan
    return msgspec.structs.replace(plan, folder=Path(folder).resolve(), second=None)


def _back_up(session: "Session", plan: "Plan") -> "Outcome":
    """Make the backup, with a progress bar where somebody can see it."""
    from bodymap.app.backups import Backups

    hidden = not sys.stderr.isatty()
    with click.progressbar(length=1000, label="Backup", file=sys.stderr, hidden=hidden) as bar:
        return Backups(session).back_up(plan, lambda done, of: bar.update(1000 * done // max(of, 1) - bar.pos)).result()


@click.command(cls=BodymapCommand)
@click.argument("folder", metavar="BACKUP")
@click.argument("new", metavar="NEWDIR")
@access_options
def restore(folder: str, new: str, user: str | None, passphrase_file: str | None) -> None:
    """Make a new clinic in NEWDIR from a backup.

    NEWDIR must be new or empty: no clinic is ever overwritten. The passphrase is the one that held on the day of the
    backup. What was restored is verified and compared with the backup.
    """
    from bodymap.app.backups import contents_words, restore_backup
    from bodymap.cli.access import check_clinic

    passphrase = Access(check_clinic(folder), user, passphrase_file).passphrase()
    restored = restore_backup(folder, Path(new).resolve(), user=user or None, passphrase=passphrase)
    say(f"Restored and verified: {restored.path}.")
    say(contents_words(restored.contents, None))
