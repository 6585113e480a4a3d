from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.curves import curve, parse_points, path_data
from bodymap.atlas.path import flatten, mirrored, segments, without_run
from bodymap.atlas.smooth import points_of, smooth, smoothed
from bodymap.base.errors import InputError
from bodymap.base.resources import assets

Edit = Callable[[str, str, str], None]


def test_no_curve_of_the_atlas_is_stale() -> None:
    assert smooth(sorted((assets() / "atlas").glob("*.svg")), check=True) == []


def test_a_moved_point_makes_the_file_stale_until_it_is_smoothed(atlas_copy: Path, edit: Edit) -> None:
    file = atlas_copy / "atlas" / "posterior.svg"
    edit("atlas/posterior.svg", 'data-p="303,739! 284,744', 'data-p="303,739! 284,748')
    before = file.read_text(encoding="utf-8")
    assert smooth([file], check=True) == [file]
    assert file.read_text(encoding="utf-8") == before
    assert smooth([file]) == [file]
    after = file.read_text(encoding="utf-8")
    changed = [(a, b) for a, b in zip(before.splitlines(), after.splitlines(), strict=True) if a != b]
    assert len(changed) == 1
    assert smooth([file]) == []


def test_a_node_moved_in_a_drawing_program_is_taken_over(atlas_copy: Path, edit: Edit) -> None:
    file = atlas_copy / "atlas" / "posterior.svg"
    text = file.read_text(encoding="utf-8")
    start = text.index('d="M', text.index('data-p="303,739! 284,744'))
    d = text[start + 3 : text.index('"', start + 3)]
    moved = d.replace("284,744", "284,748")
    assert moved != d
    file.write_text(text.replace(d, moved), encoding="utf-8")
    assert smooth([file], adopt_changes=True) == [file]
    assert "284,748" in file.read_text(encoding="utf-8").split('id="gluteus-medius"')[1].split("/>")[0]


def test_corners_are_joined_by_straight_lines() -> None:
    assert path_data("0,0! 10,0! 10,10!", closed=True) == "M0,0 L10,0 L10,10 L0,0Z"


def test_a_smooth_curve_goes_through_its_points_without_a_kink() -> None:
    d = path_data("0,0! 20,10 40,0 60,10!", closed=False)
    (part,) = segments(d)
    assert [segment[-1] for segment in part] == [(20, 10), (40, 0), (60, 10)]
    for before, after in pairwise(part):
        (ax, ay), (bx, by), (cx, cy) = before[-2], after[0], after[1]
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        assert abs(cross) < 2


def test_a_straight_run_is_entered_smoothly() -> None:
    (part,) = segments(path_data("0,0! 10,5 20,5- 40,5!", closed=False))
    assert part[-1] == ((20, 5), (40, 5))
    assert part[-2][-2][1] == pytest.approx(5, abs=0.1)


def test_a_band_has_its_width_about_its_centre_line() -> None:
    (ring,) = flatten(path_data("0,0 50,0 100,0", closed=True, widths="10 10"), 2.0)
    at_middle = [y for x, y in ring if 40 < x < 60]
    assert max(at_middle) == pytest.approx(5, abs=0.5)
    assert min(at_middle) == pytest.approx(-5, abs=0.5)


def test_points_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no points"):
        smoothed('<svg><g id="a"><path data-p="1;1" d=""/></g></svg>', "a.svg")


coordinates = st.tuples(st.integers(0, 800), st.integers(0, 1700))


@given(st.lists(coordinates, min_size=3, max_size=12, unique=True), st.booleans())
def test_every_curve_passes_through_its_points_in_order(points: list[tuple[int, int]], closed: bool) -> None:
    text = " ".join(f"{x},{y}" for x, y in points)
    cubics = curve(parse_points(text), closed=closed)
    starts = [(round(c[0].real), round(c[0].imag)) for c in cubics]
    assert starts == (points if closed else points[:-1])


@given(st.lists(coordinates, min_size=3, max_size=8, unique=True))
def test_mirroring_twice_changes_nothing(points: list[tuple[int, int]]) -> None:
    d = path_data(" ".join(f"{x},{y}" for x, y in points), closed=True)
    back = mirrored(mirrored(d, 400), 400)
    for (ax, ay), (bx, by) in zip(flatten(d)[0], flatten(back)[0], strict=True):
        assert (ax, ay) == pytest.approx((bx, by), abs=0.02)


@given(st.lists(coordinates, min_size=3, max_size=8, unique=True))
def test_the_nodes_of_a_curve_are_its_points(points: list[tuple[int, int]]) -> None:
    d = path_data(" ".join(f"{x},{y}" for x, y in points), closed=False)
    words = [word.rstrip("!-") for word in points_of(d).split()]
    assert words == [f"{x},{y}" for x, y in points]


def test_the_run_along_the_mid_line_gets_no_line() -> None:
    square = "M400,0 L300,0 L300,100 L400,100 L400,0Z"
    assert without_run(square, 400) == "M400,0 L300,0 L300,100 L400,100"
    assert without_run("M300,0 L400,0 L400,100 L300,100Z", 400) == "M400,100 L300,100 L300,0 L400,0"
    assert without_run(square, None) == square
