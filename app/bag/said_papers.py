"""What somebody wrote down about papers of a bag, and the files that are tied to them."""

from __future__ import annotations

from app.bag.contents import Kept
from app.bag.paper import PAPER, PaperSaid
from app.details import day_from
from app.ids import PersonId
from app.people.same_person import OF_PERSON
from app.records import Record, records_of
from app.work import Connection


def said_of(connection: Connection, person: PersonId) -> dict[str, Record[PaperSaid]]:
    """By paper. Where two laptops each wrote a row for one paper, the later row speaks."""
    rows = sorted(records_of(connection, PAPER, person), key=_row)
    return {one.details.paper: one for one in rows}


def attached_of(connection: Connection, person: PersonId) -> dict[str, Kept]:
    """By paper: how many live files are tied to it, the newest day, and their pages (one where unknown)."""
    rows = connection.exec_driver_sql(
        "SELECT paper, count(*), max(taken_on), sum(coalesce(pages, 1)) FROM attachment"
        f" WHERE {OF_PERSON} AND deleted = 0 AND paper IS NOT NULL GROUP BY paper",
        (person,),
    )
    return {row[0]: Kept(row[1], day_from(row[2]), row[3]) for row in rows}


def _row(record: Record[PaperSaid]) -> str:
    return record.row
