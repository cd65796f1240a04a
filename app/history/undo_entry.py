"""Undo any one entry of the journal, of whichever laptop, however long ago."""

from __future__ import annotations

from dataclasses import dataclass

import db.undo
from app.clock import day_of, moment_of
from app.errors import Refused
from app.history.entry_number import entry_number, find_entry
from app.history.person_rows import person_of_row
from app.history.row_history import UNDO, Fate, Step, history_of, laptop_tags
from app.history.undo_like_the_form import follow_undoing, record_now
from app.ids import PersonId
from app.village.read_village import read_villages
from app.work import Connection, Session
from db.registers import DELETED, Name

MARKS = frozenset({"laptop", "checkpoint", "destruction", "erasure"})
"""Tables that keep what was sent, taken in, succeeded or destroyed: facts, not opinions."""


@dataclass(frozen=True)
class KeptValue:
    """A field (or group of fields) that stayed, and the entries that were written there later."""

    register: str
    later: tuple[str, ...]


@dataclass(frozen=True)
class EntryUndone:
    """What was taken back of one entry. `person` is whose bag it lies in, if in any."""

    number: str
    table: str
    row: str
    person: PersonId | None
    taken_back: tuple[str, ...]
    kept: tuple[KeptValue, ...]


def undo_entry(session: Session, number: str) -> EntryUndone:
    """Bring back what stood before one entry, where its value is still the only one that stands.

    A record that it made is removed unless records that live refer to it; a removal is taken back.
    What was written later stays and is named. The undo is an entry too, with the reason "undo", and
    can be undone like any other. The record is looked over as its form would: a day put back that does
    not fit refuses the undo, and the breach of a test or the need of a visit follows.

    Raises: Refused("entry_form_refuses" | "entry_number_malformed" | "entry_unknown" | "entry_number_twice" |
    "entry_waiting" | "entry_erased" | "entry_not_undoable" | "entry_of_other_village" |
    "bag_closed" | "entry_before_erased" | "entry_written_over" | "entry_referred_to" |
    "entry_changes_nothing").
    """
    connection = session.connection
    name = find_entry(connection, number)
    number = entry_number(*name, laptop_tags(connection))
    table, row = _place_of(connection, name, number)
    step = next(one for one in history_of(connection, row) if one.name == name)
    person = person_of_row(connection, table, row)
    _check(session, step, table, person, number)
    today = day_of(moment_of(session.now_ms))
    before = record_now(connection, table, row, person, today=today)
    done = db.undo.undo_entry(session, name)
    after = record_now(connection, table, row, person, today=today)
    if before is not None and after is not None and done.rows:
        follow_undoing(session, before, after, today=today)
    standing = _standing(connection, row, besides=name)
    later = {one.register: standing.get(one.register) or standing.get(DELETED, ()) for one in done.kept}
    kept = tuple(KeptValue(register, entries) for register, entries in later.items())
    if not done.rows:
        _refuse(step, kept, number)
    registers = [change.register for change in step.changes if change.register not in later]
    return EntryUndone(number, table, row, person, tuple(registers), kept)


def _place_of(connection: Connection, name: Name, number: str) -> tuple[str, str]:
    found = connection.exec_driver_sql(
        "SELECT tbl, row, applied FROM entry WHERE laptop = ? AND seq = ?", tuple(name)
    ).one_or_none()
    if found is None:
        raise Refused("entry_unknown", field="entry", number=number)
    if not found[2]:
        raise Refused("entry_waiting", field="entry", number=number)
    return found[0], found[1]


def _check(session: Session, step: Step, table: str, person: PersonId | None, number: str) -> None:
    connection = session.connection
    if step.erased:
        raise Refused("entry_erased", field="entry", number=number)
    if table in MARKS or _is_barred(connection, step):
        raise Refused("entry_not_undoable", field="entry", number=number)
    if any(change.before is None for change in step.changes):
        raise Refused("entry_before_erased", field="entry", number=number)
    if person is None:
        return
    village = connection.exec_driver_sql("SELECT village_id FROM person WHERE id = ?", (person,)).scalar()
    here = read_villages(connection, on=day_of(moment_of(session.now_ms)))
    if village and village not in {one.village for one in here}:
        raise Refused("entry_of_other_village", field="entry", number=number)


def _is_barred(connection: Connection, step: Step) -> bool:
    """Whether it belongs to what nobody means by "undo", such as the first rows of a vault."""
    noted = connection.exec_driver_sql(
        "SELECT value FROM header WHERE key = ?", (f"undone:{step.action}",)
    ).scalar()
    return noted == step.action and step.why != UNDO


def _standing(connection: Connection, row: str, *, besides: Name) -> dict[str, tuple[str, ...]]:
    """The other entries that stand in the row's fields now."""
    tags = laptop_tags(connection)
    found: dict[str, tuple[str, ...]] = {}
    for one in history_of(connection, row):
        if one.name != besides:
            for change in one.changes:
                if change.fate in (Fate.STANDS, Fate.BESIDE):
                    number = entry_number(one.laptop, one.seq, tags)
                    found[change.register] = (*found.get(change.register, ()), number)
    return found


def _refuse(step: Step, kept: tuple[KeptValue, ...], number: str) -> None:
    if not kept:
        raise Refused("entry_changes_nothing", field="entry", number=number)
    later = list(dict.fromkeys(entry for one in kept for entry in one.later))
    if step.created and not later and all(one.register == DELETED for one in kept):
        raise Refused("entry_referred_to", field="entry", number=number)
    raise Refused("entry_written_over", field="entry", number=number, later=tuple(later))
