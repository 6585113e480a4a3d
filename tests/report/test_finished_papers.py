"""What is done to a finished paper: files put into it, a password on it; and the judgement of public validators."""

import io
import json
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from typing import Any

import msgspec
import page as page_validator
import pdf_oxide
import pikepdf
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.base.errors import InputError
from bodymap.report.attached import Attached, Relationship, check_password, fhir_attached, finish, record_attached
from bodymap.report.options import SummaryOptions
from bodymap.report.summary import summary_pdf

PROFILES = (page_validator.ValidationProfile.PDF_A_3A, page_validator.ValidationProfile.PDF_UA_1)
FILES = (record_attached(b'{"format": "bodymap-record"}'), fhir_attached(b'{"resourceType": "Bundle"}'))
PASSWORD = "correct horse"
KEPT = pikepdf.StreamDecodeLevel.none


@pytest.fixture(scope="module")
def write(atlas: Atlas, options: SummaryOptions, make_chart: Any, fill: Any) -> Callable[..., bytes]:
    """Writes the summary of a visit with everything in it, with other options."""
    full = fill(make_chart(points=6, visits=3, views="both"))

    made: dict[str, bytes] = {}

    def make(*, again: bool = False, **changes: Any) -> bytes:
        if again or repr(changes) not in made:
            its = msgspec.structs.replace(options, **changes)
            made[repr(changes)] = summary_pdf(full.chart, full.visit.id, atlas, its, full.files)
        return made[repr(changes)]

    return make


def opened(data: bytes, password: str = "") -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data), password=password)


def faults(data: bytes) -> list[str]:
    """What two validators that are not ours say against the two standards."""
    found = []
    for profile in PROFILES:
        report = page_validator.validate_pdf_bytes(data, profile=profile)
        found += [f"{profile.name}: {one.rule_id} {one.message}" for one in report.failures]
    document = pdf_oxide.PdfDocument.from_bytes(data)
    return [*found, *document.validate_pdf_a("3a")["errors"], *document.validate_pdf_ua()["errors"]]


CASES: dict[str, dict[str, Any]] = {
    "plain": {},
    "with files": {"attached": FILES},
    "without the name": {"without_name": True},
    "Letter": {"paper": "Letter"},
}


@pytest.mark.parametrize("case", CASES)
def test_public_validators_find_no_fault_with_pdf_a_and_pdf_ua(write: Callable[..., bytes], case: str) -> None:
    assert faults(write(**CASES[case])) == []


ODD_NAMES = {
    "arabic": "\u0645\u062d\u0645\u062f \u0627\u0644\u063a\u0627\u0645\u062f\u064a",
    "hebrew": "\u05e9\u05e8\u05d4 \u05db\u05d4\u05df",
    "devanagari": "\u0905\u0928\u0941\u0930\u093e\u0927\u093e",
    "chinese": "\u6b50\u967d\u5b50\u7dad",
    "emoji": "Zo\u00eb \U0001f9d1\u200d\u2695\ufe0f",
    "300 characters": "Abracadabra " * 25,
}


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_and_any_note_gives_a_paper_without_fault(
    name: str, make_chart: Any, atlas: Atlas, options: SummaryOptions
) -> None:
    note = ("one\x00\x07\x1b[31m\u202etwo\u202c\tthree\r\nfour\x85" * 900)[:20_000]
    chart = make_chart(points=2, visits=1, patient={"family_name": ODD_NAMES[name]}, visit={"notes": note}, note=note)
    assert faults(summary_pdf(chart, chart.visits[-1].id, atlas, options)) == []


