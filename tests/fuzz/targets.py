"""Every parser that reads what comes from outside: what is fed to it, and seeds that it takes, to begin from.

A parser may take its input, or refuse it with a `BodymapError`; anything else that it raises is a fault.
"""

import json
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from bodymap.base.errors import BodymapError


class Target(NamedTuple):
    """A parser: `feed` raises what it will; `seeds()` are inputs that it takes; `share`: of a long run's inputs."""

    name: str
    feed: Callable[[bytes], object]
    seeds: Callable[[], tuple[bytes, ...]]
    share: int = 10


def accepts(target: Target, data: bytes) -> bool:
    """Feed one input; True where it was taken, False where it was refused in words. Anything else passes through."""
    try:
        target.feed(data)
    except BodymapError as error:
        if not error.message.strip():
            raise AssertionError("refused without a word") from error
        return False
    return True


# what a user types


LINES = (
    "right trapezius-descending 7 active",
    "l lev scap 6 ltr",
    "r QL 4 inj lido 1% 1 ml + saline 2 ml us 25g 40mm after 2; A 5",
    "both glute med 3 taut tender 2 no referred ppt 2,5 kg needle 8 passes ltr note came back after a week",
    "point AA not found",
)


def _lines(data: bytes) -> object:
    from bodymap.app.lines import line_words, parse, vocabulary
    from bodymap.atlas.atlas import load_atlas

    known = vocabulary(load_atlas(), None)
    return [line_words(load_atlas(), None, one) for one in parse(_typed(data), known)]


def _find(data: bytes) -> object:
    from bodymap.app.find import find_muscles
    from bodymap.atlas.atlas import load_atlas

    return find_muscles(load_atlas(), _typed(data))


def _dates(data: bytes) -> object:
    from PySide6.QtCore import QLocale

    from bodymap.ui.patients.dates import parse_date

    return [parse_date(_typed(data), QLocale(name), date(2026, 11, 20)) for name in ("en_GB", "en_US", "de_DE", "ar")]


def _patient(data: bytes) -> object:
    from bodymap.app.patients import PatientFields
    from bodymap.base.ids import new_id
    from bodymap.clinic.patient import Patient

    family, _, number = _typed(data).partition("|")
    PatientFields(chart_number=number, family_name=family)
    return Patient(id=new_id(), chart_number=number, family_name=family, created_at=datetime(2026, 1, 1, tzinfo=UTC))


def _recovery_code(data: bytes) -> object:
    from bodymap.store.recovery import read_code

    return read_code(_typed(data))


def _typed(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


# files from elsewhere


def _json_record(data: bytes) -> object:
    from bodymap.exchange.read_record import RecordFile

    return [(one.chart.patient.id, len(one.blobs)) for one in RecordFile(data)]


def _fhir(data: bytes) -> object:
    from bodymap.exchange.fhir.read import read_fhir

    found = read_fhir(data)
    return [one.chart.patient.id for one in found], found.not_understood


def _csv_patients(data: bytes) -> object:
    from bodymap.exchange.csv_patients import guessed, patient_rows
    from bodymap.exchange.csv_table import read_table

    table = read_table(data)
    return patient_rows(table, guessed(table), date(2026, 11, 20))


def _image(data: bytes) -> object:
    from bodymap.app.pictures import developed

    return developed(data, "picture")


def _drawing(data: bytes) -> object:
    from bodymap.atlas.smooth import adopted, smoothed

    return smoothed(_typed(data), "drawing.svg"), adopted(_typed(data), "drawing.svg")


# the clinic's own small files, which somebody else may have written


def _key_file(data: bytes) -> object:
    from bodymap.store import keyfile
    from bodymap.store.files import KEY_FILE

    return keyfile.read(_folder_with(KEY_FILE, data))


def _attempts(data: bytes) -> object:
    from bodymap.store import attempts
    from bodymap.store.files import ATTEMPTS

    folder = _folder_with(ATTEMPTS, data)
    attempts.check(folder, datetime(2026, 11, 20, tzinfo=UTC))
    return attempts.read(folder)


def _anchor(data: bytes) -> object:
    from bodymap.store import anchor
    from bodymap.store.files import ANCHOR
    from bodymap.store.vault import Vault

    folder = _folder_with(ANCHOR, data)
    try:
        return anchor.read_anchor(Vault(folder, "clinic", bytes(32), bytes(16)), folder)
    except anchor.BrokenAnchorError:
        return None


def _settings(data: bytes) -> object:
    from bodymap.app.folders import SETTINGS_FILE, config_folder
    from bodymap.app.settings import load_with_notice
    from bodymap.ui.first_look import first_look

    config_folder().mkdir(parents=True, exist_ok=True)
    (config_folder() / SETTINGS_FILE).write_bytes(data)
    first_look()
    return load_with_notice()


def _places(data: bytes) -> object:
    from PySide6.QtCore import QRect

    from bodymap.ui.geometry import Places, corrected

    folder = _folder_with("window.json", data)
    numbers = Places(folder / "window.json").numbers("window")
    return corrected(QRect(*numbers[:4]), [QRect(0, 0, 1600, 1000)]) if len(numbers) == 5 else None


@cache
def _scratch() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="bodymap-fuzz-")


def _folder_with(name: str, data: bytes) -> Path:
    folder = Path(_scratch().name)
    (folder / name).write_bytes(data)
    return folder


