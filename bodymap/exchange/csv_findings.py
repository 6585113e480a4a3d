"""The table of findings, whole."""

from collections.abc import Iterable

from bodymap.clinic.chart import Chart
from bodymap.exchange.csv_tables import Rows, table_csv


def findings_csv(charts: Iterable[Chart]) -> bytes:
    """Return the table of all findings of these patients, visit by visit, in the order of the letters."""
    return table_csv(Rows.FINDINGS, charts)
