"""Which clinic, who opens it and with what passphrase; which patient is meant."""

import getpass
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bodymap.base.errors import InputError

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.clinic.patient import Patient

MAX_PASSPHRASE_FILE = 10_000


def is_url(clinic: str) -> bool:
    """Return whether CLINIC names a database server instead of a folder."""
    return clinic.startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))


def check_clinic(clinic: str) -> str:
    """Return CLINIC; InputError where there is no such folder."""
    if not is_url(clinic) and not Path(clinic).is_dir():
        raise InputError(f"There is no folder {clinic}.", "Give the clinic's folder, or make one: bodymap create DIR")
    return clinic


def read_passphrase(passphrase_file: str | None, *, confirm: bool = False) -> str:
    """Return the passphrase from the file, else the environment, else a prompt (asked twice with `confirm`)."""
    if passphrase_file is not None:
        return _passphrase_in(Path(passphrase_file))
    if from_environment := os.environ.get("BODYMAP_PASSPHRASE"):
        return from_environment
    passphrase = _ask("Passphrase: ")
    if confirm and _ask("Passphrase again: ") != passphrase:
        raise InputError("The two passphrases differ.", "Start again.")
    return passphrase


def read_new_passphrase(file: str | None) -> str:
    """Return a passphrase that somebody chooses: from the file, else a prompt, asked twice."""
    if file is not None:
        return _passphrase_in(Path(file))
    passphrase = _ask("New passphrase: ")
    if _ask("New passphrase again: ") != passphrase:
        raise InputError("The two passphrases differ.", "Start again.")
    return passphrase


def opened(clinic: str, user: str | None, passphrase: str) -> "Session":
    """Return the open clinic; used as a block, it is closed at the end."""
    from bodymap.app.clinics import open_clinic
    from bodymap.app.settings import load_settings

    return open_clinic(clinic, user=user or None, passphrase=passphrase, time_zone=load_settings().time_zone)


def find_patient(session: "Session", wanted: str) -> "Patient":
    """Return the patient with this chart number or id; InputError where there is none."""
    patient = session.find_patient(wanted).result()
    if patient is None:
        raise InputError(f"No patient has the chart number or id {wanted}.", "List them: bodymap patients CLINIC")
    return patient


def _passphrase_in(file: Path) -> str:
    """Return the first line of a file, without its end."""
    try:
        with file.open("rb") as stream:
            first, _, _ = stream.read(MAX_PASSPHRASE_FILE).partition(b"\n")
        passphrase = first.rstrip(b"\r").decode("utf-8")
    except OSError as error:
        raise InputError(f"The passphrase file {file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"The passphrase file {file} is not text (UTF-8).") from error
    if not passphrase:
        raise InputError(f"The passphrase file {file} has an empty first line.")
    return passphrase


def _ask(prompt: str) -> str:
    """Ask on the terminal, never on stdin; InputError where there is no terminal."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            passphrase = getpass.getpass(prompt)
    except (getpass.GetPassWarning, EOFError) as error:
        raise InputError(
            "There is no terminal to ask for the passphrase on.",
            "Give --passphrase-file FILE, or set BODYMAP_PASSPHRASE.",
        ) from error
    except KeyboardInterrupt as error:
        raise click.Abort from error
    if not passphrase:
        raise InputError("The passphrase is empty.")
    return passphrase
