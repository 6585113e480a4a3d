"""Icons come from the icon package's font without importing the package."""

import sys

import pytest
from PySide6.QtCore import QSize

from bodymap.ui.icons import icon


def test_an_icon_is_painted_in_its_colour() -> None:
    picture = icon("mdi6.lock-outline", "#c02030").pixmap(QSize(24, 24)).toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 250
    }
    assert "#c02030" in colours
    assert "qtawesome" not in sys.modules


def test_an_icon_that_there_is_not_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        icon("mdi6.no-such-icon")
