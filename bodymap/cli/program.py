"""The program: all commands under one name, and every error as one line and an exit code."""

import sys
import traceback
from collections.abc import Sequence
from types import TracebackType

import click

import bodymap
from bodymap.base import logs
from bodymap.base.errors import AccessError, BodymapError, InputError
from bodymap.cli import atlas, backups, clinics, export, import_records, people, record, salvage, screenshot, shows
from bodymap.cli.hooks import OpenWindow, TakeScreenshot
from bodymap.cli.options import BodymapGroup, Hooks
from bodymap.cli.text import complain, never_fail_on_letters

DONE, DATA_AT_FAULT, CALL_AT_FAULT, INTERRUPTED = 0, 1, 2, 130


@click.group("bodymap", cls=BodymapGroup, invoke_without_command=True)
@click.option("--demo", is_flag=True, help="Open a throw-away clinic with synthetic patients.")
@click.version_option(bodymap.__version__, message="Bodymap %(version)s")
@click.pass_context
def program(context: click.Context, demo: bool) -> None:
    """Body charts for clinicians who treat myofascial pain.

    Without a command the window opens, on the clinic that was open last. CLINIC is a clinic's folder or the URL of a
    PostgreSQL database, P a patient's chart number or id. Exit codes: 0 done, 1 the data is at fault, 2 the call is.
    """
    if context.invoked_subcommand is not None:
        if demo:
            raise click.UsageError("--demo opens the window; it goes with no command.")
        return
    hooks = context.ensure_object(Hooks)
    context.exit(hooks.open_window(None, demo=demo))


for command in (
    *clinics.COMMANDS,
    *shows.COMMANDS,
    record.record,
    export.export,
    import_records.import_records,
    backups.backup,
    backups.restore,
    salvage.salvage,
    people.people,
    atlas.atlas,
    screenshot.screenshot,
):
    program.add_command(command)


def run_program(argv: Sequence[str], open_window: OpenWindow, take_screenshot: TakeScreenshot) -> int:
    """Do what the words say and return the exit code; what the user cannot mend reaches `sys.excepthook`."""
    never_fail_on_letters()
    verbose = "--verbose" in argv
    if verbose:
        logs.write_to(sys.stderr)
    sys.excepthook = _report_bug
    try:
        answer = program.main(
            args=list(argv), prog_name="bodymap", standalone_mode=False, obj=Hooks(open_window, take_screenshot)
        )
        return answer if isinstance(answer, int) else DONE
    except click.ClickException as error:
        complain(f"bodymap: {error.format_message()} {_where_to_read(error)}")
        return CALL_AT_FAULT
    except click.Abort:
        complain("bodymap: stopped.")
        return INTERRUPTED
    except SystemExit as end:  # click's answer to a reader that has gone, after which the process ends quietly
        return end.code if isinstance(end.code, int) else DATA_AT_FAULT
    except BodymapError as error:
        complain(f"bodymap: {error}")
        if verbose:
            _explain(error)
        return CALL_AT_FAULT if isinstance(error, InputError | AccessError) else DATA_AT_FAULT


def _where_to_read(error: click.ClickException) -> str:
    if isinstance(error, click.UsageError) and error.ctx is not None:
        return f"See: {error.ctx.command_path} --help"
    return ""


def _explain(error: BaseException | None) -> None:
    """Print where an error arose: files, lines and kinds only, no values and no texts, which may name a patient."""
    while error is not None:
        click.echo(f"  {type(error).__module__}.{type(error).__name__}", err=True)
        for frame in traceback.extract_tb(error.__traceback__):
            click.echo(f"    {frame.filename}:{frame.lineno} in {frame.name}", err=True)
        error = error.__cause__ or error.__context__


def _report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say that Bodymap itself failed, without the error's text."""
    complain(f"bodymap: failed ({kind.__name__}). This is our mistake: please report the lines below.")
    _explain(error.with_traceback(trace))
