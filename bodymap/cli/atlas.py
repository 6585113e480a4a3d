"""Commands about the atlas: check, list, show, export, smooth, render."""

import click

from bodymap.cli.options import BodymapGroup


@click.group("atlas", cls=BodymapGroup)
def atlas() -> None:
    """Look at the atlas, prove it sound, write it out."""