# seeds


@cache
def _record_seeds() -> tuple[bytes, ...]:
    from bodymap.exchange.json_record import Origin, record_json

    origin = Origin(clinic_id="c", clinic_name="Clinic", exported_at=datetime(2026, 11, 20, tzinfo=UTC))
    return tuple(record_json([chart], origin, blobs.__getitem__) for chart, blobs in _charts())


@cache
def _fhir_seeds() -> tuple[bytes, ...]:
    from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes

    origin = FhirOrigin(
        clinic_id="c", clinic_name="Clinic", exported_at=datetime(2026, 11, 20, tzinfo=UTC), software="Bodymap"
    )
    stranger = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "Okafor", "given": ["Ada"]}]}},
            {
                "resource": {
                    "resourceType": "Observation",
                    "id": "o",
                    "status": "final",
                    "subject": {"reference": "Patient/p"},
                    "code": {"coding": [{"system": "http://loinc.org", "code": "72514-3"}]},
                    "effectiveDateTime": "2026-10-02T09:00:00Z",
                    "valueQuantity": {"value": 7},
                }
            },
        ],
    }
    ours = tuple(fhir_bytes(chart, origin, blob=blobs.__getitem__) for chart, blobs in _charts())
    return (*ours, json.dumps(stranger).encode())


def _charts() -> list[tuple[Any, dict[str, bytes]]]:
    """Return two whole charts with their files, always the same ones."""
    from hypothesis import HealthCheck, Phase, given, seed, settings

    from tests.generated import bytes_of, charts

    made: list[tuple[Any, dict[str, bytes]]] = []

    @seed(7)
    @settings(max_examples=12, phases=[Phase.generate], database=None, suppress_health_check=list(HealthCheck))
    @given(charts())
    def gather(chart: Any) -> None:
        made.append((chart, bytes_of(chart)))

    gather()
    return sorted(made, key=lambda one: len(one[0].findings))[-2:]


@cache
def _image_seeds() -> tuple[bytes, ...]:
    from io import BytesIO

    from PIL import Image

    picture = Image.linear_gradient("L").resize((24, 16)).convert("RGB")
    made = []
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"):
        out = BytesIO()
        picture.save(out, kind)
        made.append(out.getvalue())
    return tuple(made)


def _drawing_seeds() -> tuple[bytes, ...]:
    from bodymap.base.resources import assets

    whole = (assets() / "atlas" / "zones-palmar.svg").read_text(encoding="utf-8")
    first = whole.index("/>", whole.index("/>") + 2) + 2
    return (whole[:first].encode() + b"</g></svg>",)


def _attempts_seeds() -> tuple[bytes, ...]:
    import msgspec

    from bodymap.store.attempts import Attempts

    return (msgspec.json.encode(Attempts(failures=4, last_at=1_763_631_000_000_000)),)


def _code_seeds() -> tuple[bytes, ...]:
    from bodymap.store.recovery import new_code

    return (new_code().encode(),)


@cache
def _key_file_seeds() -> tuple[bytes, ...]:
    from bodymap.app.clinics import create_clinic
    from bodymap.store.files import ANCHOR, KEY_FILE

    folder = Path(_scratch().name) / "made"
    session, _ = create_clinic(folder, name="Clinic", user_name="Dr A", passphrase="correct horse battery staple")
    session.close().result()
    return tuple((folder / name).read_bytes() for name in (KEY_FILE, ANCHOR))


def _fixed(*texts: str) -> Callable[[], tuple[bytes, ...]]:
    return partial(tuple, [text.encode() for text in texts])


TARGETS = (
    Target("palette lines", _lines, _fixed(*LINES), 5),
    Target("finding a muscle", _find, _fixed("lev scap", "QL", "upper trap left", "sternocleidomstoid"), 2),
    Target("dates", _dates, _fixed("14.3.1979", "3/14/79", "1979-03-14", "14 Mar 1979", "19790314")),
    Target("names and numbers", _patient, _fixed("Moreau|10482", "ميخائيل|A-1", "O'Brien-Ström|7/2026")),
    Target("recovery code", _recovery_code, _code_seeds),
    Target("JSON record", _json_record, _record_seeds),
    Target("FHIR bundle", _fhir, _fhir_seeds, 5),
    Target(
        "CSV of patients",
        _csv_patients,
        _fixed(
            'MRN,Surname,First name,DOB,Sex\n1,Moreau,Elise,1979-03-14,f\n2,"O\'Brien, the\nsecond",Pat,,m\n',
            "Pat.-Nr.;Name;Geburtsdatum\r\n7;Weber, Jörg;31.12.1980\r\n",
        ),
    ),
    Target("picture", _image, _image_seeds, 5),
    Target("drawing (SVG)", _drawing, _drawing_seeds),
    Target("key file", _key_file, _key_file_seeds),
    Target("anchor", _anchor, _key_file_seeds),
    Target(
        "attempts", _attempts, _fixed('{"format":"bodymap-attempts","version":1,"failures":4,"last_at":1763631000}')
    ),
    Target("settings", _settings, _fixed('{"theme":"dark","text_size":120,"export_folders":{"pdf":"/tmp"}}', "{}")),
    Target("places of windows", _places, _fixed('{"window": [10, 20, 1600, 1000, 0], "splitter": [300, 700, 400]}')),
)
