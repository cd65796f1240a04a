"""Which days placements were suspended 中止 (条例 24), as entered from the paper that said so.

The day on which it went on again is no suspended day (L10: 1 to 16 June is 15 days). So the plan asks
for it again from that very day, and the term counts the same days.
"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date

from app.details import day_from
from app.followup.rules import Pause
from app.followup.until_the_earlier import Span, until_the_earlier
from app.history.row_history import DELETED, open_conflict
from app.placements.rules import days_after
from app.work import Connection
from db.driver_rows import rows_of

SUSPENDED = "suspended"


def suspended_days(connection: Connection, *, either: bool = False) -> dict[str, list[Pause]]:
    """By placement. While two laptops say different things about one, it stops nothing; of two rows of two
    laptops that overlap the earlier end holds. With `either` the days that any of them names are there, for
    what goes on for longer because of them.
    """
    rows = rows_of(
        connection,
        "SELECT placement_id, from_on, to_on, open_registers, id, updated_laptop FROM suspension"
        " WHERE deleted = 0"
        " ORDER BY from_on, id",
    )
    found: dict[str, list[Span]] = defaultdict(list)
    for placement, from_on, to_on, disputed, row, laptop in rows:
        spans = [(from_on, to_on)]
        rests = not (disputed and {"span", DELETED} & set(json.loads(disputed)))
        if either and not rests:
            heads = open_conflict(connection, row, "span")
            spans = [(head.values.get("from_on"), head.values.get("to_on")) for head in heads]
        for begin, end in spans:
            first = day_from(begin)
            if first is not None:
                days = pauses_of(first, day_from(end))
                found[placement] += (Span(one, laptop, row, rests) for one in days)
    if either:
        return {placement: [one.days for one in spans] for placement, spans in found.items()}
    resting = {placement: until_the_earlier(spans) for placement, spans in found.items()}
    return {placement: days for placement, days in resting.items() if days}


def pauses_of(first: date, resumed: date | None) -> list[Pause]:
    """The suspended days as the plan leaves them out; none where it went on again on the first day."""
    if resumed is None:
        return [Pause(first, None, SUSPENDED)]
    return [Pause(first, days_after(resumed, -1), SUSPENDED)] if resumed > first else []
