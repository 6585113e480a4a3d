"""The corners of the regions that have a close-up: a small sign beside hand, foot, jaw, neck and pelvic floor.

A click on one opens the close-up. Where marks lie in a close-up from which no place comes onto the body, the sign is a
badge that counts them. Signs keep their size on the screen. Screen lengths; the window's thread only.
"""

import math
from collections.abc import Iterable
from functools import lru_cache

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bodymap.atlas.model import WHOLE_BODY
from bodymap.figure.elsewhere import Badge, badges_on
from bodymap.figure.marks import Mark
from bodymap.ui import theme
from bodymap.ui.map.scene import Camera, Pane

_RADIUS, _COUNTED = 8.0, 11.0
_REACH = 4.0  # pixels around a sign that still mean it
_EDGE = 4.0


class Corner(msgspec.Struct, frozen=True):
    """A sign: what it leads to, the pane it is on, and where it stands on the ground."""

    badge: Badge
    pane: Pane
    x: float
    y: float

    @property
    def radius(self) -> float:
        """How large the sign is, in pixels at a text size of 100 %."""
        return _COUNTED if self.badge.marks else _RADIUS

    def on_screen(self, camera: Camera) -> QPointF:
        """Return where the sign stands."""
        return QPointF(*camera.to_screen(self.x, self.y))

    def box(self, camera: Camera) -> QRectF:
        """Return what the close-up shows, as it is seen."""
        box = self.badge.region.box
        left, top = camera.to_screen(*self.pane.to_ground(box.x, box.y))
        return QRectF(left, top, box.width * camera.scale, box.height * camera.scale)


class Corners:
    """The signs of the panes that are shown; `pointed` is the one under the pointer."""

    def __init__(self) -> None:
        self.pointed: Corner | None = None
        self._of: tuple[tuple[Pane, ...], tuple[Mark, ...]] | None = None
        self._corners: tuple[Corner, ...] = ()

    def all(self, panes: tuple[Pane, ...], marks: tuple[Mark, ...]) -> tuple[Corner, ...]:
        """Return the signs, kept until panes or marks change."""
        if self._of != (panes, marks):
            self._of = panes, marks
            self._corners = tuple(_corner(badge, pane) for pane in panes for badge in _badges(pane, marks))
            self.pointed = None
        return self._corners

    @staticmethod
    def at(corners: Iterable[Corner], point: QPointF, camera: Camera, reach: float = 0.0) -> Corner | None:
        """Return the sign under a point of the screen, or within `reach` of it."""
        nearest, least = None, math.inf
        for corner in corners:
            away = corner.on_screen(camera) - point
            far = math.hypot(away.x(), away.y())
            if far < least and far <= max(reach, theme.px(corner.radius) + _REACH):
                nearest, least = corner, far
        return nearest

    def paint(self, painter: QPainter, corners: Iterable[Corner], camera: Camera, area: QRect) -> None:
        """Paint the signs that meet `area` (of the screen); the painter counts in device pixels."""
        ratio, pointed = camera.ratio, self.pointed
        if pointed is not None:
            _paint_box(painter, pointed.box(camera), ratio)
        for corner in corners:
            at = corner.on_screen(camera)
            far = theme.px(corner.radius) + _EDGE
            if not QRectF(area).adjusted(-far, -far, far, far).contains(at):
                continue
            count = len(corner.badge.marks)
            image = _sign(count, theme.px(corner.radius), corner == pointed, theme.is_dark(), ratio)
            half = image.width() // 2
            painter.drawImage(round(at.x() * ratio) - half, round(at.y() * ratio) - half, image)

    def rect(self, corner: Corner | None, camera: Camera) -> QRect:
        """Return what a sign and its box cover on the screen."""
        if corner is None:
            return QRect()
        far = theme.px(corner.radius) + _EDGE
        at = corner.on_screen(camera)
        return (
            QRectF(at.x() - far, at.y() - far, 2 * far, 2 * far)
            .united(corner.box(camera))
            .toAlignedRect()
            .adjusted(-2, -2, 2, 2)
        )


def _badges(pane: Pane, marks: tuple[Mark, ...]) -> tuple[Badge, ...]:
    return badges_on(marks, pane.view) if pane.view in WHOLE_BODY else ()


def _corner(badge: Badge, pane: Pane) -> Corner:
    return Corner(badge, pane, *pane.to_ground(*badge.region.corner))


def _paint_box(painter: QPainter, box: QRectF, ratio: float) -> None:
    tint = QColor(theme.tokens().accent)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    painter.setPen(QPen(tint, 1.6))
    tint.setAlphaF(0.08)
    painter.setBrush(tint)
    painter.drawRoundedRect(box, 6, 6)
    painter.restore()


@lru_cache(maxsize=64)
def _sign(count: int, radius: float, pointed: bool, dark: bool, ratio: float) -> QImage:
    """Return a sign on transparent ground, its middle in the middle; `dark` is only for the key."""
    del dark
    tokens = theme.tokens()
    half = math.ceil((radius + _EDGE) * ratio)
    image = QImage(2 * half, 2 * half, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(half, half)
    painter.scale(ratio, ratio)
    strong = pointed or bool(count)
    painter.setPen(QPen(QColor(tokens.accent if strong else tokens.line_strong), 1.4))
    painter.setBrush(QColor(tokens.accent if count else tokens.surface))
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    if count:
        painter.setPen(QColor(tokens.on_accent))
        painter.setFont(theme.font(12, bold=True))
        painter.drawText(QRectF(-radius, -radius, 2 * radius, 2 * radius), Qt.AlignmentFlag.AlignCenter, str(count))
    else:
        _paint_arrows(painter, radius * 0.45, QColor(tokens.accent if pointed else tokens.muted))
    painter.end()
    return image


def _paint_arrows(painter: QPainter, far: float, colour: QColor) -> None:
    """Paint two corners that open: larger."""
    pen = QPen(colour, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for way in (1, -1):
        corner = QPointF(far * way, -far * way)
        painter.drawLine(corner, QPointF(far * way, -far * 0.1 * way))
        painter.drawLine(corner, QPointF(far * 0.1 * way, -far * way))
