"""Makes what is handed over, from records to bytes. Everything here runs on the thread of `lane.make`.

Papers are set by the process of the papers, the rest is written piece by piece: never a whole clinic in memory.
"""

from collections.abc import Iterator
from concurrent.futures import TimeoutError as NotYetError

import msgspec

from bodymap.app.paper_parts import paper_parts
from bodymap.app.progress import Progress
from bodymap.app.session import Session
from bodymap.app.trail import Asked
from bodymap.clinic.chart import Chart
from bodymap.report.options import SummaryOptions
from bodymap.report.request import PaperRequest
from bodymap.report.request import Wish as PaperWish
from bodymap.report.wishes import BlankChartWish, HandoutWish, HistoryWish, LetterWish
from bodymap.ui.handover.attached import attached_files
from bodymap.ui.handover.wish import Scope, Subject, Wish

_LOOK_SECONDS = 0.05


class Maker:
    """Makes what is wished for, of one subject; `options` are those of this machine."""

    def __init__(self, session: Session, subject: Subject, options: SummaryOptions) -> None:
        self._session = session
        self._subject = subject
        self._options = options

    def paper(self, wish: Wish, progress: Progress) -> bytes:
        """Return a paper; StoppedError once `progress` was asked to stop, and then nothing is made any more."""
        from bodymap.report.process import papers

        future = papers().submit(self._request(wish))
        try:
            while True:
                progress.check()
                try:
                    return future.result(timeout=_LOOK_SECONDS)
                except NotYetError:
                    continue
        finally:
            future.cancel()

    def _request(self, wish: Wish) -> PaperRequest:
        chart = None if wish.kind.scope is Scope.CLINIC else self._subject.chart
        visit_id = self._subject.visit_id if wish.kind.scope is Scope.VISIT else ""
        parts = paper_parts(self._session, chart, visit_id)
        options = self._options.with_clinic(parts.settings, parts.logo)
        options = msgspec.structs.replace(options, paper=wish.sheet or options.paper, without_name=wish.nameless)
        if wish.embed and chart is not None and visit_id:
            attached = attached_files(self._session, chart, visit_id, options)
            options = msgspec.structs.replace(options, attached=attached)
        if wish.kind.id == "blank-chart" and wish.nameless:
            chart = None
        return PaperRequest(
            kind=wish.kind.id,
            chart=chart,
            visit_id=visit_id,
            options=options,
            files=parts.files,
            wish=self._paper_wish(wish),
        )

    def _paper_wish(self, wish: Wish) -> PaperWish:
        match wish.kind.id:
            case "history":
                return HistoryWish(visit_ids=wish.visits)
            case "handout":
                return HandoutWish(note=wish.note)
            case "letter":
                return LetterWish(to=wish.to, paragraph=wish.letter)
            case "blank-chart":
                return BlankChartWish()
            case "audit":
                from bodymap.app.audit_extract import audit_extract

                asked = Asked(since=wish.since, until=wish.until)
                return audit_extract(self._session, asked, self._session.zone)
        return None

    # data

    def pieces(self, wish: Wish, progress: Progress) -> Iterator[bytes]:
        """Yield a file for other software piece by piece; `progress` counts the patients."""
        charts = self._charts(wish, progress)
        match wish.kind.id:
            case "json":
                yield from self._json(wish, charts)
            case "csv":
                yield from self._csv(charts)
            case _:
                raise ValueError(f"there is no data of the kind {wish.kind.id}")

    def _charts(self, wish: Wish, progress: Progress) -> Iterator[Chart]:
        """Yield the charts that are wished for, one after the other."""
        if wish.kind.scope is Scope.CLINIC:
            patients = self._session.all_patients().result()
            progress.total = len(patients)
            for one in progress.counted(patients):
                yield self._session.load_chart(one.id).result()
        elif self._subject.chart is not None:
            progress.total = 1
            yield from progress.counted((self._subject.chart,))

    def _json(self, wish: Wish, charts: Iterator[Chart]) -> Iterator[bytes]:
        from bodymap.exchange.json_record import Origin, record_parts

        session, clinic = self._session, self._session.clinic
        origin = Origin(clinic_id=clinic.id, clinic_name=clinic.name, exported_at=session.clock.now())
        if wish.kind.scope is Scope.CLINIC:
            settings, logo = session.clinic_settings().result(), session.logo().result()
            its_own = settings if settings.version else None
            origin = msgspec.structs.replace(origin, settings=its_own, logo=None if logo is None else logo[0])
        yield from record_parts(charts, origin, lambda attachment_id: session.blob(attachment_id).result())

    def _csv(self, charts: Iterator[Chart]) -> Iterator[bytes]:
        from bodymap.exchange.csv_findings import findings_csv

        yield findings_csv(charts)
