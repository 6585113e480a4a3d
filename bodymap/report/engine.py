"""Typst, kept warm: templates of the assets, data and pictures from memory, the result as bytes; nothing on disk.

One engine per process, one document at a time (a lock sees to it). The same input gives the same bytes.
"""

import json
import re
import threading
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Literal

from bodymap.base.resources import assets
from bodymap.report.fonts import font_folder

if TYPE_CHECKING:
    from typst import Compiler, PDFStandards

_STANDARDS: "dict[str, PDFStandards]" = {"pdf": ["a-3a", "ua-1"], "png": None}


class Engine:
    """Compiles the templates of `assets/report`."""

    def __init__(self) -> None:
        import typst

        self._folder = assets() / "report"
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[font_folder()])
        self._compiler: Compiler = typst.Compiler(b"", root=self._folder, font_paths=fonts, ignore_system_fonts=True)
        self._templates: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def pdf(self, template: str, data: dict[str, object], pictures: dict[str, str], at: datetime) -> bytes:
        """Return a PDF/A-3a and PDF/UA-1 document; `at` is its date."""
        pages = self._compile(template, data, pictures, "pdf", at=at)
        return pages[0]

    def png(self, template: str, data: dict[str, object], pictures: dict[str, str], ppi: float) -> bytes:
        """Return the one page of a template as a PNG."""
        return self._compile(template, data, pictures, "png", ppi=ppi)[0]

    def _compile(
        self,
        template: str,
        data: dict[str, object],
        pictures: dict[str, str],
        form: Literal["pdf", "png"],
        *,
        at: datetime | None = None,
        ppi: float | None = None,
    ) -> list[bytes]:
        from typst import TypstError

        inputs = {"data": json.dumps(data, ensure_ascii=False), **pictures}
        with self._lock:
            source = self._source(template)
            try:
                result, warnings = self._compiler.compile_with_warnings(
                    source, format=form, ppi=ppi, sys_inputs=inputs, pdf_standards=_STANDARDS[form], timestamp=at
                )
            except TypstError as error:
                raise RuntimeError(f"{template} cannot be set: {_without_text(error.message)}") from None
        if warnings:
            raise RuntimeError(f"{template} is faulty: {_without_text(warnings[0].message)}")
        if not result:
            raise RuntimeError(f"{template} gave no page")
        return [result] if isinstance(result, bytes) else result

    def _source(self, template: str) -> bytes:
        if template not in self._templates:
            self._templates[template] = (self._folder / template).read_bytes()
        return self._templates[template]


def _without_text(message: str) -> str:
    """Return typst's complaint without what it quotes: that could be a patient's."""
    return re.sub(r"`[^`]*`", "...", message)


@cache
def engine() -> Engine:
    """Return the engine of this process."""
    return Engine()
