"""What a map that was turned to a muscle shows, in words."""

from bodymap.app.sight import Sight
from bodymap.base.text import translate
from bodymap.figure.words import depth_words, side_word, view_name


def sight_words(sight: Sight) -> str:
    """Return for example "Back view, intermediate muscles: left and right are lit"."""
    if len(sight.sides) > 1:
        sides = translate("finder", "left and right are lit")
    else:
        sides = translate("finder", "{0} is lit").format(side_word(sight.sides[0]))
    return translate("finder", "{view}, {depth}: {sides}").format(
        view=view_name(sight.view), depth=depth_words(sight.depth), sides=sides
    )
