"""Make the practice village: an encrypted vault of invented people that is thrown away after the exercise.

Its password is no secret, so nobody real may come into it: strangers' files are refused, and at its
end, or at the next start after a power cut, the whole folder goes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.clock import Moment, day_of
from app.errors import Trouble
from app.people.save_person import add_person
from app.placements.save_placement import add_placement
from app.practice.invent import PEOPLE, invented_people
from app.practice.is_practice import mark_practice
from app.practice.practice_folder import RECORDS, throw_away
from app.tests.record_test import record_test
from app.vault.create_vault import NewVillage, create_vault
from app.vault.key_slots import Costs
from app.vault.place import FolderLock
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.visits.record_visit import record_visit
from app.work import Session, work

PASSWORD = "练习练习练习练习"  # noqa: S105  # said on the screen; nothing real is behind it
VILLAGE = NewVillage("999999000000", "练习村", "练习镇", "练习县")
USER = "练习员"
_KEPT = timedelta(days=730)
_CHEAP = Costs(time=1, memory_kib=8 * 1024, lanes=1)

Progress = Callable[[int, int], None]


def make_practice(folder: Path, *, now: Moment, progress: Progress | None = None) -> Vault:
    """A fresh practice village in `folder`, open. What an exercise before left there is thrown away.

    Raises: Refused("folder_not_empty") where something else lies there; Trouble as for a new vault.
    """
    throw_away(folder)
    vault = create_vault(
        folder / RECORDS,
        VILLAGE,
        user_name=USER,
        password=PASSWORD,
        now=now,
        marks=folder / "marks",
        costs=_CHEAP,
    ).vault
    try:
        with work(vault, now=now) as session:
            _fill(session, vault, now, progress)
            mark_practice(session)
    except BaseException:
        vault.close()
        throw_away(folder)
        raise
    return vault


def throw_away_what_was_left(folder: Path) -> None:
    """After a power cut in the middle of an exercise: remove it, unless somebody is at it right now."""
    if not (folder / RECORDS).is_dir():
        return
    try:
        FolderLock(folder / RECORDS).release()
    except Trouble:
        return
    throw_away(folder)


def _fill(session: Session, vault: Vault, now: Moment, progress: Progress | None) -> None:
    today = day_of(now)
    village = read_village(session.connection, on=today)
    for number, invented in enumerate(invented_people(today)):
        if progress is not None:
            progress(number, PEOPLE)
        person = add_person(
            session,
            village.village,
            invented.person,
            village_code=village.code,
            tag=vault.laptop.tag,
            id_key=vault.id_key,
            now=now,
            # Kept for two years: what lies "before Yidai" is never overdue, and some must be.
            kept_since=today - _KEPT,
        )
        add_placement(session, person, invented.placement, now=now)
        for visit in invented.visits:
            record_visit(session, person, visit, now=now)
        for test in invented.tests:
            record_test(session, person, test, now=now)
