"""Which days people are away by agreement: on leave that was approved, or under dual control.

A leave of which two laptops say different things, or that one of them removed, is not there yet: the
ordinary plan goes on. After the day of return the ordinary plan holds again, whether somebody entered the
return or not.
"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date

from app.conduct.leave import AGREED, DUAL, NOT_AGREED, Leave
from app.conduct.leave_days import last_day_away
from app.details import day_from
from app.followup.rules import AWAY_STATUS, DUAL_CONTROL, LEAVE, Pause
from app.followup.until_the_earlier import Span, until_the_earlier
from app.history.row_history import DELETED
from app.ids import PersonId
from app.people.same_person import OF_PERSON, Survivors
from app.work import Connection
from db.driver_rows import rows_of

_CARES_FOR = frozenset({"span", "approval", DELETED})


def away_days(
    connection: Connection, person: PersonId | None, shown_under: Survivors
) -> dict[PersonId, list[Pause]]:
    """Every agreed leave by person, the oldest first; where two laptops' overlap, until the earlier end."""
    named, names = ("", ()) if person is None else (f" AND {OF_PERSON}", (person,))
    rows = rows_of(
        connection,
        "SELECT person_id, kind, from_on, to_on, renewed_to, returned_on, open_registers, updated_laptop,"
        f" approval, id FROM \"leave\" WHERE deleted = 0 AND coalesce(approval, '') <> '{NOT_AGREED}'{named}"
        " ORDER BY from_on, id",
        names,
    )
    found: dict[PersonId, list[Span]] = defaultdict(list)
    for owner, kind, from_on, to_on, renewed_to, returned_on, disputed, laptop, approval, row in rows:
        first = day_from(from_on)
        if first is None:
            continue
        rests = approval == AGREED and not (disputed and _CARES_FOR & set(json.loads(disputed)))
        days = [day_from(cell) for cell in (to_on, renewed_to, returned_on)]
        leave = Leave(from_on=first, to_on=days[0], renewed_to=days[1], returned_on=days[2])
        reason = DUAL_CONTROL if kind == DUAL else LEAVE
        span = Pause(first, last_day_away(leave), reason)
        found[shown_under.of(PersonId(owner))].append(Span(span, laptop, row, rests))
    resting = {owner: until_the_earlier(spans) for owner, spans in found.items()}
    return {owner: days for owner, days in resting.items() if days}


def away_with_status(
    spans: list[Pause], status: str, since: date | None, opened: date | None
) -> tuple[Pause, ...]:
    """The agreed leaves; where none lasts since the status began, the status says that the person is away."""
    reason = AWAY_STATUS.get(status)
    first = since or opened or date.min
    if reason is None or any(span.last is None or span.last >= first for span in spans):
        return tuple(spans)
    return (*spans, Pause(first, None, reason))
