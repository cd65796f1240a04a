"""The door between the screens and the use cases: one piece of work, one transaction, one undo.

    with work(vault, now=now) as session:
        record_visit(session, person, visit, now=now)

The caller of use cases opens the work and so decides what is done together. `Refused` inside
rolls everything back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from app.clock import Moment
from app.errors import Refused
from app.ids import ActionId
from app.users.check_write import BeforeWrite
from app.vault.vault import Vault
from db.canonical import Unstorable
from db.journal import Session

__all__ = ["Connection", "Session", "look", "work"]


@contextmanager
def work(vault: Vault, *, now: Moment, action: ActionId | None = None) -> Iterator[Session]:
    """Write. Raises Refused("text_unstorable") for characters that no journal may hold,
    Refused("bag_closed") where something is written into a closed bag, and Refused("not_for_role" |
    "not_your_bag") where this user may not write it.
    """
    try:
        with vault.writing(now=now, action=action) as session:
            session.before_write = BeforeWrite()
            yield session
    except Unstorable as error:
        raise Refused("text_unstorable", field=error.where.rpartition(".")[2]) from None


@contextmanager
def look(vault: Vault) -> Iterator[Connection]:
    """Read one consistent view of what this user may see."""
    with vault.seeing() as connection:
        yield connection
