"""A village changed its plan from a day on, and follows another one from that very day: one row says what
is followed. The changed version has a row beside it, for those who have that plan for themselves alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from app.errors import Refused
from app.history.row_history import HeadValue, open_conflict
from app.village.said_alike import row_said_alike, say_alike
from app.work import Session
from db.canonical import Value
from db.journal import update

PLAN = "plan_template"
REGISTER = "plan"


def is_own_version(cells: Mapping[str, Value]) -> bool:
    """Whether a row of plans says what its own plan asks for, and not which other one is followed instead."""
    try:
        return bool(json.loads(str(cells["body"]))["id"] == cells["code"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return False


def put_own_version_aside(session: Session, row: str) -> None:
    """Before another plan takes this row: keep the version of the line's own plan that stands in it."""
    found = session.connection.exec_driver_sql(f"SELECT 1 FROM {PLAN} WHERE id = ? AND deleted = 0", (row,))
    if found.scalar() is None:
        return
    own = [one for one in open_conflict(session.connection, row, REGISTER) if is_own_version(one.values)]
    if own:
        _keep_aside(session, own[0].values)


def may_keep_both(heads: Sequence[HeadValue]) -> bool:
    """Whether one laptop changed the plan and the other one follows another: both can be so at once."""
    bodies = {(is_own_version(one.values), one.values.get("body")) for one in heads}
    return sorted(is_own for is_own, _body in bodies) == [False, True]


def keep_both_plans(session: Session, row: str, heads: Sequence[HeadValue]) -> None:
    """The village follows the other plan; whoever has the changed one for themselves goes on having it so.

    Raises: Refused("both_impossible").
    """
    if not may_keep_both(heads):
        raise Refused("both_impossible")
    (own, *_same), (followed, *_too) = (
        [one for one in heads if is_own_version(one.values) is wanted] for wanted in (True, False)
    )
    session.write([update(PLAN, row, followed.values)])
    _keep_aside(session, own.values)


def _keep_aside(session: Session, cells: Mapping[str, Value]) -> None:
    said = (str(cells["code"]), str(cells["valid_from"] or ""))
    say_alike(session, PLAN, row_said_alike(session.connection, PLAN, "own", *said), cells)
