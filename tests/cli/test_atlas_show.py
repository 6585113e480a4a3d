"""`bodymap atlas show`: the card of a muscle in words and as JSON."""

import json
from pathlib import Path
from typing import Any


def test_the_card_is_told_in_words(bodymap: Any) -> None:
    out = bodymap("atlas", "show", "scalenus-medius").out
    for part in (
        "Scalenus medius (scalenus-medius)",
        "Musculus scalenus medius",
        "Neck, left and right",
        "Shows best: left, depth ",
        "Pneumothorax: the lung is within reach of a needle.",
        "Origin: Transverse processes",
        "Insertion: Upper surface of the first rib",
        "Usual pattern of referred pain",
        "never a test",
        "Still to be confirmed by a clinician",
    ):
        assert part in out
    assert max(len(line) for line in out.splitlines()) <= 100


def test_a_typing_error_is_forgiven(bodymap: Any) -> None:
    assert bodymap("atlas", "show", "piriforms").out.startswith("Piriformis (piriformis)")


def test_the_facts_are_there_as_json(bodymap: Any) -> None:
    card = json.loads(bodymap("atlas", "show", "levator-scapulae", "--json").out)
    assert card["id"] == "levator-scapulae"
    assert card["pneumothorax_risk"] in (True, False)
    assert card["origin"]
    assert card["trigger_points"][0]["number"] == 1
    assert {zone["strength"] for zone in card["trigger_points"][0]["usual_pattern"]} <= {"primary", "spillover"}
    assert any("No clinician has confirmed" in doubt["note"] for doubt in card["to_be_confirmed"])


def test_the_usual_pattern_is_written_as_a_picture(bodymap: Any, tmp_path: Path) -> None:
    svg, png = tmp_path / "pattern.svg", tmp_path / "pattern.png"
    bodymap("atlas", "show", "levator-scapulae", "--picture", str(svg))
    assert "<title>Usual pattern of Levator scapulae, left</title>" in svg.read_text(encoding="utf-8")
    bodymap("atlas", "show", "levator-scapulae", "--picture", str(png))
    assert png.read_bytes().startswith(b"\x89PNG")
