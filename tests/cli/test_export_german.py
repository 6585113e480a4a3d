"""export from a clinic whose papers are German: German papers from a command line that speaks English."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from bodymap.app.clinics import open_clinic
from bodymap.base.text import language


@pytest.fixture
def german_clinic(clinic: Path, passphrase: str) -> Path:
    """The demo clinic with German as the language of its papers."""
    session = open_clinic(clinic, passphrase=passphrase)
    settings = session.clinic_settings().result()
    session.save_clinic_settings(settings.revised(language="de")).result()
    session.close().result()
    return clinic


def text_of(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize(
    ("paper", "said"),
    [
        ("summary", "Befundbericht"),
        ("history", "Besuch für Besuch"),
        ("handout", "Zum Mitnehmen nach Hause"),
        ("letter", "Sehr geehrte Kollegin"),
        ("chart", "So wird gezeichnet"),
        ("audit", "Zustand des Audit-Protokolls"),
    ],
)
def test_each_paper_is_german_though_the_command_line_is_english(
    bodymap: Any, german_clinic: Path, tmp_path: Path, paper: str, said: str
) -> None:
    target = tmp_path / "out.pdf"
    result = bodymap("export", german_clinic, "--patient", "D-0001", "--paper", paper, "-o", target)
    assert (result.code, result.err) == (0, "")
    assert said in text_of(target)
    assert language() == "en"


def test_what_an_audit_report_says_of_the_events_is_german(
    bodymap: Any,
    german_clinic: Path,
    tmp_path: Path,
    words_of: Callable[[str], set[str]],
    english_words: frozenset[str],
) -> None:
    target = tmp_path / "out.pdf"
    assert bodymap("export", german_clinic, "--paper", "audit", "-o", target).code == 0
    text = text_of(target)
    assert "Praxis angelegt" in text
    assert sorted(words_of(text) & english_words - words_of("Demo clinic Synthetic patient")) == []


def test_a_map_as_a_picture_is_told_in_german(bodymap: Any, german_clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "map.svg"
    words = ("--patient", "D-0001", "--format", "svg", "-o", target)
    assert bodymap("export", german_clinic, *words).code == 0
    assert "Ansicht von" in target.read_text(encoding="utf-8")