def test_the_same_visit_has_the_same_bytes_in_another_process() -> None:
    """Sets and dictionaries are walked in another order there."""
    program = (
        "import hashlib\n"
        "from bodymap.atlas.atlas import load_atlas\n"
        "from bodymap.report.sample import sample_chart_with_pain\n"
        "from bodymap.report.summary import SummaryOptions, summary_pdf\n"
        "made = summary_pdf(sample_chart_with_pain(), 'visit', load_atlas(), SummaryOptions(without_name={0}))\n"
        "print(hashlib.sha256(made).hexdigest())"
    )
    for without_name in (False, True):
        made = set()
        for seed in ("1", "2"):
            run = subprocess.run(
                [sys.executable, "-c", program.format(without_name)],
                check=True, capture_output=True, text=True, env={**os.environ, "PYTHONHASHSEED": seed},
            )  # fmt: skip
            made.add(run.stdout.strip())
        assert len(made) == 1


def test_a_validator_finds_the_fault_when_there_is_one(write: Callable[..., bytes]) -> None:
    broken = io.BytesIO()
    with opened(write()) as pdf:
        del pdf.Root.Lang
        del pdf.Root.OutputIntents
        pdf.save(broken)
    assert any("PDF_UA_1" in one for one in faults(broken.getvalue()))
    assert any("PDF_A_3A" in one for one in faults(broken.getvalue()))


def test_qpdf_has_no_complaint(write: Callable[..., bytes], tmp_path: Any) -> None:
    for name, changes in {**CASES, "locked": {"password": PASSWORD}}.items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(write(**changes))
        with pikepdf.open(file, password=changes.get("password", "")) as pdf:
            assert pdf.check_pdf_syntax() == []


def test_the_files_come_back_as_they_were_put_in(write: Callable[..., bytes]) -> None:
    with opened(write(attached=FILES)) as pdf:
        assert sorted(pdf.attachments) == ["bodymap-visit.json", "fhir-bundle.json"]
        for one in FILES:
            assert pdf.attachments[one.name].get_file().read_bytes() == one.data


def test_each_file_says_what_it_is_and_what_it_is_to_the_paper(write: Callable[..., bytes]) -> None:
    with opened(write(attached=FILES)) as pdf:
        assert len(pdf.Root.AF) == len(FILES)
        specs = {str(one.UF): one for one in pdf.Root.AF}
        for one in FILES:
            spec = specs[one.name]
            stream = spec.EF.F
            assert str(spec.F) == one.name
            assert str(spec.Desc) == one.description
            assert str(spec.AFRelationship) == f"/{one.relationship}"
            assert str(stream.Subtype).removeprefix("/") == one.media_type
            assert int(stream.Params.Size) == len(one.data)
            assert str(stream.Params.ModDate) == str(pdf.docinfo["/ModDate"])


