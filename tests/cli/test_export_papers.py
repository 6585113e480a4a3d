"""export --paper: every paper comes out, what does not belong together is refused, and nothing is written then."""

import io
import json
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest


def text_of(data: bytes, password: str | None = None) -> str:
    with pypdfium2.PdfDocument(data, password=password) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        ("history", "Visit by visit"),
        ("handout", "For you to take home"),
        ("letter", "Dear colleague,"),
        ("chart", "How to draw"),
        ("audit", "State of the audit trail"),
    ],
)
def test_each_paper_of_a_patient_is_written(bodymap: Any, clinic: Path, tmp_path: Path, paper: str, said: str) -> None:
    target = tmp_path / "out.pdf"
    result = bodymap("export", clinic, "--patient", "D-0001", "--paper", paper, "-o", target)
    assert (result.code, result.err) == (0, "")
    text = text_of(target.read_bytes())
    assert said in text
    assert "D-0001" in text


@pytest.mark.parametrize("paper", ["chart", "audit"])
def test_an_empty_chart_and_an_audit_report_need_no_patient(
    bodymap: Any, clinic: Path, tmp_path: Path, paper: str
) -> None:
    assert bodymap("export", clinic, "--paper", paper, "-o", tmp_path / "out.pdf").code == 0


def test_a_history_holds_the_visits_of_the_days_that_were_named(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    visits = json.loads(bodymap("visits", clinic, "--patient", "D-0001", "--json").out)
    days = [visit["started_at"][:10] for visit in visits]
    target = tmp_path / "out.pdf"
    words = ("--paper", "history", "--visits", f"{days[1]}..", "--sheet", "Letter", "-o", target)
    assert bodymap("export", clinic, "--patient", "D-0001", *words).code == 0
    text = text_of(target.read_bytes())
    assert f"{len(days) - 1} visits, " in text
    with pikepdf.open(target) as pdf:
        assert [int(side) for side in pdf.pages[0].mediabox] == [0, 0, 612, 792]


def test_days_without_a_visit_and_days_that_are_none_are_refused(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    for days, told in (
        ("1999-01-01..1999-02-01", "no visit"),
        ("yesterday", "no time"),
        ("2026-02-01..2026-01-01", "ends"),
    ):
        words = ("--paper", "history", "--visits", days, "-o", target)
        result = bodymap("export", clinic, "--patient", "D-0001", *words)
        assert result.code == 2
        assert told in result.err
    assert not target.exists()


def test_a_letter_has_its_addressee_and_the_text_of_a_file(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("Please see this patient.\r\nBlood tests are enclosed.\n", encoding="utf-8-sig")
    target = tmp_path / "out.pdf"
    words = ("--paper", "letter", "--to", "Dr Lindqvist", "--to", "4 Harbour Road", "--salutation", "Dear Maria,")
    result = bodymap("export", clinic, "--patient", "D-0001", *words, "--text", tmp_path / "text.txt", "-o", target)
    assert result.code == 0
    text = text_of(target.read_bytes())
    for said in ("Dr Lindqvist", "4 Harbour Road", "Dear Maria,", "Please see this patient.", "Blood tests"):
        assert said in text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--paper", "handout", "--to", "Dr X", "--patient", "D-0001"), "--to goes with --paper letter"),
        (("--paper", "letter"), "--patient"),
        (("--paper", "history", "--visit", "2026-01-01", "--patient", "D-0001"), "--visit"),
        (("--format", "json", "--sheet", "A4", "--patient", "D-0001"), "--sheet goes with pdf"),
        (("--patient", "D-0001"), "--format or --paper"),
        (("--paper", "letter", "--patient", "D-0001", "--text", "no-such-file"), "cannot be read"),
        (("--paper", "summary", "--patient", "D-0001", "--password-file", "no-such-file"), "cannot be read"),
    ],
)
def test_options_that_do_not_belong_together_are_refused(
    bodymap: Any, clinic: Path, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    result = bodymap("export", clinic, *words, "-o", tmp_path / "out.pdf")
    assert result.code == 2
    assert told in result.err
    assert not (tmp_path / "out.pdf").exists()


def test_a_paper_with_a_password_opens_with_it_alone(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    (tmp_path / "password").write_text("kestrel over the harbour\n")
    target = tmp_path / "out.pdf"
    words = ("--paper", "handout", "--password-file", tmp_path / "password", "-o", target)
    assert bodymap("export", clinic, "--patient", "D-0001", *words).code == 0
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    assert "For you to take home" in text_of(target.read_bytes(), "kestrel over the harbour")


def test_papers_without_the_name_do_not_say_it(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    patients = json.loads(bodymap("patients", clinic, "--json").out)
    patient = next(one for one in patients if one["chart_number"] == "D-0001")
    for paper in ("summary", "history", "handout", "letter", "chart"):
        target = tmp_path / f"{paper}.pdf"
        words = ("--paper", paper, "--without-name", "-o", target)
        assert bodymap("export", clinic, "--patient", "D-0001", *words).code == 0
        with pikepdf.open(target) as pdf:
            kept = io.BytesIO()
            pdf.save(kept, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all)
        everything = text_of(target.read_bytes()).encode() + kept.getvalue()
        for secret in (patient["family_name"], patient["chart_number"], patient["id"]):
            assert secret.encode() not in everything


def test_the_summary_carries_its_data_and_is_the_same_twice(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        assert bodymap("export", clinic, "--patient", "D-0001", "--paper", "summary", "-o", tmp_path / name).code == 0
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    with pikepdf.open(tmp_path / "one.pdf") as pdf:
        assert sorted(pdf.attachments) == ["bodymap-visit.json", "fhir-bundle.json"]
