"""A clinic that cannot be written notes nothing, but what a role does not allow stays refused."""

from pathlib import Path
from typing import Any

import pytest

from bodymap.app.clinics import open_clinic
from bodymap.app.export import export_to_file
from bodymap.clinic.roles import NotAllowedError, Role

SECOND = "violet harbour seventeen lanterns"


def test_an_assistant_takes_neither_the_whole_clinic_nor_the_trail_out_of_a_clinic_that_is_read_only(
    clinic_folder: Path, passphrase: str, clock: Any, tmp_path: Path
) -> None:
    with open_clinic(clinic_folder, passphrase=passphrase, clock=clock) as session:
        session.people.add("Ben Ito", frozenset({Role.ASSISTANT}), SECOND).result()
    (clinic_folder / "clinic.db").chmod(0o400)
    target = tmp_path / "all.json"

    with open_clinic(clinic_folder, user="Ben Ito", passphrase=SECOND, clock=clock) as session:
        assert session.read_only
        for kind in ("json", "audit"):
            with pytest.raises(NotAllowedError):
                export_to_file(session, lambda: b"all of it", target, kind=kind)
        with pytest.raises(NotAllowedError):
            session.trail.choices().result()
        assert session.log_view("p").result() == 0

    assert not target.exists()
