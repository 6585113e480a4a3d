"""Wrong-side errors are impossible to miss: for every muscle, on both sides, in every view that draws it.

What is compared is the paper itself, as others' tools read it: the side word in the table, the text of the map, and the
disc on the page (its place between the words at the map's edges, and its colour) with the record.
"""

import io
import math
import re
from collections.abc import Iterator
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.drawing import Box
from bodymap.atlas.model import WHOLE_BODY, Depth, Side, View
from bodymap.atlas.path import flatten
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.figure.areas import inner_place
from bodymap.figure.theme import nrs_colour
from bodymap.report.closer import looks_of
from bodymap.report.maps import plans_of
from bodymap.report.sample import sample_chart
from bodymap.report.summary import SummaryOptions, summary_pdf

MM = 72 / 25.4  # points
RADIUS = 3.0 * MM
BATCH = 12
PIXELS = 2.5  # per point
WORDS = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word>')
AT_EDGES = {  # what stands at the left and at the right of a map: where the patient's left, front or thumb is
    View.ANTERIOR: ("Right", "Left"),
    View.POSTERIOR: ("Left", "Right"),
    View.LEFT: ("Front", "Back"),
    View.RIGHT: ("Back", "Front"),
    View.PALMAR: ("Thumb", "Little"),
    View.DORSAL_HAND: ("Little", "Thumb"),
    View.PLANTAR: ("Big", "Little"),
    View.DORSAL_FOOT: ("Little", "Big"),
    View.PERINEAL: ("Right", "Left"),
    View.SUBOCCIPITAL: ("Left", "Right"),
    View.JAW: ("Front", "Back"),
}
PATIENTS_LEFT_AT_RIGHT = (View.ANTERIOR, View.PERINEAL)
SIDED_CAPTION = {View.LEFT: "View from the left", View.RIGHT: "View from the right"}


class Spot(NamedTuple):
    """One muscle of one side, where a view has it."""

    muscle: str
    side: Side
    view: View
    x: float
    y: float


class Word(NamedTuple):
    """A word on the page: its box in points, from the upper left."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def usual_spots(atlas: Atlas) -> Iterator[Spot]:
    for muscle, about in atlas.muscles.items():
        for side in (Side.LEFT, Side.RIGHT) if about.paired else (Side.MIDLINE,):
            spot = atlas.usual_place(muscle, side)
            assert spot is not None, f"{muscle} has no place"
            yield Spot(muscle, side, spot.view, spot.x, spot.y)


def close_up_spots(atlas: Atlas) -> Iterator[Spot]:
    """Every muscle that a picture of hand, foot or jaw draws, inside its shape, of the left and of the right."""
    for view in View:
        if view not in ONE_SIDED:
            continue
        seen = set()
        for shape in atlas.drawing(view).drawn:
            if shape.id not in atlas.muscles or shape.id in seen:
                continue
            seen.add(shape.id)
            x, y = inner_place(tuple(tuple(ring) for ring in flatten(shape.paths[0].d, 2.0)))
            for side in (Side.LEFT, Side.RIGHT):
                yield Spot(shape.id, side, view, x, y)


SPOTS = (*usual_spots(load_atlas()), *close_up_spots(load_atlas()))


def batches() -> list[tuple[Spot, ...]]:
    """The spots of each picture, a few at a time and far apart."""
    found: dict[tuple[View, bool], list[Spot]] = {}
    for spot in SPOTS:
        found.setdefault((spot.view, spot.view in ONE_SIDED and spot.side is Side.RIGHT), []).append(spot)
    made = []
    for spots in found.values():
        spots.sort(key=lambda spot: (spot.y, spot.x))
        parts = math.ceil(len(spots) / BATCH)
        made += [tuple(spots[start::parts]) for start in range(parts)]
    return made


def chart_of(spots: tuple[Spot, ...]) -> Chart:
    base, scores = sample_chart(), count()
    points = tuple(
        TriggerPoint(id=f"p{i}", patient_id="nobody", letter=letter_at(i), muscle=spot.muscle, side=spot.side)
        for i, spot in enumerate(spots)
    )
    findings = tuple(
        Finding(
            id=f"f{i}",
            visit_id="visit",
            point_id=f"p{i}",
            place=Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL),
            nrs=3 * next(scores) % 11,
            activity=Activity.ACTIVE,
        )
        for i, spot in enumerate(spots)
    )
    return msgspec.structs.replace(base, points=points, findings=findings)


class Read:
    """The first page of a summary, as its reader sees it."""

    def __init__(self, data: bytes, paper: Any) -> None:
        self.text = paper.text()
        html = paper._run("pdftotext", "-f", "1", "-l", "1", "-bbox", str(paper._file), "-")
        self.words = [
            Word(float(left), float(top), float(right), float(bottom), unescape(text))
            for left, top, right, bottom, text in WORDS.findall(html)
        ]
        self.image: Image.Image = pypdfium2.PdfDocument(data)[0].render(scale=PIXELS).to_pil().convert("RGB")
        with pikepdf.open(io.BytesIO(data)) as pdf:
            self.alts = [str(one.Alt) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]

    def edges(self, view: View, *, mirrored: bool) -> tuple[float, float]:
        """The x of both edges of the map, from the words that stand there."""
        names = AT_EDGES[view][::-1] if mirrored else AT_EDGES[view]
        (at_left,), (at_right,) = ([one for one in self.words if one.text == name] for name in names)
        assert at_left.left < at_right.left
        last = at_right
        for one in self.words:  # "Little finger side" ends with "side"
            if abs(one.top - at_right.top) < 1 and 0 < one.left - last.right < 4 and one.left < 300:
                last = one
        return at_left.left, last.right

    def disc(self, letter: str) -> tuple[float, float]:
        """The centre of a mark's disc, from its letter at the upper right; maps stand before the table."""
        tag = next(one for one in self.words if one.text == letter)
        half = (0.5 + 0.5 * len(letter)) / 2
        return (tag.left + tag.right) / 2 - (0.86 + half) * RADIUS, (tag.top + tag.bottom) / 2 + 1.01 * RADIUS

    def colour_beside(self, at: tuple[float, float]) -> tuple[int, ...]:
        """The colour of a disc, left of its score."""
        pixel = self.image.getpixel((round((at[0] - 0.62 * RADIUS) * PIXELS), round(at[1] * PIXELS)))
        assert isinstance(pixel, tuple)
        return pixel


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def is_one_map(chart: Chart, atlas: Atlas) -> bool:
    plans = plans_of(chart, "visit", atlas)
    return len(plans) == 1 and len(looks_of(plans[0], chart, "visit", atlas, (84.0, 90.0))) == 1


