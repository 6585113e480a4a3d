"""The guide's page of rules says what the tables say."""

import csv
from io import StringIO

from bodymap.app.clinical import review_notes, rule_titles, rules
from bodymap.app.guide_tables import PAGE, PEOPLE, with_roles, with_tables
from bodymap.base.resources import read_text
from bodymap.figure.clinical_tables import agents

REMEDY = "run python -m bodymap.app.guide_tables"


def test_the_page_of_rules_agrees_with_the_tables() -> None:
    page = read_text(*PAGE)
    assert with_tables(page) == page, REMEDY


def test_the_page_about_people_shows_the_very_table_that_is_enforced() -> None:
    page = read_text(*PEOPLE)
    assert with_roles(page) == page, REMEDY


def test_every_rule_stands_in_the_guide_with_its_words_and_its_source() -> None:
    lines = read_text(*PAGE).splitlines()
    for row in rules().values():
        (line,) = [one for one in lines if f"| {row.condition} | {row.advice} |" in one]
        for words in (rule_titles()[row.id], row.source):
            assert words in line
        assert ("optional)" in line) is row.optional


def test_every_limit_and_everything_unconfirmed_stands_in_the_guide() -> None:
    page = read_text(*PAGE)
    for agent in agents().values():
        if agent.abs_mg is not None:
            assert f"| {agent.name} |" in page
            assert agent.source in page
    assert all(note.note in page for note in review_notes())


def test_no_row_of_a_table_has_lost_a_comma() -> None:
    for name in ("review", "after_care", "facts", "rule_titles", "whole_muscles", "agent_limits"):
        for row in csv.DictReader(StringIO(read_text("clinical", f"{name}.csv"))):
            assert None not in row, (name, row)
            assert None not in row.values(), (name, row)
