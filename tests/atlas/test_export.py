import re
from pathlib import Path

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.export import export
from bodymap.atlas.source import read_source


def test_every_view_is_written_with_both_sides_as_whole_outlines(atlas: Atlas, tmp_path: Path) -> None:
    files = export(atlas, tmp_path / "out")
    assert sorted(file.name for file in files) == ["anterior.svg", "left.svg", "posterior.svg", "right.svg"]
    ids = {}
    for file in files:
        root = read_source(file.read_text(encoding="utf-8"), file.name)
        assert root.get("viewBox") == "0 0 800 1720"
        ids[file.stem] = [path.id for path in root.all("path")]
        assert len(set(ids[file.stem])) == len(ids[file.stem])
    for view in ("anterior", "posterior"):
        left = {name.removesuffix(".left") for name in ids[view] if name.endswith(".left")}
        right = {name.removesuffix(".right") for name in ids[view] if name.endswith(".right")}
        assert left == right
    assert all(name.endswith(".left") for name in ids["left"])
    assert all(name.endswith(".right") for name in ids["right"])
    assert "levator-scapulae.left" in ids["posterior"]
    assert not any("scapula." in name or "femur" in name for name in ids["posterior"])


def test_the_right_of_the_back_is_at_the_viewers_right(atlas: Atlas, tmp_path: Path) -> None:
    export(atlas, tmp_path)
    text = (tmp_path / "posterior.svg").read_text(encoding="utf-8")
    for side, beyond in (("left", False), ("right", True)):
        found = re.search(rf'id="gluteus-maximus\.{side}" d="M([\d.]+),', text)
        assert found is not None
        assert (float(found[1]) > 400) is beyond
