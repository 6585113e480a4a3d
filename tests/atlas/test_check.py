from collections.abc import Callable
from pathlib import Path

import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.check import check, drawing_faults
from bodymap.atlas.curves import path_data
from bodymap.atlas.faults import Fault
from bodymap.atlas.model import View
from bodymap.base.resources import assets

Edit = Callable[[str, str, str], None]


def faults_of(folder: Path, atlas: Atlas, view: View = View.POSTERIOR) -> list[Fault]:
    return list(drawing_faults(folder / "atlas" / f"{view}.svg", view, atlas.muscles).faults)


def add_group(folder: Path, group: str, view: View = View.POSTERIOR) -> None:
    file = folder / "atlas" / f"{view}.svg"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("</svg>", group + "\n</svg>"), encoding="utf-8")


def muscle(points: str, *, name: str = "supinator-2", words: str = "m t1 context", more: str = "") -> str:
    d = path_data(points, closed=True)
    return f'<g id="{name}" class="{words}" data-depth="deep"><path data-p="{points}" d="{d}"/>{more}</g>'


def test_the_atlas_is_sound() -> None:
    assert [str(fault) for fault in check()] == []


def test_an_outline_that_crosses_itself_is_refused_with_its_muscle_and_place(atlas_copy: Path, atlas: Atlas) -> None:
    add_group(atlas_copy, muscle("340,600! 380,640! 380,600! 340,640!"))
    (fault,) = faults_of(atlas_copy, atlas)
    assert fault.shape == "supinator-2"
    assert "crosses itself" in fault.message
    assert fault.place == pytest.approx((360, 620), abs=1)
    assert str(fault) == "posterior.svg: supinator-2: the outline crosses itself (360,620)"


def test_a_muscle_outside_the_body_is_refused_with_its_place(atlas_copy: Path, atlas: Atlas) -> None:
    add_group(atlas_copy, muscle("20,600! 60,600! 60,640! 20,640!"))
    (fault,) = faults_of(atlas_copy, atlas)
    assert fault.shape == "supinator-2"
    assert fault.place == pytest.approx((40, 620), abs=1)
    assert "1600 mm² outside the body" in fault.message


def test_a_muscle_drawn_on_the_wrong_half_is_refused_since_both_sides_would_be_missing(
    atlas_copy: Path, atlas: Atlas
) -> None:
    add_group(atlas_copy, muscle("440,600! 480,600! 480,640! 440,640!"))
    (fault,) = faults_of(atlas_copy, atlas)
    assert fault.shape == "supinator-2"
    assert fault.place == pytest.approx((460, 620), abs=1)
    assert "both sides are missing" in fault.message


def test_a_back_without_a_mid_line_is_refused(atlas_copy: Path, atlas: Atlas, edit: Edit) -> None:
    edit("atlas/posterior.svg", ' data-mid="400" data-half="left"', "")
    assert any("one side would be missing" in fault.message for fault in faults_of(atlas_copy, atlas))


def test_an_id_that_no_table_knows_is_refused(atlas_copy: Path, atlas: Atlas) -> None:
    add_group(atlas_copy, muscle("340,600! 380,600! 380,640! 340,640!", name="levator-scapulea", words="m t1"))
    (fault,) = faults_of(atlas_copy, atlas)
    assert str(fault) == "posterior.svg: levator-scapulea: no muscle of the table has this id"


def test_an_id_used_twice_is_refused(atlas_copy: Path, atlas: Atlas) -> None:
    add_group(atlas_copy, muscle("340,600! 380,600! 380,640! 340,640!", name="rhomboid-major", words="m t1"))
    assert [str(f) for f in faults_of(atlas_copy, atlas)] == ["posterior.svg: rhomboid-major: the id is used twice"]


def test_a_fibre_guide_outside_its_muscle_is_refused_with_its_place(atlas_copy: Path, atlas: Atlas) -> None:
    guides = "342,600 342,640 | 300,600 300,640"
    more = f'<path class="f" data-p="{guides}" d="{path_data(guides, closed=False)}"/>'
    add_group(atlas_copy, muscle("340,600! 380,600! 380,640! 340,640!", more=more))
    (fault,) = faults_of(atlas_copy, atlas)
    assert (fault.shape, fault.place) == ("supinator-2", (300, 600))
    assert "0 % inside" in fault.message


def test_a_tendon_share_for_one_end_only_is_refused(atlas_copy: Path, atlas: Atlas) -> None:
    guides = "342,600 342,640 | 370,600 370,640"
    more = f'<path class="f" data-t="0.03" data-p="{guides}" d="{path_data(guides, closed=False)}"/>'
    add_group(atlas_copy, muscle("340,600! 380,600! 380,640! 340,640!", more=more))
    (fault,) = faults_of(atlas_copy, atlas)
    assert "a share for each end" in fault.message


