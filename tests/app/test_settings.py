import contextlib
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.app.settings import (
    Paper,
    Settings,
    Theme,
    config_folder,
    load_settings,
    load_with_notice,
    save_settings,
    zone_named,
)
from bodymap.base.errors import InputError, WorldError


def test_the_first_start_has_the_usual_settings_and_writes_nothing(own_config: Path) -> None:
    assert load_with_notice().settings == Settings()
    assert load_with_notice().notice == ""
    assert not own_config.exists()


def test_settings_come_back_as_they_were_saved(own_config: Path) -> None:
    chosen = Settings(
        theme=Theme.DARK,
        text_size=125,
        paper=Paper.LETTER,
        time_zone="Europe/London",
        lock_minutes=0,
        last_clinic="/clinics/riverside",
        recent_clinics=("/clinics/riverside",),
        export_folders={"pdf": "/home/a/Documents"},
    )
    save_settings(chosen)
    assert load_settings() == chosen
    assert [p.name for p in own_config.iterdir()] == ["settings.json"], "nothing temporary stays"


@pytest.mark.parametrize(
    ("field", "value"),
    [("text_size", 500), ("text_size", 0), ("lock_minutes", -1), ("lock_minutes", 10**6), ("time_zone", "Mars/X")],
)
def test_a_setting_that_cannot_be_is_refused_with_its_field(field: str, value: object) -> None:
    with pytest.raises(InputError) as caught:
        msgspec.structs.replace(Settings(), **{field: value})
    assert caught.value.field == field


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"text_size": "big"}', b'{"text_size": 9999}', b'{"theme": "pink"}']
)
def test_a_damaged_file_is_put_aside_and_the_user_is_told(own_config: Path, damage: bytes) -> None:
    own_config.mkdir()
    (own_config / "settings.json").write_bytes(damage)
    loaded = load_with_notice()
    assert loaded.settings == Settings()
    (aside,) = own_config.iterdir()
    assert aside.read_bytes() == damage
    assert aside.name in loaded.notice
    assert load_with_notice().notice == "", "it is told once"


def test_what_a_newer_version_wrote_is_kept(own_config: Path) -> None:
    own_config.mkdir()
    (own_config / "settings.json").write_text('{"theme": "dark", "hologram": {"depth": 3}, "unknown": {"x": 1}}')
    settings = load_settings()
    assert settings.theme is Theme.DARK
    save_settings(msgspec.structs.replace(settings, text_size=110))
    written = json.loads((own_config / "settings.json").read_text())
    assert written["hologram"] == {"depth": 3}
    assert written["text_size"] == 110


def test_settings_that_cannot_be_written_are_a_clear_error(own_config: Path) -> None:
    own_config.write_text("a file where the folder should be")
    with pytest.raises(WorldError) as caught:
        save_settings(Settings())
    assert caught.value.hint


def test_settings_that_cannot_be_read_are_told_and_left_alone(own_config: Path) -> None:
    (own_config / "settings.json").mkdir(parents=True)
    loaded = load_with_notice()
    assert loaded.settings == Settings()
    assert loaded.notice


def test_the_folder_is_the_systems_unless_another_is_given(monkeypatch: pytest.MonkeyPatch, own_config: Path) -> None:
    assert config_folder() == own_config
    monkeypatch.delenv("BODYMAP_CONFIG_DIR")
    assert config_folder().name == "bodymap"


def test_an_empty_time_zone_is_the_machines() -> None:
    moment = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert moment.astimezone(zone_named("Europe/London")).utcoffset() == timedelta(hours=1)
    here = datetime.now(UTC)
    assert here.astimezone(zone_named("")).utcoffset() == here.astimezone().utcoffset()


@given(st.text(max_size=30))
def test_a_zone_name_is_known_or_refused(name: str) -> None:
    with contextlib.suppress(InputError):
        assert zone_named(name).utcoffset(datetime(2026, 1, 1)) is not None  # noqa: DTZ001 - the zone is asked itself


def test_settings_load_without_qt_sqlalchemy_and_platformdirs() -> None:
    code = (
        "import sys; from bodymap.app.settings import load_settings; load_settings();"
        "print(*sorted({m.split('.')[0] for m in sys.modules} & {'sqlalchemy', 'PySide6', 'platformdirs', 'numpy'}))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.strip() == ""
