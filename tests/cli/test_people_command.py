"""`bodymap people` and `--user`: several people in one clinic, from the command line."""

from pathlib import Path
from typing import Any

import pytest

SECOND = "violet harbour seventeen lanterns"


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """The passphrase of a second user, in a file."""
    file = tmp_path / "second"
    file.write_text(SECOND + "\n")
    return file


@pytest.fixture
def shared(bodymap: Any, clinic: Path, second: Path) -> Path:
    """A clinic with an assistant, Ben Ito."""
    words = ("people", "add", clinic, "--name", "Ben Ito", "--role", "assistant", "--new-passphrase-file", second)
    assert bodymap(*words).out == "Added Ben Ito.\n"
    return clinic


def test_several_users_have_to_say_who_they_are(bodymap: Any, shared: Path, second: Path) -> None:
    result = bodymap("patients", shared)
    assert result.code == 2
    assert "several users" in result.err
    assert bodymap("patients", shared, "--user", "Dr Demo").code == 0
    assert bodymap("patients", shared, "--user", "Ben Ito", "--passphrase-file", second).code == 0
    assert bodymap("patients", shared, "--user", "Ben Ito").code == 2


def test_people_are_listed_disabled_and_enabled(bodymap: Any, shared: Path, second: Path) -> None:
    me = ("--user", "Dr Demo")
    assert bodymap("people", "list", shared, *me).out.splitlines() == [
        "NAME     ROLES                     STATE",
        "Dr Demo  administrator, clinician  can sign in",
        "Ben Ito  assistant                 can sign in",
    ]
    assert bodymap("people", "disable", shared, "--name", "Ben Ito", *me).code == 0
    assert bodymap("patients", shared, "--user", "Ben Ito", "--passphrase-file", second).code == 2
    assert bodymap("people", "enable", shared, "--name", "Ben Ito").code == 0
    roles = bodymap("people", "roles", shared, "--name", "Ben Ito", "--role", "clinician", *me)
    assert roles.out == "Ben Ito is now: clinician.\n"


def test_what_the_role_does_not_allow_is_refused_in_one_line(bodymap: Any, shared: Path, second: Path) -> None:
    me = ("--user", "Ben Ito", "--passphrase-file", second)
    for words in (
        ("people", "disable", shared, "--name", "Dr Demo", *me),
        ("people", "new-key", shared, *me),
        ("export", shared, "--all", "--format", "json", "-o", shared.parent / "all.json", *me),
    ):
        result = bodymap(*words)
        assert result.code == 2, words
        assert "Your role does not allow this" in result.err
        assert result.err.count("\n") == 1
    assert not (shared.parent / "all.json").exists()


def test_a_weak_passphrase_is_refused(bodymap: Any, clinic: Path, second: Path) -> None:
    second.write_text("password1\n")
    words = ("people", "add", clinic, "--name", "Ben Ito", "--role", "assistant", "--new-passphrase-file", second)
    result = bodymap(*words)
    assert result.code == 2
    assert "could be guessed" in result.err


def test_the_clinic_gets_a_new_key(bodymap: Any, clinic: Path) -> None:
    before = (clinic / "keys.json").read_bytes()
    assert "new key" in bodymap("people", "new-key", clinic).out
    assert (clinic / "keys.json").read_bytes() != before
    assert bodymap("verify", clinic).code == 0


def test_a_signed_visit_takes_no_line_of_record(bodymap: Any, clinic: Path) -> None:
    from bodymap.app.clinics import open_clinic

    bodymap("record", clinic, "--patient", "10001", stdin=b"lev scap l 6\n")
    with open_clinic(clinic, passphrase="correct horse battery staple") as session:
        patient = session.all_patients().result()[0]
        editor = session.edit(session.load_chart(patient.id).result())
        visit = editor.start_visit()
        editor.sign_visit()
        signed = session.load_chart(patient.id).result().findings_of(visit.id)
        number = patient.chart_number
    bodymap("record", clinic, "--patient", number, stdin=b"lev scap l 3\n")
    with open_clinic(clinic, passphrase="correct horse battery staple") as session:
        assert session.load_chart(patient.id).result().findings_of(visit.id) == signed
