"""How many activities of a year name each partner unit (rule M6)."""

from __future__ import annotations

from app.work import Connection


def activities_of_units(connection: Connection, village: str, year: int) -> dict[str, int]:
    """By the unit's row; a nil report is no activity. A unit is meant by its whole name."""
    rows = connection.exec_driver_sql(
        "SELECT p.id, count(DISTINCT a.id) FROM partner_unit p"
        " JOIN activity a ON a.village_id = p.village_id AND a.deleted = 0 AND coalesce(a.is_nil, 0) = 0"
        " JOIN json_each(coalesce(a.partner_units, '[]')) u ON trim(u.value) = trim(p.name)"
        " WHERE p.village_id = ? AND p.deleted = 0 AND a.happened_on BETWEEN ? AND ? GROUP BY p.id",
        (village, f"{year}-01-01", f"{year}-12-31"),
    )
    return {row[0]: row[1] for row in rows}