def test_a_tool_of_others_takes_the_files_out(write: Callable[..., bytes], tmp_path: Any) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(write(attached=FILES))
    try:
        subprocess.run(["pdfdetach", "-saveall", "-o", str(tmp_path), str(paper)], check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("poppler-utils is not installed")
    assert json.loads((tmp_path / "fhir-bundle.json").read_text()) == {"resourceType": "Bundle"}


def test_the_same_paper_with_the_same_files_has_the_same_bytes(write: Callable[..., bytes]) -> None:
    assert write(attached=FILES) == write(again=True, attached=FILES)
    assert write(attached=FILES) != write(attached=FILES[:1])


def test_a_locked_paper_opens_with_its_password_alone(write: Callable[..., bytes]) -> None:
    locked = write(password=PASSWORD, attached=FILES)
    for wrong in ("", "correct hors", "CORRECT HORSE"):
        with pytest.raises(pikepdf.PasswordError):
            opened(locked, wrong)
    with opened(locked, PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert {pdf.encryption.stream_method, pdf.encryption.string_method, pdf.encryption.file_method} == {
            pikepdf.models.EncryptionMethod.aesv3
        }
        assert pdf.attachments["fhir-bundle.json"].get_file().read_bytes() == FILES[1].data


def test_a_locked_paper_shows_nothing_of_the_patient_without_its_password(write: Callable[..., bytes]) -> None:
    locked = write(password=PASSWORD, attached=FILES)
    for word in (b"Moreau", b"Elise", b"10482", b"Okafor", b"Visit summary", b"bodymap-record", b"Riverside"):
        assert word not in locked
        assert word.decode().encode("utf-16-be") not in locked


def test_a_locked_paper_does_not_claim_to_be_an_archive_file_and_is_still_tagged(write: Callable[..., bytes]) -> None:
    with opened(write(password=PASSWORD), PASSWORD) as pdf:
        text = pdf.Root.Metadata.read_bytes().decode()
        with pdf.open_metadata() as claims:
            assert "pdfaid:part" not in claims
            assert "pdfaid:conformance" not in claims
            assert claims["pdfuaid:part"] == "1"
        assert "<pdfaid:" not in text
        assert pdf.Root.MarkInfo.Marked
        assert pdf.allow.accessibility


@pytest.mark.parametrize("password", ["short", "seven77", "long" * 40, "line\nbreak"])
def test_a_password_that_cannot_be_or_is_guessed_at_once_is_refused(password: str) -> None:
    with pytest.raises(InputError) as caught:
        SummaryOptions(password=password)
    assert caught.value.field == "password"


def test_a_password_opens_however_its_accents_were_typed() -> None:
    composed, apart = "p\u00e4sswort-lang", "pa\u0308sswort-lang"
    empty = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(empty)
    with opened(finish(empty.getvalue(), (), apart), composed) as pdf:
        assert len(pdf.pages) == 1
    check_password("")


def with_streams(*contents: bytes) -> bytes:
    """A PDF whose page draws the first of these compressed contents; the others belong to nothing."""
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        streams = [pdf.make_indirect(pikepdf.Stream(pdf, zlib.compress(one))) for one in contents]
        for one in streams:
            one.Filter = pikepdf.Name.FlateDecode
        page.obj.Contents = streams[0]
        pdf.Root.Ours = pikepdf.Array(streams[1:])
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable, stream_decode_level=KEPT)
    return made.getvalue()


def test_no_stream_ends_in_what_could_be_the_end_of_a_line() -> None:
    """About one stream in 256 would, and a strict reader would then miscount its length."""
    contents = [b"% " + b"x" * number for number in range(2000)]
    unclear = [one for one in contents if zlib.compress(one).endswith(b"\r")]
    assert len(unclear) > 2
    before = with_streams(*unclear)
    assert b"\r\nendstream" in before
    after = finish(before)
    assert b"\r\nendstream" not in after
    with opened(after) as pdf:
        assert pdf.pages[0].obj.Contents.read_bytes().rstrip(b" ") == unclear[0]
        assert [one.read_bytes() for one in pdf.Root.Ours] == unclear[1:]


def test_a_file_whose_packed_bytes_end_so_comes_back_as_it_was(write: Callable[..., bytes]) -> None:
    content = next(b"x" * size for size in range(3000) if zlib.compress(b"x" * size, 9).endswith(b"\r"))
    made = write(attached=(Attached("odd.txt", "text/plain", "Odd", Relationship.DATA, content),))
    assert b"\r\nendstream" not in made
    assert faults(made) == []
    with opened(made) as pdf:
        assert pdf.attachments["odd.txt"].get_file().read_bytes() == content


def test_a_finished_paper_is_smaller(write: Callable[..., bytes]) -> None:
    with opened(write()) as pdf:
        loose = io.BytesIO()
        pdf.save(loose, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert len(finish(loose.getvalue())) < 0.95 * len(loose.getvalue())


def test_files_of_any_name_and_kind_can_be_put_in(write: Callable[..., bytes]) -> None:
    odd = Attached("Bericht \u00fc.csv", "text/csv", "Zahlen", Relationship.DATA, bytes(range(256)) * 40)
    with opened(finish(write(), (odd,))) as pdf:
        assert pdf.attachments[odd.name].get_file().read_bytes() == odd.data
        assert len(pdf.Root.AF) == 1
