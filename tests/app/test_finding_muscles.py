"""Finding a muscle by what people type: aliases, typing errors, sides; and where it shows best."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bodymap.app.editor import ChartEditor
from bodymap.app.find import find_muscles, region_name, regions, simple
from bodymap.app.sight import sight_of
from bodymap.app.usual import next_usual_place
from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side, View

ATLAS = load_atlas()
LONG_NAMES = sorted(
    {(alias, m.id) for m in ATLAS.muscles.values() for alias in (m.name, *m.aliases) if len(simple(alias)) >= 7}
)


def found(text: str, limit: int = 10) -> list[str]:
    return [one.muscle for one in find_muscles(ATLAS, text, limit)]


@pytest.mark.parametrize(
    ("typed", "muscle"),
    [
        ("QL", "quadratus-lumborum"),
        ("lev scap", "levator-scapulae"),
        ("levater scapule", "levator-scapulae"),
        ("levatr", "levator-scapulae"),
        ("gluet medius", "gluteus-medius"),
        ("uppertrap", "trapezius-descending"),
        ("trapezus desending", "trapezius-descending"),
        ("infraspinatous", "infraspinatus"),
        ("piriforms", "piriformis"),
        ("musculus soleus", "soleus"),
    ],
)
def test_what_clinicians_type_finds_the_muscle_first(typed: str, muscle: str) -> None:
    assert found(typed)[0] == muscle


@settings(max_examples=150)
@given(st.sampled_from(LONG_NAMES), st.integers(1, 60), st.sampled_from(["drop", "swap", "double", "change"]))
def test_one_typing_error_in_any_name_still_finds_its_muscle(name: tuple[str, str], at: int, error: str) -> None:
    alias, _muscle = name
    words = simple(alias)
    at = 1 + at % (len(words) - 2)
    assume(words[at] != " " and words[at + 1] != " ")
    typed = {
        "drop": words[:at] + words[at + 1 :],
        "swap": words[:at] + words[at + 1] + words[at] + words[at + 2 :],
        "double": words[:at] + words[at] + words[at:],
        "change": words[:at] + ("x" if words[at] != "x" else "y") + words[at + 1 :],
    }[error]
    sharing = {m for a, m in LONG_NAMES if simple(a) == words}
    assert sharing & set(found(typed, 12)), typed


def test_the_side_word_is_no_part_of_the_name() -> None:
    first = find_muscles(ATLAS, "right levator scapulae")[0]
    assert (first.muscle, first.side) == ("levator-scapulae", Side.RIGHT)


def test_the_alias_that_was_meant_is_told_as_the_table_writes_it() -> None:
    assert find_muscles(ATLAS, "uper trap")[0].by == "upper trap"
    assert find_muscles(ATLAS, "soleus")[0].by == "Soleus"


def test_nothing_is_found_for_what_is_no_muscle() -> None:
    assert found("zzzzzz") == []
    assert found("left") == []


def test_every_muscle_is_in_one_region_that_has_a_name() -> None:
    listed = [muscle for muscles in regions(ATLAS).values() for muscle in muscles]
    assert sorted(listed) == sorted(ATLAS.muscles)
    assert all(region_name(group) for group in regions(ATLAS))


@pytest.mark.parametrize("muscle", ATLAS.muscles)
def test_a_muscle_is_there_and_seen_where_it_is_said_to_show_best(muscle: str) -> None:
    sight = sight_of(ATLAS, muscle)
    assert ATLAS.shown_depth(muscle, sight.view) is sight.depth
    assert ATLAS.drawing(sight.view).shape(muscle, sight.sides[0]) is not None


@pytest.mark.parametrize(
    ("muscle", "view", "depth"),
    [
        ("trapezius-descending", View.POSTERIOR, Depth.SUPERFICIAL),
        ("levator-scapulae", View.POSTERIOR, Depth.INTERMEDIATE),
        ("gluteus-medius", View.POSTERIOR, Depth.INTERMEDIATE),
        ("flexor-hallucis-brevis", View.PLANTAR, Depth.DEEP),
        ("adductor-hallucis", View.PLANTAR, Depth.DEEP),
    ],
)
def test_well_known_muscles_show_where_one_looks_for_them(muscle: str, view: View, depth: Depth) -> None:
    sight = sight_of(ATLAS, muscle)
    assert (sight.view, sight.depth) == (view, depth)


def test_a_named_side_turns_side_views_and_close_ups_to_it() -> None:
    assert sight_of(ATLAS, "temporalis").view is View.LEFT
    assert sight_of(ATLAS, "temporalis", Side.RIGHT).view is View.RIGHT
    sole = sight_of(ATLAS, "flexor-hallucis-brevis", Side.RIGHT)
    assert (sole.mirrored, sole.sides) == (True, (Side.RIGHT,))
    assert sight_of(ATLAS, "levator-scapulae", Side.RIGHT).sides == (Side.RIGHT,)
    assert sight_of(ATLAS, "levator-scapulae").sides == (Side.LEFT, Side.RIGHT)
    assert sight_of(ATLAS, "diaphragm", Side.LEFT).sides == (Side.MIDLINE,)


def test_the_usual_place_is_taken_in_the_view_that_is_shown(editor: ChartEditor) -> None:
    chart = editor.chart
    for view in (View.ANTERIOR, View.POSTERIOR):
        place = next_usual_place(ATLAS, chart, "", "trapezius-descending", Side.RIGHT, view=view)
        assert place is not None
        assert place.view is view
    side = next_usual_place(ATLAS, chart, "", "temporalis", Side.RIGHT, view=View.RIGHT)
    assert side is not None
    assert side.view is View.RIGHT
    without = next_usual_place(ATLAS, chart, "", "temporalis", Side.LEFT, view=View.PLANTAR)
    assert without is not None
    assert without.view is View.LEFT
