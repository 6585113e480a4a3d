import pytest

from bodymap.app.find import Found, find_muscles, simple
from bodymap.app.lines import VOCABULARY
from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Side


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas()


def first(atlas: Atlas, text: str) -> Found:
    return find_muscles(atlas, text)[0]


@pytest.mark.parametrize(
    ("typed", "muscle"),
    [
        ("QL", "quadratus-lumborum"),
        ("ql", "quadratus-lumborum"),
        ("glute med", "gluteus-medius"),
        ("lev scap", "levator-scapulae"),
        ("upper trap", "trapezius-descending"),
        ("trapezius-descending", "trapezius-descending"),
        ("Trapezius, descending part", "trapezius-descending"),
        ("musculus levator scapulae", "levator-scapulae"),
        ("quad lumb", "quadratus-lumborum"),
        ("quadratus lum", "quadratus-lumborum"),
        ("levater scapula", "levator-scapulae"),
        ("gluteus medus", "gluteus-medius"),
        ("piriformus", "piriformis"),
        ("infrspinatus", "infraspinatus"),
        ("TFL", "tensor-fasciae-latae"),
    ],
)
def test_a_muscle_is_found_by_what_people_call_it(atlas: Atlas, typed: str, muscle: str) -> None:
    assert first(atlas, typed).muscle == muscle


@pytest.mark.parametrize(
    ("typed", "side"), [("left QL", Side.LEFT), ("ql r", Side.RIGHT), ("L lev scap", Side.LEFT), ("QL", None)]
)
def test_the_words_left_right_l_and_r_give_the_side(atlas: Atlas, typed: str, side: Side | None) -> None:
    assert first(atlas, typed).side is side


def test_a_name_of_several_muscles_finds_them_all_first(atlas: Atlas) -> None:
    found = find_muscles(atlas, "trapezius")
    assert [f.muscle for f in found[:3]] == ["trapezius-descending", "trapezius-transverse", "trapezius-ascending"]
    assert {f.score for f in found[:3]} == {100.0}


def test_nothing_typed_or_nothing_alike_finds_nothing(atlas: Atlas) -> None:
    assert find_muscles(atlas, "") == ()
    assert find_muscles(atlas, " left ") == ()
    assert find_muscles(atlas, "xyzzyq") == ()


def test_no_more_than_asked_for_is_found(atlas: Atlas) -> None:
    assert len(find_muscles(atlas, "musculus", limit=4)) == 4


def test_every_muscle_is_found_by_its_own_id_and_name(atlas: Atlas) -> None:
    for muscle in atlas.muscles.values():
        assert first(atlas, muscle.id).muscle == muscle.id
        assert first(atlas, muscle.name).muscle == muscle.id


def test_no_word_of_a_line_is_also_a_muscles_name(atlas: Atlas) -> None:
    names = (name for m in atlas.muscles.values() for name in (m.id, m.name, m.latin, *m.aliases))
    assert not {word for name in names for word in simple(name).split()} & (VOCABULARY - {"no"})
