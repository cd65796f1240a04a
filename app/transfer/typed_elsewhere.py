"""When records that came from another village were typed there: their windows stay met, late or missed."""

from __future__ import annotations

import json
from datetime import date

from app.details import day_from
from app.work import Connection
from db.driver_rows import rows_of


def typed_elsewhere(connection: Connection) -> dict[str, date]:
    """By row. Empty where nobody was ever transferred here; what is no pair of row and day is passed over."""
    texts = rows_of(connection, "SELECT typed FROM transfer WHERE typed IS NOT NULL AND deleted = 0")
    found = {}
    for pair in (pair for (text,) in texts for pair in json.loads(text)):
        match pair:
            case [str(row), str(cell)] if (day := day_from(cell)) is not None:
                found[row] = day
    return found
