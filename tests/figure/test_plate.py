import re
from collections.abc import Iterator

import pytest

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, View
from bodymap.atlas.path import flatten
from bodymap.figure.ops import Fill, Group, Op, Stroke
from bodymap.figure.plate import Detail, plate, zoom_step
from bodymap.figure.theme import DARK, LIGHT, Theme, nrs_colour

SAFE = re.compile(r"[MLCQZ\d.,\- ]*")


def every(ops: tuple[Op, ...]) -> Iterator[Op]:
    for op in ops:
        yield op
        if isinstance(op, Group):
            yield from every(op.items)


def tones(ops: tuple[Op, ...], theme: Theme = LIGHT) -> list[str]:
    reds = {theme.t1, theme.t2, theme.t3, theme.t4, theme.t5}
    return [op.path for op in every(ops) if isinstance(op, Fill) and op.colour in reds and op.opacity == 1.0]


def drawn(view: View, depth: Depth, detail: Detail = Detail.FLAT, *, arm: bool = True) -> tuple[Op, ...]:
    return plate(load_atlas().drawing(view), depth, LIGHT, 0.58, detail=detail, arm=arm)


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("detail", list(Detail))
def test_every_view_is_painted_in_paths_that_painter_and_document_understand(view: View, detail: Detail) -> None:
    for depth in (Depth.SUPERFICIAL, Depth.SKIN):
        ops = drawn(view, depth, detail)
        assert ops
        for op in every(ops):
            if isinstance(op, Fill | Stroke):
                assert op.path.startswith("M")
                assert SAFE.fullmatch(op.path), op.path[:80]
                assert 0 < op.opacity <= 1
                assert re.fullmatch("#[0-9a-f]{6}", op.colour)
            if isinstance(op, Stroke):
                assert op.width > 0


def test_peeling_shows_fewer_muscles_and_the_skeleton_none() -> None:
    counts = [
        len(tones(drawn(View.POSTERIOR, depth)))
        for depth in (Depth.SUPERFICIAL, Depth.INTERMEDIATE, Depth.DEEP, Depth.SKELETON)
    ]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[2] > 0
    assert counts[3] == 0
    assert tones(drawn(View.POSTERIOR, Depth.SKIN)) == []


def test_muscles_are_painted_in_the_order_of_the_drawing() -> None:
    paths = tones(drawn(View.POSTERIOR, Depth.SUPERFICIAL))
    shapes = {s.id: s.paths[0].d for s in load_atlas().drawing(View.POSTERIOR).drawn}
    order = ["teres-major", "triceps-brachii-long-head", "teres-minor", "gluteus-medius", "gluteus-maximus"]
    places = [paths.index(shapes[name]) for name in order]
    assert places == sorted(places)


def test_the_other_half_is_the_same_paths_mirrored() -> None:
    ops = drawn(View.POSTERIOR, Depth.SUPERFICIAL)
    mirrored = [op for op in ops if isinstance(op, Group) and op.transform == (-1.0, 0.0, 0.0, 1.0, 800.0, 0.0)]
    plain = [op for op in ops if isinstance(op, Group) and op.transform is None]
    assert [group.items[0] for group in mirrored] == plain


def test_the_right_view_is_the_left_one_mirrored_as_a_whole() -> None:
    (whole,) = drawn(View.RIGHT, Depth.SUPERFICIAL)
    assert isinstance(whole, Group)
    assert whole.transform == (-1.0, 0.0, 0.0, 1.0, 800.0, 0.0)
    assert whole.items == drawn(View.LEFT, Depth.SUPERFICIAL)


def test_without_the_arm_its_muscles_are_not_painted() -> None:
    arm = {s.paths[0].d for s in load_atlas().drawing(View.LEFT).drawn if s.limb}
    assert arm & set(tones(drawn(View.LEFT, Depth.SUPERFICIAL)))
    assert not arm & set(tones(drawn(View.LEFT, Depth.SUPERFICIAL, arm=False)))


def test_a_layer_can_be_lifted_by_itself() -> None:
    sole = load_atlas().drawing(View.PLANTAR)
    sheet = next(s.paths[0].d for s in sole.drawn if s.id == "plantar-aponeurosis")
    lifted = frozenset({"plantar-aponeurosis"})
    fills = [
        op.path for op in every(plate(sole, Depth.SUPERFICIAL, LIGHT, 2, detail=Detail.FLAT)) if isinstance(op, Fill)
    ]
    rest = [
        op.path
        for op in every(plate(sole, Depth.SUPERFICIAL, LIGHT, 2, detail=Detail.FLAT, lifted=lifted))
        if isinstance(op, Fill)
    ]
    assert sheet in fills
    assert sheet not in rest


