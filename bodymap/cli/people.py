"""The command `people`: who works in a clinic, and as what."""

from typing import TYPE_CHECKING

import click

from bodymap.cli.options import Access, BodymapCommand, BodymapGroup, access_options, clinic_argument
from bodymap.cli.text import say, table

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.clinic.people import Person
    from bodymap.clinic.roles import Role

_ROLES = ("clinician", "assistant", "administrator")
role_option = click.option("--role", "roles", type=click.Choice(_ROLES), multiple=True, help="Once for each role.")
who_option = click.option("--name", required=True, metavar="NAME", help="Whom it is about.")
new_option = click.option(
    "--new-passphrase-file",
    type=click.Path(dir_okay=False),
    help="File whose first line is the person's own new passphrase; else you are asked.",
)


@click.group("people", cls=BodymapGroup)
def people() -> None:
    """Manage who works in a clinic, and as what."""


@people.command("list", cls=BodymapCommand)
@clinic_argument
@access_options
def list_people(clinic: str, user: str | None, passphrase_file: str | None) -> None:
    """List everybody with roles and state."""
    with Access(clinic, user, passphrase_file).open() as session:
        rows = [
            (one.name, ", ".join(sorted(one.roles)), "can sign in" if one.has_key else "disabled")
            for one in session.people.listed().result()
        ]
    say(table(("NAME", "ROLES", "STATE"), rows))


@people.command("add", cls=BodymapCommand)
@clinic_argument
@who_option
@role_option
@new_option
@access_options
def add(
    clinic: str,
    name: str,
    roles: tuple[str, ...],
    new_passphrase_file: str | None,
    user: str | None,
    passphrase_file: str | None,
) -> None:
    """Add somebody, under a passphrase that they type themselves."""
    with Access(clinic, user, passphrase_file).open() as session:
        session.people.add(name, _chosen(roles), _new_passphrase(new_passphrase_file)).result()
    say(f"Added {name}.")


@people.command("roles", cls=BodymapCommand)
@clinic_argument
@who_option
@role_option
@access_options
def set_roles(clinic: str, name: str, roles: tuple[str, ...], user: str | None, passphrase_file: str | None) -> None:
    """Give somebody other roles."""
    with Access(clinic, user, passphrase_file).open() as session:
        session.people.set_roles(_find(session, name).id, _chosen(roles)).result()
    say(f"{name} is now: {', '.join(sorted(roles))}.")


@people.command("disable", cls=BodymapCommand)
@clinic_argument
@who_option
@access_options
def disable(clinic: str, name: str, user: str | None, passphrase_file: str | None) -> None:
    """Let somebody sign in no more."""
    with Access(clinic, user, passphrase_file).open() as session:
        session.people.disable(_find(session, name).id).result()
    say(f"{name} cannot sign in any more. With a new key no copy of the key file helps either: bodymap people new-key")


@people.command("enable", cls=BodymapCommand)
@clinic_argument
@who_option
@access_options
def enable(clinic: str, name: str, user: str | None, passphrase_file: str | None) -> None:
    """Let somebody sign in again, with the passphrase that they had."""
    with Access(clinic, user, passphrase_file).open() as session:
        session.people.enable(_find(session, name).id).result()
    say(f"{name} can sign in again.")


@people.command("new-key", cls=BodymapCommand)
@clinic_argument
@access_options
def new_key(clinic: str, user: str | None, passphrase_file: str | None) -> None:
    """Write the whole clinic anew under a new key.

    Nobody else may have it open meanwhile. Backups from before keep the earlier key.
    """
    with Access(clinic, user, passphrase_file).open() as session:
        session.people.renew_key().result()
    say("The clinic has a new key. Make a backup now: bodymap backup CLINIC")


def _chosen(roles: tuple[str, ...]) -> "frozenset[Role]":
    from bodymap.clinic.roles import Role

    if not roles:
        raise click.UsageError("Give at least one --role.")
    return frozenset(Role(one) for one in roles)


def _new_passphrase(file: str | None) -> str:
    from bodymap.cli.access import read_new_passphrase

    return read_new_passphrase(file)


def _find(session: "Session", name: str) -> "Person":
    found = [one for one in session.people.listed().result() if one.name == name]
    if not found:
        raise click.UsageError(f"There is nobody called {name}: bodymap people list CLINIC")
    return found[-1]
