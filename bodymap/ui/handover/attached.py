"""The visit's data as it goes along in a paper: our own record and the FHIR bundle, for other software.

The same visit gives the same bytes: the files are dated with their newest record, not with their making.
"""

from bodymap.app.session import Session
from bodymap.clinic.chart import Chart
from bodymap.clinic.excerpt import excerpt_moment, visit_excerpt
from bodymap.report.attached import Attached, fhir_attached, record_attached
from bodymap.report.nameless import nameless_excerpt
from bodymap.report.options import SummaryOptions
from bodymap.ui.handover.data import software


def attached_files(session: Session, chart: Chart, visit_id: str, options: SummaryOptions) -> tuple[Attached, ...]:
    """Return the files of a paper on one visit; without the name where the paper goes without it.

    Photos stay outside: the paper shows them. Blocks: for a thread beside the window.
    """
    from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes
    from bodymap.exchange.json_record import Origin, record_json

    if options.without_name:
        excerpt = nameless_excerpt(chart, visit_id, options)
        clinic_id = clinic_name = ""
    else:
        excerpt = visit_excerpt(chart, visit_id)
        clinic_id, clinic_name = session.clinic.id, options.clinic_name or session.clinic.name
    at = excerpt_moment(excerpt)
    ours = Origin(clinic_id=clinic_id, clinic_name=clinic_name, exported_at=at)
    theirs = FhirOrigin(clinic_id=clinic_id, clinic_name=clinic_name, exported_at=at, software=software())
    return (
        record_attached(record_json([excerpt], ours)),
        fhir_attached(fhir_bytes(excerpt, theirs, visit_id=excerpt.visits[0].id)),
    )
