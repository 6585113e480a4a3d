"""The proof that each promise's test can fail: `python -m tests.promises`. Ends with 1 where a test does not notice.

It takes each protection out of a copy of the repository, one after the other, and runs the tests that must notice:
about half an hour on two cores. `--promise N3` runs those of one row of `assets/guide/promises.md`.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.promises.lists import SABOTAGES
from tests.promises.runner import run


def main() -> int:
    """Run as asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--promise", action="append", default=[])
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args()
    chosen = [one for one in SABOTAGES if not asked.promise or one.promise in asked.promise]
    with tempfile.TemporaryDirectory(prefix="bodymap-promises-") as folder:
        return int(not run(chosen, Path(folder), asked.workers))


if __name__ == "__main__":
    sys.exit(main())
