"""Pictures of screens: their size, their scale, what they need, and that they show something."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from bodymap.base.errors import InputError
from bodymap.ui.screens import SCREENS
from bodymap.ui.screenshot import take_screenshot


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put back what a picture sets for its own process."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")


def take(screen: str, *, clinic: str | None = None, theme: str = "light", passphrase: str | None = None) -> QImage:
    content = take_screenshot(
        clinic=clinic, demo=False, screen=screen, patient=None, size=(900, 700), scale=1.0, theme=theme, user=None,
        passphrase=passphrase,
    )  # fmt: skip
    return QImage.fromData(content, "PNG")  # type: ignore[arg-type]


def colours(picture: QImage) -> int:
    """How many different colours there are in a picture, looked at coarsely."""
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)})


@pytest.mark.parametrize("screen", ["unlock", "welcome", "create", "recovery", "settings", "about", "guide"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screen_before_the_clinic_needs_no_passphrase(screen: str, theme: str) -> None:
    picture = take(screen, theme=theme)
    assert (picture.width(), picture.height()) == (900, 700)
    assert colours(picture) > 5
    corner = picture.pixelColor(3, 690)
    assert (corner.lightness() < 128) == (theme == "dark")


def test_the_unlock_screen_names_the_clinics_folder_though_it_is_not_there() -> None:
    assert colours(take("unlock", clinic="/nowhere/at/all")) > 5


@pytest.mark.parametrize("screen", ["main", "history", "search", "add-patient", "doubles"])
def test_a_screen_of_a_clinic_shows_that_clinic(screen: str, clinic_folder: Path, passphrase: str) -> None:
    picture = take(screen, clinic=str(clinic_folder), passphrase=passphrase)
    assert (picture.width(), picture.height()) == (900, 700)
    assert colours(picture) > 5


def test_an_unknown_screen_is_refused_with_the_names_of_those_there_are() -> None:
    with pytest.raises(InputError) as refused:
        take("kitchen")
    assert "welcome" in refused.value.hint


def test_a_patient_who_is_not_there_is_refused(clinic_folder: Path, passphrase: str) -> None:
    with pytest.raises(InputError):
        take_screenshot(
            clinic=str(clinic_folder), demo=False, screen="main", patient="nobody", size=(900, 700), scale=1.0,
            theme="light", user=None, passphrase=passphrase,
        )  # fmt: skip


def test_every_screen_is_registered_under_its_name() -> None:
    take("about")
    assert {"unlock", "main", "history", "settings", "about", "welcome", "add-patient"} <= set(SCREENS)


def test_twice_the_scale_gives_twice_the_pixels(tmp_path: Path) -> None:
    target = tmp_path / "welcome.png"
    command = [sys.executable, "-m", "bodymap", "screenshot", "--demo", "--screen", "welcome"]
    done = subprocess.run(
        [*command, "--size", "800x600", "--scale", "2", "-o", str(target)],
        env={**os.environ, "QT_SCALE_FACTOR": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1600, 1200)
