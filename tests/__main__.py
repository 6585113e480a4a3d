"""Run every test: `python3 tests`, with the arguments of pytest. The first run sets the environment up."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import main

if __name__ == "__main__":
    main.prepare(development=True)
    os.chdir(main.ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main.start(["-m", "pytest", *sys.argv[1:]]))
