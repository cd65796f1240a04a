"""The door between the screens and the use cases: one piece of work, one transaction, one undo.

    with work(vault, now=now) as session:
        record_visit(session, person, visit, now=now)

The caller of use cases opens the work and so decides what is done together. `Refused` inside
rolls everything back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from app.clock import Moment
from app.closing.closed_months import ClosedMonths
from app.errors import Refused
from app.ids import ActionId
from app.users.acting import check_acting
from app.users.check_write import BeforeWrite
from app.users.rules import Thing
from app.vault.vault import Vault
from db.canonical import Unstorable
from db.journal import Session, Write

__all__ = ["Connection", "Session", "look", "look_whole", "rehearse", "work"]


@contextmanager
def work(vault: Vault, *, now: Moment, action: ActionId | None = None, why: str = "") -> Iterator[Session]:
    """Write. `why` is the reason for what is changed in a month that was closed.

    Raises Refused("text_unstorable") for characters that no journal may hold, Refused("bag_closed")
    where something is written into a closed bag, Refused("closed_needs_reason") where a closed month is
    changed without a reason, and Refused("not_for_role" | "not_your_bag") where this user may not write it.
    """
    with storable(), vault.writing(now=now, action=action) as session:
        session.before_write = _Asked(BeforeWrite(), ClosedMonths(why))
        yield session


@contextmanager
def storable() -> Iterator[None]:
    """Raises Refused("text_unstorable") for characters that no journal may hold."""
    try:
        yield
    except Unstorable as error:
        raise Refused("text_unstorable", field=error.where.rpartition(".")[2]) from None


class _OnlyLooked(Exception):  # nothing went wrong: the work is taken back
    """Ends a rehearsal."""


@contextmanager
def rehearse(vault: Vault, *, now: Moment) -> Iterator[Session]:
    """As `work`, to see what would come of it: nothing is kept."""
    try:
        with work(vault, now=now) as session:
            yield session
            raise _OnlyLooked
    except _OnlyLooked:
        pass


@dataclass(frozen=True)
class _Asked:
    """Whether it may be written at all, and whether it needs a reason."""

    may: BeforeWrite
    months: ClosedMonths

    def __call__(self, session: Session, write: Write) -> Write | None:
        self.may(session, write)
        return self.months(session, write)


@contextmanager
def look(vault: Vault) -> Iterator[Connection]:
    """Read one consistent view of what this user may see."""
    with vault.seeing() as connection:
        yield connection


@contextmanager
def look_whole(vault: Vault, thing: Thing) -> Iterator[Connection]:
    """Read everything, for what must not depend on who does it: a bundle, a copy. Only whoever may do
    this thing. Raises: Refused("not_for_role").
    """
    check_acting(vault.acting, thing)
    with vault.reading() as connection:
        yield connection
