"""Bringing records in from elsewhere: whole patients with all that was recorded, or nothing at all.

What is read and checked, patient by patient, comes from `exchange`; here it is held against this clinic. Runs on the
session's worker.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.clinic_settings import ClinicSettings

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas
    from bodymap.store.store import Store

Incoming = tuple[Change, Mapping[str, bytes]]
Progress = Callable[[int], None]


class Arrival(Protocol):
    """One patient that comes in."""

    @property
    def chart(self) -> Chart:
        """Everything recorded of the patient."""

    @property
    def blobs(self) -> Mapping[str, bytes]:
        """The bytes of the photos and files, by their ids."""


class ClinicPart(msgspec.Struct, frozen=True):
    """What the other clinic had set for itself."""

    settings: ClinicSettings | None = None
    logo: tuple[Attachment, bytes] | None = None


NOTHING_SET = ClinicPart()


def incoming(
    store: "Store", atlas: "Atlas", arrivals: Iterable[Arrival], clinic: ClinicPart, progress: Progress
) -> Iterator[Incoming]:
    """Yield a change per patient; InputError for one that cannot be in this clinic. `progress` hears how many are done.

    The clinic's settings come along where this clinic has none yet.
    """
    yield from _settings(store, clinic)
    known = set(store.whole.record_ids())
    for number, arrival in enumerate(arrivals, start=1):
        _check(store, atlas, arrival.chart, known)
        records: list[AnyRecord] = [arrival.chart.patient]
        for field in FIELDS.values():
            records += getattr(arrival.chart, field)
        yield _change(records), arrival.blobs
        progress(number)


def _change(records: Iterable[AnyRecord]) -> Change:
    edits = tuple(Edit(None, record) for record in records)
    return Change(action="import-records", label=translate("importing", "Import records"), edits=edits)


def _settings(store: "Store", clinic: ClinicPart) -> Iterator[Incoming]:
    settings = clinic.settings
    if settings is None or settings.id in store.newest((settings.id,)):
        return
    if settings.logo and (clinic.logo is None or clinic.logo[0].id != settings.logo):
        settings = msgspec.structs.replace(settings, logo="")
    if settings.logo and clinic.logo is not None:
        attachment, data = clinic.logo
        yield _change((attachment, settings)), {attachment.id: data}
    else:
        yield _change((settings,)), {}


def _check(store: "Store", atlas: "Atlas", chart: Chart, known: set[str]) -> None:
    """Raise InputError for a patient who cannot be in this clinic; `known` are the ids that it has, and gets these."""
    patient = chart.patient
    everything = {patient.id, *(one.id for field in FIELDS.values() for one in getattr(chart, field))}
    if twice := everything & known:
        raise _refused(translate("importing", "The record {0} is in this clinic already.").format(min(twice)), "id")
    known |= everything
    if patient.voided is None and not patient.merged_into and store.patient_by_chart_number(patient.chart_number):
        raise _refused(
            translate("importing", "The chart number of the patient {0} is taken in this clinic.").format(patient.id),
            "chart_number",
        )
    if patient.merged_into and store.patient(patient.merged_into) is None:
        message = translate("importing", "The patient {0} was merged into one that is not here.").format(patient.id)
        raise _refused(message, "merged_into")
    for point in chart.points:
        if point.muscle not in atlas.muscles:
            message = translate("importing", "The point {0} is in a muscle that this atlas does not have.")
            raise _refused(message.format(point.id), "muscle")


def _refused(message: str, field: str) -> InputError:
    return InputError(message, translate("importing", "Nothing was imported."), field=field)
