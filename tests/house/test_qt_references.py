"""The window library must not lose references to None: PySide6 6.12.0 did on CPython 3.11, and aborted there."""

import sys

import pytest
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath

CALLS = 20_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: nothing can be lost")
def test_calls_that_return_nothing_keep_the_count_of_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    brush, path = QBrush(), QPainterPath()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setBrush(brush)
        path.moveTo(1, 1)
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - CALLS // 100
