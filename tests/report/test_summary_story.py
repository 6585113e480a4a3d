"""What the sentences say: pain up, down, the same; points new, gone, not asked; nothing that was not recorded."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.base.errors import InputError
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import compare
from bodymap.clinic.finding import Activity
from bodymap.clinic.record import Void
from bodymap.report.options import SummaryOptions
from bodymap.report.story import lead, sentences
from bodymap.report.words import found_words, record_number, record_version

LONDON = ZoneInfo("Europe/London")


def with_pain(chart: Chart, *scores: int | None) -> Chart:
    visits = tuple(
        msgspec.structs.replace(visit, pain_now=score) for visit, score in zip(chart.visits, scores, strict=True)
    )
    return msgspec.structs.replace(chart, visits=visits)


def told(chart: Chart, atlas: Atlas) -> str:
    visit = chart.visits[-1]
    return sentences(chart, visit, compare(chart, visit.id), atlas, LONDON)


@pytest.mark.parametrize(
    ("scores", "sentence"),
    [
        ((None, None), ""),
        ((None, 5), "Pain now 5 of 10."),
        ((8, 5), "Pain now 5 of 10, down from 8 {first} (38 % less: a moderate improvement)."),
        ((10, 9), "Pain now 9 of 10, down from 10 {first} (10 % less: a minimal improvement)."),
        ((8, 4), "Pain now 4 of 10, down from 8 {first} (50 % less: a substantial improvement)."),
        ((8, 3), "Pain now 3 of 10, down from 8 {first} (63 % less: a substantial improvement)."),
        ((4, 7), "Pain now 7 of 10, up from 4 {first}."),
        ((4, 4), "Pain now 4 of 10, the same as {first}."),
        ((0, 0), "Pain now 0 of 10, the same as {first}."),
    ],
)
def test_the_lead_tells_the_change_since_the_first_visit(make_chart: Any, scores: Any, sentence: str) -> None:
    chart = with_pain(make_chart(points=2, visits=2), *scores)
    assert "".join(lead(chart, chart.visits[-1], LONDON)).replace("\u00a0", " ") == sentence.format(
        first="at the first visit on 28 October"
    )


@pytest.mark.parametrize(
    ("scores", "sentence"),
    [
        ((8, 7, 5), "At the last visit on 28 October it was 7 (29 % less: a minimal improvement)."),
        ((8, 5, 6), "At the last visit on 28 October it was 5 (one point more since)."),
        ((8, 2, 6), "At the last visit on 28 October it was 2 (four more since)."),
        ((8, 5, 5), "It was the same at the last visit on 28 October."),
        ((8, None, 5), ""),
        ((None, 7, 5), ""),
    ],
)
def test_the_change_since_the_last_visit_is_told_in_words(
    make_chart: Any, atlas: Atlas, scores: Any, sentence: str
) -> None:
    text = told(with_pain(make_chart(points=2, visits=3), *scores), atlas).replace("\u00a0", " ")
    assert text.startswith(sentence or "Two trigger points today.")


def test_points_are_compared_with_the_last_and_with_the_first_visit(make_chart: Any, atlas: Atlas) -> None:
    chart = make_chart(points=3, visits=3)
    scores = {chart.visits[0].id: (8, 6, 7), chart.visits[1].id: (5, 6, 7), chart.visits[2].id: (5, 3, 0)}
    given = {
        (visit, point.id): nrs for visit, row in scores.items() for point, nrs in zip(chart.points, row, strict=True)
    }
    findings = tuple(
        msgspec.structs.replace(
            one,
            nrs=given[one.visit_id, one.point_id],
            activity=Activity.NOT_FOUND if given[one.visit_id, one.point_id] == 0 else Activity.ACTIVE,
        )
        for one in chart.findings
    )
    text = told(msgspec.structs.replace(chart, findings=findings), atlas)
    assert (
        "Since the last visit on 28 October: one is gone (C Gluteus medius, right), one is better, one is the same."
        in text
    )
    assert "Since the first visit on 5 October: one is gone, two are better." in text


def test_with_two_visits_the_first_is_the_last(make_chart: Any, atlas: Atlas) -> None:
    text = told(make_chart(points=3, visits=2), atlas)
    assert "Since the last visit" in text
    assert "Since the first visit" not in text


def test_a_gone_point_is_named_with_its_side(make_chart: Any, atlas: Atlas) -> None:
    chart = make_chart(points=3, visits=2)
    last = chart.findings_of(chart.visits[-1].id)[1]
    gone = msgspec.structs.replace(last, activity=Activity.NOT_FOUND, nrs=0)
    findings = tuple(gone if one.id == last.id else one for one in chart.findings)
    text = told(msgspec.structs.replace(chart, findings=findings), atlas)
    assert "Two trigger points today." in text
    assert "one is gone (B Levator scapulae, left)" in text


def test_a_point_left_out_is_said_not_to_be_examined(make_chart: Any, atlas: Atlas) -> None:
    chart = make_chart(points=3, visits=2)
    last = chart.findings_of(chart.visits[-1].id)[2]
    findings = tuple(one for one in chart.findings if one.id != last.id)
    text = told(msgspec.structs.replace(chart, findings=findings), atlas)
    assert "Not examined today: C Gluteus medius, right." in text


def test_a_first_visit_is_compared_with_nothing(make_chart: Any, atlas: Atlas) -> None:
    assert told(make_chart(points=1, visits=1), atlas) == "One trigger point today."


def test_signs_that_were_looked_for_and_absent_stand_apart(make_chart: Any) -> None:
    finding = make_chart(points=1, visits=1).findings[0]
    finding = finding.revised(taut_band=True, local_twitch=False, jump_sign=None, spot_tenderness=3, ppt_kpa=196.133)
    found, absent = found_words(finding, "kg/cm²")
    assert found == "Active · taut band, recognised pain, spot tenderness 3 of 4, pressure threshold 2.0\u00a0kg/cm²"
    assert absent == "No local twitch"
    assert "196\u00a0kPa" in found_words(finding, "kPa")[0]


def test_the_version_moves_with_every_change(make_chart: Any) -> None:
    chart = make_chart(points=2, visits=1)
    visit = chart.visits[0]
    before = record_version(chart, visit)
    revised = tuple(one.revised(nrs=9) for one in chart.findings)
    assert record_version(msgspec.structs.replace(chart, findings=revised), visit) != before
    assert record_version(chart, visit).startswith(f"{visit.version}.")
    assert record_number(visit) == visit.id.replace("-", "")[-8:-4].upper() + "-" + visit.id[-4:].upper()


def test_the_version_moves_when_an_earlier_visit_changes_with_which_it_is_compared(make_chart: Any) -> None:
    chart = make_chart(points=3, visits=3)
    first, _, last = chart.visits
    before, before_first = record_version(chart, last), record_version(chart, first)
    in_error = first.revised(voided=Void(by="u", at=last.started_at, reason="wrong patient"))
    without = msgspec.structs.replace(chart, visits=(in_error, *chart.visits[1:]))
    assert record_version(without, last) != before
    late = msgspec.structs.replace(chart.findings[0], id=last.id + "9")
    assert record_version(msgspec.structs.replace(chart, findings=(*chart.findings, late)), last) != before
    newest = msgspec.structs.replace(last, id=last.id + "9", started_at=last.started_at + timedelta(days=30))
    after = msgspec.structs.replace(chart, visits=(*chart.visits, newest))
    assert (record_version(after, last), record_version(after, first)) == (before, before_first)


def test_days_are_counted_in_the_clinics_zone(make_chart: Any) -> None:
    chart = make_chart(points=1, visits=2)
    first = msgspec.structs.replace(
        chart.visits[0], started_at=chart.visits[0].started_at + timedelta(hours=9, minutes=50)
    )
    chart = msgspec.structs.replace(chart, visits=(first, chart.visits[1]))
    visit = chart.visits[1]
    assert "28 October" in lead(chart, visit, LONDON)[1]
    assert "29 October" in lead(chart, visit, ZoneInfo("Asia/Tokyo"))[1]


@pytest.mark.parametrize(("field", "value"), [("paper", "A3"), ("time_zone", "Mars/Olympus")])
def test_options_that_are_not_known_are_refused(field: str, value: Any) -> None:
    with pytest.raises(InputError) as caught:
        SummaryOptions(**{field: value})
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("language", "tongue"), [("en", "en"), ("en-GB", "en"), ("DE_de", "de"), ("", "en"), ("C", "en"), ("English", "en")]
)
def test_a_document_names_its_language_without_the_region(language: str, tongue: str) -> None:
    assert SummaryOptions(language=language).tongue == tongue
