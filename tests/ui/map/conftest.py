"""What tests of the map share: the atlas, a canvas on the screen, and marks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import View
from bodymap.figure.marks import Mark
from bodymap.ui.map.canvas import MapCanvas

MakeMark = Callable[..., Mark]


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas()


@pytest.fixture
def canvas(qtbot: QtBot, atlas: Atlas) -> MapCanvas:
    made = MapCanvas(atlas)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def make_mark() -> MakeMark:
    def make(
        letter: str = "A", x: float = 470.0, y: float = 330.0, view: View = View.POSTERIOR, **more: object
    ) -> Mark:
        fields: dict[str, object] = {"finding_id": f"finding-{letter}", "point_id": f"point-{letter}", "nrs": 5}
        return Mark(letter=letter, x=x, y=y, view=view, **(fields | more))  # type: ignore[arg-type]

    return make


@pytest.fixture
def at(canvas: MapCanvas) -> Callable[..., QPoint]:
    """Where a place of a view is on the canvas, as whole pixels."""

    def point(x: float, y: float, view: View = View.POSTERIOR) -> QPoint:
        found = canvas.point_on_screen(view, x, y)
        assert found is not None
        return found.toPoint()

    return point
