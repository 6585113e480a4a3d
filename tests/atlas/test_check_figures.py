"""The skins of other bodies: what breaks one is named with its place."""

import re
from pathlib import Path

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.check import check
from bodymap.atlas.model import WHOLE_BODY, Figure, View


def faults_of(folder: Path) -> list[str]:
    return [str(fault) for fault in check(folder / "atlas", folder / "clinical")]


def skin_file(folder: Path, view: View = View.POSTERIOR) -> Path:
    return folder / "atlas" / "figures" / f"female-{view}.svg"


def test_every_figure_is_drawn_and_holds_the_same_muscles(atlas: Atlas) -> None:
    assert set(atlas.figures) == set(Figure)
    for figure in Figure:
        for view in WHOLE_BODY:
            drawing = atlas.drawing(view, figure)
            assert drawing.drawn is atlas.drawing(view).drawn
            assert (drawing.skin.body.d == atlas.drawing(view).skin.body.d) == (figure is Figure.NEUTRAL)


def test_close_ups_have_one_skin(atlas: Atlas) -> None:
    assert atlas.drawing(View.PALMAR, Figure.MALE) is atlas.drawing(View.PALMAR)


def test_a_figure_that_lacks_a_view_is_named_and_not_offered(atlas_copy: Path) -> None:
    skin_file(atlas_copy).unlink()
    assert faults_of(atlas_copy) == ["figures/female-posterior.svg: the drawing is missing"]


def test_a_skin_that_muscles_stick_out_of_is_named_with_the_place(atlas_copy: Path) -> None:
    from bodymap.atlas.curves import path_data

    file = skin_file(atlas_copy)
    text = file.read_text(encoding="utf-8")
    points = "400,20! 380,20! 380,1700! 400,1700!"
    narrow = f'id="body" data-p="{points}" d="{path_data(points, closed=True)}"'
    body = r'id="body"\s+(data-p|d)="[^"]*"\s+(data-p|d)="[^"]*"'
    file.write_text(re.sub(body, narrow, text, count=1), encoding="utf-8")
    found = faults_of(atlas_copy)
    assert any("gluteus-maximus" in fault and "outside the body (" in fault for fault in found), found[:5]


def test_a_stale_curve_of_a_skin_is_found(atlas_copy: Path) -> None:
    file = skin_file(atlas_copy)
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r'data-p="(\d+),', lambda m: f'data-p="{int(m[1]) + 3},', text, count=1), encoding="utf-8")
    assert any(
        "figures/female-posterior.svg: skin" in fault and "smooth it" in fault for fault in faults_of(atlas_copy)
    )


def test_a_file_without_a_skin_is_told(atlas_copy: Path) -> None:
    skin_file(atlas_copy).write_text('<svg viewBox="0 0 800 1720"></svg>', encoding="utf-8")
    assert any("no skin can be read" in fault for fault in faults_of(atlas_copy))
