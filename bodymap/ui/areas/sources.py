"""Where could it come from? The muscles whose usual patterns cover the drawn pain, as a list to tick off."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.atlas.model import Side
from bodymap.clinic.area import PainArea
from bodymap.clinic.sources import Site, Source, rank_sources
from bodymap.figure.area_words import percent_word
from bodymap.ui import background, form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.areas.desk import AreaDesk
from bodymap.ui.areas.lines_button import LinesButton
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.consult.words import muscle_words

_SHOWN = 10
_PAUSE = 150  # milliseconds after the last stroke


class SourceRow(QWidget):
    """One muscle: a tick for examined, its name that shows it on the map, a button that marks it."""

    ticked = Signal(object, bool)
    asked = Signal(str, object)
    mark_asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._source: Source | None = None
        self.tick = form.Check("")
        self.tick.setFixedWidth(theme.px(40))
        self.name = LinesButton()
        self.name.setCheckable(False)
        self.mark = QPushButton(self.tr("Mark"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.name, 1)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self.tick.clicked.connect(self._ticked)
        self.name.clicked.connect(lambda: self._tell(self.asked.emit))
        self.mark.clicked.connect(lambda: self._tell(self.mark_asked.emit))

    def show_source(self, source: Source, words: str, *, examined: bool, recording: bool) -> None:
        """Show a muscle with the shares that its pattern covers."""
        self._source = source
        share = self.tr("covers {0} %").format(percent_word(source.covered))
        if source.primary and source.spillover:
            share = self.tr("covers {0} % (spillover {1} %)").format(
                percent_word(source.covered), percent_word(source.spillover)
            )
        elif source.spillover:
            share = self.tr("covers {0} % (all spillover)").format(percent_word(source.covered))
        self.name.show_lines((words, share))
        self.tick.setChecked(examined)
        self.tick.setAccessibleName(self.tr("{0}: examined").format(words))
        self.tick.setToolTip(self.tr("Examined"))
        self.mark.setAccessibleName(self.tr("Mark {0}").format(words))
        self.mark.setVisible(recording)

    def _ticked(self, checked: bool) -> None:
        if self._source is not None:
            self.ticked.emit((self._source.muscle, self._source.side), checked)

    def _tell(self, tell: Callable[[str, Side], None]) -> None:
        if self._source is not None:
            tell(self._source.muscle, self._source.side)


class SourcesSection(Section):
    """The ranked muscles. Signals: `show_asked(muscle, Side)`, `mark_asked(muscle, Side)`.

    What was ticked counts until the window is closed; a muscle with a point of this visit is not asked about again.
    """

    show_asked = Signal(str, object)
    mark_asked = Signal(str, object)

    def __init__(self, controller: Controller, desk: AreaDesk) -> None:
        body = QWidget()
        super().__init__("sources", self.tr("Where could it come from?"), body)
        self._controller, self._desk = controller, desk
        self._ticked: dict[str, set[Site]] = {}
        self._sources: tuple[Source, ...] = ()
        self._of: object = None
        self._waiting: Awaited | None = None
        self.all_shown = False
        self.about = QLabel(
            self.tr("Muscles whose usual patterns cover the drawn pain. This is what is usual, not a test of anything.")
        )
        self.about.setWordWrap(True)
        theme.role(self.about, "small")
        self.rows: list[SourceRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        self.more = QPushButton()
        theme.role(self.more, "link")
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.about)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        controller.chart_changed.connect(self._follow)
        self.opened.connect(lambda _open: self._follow())
        self._follow()

    @property
    def is_ready(self) -> bool:
        """Whether what is shown is true of what is drawn."""
        return not self._pause.isActive() and self._waiting is None

    def _areas(self) -> tuple[PainArea, ...]:
        return tuple(area for area in self._desk.areas() if not area.finding_id)

    @Slot()
    def _follow(self) -> None:
        areas = self._areas()
        self.setVisible(bool(areas))
        drawn = tuple((area.id, area.rings) for area in areas)
        if drawn == self._of:
            self._show()
        elif drawn:
            self._pause.start()
        else:
            self._of, self._sources = None, ()

    def _ask(self) -> None:
        """Rank beside the GUI thread; what is asked anew takes the place of what is on its way."""
        areas = self._areas()
        if self._waiting is not None:
            self._waiting.drop()
        self._of = tuple((area.id, area.rings) for area in areas)
        future: Future[tuple[Source, ...]] = background.run(
            partial(rank_sources, self._controller.session.atlas, areas)
        )
        self._waiting = when_done(future, self._ranked, lambda error: self._controller.message.emit(str(error)), self)

    def _ranked(self, sources: tuple[Source, ...]) -> None:
        self._waiting = None
        self._sources = sources
        self._show()

    def _marked(self) -> set[Site]:
        """Return the muscles in which this visit has a point."""
        chart = self._controller.chart
        if chart is None or not self._controller.visit_id:
            return set()
        points = (chart.point_of[f.point_id] for f in chart.findings_of(self._controller.visit_id))
        return {(point.muscle, point.side) for point in points}

    def _show(self) -> None:
        marked, ticked = self._marked(), self._ticked.get(self._controller.visit_id, set())
        left = [source for source in self._sources if (source.muscle, source.side) not in marked]
        shown = left if self.all_shown else left[:_SHOWN]
        self._show_rows(shown, ticked)
        self.more.setVisible(len(left) > _SHOWN and not self.all_shown)
        self.more.setText(self.tr("Show all {0}").format(len(left)))
        open_ones = [one for one in left if (one.muscle, one.side) not in ticked]
        best = open_ones[0] if open_ones else None
        atlas = self._controller.session.atlas
        self.set_summary("" if best is None else muscle_words(atlas, best.muscle, best.side))

    def _show_rows(self, shown: list[Source], ticked: set[Site]) -> None:
        while len(self.rows) > len(shown):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(shown):
            self.rows.append(self._made_row())
        atlas, recording = self._controller.session.atlas, self._controller.recording
        for row, source in zip(self.rows, shown, strict=True):
            words = muscle_words(atlas, source.muscle, source.side)
            examined = (source.muscle, source.side) in ticked
            row.show_source(source, words, examined=examined, recording=recording)

    def _made_row(self) -> SourceRow:
        row = SourceRow()
        row.ticked.connect(self._tick)
        row.asked.connect(self.show_asked)
        row.mark_asked.connect(self.mark_asked)
        self._list.addWidget(row)
        return row

    @Slot(object, bool)
    def _tick(self, site: tuple[str, Side], examined: bool) -> None:
        ticked = self._ticked.setdefault(self._controller.visit_id, set())
        (ticked.add if examined else ticked.discard)(site)
        self._show()

    def _show_more(self) -> None:
        self.all_shown = True
        self._show()
