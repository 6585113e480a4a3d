"""The long run: `python -m tests.fuzz --inputs 1000000`. Ends with 1, and keeps the input, where a parser had a fault.

With `--guided TARGET --seconds N` atheris, where it is installed, looks for inputs that reach further code.
"""

import argparse
import os
import sys

from tests.fuzz.runner import guided, run


def main() -> int:
    """Run as asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--target", action="append", default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--guided", default="")
    parser.add_argument("--seconds", type=int, default=60)
    asked = parser.parse_args()
    if asked.guided:
        guided(asked.guided, asked.seconds)
        return 0
    from tests.fuzz.targets import TARGETS

    return int(run(asked.inputs, asked.target or [one.name for one in TARGETS], asked.seed, asked.workers) > 0)


if __name__ == "__main__":
    sys.exit(main())
