"""Ops as SVG: sound XML, deterministic, escaped, and cropped without losing what is seen."""

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from bodymap.figure.crop import cropped, path_bounds
from bodymap.figure.ops import Anchor, Fill, Group, Stroke, Text
from bodymap.figure.svg import fragment_of, svg_of

SQUARE = "M10,10 L20,10 L20,20 L10,20 Z"
FAR = "M500,500 L510,500 L510,510 Z"


def test_every_kind_of_op_is_written() -> None:
    ops = (
        Fill(SQUARE, "#ff0000", 0.5),
        Stroke(SQUARE, "#00ff00", 1.25, dash=(2, 1), dy=3, round_cap=True),
        Text(1, 2, "A & <B>", 3, "#000000", True, Anchor.END),
        Group((Fill(SQUARE, "#0000ff"),), clip=SQUARE, opacity=0.3, transform=(1, 0, 0, 1, 5, 6)),
    )
    root = ElementTree.fromstring(svg_of(ops, (0, 0, 100, 50), width=200, paper="#ffffff", title="A < B"))
    assert root.get("viewBox") == "0 0 100 50"
    assert (root.get("width"), root.get("height")) == ("200", "100")
    texts = [one.text for one in root.iter() if one.text]
    assert texts == ["A < B", "A & <B>"]
    assert root.find(".//*[@fill-opacity='0.5']") is not None
    assert root.find(".//*[@stroke-dasharray='2 1']") is not None
    assert root.find(".//*[@clip-path='url(#c0)']") is not None


def test_the_same_clip_is_defined_once() -> None:
    group = Group((Fill(SQUARE, "#0000ff"),), clip=SQUARE)
    assert fragment_of((group, group)).count("<clipPath") == 1


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=40))
def test_any_text_stays_sound_xml(text: str) -> None:
    root = ElementTree.fromstring(svg_of((Text(0, 0, text, 1, "#000000"),), (0, 0, 1, 1), title=text))
    assert [one.text or "" for one in root.iter() if one.tag.endswith("}text")] == [text]


def test_what_lies_outside_the_section_is_left_out() -> None:
    near, far = Fill(SQUARE, "#000000"), Fill(FAR, "#000000")
    assert cropped((near, far), 0, 0, 100, 100) == (near,)
    assert cropped((Group((far,)),), 0, 0, 100, 100) == ()


def test_a_moved_group_is_judged_where_it_lands() -> None:
    mirrored = Group((Fill(SQUARE, "#000000"),), transform=(-1, 0, 0, 1, 800, 0))
    assert cropped((mirrored,), 0, 0, 100, 100) == ()
    assert cropped((mirrored,), 700, 0, 100, 100) == (mirrored,)


def test_a_wide_line_that_reaches_in_is_kept() -> None:
    line = Stroke("M110,0 L110,50", "#000000", 30)
    assert cropped((line,), 0, 0, 100, 100) == (line,)


def test_bounds_hold_the_control_points() -> None:
    assert path_bounds("M0,0 C-5,1 20,30 10,10 Z") == (-5, 0, 20, 30)
    assert path_bounds("") is None
