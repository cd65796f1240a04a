"""A line of the county's file and one that the village had typed itself before: the same line, or two?

Nobody but a person says so. Until then both stand there, and Today asks. The county's line is the one
that every laptop of the village knows under the same id, so it is the one that stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.activities.campaign_task import CAMPAIGN_TASK
from app.activities.checklist_line import CHECKLIST_LINE
from app.clock import Moment
from app.errors import Refused
from app.ids import derived_id, is_derived
from app.records import Record, RecordId, RecordKind, change_record, read_record, records_of, remove_record
from app.search.tokens import fold
from app.village.inspection import INSPECTION
from app.village.problem import PROBLEM
from app.village.rubric_item import RUBRIC_ITEM
from app.work import Connection, Session
from db.journal import create, update
from db.schema import SHAPES

SENT_LINES: Mapping[str, RecordKind[Any]] = {
    kind.table: kind for kind in (CAMPAIGN_TASK, CHECKLIST_LINE, RUBRIC_ITEM, INSPECTION, PROBLEM)
}
"""The ledgers whose lines a county sends."""
TOLD_BY: Mapping[str, tuple[str, ...]] = {
    "campaign_task": ("year", "task"),
    "checklist_line": ("year", "scheme", "item"),
    "rubric_item": ("year", "code", "item"),
    "inspection": ("by_unit", "kind", "happened_on"),
    "problem": ("found_on", "item"),
}
"""What tells a line from the others, as resources/headings has it; the last is what it is called by."""
_APART = "apart"
_FILES = "village_file"
_LONGEST = 60


@dataclass(frozen=True)
class SaidTwice:
    """Two lines of one ledger that say the same; `words` is what they are called."""

    table: str
    sent: RecordId
    own: RecordId
    words: str


@dataclass(frozen=True)
class BothLines:
    """The county's line, the village's own, and the one that stays if they are the same.

    `moved` is how many records that belong to the village's own line go over to it.
    """

    sent: Record[Any]
    own: Record[Any]
    together: Any
    moved: int


def lines_said_twice(connection: Connection, village: str) -> Iterator[SaidTwice]:
    """Each pair of lines that nobody has looked at yet."""
    for table in SENT_LINES:
        if _has_sent(connection, table, village):
            yield from _pairs(connection, table, village)


def both_lines(connection: Connection, table: str, sent: RecordId, own: RecordId) -> BothLines:
    """What there is to compare. Raises: Refused("record_unknown")."""
    kind = SENT_LINES[table]
    one, other = read_record(connection, kind, sent), read_record(connection, kind, own)
    filled = {
        name: getattr(other.details, name)
        for name, value in vars(one.details).items()
        if value in (None, "", ())
    }
    return BothLines(one, other, replace(one.details, **filled), len(_that_belong_to(connection, table, own)))


def take_as_same(
    session: Session, table: str, sent: RecordId, own: RecordId, *, now: Moment, why: str
) -> None:
    """The county's line stays, with what the village had written where it is silent; whatever belonged to
    the village's own line belongs to it. One action: one undo takes all of it back.

    Raises: Refused("record_unknown" | "reason_missing") and what the ledger's check refuses.
    """
    connection = session.connection
    both = both_lines(connection, table, sent, own)
    if _hidden(connection, table, sent) or _hidden(connection, table, own):
        raise Refused("record_unknown")
    kind = SENT_LINES[table]
    belonging = _that_belong_to(connection, table, own)
    change_record(session, kind, sent, both.together, now=now, why=why)
    session.write([update(where, row, {column: sent}, why=why) for where, column, row in belonging])
    remove_record(session, kind, own, why=why)


def keep_apart(session: Session, village: str, table: str, sent: RecordId, own: RecordId) -> None:
    """They are two lines; nobody is asked again. The same twice changes nothing."""
    row = derived_id(_APART, sent, own)
    if (
        session.connection.exec_driver_sql("SELECT 1 FROM village_setting WHERE id = ?", (row,)).scalar()
        is None
    ):
        said = {"key": f"{_APART}.{table}", "value": f"{sent} {own}", "village_id": village}
        session.write([create("village_setting", row, said)])


def _pairs(connection: Connection, table: str, village: str) -> Iterator[SaidTwice]:
    records = records_of(connection, SENT_LINES[table], village)
    apart = _apart(connection, table)
    own = [one for one in records if not is_derived(one.row)]
    for sent in (one for one in records if is_derived(one.row)):
        for other in own:
            if _say_the_same(table, sent, other) and f"{sent.row} {other.row}" not in apart:
                yield SaidTwice(table, sent.row, other.row, _words(table, sent.details))


def _say_the_same(table: str, one: Record[Any], other: Record[Any]) -> bool:
    """All that tells lines apart is equal, however it was spaced and typed, or empty on one side; what the
    line is called by stands in both.
    """
    pairs = [
        (fold(str(getattr(one.details, name) or "")), fold(str(getattr(other.details, name) or "")))
        for name in TOLD_BY[table]
    ]
    return all(pairs[-1]) and all(mine == theirs or not (mine and theirs) for mine, theirs in pairs)


def _words(table: str, details: Any) -> str:
    told = " ".join(str(getattr(details, name)) for name in TOLD_BY[table] if name not in ("kind", "scheme"))
    return " ".join(told.split())[:_LONGEST]


def _has_sent(connection: Connection, table: str, village: str) -> bool:
    """Most villages have none of these lines: then nothing is read at all."""
    found = connection.exec_driver_sql(
        f"SELECT 1 FROM {table} WHERE village_id = ? AND deleted = 0 AND substr(id, 15, 1) = '8' LIMIT 1",
        (village,),
    )
    return found.scalar() is not None


def _apart(connection: Connection, table: str) -> set[str]:
    found = connection.exec_driver_sql(
        "SELECT value FROM village_setting WHERE key = ? AND deleted = 0", (f"{_APART}.{table}",)
    )
    return set(found.scalars())


def _hidden(connection: Connection, table: str, row: str) -> bool:
    return bool(connection.exec_driver_sql(f"SELECT deleted FROM {table} WHERE id = ?", (row,)).scalar())


def _that_belong_to(connection: Connection, table: str, row: str) -> list[tuple[str, str, str]]:
    """Table, column and id of each record that names this line, its photos and scans among them."""
    places = [
        (name, column)
        for name, shape in SHAPES.items()
        for column, whose in shape.references.items()
        if whose == table
    ]
    return [
        (name, column, found)
        for name, column in (*places, (_FILES, "of_row"))
        for found in connection.exec_driver_sql(
            f'SELECT id FROM "{name}" WHERE "{column}" = ? AND deleted = 0 ORDER BY id', (row,)
        ).scalars()
    ]