def test_a_single_guide_is_refused(atlas_copy: Path, atlas: Atlas) -> None:
    more = '<path class="f" data-p="342,600 342,640" d="M342,600 L342,640"/>'
    add_group(atlas_copy, muscle("340,600! 380,600! 380,640! 340,640!", more=more))
    (fault,) = faults_of(atlas_copy, atlas)
    assert "needs two guides" in fault.message


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ('<g id="a" class="m t9 context" data-depth="deep"></g>', "class m t9 context"),
        ('<g id="a" class="m t1 context" data-depth="middle"></g>', "depth middle"),
        ('<g id="a" class="m t1 context" data-depth="deep" data-color="red"></g>', "data-color"),
        ('<g id="a" class="bone" data-depth="skeleton"><path class="x" data-p="1,1! 2,2!" d="M1,1 L2,2"/></g>', "x"),
    ],
)
def test_a_word_that_the_loader_does_not_know_is_refused(
    atlas_copy: Path, atlas: Atlas, group: str, words: str
) -> None:
    add_group(atlas_copy, group)
    assert any(fault.shape == "a" and words in fault.message for fault in faults_of(atlas_copy, atlas))


def test_a_curve_that_does_not_follow_from_its_points_is_refused(atlas_copy: Path, atlas: Atlas) -> None:
    add_group(
        atlas_copy,
        '<g id="a" class="m t1 context" data-depth="deep">'
        '<path data-p="340,600! 380,600! 380,640!" d="M340,600 L380,600 L380,641 L340,600Z"/></g>',
    )
    (fault,) = faults_of(atlas_copy, atlas)
    assert (fault.shape, "smooth it" in fault.message) == ("a", True)


def test_points_that_are_no_points_are_refused(atlas_copy: Path, atlas: Atlas) -> None:
    add_group(atlas_copy, '<g id="a" class="bone" data-depth="deep"><path data-p="1,1 two" d="M1,1 L2,2"/></g>')
    (fault,) = faults_of(atlas_copy, atlas)
    assert "These are no points: 1,1 two" in fault.message


def test_what_is_missing_or_orphaned_in_the_tables_is_told(atlas_copy: Path, edit: Edit) -> None:
    muscles = atlas_copy / "clinical" / "muscles.csv"
    row = next(line for line in muscles.read_text(encoding="utf-8").splitlines() if line.startswith("gracilis,"))
    muscles.write_text(muscles.read_text(encoding="utf-8") + row.replace("gracilis,", "gracilis-2,", 1) + "\n")
    points = atlas_copy / "atlas" / "trigger-points.csv"
    points.write_text(
        points.read_text(encoding="utf-8") + "no-muscle,1,anterior,450,1000\ngracilis,1,posterior,20,20\n"
    )
    zones = atlas_copy / "atlas" / "zones-left.svg"
    zones.write_text(zones.read_text(encoding="utf-8").replace('id="vertex"', 'id="crown"'))
    edit("atlas/landmarks.csv", "knee-crease-middle\n", "knee-fold\n")
    (atlas_copy / "atlas" / "jaw.svg").unlink()
    told = [str(fault) for fault in check(atlas_copy / "atlas", atlas_copy / "clinical")]
    assert told == [
        "jaw.svg: the drawing is missing",
        "anterior.svg: gracilis-2: not drawn in its best view, nor in a close-up",
        "zones-left.svg: crown: no zone of the table has this id",
        "zones-left.svg: vertex: not drawn",
        "trigger-points.csv: no-muscle: trigger point 1 is not in the table",
        "trigger-points.csv: gracilis: trigger point 1 is placed twice",
        "trigger-points.csv: gracilis: outside its muscle (20,20)",
        "trigger-points.csv: gracilis: outside the body (20,20)",
        "landmarks.csv: ischial-tuberosity: posterior: no landmark is called knee-fold",
    ]


def test_an_exception_from_the_reference_names_a_muscle_a_view_and_its_reason(atlas_copy: Path) -> None:
    rows = "muscle_id,view,iou,offset_mm,reason\nno-such,anterior,0.2,9,why\nsupinator,top,0.2,9,\n"
    (atlas_copy / "atlas" / "exceptions.csv").write_text(rows, encoding="utf-8")
    found = [str(fault) for fault in check(atlas_copy / "atlas", atlas_copy / "clinical")]
    assert found == [
        "exceptions.csv: no-such: no muscle of the table has this id",
        "exceptions.csv: supinator: top is no view",
        "exceptions.csv: supinator: an exception without a reason",
    ]


def test_the_drawings_and_tables_of_the_atlas_stay_under_two_megabytes() -> None:
    files = [file for file in (assets() / "atlas").rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < 2_000_000
