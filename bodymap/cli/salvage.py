"""The command `salvage`: a new clinic from what still reads of a damaged one."""

import sys
from pathlib import Path

import click

from bodymap.cli.options import Access, BodymapCommand, access_options
from bodymap.cli.text import say


@click.command(cls=BodymapCommand)
@click.argument("damaged", metavar="DAMAGED")
@click.argument("new", metavar="NEWDIR")
@click.option(
    "--keys-from",
    metavar="BACKUP",
    default="",
    help="A backup whose key file is used, if the clinic's is damaged, too.",
)
@access_options
def salvage(damaged: str, new: str, keys_from: str, user: str | None, passphrase_file: str | None) -> None:
    """Make a new clinic from what is left of a DAMAGED one.

    Try the latest backup first: `bodymap restore`. DAMAGED is only read. Rows are read page by page, and the audit
    trail is a second source. NEWDIR must be new or empty; the passphrases stay the same. What is missing is listed:
    records by their kind and chart number. The new clinic is verified before it gets its name.
    """
    from bodymap.app.salvage import kept_words, missing_words, salvage_clinic
    from bodymap.cli.access import check_clinic

    passphrase = Access(check_clinic(damaged), user, passphrase_file).passphrase()
    with click.progressbar(length=1000, label="Salvage", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        salvaged = salvage_clinic(
            damaged,
            Path(new).resolve(),
            user=user or None,
            passphrase=passphrase,
            keys_from=keys_from,
            progress=lambda share: bar.update(int(1000 * share) - bar.pos),
        )
    say(f"Salvaged and verified: {salvaged.path}.")
    say(kept_words(salvaged))
    missing = missing_words(salvaged)
    for line in missing or ("Nothing is missing.",):
        say(line)
