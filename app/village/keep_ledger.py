"""Record, correct and remove a line of a village's ledger, with what its kind asks besides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar, cast

from app.clock import Moment, day_of
from app.errors import Refused
from app.groups.fund_balance import INCOME, FundBalance, fund_balances
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.fund_rules import is_overspent
from app.groups.fund_year import FUND_YEAR, FundYear
from app.ids import VillageId
from app.records import (
    RecordId,
    RecordKind,
    add_record,
    change_record,
    read_record,
    remove_record,
    show_record_again,
)
from app.reports.close_month import with_figures
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.said_alike import row_said_alike
from app.work import Connection, Session
from db.journal import update

D = TypeVar("D")


def add_line(
    session: Session,
    kind: RecordKind[D],
    village: str,
    details: D,
    *,
    now: Moment,
    row: RecordId | None = None,
    why: str = "",
    as_written: bool = False,
) -> RecordId:
    """Record a line; the same one sent twice (same `row`) changes nothing. In a closed month or year it asks
    for a reason, which stays in the history: the one given here, or that of the session.

    `as_written`: it stands in an older ledger, so that nobody is asked for a note on overspending. The
    closing of a month is one row on every laptop; closing it anew, once it was opened, puts that row right.

    Raises: as `add_record`, Refused("closed_needs_reason" | "overspent_without_note" |
    "month_unknown" | "month_not_over" | "month_closed_already" | "month_closing_disputed").
    """
    ready = _ready(session.connection, village, details, None, as_written=as_written)
    if isinstance(ready, MonthClose):
        today = day_of(now)
        closing = with_figures(session.connection, VillageId(village), ready, today=today)
        return _keep_closing(session, village, closing, now=now, why=why.strip() or None)
    row = add_record(session, kind, village, ready, now=now, row=row, why=why.strip() or None)
    _tie_lines(session, kind, village, row, ready)
    return row


def change_line(
    session: Session, kind: RecordKind[D], row: RecordId, details: D, *, now: Moment, why: str = ""
) -> bool:
    """Correct a line; whether anything changed. Raises: as `add_line`, Refused("record_unknown"),
    Refused("month_of_closing_stays") at "period".
    """
    before = read_record(session.connection, kind, row)
    if details == before.details:
        return False
    if isinstance(details, MonthClose) and details.period != cast("MonthClose", before.details).period:
        raise Refused("month_of_closing_stays", field="period")
    ready = _ready(session.connection, before.parent, details, before.details)
    changed = change_record(session, kind, row, ready, now=now, why=why.strip() or None)
    _tie_lines(session, kind, before.parent, row, ready)
    return changed


def remove_line(session: Session, kind: RecordKind[Any], row: RecordId, *, why: str) -> None:
    """Hide a line; the reason that every removal needs serves a closed month too."""
    remove_record(session, kind, row, why=why)


def _keep_closing(
    session: Session, village: str, closing: MonthClose, *, now: Moment, why: str | None
) -> RecordId:
    table, connection = MONTH_CLOSE.table, session.connection
    row = RecordId(row_said_alike(connection, table, closing.period, village=village))
    deleted = connection.exec_driver_sql(f"SELECT deleted FROM {table} WHERE id = ?", (row,)).scalar()
    if deleted is None:
        return add_record(session, MONTH_CLOSE, village, closing, now=now, row=row, why=why)
    if deleted:
        show_record_again(session, MONTH_CLOSE, row)
    change_record(session, MONTH_CLOSE, row, closing, now=now, why=why)
    return row


def _ready(
    connection: Connection, village: str, details: D, before: D | None, *, as_written: bool = False
) -> D:
    """The line with the year it belongs to; spending more than there is asks for a note (M2)."""
    if not isinstance(details, FundLine) or details.happened_on is None:
        return details
    year = details.happened_on.year
    if details.direction != INCOME and not details.note.strip() and not as_written:
        balance = fund_balances(connection, VillageId(village)).get(year, FundBalance(year))
        if is_overspent(balance.left - _counted(before, year), details.amount_fen or 0):
            raise Refused("overspent_without_note", field="note")
    tied = connection.exec_driver_sql(
        "SELECT id FROM fund_year WHERE village_id = ? AND deleted = 0 AND year = ? ORDER BY id LIMIT 1",
        (village, year),
    ).scalar()
    return cast("D", replace(details, fund_year_id=tied or ""))


def _counted(before: object, year: int) -> int:
    """What the line itself adds to the balance as it stands."""
    if not isinstance(before, FundLine) or before.happened_on is None or before.happened_on.year != year:
        return 0
    amount = before.amount_fen or 0
    return amount if before.direction == INCOME else -amount


def _tie_lines(session: Session, kind: RecordKind[Any], village: str, row: RecordId, details: object) -> None:
    """A year that was opened late takes the lines of its days; a closed one touches none."""
    if kind is not FUND_YEAR or not isinstance(details, FundYear) or details.year is None:
        return
    if details.closed_on is not None:
        return
    loose = session.connection.exec_driver_sql(
        f"SELECT id FROM {FUND_LINE.table} WHERE village_id = ? AND deleted = 0"
        " AND fund_year_id IS NULL AND happened_on BETWEEN ? AND ? ORDER BY id",
        (village, f"{details.year}-01-01", f"{details.year}-12-31"),
    ).scalars()
    session.write([update(FUND_LINE.table, line, {"fund_year_id": row}) for line in loose.all()])
