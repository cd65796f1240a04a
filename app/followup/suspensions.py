"""Which days placements were suspended 中止 (条例 24), as entered from the paper that said so."""

from __future__ import annotations

import json
from collections import defaultdict

from app.details import day_from
from app.driver_rows import rows_of
from app.followup.rules import Pause
from app.work import Connection


def suspended_days(connection: Connection) -> dict[str, list[Pause]]:
    """By placement. While two laptops say different things about one, it stops nothing."""
    rows = rows_of(
        connection,
        "SELECT placement_id, from_on, to_on, open_registers FROM suspension WHERE deleted = 0"
        " ORDER BY from_on, id",
    )
    found: dict[str, list[Pause]] = defaultdict(list)
    for placement, from_on, to_on, disputed in rows:
        first = day_from(from_on)
        if first is not None and not (disputed and "span" in json.loads(disputed)):
            found[placement].append(Pause(first, day_from(to_on), "suspended"))
    return found
