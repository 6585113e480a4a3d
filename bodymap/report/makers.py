"""One paper for one request: which module makes which kind. Everything heavy is imported when it is asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from bodymap.clinic.audit_extract import AuditExtract
from bodymap.report.request import PaperRequest
from bodymap.report.wishes import BlankChartWish, HandoutWish, HistoryWish, LetterWish

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas
    from bodymap.clinic.chart import Chart

_W = TypeVar("_W", HistoryWish, HandoutWish, LetterWish, BlankChartWish)


def make(request: PaperRequest) -> bytes:
    """Return the paper or picture; ValueError for a request that makes no sense, BodymapError for the user's fault."""
    maker = _MAKERS.get(request.kind)
    if maker is None:
        raise ValueError(f"there is no paper of the kind {request.kind}")
    return maker(request)


def _summary(request: PaperRequest) -> bytes:
    from bodymap.report.summary import summary_pdf

    return summary_pdf(_chart_of(request), request.visit_id, _atlas(), request.options, request.files)


def _history(request: PaperRequest) -> bytes:
    from bodymap.report.history_report import history_pdf

    return history_pdf(_chart_of(request), _atlas(), request.options, _wish(request, HistoryWish()))


def _handout(request: PaperRequest) -> bytes:
    from bodymap.report.handout import handout_pdf

    wish = _wish(request, HandoutWish())
    return handout_pdf(_chart_of(request), request.visit_id, _atlas(), request.options, wish)


def _letter(request: PaperRequest) -> bytes:
    from bodymap.report.letter import letter_pdf

    wish = _wish(request, LetterWish())
    return letter_pdf(_chart_of(request), request.visit_id, _atlas(), request.options, wish)


def _blank_chart(request: PaperRequest) -> bytes:
    from bodymap.report.blank_chart import blank_chart_pdf

    return blank_chart_pdf(request.chart, _atlas(), request.options, _wish(request, BlankChartWish()))


def _audit(request: PaperRequest) -> bytes:
    from bodymap.report.audit_report import audit_pdf

    if not isinstance(request.wish, AuditExtract):
        raise ValueError("an audit report needs an extract of the trail")
    return audit_pdf(request.wish, request.options)


def _png(request: PaperRequest) -> bytes:
    from bodymap.report.pictures import map_png

    return map_png(
        _chart_of(request),
        request.visit_id,
        _atlas(),
        request.options,
        request.view,
        width=request.width,
        look=request.look,
    )


def _svg(request: PaperRequest) -> bytes:
    from bodymap.report.pictures import map_svg

    return map_svg(_chart_of(request), request.visit_id, _atlas(), request.options, request.view, look=request.look)


def _warm(_request: PaperRequest) -> bytes:
    from bodymap.report.summary import warm

    warm()
    return b""


def _atlas() -> "Atlas":
    from bodymap.atlas.atlas import load_atlas

    return load_atlas()


def _chart_of(request: PaperRequest) -> "Chart":
    if request.chart is None:
        raise ValueError("this paper needs a chart")
    return request.chart


def _wish(request: PaperRequest, usual: _W) -> _W:
    """Return what is wished for, as usual where nothing is."""
    if request.wish is None:
        return usual
    if not isinstance(request.wish, type(usual)):
        raise ValueError(f"this is no wish for a paper of the kind {request.kind}")
    return request.wish


_MAKERS: dict[str, Callable[[PaperRequest], bytes]] = {
    "summary": _summary,
    "history": _history,
    "handout": _handout,
    "letter": _letter,
    "blank-chart": _blank_chart,
    "audit": _audit,
    "png": _png,
    "svg": _svg,
    "warm": _warm,
}
