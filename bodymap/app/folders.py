"""Where the app keeps what is the user's and not the clinic's. Light: it is on the way to the first painted window."""

import os
from pathlib import Path

SETTINGS_FILE = "settings.json"
DEMO_PREFIX = "bodymap-demo-"


def config_folder() -> Path:
    """Return the folder of the settings; BODYMAP_CONFIG_DIR overrides it."""
    chosen = os.environ.get("BODYMAP_CONFIG_DIR", "")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("bodymap", appauthor=False)


def is_demo(folder: Path | str) -> bool:
    """Return whether a clinic's folder is that of a throw-away demo."""
    return Path(folder).parent.name.startswith(DEMO_PREFIX)
