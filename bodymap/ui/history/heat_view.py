"""The heat map: where points and drawn pain have been between two visits, over the calm skin, with its scale.

The field is computed beside the GUI thread; until it is there the map says so.
"""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Figure, View
from bodymap.base.decimals import fixed_words
from bodymap.clinic.chart import Chart
from bodymap.figure.heat import STEP_MM, HeatMap, Weigh, heat_map
from bodymap.figure.theme import nrs_colour
from bodymap.ui import background, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.map.canvas import MapCanvas
from bodymap.ui.map.paths import path_of
from bodymap.ui.map.scene import Pane, shown_box
from bodymap.ui.segments import Segments

_STRONGEST = 0.88  # opacity at the peak
_FAINTEST = 0.06  # of the peak: less is not shown
_TOP_NRS = 10


@lru_cache(maxsize=2)
def heat_colours(*, dark: bool) -> tuple[int, ...]:
    """Return 256 colours, transparent at 0, along those of the pain scores: the peak stands out most from the skin."""
    stops = [QColor(nrs_colour(nrs)[0]) for nrs in range(_TOP_NRS + 1)]
    if dark:
        stops.reverse()
    made = []
    for value in range(256):
        share = value / 255
        at = share * _TOP_NRS
        low = min(int(at), _TOP_NRS - 1)
        mixed = _between(stops[low], stops[low + 1], at - low)
        visible = max(0.0, (share - _FAINTEST) / (1 - _FAINTEST))
        mixed.setAlphaF(_STRONGEST * min(1.0, visible * 2.2))
        made.append(mixed.rgba())
    return tuple(made)


def _between(a: QColor, b: QColor, share: float) -> QColor:
    parts = zip((a.redF(), a.greenF(), a.blueF()), (b.redF(), b.greenF(), b.blueF()), strict=True)
    return QColor.fromRgbF(*(one + (other - one) * share for one, other in parts))


def heat_image(found: HeatMap, *, dark: bool) -> QImage:
    """Return a field as a picture, one pixel per sample."""
    image = QImage(found.values, found.width, found.height, found.width, QImage.Format.Format_Indexed8)
    image.setColorTable(heat_colours(dark=dark))
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class HeatCanvas(MapCanvas):
    """A map with a field over the body."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(atlas, parent, read_only=True)
        self.depth_panel.hide()  # it stays on the skin
        self.set_depth(Depth.SKIN)
        self._shown: tuple[HeatMap, QImage] | None = None
        theme.signals().changed.connect(self._follow_colours)

    def show_heat(self, found: HeatMap | None) -> None:
        self._shown = None if found is None or not found.peak else (found, heat_image(found, dark=theme.is_dark()))
        self.update()

    def _follow_colours(self) -> None:
        if self._shown is not None:
            self.show_heat(self._shown[0])

    def paint_pattern(self, painter: QPainter) -> None:
        if self._shown is not None:
            for pane in self.body.panes:
                if pane.view is self._shown[0].view:
                    self._paint_heat(painter, pane, *self._shown)
        super().paint_pattern(painter)

    def _paint_heat(self, painter: QPainter, pane: Pane, found: HeatMap, image: QImage) -> None:
        camera = self.camera
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(camera.ratio, camera.ratio)
        x, y = camera.to_screen(pane.shift, -pane.box.y)
        painter.setTransform(QTransform(camera.scale, 0, 0, camera.scale, x, y), True)
        painter.setClipPath(_skin(self.atlas, pane.view, self.body.figure))
        left, top = found.box.x - STEP_MM / 2, found.box.y - STEP_MM / 2
        painter.drawImage(QRectF(left, top, found.width * STEP_MM, found.height * STEP_MM), image)
        painter.restore()


@lru_cache(maxsize=8)
def _skin(atlas: Atlas, view: View, figure: Figure) -> QPainterPath:
    """Return the outline of the whole body in a view, both halves."""
    drawing = atlas.drawing(view, figure)
    half = QPainterPath()
    for d in (drawing.skin.body.d, drawing.skin.ear, drawing.skin.arm):
        if d:
            half.addPath(path_of(d))
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    if drawing.flip is None:
        whole.addPath(half)
    for axis in (drawing.mid, drawing.flip):
        if axis is not None:  # a mirror image winds the other way round: turned back, the halves add up
            whole.addPath(QTransform(-1, 0, 0, 1, 2 * axis, 0).map(half).toReversed())
    return whole


class HeatScale(QWidget):
    """The colours from nothing to the highest value, which is said at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highest = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(34))

    def show_highest(self, words: str) -> None:
        self._highest = words
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(1, 1, self.width() - 2, theme.px(10))
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        colours = heat_colours(dark=theme.is_dark())
        for step in range(0, 256, 15):
            gradient.setColorAt(step / 255, QColor.fromRgba(colours[step]))
        painter.setPen(QPen(QColor(theme.tokens().line_strong), 1))
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(QColor(theme.tokens().muted))
        painter.setFont(theme.font(12))
        words = QRectF(0, bar.bottom() + 2, self.width(), theme.px(20))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "0")
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._highest)


