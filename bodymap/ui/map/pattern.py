"""A muscle's usual pattern over the figures: painted on the body, under the lit muscle and the marks, with a caption.

The caption says that it is what is usual; it keeps clear of the pointer. Nothing here takes part in a click.
"""

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QTransform

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.text import translate
from bodymap.figure.referral import PatternLook, is_seen, legend_ops, pattern_ops, pattern_words
from bodymap.figure.theme import DARK, LIGHT, Theme
from bodymap.ui import background, theme
from bodymap.ui.map.body import Body
from bodymap.ui.map.painter import paint_ops
from bodymap.ui.map.scene import Pane

_PAD = 9
_EDGE = 10
_SWATCH = 18.0
_GAP = 6
_FROM_POINTER = 30

_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}

Shown = tuple[str, Side]
_Asked = tuple[Shown, tuple[Pane, ...], PatternLook]


class PatternLayer:
    """Shows the pattern of one muscle of one side at a time, on every figure of a body; each is painted once and kept.

    `room` is the rectangle of the widget that shows it, in pixels of the screen.
    """

    def __init__(self, atlas: Atlas, body: Body) -> None:
        self._atlas = atlas
        self._body = body
        self._images: dict[object, tuple[QImage, QPoint]] = {}
        self._asked: tuple[_Asked, Future[None]] | None = None
        self.shown: Shown | None = None

    @property
    def caption(self) -> tuple[str, ...]:
        """What is said of the pattern, line by line; empty while there is none."""
        if self.shown is None:
            return ()
        if any(self._is_seen(pane) for pane in self._body.panes):
            return (pattern_words(self._atlas, *self.shown),)
        elsewhere = translate("map", "It lies in none of the views that are shown.")
        return (pattern_words(self._atlas, *self.shown), elsewhere)

    def _is_seen(self, pane: Pane) -> bool:
        muscle, side = self.shown or ("", Side.MIDLINE)
        return bool(muscle) and is_seen(self._atlas, pane.view, muscle, _drawn_side(pane, side))

    @property
    def _tones(self) -> Theme:
        return DARK if self._body.dark else LIGHT

    @property
    def _look(self) -> PatternLook:
        body = self._body
        return PatternLook(self._tones, 1 / body.camera.scale, body.figure, body.arm)

    def show(self, shown: Shown | None) -> None:
        """Show a pattern from now on, or none."""
        self.shown = shown
        if shown is None:
            self._images.clear()

    def prepare(self, wanted: Shown, room: QRect) -> bool:
        """Do a little of what a pattern needs ahead of its being shown; tells whether all of it is ready.

        What is to be drawn is found beside the window's thread; a picture is painted at a time.
        """
        asked = (wanted, self._body.panes, self._look)
        if self._asked is None or self._asked[0] != asked:
            finding = background.run(partial(self._find, asked))
            self._asked = asked, finding
        if not self._asked[1].done():
            return False
        missing = [pane for pane in self._body.panes if self._key(wanted, pane, room) not in self._images]
        if missing:
            self._image(wanted, missing[0], room)
        return len(missing) <= 1

    def _find(self, asked: "_Asked") -> None:
        """Work out what is to be drawn, so that it is kept; any thread."""
        (muscle, side), panes, look = asked
        for pane in panes:
            pattern_ops(self._atlas, pane.view, muscle, _drawn_side(pane, side), look)

    def paint(self, painter: QPainter, room: QRect) -> None:
        """Paint the pattern; the painter counts in device pixels."""
        if self.shown is None:
            return
        for pane in self._body.panes:
            image, corner = self._image(self.shown, pane, room)
            painter.drawImage(corner, image)

    def _image(self, wanted: Shown, pane: Pane, room: QRect) -> tuple[QImage, QPoint]:
        """Return the pattern on one figure as far as it is in sight, and where it stands in device pixels."""
        key = self._key(wanted, pane, room)
        if key not in self._images:
            ratio = self._body.camera.ratio
            whole = QRectF(0, 0, room.width() * ratio, room.height() * ratio).toAlignedRect()
            rect = self._body.pane_rect(pane).intersected(whole)
            image = QImage(rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            if not image.isNull():
                self._draw(image, rect.topLeft(), wanted, pane)
            self._images[key] = image, rect.topLeft()
        return self._images[key]

    def _key(self, wanted: Shown, pane: Pane, room: QRect) -> object:
        body = self._body
        return wanted, pane, body.camera, room.size().toTuple(), body.dark, body.arm, body.figure

    def _draw(self, image: QImage, corner: QPoint, wanted: Shown, pane: Pane) -> None:
        camera = self._body.camera
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-corner)
        painter.scale(camera.ratio, camera.ratio)
        x, y = camera.to_screen(pane.shift, -pane.box.y)
        painter.setTransform(QTransform(camera.scale, 0, 0, camera.scale, x, y), True)
        muscle, side = wanted
        if pane.axis is not None:  # the picture of the left hand stands for the right one
            painter.setTransform(QTransform(-1, 0, 0, 1, 2 * pane.axis, 0), True)
        paint_ops(painter, pattern_ops(self._atlas, pane.view, muscle, _drawn_side(pane, side), self._look))
        painter.end()

    def paint_caption(self, painter: QPainter, room: QRect, taken: Sequence[QRect], pointer: QPointF | None) -> None:
        """Paint the caption with its signs, clear of what is `taken` and of the pointer."""
        if self.shown is None:
            return
        lines, signs = self.caption, self._signs()
        title, text = theme.font(13, bold=True), theme.font(12)
        high, small = QFontMetrics(title), QFontMetrics(text)
        wide = max(high.horizontalAdvance(lines[0]), *(small.horizontalAdvance(line) for line in (*lines[1:], "")))
        beside = sum(int(_SWATCH) + small.horizontalAdvance(word) + 3 * _GAP for _, word in signs) - 2 * _GAP
        height = high.height() + small.height() * len(lines) + _GAP + 2 * _PAD
        size = QSize(max(wide, beside) + 2 * _PAD, height)
        box = self._place(size, room, taken, pointer)
        _paint_card(painter, box)
        y = box.top() + _PAD
        for line, font in zip(lines, (title, text), strict=False):
            _write(painter, line, font, box.left() + _PAD, y)
            y += QFontMetrics(font).height()
        x = box.left() + _PAD
        for kind, word in signs:
            self._paint_sign(painter, kind, x, y + _GAP + small.height() / 2)
            x += int(_SWATCH) + _GAP
            _write(painter, word, text, x, y + _GAP)
            x += small.horizontalAdvance(word) + 2 * _GAP

    def _place(self, size: QSize, room: QRect, taken: Sequence[QRect], pointer: QPointF | None) -> QRect:
        """Return a place for the caption: low between the figures or in a corner, free of the pointer and the rest."""
        camera, panes = self._body.camera, self._body.panes
        wide, bottom = size.width(), room.bottom() - _EDGE - size.height()
        over = min((one.top() for one in taken), default=room.bottom()) - _EDGE - size.height()
        left, right = room.left() + _EDGE, room.right() - _EDGE - wide
        gaps = [camera.to_screen((a.right + b.left) / 2, 0.0)[0] for a, b in pairwise(panes)]
        between = [min(max(round(x - wide / 2), left), right) for x in gaps]
        corners = [
            *((x, y) for y in (bottom, over) for x in (*between, left)),
            (right, over),
            (right, room.top() + _EDGE),
        ]
        at = QPointF(-1e6, -1e6) if pointer is None else pointer
        near = QRectF(at, at).adjusted(-_FROM_POINTER, -_FROM_POINTER, _FROM_POINTER, _FROM_POINTER).toRect()
        boxes = [QRect(x, y, wide, size.height()) for x, y in corners]
        return next((box for box in boxes if not any(box.intersects(other) for other in (*taken, near))), boxes[-1])

    def _signs(self) -> tuple[tuple[str, str], ...]:
        return (
            ("primary", translate("map", "usual")),
            ("spillover", translate("map", "felt by some")),
            ("point", translate("map", "usual trigger point")),
        )

    def _paint_sign(self, painter: QPainter, kind: str, x: float, middle: float) -> None:
        painter.save()
        painter.translate(x, middle - _SWATCH / 2)
        paint_ops(painter, legend_ops(kind, _SWATCH, self._tones))
        painter.restore()


def _drawn_side(pane: Pane, side: Side) -> Side:
    """Return the side as a pane's drawing has it: a mirrored picture of the left hand shows the right one."""
    return side if pane.axis is None else _OTHER[side]


def _paint_card(painter: QPainter, box: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.tokens().line))
    painter.setBrush(QColor(theme.tokens().surface))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _write(painter: QPainter, line: str, font: QFont, x: int, y: int) -> None:
    painter.setFont(font)
    painter.setPen(QColor(theme.tokens().text))
    painter.drawText(QRect(x, y, 10_000, 200), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)
