"""The tables that come with the app (CSV), read with their words in the language that is spoken.

`WORDS` names the columns that hold words for a reader; their translations stand in the catalogue under the table's
name. Ids, numbers, sources and Latin names stay as they are.
"""

import csv
from io import StringIO

from bodymap.base.resources import read_text
from bodymap.base.text import SOURCE, language, translate

WORDS: dict[tuple[str, str], tuple[str, ...]] = {
    ("clinical", "after_care.csv"): ("words",),
    ("clinical", "agents.csv"): ("name", "max_dose_scope", "basis", "notes"),
    ("clinical", "confirm.csv"): ("note",),
    ("clinical", "facts.csv"): ("name", "aliases"),
    ("clinical", "fibromyalgia.csv"): ("name", "rule"),
    ("clinical", "motions.csv"): ("joint_name", "movement_name"),
    ("clinical", "muscles.csv"): (
        "name_en", "aliases", "origin", "insertion", "action", "innervation", "needling_caution", "referral_summary",
    ),
    ("clinical", "plain_muscles.csv"): ("words",),
    ("clinical", "review.csv"): ("note",),
    ("clinical", "rule_titles.csv"): ("title",),
    ("clinical", "rules.csv"): ("trigger_condition", "advice"),
    ("clinical", "trp_points.csv"): ("trp_location",),
    ("clinical", "whole_muscles.csv"): ("name", "part"),
    ("clinical", "zones.csv"): ("name",),
}  # fmt: skip


def source_rows(folder: str, name: str) -> list[dict[str, str]]:
    """Return the rows of a table as they are written, by the titles of its columns."""
    return list(csv.DictReader(StringIO(read_text(folder, name))))


def rows(folder: str, name: str) -> list[dict[str, str]]:
    """Return the rows of a table with its words in the language that is spoken."""
    found = source_rows(folder, name)
    columns = WORDS.get((folder, name), ())
    if language() != SOURCE:
        for row in found:
            row.update({column: word(name, row[column]) for column in columns if row[column]})
    return found


def word(table: str, source: str) -> str:
    """Return a word of a table in the language that is spoken."""
    return translate(table, source)
