"""What drawing needs, made ready beside the GUI thread: the geometry library, the skin, the zones of the views."""

from collections.abc import Iterable

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import View
from bodymap.clinic.sources import warm as warm_sources


def warm(atlas: Atlas, views: Iterable[View]) -> None:
    """Import and build what the first stroke and the first ranking ask for."""
    from bodymap.atlas.region import brushed
    from bodymap.atlas.surface import seen_zones, skin_shape

    brushed([(0.0, 0.0), (1.0, 1.0)], 10.0)
    for view in views:
        skin_shape(atlas, view)
        seen_zones(atlas, view)
    warm_sources(atlas, views)
