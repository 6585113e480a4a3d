"""The built wheel works by itself, away from the checkout: its command, its assets, a clinic from start to PDF."""

import json
import os
import site
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "a wheel of a passphrase"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `pip install .` builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = "from hatchling.build import build_wheel; import sys; print(build_wheel(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bodymap` command of an environment that holds the wheel; its dependencies are those of this run."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    others = [p for p in site.getsitepackages() if Path(p).is_dir()]
    (packages / "dependencies.pth").write_text("\n".join(others), encoding="utf-8")
    program = home / "bodymap-command"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    program.write_text(f"#!{python}\nfrom bodymap.__main__ import main\nmain()\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def run(command: Path, *arguments: str, cwd: Path, lines: str = "") -> str:
    """Run the installed command in a folder that is not the checkout."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    environment |= {"BODYMAP_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen", "BODYMAP_CONFIG_DIR": str(cwd)}
    done = subprocess.run(
        [str(command), *arguments], cwd=cwd, env=environment, input=lines, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_the_assets_once(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "bodymap/assets/atlas/posterior.svg" in names
    assert "bodymap/assets/clinical/muscles.csv" in names
    assert any(name.startswith("bodymap/assets/fonts/") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "assets/"))]


@pytest.mark.skipif(os.name == "nt", reason="the command is started by its first line, which Windows does not read")
def test_the_installed_command_goes_from_a_demo_to_a_pdf(command: Path, tmp_path: Path) -> None:
    where = run(command, "atlas", "list", cwd=tmp_path)
    assert "trapezius-descending" in where

    run(command, "demo", "clinic", "--patients", "1", "--visits", "2", cwd=tmp_path)
    patients = json.loads(run(command, "patients", "clinic", "--json", cwd=tmp_path))
    number = patients[0]["chart_number"]
    saved = run(
        command, "record", "clinic", "--patient", number, cwd=tmp_path, lines="right trapezius-descending 7 active\n"
    )
    assert saved.startswith("saved ")
    run(command, "export", "clinic", "--patient", number, "--format", "pdf", "-o", "summary.pdf", cwd=tmp_path)
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF-")
    run(command, "screenshot", "clinic", "--screen", "main", "--patient", number, "-o", "main.png", cwd=tmp_path)
    assert (tmp_path / "main.png").read_bytes().startswith(b"\x89PNG")
