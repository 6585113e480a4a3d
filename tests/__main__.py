"""Run the tests: `python3 tests`; with arguments, those of pytest. The first run sets the environment up.

The measurements in tests/benchmarks need a quiet machine to themselves: `python3 tests tests/benchmarks`.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import main

# Windows and processes are real: what a busy machine disturbed is run once more, and the report tells it.
EVERYTHING = ["-q", "-n", "auto", "--maxprocesses", "4", "--reruns", "1", "-r", "fER", "--ignore", "tests/benchmarks"]

if __name__ == "__main__":
    main.prepare(development=True)
    os.chdir(main.ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main.start(["-m", "pytest", *(sys.argv[1:] or EVERYTHING)]))
