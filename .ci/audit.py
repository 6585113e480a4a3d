"""Known holes in the dependencies, by pip-audit: fails for each that is found, and tells what could not be looked up.

A register of holes that cannot be reached is told, not taken for a finding: the next run with a network looks again.
"""

import json
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Audit the environment that runs this."""
    program = Path(sys.executable).with_name("pip-audit")
    done = subprocess.run(
        [str(program), "--local", "--skip-editable", "--progress-spinner", "off", "--format", "json"],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except ValueError:
        reason = (done.stderr.strip().splitlines() or ["no answer"])[-1]
        sys.stdout.write(f"dependencies not audited: {reason}\n")
        return 0
    holes = [(one["name"], one["version"], hole["id"]) for one in packages for hole in one.get("vulns", ())]
    for name, version, hole in holes:
        sys.stdout.write(f"{name} {version}: {hole}\n")
    looked_up = sum("skip_reason" not in one for one in packages)
    sys.stdout.write(f"dependencies: {len(holes)} known holes; {looked_up} of {len(packages)} could be looked up\n")
    return int(bool(holes))


if __name__ == "__main__":
    sys.exit(main())
