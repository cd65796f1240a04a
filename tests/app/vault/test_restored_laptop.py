"""A restored laptop and the county: nothing that was in the backup is lost on the way there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.vault.open_vault import open_vault
from app.vault.prove_backups import back_up
from app.vault.restore import restore
from tests.factories.county import Desk, join, pending, receive
from tests.factories.people import NOW, PASSWORD, Office, a_person

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path)
    yield made
    made.close()


def restored(desk: Desk, folder: Path, name: str) -> Office:
    """What a new machine has after a restore from this folder's newest backup."""
    new, marks = desk.folder / name, desk.folder / f"marks of {name}"
    restore(folder, new, password=PASSWORD, now=LATER, marks=marks)
    office = Office(open_vault(new, password=PASSWORD, now=LATER, marks=marks), LATER)
    desk.offices.append(office)
    return office


def test_what_the_lost_laptop_had_not_sent_reaches_the_county_through_its_successor(desk: Desk) -> None:
    lost = desk.office()
    lost.add_person()
    desk.receive(lost)
    receive(lost, desk.answer(lost))
    lost.add_person(a_person(name="未报送"))
    back_up(lost.vault, now=NOW)
    successor = restored(desk, lost.vault.folder, "new")
    (unknown,) = desk.receive(successor)
    assert (unknown.outcome, unknown.reason) == ("refused", "laptop_unknown")
    join(successor, desk.file_for())
    (verdict,) = desk.receive(successor)
    assert (verdict.outcome, verdict.held, verdict.rejected, verdict.gap_after) == ("taken", 0, 0, None)
    receive(successor, desk.answer(successor))
    assert pending(successor).rows == {}
    assert desk.sql("SELECT count(*) FROM person") == 2
    assert desk.sql("SELECT count(*) FROM laptop WHERE predecessor = ?", lost.vault.laptop.laptop) == 1


def test_two_machines_restored_from_one_backup_are_two_laptops_and_no_fork(desk: Desk) -> None:
    lost = desk.office()
    lost.add_person()
    desk.receive(lost)
    back_up(lost.vault, now=NOW)
    for name in ("left", "right"):
        office = restored(desk, lost.vault.folder, name)
        office.add_person(a_person(name=name))
        join(office, desk.file_for())
        (verdict,) = desk.receive(office)
        assert (verdict.outcome, verdict.reason) == ("taken", "")
    assert desk.sql("SELECT count(*) FROM person") == 3


def test_a_countys_store_that_is_put_back_counts_in_a_new_epoch(desk: Desk) -> None:
    back_up(desk.vault, now=NOW)
    before = desk.sql("SELECT epoch FROM county_secret")
    store = restored(desk, desk.vault.folder, "county again")
    assert store.sql("SELECT epoch FROM county_secret") != before
    assert store.sql("SELECT count(*) FROM county_secret") == 1
