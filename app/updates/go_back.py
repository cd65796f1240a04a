"""Use the version before again."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import Refused
from app.updates.program_facts import read_facts
from app.updates.program_place import ProgramPlace
from app.updates.taken import read_taken
from app.updates.versions_folder import Chosen, choose, folder_of, program_of, read_chosen
from app.vault.own_disk import own_disk


@dataclass(frozen=True)
class Back:
    """`version` is used from the next start on. `backup`: the file name of the one to restore first,
    because the newer version changed the form of the records; "" where they are as they were.
    """

    version: str
    backup: str = ""


def way_back(place: ProgramPlace) -> Back | None:
    """Which version going back leads to; None where there is none."""
    chosen = read_chosen(place.home)
    if not chosen.version:
        return None
    folder = folder_of(place.home, chosen.before)
    facts = read_facts(folder)
    if facts is None or not program_of(folder).is_file():
        return None
    taken = read_taken(folder_of(place.home, chosen.version))
    changed = taken is not None and taken.schema != taken.schema_before
    return Back(facts.version, taken.backup if taken is not None and changed else "")


def go_back(place: ProgramPlace, *, with_backup: bool = False) -> Back:
    """Point to the version before. The newer one stays, and is taken again from its file.

    Raises Refused: update_no_way_back; update_records_changed (the older version cannot read records of the
    newer form), unless `with_backup` says that the backup of then will be restored.
    """
    back = way_back(place)
    if back is None:
        raise Refused("update_no_way_back")
    if back.backup and not with_backup:
        raise Refused("update_records_changed", version=back.version, backup=back.backup)
    with own_disk():
        choose(place.home, Chosen(read_chosen(place.home).before))
    return back
