"""Maps as pictures: they open, have the size asked for, and carry no name."""

import io
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from PIL import Image

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side, View
from bodymap.base.errors import InputError
from bodymap.clinic.area import PainArea
from bodymap.report.options import MapLook
from bodymap.report.pictures import map_png, map_svg, png_of
from bodymap.report.summary import SummaryOptions


def test_the_svg_is_sound_names_every_mark_and_nobody(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=8, visits=2, views="both")
    svg = map_svg(chart, chart.visits[-1].id, atlas, options)
    root = ElementTree.fromstring(svg)
    title = root.findtext("{http://www.w3.org/2000/svg}title") or ""
    for finding in chart.findings_of(chart.visits[-1].id):
        point = chart.point_of[finding.point_id]
        assert f"{point.letter} {atlas.muscle_name(point.muscle)}, {point.side}" in title
    assert b"Moreau" not in svg
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_the_png_is_as_wide_as_asked(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=4, visits=1)
    with Image.open(io.BytesIO(map_png(chart, chart.visits[-1].id, atlas, options, width=900))) as picture:
        assert picture.width == 900
        assert picture.convert("RGBA").getpixel((0, 0)) == (255, 255, 255, 255)


def test_the_ground_can_be_transparent(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=4, visits=1)
    data = map_png(chart, chart.visits[-1].id, atlas, options, width=300, paper="")
    with Image.open(io.BytesIO(data)) as picture:
        corner = picture.convert("RGBA").getpixel((0, 0))
    assert isinstance(corner, tuple)
    assert corner[3] == 0


def test_a_visit_without_marks_shows_front_and_back(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=0, visits=1)
    svg = map_svg(chart, chart.visits[-1].id, atlas, options).decode()
    assert ">Front view<" in svg
    assert ">Back view<" in svg


def test_one_view_can_be_asked_for(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=8, visits=1, views="both")
    svg = map_svg(chart, chart.visits[-1].id, atlas, options, View.ANTERIOR).decode()
    assert ">Front view<" in svg
    assert ">Back view<" not in svg


@pytest.mark.parametrize("width", [0, -5, 50_000])
def test_a_width_that_makes_no_sense_is_refused(width: int) -> None:
    with pytest.raises(InputError):
        png_of(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"></svg>', width)


def test_the_same_marks_give_the_same_picture(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=5, visits=1)
    one, two = (map_png(chart, chart.visits[-1].id, atlas, options, width=400) for _ in range(2))
    assert one == two


def test_a_picture_says_whose_it_is_only_when_asked(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=2, visits=1)
    named = map_svg(chart, chart.visits[-1].id, atlas, options, look=MapLook(name=True)).decode()
    assert ">Elise Moreau · Chart 10482 · 20 November 2026</text>" in named
    assert "Moreau" not in map_svg(chart, chart.visits[-1].id, atlas, options).decode()


def test_a_picture_without_letters_has_the_scores_alone(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=2, visits=1)
    with_letters = map_svg(chart, chart.visits[-1].id, atlas, options).decode()
    bare = map_svg(chart, chart.visits[-1].id, atlas, options, look=MapLook(letters=False)).decode()
    assert ">A</text>" in with_letters
    assert ">A</text>" not in bare
    assert ">7</text>" in bare


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_picture_of_a_hand_names_its_side(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, side: Side
) -> None:
    chart = make_chart(points=0, visits=1)
    ring = ((80.0, 80.0), (110.0, 80.0), (110.0, 110.0), (80.0, 110.0))
    area = PainArea(id="a", visit_id=chart.visits[0].id, view=View.PALMAR, side=side, rings=(ring,))
    chart = msgspec.structs.replace(chart, areas=(area,))
    svg = map_svg(chart, chart.visits[0].id, atlas, options).decode()
    assert f">Palm of the hand, {side.value} side</text>" in svg


@pytest.mark.parametrize("name", ["Moreau", "\u738b\u5c0f\u660e", "\u0643\u0631\u064a\u0645", "\u0926\u0947\u0935"])
def test_a_name_in_any_script_can_be_seen_on_a_png(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, name: str
) -> None:
    charts = [make_chart(points=1, visits=1, patient={"given_name": "", "family_name": one}) for one in (name, ".")]
    named, nameless = (
        Image.open(io.BytesIO(map_png(one, one.visits[0].id, atlas, options, width=800, look=MapLook(name=True))))
        for one in charts
    )
    band = (0, 0, 800, 50)
    inks = [sum(255 - value for value in one.convert("L").crop(band).tobytes()) for one in (named, nameless)]
    assert inks[0] > inks[1] * 1.05
