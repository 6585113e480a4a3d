"""The line grammar: what lines say, what they ask back, and that no line at all makes them stumble."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.app.lines import (
    LONGEST_LINE,
    AmbiguousError,
    PointLine,
    TreatmentLine,
    Vocabulary,
    known_agents,
    line_words,
    parse,
    vocabulary,
)
from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.clinic.finding import Activity
from bodymap.clinic.treatment import Dose, Guidance, ManualMethod, Technique


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas()


def read(atlas: Atlas, line: str, letters: str = "", unit: str = "") -> tuple[PointLine, ...]:
    known = Vocabulary(atlas=atlas, agents=known_agents(), letters=frozenset(letters.split()), pressure_unit=unit)
    return parse(line, known)


def only(atlas: Atlas, line: str) -> PointLine:
    (said,) = read(atlas, line)
    return said


def understood(atlas: Atlas, line: str) -> tuple[tuple[PointLine, ...], InputError | None]:
    try:
        return parse(line, vocabulary(atlas, None)), None
    except InputError as refused:
        return (), refused


def treated(atlas: Atlas, line: str) -> TreatmentLine:
    (treatment,) = only(atlas, f"r QL 7 {line}").treatments
    return treatment


def choices(atlas: Atlas, line: str) -> list[str]:
    with pytest.raises(AmbiguousError) as caught:
        read(atlas, line)
    return [choice.line for choice in caught.value.choices]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "right trapezius-descending 7 active",
            PointLine(muscle="trapezius-descending", side=Side.RIGHT, nrs=7, activity=Activity.ACTIVE),
        ),
        (
            "l lev scap 6 latent ltr",
            PointLine(
                muscle="levator-scapulae",
                side=Side.LEFT,
                nrs=6,
                activity=Activity.LATENT,
                fields={"local_twitch": True},
            ),
        ),
        ("lev scap l 6", PointLine(muscle="levator-scapulae", side=Side.LEFT, nrs=6)),
        ("QL right x", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=10)),
        ("Right QL 7/10", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=7)),
        ("r QL nrs 0", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=0)),
        ("r QL", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT)),
        ("diaphragm 4", PointLine(muscle="diaphragm", side=Side.MIDLINE, nrs=4)),
        ("A 5", PointLine(letter="A", nrs=5)),
        ("a not found", PointLine(letter="A", activity=Activity.NOT_FOUND)),
        ("AA 5", PointLine(letter="AA", nrs=5)),
        ("L 5", PointLine(letter="L", nrs=5)),
        ("point QL 5", PointLine(letter="QL", nrs=5)),
        (
            "r QL taut band no ltr jump sign recognised pain referred tender 3",
            PointLine(
                muscle="quadratus-lumborum",
                side=Side.RIGHT,
                fields={
                    "taut_band": True,
                    "local_twitch": False,
                    "jump_sign": True,
                    "recognised_pain": True,
                    "referred_pain": True,
                    "spot_tenderness": 3,
                },
            ),
        ),
        (
            "r QL 4 note worse after lifting 5 kg",
            PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=4, fields={"note": "worse after lifting 5 kg"}),
        ),
        ("r quadrtus lumborm 4", PointLine(muscle="quadratus-lumborum", side=Side.RIGHT, nrs=4)),
    ],
)
def test_a_line_says_one_point(atlas: Atlas, line: str, said: PointLine) -> None:
    assert only(atlas, line) == said


def test_what_a_line_found_is_given_as_the_fields_of_the_finding(atlas: Atlas) -> None:
    line = only(atlas, "r QL 7 active ltr")
    assert line.content == {"nrs": 7, "activity": Activity.ACTIVE, "local_twitch": True}
    assert only(atlas, "r QL").content == {}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("trapezius-descending 7", "Which side"),
        ("right trapezius 7", "trapezius-ascending"),
        ("left diaphragm 4", "no side"),
        ("midline QL 4", "left or right"),
        ("left right QL 4", "Two sides"),
        ("right QL 11", "0 to 10"),
        ("right QL -3", "0 to 10"),
        ("right QL 7 8", "two scores"),
        ("right QL 7 actve", '"active"'),
        ("right QL 7 active latent", "only one"),
        ("right QL tender 5", "0 to 4"),
        ("right QL not", "not understood"),
        ("right QL 7 purple", "Expected"),
        ("right flapdoodle 7", "No muscle is called"),
        ("7 active", "No muscle is named"),
        ("right 7", "No muscle is named"),
        ("", "empty"),
        ("   ", "empty"),
        ("right QL " + "x" * LONGEST_LINE, "longer than"),
        ("right QL \u0667", "0 to 10"),
    ],
)
def test_a_line_that_is_not_clear_is_answered_with_what_was_expected(atlas: Atlas, line: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        only(atlas, line)
    assert told in str(caught.value)


# several points, both sides


def test_commas_part_points_and_decimal_commas_do_not(atlas: Atlas) -> None:
    said = read(atlas, "l lev scap 6 active ltr, r QL 7 inj lido 1% 1,5ml us,A 4, glute med both 4")
    assert [(one.muscle, one.side, one.letter, one.nrs) for one in said] == [
        ("levator-scapulae", Side.LEFT, "", 6),
        ("quadratus-lumborum", Side.RIGHT, "", 7),
        ("", None, "A", 4),
        ("gluteus-medius", Side.LEFT, "", 4),
        ("gluteus-medius", Side.RIGHT, "", 4),
    ]
    assert said[1].treatments[0].fields["doses"] == (Dose(agent="lidocaine", concentration=1.0, volume_ml=1.5),)


@pytest.mark.parametrize("written", ["1,000ml", "1,000 ml us"])
def test_a_comma_that_may_stand_for_a_thousand_is_asked_about(atlas: Atlas, written: str) -> None:
    small, large = choices(atlas, f"l lev scap 6 inj lido 1% {written}")
    assert only(atlas, small).treatments[0].fields["doses"] == (
        Dose(agent="lidocaine", concentration=1.0, volume_ml=1.0),
    )
    with pytest.raises(InputError, match="The volume in mL"):
        read(atlas, large)


@pytest.mark.parametrize("line", ["A 4; B 5", "A 4\nB 5", "A 4,B 5", "A 4 , B 5,", ",A 4,,B 5"])
def test_semicolons_new_lines_and_spare_commas_part_points_too(atlas: Atlas, line: str) -> None:
    assert [(one.letter, one.nrs) for one in read(atlas, line)] == [("A", 4), ("B", 5)]


def test_a_comma_in_a_muscles_own_name_parts_nothing(atlas: Atlas) -> None:
    said = read(atlas, "right Trapezius, descending part 7, A 4")
    assert [(one.muscle, one.letter) for one in said] == [("trapezius-descending", ""), ("", "A")]


def test_a_note_takes_the_rest_of_the_line_with_its_commas(atlas: Atlas) -> None:
    said = read(atlas, "A 4, B 5 note: worse at night, 3 of 7 days")
    assert [one.fields for one in said] == [{}, {"note": "worse at night, 3 of 7 days"}]


def test_both_sides_of_a_muscle_that_is_there_once_are_refused(atlas: Atlas) -> None:
    with pytest.raises(InputError, match="no side"):
        read(atlas, "diaphragm both 4")


# pressure and treatments


@pytest.mark.parametrize(("words", "kpa"), [("ppt 2.5kg", 245.166), ("ppt 2,5 kg/cm2", 245.166), ("ppt 250 kPa", 250)])
def test_a_pressure_has_its_unit(atlas: Atlas, words: str, kpa: float) -> None:
    assert only(atlas, f"r QL 7 {words}").fields["ppt_kpa"] == pytest.approx(kpa, abs=0.001)


def test_a_pressure_without_a_unit_is_asked_about_unless_the_settings_say_it(atlas: Atlas) -> None:
    assert choices(atlas, "r QL 7 ppt 2.5") == ["r QL 7 ppt 2.5kg", "r QL 7 ppt 2.5kPa"]
    (said,) = read(atlas, "r QL 7 ppt 250", unit="kPa")
    assert said.fields["ppt_kpa"] == 250


@pytest.mark.parametrize(
    ("words", "technique", "fields"),
    [
        (
            "inj lido 1% 1.5ml us",
            Technique.INJECTION,
            {
                "doses": (Dose(agent="lidocaine", concentration=1.0, volume_ml=1.5),),
                "guidance": Guidance.ULTRASOUND,
            },
        ),
        (
            "injected lignocaine 10 mg/ml 0.5 ml palpation after 3",
            Technique.INJECTION,
            {
                "doses": (Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5),),
                "guidance": Guidance.PALPATION,
                "nrs_after": 3,
            },
        ),
        (
            "inj lido 1% 1ml + saline 1 ml and triam 10mg/ml 0.5cc ltr",
            Technique.INJECTION,
            {
                "doses": (
                    Dose(agent="lidocaine", concentration=1.0, volume_ml=1.0),
                    Dose(agent="normal-saline", concentration=0.9, volume_ml=1.0),
                    Dose(agent="triamcinolone", concentration=10.0, volume_ml=0.5),
                ),
                "twitch_elicited": True,
            },
        ),
        (
            "inj botox 50u/ml 0.1ml",
            Technique.INJECTION,
            {"doses": (Dose(agent="onabotulinumtoxina", concentration=50.0, volume_ml=0.1),)},
        ),
        (
            "inj bupivacane 0.25% 1ml",
            Technique.INJECTION,
            {"doses": (Dose(agent="bupivacaine", concentration=0.25, volume_ml=1.0),)},
        ),
        ("inj sterile water 0.2ml", Technique.INJECTION, {"doses": (Dose(agent="sterile-water", volume_ml=0.2),)}),
        (
            "dry needling 30g 40 mm 8 passes us no ltr after x",
            Technique.DRY_NEEDLING,
            {
                "needle_gauge": 30,
                "needle_length_mm": 40.0,
                "passes": 8,
                "guidance": Guidance.ULTRASOUND,
                "twitch_elicited": False,
                "nrs_after": 10,
            },
        ),
        ("needle", Technique.DRY_NEEDLING, {}),
        ("manual compression → 2", Technique.MANUAL, {"method": ManualMethod.COMPRESSION, "nrs_after": 2}),
        ("manual spray and stretch", Technique.MANUAL, {"method": ManualMethod.SPRAY_AND_STRETCH}),
    ],
)
def test_a_line_says_what_was_done(atlas: Atlas, words: str, technique: Technique, fields: dict[str, object]) -> None:
    assert treated(atlas, words) == TreatmentLine(technique=technique, fields=fields)


def test_what_was_found_may_stand_behind_what_was_done(atlas: Atlas) -> None:
    said = only(atlas, "r QL inj lido 1% 1.5ml us 7 active taut needle ltr")
    assert (said.nrs, said.activity, said.fields) == (7, Activity.ACTIVE, {"taut_band": True})
    assert [one.technique for one in said.treatments] == [Technique.INJECTION, Technique.DRY_NEEDLING]


def test_a_twitch_before_the_needle_is_found_and_behind_it_elicited(atlas: Atlas) -> None:
    said = only(atlas, "r QL 7 ltr inj lido 1% 1ml no ltr")
    assert said.fields == {"local_twitch": True}
    assert said.treatments[0].fields["twitch_elicited"] is False


def test_what_lies_ready_need_not_be_said(atlas: Atlas) -> None:
    dose = Dose(agent="lidocaine", concentration=1.0, volume_ml=1.0)
    ready = Vocabulary(
        atlas=atlas,
        agents=known_agents(),
        usual={Technique.INJECTION: {"doses": (dose,), "needle_gauge": 27}},
    )
    (said,) = parse("r QL 7 inj us", ready)
    fields = {"doses": (dose,), "needle_gauge": 27, "guidance": Guidance.ULTRASOUND}
    assert said.treatments == (TreatmentLine(technique=Technique.INJECTION, fields=fields),)
    assert line_words(atlas, None, said) == (
        "Mark right quadratus lumborum: pain 7, inject lidocaine 1 % 1 mL, under ultrasound, needle 27 G"
    )


# questions


def test_a_missing_side_is_asked_about_and_every_answer_is_a_whole_line(atlas: Atlas) -> None:
    lines = choices(atlas, "A 4, lev scap 6 active note hurts")
    assert lines == [f"A 4, {side} levator-scapulae 6 active note hurts" for side in ("left", "right", "both")]
    assert [len(read(atlas, line)) for line in lines] == [2, 2, 3]


def test_a_name_of_several_muscles_is_asked_about(atlas: Atlas) -> None:
    lines = choices(atlas, "right trapezius 7")
    assert lines[0] == "right trapezius-descending 7"
    assert len(lines) == 3


def test_an_agent_or_a_concentration_that_is_not_clear_is_asked_about(atlas: Atlas) -> None:
    assert choices(atlas, "r QL 7 inj dex 1ml") == ["r QL 7 inj dextrose-5 1ml", "r QL 7 inj dexamethasone 1ml"]
    assert choices(atlas, "r QL 7 inj lido us 1ml") == [
        f"r QL 7 inj lidocaine {strength}% us 1ml" for strength in ("0.5", "1", "2")
    ]
    assert choices(atlas, "r QL 7 inj lido 1.5") == ["r QL 7 inj lido 1.5ml", "r QL 7 inj lido 1.5%"]


def test_a_letter_that_is_a_muscle_too_is_asked_about(atlas: Atlas) -> None:
    assert [one.muscle for one in read(atlas, "r QL 5", letters="QL")] == ["quadratus-lumborum"]
    with pytest.raises(AmbiguousError):
        read(atlas, "QL 5", letters="A QL")


def test_every_answer_to_a_question_is_understood_or_asks_something_else(atlas: Atlas) -> None:
    asked = ["trapezius 7 ppt 1.5", "lev scap 6 ppt 3 inj dex 1ml", "glute inj lido 1ml"]
    for _ in range(6):
        further: list[str] = []
        for line in asked:
            try:
                assert read(atlas, line)
            except AmbiguousError as question:
                further += [choice.line for choice in question.choices][:3]
        assert not set(further) & set(asked)
        asked = further
    assert asked == []


# what cannot be


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("inj lido 1% 1000ml", "100"),
        ("inj lido 1% 0ml", "above 0"),
        ("inj lido 1%", "How many mL"),
        ("inj 1.5ml", "Name the agent"),
        ("inj unobtainium 1ml", "No agent is called"),
        ("inj", "Nothing was injected today"),
        ("inj lido 10% 1ml", "at most 2 %"),
        ("inj lido 1% 2% 1ml", "two concentrations"),
        ("inj lido 1% 1ml 2ml", "two volumes"),
        ("inj triam 1% 1ml", "10 mg/mL, 40 mg/mL"),
        ("needle 1.5g", "whole number"),
        ("needle 1.5", "not understood"),
        ("needle after 11", "0 to 10"),
        ("ppt 0kg", "above 0"),
        ("ppt 3 mm", "kg/cm²"),
        ("ppt", "not understood"),
        ("taut no taut", "also that there is none"),
        ("4,5", "two scores"),
        ("inj lido 1% 1.5mL 999999999999", "not understood"),
    ],
)
def test_what_cannot_be_is_answered_in_plain_words(atlas: Atlas, words: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        read(atlas, f"r QL 7 {words}")
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "line",
    [
        "x" * 10_000,
        "A 4, " * 2_000,
        "left " * 2_000,
        "trapezius " * 99,
        "gluteus medius tensor fasciae " * 33,
        "inj " * 249,
        "needle " * 140,
        "r QL 7 inj " + "lido + " * 140,
        "1,5" * 330,
        "," * 1_000,
        "note " * 200,
    ],
)
def test_long_lines_are_answered_quickly_and_plainly(atlas: Atlas, line: str) -> None:
    read(atlas, "l lev scap 6, r QL 7 inj lido 1% 1ml")
    began = time.perf_counter()
    with pytest.raises(InputError) as caught:
        read(atlas, line)
    assert time.perf_counter() - began < 0.5
    assert 0 < len(str(caught.value)) < 600


_SPOKEN = (
    "left right l r both QL lev scap trapezius, glute med A B, point 7 11 -1 x active latent not found no ltr note "
    "tender 3 ? inj lido saline 1% 1.5ml 1,5 ml us needle 30g manual stretch after ppt 2.5kg + ,"
)
_WORDS = st.sampled_from(_SPOKEN.split())


@given(st.one_of(st.text(max_size=40), st.lists(_WORDS, max_size=12).map(" ".join)))
def test_any_line_is_understood_or_refused_in_plain_words(line: str) -> None:
    body = load_atlas()
    lines, refused = understood(body, line)
    if refused is not None:
        assert refused.message
        answers = [one.line for one in refused.choices] if isinstance(refused, AmbiguousError) else ["none"]
        assert len(set(answers)) == len(answers) > 0
    assert bool(lines) is (refused is None)
    for said in lines:
        assert bool(said.letter) != bool(said.muscle)
        assert said.nrs is None or 0 <= said.nrs <= 10
        if said.muscle:
            assert (said.side is Side.MIDLINE) != body.muscles[said.muscle].paired


@given(st.lists(st.sampled_from(("l lev scap 6", "A 4", "r QL 7 inj lido 1% 1,5ml", "both glute med x")), min_size=1))
def test_points_say_the_same_alone_and_in_one_line(points: list[str]) -> None:
    known = vocabulary(load_atlas(), None)
    alone = [one for point in points[:20] for one in parse(point, known)]
    assert list(parse(", ".join(points[:20]), known)) == alone
