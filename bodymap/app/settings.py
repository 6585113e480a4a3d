"""Settings of this computer's user: how the app looks and what it remembers. Never anything of a patient.

Kept as JSON in the user's configuration folder (BODYMAP_CONFIG_DIR overrides it). Fields that a newer version wrote
are kept as they are. A damaged file is put aside, not overwritten.
"""

from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from bodymap.app.files import refusal, write_whole
from bodymap.app.folders import SETTINGS_FILE, config_folder
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.base.zones import machine_zone

__all__ = [
    "Loaded",
    "Paper",
    "Settings",
    "Theme",
    "Units",
    "WeightUnit",
    "config_folder",
    "load_settings",
    "load_with_notice",
    "save_settings",
    "zone_named",
]


class Theme(StrEnum):
    """How the windows look."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Units(StrEnum):
    """The unit in which a pressure is shown; kept is always kPa."""

    KG_CM2 = "kg/cm²"
    KPA = "kPa"


class WeightUnit(StrEnum):
    """The unit in which a body weight is shown and typed; kept is always kg."""

    KG = "kg"
    LB = "lb"


class Paper(StrEnum):
    """The paper of a printed summary."""

    A4 = "A4"
    LETTER = "Letter"


MIN_TEXT_SIZE, MAX_TEXT_SIZE = 80, 200
MAX_LOCK_MINUTES = 24 * 60


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What a user has set; `text_size` in percent, `lock_minutes` 0 for never, `time_zone` empty for the machine's.

    `arm_shown`: the views from the side have their arm. `backup_folder` empty: beside the clinic's; `backup_hours` 0:
    only by hand; `backup_warn_days` 0: never warn. `clipboard_seconds` 0: what was copied stays until locking.
    """

    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    units: Units = Units.KG_CM2
    weight_unit: WeightUnit = WeightUnit.KG
    paper: Paper = Paper.A4
    time_zone: str = ""
    lock_minutes: int = 10
    language: str = ""
    last_clinic: str = ""
    recent_clinics: tuple[str, ...] = ()
    export_folders: dict[str, str] = {}
    arm_shown: bool = True
    backup_folder: str = ""
    backup_second: str = ""
    backup_hours: int = 24
    backup_warn_days: int = 3
    clipboard_seconds: int = 120
    hidden_from_captures: bool = False
    unknown: dict[str, Any] = {}

    def __post_init__(self) -> None:
        """Raise InputError where a value cannot be."""
        if not MIN_TEXT_SIZE <= self.text_size <= MAX_TEXT_SIZE:
            raise InputError(
                translate("settings", "The text size must be from {0} to {1} %.").format(MIN_TEXT_SIZE, MAX_TEXT_SIZE),
                field="text_size",
            )
        if not 0 <= self.lock_minutes <= MAX_LOCK_MINUTES:
            raise InputError(
                translate("settings", "The lock time must be from 0 to {0} minutes.").format(MAX_LOCK_MINUTES),
                field="lock_minutes",
            )
        zone_named(self.time_zone)


class Loaded(msgspec.Struct, frozen=True):
    """Settings, and what the user should be told about them ("" as a rule)."""

    settings: Settings
    notice: str


def zone_named(name: str) -> tzinfo:
    """Return the time zone with this IANA name, the machine's for ""; InputError for an unknown one."""
    if not name:
        return machine_zone()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InputError(
            translate("settings", "There is no time zone {0}.").format(name),
            translate("settings", "Use a name such as Europe/London."),
            field="time_zone",
        ) from error


def load_settings() -> Settings:
    """Return the settings, the defaults where there are none."""
    return load_with_notice().settings


def load_with_notice() -> Loaded:
    """Return the settings; a damaged file is put aside, and the notice says so."""
    file = config_folder() / SETTINGS_FILE
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings(), "")
    except OSError:
        return Loaded(Settings(), translate("settings", "The settings could not be read; the usual ones are used."))
    try:
        return Loaded(_decode(raw), "")
    except (msgspec.MsgspecError, InputError, UnicodeDecodeError, RecursionError):
        aside = file.with_name(f"settings.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}.json")
        try:
            file.replace(aside)
        except OSError:
            return Loaded(Settings(), translate("settings", "The settings are damaged; the usual ones are used."))
        notice = translate("settings", "The settings were damaged; the usual ones are used. The old file is {0}.")
        return Loaded(Settings(), notice.format(aside.name))


def _decode(raw: bytes) -> Settings:
    fields = msgspec.json.decode(raw, type=dict[str, Any])
    known = set(Settings.__struct_fields__) - {"unknown"}
    unknown = {name: value for name, value in fields.items() if name not in known}
    plain = {name: value for name, value in fields.items() if name in known}
    return msgspec.structs.replace(msgspec.convert(plain, Settings), unknown=unknown)


def save_settings(settings: Settings) -> None:
    """Write the settings whole or not at all; WorldError where that cannot be."""
    fields = msgspec.to_builtins(settings)
    unknown = fields.pop("unknown")
    raw = msgspec.json.format(msgspec.json.encode(unknown | fields), indent=2)
    folder = config_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(error) from error
    write_whole(folder / SETTINGS_FILE, raw)
