"""The short JSON of the command line."""

import json

from bodymap.clinic.chart import Chart
from bodymap.exchange.listing import patient_object, visit_objects


def test_visits_come_oldest_first_with_their_points_by_letter(chart: Chart) -> None:
    visits = visit_objects(chart)
    assert [one["status"] for one in visits] == ["signed", "draft"]
    assert [[point["letter"] for point in one["points"]] for one in visits] == [["A"], ["A", "B"]]


def test_a_point_says_muscle_side_score_activity_and_place(chart: Chart) -> None:
    point = visit_objects(chart)[0]["points"][0]
    expected = {
        "letter": "A",
        "muscle": "trapezius-descending",
        "side": "right",
        "nrs": 7,
        "activity": "active",
        "view": "posterior",
        "x": 480.5,
        "y": 300.25,
    }
    assert expected.items() <= point.items()


def test_the_objects_are_plain_json(chart: Chart) -> None:
    assert json.loads(json.dumps(visit_objects(chart))) == visit_objects(chart)
    assert json.loads(json.dumps(patient_object(chart.patient))) == {
        "id": chart.patient.id,
        "chart_number": "-17",
        "family_name": chart.patient.family_name,
        "given_name": "",
        "birth_date": "1971-02-28",
    }


def test_a_visit_without_points_has_an_empty_list(chart: Chart) -> None:
    bare = Chart(patient=chart.patient, visits=chart.visits)
    assert [one["points"] for one in visit_objects(bare)] == [[], []]
