"""Drawn pain as things to draw: hand and quality can be told apart without colour, holes stay empty."""

import msgspec
import pytest

from bodymap.atlas.model import Side, View
from bodymap.clinic.area import Quality
from bodymap.figure.areas import DrawnArea, area_ops, inner_place, outline_path
from bodymap.figure.ops import Fill, Group, Op, Stroke, Text
from bodymap.figure.svg import svg_of
from bodymap.figure.theme import DARK, LIGHT

SQUARE = ((300.0, 300.0), (400.0, 300.0), (400.0, 400.0), (300.0, 400.0))
HOLE = ((340.0, 340.0), (360.0, 340.0), (360.0, 360.0), (340.0, 360.0))


def area(**more: object) -> DrawnArea:
    made = DrawnArea(id="a", view=View.POSTERIOR, side=Side.MIDLINE, rings=(SQUARE,), number=1)
    return msgspec.structs.replace(made, **more)


def strokes(ops: tuple[Op, ...]) -> list[Stroke]:
    found = [op for op in ops if isinstance(op, Stroke)]
    return found + [s for op in ops if isinstance(op, Group) for s in strokes(op.items)]


def outline(one: DrawnArea) -> Stroke:
    return next(
        op for op in area_ops((one,), LIGHT, 1.0) if isinstance(op, Stroke) and op.path == outline_path(one.rings)
    )


def test_whose_hand_drew_it_shows_in_the_line_not_only_in_the_colour() -> None:
    assert outline(area()).dash == ()
    assert outline(area(by_patient=True)).dash != ()


def test_the_last_visit_is_a_dashed_line_without_a_tone() -> None:
    ops = area_ops((area(earlier=True),), LIGHT, 1.0)
    assert not any(isinstance(op, Fill) and op.path == outline_path((SQUARE,)) for op in ops)
    assert any(one.dash for one in strokes(ops))


def test_every_quality_has_a_hatch_of_its_own() -> None:
    seen = set()
    for quality in Quality:
        hatch = next(op for op in area_ops((area(qualities=(quality,)),), LIGHT, 1.0) if isinstance(op, Group))
        seen.add(tuple((one.path, one.dash, round(one.width, 2)) for one in strokes((hatch,))))
    assert len(seen) == len(Quality)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "1"),
        ({"qualities": (Quality.BURNING,), "nrs": 6}, "1 burning 6"),
        ({"qualities": (Quality.BURNING, Quality.NUMB)}, "1 burning+"),
        ({"by_patient": True}, "patient 1"),
        ({"letter": "C"}, "from C"),
        ({"earlier": True}, "last visit"),
    ],
)
def test_the_label_says_it_in_words(more: dict[str, object], words: str) -> None:
    texts = [op.text for op in area_ops((area(**more),), LIGHT, 1.0) if isinstance(op, Text)]
    assert texts == [words]


def test_a_hole_runs_the_other_way_round_and_stays_empty() -> None:
    def signed(part: str) -> float:
        corners = [tuple(map(float, pair.split(","))) for pair in part.strip("MZ ").replace("L", "").split()]
        return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(corners, [*corners[1:], corners[0]], strict=True))

    outer, hole = outline_path((SQUARE, HOLE)).split("Z")[:2]
    assert signed(outer) * signed(hole) < 0


def test_the_label_stands_on_the_area_and_not_in_its_hole() -> None:
    x, y = inner_place((SQUARE, HOLE))
    assert 300 < x < 400
    assert 300 < y < 400
    assert not (340 < x < 360 and 340 < y < 360)


def test_the_chosen_area_lies_on_top() -> None:
    other = area(id="b", number=2)
    ops = area_ops((area(), other), LIGHT, 1.0, chosen="a")
    fills = [op for op in ops if isinstance(op, Fill)]
    assert len(fills) >= 2
    widest = max(strokes(ops), key=lambda one: one.width)
    assert widest.path == outline_path((SQUARE,))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_document_can_show_them(theme: object) -> None:
    assert "burning" in svg_of(area_ops((area(qualities=(Quality.BURNING,)),), theme, 1.0), (0, 0, 800, 1720))  # type: ignore[arg-type]
