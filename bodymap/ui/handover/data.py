"""Makes files for other software, piece by piece: our own record, FHIR, tables. On the thread of `lane.make`.

De-identified ones are under a secret of this dialog alone: what is looked at is what is saved, and two exports cannot
be laid side by side.
"""

from collections.abc import Iterator

import msgspec

from bodymap import __version__
from bodymap.app.progress import Progress
from bodymap.app.session import Session
from bodymap.clinic.chart import Chart
from bodymap.clinic.deidentify import deidentified, from_first_visit, make_pseudonym
from bodymap.clinic.excerpt import excerpt_moment, visit_excerpt
from bodymap.exchange.key_file import Subject as SubjectOf
from bodymap.exchange.key_file import key_json, new_secret, subject_of
from bodymap.figure.vocabulary import vocabulary
from bodymap.report.nameless import nameless_excerpt
from bodymap.report.options import SummaryOptions
from bodymap.ui.handover.beside import stream_beside
from bodymap.ui.handover.fhir_work import patient_bundle
from bodymap.ui.handover.wish import Scope, Subject, Wish


class DataMaker:
    """Makes data of one subject; `options` tell the zone."""

    def __init__(self, session: Session, subject: Subject, options: SummaryOptions) -> None:
        self._session, self._subject, self._options = session, subject, options
        self._secret = new_secret()
        self._subjects: dict[str, SubjectOf] = {}

    def pieces(self, wish: Wish, progress: Progress, document: bytes | None) -> Iterator[bytes]:
        """Yield a file; `progress` counts the patients. `document` is the PDF that goes into a bundle."""
        self._subjects.clear()
        match wish.kind.id:
            case "json":
                return self._json(wish, self._charts(wish, progress))
            case "csv":
                return self._csv(wish, self._charts(wish, progress))
            case "fhir":
                return self._fhir(wish, progress, document)
        raise ValueError(f"there is no data of the kind {wish.kind.id}")

    def key(self) -> bytes:
        """Return the key file of the de-identified file that was made last: who is who in it."""
        return key_json(self._secret, self._subjects.values(), self._session.clock.now())

    def _charts(self, wish: Wish, progress: Progress) -> Iterator[Chart]:
        """Yield the charts that are wished for, one after the other."""
        if wish.kind.scope is not Scope.CLINIC:
            progress.total = 1
            yield from progress.counted((self._own_chart(wish),))
            return
        everybody = self._session.outgoing(voided=wish.kind.id == "json" and not wish.nameless)
        progress.total = len(everybody)
        for chart in progress.counted(everybody):
            yield self._bare(chart, wish)

    def _own_chart(self, wish: Wish) -> Chart:
        if self._subject.chart is None:
            raise ValueError("no chart is open")
        return self._bare(self._subject.chart, wish)

    def _bare(self, chart: Chart, wish: Wish) -> Chart:
        """Return a chart as it is handed over: without whose it is where that is wished for."""
        if not wish.nameless:
            return chart
        pseudonym = make_pseudonym(chart.patient.id, self._secret)
        if wish.from_first_visit:
            pseudonym = from_first_visit(chart, pseudonym)
        self._subjects[chart.patient.id] = subject_of(chart.patient, pseudonym)
        return deidentified(chart, pseudonym, on=self._session.today(), terms=vocabulary())

    def _clinic(self, wish: Wish) -> tuple[str, str]:
        """Return the id and the name of the clinic, which say a good deal of who somebody is."""
        clinic = self._session.clinic
        return ("", "") if wish.nameless else (clinic.id, clinic.name)

    def _blob(self, attachment_id: str) -> bytes:
        return self._session.blob(attachment_id).result()

    def _json(self, wish: Wish, charts: Iterator[Chart]) -> Iterator[bytes]:
        from bodymap.exchange.json_record import Origin, record_parts

        session = self._session
        clinic_id, clinic_name = self._clinic(wish)
        origin = Origin(clinic_id=clinic_id, clinic_name=clinic_name, exported_at=session.clock.now())
        if wish.kind.scope is Scope.CLINIC and not wish.nameless:
            settings, logo = session.clinic_settings().result(), session.logo().result()
            its_own = settings if settings.version else None
            origin = msgspec.structs.replace(origin, settings=its_own, logo=None if logo is None else logo[0])
        yield from record_parts(charts, origin, self._blob)

    def _csv(self, wish: Wish, charts: Iterator[Chart]) -> Iterator[bytes]:
        from bodymap.exchange.csv_tables import Rows, table_parts

        return table_parts(Rows(wish.table), charts, nameless=wish.nameless, semicolon=wish.semicolon)

    def _fhir(self, wish: Wish, progress: Progress, document: bytes | None) -> Iterator[bytes]:
        from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes

        progress.check()
        clinic_id, clinic_name = self._clinic(wish)
        visit_id = self._subject.visit_id if wish.kind.scope is Scope.VISIT else ""
        at = self._session.clock.now()
        if visit_id:
            chart = self._visit(wish, visit_id)
            visit_id, at = chart.visits[0].id, excerpt_moment(chart)
        else:
            chart = self._own_chart(wish)
        origin = FhirOrigin(clinic_id=clinic_id, clinic_name=clinic_name, exported_at=at, software=software())
        if visit_id:
            blob = None if wish.nameless else self._blob
            yield fhir_bytes(chart, origin, visit_id=visit_id, document=document, blob=blob)
            return
        blobs = {one.id: self._blob(one.id) for one in chart.attachments}
        yield from stream_beside(progress, patient_bundle, msgspec.msgpack.encode(chart), origin, blobs)

    def _visit(self, wish: Wish, visit_id: str) -> Chart:
        chart = self._subject.chart
        if chart is None:
            raise ValueError("no chart is open")
        return nameless_excerpt(chart, visit_id, self._options) if wish.nameless else visit_excerpt(chart, visit_id)


def software() -> str:
    """Return what made a file, as other systems read it."""
    return f"Bodymap {__version__}"
