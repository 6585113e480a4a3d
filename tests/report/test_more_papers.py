"""What holds for every paper beside the summary: others can read it, it says what it is, and it is the same twice."""

import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import page as page_validator
import pikepdf
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import View
from bodymap.base.errors import InputError
from bodymap.clinic.audit_extract import AuditEntry, AuditExtract, ChainState
from bodymap.clinic.chart import Chart
from bodymap.figure.words import side_word
from bodymap.report.attached import record_attached
from bodymap.report.makers import make
from bodymap.report.options import SummaryOptions
from bodymap.report.request import PaperRequest
from bodymap.report.wishes import BlankChartWish, HandoutWish, HistoryWish, LetterWish
from tests.report.structure import elements

AT = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)
OF_A_CHART = ("history", "handout", "letter", "blank-chart")
KINDS = (*OF_A_CHART, "audit")
PROFILES = (page_validator.ValidationProfile.PDF_A_3A, page_validator.ValidationProfile.PDF_UA_1)
TITLES = {
    "history": "History: Elise Moreau, 20 November 2026",
    "handout": "For you to take home: Elise Moreau, 20 November 2026",
    "letter": "Letter: Elise Moreau, 20 November 2026",
    "blank-chart": "Body chart: Elise Moreau",
    "audit": "Audit report: Events of chart 10482, 20 November 2026",
}


def extract(count: int = 12, chain: ChainState | None = None) -> AuditExtract:
    """Some events of one chart."""
    words = ("Marked a point", "Looked at the chart", "Exported", "Signed the visit")
    entries = tuple(
        AuditEntry(
            number=100 + n,
            at=AT + timedelta(minutes=n),
            user_name="Dr A. Okafor",
            what=words[n % 4],
            chart_number="10482",
            visit_at=AT,
            detail="file: summary.pdf" if n % 4 == 2 else "",
        )
        for n in range(count)
    )
    sound = chain or ChainState(sound=True, events=5123, records=2201)
    return AuditExtract(entries=entries, chain=sound, read_at=AT, read_by="Dr A. Okafor", chart_number="10482")


def request(kind: str, chart: Chart, options: SummaryOptions) -> PaperRequest:
    wishes: dict[str, Any] = {
        "history": HistoryWish(),
        "handout": HandoutWish(note="Ring if anything is unclear."),
        "letter": LetterWish(to="Dr Lindqvist\n4 Harbour Road", paragraph="Please see this patient."),
        "blank-chart": BlankChartWish(close_ups=True),
        "audit": extract(),
    }
    return PaperRequest(kind=kind, chart=chart, visit_id=chart.visits[-1].id, options=options, wish=wishes[kind])


@pytest.fixture(scope="module")
def full(make_chart: Any, fill: Any) -> Chart:
    """A visit with a record of every kind, and two before it."""
    chart: Chart = fill(make_chart(points=7, visits=3, views="both")).chart
    return chart


@pytest.fixture(scope="module")
def write(full: Chart, options: SummaryOptions) -> Callable[..., bytes]:
    """Writes one paper, once for the same options."""
    made: dict[str, bytes] = {}

    def one(kind: str, *, again: bool = False, **changes: Any) -> bytes:
        key = f"{kind} {changes!r}"
        if again or key not in made:
            made[key] = make(request(kind, full, msgspec.structs.replace(options, **changes)))
        return made[key]

    return one


def opened(data: bytes, password: str = "") -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data), password=password)


@pytest.mark.parametrize("kind", KINDS)
def test_public_validators_find_no_fault(write: Callable[..., bytes], kind: str) -> None:
    for profile in PROFILES:
        report = page_validator.validate_pdf_bytes(write(kind), profile=profile)
        assert [f"{one.rule_id} {one.message}" for one in report.failures] == []
    with opened(write(kind)) as pdf:
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_is_tagged_titled_and_in_a_language(write: Callable[..., bytes], kind: str) -> None:
    with opened(write(kind)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo["/Title"]) == TITLES[kind]
        tags = [str(one.S) for one in elements(pdf)]
    assert tags.count("/H1") == 1
    assert tags.index("/H1") < tags.index("/H2")
    if kind != "handout":
        assert "/Table" in tags
    if kind in ("history", "letter", "audit"):
        assert "/TH" in tags


