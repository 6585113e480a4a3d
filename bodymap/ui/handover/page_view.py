"""The pages of a document below one another, as they will be on paper: fitted to the width, or larger.

Only the pages that are seen are drawn, beside the window; a page that is drawn anew keeps its last picture meanwhile.
Each page is told to a screen reader by its text.
"""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import theme
from bodymap.ui.answers import when_done
from bodymap.ui.handover import lane
from bodymap.ui.handover.pages import Pages, Size

_ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_PAUSE_MS = 60
_EDGE, _GAP = 16, 14


class Sheet(QWidget):
    """One page."""

    def __init__(self, number: int, size: Size) -> None:
        super().__init__()
        self.number, self.size_in_points = number, size
        self.asked_width = self.drawn_width = 0
        self.image: QImage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.image)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class PageView(QScrollArea):
    """`page_changed(number)`: another page is seen first, counted from 0; `drawn()`: all that is seen is sharp."""

    page_changed = Signal(int)
    drawn = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.sheets: list[Sheet] = []
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
        at = self.verticalScrollBar().value()
        content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        edge = theme.px(_EDGE)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(_GAP))
        old = self.sheets
        self.sheets = [Sheet(number, size) for number, size in enumerate(pages.sizes)]
        for sheet in self.sheets:
            if sheet.number < len(old):
                sheet.image = old[sheet.number].image
            column.addWidget(sheet)
        self.setWidget(content)
        self._fit()
        self.verticalScrollBar().setValue(at)
        self._scrolled()

    def drop(self) -> None:
        """Let go of the document."""
        if self._pages is not None:
            pages, self._pages = self._pages, None
            lane.draw(pages.close)

    # zoom

    def zoom(self, steps: int) -> None:
        """Larger (+1) or smaller (-1); 0: as wide as the view."""
        if not steps:
            self._zoom = 1.0
        else:
            nearest = min(range(len(_ZOOMS)), key=lambda n: abs(_ZOOMS[n] - self._zoom))
            self._zoom = _ZOOMS[max(0, min(len(_ZOOMS) - 1, nearest + steps))]
        share = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self._fit()
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

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
        """Give every page its size: the widest one fills the view at a zoom of 1."""
        if not self.sheets:
            return
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * self.frameWidth() - bar - 2 * theme.px(_EDGE)
        widest = max(sheet.size_in_points.width for sheet in self.sheets)
        scale = max(0.1, room / widest) * self._zoom
        for sheet in self.sheets:
            size = sheet.size_in_points
            sheet.setFixedSize(round(size.width * scale), round(size.height * scale))
        content = self.widget()
        if content is not None:
            content.adjustSize()
        self._soon.start()

    # what is seen

    def _scrolled(self) -> None:
        self._soon.start()
        seen = self._seen()
        first = seen[0].number if seen else 0
        if first != self._shown:
            self._shown = first
            self.page_changed.emit(first)

    def _seen(self) -> list[Sheet]:
        """Return the pages of which a good part is in the view, at least one."""
        top = self.verticalScrollBar().value()
        below = top + self.viewport().height()
        line = top + self.viewport().height() // 3
        seen = [one for one in self.sheets if one.y() < below and one.y() + one.height() > top]
        return sorted(seen, key=lambda one: (one.y() + one.height() < line, one.number))

    def _draw_seen(self) -> None:
        pages = self._pages
        if pages is None:
            return
        near = self._seen()
        for sheet in self.sheets:
            if sheet not in near and abs(sheet.number - self._shown) > 3:
                sheet.image, sheet.asked_width, sheet.drawn_width = None, 0, 0
        for sheet in near:
            wanted = round(sheet.width() * self.devicePixelRatioF())
            if sheet.asked_width != wanted:
                sheet.asked_width = wanted
                self._draw(pages, sheet, wanted)
        self._tell_if_drawn()

    def _draw(self, pages: Pages, sheet: Sheet, width: int) -> None:
        def work() -> tuple[QImage, str]:
            return pages.picture(sheet.number, width), pages.text(sheet.number)

        def show(drawn: tuple[QImage, str]) -> None:
            if pages is self._pages and sheet.asked_width == width:
                sheet.image, sheet.drawn_width = drawn[0], width
                count = len(self.sheets)
                sheet.setAccessibleName(self.tr("Page {0} of {1}").format(sheet.number + 1, count))
                sheet.setAccessibleDescription(drawn[1])
                sheet.update()
            self._tell_if_drawn()

        when_done(lane.draw(work), show, self._fail, sheet)

    def _fail(self, error: BodymapError) -> None:
        self.failed.emit(error)

    def _tell_if_drawn(self) -> None:
        if all(sheet.drawn_width == sheet.asked_width > 0 for sheet in self._seen()):
            self.drawn.emit()
