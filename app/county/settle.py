"""Settle at the county: choose among values that stand side by side, ask about a person in two villages.

Both are writes in the county's own journal, and travel down to the villages with it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import timedelta

from app.clock import Moment, day_of
from app.county.county_keys import county_keys
from app.county.enter_ledger import newest_village
from app.county.list_twice import InVillage, Twice, list_twice
from app.errors import Refused
from app.history.row_history import HeadValue, open_conflict
from app.history.settle_conflict import settle_conflict
from app.records import add_record
from app.village.problem import PROBLEM, Problem
from app.work import Connection, Session
from db.schema import SHAPES

DAYS_TO_ANSWER = 15
_SOURCE = "县级比对"
_ITEM = "档案{file_no}与{other}的档案{other_no}登记为同一证件号码"
_ASKED = "核对证件号码；确属同一人的，由现管村保留档案，另一村办理移交或更正"


@dataclass(frozen=True)
class Asked:
    """A village that was asked about a person whom another village keeps too."""

    village_code: str
    village_name: str
    file_no: str


def heads_of(connection: Connection, table: str, row: str, register: str) -> list[HeadValue]:
    """The values that stand side by side, the shown one first. Raises: Refused("conflict_changed")."""
    if table not in SHAPES or register not in {*SHAPES[table].registers, "deleted"}:
        raise Refused("conflict_changed")
    known = connection.exec_driver_sql("SELECT 1 FROM row_head WHERE row = ? AND tbl = ?", (row, table))
    found = open_conflict(connection, row, register) if known.scalar() else []
    if len(found) < 2:
        raise Refused("conflict_changed")
    return found


def settle_here(session: Session, table: str, row: str, register: str, *, choose: int) -> HeadValue:
    """Let one of the values hold, counted from 1 as `heads_of` lists them. The others stay in the history.

    Raises: Refused("conflict_changed" | "choice_impossible" | "no_county_store").
    """
    county_keys(session.connection)
    heads = heads_of(session.connection, table, row, register)
    if not 1 <= choose <= len(heads):
        raise Refused("choice_impossible", field="choose", most=len(heads))
    settle_conflict(session, table, row, register, heads[choose - 1])
    return heads[choose - 1]


def ask_about_twice(session: Session, *, now: Moment, only: Collection[str] = ()) -> list[Asked]:
    """A problem with a deadline for each village of each person who stands in two; each once. With `only`
    of these files alone.

    It names files, never a person or a number.
    """
    asked = []
    for twice in list_twice(session.connection):
        if only and not any(one.person in only for one in twice.people):
            continue
        for one in twice.people:
            problem = _problem(twice, one, now)
            village, name = newest_village(session.connection, one.village_code)
            known = session.connection.exec_driver_sql(
                "SELECT 1 FROM problem WHERE village_id = ? AND item = ? AND source = ?",
                (village, problem.item, problem.source),
            ).scalar()
            if known is None:
                add_record(session, PROBLEM, village, problem, now=now)
                asked.append(Asked(one.village_code, name, one.file_no))
    return asked


def _problem(twice: Twice, one: InVillage, now: Moment) -> Problem:
    other = next(there for there in twice.people if there.village_code != one.village_code)
    today = day_of(now)
    return replace(
        Problem(),
        source=_SOURCE,
        found_on=today,
        item=_ITEM.format(file_no=one.file_no, other=other.village_name, other_no=other.file_no),
        asked=_ASKED,
        due_on=today + timedelta(days=DAYS_TO_ANSWER),
    )
