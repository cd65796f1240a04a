"""Undo: the user's last action on this laptop, or a whole import."""

from __future__ import annotations

from dataclasses import dataclass

from app.closing.check_open import is_closed
from app.errors import Refused
from app.history.person_rows import person_of_row, tables_of_a_bag
from app.ids import ActionId, PersonId
from app.people.read_person import read_person
from app.people.same_person import survivor_of
from app.work import Connection, Session
from db.clock import wall_ms
from db.undo import Kept, last_action, undo_action

__all__ = ["Kept", "LastAction", "Undone", "read_last_action", "undo", "undo_last"]


@dataclass(frozen=True)
class LastAction:
    """What Ctrl+Z would take back: how many rows of which tables, and of which person the first is."""

    action: ActionId
    at_ms: int
    tables: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Undone:
    """What was taken back, and what stayed because somebody wrote there later."""

    action: ActionId
    rows: int
    kept: tuple[Kept, ...]


def read_last_action(connection: Connection, *, laptop: str, user: str) -> LastAction | None:
    """The action that `undo_last` would undo, or None. The vault's first rows are no action of anyone's."""
    action = last_action(connection, laptop=laptop, actor=user)
    if action is None:
        return None
    rows = connection.exec_driver_sql(
        "SELECT tbl, count(DISTINCT row), max(clock) FROM entry WHERE action = ? AND laptop = ? GROUP BY tbl",
        (action, laptop),
    ).all()
    if any(row[0] == "laptop" for row in rows):
        return None
    return LastAction(
        ActionId(action), wall_ms(max(row[2] for row in rows)), tuple((row[0], row[1]) for row in rows)
    )


def undo_last(session: Session) -> Undone:
    """Take back this user's last action. Raises: Refused("nothing_to_undo"), and as `undo`."""
    last = read_last_action(session.connection, laptop=session.author.laptop, user=session.author.actor)
    if last is None:
        raise Refused("nothing_to_undo")
    return undo(session, last.action)


def undo(session: Session, action: ActionId) -> Undone:
    """Take back one action of this laptop, for instance an import.

    Raises: Refused("undo_in_closed_bag"): a bag that it wrote into is closed by now; only closing it
    again and opening it is never kept from anybody.
    """
    _check_bags(session, action)
    with session.unasked():
        done = undo_action(session, action)
    return Undone(action, done.rows, done.kept)


_WRITES_CLOSING = "tbl = 'person' AND json_type(CAST(changes AS TEXT), '$.set.closing') IS NOT NULL"


def _check_bags(session: Session, action: ActionId) -> None:
    """As for an older entry: a closed bag is opened first, unless this action is what closed it."""
    connection = session.connection
    rows = connection.exec_driver_sql(
        f"SELECT DISTINCT tbl, row, coalesce({_WRITES_CLOSING}, 0) FROM entry"
        " WHERE action = ? AND laptop = ?",
        (action, session.author.laptop),
    ).all()
    tables = set(tables_of_a_bag())
    own = {survivor_of(connection, PersonId(row)) for _table, row, closing in rows if closing}
    seen: set[PersonId] = set()
    for table, row, _closing in rows:
        person = person_of_row(connection, table, row) if table in tables else None
        if person is None or person in seen:
            continue
        seen.add(person)
        if survivor_of(connection, person) not in own and is_closed(connection, person):
            raise Refused("undo_in_closed_bag", file_no=read_person(connection, person).file_no)
