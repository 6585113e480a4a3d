"""The pages of a PDF as pictures and as text, from its very bytes. On the thread of `lane.draw` only.

Sizes are in points (1/72 inch), as in the PDF. pypdfium2 is imported when the first document is opened.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from bodymap.base.errors import DataError
from bodymap.base.text import translate

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_BAND = 64  # rows of a band: few enough that painting one never holds up the window


@dataclass(frozen=True)
class Size:
    """Of a page, in points."""

    width: float
    height: float


class Pages:
    """An opened document."""

    def __init__(self, content: bytes, password: str = "") -> None:
        """Open a PDF; DataError where it is none."""
        import pypdfium2

        try:
            self._document: PdfDocument = pypdfium2.PdfDocument(content, password=password or None)
        except pypdfium2.PdfiumError as error:
            raise DataError(translate("pages", "The document cannot be shown: it is no readable PDF.")) from error
        self.sizes = tuple(Size(*self._document.get_page_size(number)) for number in range(len(self._document)))

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, number: int, width: int) -> QImage:
        """Return a page, `width` pixels wide."""
        page = self._document[number]
        return _image(page, width / page.get_width(), (0, 0, 0, 0))

    def bands(self, number: int, scale: float) -> Iterator[tuple[int, QImage]]:
        """Yield a page in bands from top to bottom, with the row at which each begins; `scale` is pixels per point."""
        page = self._document[number]
        height = math.ceil(page.get_height() * scale)
        top = 0
        while top < height:
            below = max(0, height - top - _BAND)
            band = _image(page, scale, (0, below / scale, 0, top / scale))
            yield top, band
            top += band.height()

    def text(self, number: int) -> str:
        """Return the text of a page in reading order."""
        return str(self._document[number].get_textpage().get_text_range())

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()


def _image(page: "PdfPage", scale: float, crop: tuple[float, float, float, float]) -> QImage:
    bitmap = page.render(scale=scale, crop=crop, prefer_bgrx=True)
    borrowed = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    return borrowed.copy()
