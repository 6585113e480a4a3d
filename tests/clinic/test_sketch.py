"""What a stroke does to the areas, tool by tool, without a window."""

import math

import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Side, View
from bodymap.atlas.region import area_mm2
from bodymap.clinic.area import PainArea
from bodymap.clinic.extent import Sheet
from bodymap.clinic.sketch import Act, Draw, Remove, Reshape, Stroke, Tool, Touch, acts_of

BACK: Sheet = (View.POSTERIOR, Side.MIDLINE)


@pytest.fixture
def atlas() -> Atlas:
    return load_atlas()


def stroke(tool: Tool, *places: tuple[float, float], width: float = 20.0, sheet: Sheet = BACK) -> Stroke:
    return Stroke(tool, sheet, width, tuple(Touch(x, y) for x, y in places))


def ring(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    steps = (2 * math.pi * i / 60 for i in range(60))
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in steps]


def drawn(acts: tuple[Act, ...]) -> Draw:
    (act,) = acts
    assert isinstance(act, Draw)
    return act


def as_area(act: Draw, area_id: str = "one") -> PainArea:
    return PainArea(id=area_id, visit_id="v", view=act.sheet[0], side=act.sheet[1], rings=act.rings)


def test_an_outline_becomes_a_new_area(atlas: Atlas) -> None:
    act = drawn(acts_of(atlas, stroke(Tool.OUTLINE, *ring(400, 480, 40)), ()))
    assert act.sheet == BACK
    assert area_mm2(act.rings) == pytest.approx(math.pi * 40**2, rel=0.01)


def test_an_outline_over_the_chosen_area_is_still_an_area_of_its_own(atlas: Atlas) -> None:
    first = as_area(drawn(acts_of(atlas, stroke(Tool.OUTLINE, *ring(400, 480, 40)), ())))
    drawn(acts_of(atlas, stroke(Tool.OUTLINE, *ring(420, 480, 40)), (first,), chosen="one"))


def test_a_brush_goes_on_with_the_chosen_area_where_it_touches_it(atlas: Atlas) -> None:
    first = as_area(drawn(acts_of(atlas, stroke(Tool.BRUSH, (380, 480), (420, 480)), ())))
    (act,) = acts_of(atlas, stroke(Tool.BRUSH, (420, 480), (460, 480)), (first,), chosen="one")
    assert isinstance(act, Reshape)
    assert area_mm2(act.rings) == pytest.approx(80 * 20 + math.pi * 100, rel=0.02)


def test_a_brush_elsewhere_makes_another_area(atlas: Atlas) -> None:
    first = as_area(drawn(acts_of(atlas, stroke(Tool.BRUSH, (380, 480), (420, 480)), ())))
    drawn(acts_of(atlas, stroke(Tool.BRUSH, (380, 700), (420, 700)), (first,), chosen="one"))


def test_a_brush_over_an_area_that_is_not_chosen_makes_another_one(atlas: Atlas) -> None:
    first = as_area(drawn(acts_of(atlas, stroke(Tool.BRUSH, (380, 480), (420, 480)), ())))
    drawn(acts_of(atlas, stroke(Tool.BRUSH, (400, 480), (440, 480)), (first,), chosen=""))


def test_a_click_on_a_zone_takes_all_of_it(atlas: Atlas) -> None:
    act = drawn(acts_of(atlas, stroke(Tool.ZONE, (470, 800)), ()))
    assert area_mm2(act.rings) > 2000


def test_a_click_on_the_neighbouring_zone_adds_it_to_the_chosen_area(atlas: Atlas) -> None:
    first = as_area(drawn(acts_of(atlas, stroke(Tool.ZONE, (470, 800)), ())))
    (act,) = acts_of(atlas, stroke(Tool.ZONE, (470, 860)), (first,), chosen="one")
    assert isinstance(act, Reshape)
    assert area_mm2(act.rings) > area_mm2(first.rings)


