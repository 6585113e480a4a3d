"""Commands about the atlas: check, list, show, export, smooth, render."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bodymap.atlas.model import Depth, Figure, View
from bodymap.base.errors import DataError, InputError
from bodymap.cli.options import BodymapGroup, json_option
from bodymap.cli.output import output_option, write_output
from bodymap.cli.text import say, say_json, table

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas
    from bodymap.atlas.model import Muscle

_PICTURE = 800.0  # pixels: how wide a picture of a pattern is
existing_folder = click.Path(exists=True, file_okay=False, path_type=Path)
existing_file = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("atlas", cls=BodymapGroup)
def atlas() -> None:
    """Look at the atlas, prove it sound, write it out."""


@atlas.command()
@click.option("--dir", "folder", type=existing_folder, metavar="DIR", help="Drawings to check instead of the app's.")
def check(folder: Path | None) -> None:
    """Prove the drawings and tables sound.

    Exit code 1 and a line per fault where they are not.
    """
    from bodymap.atlas import check as checker

    faults = checker.check(folder)
    for fault in faults:
        say(str(fault))
    if faults:
        raise DataError(f"The atlas has {len(faults)} faults.")
    say(f"Sound: {len(checker.DRAWN)} drawings, every muscle of the table is drawn.")


@atlas.command("list")
@json_option
def list_muscles(as_json: bool) -> None:
    """List the muscles in the order of the table."""
    from bodymap.atlas.atlas import load_atlas

    known = load_atlas()
    if as_json:
        say_json([_muscle_object(known, muscle) for muscle in known.muscles.values()])
        return
    rows = [
        (one.id, one.name, "left, right" if one.paired else "midline", one.layer.value, one.best_view.value)
        for one in known.muscles.values()
    ]
    say(table(("ID", "NAME", "SIDE", "LAYER", "BEST VIEW"), rows))


@atlas.command()
@click.argument("muscle")
@click.option("--picture", metavar="FILE", help="Write its usual pattern as a picture too (SVG, or PNG by the name).")
@json_option
def show(muscle: str, picture: str | None, as_json: bool) -> None:
    """Tell what is known of one muscle.

    MUSCLE is its id, its name or an alias, with typing errors if need be.
    """
    from bodymap.app.find import find_muscles
    from bodymap.atlas.atlas import load_atlas
    from bodymap.cli.muscle import muscle_lines, muscle_object

    known = load_atlas()
    found = find_muscles(known, muscle, limit=1)
    if not found:
        raise InputError(f"No muscle is called {muscle}.", "List them: bodymap atlas list")
    if picture:
        write_output(picture, _pattern_picture(known, found[0].muscle, png=picture.lower().endswith(".png")))
    if as_json:
        say_json({**_muscle_object(known, known.muscles[found[0].muscle]), **muscle_object(found[0].muscle)})
        return
    for line in muscle_lines(known, found[0].muscle):
        say(line)


@atlas.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def export(folder: Path) -> None:
    """Write the outlines of the whole-body views as SVG into DIR.

    anterior.svg, posterior.svg, left.svg and right.svg with both sides in full; ids such as levator-scapulae.left.
    """
    from bodymap.app.files import refusal
    from bodymap.atlas.atlas import load_atlas
    from bodymap.atlas.export import export as write_outlines

    try:
        files = write_outlines(load_atlas(), folder)
    except OSError as error:
        raise refusal(error) from error
    for file in files:
        say(str(file))


@atlas.command()
@click.argument("files", nargs=-1, type=existing_file)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit code 1 where a curve is stale.")
@click.option("--adopt", is_flag=True, help="Take curves that a drawing program changed over as points first.")
def smooth(files: tuple[Path, ...], only_check: bool, adopt: bool) -> None:
    """Write the curves of drawings from their points.

    FILES are SVG sources of the atlas; without any, all drawings of the app.
    """
    from bodymap.app.files import refusal
    from bodymap.atlas.smooth import smooth as write_curves
    from bodymap.base.resources import assets

    chosen = list(files) or sorted((assets() / "atlas").rglob("*.svg"))
    try:
        stale = write_curves(chosen, check=only_check, adopt_changes=adopt)
    except OSError as error:
        raise refusal(error) from error
    for file in stale:
        say(f"{file}: {'stale' if only_check else 'written'}")
    if stale and only_check:
        raise DataError(f"{len(stale)} of {len(chosen)} drawings have stale curves.", "Run: bodymap atlas smooth")
    say(f"{len(chosen)} drawings follow from their points.")


@atlas.command()
@click.argument("view", type=click.Choice([view.value for view in View]))
@click.option("--depth", type=click.Choice([depth.value for depth in Depth]), default="superficial", show_default=True)
@click.option("--theme", type=click.Choice(("light", "dark")), default="light", show_default=True)
@click.option("--figure", type=click.Choice([one.value for one in Figure]), default="neutral", show_default=True)
@click.option("--no-arm", is_flag=True, help="Side views: take the arm away.")
@click.option("--width", type=click.IntRange(50, 12_000), default=800, show_default=True, help="Pixels.")
@click.option("--format", "kind", type=click.Choice(("svg", "png")), help="Else by the file's name; svg to stdout.")
@output_option
def render(
    view: str, depth: str, theme: str, figure: str, no_arm: bool, width: int, kind: str | None, target: str
) -> None:
    """Draw one view as a picture, with all its detail."""
    from bodymap.atlas.atlas import load_atlas
    from bodymap.figure.plate import plate
    from bodymap.figure.svg import svg_of
    from bodymap.figure.theme import DARK, LIGHT

    colours = DARK if theme == "dark" else LIGHT
    drawing = load_atlas().drawing(View(view), Figure(figure))
    frame = drawing.frame
    ops = plate(drawing, Depth(depth), colours, width / frame.width, arm=not no_arm)
    box = (frame.x, frame.y, frame.width, frame.height)
    picture = svg_of(ops, box, width=float(width), paper=colours.paper, title=view).encode()
    if kind == "png" or (kind is None and target.lower().endswith(".png")):
        from bodymap.report.pictures import png_of

        picture = png_of(picture, width, paper=colours.paper)
    write_output(target, picture)


def _pattern_picture(known: "Atlas", muscle: str, *, png: bool) -> bytes:
    """Return the usual pattern of the left side (a midline muscle: of the middle) in the view that has most of it."""
    from bodymap.atlas.model import Side
    from bodymap.atlas.pattern import pattern_view
    from bodymap.figure.plate import Detail, plate
    from bodymap.figure.referral import PatternLook, pattern_ops, pattern_words
    from bodymap.figure.svg import svg_of
    from bodymap.figure.theme import LIGHT

    side = Side.LEFT if known.muscles[muscle].paired else Side.MIDLINE
    view = pattern_view(known, muscle, side) or known.muscles[muscle].best_view
    drawing = known.drawing(view)
    frame = drawing.frame
    ops = plate(drawing, Depth.SKIN, LIGHT, _PICTURE / frame.width, detail=Detail.DOCUMENT)
    ops += pattern_ops(known, view, muscle, side, PatternLook(LIGHT, frame.width / _PICTURE))
    box = (frame.x, frame.y, frame.width, frame.height)
    words = pattern_words(known, muscle, side)
    picture = svg_of(ops, box, width=_PICTURE, paper=LIGHT.paper, title=words).encode()
    if png:
        from bodymap.report.pictures import png_of

        return png_of(picture, int(_PICTURE), paper=LIGHT.paper)
    return picture


def _muscle_object(known: "Atlas", muscle: "Muscle") -> dict[str, Any]:
    """Return a muscle as JSON; positions are mm in the view's frame, on the patient's left."""
    return {
        "id": muscle.id,
        "name": muscle.name,
        "latin": muscle.latin,
        "aliases": list(muscle.aliases),
        "group": muscle.group,
        "paired": muscle.paired,
        "layer": muscle.layer.value,
        "views": [view.value for view in known.views_of(muscle.id)],
        "usual_points": [
            {"number": point.number, "view": point.view.value, "x": point.x, "y": point.y}
            for point in known.usual_points(muscle.id)
        ],
        "source": muscle.source,
    }
