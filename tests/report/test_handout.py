"""The handout and the letter: plain words with the side in large type, advice that fits, and what was typed."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
import pypdfium2
import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import InputError
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.figure.clinical_tables import plain_muscles
from bodymap.figure.words import side_word
from bodymap.report.handout import handout_pdf
from bodymap.report.letter import letter_pdf
from bodymap.report.options import SummaryOptions
from bodymap.report.sample import sample_chart
from bodymap.report.wishes import HandoutWish, LetterWish

LARGE = 13.0  # points
LUNG, LEG = "rhomboid-major", "gluteus-medius"


def treated(technique: Technique, muscle: str = LUNG, **fields: Any) -> Chart:
    """One point at the left, treated in one way."""
    base = sample_chart()
    point = TriggerPoint(id="pA", patient_id="nobody", letter="A", muscle=muscle, side=Side.LEFT)
    place = Place(View.POSTERIOR, 340, 420, Depth.SUPERFICIAL)
    finding = Finding(id="fA", visit_id="visit", point_id="pA", place=place, nrs=7)
    treatment = Treatment(id="t", visit_id="visit", point_id="pA", technique=technique, nrs_after=2, **fields)
    return Chart(
        patient=base.patient, visits=base.visits, points=(point,), findings=(finding,), treatments=(treatment,)
    )


def injected(agent: str, muscle: str = LUNG) -> Chart:
    return treated(Technique.INJECTION, muscle, doses=(Dose(agent=agent, concentration=1.0, volume_ml=1.0),))


def sizes(data: bytes) -> Iterator[tuple[str, float]]:
    """Each printed character with the size of its type."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            for index in range(text.count_chars()):
                size = pypdfium2.raw.FPDFText_GetFontSize(text.raw, index)
                yield chr(pypdfium2.raw.FPDFText_GetUnicode(text.raw, index)), size


def printed_in(data: bytes, least: float) -> str:
    return "".join(char for char, size in sizes(data) if size >= least)


def test_what_the_patient_reads_is_in_large_type(make_chart: Any, atlas: Atlas, options: SummaryOptions) -> None:
    chart = make_chart(points=4, visits=2)
    data = handout_pdf(chart, chart.visits[-1].id, atlas, options, HandoutWish(note="Ring if anything is unclear."))
    large = " ".join(printed_in(data, LARGE).split())
    for words in (
        "Today your pain was 5 of 10. When you first came it was 8 of 10.",
        "Muscle between the neck and the shoulder, right side",
        "The number in a circle is how much it hurt there when pressed",
        "The treated muscle may be sore for one or two days.",
        "Come back or call at once for spreading redness",
        "Riverside Pain Clinic · 12 Quay Street · 0121 555 0134",
        "Ring if anything is unclear.",
        "Your next appointment",
    ):
        assert words in large


def test_places_have_room_beside_a_narrow_map_and_letters_are_in_order(atlas: Atlas, options: SummaryOptions) -> None:
    """A tall narrow map has a caption that is longer than it is wide: that must not take the room of the words."""
    base = sample_chart()
    wanted = (("A", "gluteus-medius", 570.0, 900.0), ("B", "trapezius-descending", 530.0, 330.0))
    points = tuple(
        TriggerPoint(id=letter, patient_id="nobody", letter=letter, muscle=muscle, side=Side.RIGHT)
        for letter, muscle, _, _ in wanted
    )
    findings = tuple(
        Finding(id=f"f{letter}", visit_id="visit", point_id=letter, place=Place(View.POSTERIOR, x, y, Depth.DEEP))
        for letter, _, x, y in wanted
    )
    treatments = tuple(
        Treatment(id=f"t{letter}", visit_id="visit", point_id=letter, technique=Technique.MANUAL) for letter in "BA"
    )
    chart = Chart(patient=base.patient, visits=base.visits, points=points, findings=findings, treatments=treatments)
    with pypdfium2.PdfDocument(handout_pdf(chart, "visit", atlas, options)) as document:
        lines = "\n".join(page.get_textpage().get_text_range() for page in document).splitlines()
    assert any("Muscle between the neck and the" in line for line in lines)
    assert any("Places: A, B." in line for line in lines)


def all_muscles(atlas: Atlas) -> list[tuple[str, Side]]:
    sides = (Side.LEFT, Side.RIGHT)
    return [(m.id, side) for m in atlas.muscles.values() for side in (sides if m.paired else (Side.MIDLINE,))]


