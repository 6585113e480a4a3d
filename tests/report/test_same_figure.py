"""One figure, three ways: painted as on the screen (1x), as PNG, and in a PDF turned into pixels.

They may differ by antialiasing only. Tolerance, in steps of 255 of each colour, after a mean over 3 x 3 pixels, which
takes an edge's antialiasing away: of screen and PNG 99.5 % of the pixels are within 6 and none is off by more than 24;
of screen and PDF within 18 and 64, since the program that turns a PDF into pixels puts thin lines on whole pixels.
Before it the mean difference is under 2.
"""

import io
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import typst
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import WHOLE_BODY, Depth, View
from bodymap.figure.ops import Op
from bodymap.figure.plate import Detail, plate
from bodymap.figure.svg import svg_of
from bodymap.figure.theme import LIGHT
from bodymap.report.pictures import png_of
from bodymap.ui.map.compiled import Compiled

WIDTH = 480  # pixels for the 800 mm of the frame: the whole body in a window
Pixels = NDArray[np.float64]


def ops_of(view: View, detail: Detail) -> tuple[Op, ...]:
    return plate(load_atlas().drawing(view), Depth.SUPERFICIAL, LIGHT, WIDTH / 800, detail=detail)


def svg(ops: tuple[Op, ...]) -> bytes:
    return svg_of(ops, (0.0, 0.0, 800.0, 1720.0), width=float(WIDTH), paper=LIGHT.paper).encode()


def on_screen(ops: tuple[Op, ...]) -> Pixels:
    image = QImage(WIDTH, WIDTH * 1720 // 800, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(WIDTH / 800, WIDTH / 800)
    Compiled(ops).paint(painter, QRectF(0, 0, 800, 1720))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return rows[:, :, 2::-1].astype(float)


def as_png(ops: tuple[Op, ...]) -> Pixels:
    with Image.open(io.BytesIO(png_of(svg(ops), WIDTH, paper=LIGHT.paper))) as picture:
        return np.asarray(picture.convert("RGB"), float)


def in_pdf(ops: tuple[Op, ...], folder: Path) -> Pixels:
    page = f'#set page(width: {WIDTH}pt, height: {WIDTH * 1720 // 800}pt, margin: 0pt, fill: rgb("{LIGHT.paper}"))\n'
    page += '#image(bytes(sys.inputs.picture), format: "svg", width: 100%, height: 100%)'
    made = typst.compile(page.encode(), format="pdf", sys_inputs={"picture": svg(ops).decode()})
    assert isinstance(made, bytes)
    (folder / "figure.pdf").write_bytes(made)
    subprocess.run(
        ["pdftoppm", "-r", "72", "-png", "-singlefile", str(folder / "figure.pdf"), str(folder / "figure")], check=True
    )
    with Image.open(folder / "figure.png") as picture:
        return np.asarray(picture.convert("RGB"), float)


def smoothed(pixels: Pixels) -> Pixels:
    high, wide = pixels.shape[0] - 2, pixels.shape[1] - 2
    return sum((pixels[y : y + high, x : x + wide] for y in range(3) for x in range(3)), np.zeros((high, wide, 3))) / 9


def assert_alike(one: Pixels, other: Pixels, most: float = 6, worst: float = 24) -> None:
    high = min(one.shape[0], other.shape[0])
    one, other = one[:high], other[:high]
    assert np.abs(one - other).mean() < 2
    away = np.abs(smoothed(one) - smoothed(other)).max(axis=2)
    assert np.quantile(away, 0.995) <= most
    assert away.max() <= worst


@pytest.mark.parametrize("view", WHOLE_BODY)
def test_screen_and_png_show_the_same_figure_in_full_detail(view: View) -> None:
    ops = ops_of(view, Detail.FULL)
    assert_alike(on_screen(ops), as_png(ops))


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm (poppler-utils)")
@pytest.mark.parametrize("view", WHOLE_BODY)
def test_screen_png_and_pdf_show_the_same_figure_as_a_document_has_it(view: View, tmp_path: Path) -> None:
    ops = ops_of(view, Detail.DOCUMENT)
    screen, paper = on_screen(ops), in_pdf(ops, tmp_path)
    assert_alike(screen, as_png(ops))
    assert_alike(screen, paper, most=18, worst=64)


def test_a_figure_that_is_another_one_is_told_apart() -> None:
    whole = on_screen(ops_of(View.POSTERIOR, Detail.DOCUMENT))
    moved = np.roll(whole, 3, axis=1)
    with pytest.raises(AssertionError):
        assert_alike(whole, moved)
    with pytest.raises(AssertionError):
        assert_alike(whole, on_screen(ops_of(View.ANTERIOR, Detail.DOCUMENT)))
