"""What lies in quarantine: files that were not taken in, since when and why."""

from __future__ import annotations

from dataclasses import dataclass

from app.work import Connection


@dataclass(frozen=True)
class HeldFile:
    """`tag` and `number` say where a chain parts or does not join, where that is the reason."""

    file: str
    reason: str
    since_ms: int
    tag: str = ""
    number: str = ""


def list_quarantine(connection: Connection) -> list[HeldFile]:
    """The newest first."""
    rows = connection.exec_driver_sql(
        "SELECT q.file_name, q.reason, q.taken_ms, coalesce(q.detail, ''), coalesce(k.tag, '')"
        " FROM quarantine q LEFT JOIN known_laptop k ON substr(q.detail, 1, 32) = k.laptop"
        " ORDER BY q.taken_ms DESC, q.file_name"
    )
    return [_held(*row) for row in rows]


def count_quarantine(connection: Connection) -> int:
    """How many files lie there."""
    count: int = connection.exec_driver_sql("SELECT count(*) FROM quarantine").scalar_one()
    return count


def _held(file: str, reason: str, since_ms: int, detail: str, tag: str) -> HeldFile:
    laptop, _, number = detail.partition(" ")
    return HeldFile(file, reason, since_ms, tag or laptop, number)
