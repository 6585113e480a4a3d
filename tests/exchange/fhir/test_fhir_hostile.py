"""FHIR files that are broken, foreign or meant to do harm: one clear message that names the place, never a crash."""

import contextlib
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bodymap.base.errors import InputError
from bodymap.exchange.fhir import source
from bodymap.exchange.fhir.read import is_fhir, read_fhir
from tests.exchange.conftest import NAME
from tests.fhir_bundles import Bundle, observation, resource, stranger_bundle

_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def refused(bundle: Any) -> InputError:
    with pytest.raises(InputError) as caught:
        read_fhir(json.dumps(bundle).encode())
    return caught.value


def score_of_eleven(bundle: Bundle) -> None:
    resource(bundle, "Observation", "left-levator")["valueInteger"] = 11


def score_in_words(bundle: Bundle) -> None:
    overall = resource(bundle, "Observation", "overall")
    del overall["valueQuantity"]
    overall["valueString"] = "seven"


def number_as_text(bundle: Bundle) -> None:
    resource(bundle, "Observation", "left-levator")["valueInteger"] = "7"


def twice(bundle: Bundle) -> None:
    bundle["entry"].append(copy.deepcopy(bundle["entry"][3]))


def twice_under_other_urls(bundle: Bundle) -> None:
    bundle["entry"].append({"fullUrl": "urn:other", "resource": observation("overall")})


def r5(bundle: Bundle) -> None:
    resource(bundle, "Encounter")["class"] = [{"coding": [{"code": "AMB"}]}]


def r5_period(bundle: Bundle) -> None:
    encounter = resource(bundle, "Encounter")
    encounter["actualPeriod"] = encounter.pop("period")


def stu3(bundle: Bundle) -> None:
    resource(bundle, "Observation")["context"] = {"reference": "Encounter/first"}


def no_time_zone(bundle: Bundle) -> None:
    resource(bundle, "Encounter")["period"]["start"] = "2026-10-02T11:30:00"


def no_date(bundle: Bundle) -> None:
    resource(bundle, "Patient")["birthDate"] = "30 April"


def unborn(bundle: Bundle) -> None:
    resource(bundle, "Patient")["birthDate"] = "2999-01-01"


def not_an_object(bundle: Bundle) -> None:
    bundle["entry"][3] = ["Observation"]


def no_kind(bundle: Bundle) -> None:
    del bundle["entry"][3]["resource"]["resourceType"]


def weight_of_a_whale(bundle: Bundle) -> None:
    code = {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]}
    kg = {"value": 9000, "unit": "kg"}
    bundle["entry"].append({"resource": observation("whale", code=code, valueQuantity=kg)})


