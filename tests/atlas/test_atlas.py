import subprocess
import sys

import msgspec
import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.drawing import ShapeKind, drawing_of
from bodymap.atlas.model import WHOLE_BODY, Depth, Side, View
from bodymap.atlas.path import flatten
from bodymap.atlas.source import read_source, write_source
from bodymap.base.errors import DataError
from bodymap.base.resources import assets, read_text


def test_every_muscle_of_the_table_is_drawn_somewhere(atlas: Atlas) -> None:
    assert len(atlas.muscles) == 146
    assert [name for name in atlas.muscles if not atlas.views_of(name)] == []


def test_the_best_view_comes_first_among_the_views_of_a_muscle(atlas: Atlas) -> None:
    assert atlas.views_of("gluteus-medius")[0] is View.POSTERIOR
    assert View.SUBOCCIPITAL in atlas.views_of("obliquus-capitis-inferior")


@pytest.mark.parametrize("view", list(View))
def test_both_sides_of_every_paired_muscle_are_there(atlas: Atlas, view: View) -> None:
    drawing = atlas.drawing(view)
    if drawing.mid is None:
        assert {s.side for s in drawing.shapes} <= {Side.RIGHT if view is View.RIGHT else Side.LEFT, Side.MIDLINE}
        return
    for shape in drawing.drawn:
        sides = {s.side for s in drawing.shapes if s.id == shape.id}
        assert sides in ({Side.LEFT, Side.RIGHT}, {Side.MIDLINE})


def test_the_right_half_is_the_left_half_mirrored(atlas: Atlas) -> None:
    drawing = atlas.drawing(View.POSTERIOR)
    left, right = drawing.shape("levator-scapulae", Side.LEFT), drawing.shape("levator-scapulae", Side.RIGHT)
    assert left is not None
    assert right is not None
    for (ax, ay), (bx, by) in zip(flatten(left.outline)[0], flatten(right.outline)[0], strict=True):
        assert ax + bx == pytest.approx(800, abs=0.02)
        assert ay == pytest.approx(by, abs=0.02)


def test_shapes_stand_in_the_order_of_the_file(atlas: Atlas) -> None:
    ids = [shape.id for shape in atlas.drawing(View.POSTERIOR).drawn]
    assert ids.index("quadratus-lumborum") < ids.index("gluteus-maximus")
    assert ids.index("teres-major") < ids.index("triceps-brachii-long-head") < ids.index("teres-minor")


def test_depth_is_the_peeling_step_of_the_view(atlas: Atlas) -> None:
    assert atlas.shown_depth("quadratus-lumborum", View.POSTERIOR) is Depth.DEEP
    assert atlas.shown_depth("trapezius-descending", View.POSTERIOR) is Depth.SUPERFICIAL
    assert atlas.shown_depth("masseter-deep", View.PLANTAR) is None


def test_the_arm_can_be_taken_from_the_side_views_only(atlas: Atlas) -> None:
    with_arm = {view for view in View if any(shape.limb for shape in atlas.drawing(view).shapes)}
    assert with_arm == {View.LEFT, View.RIGHT}


def test_a_muscle_that_exists_once_has_no_side(atlas: Atlas) -> None:
    drawing = atlas.drawing(View.PERINEAL)
    assert {s.side for s in drawing.shapes if s.id == "sphincter-ani-externus"} == {Side.MIDLINE}


def test_usual_points_of_the_right_side_are_mirrored(atlas: Atlas) -> None:
    left, right = (atlas.usual_place("gluteus-medius", side) for side in (Side.LEFT, Side.RIGHT))
    assert left is not None
    assert right is not None
    assert left.view is right.view is View.POSTERIOR
    assert left.x + right.x == 800
    assert left.x < 400


def test_a_usual_point_of_the_side_view_is_on_the_view_of_its_side(atlas: Atlas) -> None:
    place = atlas.usual_place("masseter-superficial", Side.RIGHT)
    assert place is not None
    assert place.view is View.RIGHT
    again = atlas.usual_place("masseter-superficial", Side.RIGHT, number=1, view=View.RIGHT)
    assert again == place
    assert atlas.usual_place("masseter-superficial", Side.RIGHT, number=99) is None


def test_every_usual_point_hits_its_muscle(atlas: Atlas) -> None:
    for muscle in atlas.muscles.values():
        for point in atlas.usual_points(muscle.id):
            if atlas.shown_depth(muscle.id, point.view):
                hits = atlas.hit(point.view, point.x, point.y, Depth.SUPERFICIAL)
                assert muscle.id in [hit.muscle for hit in hits], point


def test_zones_of_both_sides_are_loaded(atlas: Atlas) -> None:
    for view in WHOLE_BODY:
        assert len(atlas.zones(view)) >= 80
    assert {zone.side for zone in atlas.zones(View.POSTERIOR)} == set(Side)
    assert {zone.side for zone in atlas.zones(View.RIGHT)} == {Side.RIGHT}
    assert atlas.zones(View.JAW) == atlas.zones(View.LEFT)
    assert atlas.zones(View.PERINEAL) == ()


def test_an_id_of_a_later_version_is_shown_as_it_is(atlas: Atlas) -> None:
    assert atlas.muscle_name("gluteus-medius") == "Gluteus medius"
    assert atlas.muscle_name("a-muscle-to-come") == "a-muscle-to-come"


@pytest.mark.parametrize("name", sorted(p.name for p in (assets() / "atlas").glob("*.svg")))
def test_a_file_read_and_written_is_unchanged(name: str) -> None:
    text = read_text("atlas", name)
    assert write_source(read_source(text, name)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<svg><g></svg>",
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
        '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg/>',
        "<html/>",
    ],
)
def test_a_file_that_is_no_plain_drawing_is_refused_by_name(text: str) -> None:
    with pytest.raises(DataError, match=r"posterior\.svg"):
        read_source(text, "posterior.svg")


def test_a_new_muscle_needs_a_group_in_the_drawing_and_nothing_else() -> None:
    text = read_text("atlas", "posterior.svg")
    path = '<path data-p="1,1! 2,1! 2,2!" d="M1,1 L2,1 L2,2 L1,1Z"/>'
    new = f'<g id="muscle-to-come" class="m t1" data-depth="superficial">{path}</g>'
    drawing = drawing_of(read_source(text.replace("</svg>", new + "</svg>"), "posterior.svg"), View.POSTERIOR)
    assert drawing.drawn[-1].id == "muscle-to-come"
    assert drawing.drawn[-1].kind is ShapeKind.MUSCLE
    assert {shape.side for shape in drawing.shapes if shape.id == "muscle-to-come"} == {Side.LEFT, Side.RIGHT}


def test_the_atlas_is_asked_without_qt_numpy_or_shapely() -> None:
    code = (
        "import sys; from bodymap.atlas.atlas import load_atlas; from bodymap.atlas.model import *; a = load_atlas();"
        "a.hit(View.POSTERIOR, 340, 318, Depth.SUPERFICIAL); a.place_in_words(View.POSTERIOR, 340, 318, Side.LEFT);"
        "print(sorted({'numpy', 'shapely', 'PySide6'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_the_atlas_is_loaded_once() -> None:
    assert load_atlas() is load_atlas()
    assert msgspec.structs.asdict(load_atlas().muscles["temporalis"])["best_view"] is View.LEFT
