"""The bundle of a whole patient, for a process of its own. No Qt here."""

from collections.abc import Iterator

from bodymap.clinic.chart import Chart
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes


def patient_bundle(chart: Chart, origin: FhirOrigin, blobs: dict[str, bytes]) -> Iterator[bytes]:
    """Yield the bundle, in one piece; `blobs` are the bytes of photos and files."""
    yield fhir_bytes(chart, origin, blob=blobs.__getitem__)