@pytest.mark.parametrize(
    ("harm", "where"),
    [
        (score_of_eleven, "Observation/left-levator: value: a pain score must be from 0 to 10"),
        (score_in_words, "Observation/overall: valueString: a pain score must be a number"),
        (number_as_text, "Observation/left-levator: valueInteger: this must be a number"),
        (twice, "Observation/overall is in the file twice"),
        (twice_under_other_urls, "Observation/overall is in the file twice"),
        (r5, "Encounter/first: class: so it is in FHIR R5"),
        (r5_period, "Encounter/first: actualPeriod: so it is in FHIR R5"),
        (stu3, "Observation/overall: context: so it is in FHIR STU3"),
        (no_time_zone, "Encounter/first: period.start: this is a time without its zone"),
        (no_date, "Patient/anna: birthDate: this is no date"),
        (unborn, "Patient/anna: The birth date is in the future"),
        (not_an_object, "entry 4: this must be an object"),
        (no_kind, "entry 4: resource.resourceType: this is no kind of resource"),
        (weight_of_a_whale, "The weight in kg must be from 0.3 to 500"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(harm: Callable[[Bundle], None], where: str, stranger: Bundle) -> None:
    harm(stranger)
    assert where in refused(stranger).message


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ({"resourceType": "Patient", "id": "x"}, "not a Bundle"),
        ({"resourceType": "Bundle"}, "type"),
        ({"resourceType": "Bundle", "type": "history", "entry": []}, "type"),
        ({"resourceType": "Bundle", "type": 7}, "type"),
        ({"resourceType": "Bundle", "type": "collection", "entry": {}}, "entry"),
        ({"resourceType": "Bundle", "type": "collection"}, "no patient"),
    ],
)
def test_a_file_of_another_kind_is_refused(file: Bundle, said: str) -> None:
    assert said in refused(file).message


@pytest.mark.parametrize("depth", [1_000, 200_000])
@pytest.mark.parametrize("opening", [b'{"a":', b"["])
def test_a_bomb_of_brackets_is_refused(depth: int, opening: bytes) -> None:
    inside = opening * depth
    bomb = b'{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","x":' + inside
    closing = (b"}" if opening.startswith(b"{") else b"]") * depth
    for text in (bomb, bomb + b"1" + closing + b"}}]}"):
        with pytest.raises(InputError):
            read_fhir(text)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps(stranger_bundle()).encode()
    monkeypatch.setattr(source, "MOST_BYTES", len(text) - 1)
    with pytest.raises(InputError, match="larger than"):
        read_fhir(text)
    monkeypatch.setattr(source, "MOST_BYTES", len(text))
    monkeypatch.setattr(source, "MOST_MARKS", 50)
    with pytest.raises(InputError, match="too many values"):
        read_fhir(text)


def test_a_field_that_is_there_twice_is_refused_so_that_nobody_reads_another_value() -> None:
    text = json.dumps(stranger_bundle())
    for once, twice, where in (
        ('"valueInteger": 7', '"valueInteger": 2, "valueInteger": 7', "entry 5 has the field valueInteger twice"),
        ('"entry": [', '"entry": [], "entry": [', "Bundle has the field entry twice"),
    ):
        assert once in text
        with pytest.raises(InputError, match=where):
            read_fhir(text.replace(once, twice).encode())


def test_a_file_of_another_encoding_or_that_ends_too_early_is_refused_in_plain_words() -> None:
    text = json.dumps(stranger_bundle(), indent=1)
    with pytest.raises(InputError, match="UTF-16"):
        read_fhir(text.encode("utf-16"))
    with pytest.raises(InputError, match="ends too early, in line"):
        read_fhir(text[:-20].encode())


@pytest.mark.parametrize(
    ("data", "is_so"),
    [
        (b'{"resourceType": "Patient"}', True),
        (b'\xef\xbb\xbf {"resourceType": "Bundle"}', True),
        (b'<Bundle xmlns="http://hl7.org/fhir"/>', True),
        (b'{"format": "bodymap-record"}', False),
        (b"<html>", False),
        (b"[" * 200_000, False),
        (b'{"a":' * 200_000, False),
        (b"\xff\xfe{\x00", False),
    ],
)
def test_a_file_of_fhir_is_known_as_one(data: bytes, is_so: bool) -> None:
    assert is_fhir(data) is is_so


def test_xml_is_refused_with_what_to_ask_for() -> None:
    with pytest.raises(InputError, match="as XML") as caught:
        read_fhir(b'<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"/>')
    assert "JSON" in caught.value.hint


def test_an_error_tells_nothing_of_the_patient(ours: Bundle) -> None:
    resource(ours, "Patient")["name"] = "not a list"
    for one in ours["entry"]:
        one["resource"].pop("extension", None)
    error = refused(ours)
    assert NAME not in str(error)
    assert "name" in error.message


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return every place in a document."""
    found = [path] if path else []
    if isinstance(value, dict):
        items: Any = value.items()
    else:
        items = enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += paths(inner, (*path, key))
    return found


def put(document: Any, path: tuple[Any, ...], value: Any) -> None:
    for key in path[:-1]:
        document = document[key]
    document[path[-1]] = value


def taken_or_refused(text: bytes) -> None:
    """Fail for a file that is neither taken with a patient nor refused as an InputError."""
    with contextlib.suppress(InputError):
        assert read_fhir(text).patients


_PLACES = paths(stranger_bundle())


@settings(max_examples=250, deadline=None)
@given(where=st.sampled_from(_PLACES), value=_json)
def test_whatever_stands_in_a_field_of_a_stranger_is_taken_or_refused(where: tuple[Any, ...], value: Any) -> None:
    bundle = stranger_bundle()
    put(bundle, where, value)
    taken_or_refused(json.dumps(bundle).encode())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_stands_in_a_field_of_ours_is_taken_or_refused(data: st.DataObject, ours: Bundle) -> None:
    bundle = copy.deepcopy(ours)
    put(bundle, data.draw(st.sampled_from(paths(bundle))), data.draw(_json))
    taken_or_refused(json.dumps(bundle).encode())


@settings(max_examples=200, deadline=None)
@given(cut=st.integers(0, 5_000), junk=st.binary(max_size=20))
def test_a_file_that_was_cut_or_scribbled_on_is_taken_or_refused(cut: int, junk: bytes) -> None:
    text = json.dumps(stranger_bundle()).encode()
    at = cut % len(text)
    taken_or_refused(text[:at] + junk + text[at + len(junk) :])
