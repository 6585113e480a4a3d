"""The order in which the points of a visit are listed and walked: what was found, then what was not asked yet."""

from bodymap.clinic.chart import Chart


def point_ids(chart: Chart | None, visit_id: str, *, previous: bool) -> tuple[str, ...]:
    """Return the points of a visit; with `previous`, those of the visit before that it has not asked about follow."""
    if chart is None or not visit_id:
        return ()
    found = tuple(one.point_id for one in chart.findings_of(visit_id))
    before = chart.visit_before(visit_id) if previous else None
    if before is None:
        return found
    known = set(found)
    return found + tuple(f.point_id for f in chart.findings_of(before.id) if f.point_id not in known)
