"""The history of a patient on paper: how it went over chosen visits, in words, figures, trends and tables.

Comparisons know the visits before the chosen ones, too: a point that was there is not new. Trends and responses are of
the chosen visits alone.
"""

from datetime import tzinfo

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, compare
from bodymap.clinic.progress import progress, progress_words
from bodymap.clinic.visit import Visit
from bodymap.report.area_places import drawn_words
from bodymap.report.blocks import filled
from bodymap.report.frame import Data, frame, local_day, paper_pdf
from bodymap.report.history_maps import BODY, Figures, bodies_of, in_rows
from bodymap.report.history_tables import points_block, response_blocks, visits_block
from bodymap.report.history_trends import Trends, in_threes, treated_words
from bodymap.report.nameless import handed_out
from bodymap.report.options import SummaryOptions, in_its_language
from bodymap.report.whose import chart_record, facts_of, name_of, nameless_words, running_words
from bodymap.report.wishes import HistoryWish
from bodymap.report.words import long_day

_TEMPLATE = "history.typ"
_USUAL = HistoryWish()
_SHORT = 900  # characters that have room above the figures of one page


@in_its_language
def history_pdf(chart: Chart, atlas: Atlas, options: SummaryOptions, wish: HistoryWish = _USUAL) -> bytes:
    """Return the history of a patient as a PDF; InputError without a visit, KeyError for a visit of somebody else."""
    data, pictures, options = history_input(chart, atlas, options, wish)
    bodies = tuple(name for name in pictures if name.startswith(BODY))
    return paper_pdf(_TEMPLATE, data, pictures, options, shared=bodies)


@in_its_language
def history_input(
    chart: Chart, atlas: Atlas, options: SummaryOptions, wish: HistoryWish
) -> tuple[Data, dict[str, str], SummaryOptions]:
    """Return everything that the template prints, the pictures, and the options that the paper goes out with."""
    ids = _chosen(chart, wish, with_errors=not options.without_name)
    given = handed_out(chart, ids, options)
    history = _History(given.chart, given.visit_ids, atlas, given.options)
    data = history.frame()
    data |= history.overview()
    data |= history.trends(points=wish.points)
    visits = data["visits"] = history.visits(maps=wish.maps)
    data["first_last"] = history.first_and_last() if wish.maps else []
    data["legend"] = _legend() if any(one["rows"] for one in visits) else ""
    return data, history.pictures, given.options


def _chosen(chart: Chart, wish: HistoryWish, *, with_errors: bool) -> tuple[str, ...]:
    """Return the visits that are shown, oldest first; those entered in error too where they may be."""
    every = chart.shown_visits if with_errors else chart.current_visits
    wanted = {chart.visit(one).id for one in wish.visit_ids}
    found = [one for one in every if not wanted or one.id in wanted]
    if not any(one.voided is None for one in found):
        raise InputError(translate("report", "There is no visit for a history."), field="visit_ids")
    return tuple(one.id for one in found)