@pytest.mark.parametrize("start", range(0, len(all_muscles(load_atlas())), 100))
def test_every_muscle_is_named_in_plain_words_with_its_side(
    atlas: Atlas, options: SummaryOptions, read_paper: Any, start: int
) -> None:
    wanted = all_muscles(atlas)[start : start + 100]
    base = sample_chart()
    points, findings = [], []
    for number, (muscle, side) in enumerate(wanted):
        spot = atlas.usual_place(muscle, side)
        assert spot is not None
        place = Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL)
        letter = letter_at(number)
        points.append(TriggerPoint(id=letter, patient_id="nobody", letter=letter, muscle=muscle, side=side))
        findings.append(Finding(id=f"f{letter}", visit_id="visit", point_id=letter, place=place, nrs=number % 11))
    chart = Chart(patient=base.patient, visits=base.visits, points=tuple(points), findings=tuple(findings))
    text = read_paper(handout_pdf(chart, "visit", atlas, options)).text()
    for number, (muscle, side) in enumerate(wanted):
        name = plain_muscles()[muscle]
        where = name if side is Side.MIDLINE else f"{name}, {side_word(side)} side"
        assert f"{letter_at(number)} {where} Pain {number % 11} of 10." in text
    for muscle, _ in wanted:
        assert atlas.muscle_name(muscle) not in text


def test_a_place_where_nothing_was_found_says_so(atlas: Atlas, options: SummaryOptions, read_paper: Any) -> None:
    chart = treated(Technique.MANUAL)
    gone = msgspec.structs.replace(chart.findings[0], nrs=None, activity=Activity.NOT_FOUND)
    chart = msgspec.structs.replace(chart, findings=(gone,), treatments=())
    assert "No tender place was found here today." in read_paper(handout_pdf(chart, "visit", atlas, options)).text()


RING, LUNG_HELP = "When to ring us", "Breathlessness, sharp pain in the chest"
CASES = {
    "needled over the lung": (
        treated(Technique.DRY_NEEDLING),
        (RING, LUNG_HELP, "without any medicine"),
        ("numb or weak",),
    ),
    "needled at the hip": (treated(Technique.DRY_NEEDLING, LEG), (RING,), (LUNG_HELP,)),
    "by hand": (treated(Technique.MANUAL), ("treated by hand", "Some soreness"), (RING, LUNG_HELP, "needle")),
    "numbed leg": (injected("lidocaine", LEG), ("a numbing medicine (lidocaine", "the leg may give way"), (LUNG_HELP,)),
    "cortisone": (injected("triamcinolone"), ("a cortisone medicine", "blood sugar"), ("a numbing medicine",)),
}


@pytest.mark.parametrize("case", CASES)
def test_the_advice_fits_what_was_done(case: str, atlas: Atlas, options: SummaryOptions, read_paper: Any) -> None:
    chart, said, not_said = CASES[case]
    text = read_paper(handout_pdf(chart, "visit", atlas, options)).text()
    for words in (*said, "Afterwards the pain was 2."):
        assert words in text
    for words in not_said:
        assert words not in text


def test_a_visit_without_treatment_gives_no_advice(atlas: Atlas, options: SummaryOptions, read_paper: Any) -> None:
    chart = msgspec.structs.replace(treated(Technique.MANUAL), treatments=())
    text = read_paper(handout_pdf(chart, "visit", atlas, options)).text()
    for words in ("At home", RING, "What was done today"):
        assert words not in text


def test_the_next_appointment_is_printed(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    chart = make_chart(points=1, visits=1, visit={"follow_up_on": date(2026, 12, 11)})
    text = read_paper(handout_pdf(chart, chart.visits[-1].id, atlas, options)).text()
    assert "Your next appointment 11 December 2026" in text


def test_the_letter_says_to_whom_about_whom_and_what(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    chart = make_chart(points=4, visits=2)
    wish = LetterWish(
        to="Dr Lindqvist\n4 Harbour Road",
        salutation="Dear Maria,",
        paragraph="First.\n\nSecond.",
        closing="With thanks,",
    )
    text = read_paper(letter_pdf(chart, chart.visits[-1].id, atlas, options, wish)).text()
    order = (
        "Riverside Pain Clinic",
        "Dr Lindqvist 4 Harbour Road",
        "Elise Moreau, Chart 10482, born 14 March 1979 (47 years)",
        "Dear Maria, First. Second.",
        "Findings on 20 November 2026",
        "Pain now 5 of 10, down from 8",
        "A Trapezius, descending part (upper), right 7",
        "With thanks, Dr A. Okafor",
        "Signed by Dr A. Okafor, 20 November 2026",
    )
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_the_usual_words_stand_where_nothing_was_typed(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    chart = make_chart(points=1, visits=1)
    text = read_paper(letter_pdf(chart, chart.visits[-1].id, atlas, options)).text()
    assert re.search(r"Dear colleague, Findings on .* Yours sincerely, Dr A\. Okafor", text)


def test_a_letter_about_a_draft_says_so_on_every_page(
    make_chart: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    chart = make_chart(points=12, visits=1, signed=False, views="both")
    wish = LetterWish(paragraph="Word " * 1500)
    pages = read_paper(letter_pdf(chart, chart.visits[-1].id, atlas, options, wish)).page_texts()
    assert len(pages) > 2
    assert all("Draft, not signed" in page for page in pages)
    assert all("Signed by" not in page for page in pages)


def test_texts_that_are_too_long_are_refused() -> None:
    for make in (
        lambda: LetterWish(paragraph="x" * 20_001),
        lambda: LetterWish(to="x" * 2_001),
        lambda: HandoutWish(note="x" * 20_001),
    ):
        with pytest.raises(InputError, match="longer than"):
            make()
