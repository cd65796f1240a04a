"""Erase a closed bag once its time of keeping is over and an authority has approved it on paper.

What is left is the record of its destruction, which names no person: the file number, who approved it
by which paper, and where copies still lie.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from app.clock import Moment, day_of
from app.closing.closing import read_closing
from app.closing.copies_held import Copy, copies_held, copy_from
from app.closing.retention_of import retention_of
from app.day_checks import need_words
from app.details import check_lengths, day_from
from app.errors import Refused
from app.history.person_rows import rows_of_person
from app.ids import PersonId, new_id
from app.people.erase_person import erase_files
from app.people.read_person import read_person
from app.people.same_person import files_of
from app.vault.vault import Vault
from app.work import Connection, Session
from db.journal import create

RETENTION_OVER = "retention"
"""The reason that the erasure itself carries; who approved it stands in the record of destruction."""


@dataclass(frozen=True)
class Approval:
    """What is typed: who approved it, the paper's number, why, and the file number once more."""

    approved_by: str = ""
    document_no: str = ""
    reason: str = ""
    file_no: str = ""


@dataclass(frozen=True)
class ToDestroy:
    """What erasing would take away, and which copies it does not reach. `rows` are counted by table."""

    file_no: str
    name: str
    retained_until: date
    rows: dict[str, int]
    entries: int
    copies: tuple[Copy, ...]


@dataclass(frozen=True)
class Destruction:
    """A record of a destruction, as it is listed and printed. No name stands in it."""

    row: str
    file_no: str
    happened_on: date | None
    approved_by: str
    document_no: str
    reason: str
    retained_until: date | None
    entries: int
    copies: tuple[Copy, ...]


def look_at_destroying(vault: Vault, connection: Connection, person: PersonId, *, today: date) -> ToDestroy:
    """Raises: Refused("person_unknown" | "bag_not_closed" | "retention_unknown" | "retention_not_over")."""
    record = read_person(connection, person)
    if read_closing(connection, person) is None:
        raise Refused("bag_not_closed")
    kept = retention_of(connection, person)
    if kept.until is None:
        raise Refused("retention_unknown")
    if not kept.is_over(today):
        raise Refused("retention_not_over", until=kept.until.isoformat())
    rows = rows_of_person(connection, person)
    ids = [row for found in rows.values() for row in found]
    return ToDestroy(
        record.file_no,
        record.details.name,
        kept.until,
        {table: len(found) for table, found in rows.items() if found},
        _entries(connection, ids),
        copies_held(vault, connection, ids),
    )


def destroy_bag(
    vault: Vault, session: Session, person: PersonId, approval: Approval, *, now: Moment
) -> Destruction:
    """Erase everything that was kept of this person, here and wherever it is or comes to be.

    Nothing takes it back. The file number must be typed once more, as it stands on the bag.
    Raises: as `look_at_destroying`, and Refused("field_missing" | "text_too_long" |
    "file_number_differs").
    """
    connection = session.connection
    need_words(approval, "approved_by", "document_no", "reason", "file_no")
    check_lengths(approval)
    seen = look_at_destroying(vault, connection, person, today=day_of(now))
    if approval.file_no.strip().upper() != seen.file_no.upper():
        raise Refused("file_number_differs", field="file_no")
    village = read_person(connection, person).village
    row = new_id()
    said = {
        "village_id": village or None,
        "file_no": seen.file_no or None,
        "happened_on": day_of(now).isoformat(),
        "approved_by": approval.approved_by.strip(),
        "document_no": approval.document_no.strip(),
        "reason": approval.reason.strip(),
        "retained_until": seen.retained_until.isoformat(),
        "entries": seen.entries,
        "copies_held": [copy.to_text() for copy in seen.copies] or None,
    }
    session.write([create("destruction", row, said)])
    erase_files(session, person, files_of(connection, person), reason=RETENTION_OVER, now=now)
    return read_destruction(connection, row)


def read_destruction(connection: Connection, row: str) -> Destruction:
    """One record. Raises: Refused("record_unknown")."""
    found = [one for one in list_destructions(connection) if one.row == row]
    if not found:
        raise Refused("record_unknown")
    return found[0]


def list_destructions(connection: Connection) -> list[Destruction]:
    """All records, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT id, file_no, happened_on, approved_by, document_no, reason, retained_until, entries,"
        " copies_held FROM destruction WHERE deleted = 0 ORDER BY coalesce(happened_on, '') DESC, id DESC"
    )
    return [
        Destruction(
            row[0],
            row[1] or "",
            day_from(row[2]),
            row[3] or "",
            row[4] or "",
            row[5] or "",
            day_from(row[6]),
            row[7] or 0,
            tuple(copy_from(str(text)) for text in json.loads(row[8])) if row[8] else (),
        )
        for row in rows
    ]


def _entries(connection: Connection, rows: list[str]) -> int:
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM entry WHERE changes IS NOT NULL"
            " AND row IN (SELECT value FROM json_each(?))",
            (json.dumps(rows),),
        ).scalar_one()
    )
