"""Whatever is recorded comes back from the store as it was, and the clinic is sound."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bodymap.clinic.change import Change, Edit
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.store.store import Store
from tests.generated import bytes_of, charts

CHECKS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


def as_import(chart: Chart) -> Change:
    records = [chart.patient, *(one for field in FIELDS.values() for one in getattr(chart, field))]
    return Change(action="import-records", label="", edits=tuple(Edit(None, one) for one in records))


@settings(max_examples=25, suppress_health_check=CHECKS, deadline=None)
@given(data=st.data())
def test_a_patient_with_any_records_comes_back_as_they_were(store: Store, make: Any, data: Any) -> None:
    number = len(store.patients()) + 1
    chart = data.draw(charts(number))
    store.import_all([(as_import(chart), bytes_of(chart))], at=make.clock.now(), source="test")
    assert store.chart(chart.patient.id) == chart
    assert {one: store.blob(one) for one in bytes_of(chart)} == bytes_of(chart)
    report = store.verify()
    assert report.sound, report.first_fault