@pytest.mark.parametrize("kind", OF_A_CHART)
def test_every_figure_has_its_words(write: Callable[..., bytes], kind: str) -> None:
    with opened(write(kind)) as pdf:
        spoken = [str(one.Alt) for one in elements(pdf) if "/Alt" in one]
    assert spoken
    assert all(len(words) > 15 for words in spoken)


@pytest.mark.parametrize("kind", ["history", "handout", "letter"])
def test_the_maps_name_every_mark_with_its_side(
    write: Callable[..., bytes], full: Chart, atlas: Atlas, kind: str
) -> None:
    with opened(write(kind)) as pdf:
        spoken = " ".join(str(one.Alt) for one in elements(pdf) if "/Alt" in one)
    for finding in full.findings_of(full.visits[-1].id):
        point = full.point_of[finding.point_id]
        assert f"{point.letter} {atlas.muscle_name(point.muscle)}, {side_word(point.side)}" in spoken


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_has_its_number_and_the_record(write: Callable[..., bytes], read_paper: Any, kind: str) -> None:
    pages = read_paper(write(kind)).page_texts()
    record = "Events 100 to 111 of a trail of 5123" if kind == "audit" else "Record 0000-0"
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert record in page
        assert kind == "audit" or "version" in page
        assert number == 1 or kind == "audit" or "Elise Moreau" in page


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_records_give_the_same_bytes(write: Callable[..., bytes], kind: str) -> None:
    assert write(kind, again=True) == write(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_letter_and_a4_are_told_apart(write: Callable[..., bytes], kind: str) -> None:
    with opened(write(kind)) as a4, opened(write(kind, paper="Letter")) as letter:
        assert [round(float(side)) for side in a4.pages[0].mediabox[2:]] == [595, 842]
        assert [round(float(side)) for side in letter.pages[0].mediabox[2:]] == [612, 792]


@pytest.mark.parametrize("kind", KINDS)
def test_fonts_are_embedded_and_pictures_are_lines(write: Callable[..., bytes], read_paper: Any, kind: str) -> None:
    paper = read_paper(write(kind))
    assert all(" yes yes yes " in line for line in paper.fonts())
    assert paper.raster_images() == []


@pytest.mark.parametrize("kind", KINDS)
def test_files_and_a_password_go_into_every_paper(write: Callable[..., bytes], kind: str) -> None:
    file = record_attached(b'{"format": "bodymap-record"}')
    with opened(write(kind, attached=(file,))) as pdf:
        assert pdf.attachments[file.name].get_file().read_bytes() == file.data
    locked = write(kind, password="correct horse battery")
    with pytest.raises(pikepdf.PasswordError):
        opened(locked)
    assert b"Moreau" not in locked
    with opened(locked, "correct horse battery") as pdf:
        assert len(pdf.pages) > 0


@pytest.mark.parametrize("kind", OF_A_CHART)
def test_a_paper_without_the_name_says_nothing_of_whose_it_is(
    write: Callable[..., bytes], full: Chart, read_paper: Any, kind: str
) -> None:
    data = write(kind, without_name=True)
    plain = io.BytesIO()
    with opened(data) as pdf:
        pdf.save(plain, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all)
    everything = read_paper(data).text() + plain.getvalue().decode("latin-1")
    for secret in ("Moreau", "Elise", "10482", "14 March", "Okafor", "Riverside", "Quay", full.patient.id):
        assert secret not in everything


def test_an_audit_report_cannot_go_without_names(write: Callable[..., bytes]) -> None:
    with pytest.raises(InputError, match="without the name"):
        write("audit", without_name=True)


@pytest.mark.parametrize("kind", OF_A_CHART)
@pytest.mark.parametrize(
    "name",
    ["مريم الحسيني", "שרה לוי", "प्रिया शर्मा", "王小明", "Ana 😀", "Wolfeschlegelsteinhausen " * 12],
    ids=["arabic", "hebrew", "devanagari", "chinese", "emoji", "long"],
)
def test_any_name_is_printed(make_chart: Any, options: SummaryOptions, read_paper: Any, kind: str, name: str) -> None:
    chart = make_chart(points=2, visits=2, patient={"family_name": name.strip(), "given_name": ""})
    pages = read_paper(make(request(kind, chart, options))).page_texts()
    assert "Page 1 of" in pages[0]


@pytest.mark.parametrize("kind", OF_A_CHART)
def test_what_was_typed_is_never_taken_for_a_command(
    make_chart: Any, options: SummaryOptions, read_paper: Any, kind: str
) -> None:
    typed = '#panic("x") *bold* <b> \\ $x$'
    chart = make_chart(points=2, visits=1, patient={"given_name": typed}, visit={"plan": typed, "reason": typed})
    wishes: dict[str, Any] = {
        "history": HistoryWish(),
        "handout": HandoutWish(note=typed),
        "letter": LetterWish(to=typed, paragraph=typed, salutation=typed),
        "blank-chart": BlankChartWish(),
    }
    asked = msgspec.structs.replace(request(kind, chart, options), wish=wishes[kind])
    assert '#panic("x") *bold* <b> \\ $x$' in read_paper(make(asked)).text()


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_of_an_empty_visit_is_made(
    make_chart: Any, options: SummaryOptions, read_paper: Any, kind: str
) -> None:
    chart = make_chart(points=0, visits=1, visit={"pain_now": None, "plan": ""})
    assert read_paper(make(request(kind, chart, options))).page_texts()


def test_a_paper_that_is_not_known_and_a_wish_for_another_one_are_faults(full: Chart, options: SummaryOptions) -> None:
    with pytest.raises(ValueError, match="no paper"):
        make(PaperRequest(kind="novel", chart=full, options=options))
    with pytest.raises(ValueError, match="no wish"):
        make(PaperRequest(kind="history", chart=full, options=options, wish=HandoutWish()))
    with pytest.raises(KeyError):
        make(PaperRequest(kind="letter", chart=full, visit_id="somebody else's", options=options))


def test_an_empty_chart_of_nobody_has_lines_to_write_on(options: SummaryOptions, read_paper: Any) -> None:
    data = make(PaperRequest(kind="blank-chart", options=options))
    text = read_paper(data).text()
    for word in ("Name", "Chart number", "Born", "Date", "Seen by", "Worst in 7 days", "How to draw", "Notes"):
        assert word in text
    for number in range(11):
        assert text.split().count(str(number)) >= 3
    with opened(data) as pdf:
        spoken = " ".join(str(one.Alt) for one in elements(pdf) if "/Alt" in one)
        assert len(pdf.pages) == 1
    for view in ("Front view", "Back view", "View from the left", "View from the right"):
        assert view in spoken
    assert (text.split().count("Left"), text.split().count("Right")) == (2, 2)
    assert "Empty body chart" in text


def test_an_empty_chart_has_the_views_that_were_asked_for(options: SummaryOptions) -> None:
    wish = BlankChartWish(views=(View.POSTERIOR, View.PALMAR))
    with opened(make(PaperRequest(kind="blank-chart", options=options, wish=wish))) as pdf:
        spoken = [str(one.Alt) for one in elements(pdf) if "/Alt" in one]
    assert len(spoken) == 3
    assert spoken[0].startswith("Back view")
    assert spoken[1].startswith("Palm of the hand, right side")
    assert spoken[2].startswith("Palm of the hand, left side")


def test_the_audit_report_tells_every_event_in_its_order(options: SummaryOptions, read_paper: Any) -> None:
    asked = msgspec.structs.replace(extract(90), since=date(2026, 11, 1))
    text = read_paper(make(PaperRequest(kind="audit", options=options, wish=asked))).text()
    places = [
        text.index(f"{number} 20 Nov 2026, {(AT + timedelta(minutes=number - 100)):%H:%M:%S}")
        for number in range(100, 190)
    ]
    assert places == sorted(places)
    assert "from 1 November 2026 to the end, both included" in text
    assert "The chain of all 5123 events is unbroken, and the 2201 records agree with it" in text
    assert "file: summary.pdf" in text


def test_the_audit_report_says_where_the_trail_breaks(options: SummaryOptions, read_paper: Any) -> None:
    broken = ChainState(sound=False, events=5123, records=2201, fault="Event 412 does not follow from event 411.")
    text = read_paper(make(PaperRequest(kind="audit", options=options, wish=extract(3, broken)))).text()
    assert "The trail is not sound. Event 412 does not follow from event 411." in text
    assert "unbroken" not in text


@pytest.mark.parametrize("kind", ["history", "letter"])
def test_drawn_pain_is_told_by_the_numbers_on_the_maps(write: Callable[..., bytes], read_paper: Any, kind: str) -> None:
    text = read_paper(write(kind)).text()
    assert re.search(r"Pain as drawn: 1 [^;]*, left: burning, deep, 6 / 10; 2 [^;]*; 3 [^;]*, right: numb", text)