def papers(atlas: Atlas, spots: tuple[Spot, ...]) -> Iterator[tuple[tuple[Spot, ...], Chart]]:
    """One chart for these spots, or several where one map would be too crowded to be one."""
    chart = chart_of(spots)
    if len(spots) == 1 or is_one_map(chart, atlas):
        yield spots, chart
        return
    yield from papers(atlas, spots[::2])
    yield from papers(atlas, spots[1::2])


@pytest.mark.parametrize("spots", batches(), ids=lambda spots: f"{spots[0].view}-{spots[0].muscle}")
def test_every_mark_and_every_word_on_the_paper_is_on_the_side_of_the_record(
    spots: tuple[Spot, ...], atlas: Atlas, read_paper: Any
) -> None:
    for part, chart in papers(atlas, spots):
        data = summary_pdf(chart, "visit", atlas, SummaryOptions())
        page = Read(data, read_paper(data))
        (plan,) = plans_of(chart, "visit", atlas)
        for index, spot in enumerate(part):
            assert_words(page, atlas, letter_at(index), spot)
            assert_place(page, plan.section, spot, page.disc(letter_at(index)), chart.findings[index].nrs or 0)


def assert_words(page: Read, atlas: Atlas, letter: str, spot: Spot) -> None:
    """The table, the map's text and the caption name the side of the record and no other one."""
    name, side = atlas.muscle_name(spot.muscle), spot.side.value
    assert re.search(rf"\b{letter} {re.escape(name)}, {side}\b", page.text.partition("Pain (NRS)")[2])
    (alt,) = [alt for alt in page.alts if f"{letter} {name}, " in alt]
    assert f"{letter} {name}, {side}, " in alt
    if spot.view in ONE_SIDED:
        assert f", {side} side" in alt.partition(".")[0]
    if spot.view in SIDED_CAPTION:
        assert alt.startswith(SIDED_CAPTION[spot.view])
        assert spot.view.value == side


def assert_place(page: Read, section: Box, spot: Spot, disc: tuple[float, float], nrs: int) -> None:
    """The disc is where the record has the point, and in any case on its side of the body's mid-line."""
    mirrored = spot.view in ONE_SIDED and spot.side is Side.RIGHT
    left, right = page.edges(spot.view, mirrored=mirrored)
    scale = (right - left) / section.width
    x = 2 * section.x + section.width - spot.x if mirrored else spot.x
    assert abs(disc[0] - (left + (x - section.x) * scale)) < 14 * MM  # a disc that had to move stays near
    assert page.colour_beside(disc) == pytest.approx(rgb(nrs_colour(nrs)[0]), abs=24)
    if spot.side is Side.MIDLINE or spot.view not in WHOLE_BODY or spot.view in SIDED_CAPTION:
        return
    middle = left + (load_atlas().drawing(spot.view).mid - section.x) * scale  # type: ignore[operator]
    at_left_word = AT_EDGES[spot.view][0] == "Left"
    assert (disc[0] < middle) == ((spot.side is Side.LEFT) == at_left_word)


def test_every_muscle_of_the_table_is_compared_on_both_sides(atlas: Atlas) -> None:
    table = Path(__file__).parents[2] / "assets" / "clinical" / "muscles.csv"
    named = {line.split(",")[0] for line in table.read_text().splitlines()[1:] if line and not line.startswith("#")}
    compared = {(spot.muscle, spot.side) for batch in batches() for spot in batch}
    for muscle, about in atlas.muscles.items():
        for side in (Side.LEFT, Side.RIGHT) if about.paired else (Side.MIDLINE,):
            assert (muscle, side) in compared
    assert named <= {muscle for muscle, _ in compared}
    assert {spot.view for spot in SPOTS} >= {*WHOLE_BODY, *(view for view in ONE_SIDED)}


def test_a_mark_on_the_wrong_side_is_found(atlas: Atlas, read_paper: Any) -> None:
    """The comparison sees what it is for: a point of the left, drawn on the right."""
    spot = next(one for one in SPOTS if one.view is View.POSTERIOR and one.side is Side.LEFT and one.x < 340)
    wrong = spot._replace(x=800.0 - spot.x)
    chart = chart_of((wrong,))
    data = summary_pdf(chart, "visit", atlas, SummaryOptions())
    page = Read(data, read_paper(data))
    (plan,) = plans_of(chart, "visit", atlas)
    assert_words(page, atlas, "A", wrong)
    with pytest.raises(AssertionError):
        assert_place(page, plan.section, wrong, page.disc("A"), 0)
