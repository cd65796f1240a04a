"""Which bags went to other villages, and which came from them."""

from __future__ import annotations

from dataclasses import dataclass

from app.work import Connection


@dataclass(frozen=True)
class Moved:
    """One bag. `went`: from here to the other village, else it came. `file_no_there` is known of those that
    came.
    """

    on: str
    went: bool
    file_no: str
    village_code: str
    village_name: str
    file_no_there: str = ""


def list_transfers(connection: Connection) -> list[Moved]:
    """The newest first; those that were undone are left out."""
    rows = connection.exec_driver_sql(
        "SELECT t.happened_on, t.direction = 'out', coalesce(p.file_no, ''), coalesce(t.village_code, ''),"
        " coalesce(t.village_name, ''), CASE WHEN t.direction = 'in' THEN coalesce(t.document_no, '') ELSE ''"
        " END FROM transfer t JOIN person p ON p.id = t.person_id WHERE t.deleted = 0 AND p.deleted = 0"
        " ORDER BY t.happened_on DESC, p.file_no"
    )
    return [Moved(row[0], bool(row[1]), row[2], row[3], row[4], row[5]) for row in rows]


def packages_here(connection: Connection) -> frozenset[str]:
    """What came in from other villages, and was not taken back."""
    rows = connection.exec_driver_sql(
        "SELECT t.package FROM transfer t JOIN person p ON p.id = t.person_id"
        " WHERE t.direction = 'in' AND t.package > '' AND t.deleted = 0 AND p.deleted = 0"
    )
    return frozenset(rows.scalars())
