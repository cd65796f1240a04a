"""Rows of two laptops that hold the same days, for the page of conflicts: which they are, what holds
meanwhile, and what somebody says of them.

The pairs are those that Today asks about (`spans_beside`). Rows that such pairs join are looked at together:
who says that they all stand has seen each of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.closing.check_open import CLOSED
from app.details import check_reason
from app.errors import Refused
from app.followup.spans_beside import PLACEMENT, asked_about
from app.followup.until_the_earlier import Span, by_first
from app.history.read_conflicts import values_of
from app.ids import PersonId
from app.people.same_person import survivors
from app.users.check_write import check_may_write
from app.work import Connection, Session
from db.canonical import Value
from db.clock import wall_ms
from db.journal import delete, restore, update

Pair = tuple[Span, Span]


@dataclass(frozen=True)
class RowBeside:
    """One of the rows, who wrote to it last, when and on which laptop. `last` is empty without an end."""

    row: str
    first: date
    last: date | None
    laptop: str
    actor: str
    at_ms: int
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class RowsBeside:
    """Rows of one person that hold the same days, the one that begins first at the head.

    `until` is the day that holds meanwhile: of leaves and suspensions the earliest end, after which nothing
    rests; of placements the latest, until which is asked what any of them asks for.
    """

    table: str
    person: PersonId
    file_no: str
    name: str
    rows: tuple[RowBeside, ...]
    until: date | None

    @property
    def row(self) -> str:
        """The one that began last: Today names the pair by it."""
        return self.rows[-1].row


def rows_beside(connection: Connection, *, today: date) -> list[RowsBeside]:
    """All that somebody has to look at, of open files, by table and person."""
    pairs: dict[tuple[str, PersonId], list[Pair]] = {}
    for person, table, one, later in asked_about(connection, survivors(connection), today=today):
        pairs.setdefault((table, person), []).append((one, later))
    found = []
    for (table, person), asked in pairs.items():
        file = connection.exec_driver_sql(
            f"SELECT file_no, name FROM person WHERE id = ? AND deleted = 0 AND NOT ({CLOSED.format('')})",
            (person,),
        ).one_or_none()
        if file is None:
            continue
        for spans in _together(asked):
            rows = tuple(_row(connection, table, span) for span in spans)
            found.append(RowsBeside(table, person, file[0] or "", file[1] or "", rows, _until(table, spans)))
    return found


def remove_beside(session: Session, table: str, row: str, *, today: date, why: str) -> None:
    """One of them was entered by mistake; its history keeps it. What is right instead stays, and this laptop
    says so: where another laptop removes that one meanwhile, both being gone would leave nothing to ask.

    Raises: Refused("conflict_changed") if it no longer stands beside another one, and as every removal.
    """
    found = _group(session, table, row, today)
    reason, others = check_reason(why), [one for one in found.rows if one.row != row]
    if len(others) > 1:  # of those nobody has said yet which is right: what others wrote stays in question
        others = [one for one in others if one.laptop == session.author.laptop]
    session.write([delete(table, row, why=reason), *(restore(table, one.row, why=reason) for one in others)])


def let_all_stand(session: Session, table: str, row: str, *, today: date, why: str = "") -> None:
    """All of them are right: nobody is asked again, and each holds on its days. Nothing of what they say
    changes; this laptop says of each that it stays, so that a removal on another one is asked about.

    Raises: Refused("conflict_changed"), and as `check_may_write`.
    """
    found = _group(session, table, row, today)
    for one in found.rows:
        check_may_write(session, update(table, one.row, {}))
    with session.unasked():
        session.write([restore(table, one.row, why=why.strip() or None) for one in found.rows])


def _group(session: Session, table: str, row: str, today: date) -> RowsBeside:
    for found in rows_beside(session.connection, today=today):
        if found.table == table and any(one.row == row for one in found.rows):
            return found
    raise Refused("conflict_changed")


def _together(pairs: Sequence[Pair]) -> Iterator[list[Span]]:
    """The spans that pairs join, in the order of their days; each row once."""
    left = [dict.fromkeys(pair) for pair in pairs]
    while left:
        group, joined = left.pop(0), True
        while joined:
            rows = {span.row for span in group}
            touching = [one for one in left if rows & {span.row for span in one}]
            left = [one for one in left if one not in touching]
            group = dict.fromkeys(span for part in (group, *touching) for span in part)
            joined = bool(touching)
        yield sorted({span.row: span for span in group}.values(), key=by_first)


def _until(table: str, spans: Sequence[Span]) -> date | None:
    lasts = [span.days.last or date.max for span in spans]
    day = max(lasts) if table == PLACEMENT else min(lasts)
    return None if day == date.max else day


def _row(connection: Connection, table: str, span: Span) -> RowBeside:
    clock, actor, laptop = connection.exec_driver_sql(
        f'SELECT updated_clock, updated_by, updated_laptop FROM "{table}" WHERE id = ?', (span.row,)
    ).one()
    values = values_of(connection, table, span.row)
    return RowBeside(span.row, span.days.first, span.days.last, laptop, actor or "", wall_ms(clock), values)
