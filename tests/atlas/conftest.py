"""A folder with a copy of the atlas and its tables that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.base.resources import assets

Edit = Callable[[str, str, str], None]


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    return load_atlas()


@pytest.fixture
def atlas_copy(tmp_path: Path) -> Path:
    shutil.copytree(assets() / "atlas", tmp_path / "atlas")
    shutil.copytree(assets() / "clinical", tmp_path / "clinical")
    return tmp_path


@pytest.fixture
def edit(atlas_copy: Path) -> Edit:
    """Replace one piece of text in a file of the copy; the piece must be there exactly once."""

    def replace(name: str, old: str, new: str) -> None:
        file = atlas_copy / name
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    return replace
