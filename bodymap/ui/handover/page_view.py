"""The pages of a document below one another, as they will be on paper: fitted to the width, or larger.

Only the pages that are seen are drawn, beside the window; a page that is drawn anew keeps its last picture meanwhile.
The text of the page that is seen first is told to a screen reader. One widget paints them all: five hundred widgets
would take a tenth of a second to make (measured).
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import theme
from bodymap.ui.answers import when_done
from bodymap.ui.handover import lane
from bodymap.ui.handover.pages import Pages, Size

_ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_PAUSE_MS = 60
_EDGE, _GAP = 16, 14
_KEPT = 3  # pages before and after those that are seen that keep their pictures


@dataclass
class Sheet:
    """One page: where it lies, its picture, for which width that was asked for and is drawn, and its text."""

    number: int
    size: Size
    rect: QRect
    image: QImage | None = None
    asked_width: int = 0
    drawn_width: int = 0
    text: str = ""


class _Canvas(QWidget):
    """Paints the sheets."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[Sheet] = []
        self.setProperty("role", "scrolled")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        for sheet in self.sheets:
            if not sheet.rect.intersects(event.rect()):
                continue
            painter.fillRect(sheet.rect, Qt.GlobalColor.white)
            if sheet.image is not None:
                painter.drawImage(QRectF(sheet.rect), sheet.image)
            painter.drawRect(QRectF(sheet.rect).adjusted(0.5, 0.5, -0.5, -0.5))


class PageView(QScrollArea):
    """`page_changed(number)`: another page is seen first, counted from 0; `drawn()`: all that is seen is sharp."""

    page_changed = Signal(int)
    drawn = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.sheets: list[Sheet] = []
        self._canvas = _Canvas()
        self.setWidget(self._canvas)
        self._pages: Pages | None = None
        self._zoom = 1.0
        self._shown = 0
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._draw_seen)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def current(self) -> int:
        """The page that is seen first, counted from 0."""
        return self._shown

    def show_pages(self, pages: Pages) -> None:
        """Show another document, at the same place where it has as many pages."""
        self.drop()
        self._pages = pages
        at, old = self.verticalScrollBar().value(), self.sheets
        self.sheets = [Sheet(number, size, QRect()) for number, size in enumerate(pages.sizes)]
        for sheet, before in zip(self.sheets, old, strict=False):
            sheet.image = before.image
        self._canvas.sheets = self.sheets
        self._fit()
        self.verticalScrollBar().setValue(at)
        self._scrolled()

    def drop(self) -> None:
        """Let go of the document."""
        if self._pages is not None:
            pages, self._pages = self._pages, None
            lane.draw(pages.close)

    # how large

    def zoom(self, steps: int) -> None:
        """Larger (+1) or smaller (-1); 0: as wide as the view."""
        if not steps:
            self._zoom = 1.0
        else:
            nearest = min(range(len(_ZOOMS)), key=lambda n: abs(_ZOOMS[n] - self._zoom))
            self._zoom = _ZOOMS[max(0, min(len(_ZOOMS) - 1, nearest + steps))]
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._fit()
        bar.setValue(round(share * bar.maximum()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give every page its place: the widest one fills the view at a zoom of 1."""
        if not self.sheets:
            return
        edge, gap = theme.px(_EDGE), theme.px(_GAP)
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * self.frameWidth() - bar - 2 * edge
        widest = max(sheet.size.width for sheet in self.sheets)
        scale = max(0.1, room / widest) * self._zoom
        whole, below = round(widest * scale) + 2 * edge, edge
        for sheet in self.sheets:
            width, height = round(sheet.size.width * scale), round(sheet.size.height * scale)
            sheet.rect = QRect((whole - width) // 2, below, width, height)
            below += height + gap
        self._canvas.resize(whole, below - gap + edge)
        self._canvas.update()
        self._soon.start()

    # what is seen

    def _scrolled(self) -> None:
        self._soon.start()
        seen = self._seen()
        first = seen[0].number if seen else 0
        if first != self._shown:
            self._shown = first
            self.page_changed.emit(first)
        self._tell_page()

    def _seen(self) -> list[Sheet]:
        """Return the pages that are in the view; first the one that fills its upper third."""
        top = self.verticalScrollBar().value()
        below = top + self.viewport().height()
        line = top + self.viewport().height() // 3
        seen = [one for one in self.sheets if one.rect.top() < below and one.rect.bottom() > top]
        return sorted(seen, key=lambda one: (one.rect.bottom() < line, one.number))

    def _draw_seen(self) -> None:
        pages = self._pages
        if pages is None:
            return
        near = self._seen()
        for sheet in self.sheets:
            if sheet not in near and abs(sheet.number - self._shown) > _KEPT:
                sheet.image, sheet.asked_width, sheet.drawn_width = None, 0, 0
        for sheet in near:
            wanted = round(sheet.rect.width() * self.devicePixelRatioF())
            if sheet.asked_width != wanted:
                sheet.asked_width = wanted
                self._draw(pages, sheet, wanted)
        self._tell_if_drawn()

    def _draw(self, pages: Pages, sheet: Sheet, width: int) -> None:
        def work() -> tuple[QImage, str]:
            return pages.picture(sheet.number, width), pages.text(sheet.number)

        def show(drawn: tuple[QImage, str]) -> None:
            if pages is self._pages and sheet.asked_width == width:
                sheet.image, sheet.text = drawn
                sheet.drawn_width = width
                self._canvas.update(sheet.rect)
                self._tell_page()
            self._tell_if_drawn()

        when_done(lane.draw(work), show, self._fail, self)

    def _tell_page(self) -> None:
        if self._shown < len(self.sheets):
            words = self.tr("Preview, page {0} of {1}").format(self._shown + 1, len(self.sheets))
            self.setAccessibleName(words)
            self.setAccessibleDescription(self.sheets[self._shown].text)

    def _fail(self, error: BodymapError) -> None:
        self.failed.emit(error)

    def _tell_if_drawn(self) -> None:
        if all(sheet.drawn_width == sheet.asked_width > 0 for sheet in self._seen()):
            self.drawn.emit()
