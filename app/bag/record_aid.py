"""Record help that was given, and close the need that it answers."""

from __future__ import annotations

from app.bag.aid import AID, Aid
from app.bag.need import HELPED, NEED, OPEN, Need
from app.clock import Moment
from app.errors import Refused
from app.records import RecordId, add_record, change_record, read_record, remove_record
from app.work import Connection, Session
from db.journal import update


def record_aid(
    session: Session, person: str, aid: Aid, *, now: Moment, row: RecordId | None = None
) -> RecordId:
    """Record one help; a need that it names is closed with its day. The same help sent twice changes
    nothing. Raises as `add_record`, and Refused("need_unknown").
    """
    _check_need(session.connection, aid)
    known = row is not None and _is_there(session.connection, row)
    row = add_record(session, AID, person, aid, now=now, row=row)
    if not known:
        _close(session, aid)
    return row


def change_aid(session: Session, row: RecordId, aid: Aid, *, now: Moment, why: str | None = None) -> bool:
    """Correct one. A need that it no longer names is open again, unless other help names it too."""
    _check_need(session.connection, aid)
    before = read_record(session.connection, AID, row).details
    changed = change_record(session, AID, row, aid, now=now, why=why)
    if before.need_id != aid.need_id:
        _open_again(session, before.need_id)
        _close(session, aid)
    return changed


def remove_aid(session: Session, row: RecordId, *, why: str) -> None:
    """Hide help that was entered by mistake; what it closed is open again."""
    before = read_record(session.connection, AID, row).details
    remove_record(session, AID, row, why=why)
    _open_again(session, before.need_id)


def _close(session: Session, aid: Aid) -> None:
    if not aid.need_id:
        return
    need = _need(session.connection, aid.need_id)
    if need.is_open and aid.happened_on is not None:
        day = max(aid.happened_on, need.happened_on or aid.happened_on).isoformat()
        session.write([update(NEED.table, aid.need_id, {"state": HELPED, "closed_on": day})])


def _open_again(session: Session, need_id: str) -> None:
    if not need_id or _need(session.connection, need_id).state != HELPED:
        return
    other = session.connection.exec_driver_sql(
        "SELECT 1 FROM aid WHERE need_id = ? AND deleted = 0", (need_id,)
    ).scalar()
    if other is None:
        cells = {"state": OPEN, "closed_on": None, "closed_words": None}
        session.write([update(NEED.table, need_id, cells)])


def _check_need(connection: Connection, aid: Aid) -> None:
    if aid.need_id:
        _need(connection, aid.need_id)


def _need(connection: Connection, need_id: str) -> Need:
    try:
        return read_record(connection, NEED, RecordId(need_id)).details
    except Refused:
        raise Refused("need_unknown", field="need_id") from None


def _is_there(connection: Connection, row: RecordId) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM aid WHERE id = ?", (row,)).scalar() is not None
