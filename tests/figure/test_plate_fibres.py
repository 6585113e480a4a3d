import pytest

from bodymap.atlas.path import flatten
from bodymap.figure.fibres import Rule, fibres

STRAP = "M0,0 L0,100 M20,0 L20,100 M40,0 L40,100"


def rule(spacing: float = 4.0, tendon: str = "0 0", *, plain: bool = False) -> Rule:
    return Rule(spacing, 0.9, tendon, 1.0, plain)


def test_the_same_guides_give_the_same_lines() -> None:
    fibres.cache_clear()
    first = fibres(STRAP, rule())
    fibres.cache_clear()
    assert fibres(STRAP, rule()) == first


def test_lines_run_along_the_guides_and_do_not_touch_the_ends() -> None:
    for line in flatten(fibres(STRAP, rule()).dark):
        xs, ys = [x for x, _ in line], [y for _, y in line]
        assert max(xs) - min(xs) < 2
        assert min(ys) > 0
        assert max(ys) < 100


def test_a_wider_spacing_gives_fewer_lines() -> None:
    assert len(flatten(fibres(STRAP, rule(8)).dark)) < len(flatten(fibres(STRAP, rule(4)).dark))


def test_a_muscle_without_tendon_has_none() -> None:
    family = fibres(STRAP, rule())
    assert (family.ivory, family.haze, family.areas, family.haze_areas) == ("", "", (), ())


def test_a_tendon_lies_at_the_end_for_which_it_is_given() -> None:
    family = fibres(STRAP, rule(tendon="0 0.2"))
    assert family.areas
    for area in family.areas:
        ys = [y for ring in flatten(area) for _, y in ring]
        assert min(ys) > 60
    inner = [y for ring in flatten(family.areas[0]) for x, y in ring if 5 < x < 35]
    assert min(inner) > 75


def test_a_share_too_small_to_draw_is_left_out() -> None:
    assert fibres(STRAP, rule(tendon="0.05 0.05")).areas == ()


@pytest.mark.parametrize("tendon", ["0,0.3,0 0", "0 0,0.3,0"])
def test_one_share_per_guide_gives_the_tendon_a_shape(tendon: str) -> None:
    area = fibres(STRAP, rule(tendon=tendon)).areas[0]
    start = tendon.startswith("0,")
    depth = [(x, y if start else 100 - y) for ring in flatten(area) for x, y in ring]
    assert max(y for x, y in depth if 15 < x < 25) > max(y for x, y in depth if 0 < x < 4) + 5


def test_where_guides_converge_every_second_line_stops_early() -> None:
    fan = "M0,0 L50,100 M50,0 L50,100 M100,0 L50,100"
    lowest = sorted(max(y for _, y in line) for line in flatten(fibres(fan, rule()).dark))
    assert lowest[0] < 75
    assert lowest[-1] > 90


def test_lines_for_paper_are_single_curves() -> None:
    plain = fibres(STRAP, rule(plain=True))
    assert plain.ivory == ""
    assert "Z" not in plain.dark
    assert "Z" in fibres(STRAP, rule()).dark
