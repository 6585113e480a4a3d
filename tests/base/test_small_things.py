from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base import resources
from bodymap.base.clock import SystemClock
from bodymap.base.errors import InputError, WorldError
from bodymap.base.units import kg_cm2_to_kpa, kg_to_lb, kpa_to_kg_cm2, lb_to_kg


def test_one_kilogram_per_square_centimetre_is_98_0665_kpa() -> None:
    assert kg_cm2_to_kpa(1.0) == 98.0665
    assert kg_cm2_to_kpa(2.5) == pytest.approx(245.16625)


def test_one_pound_is_0_45359237_kg() -> None:
    assert lb_to_kg(1.0) == 0.45359237
    assert kg_to_lb(70.0) == pytest.approx(154.3236, abs=1e-4)


@given(st.floats(min_value=0.001, max_value=2_000))
def test_units_come_back_as_they_went(value: float) -> None:
    assert kpa_to_kg_cm2(kg_cm2_to_kpa(value)) == pytest.approx(value)
    assert kg_to_lb(lb_to_kg(value)) == pytest.approx(value)


def test_the_clock_tells_the_present_moment_in_utc() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_an_error_reads_as_its_message_and_its_hint_in_one_line() -> None:
    assert str(WorldError("The disk is full.", "Make room.")) == "The disk is full. Make room."
    assert str(InputError("Enter a family name.", field="family_name")) == "Enter a family name."
    assert InputError("x").field == ""


def test_an_asset_is_read_from_the_assets_folder() -> None:
    assert resources.read_text("clinical", "muscles.csv").startswith("id,")


def test_assets_inside_the_package_come_before_those_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "bodymap"
    (tmp_path / "assets" / "atlas").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(package / "base" / "resources.py"))
    assert resources.assets.__wrapped__() == tmp_path / "assets"
    (package / "assets" / "atlas").mkdir(parents=True)
    assert resources.assets.__wrapped__() == package / "assets"


def test_an_installation_without_assets_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "bodymap" / "base" / "resources.py"))
    with pytest.raises(RuntimeError, match="install Bodymap again"):
        resources.assets.__wrapped__()
