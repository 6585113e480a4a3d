"""Open Bodymap from a checkout: `python3 main.py`, with the arguments of the `bodymap` command.

The first start makes the environment `.venv` beside this file from the lock file, and says so; later starts go
straight on. Only the standard library is used here: nothing else is there yet.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
OLDEST = (3, 11)
UV = "uv>=0.9,<1"


def say(line: str) -> None:
    """Print one line about the set-up, apart from what the program itself prints."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def missing_debian_packages() -> list[str]:
    """Return the Debian packages whose libraries Qt would not find; empty on other systems."""
    if not (sys.platform == "linux" and shutil.which("apt-get")):
        return []
    missing = []
    for line in (ROOT / ".ci" / "debian-packages.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            library, package = line.split()
            try:
                ctypes.CDLL(library)
            except OSError:
                missing.append(package)
    try:
        import ensurepip  # noqa: F401  (Debian parts it from Python)
    except ImportError:
        missing.append("python3-venv")
    return missing


def install_debian_packages(packages: list[str]) -> None:
    """Install packages with apt: at once for root, with sudo where somebody can answer; else say what to type."""
    command = ["apt-get", "install", "-y", *packages]
    if os.name == "posix" and os.geteuid() != 0:
        if not (shutil.which("sudo") and sys.stdin.isatty()):
            sys.exit("Bodymap needs some system packages. Please run: sudo " + " ".join(command))
        command = ["sudo", *command]
    say("Installing system packages that Qt needs: " + " ".join(packages))
    update = [*command[: command.index("apt-get")], "apt-get", "update"]
    subprocess.run(update, check=False, stdout=subprocess.DEVNULL)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


def prepare(*, development: bool) -> None:
    """Make or renew `.venv` from the lock file, with the tools for tests when `development`."""
    if sys.version_info < OLDEST:
        sys.exit(f"Bodymap needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
    packages = missing_debian_packages()
    if packages:
        install_debian_packages(packages)
    wanted = hashlib.sha256((ROOT / "uv.lock").read_bytes()).hexdigest() + (" development" if development else "")
    stamp = ENVIRONMENT / "bodymap-lock"
    if stamp.exists() and stamp.read_text(encoding="utf-8") in (wanted, wanted + " development"):
        return
    say("Setting up Bodymap in " + str(ENVIRONMENT) + " (about a minute, once) ...")
    if not PYTHON.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    subprocess.run([str(PYTHON), "-m", "pip", "install", "--quiet", UV], check=True)
    groups = ["--group", "dev"] if development else ["--no-dev"]
    sync = [str(PYTHON), "-m", "uv", "sync", "--quiet", "--locked", "--inexact", *groups]
    subprocess.run(sync, check=True, cwd=ROOT, env={**os.environ, "VIRTUAL_ENV": str(ENVIRONMENT)})
    stamp.write_text(wanted, encoding="utf-8")


def start(arguments: list[str]) -> int:
    """Run the environment's Python with `arguments`, in the place of this process where the system can."""
    command = [str(PYTHON), *arguments]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    prepare(development=False)
    sys.exit(start(["-m", "bodymap", *sys.argv[1:]]))
