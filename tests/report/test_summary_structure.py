"""The structure of a summary as a screen reader walks it: headings, tables, figures with their words, in order."""

import io
import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.figure.words import side_word
from bodymap.report.closer import looks_of
from bodymap.report.maps import plans_of
from bodymap.report.options import SummaryOptions
from bodymap.report.summary import summary_pdf


@pytest.fixture(scope="module")
def full(make_chart: Any, fill: Any) -> Any:
    return fill(make_chart(points=24, visits=3, views="both"))


@pytest.fixture(scope="module")
def paper(full: Any, atlas: Atlas, options: SummaryOptions) -> bytes:
    return summary_pdf(full.chart, full.visit.id, atlas, options, full.files)


def walk(node: Any) -> Iterator[Any]:
    """Every element of a structure tree, in reading order."""
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from walk(one)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from walk(node.K)


def tag(element: Any) -> str:
    return str(element.S).removeprefix("/")


@pytest.fixture
def tree(paper: bytes) -> Iterator[list[Any]]:
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        yield list(walk(pdf.Root.StructTreeRoot))


def test_headings_go_down_one_level_at_a_time_and_start_with_the_name(tree: list[Any]) -> None:
    levels = [int(tag(one)[1]) for one in tree if tag(one) in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert len(levels) > 8


def test_the_first_heading_stands_in_no_table_and_no_grid(paper: bytes) -> None:
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        first = next(one for one in walk(pdf.Root.StructTreeRoot) if tag(one) == "H1")
        assert tag(first.P) == "Document"


def test_every_table_has_a_header_row_whose_cells_say_what_they_head(tree: list[Any]) -> None:
    tables = [one for one in tree if tag(one) == "Table"]
    assert len(tables) == 4  # points, drawn pain, motion, advice that was set aside
    for table in tables:
        rows = [one for one in walk(table.K) if tag(one) == "TR"]
        heads = [one for one in walk(rows[0].K) if tag(one) == "TH"]
        assert heads
        assert all(scope_of(one) == "Column" for one in heads)
        wide = sum(span_of(one) for one in heads)
        for row in rows[1:]:
            cells = [one for one in walk(row.K) if tag(one) in {"TD", "TH"}]
            assert sum(span_of(one) for one in cells) == wide


def attributes(cell: Any) -> Iterator[Any]:
    found = cell.get("/A", pikepdf.Array())
    yield from found if isinstance(found, pikepdf.Array) else [found]


def scope_of(cell: Any) -> str:
    return next((str(one.Scope).removeprefix("/") for one in attributes(cell) if "/Scope" in one), "")


def span_of(cell: Any) -> int:
    return next((int(one.ColSpan) for one in attributes(cell) if "/ColSpan" in one), 1)


def test_every_figure_has_words_and_every_mark_is_in_them_with_its_side(
    tree: list[Any], full: Any, atlas: Atlas
) -> None:
    figures = [one for one in tree if tag(one) == "Figure"]
    assert all(str(one.get("/Alt", "")).strip() for one in figures)
    words = " ".join(str(one.Alt) for one in figures)
    for finding in full.chart.findings_of(full.visit.id):
        point = full.chart.point_of[finding.point_id]
        assert f"{point.letter} {atlas.muscle_name(point.muscle)}, {side_word(point.side)}" in words
    assert words.count("Drawn pain:") >= 2
    assert "Pain now at each visit, 0 to 10. 5 October 2026: 8;" in words
    assert "Photo: Posture from behind" in words


def test_a_mark_is_told_on_one_map_of_its_view_only(tree: list[Any], full: Any, atlas: Atlas) -> None:
    """A view that is shown in parts has each mark in one part."""
    plans = plans_of(full.chart, full.visit.id, atlas)
    looks = [one for plan in plans for one in looks_of(plan, full.chart, full.visit.id, atlas, (84.0, 74.0))]
    assert len(looks) > len(plans)
    assert all(look.plan.part for look in looks if sum(one.plan.view is look.plan.view for one in looks) > 1)
    shown = [mark.point_id for look in looks for mark in look.plan.marks]
    assert sorted(shown) == sorted(mark.point_id for plan in plans for mark in plan.marks)
    areas = [area.id for look in looks for area in look.plan.areas]
    assert sorted(areas) == sorted(area.id for plan in plans for area in plan.areas)


def test_the_reading_order_is_that_of_the_page(paper: bytes, read_paper: Any) -> None:
    text = read_paper(paper).text()
    order = [
        "Riverside Pain Clinic", "Elise Moreau", "Allergy: Bupivacaine", "Pain now 5 of 10", "Reason for the visit",
        "Plan", "Trigger points", "Pain as drawn", "Doses of the day", "Range of motion", "Photos",
        "After your treatment", "Signed by Dr A. Okafor", "Signed by Prof. E. Lind", "Addendum by Dr A. Okafor",
    ]  # fmt: skip
    places = [text.index(one) for one in order]
    assert places == sorted(places)


def test_no_text_stands_outside_the_structure(paper: bytes) -> None:
    """All text is read aloud or, like header and footer, marked as a thing of the page."""
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        for page in pdf.pages:
            stack: list[str] = []
            outside = []
            for one in pikepdf.parse_content_stream(page):
                name = str(one.operator)
                if name in {"BMC", "BDC"}:
                    stack.append(str(one.operands[0]))
                elif name == "EMC":
                    stack.pop()
                elif name in {"Tj", "TJ"} and not stack:
                    outside.append(one)
            assert outside == []


CROWDED: tuple[tuple[int, str], ...] = ((60, "both"), (100, "both"), (30, "front"))


@pytest.mark.parametrize(("points", "views"), CROWDED)
def test_a_crowded_visit_names_every_point_and_stays_valid(
    points: int, views: str, make_chart: Callable[..., Any], atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    chart = make_chart(points=points, visits=1, views=views)
    data = summary_pdf(chart, chart.visits[-1].id, atlas, options)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        words = " ".join(str(one.Alt) for one in walk(pdf.Root.StructTreeRoot) if "/Alt" in one)
    text = read_paper(data).text()
    for point in chart.points:
        named = f"{point.letter} {atlas.muscle_name(point.muscle)}, {side_word(point.side)}"
        assert named in words
        assert named in text
