"""Reading the whole clinic for figures without names."""

import threading

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.survey import Survey, SurveyState
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.clinic.treatment import Technique

PLACE = Place(View.POSTERIOR, 350.0, 330.0, Depth.SUPERFICIAL)


def treated_patient(session: Session, number: str) -> None:
    patient = session.add_patient(PatientFields(chart_number=number, family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    finding = editor.mark("trapezius-descending", Side.LEFT, PLACE, nrs=7)
    editor.treatments.treat((finding.point_id,), Technique.DRY_NEEDLING)
    last = editor.last_save
    assert last is not None
    last.result()


def surveyed(session: Session) -> list[SurveyState]:
    states: list[SurveyState] = []
    ended = threading.Event()

    def tell(state: SurveyState) -> None:
        states.append(state)
        if state.has_ended:
            ended.set()

    Survey(session, tell).start()
    assert ended.wait(20)
    return states


def test_every_patient_is_read_and_every_treatment_counted(session: Session) -> None:
    for number in ("1", "2", "3"):
        treated_patient(session, number)
    last = surveyed(session)[-1]
    assert (last.done, last.count) == (3, 3)
    assert last.responses is not None
    assert [one.treatment.technique for one in last.responses] == [Technique.DRY_NEEDLING] * 3


def test_a_survey_that_is_cancelled_ends_with_what_was_read(session: Session) -> None:
    for number in ("1", "2"):
        treated_patient(session, number)
    states: list[SurveyState] = []
    ended = threading.Event()

    def tell(state: SurveyState) -> None:
        states.append(state)
        ended.set()

    survey = Survey(session, tell)
    survey.cancel()
    survey.start()
    assert ended.wait(20)
    assert states[-1].responses == ()
    assert states[-1].done == 0


def test_a_clinic_that_is_closed_meanwhile_ends_the_survey_with_an_error(session: Session) -> None:
    session.close().result()
    assert surveyed(session)[-1].error is not None
