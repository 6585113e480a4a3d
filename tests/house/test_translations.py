"""The catalogues: nothing is missing, nothing is left over, and no translation can be wrong in a way a machine sees."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """The program that gathers and checks the catalogues."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_german_catalogue_has_every_text_of_the_app_and_is_compiled(translations: ModuleType) -> None:
    assert "de" in translations.translated()
    assert list(translations.check()) == []


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Point {0}", "", "no translation"),
        ("{0} of {1}", "{0} von", "placeholders"),
        ("Point {letter}", "Punkt {buchstabe}", "placeholders"),
        ("&File", "Datei", "mnemonic"),
        ("Choose ...", "Wählen", "ellipsis"),
        ("Done", "Fertig ", "spaces"),
        ("one\ntwo", "eins zwei", "lines"),
        ("Stop", "Halten Sie bitte sofort an und prüfen Sie zuerst alles noch einmal", "longer"),
    ],
)
def test_a_translation_that_cannot_be_right_is_told(
    translations: ModuleType, source: str, translation: str, fault: str
) -> None:
    assert [one for one in translations.faults(source, translation) if fault in one]


def test_a_translation_that_moves_its_placeholders_is_right(translations: ModuleType) -> None:
    assert list(translations.faults("{0} of {name} ...", "{name}: {0} ...")) == []


def test_words_of_the_tables_are_texts_too_and_sources_are_not(translations: ModuleType) -> None:
    found = set(translations.of_tables())
    assert ("zones.csv", "Chin") in found
    assert ("muscles.csv", "Levator scapulae") in found
    assert not [text for _, text in found if "J Med" in text or "65:653" in text]


def test_a_text_that_the_catalogue_lacks_is_told(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = [("side", "left"), ("side", "right")]
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "CATALOGUE", tmp_path / "bodymap.ts")
    monkeypatch.setattr(translations, "gather", lambda: messages)
    translations.write_all({"xx": {("side", "left"): "links"}})
    assert list(translations.check()) == ["xx: side: right: no translation"]
    messages.append(("side", "midline"))
    assert "not in the catalogue: side: midline" in list(translations.check())
    translations.write_all({"xx": {("side", "right"): "rechts", ("side", "midline"): "Mitte"}})
    assert list(translations.check()) == []
    (tmp_path / "bodymap_xx.qm").write_bytes(b"old")
    assert list(translations.check()) == ["bodymap_xx.qm is not compiled from bodymap_xx.ts"]
