"""FHIR at the command line: what makes a bundle, and what is told of one that came in."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import bodymap
from bodymap.cli.text import complain

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.clinic.chart import Chart
    from bodymap.exchange.fhir.read import NotUnderstood

MOST_LINES = 50


def bundle_writer(
    session: "Session", chart: "Chart", visit_id: str, summary: Callable[[], bytes] | None
) -> Callable[[], bytes]:
    """Return what makes the bundle of a patient or of one visit, with its summary as a document where one is given."""
    from bodymap.clinic.excerpt import excerpt_moment, visit_excerpt
    from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes

    if visit_id:
        chart = visit_excerpt(chart, visit_id)
    origin = FhirOrigin(
        clinic_id=session.clinic.id,
        clinic_name=session.clinic.name,
        exported_at=excerpt_moment(chart) if visit_id else session.clock.now(),
        software=f"Bodymap {bodymap.__version__}",
    )

    def blob(attachment_id: str) -> bytes:
        return session.blob(attachment_id).result()

    return lambda: fhir_bytes(
        chart, origin, visit_id=visit_id, document=None if summary is None else summary(), blob=blob
    )


def tell(not_understood: "Sequence[NotUnderstood]") -> None:
    """Say on stderr what did not come along, each on a line; of very many the rest by number."""
    if not not_understood:
        return
    complain(f"Not taken over ({len(not_understood)}):")
    for one in not_understood[:MOST_LINES]:
        complain(f"- {one.where}: {one.what}")
    if rest := not_understood[MOST_LINES:]:
        reasons = Counter(one.what for one in rest)
        complain(f"- and {len(rest)} more: " + "; ".join(f"{n} x {what}" for what, n in reasons.most_common(5)))