class HeatView(QWidget):
    """The map, what it is weighed by, and its scale."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._asked: tuple[Chart, tuple[str, ...]] | None = None
        self._waiting: Awaited | None = None
        self.found: HeatMap | None = None
        self.canvas = HeatCanvas(atlas)
        self.weigh = Segments(
            self.tr("Weigh by"), ((Weigh.VISITS, self.tr("By visits")), (Weigh.SCORE, self.tr("By score")))
        )
        self.weigh.picked.connect(lambda _weigh: self._ask())
        self.words = QLabel()
        theme.role(self.words, "muted")
        self.scale = HeatScale()
        head = QHBoxLayout()
        head.addWidget(self.weigh)
        head.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.scale)

    def set_view(self, view: View) -> None:
        if self.canvas.views != (view,):
            self.canvas.set_views((view,))
            self._ask()

    def show_visits(self, chart: Chart | None, visit_ids: Sequence[str]) -> None:
        """Show the heat map of these visits."""
        asked = (chart, tuple(visit_ids)) if chart is not None else None
        if asked is None or self._asked is None or asked[0] is not self._asked[0] or asked[1] != self._asked[1]:
            self._asked = asked
            self._ask()

    def _ask(self) -> None:
        if self._waiting is not None:
            self._waiting.drop()
            self._waiting = None
        if self._asked is None:
            self._show(None)
            return
        chart, visit_ids = self._asked
        view, weigh = self.canvas.views[0], self.weigh.chosen
        box = shown_box(self._atlas.drawing(view))
        future = background.run(lambda: heat_map(chart, visit_ids, view, box, weigh))
        self._waiting = when_done(future, self._show, lambda error: self.words.setText(str(error)), self)

    def _show(self, found: HeatMap | None) -> None:
        self._waiting = None
        self.found = found
        self.canvas.show_heat(found)
        self.words.setText(self._said(found))
        self.scale.setVisible(found is not None and found.peak > 0)
        if found is not None:
            self.scale.show_highest(self._highest(found))

    def _highest(self, found: HeatMap) -> str:
        if found.weigh is Weigh.VISITS:
            return self.tr("in {0} % of the visits").format(round(100 * found.peak))
        return self.tr("{0} of 10, averaged over all visits").format(fixed_words(found.peak, 1))

    def _said(self, found: HeatMap | None) -> str:
        if found is None or not found.visits:
            return self.tr("No visits")
        count = self.tr("one visit") if found.visits == 1 else self.tr("{0} visits").format(found.visits)
        if not found.peak:
            return self.tr("Nothing was found in this view ({0}).").format(count)
        return self.tr("Points and drawn pain of {0}").format(count)

    @property
    def is_ready(self) -> bool:
        """Whether what was asked for is shown."""
        return self._waiting is None
