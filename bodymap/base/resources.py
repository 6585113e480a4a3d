"""The files that come with the app: inside the installed package, or in `assets/` beside it in a checkout."""

from functools import cache
from pathlib import Path


@cache
def assets() -> Path:
    """Return the folder of the app's own files; RuntimeError where the installation is broken."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "assets", package.parent / "assets"):
        if (folder / "atlas").is_dir():
            return folder
    raise RuntimeError(f"no assets beside {package}: install Bodymap again")


def read_text(*parts: str) -> str:
    """Return the text of one asset, for example `read_text("clinical", "muscles.csv")`."""
    return assets().joinpath(*parts).read_text(encoding="utf-8")
