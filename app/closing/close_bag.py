"""Close a bag, and open it again: one careful register, which says since when, why and by which paper."""

from __future__ import annotations

from app.clock import Moment, day_of
from app.closing.closing import Closing, check_closing, read_closing
from app.details import check_reason, to_cells
from app.errors import Refused
from app.ids import PersonId
from app.people.read_person import read_person
from app.work import Session
from db.access_log import log_access
from db.journal import update

LOOKED_INTO_CLOSED = "looked_into_closed"


def close_bag(session: Session, person: PersonId, closing: Closing, *, now: Moment) -> bool:
    """Make a bag read-only; whether anything changed. Done again, it corrects day, reason and paper.

    Raises: Refused("person_unknown" | "bag_in_trash" | "field_missing" | "day_in_future" |
    "day_impossible" | "text_too_long").
    """
    check_closing(closing, day_of(now))
    if read_person(session.connection, person).deleted:
        raise Refused("bag_in_trash")
    return bool(session.write([update("person", person, {"locked": 1, **to_cells(closing)})]))


def reopen_bag(session: Session, person: PersonId, *, why: str) -> None:
    """Open a closed bag again, for instance because the person came back; the history keeps the closing.

    Raises: Refused("reason_missing" | "text_too_long" | "person_unknown" | "bag_not_closed").
    """
    reason = check_reason(why)
    if read_closing(session.connection, person) is None:
        raise Refused("bag_not_closed")
    nothing = {**to_cells(Closing()), "locked": None, "retain_until": None}
    session.write([update("person", person, nothing, why=reason)])


def note_look_into_closed(session: Session, person: PersonId, reason: str) -> None:
    """Note in the access log that a closed bag was opened, with the reason's code (list LOOK_REASON).

    Raises: Refused("look_reason_missing").
    """
    if not reason:
        raise Refused("look_reason_missing", field="reason")
    log_access(
        session.connection,
        laptop=session.author.laptop,
        actor=session.author.actor,
        at_ms=session.now_ms,
        kind=LOOKED_INTO_CLOSED,
        rows=(person,),
        detail={"reason": reason},
    )