class _History:
    """What a history of some visits says; `pictures` fills as it is asked."""

    def __init__(self, chart: Chart, visit_ids: tuple[str, ...], atlas: Atlas, options: SummaryOptions) -> None:
        self.pictures: dict[str, str] = {}
        self._chart = chart
        self._atlas = atlas
        self._options = options
        self._zone: tzinfo = options.zone
        self._shown = [chart.visit(one) for one in visit_ids]
        self._visits = [one for one in self._shown if one.voided is None]
        self._only = msgspec.structs.replace(chart, visits=tuple(self._visits))
        self._figures: Figures | None = None
        self._comparisons = {
            later.id: compare(chart, later.id, earlier.id)
            for earlier, later in zip(self._visits, self._visits[1:], strict=False)
        }

    def frame(self) -> Data:
        """Return what stands around the content."""
        chart, options = self._chart, self._options
        name = name_of(chart.patient, options)
        newest = local_day(self._visits[-1].started_at, self._zone)
        draft = any(one.is_draft for one in self._visits)
        return frame(
            options,
            self.pictures,
            heading=translate("report", "History"),
            day=newest,
            name=name,
            running=running_words(chart.patient, options),
            record=chart_record(chart),
            author=sorted({one.clinician_name for one in self._visits}),
            draft=translate("report", "With a draft, not signed") if draft else "",
        ) | {"nameless": nameless_words(options)}

    def overview(self) -> Data:
        """Return whose history it is, how it went in words, the trend and the table of visits."""
        first, last = self._visits[0], self._visits[-1]
        lead, story = "", ""
        if first is not last:
            before = tuple(one for one in self._chart.current_visits if one.started_at <= last.started_at)
            known = msgspec.structs.replace(self._chart, visits=before)
            found = progress_words(
                progress(known, last.id, first.id, self._zone), local_day(last.started_at, self._zone)
            )
            lead, story = found.headline, found.detail
        return {
            "facts": facts_of(self._chart.patient, last, self._options),
            "span": self._span(),
            "lead": lead,
            "story": story,
            "trend": self._trends().overall(),
            "table": visits_block(self._only, self._shown, self._comparisons, self._zone),
            "first_last_title": translate("report", "The first and the last of these visits"),
            "visits_title": translate("report", "Visit by visit"),
        }

    def _span(self) -> str:
        """Return how many visits these are, and over which time."""
        first, last = (self._day(one) for one in (self._visits[0], self._visits[-1]))
        if len(self._visits) == 1:
            return translate("report", "One visit, {0}").format(first)
        return translate("report", "{count} visits, {first} to {last}").format(
            count=len(self._visits), first=first, last=last
        )

    def trends(self, *, points: bool) -> Data:
        """Return the small charts, and what treatments did."""
        trends = self._trends()
        muscles = in_threes(trends.muscles()) if points else []
        shown = in_threes(trends.points()) if points else []
        note = translate(
            "report",
            "Each chart has its own lines at 30 % and 50 % less than its first score; a triangle is a treatment there."
            " A point that was looked for and not found counts as 0.",
        )
        return {
            "muscles": muscles,
            "muscles_title": translate("report", "Muscles with several points: the worst of them"),
            "points": shown,
            "points_title": translate("report", "Points"),
            "points_note": note if muscles or shown else "",
            "once": trends.once() if points else "",
            "responses": filled(*response_blocks(self._only, self._atlas, self._zone)),
        }

    def _trends(self) -> Trends:
        return Trends(self._only, self._atlas, self._zone, self.pictures)

    def first_and_last(self) -> list[list[Data]]:
        """Return the maps of the first and the last visit beside each other, where there are more than two."""
        if len(self._visits) < 3:
            return []
        first, last = self._visits[0], self._visits[-1]
        return in_rows(
            self._maps().compared(compare(self._chart, last.id, first.id), (self._day(first), self._day(last)))
        )

    def visits(self, *, maps: bool) -> list[Data]:
        """Return each visit beside the one before it."""
        return [self._visit(visit, maps=maps) for visit in self._visits]

    def _visit(self, visit: Visit, *, maps: bool) -> Data:
        comparison = self._comparisons.get(visit.id) or _alone(self._chart, visit)
        day = self._day(visit)
        pain = "" if visit.pain_now is None else translate("report", "pain now {0} of 10").format(visit.pain_now)
        pairs: list[list[Data]] = []
        if maps:
            titles = "" if comparison.earlier is None else self._day(comparison.earlier), day
            pairs = self._maps().compared(comparison, titles)
        drawn = drawn_words(self._chart, visit.id, self._atlas)
        texts = _texts(visit, treated_words(self._chart, visit), drawn)
        return {
            "title": ", ".join(part for part in (day, pain) if part),
            "words": self._change(comparison),
            "texts": texts,
            "short": sum(len(words) for _, words in texts) < _SHORT,
            "rows": in_rows(pairs),
            "table": points_block(self._chart, comparison, self._atlas),
        }

    def _change(self, comparison: Comparison) -> str:
        """Return what changed since the visit beside it, as one paragraph."""
        visit, earlier = comparison.visit, comparison.earlier
        if earlier is None:
            return ""
        found = progress(self._chart, visit.id, earlier.id, self._zone)
        words = progress_words(found, local_day(visit.started_at, self._zone))
        headline = f"{words.headline}." if words.headline else ""
        return " ".join(part for part in (headline, words.size, words.points) if part)

    def _maps(self) -> Figures:
        if self._figures is None:
            bodies = bodies_of(self._chart, self._visits, self._atlas, self.pictures)
            self._figures = Figures(self._chart, self._atlas, bodies, self.pictures)
        return self._figures

    def _day(self, visit: Visit) -> str:
        return long_day(local_day(visit.started_at, self._zone))


def _alone(chart: Chart, visit: Visit) -> Comparison:
    """Return the first of the chosen visits: compared with nothing."""
    return msgspec.structs.replace(compare(chart, visit.id, visit.id), earlier=None)


def _texts(visit: Visit, done: str, drawn: str) -> list[list[str]]:
    """Return what was written at a visit, each with its name."""
    texts = (
        (translate("report", "Reason for the visit"), visit.reason.strip()),
        (translate("report", "Pain as drawn"), drawn),
        (translate("report", "Treated"), done),
        (translate("report", "Plan"), visit.plan.strip()),
    )
    return [list(one) for one in texts if one[1]]


def _legend() -> str:
    """Return how the marks are to be read."""
    return translate(
        "report",
        "The figure in a disc is the pain there, 0 to 10; filled: active or not said, ring: latent, dashed with a dash:"
        " looked for and not found, dashed and faint: not looked for. A triangle: treated. The word below a disc is"
        " what became of the point since the visit shown beside it.",
    )
