"""What every test may use: a clinic in a folder, a clock that can be set, and a guard against unexpected log lines."""

import logging
import os
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from bodymap.app.session import Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
hypothesis.settings.register_profile("bodymap", deadline=None, database=None)
hypothesis.settings.load_profile("bodymap")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker of the guard below."""
    config.addinivalue_line("markers", "logs_expected: this test provokes log lines or complaints of Qt")


class FixedClock:
    """A clock that stands at `at` until it is set or moved on."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        """Return what the clock shows."""
        return self.at

    def forward(self, **by: float) -> None:
        """Move the clock on, for example by `days=7`."""
        self.at += timedelta(**by)


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at 9:30 UTC on 20 November 2026."""
    return FixedClock()


@pytest.fixture(autouse=True)
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of this test alone."""
    folder = tmp_path / "config"
    monkeypatch.setenv("BODYMAP_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep pictures of the body in a folder of this run: shared by its tests, never the user's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BODYMAP_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def passphrase() -> str:
    """What opens the clinic of `clinic_folder`."""
    return "correct horse battery staple"


@pytest.fixture(scope="session")
def _clinic_made_once(tmp_path_factory: pytest.TempPathFactory, passphrase: str) -> Path:
    from bodymap.app.clinics import create_clinic

    folder = tmp_path_factory.mktemp("made-once") / "clinic"
    session, _ = create_clinic(
        folder, name="Riverside Pain Clinic", user_name="Dr A. Okafor", passphrase=passphrase, clock=FixedClock()
    )
    session.close().result()
    return folder


@pytest.fixture
def clinic_folder(_clinic_made_once: Path, tmp_path: Path) -> Path:
    """An empty encrypted clinic of this test's own, with one user, Dr A. Okafor."""
    return Path(shutil.copytree(_clinic_made_once, tmp_path / "clinic"))


@pytest.fixture
def session(clinic_folder: Path, passphrase: str, clock: FixedClock) -> "Iterator[Session]":
    """The clinic of `clinic_folder`, open, in UTC; closed after the test."""
    from bodymap.app.clinics import open_clinic

    opened = open_clinic(clinic_folder, passphrase=passphrase, clock=clock, time_zone="UTC")
    yield opened
    opened.close().result()


_COMPLAINTS = ("QtWarningMsg", "QtCriticalMsg", "QtFatalMsg")


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse, or to which Qt complains, unless it is marked `logs_expected`."""
    yield
    if request.node.get_closest_marker("logs_expected") is not None:
        return
    lines = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    captured = getattr(request.node, "qt_log_capture", None)
    if captured is not None:
        lines += [r.message for r in captured.records if r.type_name in _COMPLAINTS and not r.ignored]
    assert not lines, lines


_WORD = re.compile(r"[^\W\d_]{3,}")


@pytest.fixture(scope="session")
def words_of() -> "Callable[[str], set[str]]":
    """Return the words of a text in small letters, of three letters at least."""
    return lambda text: {word.lower() for word in _WORD.findall(text)}


@pytest.fixture(scope="session")
def english_words(words_of: "Callable[[str], set[str]]") -> frozenset[str]:
    """The words that stand in English texts of the app only: no German translation uses them."""
    from bodymap.base.resources import assets

    english: set[str] = set()
    german: set[str] = set()
    for message in ET.parse(assets() / "i18n" / "bodymap_de.ts").getroot().iter("message"):
        for part, found in (("source", english), ("translation", german)):
            found.update(words_of(re.sub(r"\{\w+\}|&(?=\w)", "", message.findtext(part, ""))))
    return frozenset(english - german)