def test_a_zone_clicked_again_changes_nothing(atlas: Atlas) -> None:
    first = as_area(drawn(acts_of(atlas, stroke(Tool.ZONE, (470, 800)), ())))
    again = acts_of(atlas, stroke(Tool.ZONE, (470, 800)), (first,), chosen="one")
    assert again == () or area_mm2(again[0].rings) == pytest.approx(area_mm2(first.rings), rel=1e-3)  # type: ignore[union-attr]


def test_a_click_beside_the_body_draws_nothing(atlas: Atlas) -> None:
    for tool in (Tool.ZONE, Tool.BRUSH, Tool.OUTLINE, Tool.ERASE):
        assert acts_of(atlas, stroke(tool, (5, 5)), ()) == ()


def test_what_leaves_the_body_is_cut_off_at_the_skin(atlas: Atlas) -> None:
    act = drawn(acts_of(atlas, stroke(Tool.BRUSH, (400, 600), (10, 600), width=40), ()))
    assert min(x for one in act.rings for x, _ in one) > 100


def test_erasing_takes_a_piece_of_every_area_that_it_meets(atlas: Atlas) -> None:
    one = as_area(drawn(acts_of(atlas, stroke(Tool.OUTLINE, *ring(370, 480, 40)), ())), "one")
    other = as_area(drawn(acts_of(atlas, stroke(Tool.OUTLINE, *ring(430, 480, 40)), ())), "other")
    acts = acts_of(atlas, stroke(Tool.ERASE, (300, 480), (500, 480)), (one, other))
    assert {act.area_id for act in acts if isinstance(act, Reshape)} == {"one", "other"}
    assert all(len(act.rings) == 2 for act in acts if isinstance(act, Reshape))


def test_an_area_that_is_rubbed_out_whole_is_removed(atlas: Atlas) -> None:
    small = as_area(drawn(acts_of(atlas, stroke(Tool.OUTLINE, *ring(400, 480, 12)), ())))
    assert acts_of(atlas, stroke(Tool.ERASE, (380, 480), (420, 480), width=60), (small,)) == (Remove("one"),)


def test_another_picture_is_left_alone(atlas: Atlas) -> None:
    one = as_area(drawn(acts_of(atlas, stroke(Tool.OUTLINE, *ring(400, 480, 40)), ())))
    front: Sheet = (View.ANTERIOR, Side.MIDLINE)
    assert acts_of(atlas, stroke(Tool.ERASE, (380, 480), (420, 480), sheet=front), (one,)) == ()


def test_a_pen_without_pressure_draws_the_chosen_width(atlas: Atlas) -> None:
    plain = drawn(acts_of(atlas, stroke(Tool.BRUSH, (380, 480), (420, 480)), ()))
    for silent in (None, 0.0, 7.0, -1.0):
        touches = tuple(Touch(x, 480, silent) for x in (380, 420))
        pen = drawn(acts_of(atlas, Stroke(Tool.BRUSH, BACK, 20.0, touches), ()))
        assert pen.rings == plain.rings


def test_a_pen_that_is_pressed_harder_draws_wider(atlas: Atlas) -> None:
    def pressed(*pressures: float) -> float:
        touches = tuple(Touch(380 + 20 * i, 480, pressure) for i, pressure in enumerate(pressures))
        return area_mm2(drawn(acts_of(atlas, Stroke(Tool.BRUSH, BACK, 20.0, touches), ())).rings)

    assert pressed(0.1, 0.1, 0.1) < pressed(0.1, 0.5, 0.9) < pressed(0.9, 0.9, 0.9)


def test_a_figure_of_another_outline_cuts_at_its_own_skin(atlas: Atlas) -> None:
    across = stroke(Tool.BRUSH, (400, 600), (100, 600), width=40)
    sizes = {figure: area_mm2(drawn(acts_of(atlas, across, (), figure=figure)).rings) for figure in atlas.figures}
    assert all(size > 1000 for size in sizes.values())
