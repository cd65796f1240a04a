"""Settle an open conflict: choose which of the values that stand side by side holds."""

from __future__ import annotations

from app.errors import Refused
from app.history.row_history import HeadValue, open_conflict
from app.users.check_write import check_may_write
from app.work import Session
from db.journal import delete, restore, update
from db.schema import DELETED


def settle_conflict(session: Session, table: str, row: str, register: str, chosen: HeadValue) -> None:
    """Write the chosen value, naming all that stood beside it. The others stay in the history.

    Raises: Refused("conflict_changed") if the value no longer stands, for instance because somebody
    settled it meanwhile, and as `check_may_write`.
    """
    heads = {(head.laptop, head.seq) for head in open_conflict(session.connection, row, register)}
    if len(heads) < 2 or (chosen.laptop, chosen.seq) not in heads:
        raise Refused("conflict_changed")
    check_may_write(session, update(table, row, {}))
    with session.unasked():
        if register == DELETED:
            session.write([delete(table, row) if chosen.values[DELETED] else restore(table, row)])
        else:
            session.write([update(table, row, chosen.values)])
