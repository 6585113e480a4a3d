"""The bundle of a whole patient, for a process of its own. No Qt here.

A chart goes there as MessagePack: pickling six thousand records would hold up the window for 60 ms (measured).
"""

from collections.abc import Iterator

import msgspec

from bodymap.clinic.chart import Chart
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes

_PIECE = 1 << 20


def patient_bundle(chart: bytes, origin: FhirOrigin, blobs: dict[str, bytes]) -> Iterator[bytes]:
    """Yield the bundle in pieces; `blobs` are the bytes of photos and files."""
    made = fhir_bytes(msgspec.msgpack.decode(chart, type=Chart), origin, blob=blobs.__getitem__)
    for start in range(0, len(made), _PIECE):
        yield made[start : start + _PIECE]
