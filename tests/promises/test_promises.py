"""The table of promises and the sabotages agree with each other and with the code; the whole proof is a script."""

from pathlib import Path

import pytest

from tests.promises.lists import SABOTAGES
from tests.promises.runner import check, copied
from tests.promises.sabotage import ROOT, TABLE, Promise, Sabotage, bare, exists, promises

KNOWN = {"45 CFR", "ONC", "OWASP"}


@pytest.mark.parametrize("sabotage", SABOTAGES, ids=lambda one: f"{one.promise} {one.taken_out}")
def test_the_protection_that_a_sabotage_takes_out_is_still_there(sabotage: Sabotage) -> None:
    assert (ROOT / sabotage.file).read_text(encoding="utf-8").count(sabotage.old) == 1
    assert sabotage.old != sabotage.new
    assert all(exists(test) for test in sabotage.tests)


@pytest.mark.parametrize("promise", promises(), ids=lambda one: one.id)
def test_a_promise_names_tests_that_exist_and_that_were_seen_failing(promise: Promise) -> None:
    assert promise.tests
    assert [test for test in promise.tests if not exists(test)] == []
    seen = {bare(test) for one in SABOTAGES if one.promise == promise.id for test in one.tests}
    assert seen, "no sabotage takes this protection out"
    assert set(promise.tests) >= seen
    assert len(promise.cells) == 5
    assert all(promise.cells[1:4])


def test_every_sabotage_belongs_to_a_promise() -> None:
    assert {one.promise for one in SABOTAGES} <= {one.id for one in promises()}


def test_nothing_is_called_certified() -> None:
    text = TABLE.read_text(encoding="utf-8") + (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    told = [line for line in text.splitlines() if "certif" in line.lower()]
    assert all("not" in line or "never" in line.lower() or "nobody" in line.lower() for line in told)


@pytest.mark.timeout(300)
def test_a_sabotage_is_noticed_and_one_that_takes_nothing_out_is_not(tmp_path: Path) -> None:
    """The script itself: seen with the cheapest sabotage, and with one that must not be taken for noticed."""
    root = copied(tmp_path / "copy")
    sabotage = next(
        one
        for one in SABOTAGES
        if one.tests == ("test_store_attempts::test_the_delay_doubles_with_every_wrong_passphrase",)
    )
    before = (root / sabotage.file).read_bytes()
    assert check(root, sabotage).noticed
    assert not check(root, sabotage._replace(new=f"{sabotage.old}  # the same")).noticed
    assert (root / sabotage.file).read_bytes() == before