def test_flat_is_tones_and_outlines_only() -> None:
    ops = drawn(View.ANTERIOR, Depth.SUPERFICIAL)
    colours = {op.colour for op in every(ops) if isinstance(op, Fill | Stroke)}
    assert LIGHT.fibre not in colours
    assert LIGHT.shade not in colours
    full = {
        op.colour for op in every(drawn(View.ANTERIOR, Depth.SUPERFICIAL, Detail.FULL)) if not isinstance(op, Group)
    }
    assert {LIGHT.fibre, LIGHT.shade, LIGHT.light, LIGHT.cast} <= full


def test_what_lies_wholly_hidden_is_left_out_of_the_full_plate() -> None:
    full = tones(drawn(View.POSTERIOR, Depth.SUPERFICIAL, Detail.FULL))
    deep = {s.id: s.paths[0].d for s in load_atlas().drawing(View.POSTERIOR).drawn}
    assert not any(tone.startswith(deep["rotatores"]) for tone in full)
    assert any(tone.startswith(deep["trapezius-ascending"]) for tone in full)


def test_on_paper_nothing_of_a_muscle_reaches_beyond_its_outline_by_more_than_its_line() -> None:
    drawing = load_atlas().drawing(View.POSTERIOR)
    glutaeus = next(s.paths[0].d for s in drawing.drawn if s.id == "gluteus-medius")
    ops = drawn(View.POSTERIOR, Depth.SUPERFICIAL, Detail.DOCUMENT)
    group = next(
        op
        for op in every(ops)
        if isinstance(op, Group) and op.items and isinstance(op.items[0], Fill) and op.items[0].path == glutaeus
    )
    (ring,) = flatten(glutaeus, 1.0)
    left, right = min(x for x, _ in ring), max(x for x, _ in ring)
    for op in every(group.items):
        if isinstance(op, Fill | Stroke):
            assert all(left - 1.5 <= x <= right + 1.5 for line in flatten(op.path) for x, _ in line)


def test_a_view_on_paper_has_no_clip_but_the_mid_line() -> None:
    clips = {op.clip for op in every(drawn(View.ANTERIOR, Depth.SUPERFICIAL, Detail.DOCUMENT)) if isinstance(op, Group)}
    assert len(clips - {""}) == 1


def test_lines_grow_thinner_than_the_zoom_and_fibres_denser() -> None:
    drawing = load_atlas().drawing(View.POSTERIOR)

    def outline(zoom: float) -> float:
        ops = plate(drawing, Depth.SUPERFICIAL, LIGHT, zoom, detail=Detail.FLAT)
        return next(op.width for op in every(ops) if isinstance(op, Stroke) and op.colour == LIGHT.line)

    assert outline(0.58) == pytest.approx(1.1, abs=0.01)
    assert outline(4.64) == pytest.approx(1.1 * 8**-0.45, abs=0.01)


def test_plates_are_kept_per_zoom_step() -> None:
    drawing = load_atlas().drawing(View.ANTERIOR)
    first = plate(drawing, Depth.SUPERFICIAL, LIGHT, 0.60, detail=Detail.FLAT)
    assert plate(drawing, Depth.SUPERFICIAL, LIGHT, 0.62, detail=Detail.FLAT) is first
    assert plate(drawing, Depth.SUPERFICIAL, DARK, 0.62, detail=Detail.FLAT) is not first
    assert zoom_step(0.58) == pytest.approx(0.58)
    assert zoom_step(1.16) == pytest.approx(1.16)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_each_pain_score_is_darker_than_the_one_before_and_its_figure_is_readable() -> None:
    fills = [luminance(nrs_colour(nrs)[0]) for nrs in range(11)]
    assert fills == sorted(fills, reverse=True)
    assert len(set(fills)) == 11
    for nrs in range(11):
        light, dark = sorted((luminance(colour) for colour in nrs_colour(nrs)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, nrs


@pytest.mark.parametrize("nrs", [-1, 11])
def test_there_is_no_colour_for_a_score_beyond_the_scale(nrs: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        nrs_colour(nrs)
