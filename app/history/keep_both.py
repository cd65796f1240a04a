"""Settle an open conflict by keeping every value: in one text, or as a second record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from app.bag.kinds import KINDS
from app.details import LONGEST_TEXT
from app.errors import Refused
from app.followup.own_version_aside import PLAN, keep_both_plans, may_keep_both
from app.history.read_conflicts import values_of
from app.history.row_history import DELETED, HeadValue, open_conflict
from app.ids import new_id
from app.users.check_write import check_may_write
from app.village.ledgers import LEDGERS
from app.work import Session
from db.canonical import Value
from db.journal import create, update
from db.schema import SHAPES

_ONE_EACH = frozenset({"month_close", "village_year", "fund_year", "member_group", "paper"})
"""Of these one record says all about its village, month or paper: a second would be a mistake."""
_SEVERAL = frozenset({"visit", "test", *(kind.table for kind in (*KINDS, *LEDGERS))}) - _ONE_EACH
_BETWEEN = "；"


class Both(StrEnum):
    """How all values are kept: in ONE text after another, or each in a record of its own."""

    ONE_TEXT = "one_text"
    TWO_RECORDS = "two_records"


def ways_to_keep(table: str, register: str, heads: Sequence[HeadValue]) -> tuple[Both, ...]:
    """How all of these values can be kept; nothing where one of them must be chosen.

    Whether a record is removed or stays has no third answer, and what stands once for a person, a village
    or a month has no second record. ONE_TEXT is possible for texts that are not careful; whether a text is
    words, or the code of a list, only its form knows.
    """
    if register == DELETED:
        return ()
    if table == PLAN:
        return (Both.TWO_RECORDS,) if may_keep_both(heads) else ()
    shape = SHAPES[table]
    texts = [head.values.get(register) for head in heads]
    is_text = shape.registers[register] == (register,) and all(isinstance(text, str) for text in texts)
    may_join = is_text and register not in shape.careful and register not in shape.references
    ways = ((Both.ONE_TEXT, may_join), (Both.TWO_RECORDS, table in _SEVERAL))
    return tuple(way for way, possible in ways if possible)


def keep_both(session: Session, table: str, row: str, register: str, *, way: Both) -> None:
    """Keep every value; the conflict is settled. Nothing that was entered is lost either way.

    As two records the first keeps what it shows, and each other value gets a copy of the record. Of a plan
    that was changed and another one that is followed instead, see `keep_both_plans`.

    Raises: Refused("conflict_changed" | "both_impossible" | "text_too_long"), and as `check_may_write`.
    """
    heads = open_conflict(session.connection, row, register)
    if len(heads) < 2:
        raise Refused("conflict_changed")
    if way not in ways_to_keep(table, register, heads):
        raise Refused("both_impossible")
    check_may_write(session, update(table, row, {}))
    others = list(_others(heads))
    with session.unasked():
        if table == PLAN:
            keep_both_plans(session, row, heads)
            return
        if way is Both.ONE_TEXT:
            session.write([update(table, row, {register: _joined(register, [heads[0], *others])})])
            return
        now = values_of(session.connection, table, row)
        session.write([update(table, row, heads[0].values)])
        session.write([create(table, new_id(), _said({**now, **head.values})) for head in others])


def _others(heads: Sequence[HeadValue]) -> Iterator[HeadValue]:
    """Those that say something else than the shown one, each once."""
    told = [heads[0].values]
    for head in heads[1:]:
        if head.values not in told:
            told.append(head.values)
            yield head


def _joined(register: str, heads: Sequence[HeadValue]) -> str:
    """The earliest first; a text that another holds already is not repeated."""
    texts: list[str] = []
    for head in sorted(heads, key=lambda one: (one.at_ms, one.laptop)):
        text = str(head.values[register]).strip()
        if not any(text in one for one in texts):
            texts = [*(one for one in texts if one not in text), text]
    joined = _BETWEEN.join(texts)
    if len(joined) > LONGEST_TEXT:
        raise Refused("text_too_long", field=register, most=LONGEST_TEXT)
    return joined


def _said(values: Mapping[str, Value]) -> dict[str, Value]:
    return {column: value for column, value in values.items() if value is not None}
