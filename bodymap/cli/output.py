"""Where a document goes: into a file, written whole or not at all, or to stdout."""

from pathlib import Path

import click

from bodymap.cli.text import say_bytes

STDOUT = "-"

output_option = click.option(
    "-o", "--output", "target", required=True, metavar="FILE", help="The file to write, - for stdout."
)


def write_output(target: str, content: bytes) -> None:
    """Write a document; WorldError where the file cannot be written, then what was there before is untouched."""
    if target == STDOUT:
        say_bytes(content)
        return
    from bodymap.app.files import write_whole

    write_whole(Path(target).absolute(), content)
