"""Whom nobody met, called or tested for so many days (S12): suspected lost contact, never more than that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.followup.gather_cases import PersonCase, read_whole
from app.followup.rules import SEEN, NotSeen, not_seen
from app.ids import PersonId
from app.people.list_marks import NOT_TO_BE_SEEN
from app.village.village_settings import read_settings
from app.work import Connection


class NotSeenRow(NamedTuple):
    """One line of Today."""

    person: PersonId
    name: str
    village_group: str
    owner: str
    seen: NotSeen


def not_seen_rows(connection: Connection, cases: Sequence[PersonCase], *, today: date) -> list[NotSeenRow]:
    """Everyone who should be seen and was not, the longest first. The village settles after how many days.

    Counted at the earliest from the day since when the village keeps the person in Yidai, so that the
    first day is no wall of red; somebody who has not reported yet has a day of law instead. Custody stops
    the count; being away by agreement does not, because a call each month belongs to it.
    """
    limit = read_settings(connection, on=today).number("not_seen_days")
    if limit <= 0:
        return []
    rows, unsure = [], []
    for one in cases:
        row = _row(one, today, limit)
        if row is not None and one.case.read_since is not None and row.seen.last_record is None:
            unsure.append(one)  # the last time may lie before the days that were read
        elif row is not None:
            rows.append(row)
    rows += [row for one in read_whole(connection, unsure) if (row := _row(one, today, limit)) is not None]
    return sorted(rows, key=lambda row: (row.seen.since, row.person))


def _row(one: PersonCase, today: date, limit: int) -> NotSeenRow | None:
    case = one.case
    if not case.rules or one.closed or one.status in NOT_TO_BE_SEEN or (case.end and case.end < today):
        return None
    enough = today - timedelta(days=limit)
    for record in reversed(case.records):  # most people were seen lately, and the newest stand last
        if enough <= record[3] <= today and record[:3] in SEEN:
            return None
    seen = sorted((record.day, record.id) for record in case.records if record[:3] in SEEN)
    since = max(case.anchor, case.kept_since or case.anchor)
    found = not_seen(seen, since=since, pauses=case.pauses, today=today, limit=limit)
    if not found.suspected:
        return None
    return NotSeenRow(one.person, one.name, one.village_group, one.owner, found)
