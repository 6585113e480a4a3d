"""A bundle of ours and one of a stranger, to be edited as other systems do."""

import json

import pytest

from bodymap.clinic.chart import Chart
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes
from tests.fhir_bundles import ORIGIN, Bundle, stranger_bundle


@pytest.fixture
def origin() -> FhirOrigin:
    """Return where the bundles come from."""
    return ORIGIN


@pytest.fixture
def ours(chart: Chart, origin: FhirOrigin) -> Bundle:
    """Return a bundle of ours, to be edited as another system does."""
    made: Bundle = json.loads(fhir_bytes(chart, origin))
    return made


@pytest.fixture
def stranger() -> Bundle:
    """Return a bundle as another system writes it."""
    return stranger_bundle()
