"""What of a bag is new or changed here since it was last handed to a printer or saved from this laptop."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.bag.kinds import KINDS
from app.bag.read_bag import Bag
from app.people.same_person import OF_PERSON
from app.work import Connection
from db.clock import wall_ms

_OF_PERSON = ("visit", "test", "placement", "attachment")


def last_printed_ms(connection: Connection, laptop: str, person: str) -> int | None:
    """When the bag was drawn that was last handed over; None if none ever was.

    Counted from the drawing: what changed between drawing and printing is not on that paper.
    """
    handed = connection.exec_driver_sql(
        "SELECT detail FROM access WHERE laptop = ? AND kind = 'printed' AND rows LIKE ? ORDER BY seq DESC",
        (laptop, f'%"{person}"%'),
    ).scalars()
    for detail in handed:
        said = json.loads(detail)
        if said.get("form") == "BAG":
            return _drawn_ms(connection, laptop, str(said["sha256"]))
    return None


def _drawn_ms(connection: Connection, laptop: str, sha256: str) -> int | None:
    found = connection.exec_driver_sql(
        "SELECT max(at_ms) FROM access WHERE laptop = ? AND kind = 'drawn' AND detail LIKE ?",
        (laptop, f'%"{sha256}"%'),
    ).scalar()
    return None if found is None else int(found)


def changed_rows(connection: Connection, bag: Bag, since_ms: int) -> set[tuple[str, str]]:
    """(table, row) of everything of this person that was written or taken in here after that moment,
    also what was taken out of the bag."""
    rows = connection.exec_driver_sql("SELECT tbl, row, applied_ms, clock FROM entry WHERE tbl IS NOT NULL")
    recent = {
        (tbl, row)
        for tbl, row, applied_ms, clock in rows
        if (applied_ms if applied_ms is not None else wall_ms(clock)) > since_ms
    }
    return {(table, row) for table, ids in _held(connection, bag) for row in ids} & recent


def _held(connection: Connection, bag: Bag) -> Iterable[tuple[str, list[str]]]:
    """Every row of the person by table, hidden ones too."""
    person = bag.record.person
    yield "person", [person, *(one.person for one in bag.merged)]
    for table in (*_OF_PERSON, *(kind.table for kind in KINDS if kind.parent == "person_id")):
        found = connection.exec_driver_sql(f"SELECT id FROM {table} WHERE {OF_PERSON}", (person,))
        yield table, list(found.scalars())
    for kind in KINDS:
        if kind.parent == "placement_id":
            ids: list[str] = []
            for placement in bag.placements:
                ids += connection.exec_driver_sql(
                    f"SELECT id FROM {kind.table} WHERE placement_id = ?", (placement.placement,)
                ).scalars()
            yield kind.table, ids
