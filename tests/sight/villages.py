"""The villages whose windows are looked at: nobody yet, thirty people, two thousand."""

from __future__ import annotations

from pathlib import Path

from app.ids import PersonId
from app.people.list_people import list_files
from app.practice.make_practice import make_practice
from app.practice.practice_folder import practice_folder
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.work import look
from tests.factories import big_village
from tests.factories.big_village import build_big_village
from tests.factories.crowded import crowd
from tests.factories.lived_in import FULL_NAME, live_in
from tests.factories.people import NOW, TODAY, Office
from tests.sight.looks import NOBODY, THIRTY

_DAYS = 60
_MANY = 1000


def open_village(folder: Path, village: str, *, lived_in: bool = False) -> Vault:
    """Its records, made in an empty folder, and open. `lived_in`: they have a year of every ledger, too, and
    one person a bag with everything in it; of the thousands every list is long.
    """
    if village == THIRTY:
        vault = make_practice(practice_folder(folder / "vault"), now=NOW)
        if lived_in:
            live_in(Office(vault))
        return vault
    if village == NOBODY:
        return Office.make(folder / "vault").vault
    build_big_village(folder, days=_DAYS)
    vault = open_vault(folder / "vault", password=big_village.PASSWORD, now=NOW, marks=folder / "m")
    if lived_in:
        (desk := folder / "county").mkdir()
        crowd(Office(vault), desk)
    return vault


def somebody(village: Vault) -> PersonId | None:
    """Whose bag is opened: the one that has most in it. Among thousands nobody has, unless the village is
    lived in.
    """
    with look(village) as connection:
        people = list_files(connection, today=TODAY)
    if 0 < len(people) < _MANY:
        return max(people, key=lambda line: line.file_no).person
    return next((line.person for line in people if line.name == FULL_NAME), None)
