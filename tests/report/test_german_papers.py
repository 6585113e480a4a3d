"""Papers of a clinic that speaks German: every fixed text is German, whatever the screen or the command line speaks.

A word counts as English where only the English catalogue has it: no translation uses it and nobody wrote it in the
record. Latin names and numbers are the same in both languages.
"""

import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
import pikepdf
import pytest

from bodymap.base.text import language
from bodymap.clinic.audit_extract import AuditEntry, AuditExtract, ChainState
from bodymap.report.makers import make
from bodymap.report.options import SummaryOptions
from bodymap.report.process import PaperProcess
from bodymap.report.request import PaperRequest

_TYPED = {
    "family_name", "given_name", "clinician_name", "user_name", "reason", "notes", "plan", "note", "said", "title",
    "text", "lot", "recorded_by", "by", "chart_number",
}  # fmt: skip
Words = Callable[[str], set[str]]
_OF_A_VISIT = ("summary", "handout", "letter", "history", "blank-chart")


def typed_in(record: Any, key: str = "") -> Iterator[str]:
    """Yield what somebody typed into a chart; ids and kinds are not among it."""
    if isinstance(record, dict):
        for name, value in record.items():
            yield from typed_in(value, name)
    elif isinstance(record, (list, tuple)):
        for value in record:
            yield from typed_in(value, key)
    elif isinstance(record, str) and (key in _TYPED or record.startswith("other:")):
        yield record


@pytest.fixture(scope="session")
def german(options: SummaryOptions) -> SummaryOptions:
    return msgspec.structs.replace(
        options, language="de-DE", clinic_name="Praxis am Fluss", clinic_address="Hauptweg 12"
    )


@pytest.fixture
def full(make_chart: Any, fill: Any) -> Any:
    return fill(make_chart(points=6, visits=3, views="both"))


def paper_of(kind: str, full: Any, options: SummaryOptions) -> bytes:
    request = PaperRequest(kind=kind, chart=full.chart, visit_id=full.visit.id, options=options, files=full.files)
    return make(request)


def spoken_in(pdf: bytes) -> str:
    """Return what a screen reader says of the figures, and the title."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        told = [str(one["/Alt"]) for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
        return " ".join([str(document.docinfo.get("/Title", "")), *told])


@pytest.mark.parametrize("kind", _OF_A_VISIT)
def test_no_english_is_left_on_a_german_paper(
    kind: str, full: Any, german: SummaryOptions, read_paper: Any, words_of: Words, english_words: frozenset[str]
) -> None:
    pdf = paper_of(kind, full, german)
    written = words_of(" ".join(typed_in(msgspec.to_builtins(full.chart))))
    said = words_of(read_paper(pdf).text()) | words_of(spoken_in(pdf))
    assert sorted((said & english_words) - written) == []


@pytest.mark.parametrize("kind", _OF_A_VISIT)
def test_the_same_paper_in_english_has_many_such_words(
    kind: str, full: Any, options: SummaryOptions, read_paper: Any, words_of: Words, english_words: frozenset[str]
) -> None:
    assert len(words_of(read_paper(paper_of(kind, full, options)).text()) & english_words) > 20


def test_no_english_is_left_on_a_german_audit_report(
    german: SummaryOptions, read_paper: Any, words_of: Words, english_words: frozenset[str]
) -> None:
    now = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    state = ChainState(sound=True, events=2, records=7)
    entry = AuditEntry(
        number=1, at=now, user_name="A. Okafor", what="Praxis angelegt", chart_number="A-1", visit_at=now
    )
    wish = AuditExtract(read_at=now, read_by="A. Okafor", entries=(entry,), chain=state)
    pdf = make(PaperRequest(kind="audit", options=german, wish=wish))
    assert sorted(words_of(read_paper(pdf).text()) & english_words) == []


def test_a_german_paper_names_its_language_and_writes_numbers_and_days_so(
    full: Any, german: SummaryOptions, read_paper: Any
) -> None:
    pdf = paper_of("summary", full, german)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root["/Lang"]) == "de"
    text = read_paper(pdf).text()
    for words in (
        "PEG 5,0 von 10",
        "Wiedervorstellung am 11. Dezember 2026.",
        "Lidocain 1 %, 1 mL",
        "0,5 mL",
        "links",
        "rechts",
        "Seite 1 von",
    ):
        assert words in text


def test_the_worker_of_an_english_window_makes_a_german_paper(
    full: Any, german: SummaryOptions, read_paper: Any
) -> None:
    process = PaperProcess()
    try:
        wish = PaperRequest(kind="summary", chart=full.chart, visit_id=full.visit.id, options=german, files=full.files)
        text = read_paper(process.submit(wish).result(60)).text()
    finally:
        process.close()
    assert language() == "en"
    assert "Befundbericht" in text
    assert "Visit summary" not in text
