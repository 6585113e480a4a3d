"""The machine's time zone by its name."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bodymap.base.zones import machine_zone, machine_zone_name


@pytest.fixture
def link(tmp_path: Path) -> Path:
    """Return a link as Linux and macOS have it, to a zone that is not TZ's."""
    (tmp_path / "zoneinfo" / "Europe").mkdir(parents=True)
    target = tmp_path / "zoneinfo" / "Europe" / "Warsaw"
    target.touch()
    made = tmp_path / "localtime"
    made.symlink_to(target)
    return made


def test_tz_comes_first(link: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ":America/New_York")
    assert machine_zone_name(link) == "America/New_York"


@pytest.mark.parametrize("tz", ["", "EST5EDT4,M3.2.0,M11.1.0", "../../etc/passwd", "/etc/localtime"])
def test_without_a_name_in_tz_the_link_is_followed(link: Path, monkeypatch: pytest.MonkeyPatch, tz: str) -> None:
    monkeypatch.setenv("TZ", tz)
    assert machine_zone_name(link) == "Europe/Warsaw"


def test_a_file_in_place_of_the_link_tells_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    (tmp_path / "localtime").write_bytes(b"TZif")
    assert machine_zone_name(tmp_path / "localtime") == ""
    assert machine_zone_name(tmp_path / "nothing") == ""


def test_the_zone_knows_summer_and_winter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/London")
    zone = machine_zone()
    offsets = [datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).utcoffset() for month in (1, 7)]
    assert offsets == [timedelta(0), timedelta(hours=1)]
