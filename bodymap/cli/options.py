"""Arguments and options that several commands share, and what a command is given besides its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click
import msgspec

from bodymap.cli.hooks import OpenWindow, TakeScreenshot

if TYPE_CHECKING:
    from bodymap.app.session import Session

Command = TypeVar("Command", bound=Callable[..., object])


class BodymapCommand(click.Command):
    """A command that also takes --verbose, which `program` acts on."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Return the command's own parameters and --verbose."""
        verbose = click.Option(["--verbose"], is_flag=True, expose_value=False, help="Say more about errors.")
        return [*super().get_params(ctx), verbose]


class BodymapGroup(BodymapCommand, click.Group):
    """A group of such commands."""

    command_class = BodymapCommand


class Hooks(msgspec.Struct, frozen=True):
    """The two callables that know the window; click hands it to every command as its object."""

    open_window: OpenWindow
    take_screenshot: TakeScreenshot


class Access(msgspec.Struct, frozen=True):
    """How a command opens the clinic that it is about."""

    clinic: str
    user: str | None
    passphrase_file: str | None

    def open(self) -> "Session":
        """Return the open clinic, closed at the end of the block; asks for the passphrase where none is given."""
        from bodymap.cli.access import check_clinic, opened

        clinic = check_clinic(self.clinic)
        return opened(clinic, self.user, self.passphrase())

    def passphrase(self, *, confirm: bool = False) -> str:
        """Return the passphrase, asked for where it is not given."""
        from bodymap.cli.access import read_passphrase

        return read_passphrase(self.passphrase_file, confirm=confirm)


def access_options(command: Command) -> Command:
    """Add --user and --passphrase-file; the passphrase itself is never an argument, other users could read it."""
    return _all(
        command,
        click.option("--user", envvar="BODYMAP_USER", metavar="NAME", help="Who you are, if several share the clinic."),
        click.option(
            "--passphrase-file",
            type=click.Path(dir_okay=False),
            help="File whose first line is the passphrase; else BODYMAP_PASSPHRASE, else you are asked.",
        ),
    )


def clinic_argument(command: Command) -> Command:
    """Add CLINIC: a folder or a PostgreSQL URL."""
    return _all(command, click.argument("clinic", metavar="CLINIC"))


patient_option = click.option("--patient", required=True, metavar="P", help="Chart number or id.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")


def _all(command: Command, *decorators: Callable[[Command], Command]) -> Command:
    for decorate in reversed(decorators):
        command = decorate(command)
    return command
