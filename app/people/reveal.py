"""Look into a person's bag, and show numbers in full: every such look is logged."""

from __future__ import annotations

from dataclasses import dataclass

from app.codes import code_list
from app.errors import Refused
from app.ids import PersonId
from app.people.read_person import read_person
from app.users.acting import check_may
from app.users.check_write import check_own_bag
from app.users.rules import Thing
from app.village.village_settings import read_settings
from app.work import Session
from db.access_log import log_access

REASONS = "REVEAL_REASON"


@dataclass(frozen=True)
class FullNumbers:
    """What the screen hides otherwise."""

    name: str
    id_no: str
    phone: str


def note_look(session: Session, person: PersonId) -> None:
    """Note in the access log that this person's bag was opened."""
    _log(session, "looked_at", person)


def note_paper(session: Session, person: PersonId) -> None:
    """Note in the access log that a paper about this person was drawn to be printed."""
    _log(session, "drawn", person)


def reveal_numbers(session: Session, person: PersonId, *, reason: str = "") -> FullNumbers:
    """The whole numbers of one person, with a line in the access log.

    `reason` is a code of the list REVEAL_REASON; the village settles whether there must be one.
    Raises: Refused("person_unknown" | "not_for_role" | "not_your_bag" | "reveal_reason_missing").
    """
    check_may(session.connection, Thing.FULL)
    check_own_bag(session.connection, person)
    item = code_list(REASONS).item(reason) if reason else None
    is_asked = read_settings(session.connection).truth("reveal_reason")
    if (item is None or not item.active) and (reason or is_asked):
        raise Refused("reveal_reason_missing", field="reason")
    details = read_person(session.connection, person).details
    _log(session, "revealed", person, {"reason": reason} if reason else None)
    return FullNumbers(details.name, details.id_no, details.phone)


def _log(session: Session, kind: str, person: PersonId, detail: dict[str, str] | None = None) -> None:
    log_access(
        session.connection,
        laptop=session.author.laptop,
        actor=session.author.actor,
        at_ms=session.now_ms,
        kind=kind,
        rows=(person,),
        detail=detail,
    )
