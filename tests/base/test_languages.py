"""Languages: English unless another is spoken, in a block for its thread only, with a catalogue of each."""

import threading
from collections.abc import Iterator

import pytest

from bodymap.app.find import find_muscles
from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.facts import zone_names
from bodymap.atlas.model import Side, View
from bodymap.base.decimals import decimal_words, fixed_words, short_words
from bodymap.base.errors import InputError
from bodymap.base.text import by_language, language, speaking, spoken_of, translate, use_language
from bodymap.clinic.amounts import parse_number
from bodymap.figure.clinical_tables import fact_items


@pytest.fixture
def _english_after() -> Iterator[None]:
    yield
    use_language("en")


def test_a_text_is_english_where_no_language_is_named() -> None:
    assert (language(), translate("side", "left")) == ("en", "left")


@pytest.mark.usefixtures("_english_after")
def test_the_program_speaks_the_language_that_it_is_given() -> None:
    use_language("de_AT")
    assert (language(), translate("side", "left")) == ("de", "links")
    with speaking("en"):
        assert translate("side", "left") == "left"
    assert translate("side", "left") == "links"


def test_a_block_speaks_its_language_and_the_thread_beside_it_does_not() -> None:
    heard = []
    with speaking("de"):
        beside = threading.Thread(target=lambda: heard.append(translate("side", "left")))
        beside.start()
        beside.join()
        heard.append(translate("side", "left"))
    assert [*heard, translate("side", "left")] == ["left", "links", "left"]


def test_a_block_that_fails_leaves_the_language_as_it_was() -> None:
    with pytest.raises(ValueError, match="no"), speaking("de"):
        raise ValueError("no")
    assert language() == "en"


def test_a_language_without_a_catalogue_is_english() -> None:
    assert (spoken_of("fr-FR"), spoken_of(""), spoken_of("de-CH"), spoken_of("DE")) == ("en", "en", "de", "de")


def test_a_text_that_the_catalogue_does_not_have_stays_as_it_is() -> None:
    with speaking("de"):
        assert translate("side", "a text of nobody") == "a text of nobody"


def test_what_holds_words_is_made_once_for_each_language() -> None:
    made = []

    @by_language
    def words() -> str:
        made.append(language())
        return translate("side", "left")

    with speaking("de"):
        german = [words(), words()]
    assert (german, words(), words(), made) == (["links", "links"], "left", "left", ["de", "en"])


def test_the_tables_speak_the_language_too() -> None:
    atlas = load_atlas()
    english = atlas.muscle_name("trapezius-descending"), zone_names()["cheek-lower"]
    with speaking("de"):
        german = atlas.muscle_name("trapezius-descending"), zone_names()["cheek-lower"]
    assert english == ("Trapezius, descending part (upper)", "Cheek below the cheekbone")
    assert german == ("M. trapezius, Pars descendens (oberer)", "Wange unterhalb des Jochbeins")


def test_a_muscle_is_found_by_its_german_its_latin_and_its_english_name() -> None:
    atlas = load_atlas()
    with speaking("de"):
        for typed in ("Schulterblattheber links", "levator scapulae links", "lev scap left"):
            found = find_muscles(atlas, typed)[0]
            assert (found.muscle, found.side) == ("levator-scapulae", Side.LEFT)
    assert find_muscles(atlas, "Schulterblattheber")[:1] != find_muscles(atlas, "lev scap")[:1]


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("nimmt Marcumar", "anticoagulant"),
        ("Blutverdünner", "anticoagulant"),
        ("takes warfarin", "anticoagulant"),
        ("Xylocain", "amide"),
        ("xylocaine", "amide"),
    ],
)
def test_what_was_written_freely_is_understood_in_german_and_in_english(written: str, tag: str) -> None:
    with speaking("de"):
        assert tag in fact_items().tags(f"other:{written}")


def test_an_everyday_german_word_is_no_disease() -> None:
    with speaking("de"):
        assert fact_items().tags("other:schlimmer als früher") == frozenset()
    assert fact_items().tags("other:als") != frozenset()


@pytest.mark.parametrize(("typed", "value"), [("1,5", 1.5), ("1.5", 1.5), ("1,500", 1.5), ("0,25", 0.25)])
def test_a_decimal_comma_is_read_in_german(typed: str, value: float) -> None:
    with speaking("de"):
        assert parse_number(typed) == value
        with pytest.raises(InputError, match="mehrdeutig"):
            parse_number("1.500")


def test_numbers_are_written_with_the_decimal_sign_of_the_language() -> None:
    assert (decimal_words(0.5), fixed_words(2, 1), short_words(4.25)) == ("0.5", "2.0", "4.25")
    with speaking("de"):
        assert (decimal_words(0.5), fixed_words(2, 1), short_words(4.25)) == ("0,5", "2,0", "4,25")


def test_a_place_is_told_in_german() -> None:
    with speaking("de"):
        words = load_atlas().place_in_words(View.POSTERIOR, 462, 318, Side.RIGHT, "trapezius-descending")
    assert words == "2 cm oberhalb und 1,5 cm medial des Angulus superior scapulae"
