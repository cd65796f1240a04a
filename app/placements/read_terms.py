"""The term of each placement as its course concludes it, for lists of many people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from app.details import day_from
from app.ids import PlacementId
from app.placements.placement_details import PlacementRecord
from app.placements.term import Span, TermDays, term_days
from app.village.village_settings import Settings
from app.work import Connection
from db.driver_rows import rows_of


def read_terms(
    connection: Connection, placements: Iterable[PlacementRecord], settings: Settings, *, today: date
) -> dict[PlacementId, TermDays]:
    """By placement; before somebody has reported in there is no term. Suspended days count as the
    county has answered (L10): what `course_of` says of one placement is said here of many.
    """
    extends, suspended = settings.truth("suspension_extends"), _suspended(connection)
    found = {}
    for one in placements:
        term = term_days(one.details, suspended.get(one.placement, ()), extends=extends, today=today)
        if term is not None:
            found[one.placement] = term
    return found


def _suspended(connection: Connection) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    rows = rows_of(
        connection,
        "SELECT placement_id, from_on, to_on, id FROM suspension WHERE deleted = 0"
        " AND coalesce(open_registers, '') NOT LIKE '%\"span\"%'"
        " AND coalesce(open_registers, '') NOT LIKE '%\"deleted\"%' ORDER BY from_on, id",
    )
    for placement, from_on, to_on, row in rows:
        first = day_from(from_on)
        if first is not None:
            found[placement].append((first, day_from(to_on), row))
    return found
