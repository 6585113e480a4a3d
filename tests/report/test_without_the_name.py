"""A paper without the name: nothing in the file, however it is packed, says whose it is."""

import io
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pikepdf
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.clinic_settings import LimitChange
from bodymap.clinic.excerpt import excerpt_moment, visit_excerpt
from bodymap.clinic.record import Void
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes
from bodymap.exchange.json_record import Origin, record_json
from bodymap.report.attached import fhir_attached, record_attached
from bodymap.report.nameless import nameless_excerpt
from bodymap.report.options import SummaryOptions
from bodymap.report.summary import summary_pdf

SECRETS = {  # each is written once where somebody may write it
    "family_name": "Quillfeather",
    "given_name": "Zdenka",
    "chart_number": "KX-77310-Q",
    "clinician": "Dr Obadiah Wormsley",
    "supervisor": "Prof Thaddeus Merriweather",
    "clinic": "Saltmarsh Spine Centre",
    "address": "41 Heron Lane",
    "reason": "since the accident at Brambleton quarry",
    "notes": "his sister Philippa lives upstairs",
    "plan": "exercise with Tomasz on Mondays",
    "finding": "beside the tattoo of an otter",
    "treatment": "held by her son Lysander",
    "lot": "LOT-ZZ-90817",
    "area": "where the seatbelt of the Volvo lay",
    "photo": "mole shaped like Corsica",
    "motion": "cannot reach the church bell",
    "reason_aside": "asked for by Councillor Pettigrew",
    "addendum": "phoned from Reykjavik",
    "why": "wished by Aunt Gwendolen",
    "limit": "as Matron Fothergill decided",
    "allergy": "kumquat marmalade of Dunmore",
    "error": "mixed up with Barnaby",
}


@pytest.fixture(scope="module")
def options() -> SummaryOptions:
    limit = LimitChange(agent="lidocaine", mg_per_kg=3.0, reason=SECRETS["limit"], by="u", since=datetime.now(UTC))
    return SummaryOptions(
        clinic_name=SECRETS["clinic"],
        clinic_address=SECRETS["address"],
        time_zone="Europe/London",
        limits=(limit,),
        without_name=True,
    )


def replaced(records: tuple[Any, ...], **changes: Any) -> tuple[Any, ...]:
    return tuple(msgspec.structs.replace(one, **changes) for one in records)


@pytest.fixture(scope="module")
def full(make_chart: Any, fill: Any) -> Any:
    """A visit in which somebody has written all of `SECRETS`."""
    who = {name: SECRETS[name] for name in ("family_name", "given_name", "chart_number")}
    patient = {**who, "birth_date": date(1961, 7, 23), "note": SECRETS["notes"]}
    clinician = {"clinician_name": SECRETS["clinician"], "clinician_id": "wormsley"}
    words = {name: SECRETS[name] for name in ("reason", "notes", "plan")}
    full = fill(make_chart(points=6, visits=3, views="both", patient=patient, visit=clinician))
    chart: Chart = full.chart
    doses = tuple(
        msgspec.structs.replace(one, note=SECRETS["treatment"], doses=replaced(one.doses, lot=SECRETS["lot"]))
        for one in chart.treatments
    )
    allergic = msgspec.structs.replace(chart.facts[0].allergies, items=("other:" + SECRETS["allergy"],))
    signed = tuple(
        msgspec.structs.replace(one, user_name=SECRETS[who], user_id=who)
        for one, who in zip(chart.signatures, ("clinician", "supervisor"), strict=True)
    )
    full.chart = msgspec.structs.replace(
        chart,
        visits=replaced(chart.visits, clinician_name=SECRETS["clinician"], **words),
        findings=replaced(chart.findings, note=SECRETS["finding"]),
        treatments=doses,
        facts=replaced(chart.facts, recorded_by=SECRETS["clinician"], allergies=allergic),
        areas=replaced(chart.areas, note=SECRETS["area"]),
        motions=replaced(chart.motions, note=SECRETS["motion"]),
        attachments=replaced(chart.attachments, title=SECRETS["photo"]),
        set_asides=replaced(chart.set_asides, reason=SECRETS["reason_aside"], by=SECRETS["clinician"]),
        signatures=signed,
        addenda=replaced(
            chart.addenda, user_name=SECRETS["clinician"], text=SECRETS["addendum"], reason=SECRETS["why"]
        ),
    )
    return full


def ids_of(chart: Chart) -> set[str]:
    kept = (one.id for field in FIELDS.values() for one in getattr(chart, field))
    return {chart.patient.id, *kept}


def days_of(chart: Chart) -> set[str]:
    """The true days as the paper or a file would write them."""
    days = [one.started_at.date() for one in chart.visits] + [chart.patient.birth_date or date(1961, 7, 23)]
    named = [f"{day.day} {day:%B} {day.year}" for day in days]
    return {*named, *(day.isoformat() for day in days), *(f"{day:%Y%m%d}" for day in days)}


def everything_in(data: bytes, read_paper: Any) -> str:
    """All that a file holds: every stream and string decompressed, its files, its text as readers show it."""
    parts = [data.decode("latin-1")]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream):
                is_photo = one.get("/Filter") == pikepdf.Name.DCTDecode
                parts.append((one.read_raw_bytes() if is_photo else one.read_bytes()).decode("latin-1"))
            parts += strings_in(one)
        parts += [pdf.attachments[name].get_file().read_bytes().decode() for name in pdf.attachments]
    plain = "\n".join(parts)
    return f"{plain}\n{plain.replace(chr(0), '')}\n{read_paper(data).text()}"


