"""How far the tasks of the publicity month are: what was done of each, by the records that say so."""

from __future__ import annotations

from app.work import Connection


def done_of_tasks(connection: Connection, village: str) -> dict[str, int]:
    """Each task that has steps, with the sum of what they say was done."""
    rows = connection.exec_driver_sql(
        "SELECT task_id, sum(coalesce(quantity, 0)) FROM campaign_step"
        " WHERE village_id = ? AND deleted = 0 AND task_id IS NOT NULL GROUP BY task_id",
        (village,),
    )
    return {row[0]: row[1] for row in rows}
