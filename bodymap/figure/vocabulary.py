"""The words that the app itself knows: the ids of muscles, agents, facts, movements, criteria and rules.

Whatever else stands in a record was written by somebody, and may say who a patient is. Read once; any thread.
"""

from functools import cache

from bodymap.atlas.atlas import load_atlas
from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.figure.clinical_tables import clinical_rows

_COLUMNS = (
    ("agents.csv", "id"),
    ("facts.csv", "id"),
    ("rules.csv", "id"),
    ("motions.csv", "joint"),
    ("motions.csv", "movement"),
)


@cache
def vocabulary() -> frozenset[str]:
    """Return them all."""
    ids = {row[column] for table, column in _COLUMNS for row in clinical_rows(table)}
    criteria = {f"{row['item']}.{row['side']}" for row in clinical_rows("fibromyalgia.csv")}
    return frozenset(load_atlas().muscles) | ids | criteria | {ADRENALINE_LIMIT, "not-asked"}
