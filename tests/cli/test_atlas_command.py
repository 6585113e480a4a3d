"""atlas: check, list, show, export, smooth, render."""

import json
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.resources import assets

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    """Return a copy of the app's drawings that may be spoiled."""
    return Path(shutil.copytree(assets() / "atlas", tmp_path / "atlas"))


def test_the_atlas_of_the_app_is_sound(bodymap: Any) -> None:
    result = bodymap("atlas", "check")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Sound: ")


def test_a_missing_drawing_is_named(bodymap: Any, drawings: Path) -> None:
    (drawings / "jaw.svg").unlink()
    result = bodymap("atlas", "check", "--dir", drawings)
    assert result.code == 1
    assert "jaw.svg: the drawing is missing" in result.out
    assert result.err.startswith("bodymap: ")


def test_the_list_has_every_muscle_once(bodymap: Any) -> None:
    listed = json.loads(bodymap("atlas", "list", "--json").out)
    ids = [one["id"] for one in listed]
    assert len(set(ids)) == len(ids) == 146
    assert {"trapezius-descending", "levator-scapulae", "gluteus-medius", "quadratus-lumborum"} <= set(ids)
    assert all(one["views"] for one in listed)


def test_the_list_is_a_table_without_json(bodymap: Any) -> None:
    lines = bodymap("atlas", "list").out.splitlines()
    assert len(lines) == 147
    assert len({line.index(" left, right ") for line in lines if " left, right " in line}) == 1


def test_a_muscle_is_shown_by_its_alias(bodymap: Any) -> None:
    result = bodymap("atlas", "show", "QL")
    assert result.code == 0
    assert "Quadratus lumborum (quadratus-lumborum)" in result.out
    assert "usual trigger point 1: posterior" in result.out


def test_an_unknown_muscle_is_refused(bodymap: Any) -> None:
    result = bodymap("atlas", "show", "zzzzzz")
    assert result.code == 2
    assert "zzzzzz" in result.err


def test_the_export_holds_both_sides_of_every_whole_body_view(bodymap: Any, tmp_path: Path) -> None:
    assert bodymap("atlas", "export", tmp_path / "out").code == 0
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "anterior.svg",
        "left.svg",
        "posterior.svg",
        "right.svg",
    ]
    for view in ("anterior", "posterior"):
        ids = {path.get("id") for path in ET.parse(tmp_path / "out" / f"{view}.svg").iter(f"{SVG}path")}
        assert {"trapezius-descending.left", "trapezius-descending.right"} <= ids


def test_an_export_into_a_file_is_refused(bodymap: Any, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    result = bodymap("atlas", "export", tmp_path / "out")
    assert result.code in (1, 2)
    assert result.err.count("\n") == 1


def test_smooth_writes_a_stale_curve_and_leaves_the_others(bodymap: Any, drawings: Path) -> None:
    file = drawings / "posterior.svg"
    sound = file.read_text()
    file.write_text(sound.replace('d="M', 'd="M1,1 L', 1))
    assert bodymap("atlas", "smooth", "--check", file).code == 1
    result = bodymap("atlas", "smooth", file, drawings / "jaw.svg")
    assert result.code == 0
    assert "posterior.svg: written" in result.out
    assert "jaw.svg" not in result.out
    assert file.read_text() == sound


@pytest.mark.parametrize("view", ["anterior", "right", "jaw"])
def test_a_view_is_rendered_in_the_width_asked_for(bodymap: Any, tmp_path: Path, view: str) -> None:
    target = tmp_path / "view.svg"
    assert bodymap("atlas", "render", view, "--width", "300", "--theme", "dark", "-o", target).code == 0
    root = ET.parse(target).getroot()
    assert (root.tag, root.get("width")) == (f"{SVG}svg", "300")


def test_a_file_named_png_gets_a_png(bodymap: Any, tmp_path: Path) -> None:
    target = tmp_path / "view.PNG"
    assert bodymap("atlas", "render", "jaw", "--width", "200", "-o", target).code == 0
    assert target.read_bytes().startswith(b"\x89PNG")


def test_a_view_that_there_is_not_is_refused(bodymap: Any, tmp_path: Path) -> None:
    result = bodymap("atlas", "render", "sideways", "-o", tmp_path / "view.svg")
    assert result.code == 2
    assert "posterior" in result.err