def strings_in(value: Any) -> list[str]:
    """The strings of one object; the objects that it points to are asked themselves."""
    if isinstance(value, pikepdf.String):
        return [str(value)]
    inner: list[Any] = []
    if isinstance(value, pikepdf.Array):
        inner = list(value)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        inner = [one for _, one in value.items()]
    direct = (one for one in inner if not getattr(one, "is_indirect", False))
    return [text for one in direct for text in strings_in(one)]


def with_files(full: Any, options: SummaryOptions) -> SummaryOptions:
    excerpt = nameless_excerpt(full.chart, full.visit.id, options)
    at = excerpt_moment(excerpt)
    ours = record_json([excerpt], Origin(clinic_id="", clinic_name="", exported_at=at))
    origin = FhirOrigin(clinic_id="", clinic_name="", exported_at=at, software="Bodymap")
    theirs = fhir_bytes(excerpt, origin, visit_id=excerpt.visits[0].id)
    return msgspec.structs.replace(options, attached=(record_attached(ours), fhir_attached(theirs)))


@pytest.fixture(scope="module")
def paper(full: Any, atlas: Atlas, options: SummaryOptions) -> bytes:
    return summary_pdf(full.chart, full.visit.id, atlas, with_files(full, options), full.files)


def test_nothing_in_the_file_says_whose_it_is(paper: bytes, full: Any, read_paper: Any) -> None:
    found = everything_in(paper, read_paper).lower()
    forbidden = {*SECRETS.values(), *ids_of(full.chart), *days_of(full.chart)}
    forbidden |= {word for text in SECRETS.values() for word in text.split() if len(word) > 6 and word[0].isupper()}
    assert {one for one in forbidden if one.lower() in found} == set()


def test_the_same_search_finds_all_of_it_in_the_paper_with_the_name(
    full: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    """The search would be worth nothing if it could not see what is there."""
    named = msgspec.structs.replace(options, without_name=False)
    found = everything_in(summary_pdf(full.chart, full.visit.id, atlas, named, full.files), read_paper).lower()
    missing = {name for name, text in SECRETS.items() if text.lower() not in found}
    assert missing <= {"error", "limit"}  # no visit in error; a limit is explained where it matters
    assert "20 november 2026" in found


def test_what_was_found_and_done_stays(paper: bytes, full: Any, atlas: Atlas, read_paper: Any) -> None:
    text = read_paper(paper).text()
    assert "This version goes without the name" in text
    assert "Pain now 5 of 10, down from 8" in text
    assert "(38 % less: a moderate improvement)" in text
    for finding in full.chart.findings_of(full.visit.id):
        assert atlas.muscle_name(full.chart.point_of[finding.point_id].muscle) in text


def test_the_file_in_it_is_of_the_same_visit_with_the_same_numbers(full: Any, options: SummaryOptions) -> None:
    bare, named = nameless_excerpt(full.chart, full.visit.id, options), visit_excerpt(full.chart, full.visit.id)
    assert bare.visits[0].pain_now == named.visits[0].pain_now
    assert [one.nrs for one in bare.findings] == [one.nrs for one in named.findings]
    assert ids_of(bare) & ids_of(full.chart) == set()


def test_the_same_visit_without_the_name_has_the_same_bytes(
    paper: bytes, full: Any, atlas: Atlas, options: SummaryOptions
) -> None:
    assert paper == summary_pdf(full.chart, full.visit.id, atlas, with_files(full, options), full.files)


def test_two_visits_of_a_patient_have_the_same_code_and_their_true_interval(full: Any, options: SummaryOptions) -> None:
    first, last = (nameless_excerpt(full.chart, one.id, options) for one in full.chart.visits[::2])
    assert first.patient.chart_number == last.patient.chart_number
    interval = last.visits[0].started_at - first.visits[0].started_at
    assert interval == full.chart.visits[2].started_at - full.chart.visits[0].started_at == timedelta(days=46)


def test_a_file_that_knows_whose_it_is_cannot_go_with_it(full: Any, atlas: Atlas, options: SummaryOptions) -> None:
    named = visit_excerpt(full.chart, full.visit.id)
    origin = Origin(clinic_id="", clinic_name="", exported_at=excerpt_moment(named))
    wrong = msgspec.structs.replace(options, attached=(record_attached(record_json([named], origin)),))
    with pytest.raises(ValueError, match="knows whose it is"):
        summary_pdf(full.chart, full.visit.id, atlas, wrong, full.files)


def test_what_is_withheld_is_said_in_the_language_of_the_paper(
    full: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    german = msgspec.structs.replace(options, language="de")
    text = read_paper(summary_pdf(full.chart, full.visit.id, atlas, german)).text()
    assert "withheld" not in text
    assert "withheld" in read_paper(summary_pdf(full.chart, full.visit.id, atlas, options)).text()


def test_those_of_ninety_and_more_are_one_group(
    full: Any, atlas: Atlas, options: SummaryOptions, read_paper: Any
) -> None:
    old = msgspec.structs.replace(full.chart.patient, birth_date=date(1931, 2, 3))
    text = read_paper(
        summary_pdf(msgspec.structs.replace(full.chart, patient=old), full.visit.id, atlas, options)
    ).text()
    assert "90 years or older" in text
    assert "1931" not in text
    assert "born" not in text


def test_a_visit_in_error_is_not_handed_out_without_the_name(full: Any, atlas: Atlas, options: SummaryOptions) -> None:
    void = Void(by="u", at=full.visit.started_at, reason=SECRETS["error"])
    visits = tuple(
        msgspec.structs.replace(one, voided=void) if one.id == full.visit.id else one for one in full.chart.visits
    )
    with pytest.raises(KeyError):
        summary_pdf(msgspec.structs.replace(full.chart, visits=visits), full.visit.id, atlas, options)
