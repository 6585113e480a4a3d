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
from bodymap.base.text import speaking
from bodymap.report.options import SummaryOptions
from bodymap.report.request import PaperRequest
from bodymap.report.request import Wish as PaperWish
from bodymap.report.wishes import BlankChartWish, HandoutWish, HistoryWish, LetterWish
from bodymap.ui.handover.attached import attached_files
from bodymap.ui.handover.data import DataMaker
from bodymap.ui.handover.wish import Scope, Subject, Wish, summary

_LOOK_SECONDS = 0.05


class Maker:
    """Makes what is wished for, of one subject; `options` are those of this machine."""

    def __init__(self, session: Session, subject: Subject, options: SummaryOptions) -> None:
        self._session = session
        self._subject = subject
        self._options = options
        self._data = DataMaker(session, subject, options)

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
            wish=self._paper_wish(wish, options.language),
        )

    def _paper_wish(self, wish: Wish, language: str) -> PaperWish:
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
                with speaking(language):
                    return audit_extract(self._session, asked, self._session.zone)
        return None

    def key(self) -> bytes:
        """Return the key file of the de-identified file that was made last."""
        return self._data.key()

    def pieces(self, wish: Wish, progress: Progress) -> Iterator[bytes]:
        """Yield a file for other software piece by piece; `progress` counts the patients."""
        document = None
        if wish.document and self._subject.chart is not None:
            document = self.paper(Wish(summary(), nameless=wish.nameless), progress)
        return self._data.pieces(wish, progress, document)
