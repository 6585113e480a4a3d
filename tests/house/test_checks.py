"""The checks that watch over security are part of every run."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_dependencies_and_the_security_rules_are_checked_with_every_run() -> None:
    steps = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert any(line.endswith(".ci/audit.py") for line in steps)
    assert any(line.endswith('ruff" check .') for line in steps)
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]
    assert {"S", "BLE"} <= set(rules["select"])
    assert set(rules["ignore"]) & {"S", "S608", "S301", "S314", "S324", "S506", "S602", "S604", "S605", "S607"} == set()
