"""What became of somebody whose return is due: back, or away for longer. Nothing else is concluded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.clock import Moment, day_of
from app.conduct.leave import LEAVE
from app.day_checks import refuse_backwards
from app.errors import Refused
from app.records import RecordId, change_record, read_record
from app.work import Session


def record_return(session: Session, leave: RecordId, returned_on: date | None, *, now: Moment) -> bool:
    """The person came back on this day. The same again changes nothing.

    Raises: Refused("field_missing" | "day_in_future" | "ends_before_it_begins") at "returned_on".
    """
    if returned_on is None:
        raise Refused("field_missing", field="returned_on")
    before = read_record(session.connection, LEAVE, leave).details
    return change_record(session, LEAVE, leave, replace(before, returned_on=returned_on), now=now)


def record_renewal(session: Session, leave: RecordId, renewed_to: date | None, *, now: Moment) -> bool:
    """The leave was prolonged until this day, as was agreed today.

    Raises: Refused("field_missing" | "ends_before_it_begins") at "renewed_to".
    """
    if renewed_to is None:
        raise Refused("field_missing", field="renewed_to")
    before = read_record(session.connection, LEAVE, leave).details
    agreed = replace(before, to_on=before.renewed_to or before.to_on, renewed_to=renewed_to)
    refuse_backwards(agreed, "to_on", "renewed_to")
    renewed = replace(before, renewed_to=renewed_to, renewed_on=day_of(now))
    return change_record(session, LEAVE, leave, renewed, now=now)
