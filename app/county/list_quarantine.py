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
        "SELECT file_name, reason, taken_ms, coalesce(detail, '') FROM quarantine"
        " ORDER BY taken_ms DESC, file_name"
    )
    return [_held(*row) for row in rows]


def count_quarantine(connection: Connection) -> int:
    """How many files lie there."""
    count: int = connection.exec_driver_sql("SELECT count(*) FROM quarantine").scalar_one()
    return count


def _held(file: str, reason: str, since_ms: int, detail: str) -> HeldFile:
    tag, _, number = detail.partition(" ")
    return HeldFile(file, reason, since_ms, tag, number)
