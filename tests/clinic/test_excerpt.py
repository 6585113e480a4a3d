"""A visit cut out of a chart: complete in itself, and nothing of any other visit."""

import msgspec
import pytest
from hypothesis import given, settings

from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.excerpt import excerpt_moment, visit_excerpt
from tests.generated import charts


@settings(max_examples=20)
@given(charts())
def test_an_excerpt_has_all_that_counts_in_the_visit_and_nothing_of_another(chart: Chart) -> None:
    for visit in chart.visits:
        excerpt = visit_excerpt(chart, visit.id)
        assert excerpt.visits == (visit,)
        assert {one.id for one in excerpt.records_of(visit.id)} == {one.id for one in chart.records_of(visit.id)}
        kept = [one for kind, field in FIELDS.items() if kind != "visit" for one in getattr(excerpt, field)]
        others = {one.id for one in chart.visits} - {visit.id}
        assert not any(getattr(one, "visit_id", visit.id) in others for one in kept)


@settings(max_examples=20)
@given(charts())
def test_every_record_that_an_excerpt_names_is_in_it(chart: Chart) -> None:
    for visit in chart.visits:
        excerpt = visit_excerpt(chart, visit.id)
        for kind in ("findings", "treatments", "attachments", "areas", "set_asides"):
            for one in getattr(excerpt, kind):
                for field in ("point_id", "finding_id", "about"):
                    assert not getattr(one, field, "") or excerpt.has(getattr(one, field))


@settings(max_examples=20)
@given(charts())
def test_struck_out_records_and_the_note_on_the_patient_stay_at_home(chart: Chart) -> None:
    noted = msgspec.structs.replace(chart, patient=msgspec.structs.replace(chart.patient, note="Owes us money."))
    for visit in noted.visits:
        excerpt = visit_excerpt(noted, visit.id)
        assert excerpt.patient.note == ""
        assert excerpt.patient.chart_number == chart.patient.chart_number
        kept = (getattr(excerpt, field) for kind, field in FIELDS.items() if kind not in ("visit", "point"))
        assert all(one.voided is None for records in kept for one in records)


@settings(max_examples=20)
@given(charts())
def test_a_visit_of_somebody_else_is_refused(chart: Chart) -> None:
    with pytest.raises(KeyError):
        visit_excerpt(chart, "another")


@settings(max_examples=20)
@given(charts())
def test_the_moment_of_an_excerpt_is_that_of_its_newest_record(chart: Chart) -> None:
    for visit in chart.visits:
        excerpt = visit_excerpt(chart, visit.id)
        moment = excerpt_moment(excerpt)
        assert moment >= visit.started_at
        assert all(one.at <= moment for one in excerpt.signatures)
        assert all(one.at <= moment for one in excerpt.addenda)
        assert moment == excerpt_moment(visit_excerpt(chart, visit.id))
