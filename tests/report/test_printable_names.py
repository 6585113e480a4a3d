"""Names and notes in any script: printed, or shown as a box and said so; never a reason that an export stops."""

import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.report.fonts import FAMILIES, PLACEHOLDER, families_with, font_folder, printable
from bodymap.report.sample import sample_chart
from bodymap.report.summary import SummaryOptions, summary_pdf

NOTE = "stands for a character that the fonts of this document do not have"


@pytest.mark.parametrize(
    "name",
    [
        'O\'Brien "Bob" <b>Smith</b> #panic() *x* \\',
        "Łukasiewicz-Žižková",
        "Παπαδόπουλος",
        "Достоевский",
        "王小明",
        "田中 さくら",
        "김민수",
        "😀",
        "\N{VULGAR FRACTION ONE HALF} ™",
    ],
)
def test_a_name_is_printed_as_it_is(make_chart: Any, atlas: Atlas, name: str, read_paper: Any) -> None:
    chart = make_chart(points=1, visits=1, patient={"family_name": name, "given_name": ""})
    text = read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, SummaryOptions())).text()
    assert unicodedata.normalize("NFC", name) in text
    assert NOTE not in text


@pytest.mark.parametrize("name", ["محمد عبد الله", "יוסף כהן", "अनीता शर्मा", "สมชาย"])
def test_scripts_that_join_or_run_from_the_right_are_printed_whole(
    make_chart: Any, atlas: Atlas, name: str, read_paper: Any
) -> None:
    chart = make_chart(points=1, visits=1, patient={"family_name": name, "given_name": ""})
    paper = read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, SummaryOptions()))
    assert NOTE not in paper.text()
    with paper.open() as pdf:
        assert name in str(pdf.docinfo["/Title"])
    assert any(family.replace(" ", "") in line for line in paper.fonts() for family in FAMILIES[1:])


def test_hebrew_words_stand_from_right_to_left(make_chart: Any, atlas: Atlas, read_paper: Any) -> None:
    chart = make_chart(points=0, visits=1, patient={"family_name": "כהן", "given_name": "יוסף"})
    words = read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, SummaryOptions())).words()
    at = {"".join(sorted(word)): x for _, x, _, word in reversed(words)}
    assert at["".join(sorted("יוסף"))] > at["".join(sorted("כהן"))]


def test_a_character_without_a_glyph_is_boxed_and_said_so(make_chart: Any, atlas: Atlas, read_paper: Any) -> None:
    chart = make_chart(points=1, visits=1, patient={"given_name": "Eli\U00012000se"})
    text = read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, SummaryOptions())).text()
    assert f"Eli{PLACEHOLDER}se Moreau" in text
    assert NOTE in text


@pytest.mark.parametrize("name", ["A" * 300, "Elisabeth " * 29, "عبدالرحمن" * 33, "王" * 300])
def test_a_name_of_300_characters_stays_on_the_paper(make_chart: Any, atlas: Atlas, name: str, read_paper: Any) -> None:
    chart = make_chart(points=30, visits=1, patient={"family_name": name, "given_name": ""})
    paper = read_paper(summary_pdf(chart, chart.visits[-1].id, atlas, SummaryOptions()))
    with paper.open() as pdf:
        width = float(pdf.pages[0].mediabox[2])
    assert all(0 <= x < width - 36 for _, x, _, _ in paper.words())
    assert len(paper.page_texts()) < 6


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\r\nc", "a b\nc"),
        ("a\u202eb", "ab"),
        ("\ue000", PLACEHOLDER),
        ("\x07", PLACEHOLDER),
        ("\ufffe", PLACEHOLDER),
        ("e\u0301", "é"),
        ("\U0001f468\u200d\U0001f52c\ufe0f", PLACEHOLDER),
        ("a\u0e31", f"a{PLACEHOLDER}"),
        ("\u0301", PLACEHOLDER),
        ("", ""),
    ],
)
def test_what_cannot_be_printed_is_replaced(text: str, shown: str) -> None:
    assert printable(text) == shown


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60))
def test_no_text_stops_the_export(text: str) -> None:
    import msgspec

    chart = sample_chart()
    visit = msgspec.structs.replace(chart.visits[0], notes=text, clinician_name=text[:40])
    chart = msgspec.structs.replace(chart, visits=(visit,), points=(), findings=())
    assert summary_pdf(chart, "visit", load_atlas(), SummaryOptions(clinic_name=text)).startswith(b"%PDF")


def test_every_font_has_its_licence_and_is_used() -> None:
    files = [path for path in font_folder().iterdir() if path.suffix in {".otf", ".ttf"}]
    licences = {path.name.split("-")[0] for path in font_folder().glob("*.txt")}
    for path in files:
        assert any(path.name.startswith(licence) for licence in licences)
        assert any(path.stem.startswith(family.replace(" ", "")) for family in FAMILIES)
    assert sum(path.stat().st_size for path in files) < 12_000_000


def test_coverage_is_read_from_the_fonts() -> None:
    assert "Inter" in families_with("A")
    assert families_with("अ") == {"Noto Sans Devanagari"}
    assert families_with("\ue000") == frozenset()
