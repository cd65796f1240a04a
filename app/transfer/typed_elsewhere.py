"""When records that came from another village were typed there: their windows stay met, late or missed."""

from __future__ import annotations

import json
from datetime import date

from app.details import day_from
from app.work import Connection
from db.driver_rows import rows_of


def typed_elsewhere(connection: Connection) -> dict[str, date]:
    """By row. Empty where nobody was ever transferred here."""
    return {
        str(row): day
        for (text,) in rows_of(
            connection, "SELECT typed FROM transfer WHERE typed IS NOT NULL AND deleted = 0"
        )
        for row, cell in json.loads(text)
        if (day := day_from(cell)) is not None
    }
