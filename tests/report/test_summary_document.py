"""The summary as a document: read back with poppler and pikepdf, as a colleague's reader would."""

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.clinic.chart import Chart
from bodymap.figure.words import side_word
from bodymap.report.summary import SummaryOptions, summary_pdf
from tests.report.structure import elements

MM = 72 / 25.4


@pytest.fixture
def write(atlas: Atlas, options: SummaryOptions) -> Callable[[Chart], bytes]:
    return lambda chart: summary_pdf(chart, chart.visits[-1].id, atlas, options)


def tags(pdf: pikepdf.Pdf) -> list[str]:
    return [str(element.S) for element in elements(pdf)]


def test_the_paper_says_whose_it_is_and_what_changed(
    make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    text = read_paper(write(make_chart(points=4, visits=3))).text()
    assert "Riverside Pain Clinic" in text
    assert "Elise Moreau" in text
    assert "Chart 10482 · born 14 March 1979 (47 years) · seen by Dr A. Okafor" in text
    assert "Pain now 5 of 10, down from 8 at the first visit on 5 October (38 % less: a moderate improvement)." in text
    assert "Signed by Dr A. Okafor, 20 November 2026, 14:21" in text
    assert "Review in three weeks." in text


def test_every_point_is_named_with_its_side_and_score(
    make_chart: Any, atlas: Atlas, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    chart = make_chart(points=12, visits=2, views="both")
    text = read_paper(write(chart)).text()
    for finding in chart.findings_of(chart.visits[-1].id):
        point = chart.point_of[finding.point_id]
        assert f"{atlas.muscle_name(point.muscle)}, {side_word(point.side)}" in text


def test_the_maps_say_in_words_what_they_show(
    make_chart: Any, atlas: Atlas, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    chart = make_chart(points=12, visits=2, views="both")
    with read_paper(write(chart)).open() as pdf:
        alts = [str(one.Alt) for one in elements(pdf) if "/Alt" in one]
    everything = " ".join(alts)
    for finding in chart.findings_of(chart.visits[-1].id):
        point = chart.point_of[finding.point_id]
        assert f"{point.letter} {atlas.muscle_name(point.muscle)}, {side_word(point.side)}" in everything
    assert any(alt.startswith("Back view") and "patient\u2019s left is on the left" in alt for alt in alts)
    assert any(alt.startswith("Front view") and "patient\u2019s left is on the right" in alt for alt in alts)


def test_only_views_with_marks_are_shown(make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any) -> None:
    text = read_paper(write(make_chart(points=5, visits=1))).text()
    assert "Back view" in text
    assert "Front view" not in text


def test_the_document_is_tagged_titled_and_in_a_language(
    make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    with read_paper(write(make_chart())).open() as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo["/Title"]) == "Visit summary: Elise Moreau, 20 November 2026"
        with pdf.open_metadata() as meta:
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "A")
            assert meta["pdfuaid:part"] == "1"
        found = tags(pdf)
    for tag in ("/H1", "/H2", "/Table", "/TH", "/TD", "/Figure", "/P"):
        assert tag in found
    assert found.index("/H1") < found.index("/H2")


def test_maps_are_vectors_and_fonts_are_embedded(
    make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    paper = read_paper(write(make_chart(points=8, visits=3, views="both")))
    assert paper.raster_images() == []
    assert paper.fonts()
    assert all("Inter" in line and " yes yes yes " in line for line in paper.fonts())


def test_every_page_has_its_number_the_record_and_the_patient(
    make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    chart = make_chart(points=100, visits=2, views="both")
    paper = read_paper(write(chart))
    pages = paper.page_texts()
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Record 0000-0" in page
        assert "Elise Moreau" in page
    tables = [page for page in pages if "Trapezius" in page or "Found" in page]
    assert len(tables) > 2
    assert all("Trigger point" in page and "Pain (NRS)" in page for page in pages[3:-1])


@pytest.mark.parametrize("points", range(2, 12))
def test_a_signature_never_stands_on_a_page_of_its_own(
    make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any, points: int
) -> None:
    last = read_paper(write(make_chart(points=points, visits=3))).page_texts()[-1]
    assert "Signed by" in last
    assert "After your treatment" in last


def test_a_draft_says_so_and_has_no_signature(
    make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    pages = read_paper(write(make_chart(points=60, visits=2, signed=False))).page_texts()
    assert all("Draft, not signed" in page for page in pages)
    assert not any("Signed by" in page for page in pages)


def test_a_visit_without_marks_gives_a_plain_page(
    make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any
) -> None:
    paper = read_paper(write(make_chart(points=0, visits=1, visit={"pain_now": None, "plan": ""})))
    assert "No trigger points today." in paper.text()
    assert len(paper.page_texts()) == 1
    assert "Trigger point " not in paper.text()


@pytest.mark.parametrize(("paper", "size"), [("A4", (210, 297)), ("Letter", (215.9, 279.4))])
def test_the_sheet_is_the_clinics(
    make_chart: Any, atlas: Atlas, paper: str, size: tuple[float, float], read_paper: Any
) -> None:
    chart = make_chart(points=2, visits=1)
    data = summary_pdf(chart, chart.visits[-1].id, atlas, SummaryOptions(paper=paper))
    with read_paper(data).open() as pdf:
        box = [float(value) for value in pdf.pages[0].mediabox]
    assert box[2] == pytest.approx(size[0] * MM, abs=0.5)
    assert box[3] == pytest.approx(size[1] * MM, abs=0.5)


def test_the_same_records_give_the_same_bytes(make_chart: Any, write: Callable[[Chart], bytes]) -> None:
    assert write(make_chart(points=5, visits=3)) == write(make_chart(points=5, visits=3))


def test_an_older_visit_is_told_as_it_was_then(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    chart = make_chart(points=4, visits=4)
    text = read_paper(summary_pdf(chart, chart.visits[0].id, atlas, options)).text()
    assert "Pain now 8 of 10." in text
    assert "first visit" not in text
    assert "20 November" not in text


def test_another_patients_visit_is_refused(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    with pytest.raises(KeyError):
        summary_pdf(make_chart(), "somebody-elses", atlas, options)


def test_long_notes_run_over_pages_in_full(make_chart: Any, write: Callable[[Chart], bytes], read_paper: Any) -> None:
    note = " ".join(f"word{number}" for number in range(2500))
    text = read_paper(write(make_chart(points=3, visits=1, note=note[:19_000], visit={"notes": note[:19_000]}))).text()
    assert text.count("word2100") == 2
