"""The card of a muscle in words: complete, honest, and never promising a test."""

import csv
from io import StringIO

import pytest

from bodymap.app.muscle_card import card_of
from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.facts import Strength, muscle_facts
from bodymap.base.resources import read_text

ATLAS = load_atlas()


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(read_text("clinical", name))))


def words(muscle: str) -> str:
    return "\n".join(line for section in card_of(ATLAS, muscle).sections for line in (section.heading, *section.lines))


@pytest.mark.parametrize("muscle", ATLAS.muscles)
def test_every_muscle_has_a_whole_card(muscle: str) -> None:
    card = card_of(ATLAS, muscle)
    headings = [section.heading for section in card.sections]
    wanted = {
        "Needling caution", "Attachments", "Action", "Nerve", "Usual trigger points",
        "Usual pattern of referred pain", "Sources", "Still to be confirmed by a clinician",
    }  # fmt: skip
    assert wanted <= set(headings)
    assert card.latin
    assert card.place
    assert all(line.strip() for section in card.sections for line in section.lines)
    assert "No clinician has confirmed this card yet." in words(muscle)


@pytest.mark.parametrize("muscle", ATLAS.muscles)
def test_a_pattern_is_called_usual_and_never_a_test(muscle: str) -> None:
    pattern = next(one for one in card_of(ATLAS, muscle).sections if "pattern" in one.heading)
    assert pattern.lines[-1].startswith("This is the usual pattern, never a test")


def test_the_lung_and_ultrasound_warnings_stand_first_where_the_table_has_them() -> None:
    for row in rows("muscles.csv"):
        first = card_of(ATLAS, row["id"]).sections[0]
        assert first.kind == "warning"
        assert any("Pneumothorax" in line for line in first.lines[:-1]) == (row["pneumothorax_risk"] == "y")
        assert any("Ultrasound" in line for line in first.lines[:-1]) == (row["ultrasound_advised"] == "y")
        assert first.lines[-1] == row["needling_caution"]


def test_every_zone_of_the_table_is_told_at_its_point() -> None:
    told = {
        (muscle, point.number, one.zone, one.strength.value, one.side.value)
        for muscle in ATLAS.muscles
        for point in muscle_facts(muscle).points
        for one in point.referrals
    }
    wanted = {
        (row["muscle_id"], int(row["trp"]), row["zone_id"], row["strength"], row["side"])
        for row in rows("referral_zones.csv")
    }
    left_out = {(muscle, number) for muscle, number, *_ in wanted - told}
    assert told <= wanted
    assert left_out == {("pectoralis-major-sternocostal", 3)}


def test_a_zone_of_another_side_says_so() -> None:
    for row in rows("referral_zones.csv"):
        if row["side"] in ("opposite", "both"):
            words_of_side = "on the opposite side" if row["side"] == "opposite" else "on both sides"
            assert words_of_side in words(row["muscle_id"])


def test_what_is_least_certain_is_told_where_it_applies() -> None:
    assert "among the least certain" in words("longus-colli")
    assert "among the least certain" in words("coccygeus")
    assert "Point 3 is rarely seen" in words("trapezius-transverse")
    assert "needles above C2" in words("obliquus-capitis-inferior")
    assert "among the least certain" not in words("trapezius-descending")


def test_a_compared_pattern_is_not_called_uncompared() -> None:
    topics = {doubt.topic for doubt in muscle_facts("quadratus-lumborum").doubts}
    assert "compared" in topics
    assert "not-compared" not in topics
    assert "not-compared" in {doubt.topic for doubt in muscle_facts("psoas-major").doubts}


def test_the_notes_name_only_what_the_tables_have() -> None:
    groups = {muscle.group for muscle in ATLAS.muscles.values()}
    for row in rows("confirm.csv"):
        named = [one for one in row["muscles"].split(";") if one and one != "*"]
        assert set(named) <= set(ATLAS.muscles), row["id"]
        assert {one for one in row["groups"].split(";") if one} <= groups, row["id"]
        assert row["note"].endswith("."), row["id"]
        for muscle in named if row["points"] else ():
            numbers = {str(point.number) for point in muscle_facts(muscle).points}
            assert set(row["points"].split(";")) <= numbers, row["id"]


def test_an_unknown_muscle_has_no_facts() -> None:
    with pytest.raises(KeyError):
        muscle_facts("no-such-muscle")


def test_usual_and_spillover_are_kept_apart() -> None:
    point = muscle_facts("scalenus-anterior").points[0]
    assert {one.strength for one in point.referrals} == {Strength.PRIMARY, Strength.SPILLOVER}
    text = words("scalenus-anterior")
    assert "Usually: upper chest" in text
    assert "Some also: front of the upper arm" in text
