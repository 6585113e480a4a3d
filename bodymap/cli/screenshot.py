"""The command `screenshot`: any screen as a picture, drawn offscreen from real data."""

import re

import click

from bodymap.cli.options import Access, BodymapCommand, Hooks, access_options
from bodymap.cli.output import output_option, write_output

UNLOCK = "unlock"
LARGEST = 16_384


class Size(click.ParamType[tuple[int, int]]):
    """Width x height in pixels, for example 1600x1000."""

    name = "WxH"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """Return width and height, or end the call."""
        found = re.fullmatch(r"([1-9]\d{0,4})x([1-9]\d{0,4})", str(value))
        if found is None or max(int(found[1]), int(found[2])) > LARGEST:
            self.fail(f"{value} is not a size such as 1600x1000.", param, ctx)
        return int(found[1]), int(found[2])


@click.command(cls=BodymapCommand)
@click.argument("clinic", metavar="CLINIC", required=False)
@click.option("--demo", is_flag=True, help="Use a throw-away clinic with synthetic patients instead of CLINIC.")
@click.option("--screen", required=True, metavar="NAME", help="Which screen: unlock, main, history, settings ...")
@click.option("--patient", metavar="P", help="Whose chart is open: chart number or id.")
@click.option("--size", type=Size(), default="1600x1000", show_default=True, help="Of the window.")
@click.option("--scale", type=click.FloatRange(0.5, 4), default=1.0, show_default=True, help="Pixels per window pixel.")
@click.option("--theme", type=click.Choice(("light", "dark")), default="light", show_default=True)
@click.option("--language", default="en", show_default=True, metavar="CODE", help="Of the screen: en, de.")
@click.option("--text-size", default=100, show_default=True, type=click.IntRange(80, 200), help="In per cent.")
@output_option
@access_options
@click.pass_obj
def screenshot(
    hooks: Hooks,
    clinic: str | None,
    demo: bool,
    screen: str,
    patient: str | None,
    size: tuple[int, int],
    scale: float,
    theme: str,
    language: str,
    text_size: int,
    target: str,
    user: str | None,
    passphrase_file: str | None,
) -> None:
    """Render a screen as a PNG.

    From CLINIC or, with --demo, from a throw-away clinic. The screen `unlock` needs no passphrase.
    """
    if (clinic is None) != demo:
        raise click.UsageError("Give either CLINIC or --demo.")
    passphrase = None
    if clinic is not None and screen != UNLOCK:
        passphrase = Access(clinic, user, passphrase_file).passphrase()
    picture = hooks.take_screenshot(
        clinic=clinic,
        demo=demo,
        screen=screen,
        patient=patient,
        size=size,
        scale=scale,
        theme=theme,
        language=language,
        text_size=text_size,
        user=user,
        passphrase=passphrase,
    )
    write_output(target, picture)
