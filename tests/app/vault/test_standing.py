"""How the records stand, for the foot of the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from app.clock import milliseconds
from app.vault.standing import read_standing
from tests.factories.people import NOW, KeptOffice


def test_the_newest_entry_of_this_laptop_says_when_something_was_saved(
    empty_village: KeptOffice, tmp_path: Path
) -> None:
    office = empty_village.open_copy(tmp_path / "vault")
    office.now = NOW + timedelta(minutes=5)
    office.add_person()

    with office.look() as connection:
        standing = read_standing(connection, laptop=office.vault.laptop.laptop)

    office.close()
    assert standing.saved_ms == milliseconds(NOW + timedelta(minutes=5))
    assert standing.county is None
    assert standing.sent is None
