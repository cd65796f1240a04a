"""What the county could not take and sent back, until somebody has put it right."""

from __future__ import annotations

from dataclasses import dataclass

from app.work import Connection
from db.driver_rows import rows_of
from db.schema import SHAPES


@dataclass(frozen=True)
class SentBack:
    """One entry. `person` is the id of the file that it belongs to, "" where it is none of a person."""

    laptop: str
    seq: int
    table: str
    row: str
    person: str
    file_no: str
    reason: str
    receipt_no: int
    told_ms: int


def list_rejected(connection: Connection) -> list[SentBack]:
    """The entries that came back and whose row nobody has written to since, by receipt and number."""
    rows = rows_of(
        connection,
        "SELECT r.laptop, r.seq, coalesce(e.tbl, ''), coalesce(e.row, ''), r.reason, r.receipt_no,"
        " coalesce((SELECT max(m.at_ms) FROM received_mark m WHERE m.laptop = r.laptop), 0)"
        " FROM rejected_entry r LEFT JOIN entry e ON e.laptop = r.laptop AND e.seq = r.seq"
        " WHERE NOT EXISTS"
        " (SELECT 1 FROM entry l WHERE l.row = e.row AND l.tbl = e.tbl AND l.clock > e.clock)"
        " ORDER BY r.receipt_no, r.laptop, r.seq",
    )
    found = []
    for laptop, seq, table, row, reason, receipt_no, told_ms in rows:
        person, file_no = _person_of(connection, table, row)
        found.append(SentBack(laptop, seq, table, row, person, file_no, reason, receipt_no, told_ms))
    return found


def _person_of(connection: Connection, table: str, row: str) -> tuple[str, str]:
    """The file that a row belongs to, and its number."""
    shape = SHAPES.get(table)
    if shape is None or (table != "person" and "person_id" not in shape.columns):
        return "", ""
    whose = "t.id" if table == "person" else "t.person_id"
    found = connection.exec_driver_sql(
        f'SELECT p.id, p.file_no FROM "{table}" t JOIN person p ON p.id = {whose} WHERE t.id = ?', (row,)
    ).one_or_none()
    return ("", "") if found is None else (found[0], found[1] or "")
