"""Languages: English unless another is spoken, in a block for its thread only, with a catalogue of each."""

import threading
from collections.abc import Iterator

import pytest

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.facts import zone_names
from bodymap.base.text import by_language, language, speaking, spoken_of, translate, use_language


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
