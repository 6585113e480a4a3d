"""What a start does before its first paint: nothing that can wait."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bodymap.ui.first_look import FirstLook, first_look

_PROGRAM = """
import sys
from bodymap.ui import main_window
paint = main_window.MainWindow.paintEvent
def painted(self, event):
    paint(self, event)
    print(" ".join(sys.modules))
    sys.stdout.flush()
    __import__("os")._exit(0)
main_window.MainWindow.paintEvent = painted
from bodymap.__main__ import main
sys.argv = ["bodymap"]
main()
"""

HEAVY = {"click", "sqlalchemy", "alembic", "sqlcipher3", "cryptography", "msgspec", "numpy", "shapely", "typst",
         "rapidfuzz", "qtawesome", "bodymap.store.store", "bodymap.atlas.atlas", "bodymap.ui.workspace"}  # fmt: skip


def modules_at_first_paint(config: Path) -> set[str]:
    environment = {**os.environ, "BODYMAP_CONFIG_DIR": str(config), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stdout.split())


def test_nothing_heavy_is_imported_before_the_unlock_window_is_painted(own_config: Path) -> None:
    own_config.mkdir()
    (own_config / "settings.json").write_text(json.dumps({"last_clinic": "/some/clinic"}), encoding="utf-8")
    loaded = modules_at_first_paint(own_config)
    assert "bodymap.ui.start.unlock" in loaded
    assert loaded & HEAVY == set()


def test_nor_before_the_welcome(own_config: Path) -> None:
    loaded = modules_at_first_paint(own_config)
    assert "bodymap.ui.start.welcome" in loaded
    assert loaded & HEAVY == set()


def test_the_first_look_is_what_the_settings_say(own_config: Path) -> None:
    from bodymap.app.settings import Settings, Theme, save_settings

    save_settings(Settings(theme=Theme.DARK, text_size=150, language="de", last_clinic="/a/clinic"))
    assert first_look() == FirstLook("dark", 150, "de", "/a/clinic")


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"theme": 3, "text_size": "big"}', '{"text_size": 5000}', '{"text_size": true}']
)
def test_damaged_settings_give_the_usual_look(own_config: Path, content: str) -> None:
    own_config.mkdir()
    (own_config / "settings.json").write_text(content, encoding="utf-8")
    assert first_look() == FirstLook()


def test_no_source_is_kept_of_what_is_imported_after_qt(own_config: Path) -> None:
    program = (
        "import linecache, bodymap.ui.workspace, bodymap.app.clinics as c; c.preload();"
        "files = [name for name in linecache.cache if name.endswith('.py')];"
        "print(sum('sqlalchemy' in name or 'bodymap' in name for name in files))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "0"
