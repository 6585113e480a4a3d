"""The catalogue of texts: gather it from the code (`--write`), or fail where it is stale (`--check`).

A catalogue is stale when a text of the code is not in it, or a text in it has left the code.
"""

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "assets" / "i18n" / "bodymap.ts"


def gather(target: Path) -> None:
    """Write every text of the code to `target`, merged with what is there."""
    sources = sorted(str(p) for p in (ROOT / "bodymap").rglob("*.py"))
    program = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [str(program), "-silent", "-locations", "none", "-no-obsolete", *sources, "-ts", str(target)], check=True
    )


def texts(path: Path) -> set[tuple[str, str]]:
    """Return (context, source) of every message of a catalogue."""
    found = set()
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name", "")
        found |= {(name, message.findtext("source", "")) for message in context.iter("message")}
    return found


def main() -> int:
    """Gather or check, as asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--check", action="store_true")
    mode.add_argument("--write", action="store_true")
    if parser.parse_args().write:
        gather(CATALOGUE)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / CATALOGUE.name
        gather(fresh)
        now, kept = texts(fresh), texts(CATALOGUE)
    for context, source in sorted(now - kept):
        sys.stdout.write(f"not in the catalogue: {context}: {source}\n")
    for context, source in sorted(kept - now):
        sys.stdout.write(f"no longer in the code: {context}: {source}\n")
    if now != kept:
        sys.stdout.write("Run: .venv/bin/python .ci/translations.py --write\n")
    return int(now != kept)


if __name__ == "__main__":
    sys.exit(main())
