import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.app.find import Found, find_muscles, simple
from bodymap.app.lines import LONGEST_LINE, VOCABULARY, PointLine, parse_line
from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.clinic.finding import Activity


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


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "right trapezius-descending 7 active",
            PointLine(muscle="trapezius-descending", side=Side.RIGHT, nrs=7, activity=Activity.ACTIVE),
        ),
        (
            "l lev scap 6 latent ltr",
            PointLine(
                muscle="levator-scapulae",
                side=Side.LEFT,
                nrs=6,
                activity=Activity.LATENT,
                fields={"local_twitch": True},
            ),
        ),
        ("lev scap l 6", PointLine(muscle="levator-scapulae", side=Side.LEFT, nrs=6)),
        ("QL right x", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=10)),
        ("Right QL 7/10", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=7)),
        ("r QL nrs 0", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=0)),
        ("r QL", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT)),
        ("diaphragm 4", PointLine(muscle="diaphragm", side=Side.MIDLINE, nrs=4)),
        ("A 5", PointLine(letter="A", nrs=5)),
        ("a not found", PointLine(letter="A", activity=Activity.NOT_FOUND)),
        ("AA 5", PointLine(letter="AA", nrs=5)),
        ("L 5", PointLine(letter="L", nrs=5)),
        ("point QL 5", PointLine(letter="QL", nrs=5)),
        (
            "r QL taut band no ltr jump sign recognised pain referred tender 3",
            PointLine(
                muscle="quadratus-lumborum",
                side=Side.RIGHT,
                fields={
                    "taut_band": True,
                    "local_twitch": False,
                    "jump_sign": True,
                    "recognised_pain": True,
                    "referred_pain": True,
                    "spot_tenderness": 3,
                },
            ),
        ),
        (
            "r QL 4 note worse after lifting 5 kg",
            PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=4, fields={"note": "worse after lifting 5 kg"}),
        ),
        ("r quadrtus lumborm 4", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=4)),
    ],
)
def test_a_line_says_one_point(atlas: Atlas, line: str, said: PointLine) -> None:
    assert parse_line(atlas, line) == said


def test_what_a_line_found_is_given_as_the_fields_of_the_finding(atlas: Atlas) -> None:
    line = parse_line(atlas, "r QL 7 active ltr")
    assert line.content == {"nrs": 7, "activity": Activity.ACTIVE, "local_twitch": True}
    assert parse_line(atlas, "r QL").content == {}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("trapezius-descending 7", "Which side"),
        ("right trapezius 7", "trapezius-ascending"),
        ("left diaphragm 4", "no side"),
        ("midline QL 4", "left or right"),
        ("left right QL 4", "Two sides"),
        ("right QL 11", "0 to 10"),
        ("right QL -3", "0 to 10"),
        ("right QL 7 8", "two scores"),
        ("right QL 7 actve", '"active"'),
        ("right QL 7 active latent", "only one"),
        ("right QL tender 5", "0 to 4"),
        ("right QL not", "not understood"),
        ("right QL 7 purple", "Expected"),
        ("right flapdoodle 7", "No muscle is called"),
        ("7 active", "No muscle is named"),
        ("right 7", "No muscle is named"),
        ("", "empty"),
        ("   ", "empty"),
        ("right QL " + "x" * LONGEST_LINE, "longer than"),
        ("right QL \u0667", "0 to 10"),
    ],
)
def test_a_line_that_is_not_clear_is_answered_with_what_was_expected(atlas: Atlas, line: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_line(atlas, line)
    assert told in str(caught.value)


_SPOKEN = (
    "left right l r QL lev scap trapezius glute med A point 7 11 -1 x active latent not found no ltr note tender 3 ?"
)
_WORDS = st.sampled_from(_SPOKEN.split())


@given(st.one_of(st.text(max_size=40), st.lists(_WORDS, max_size=8).map(" ".join)))
def test_any_line_is_understood_or_refused_in_plain_words(line: str) -> None:
    body = load_atlas()
    try:
        said = parse_line(body, line)
    except InputError:
        return
    assert bool(said.letter) != bool(said.muscle)
    assert said.nrs is None or 0 <= said.nrs <= 10
    if said.muscle:
        assert (said.side is Side.MIDLINE) != body.muscles[said.muscle].paired
