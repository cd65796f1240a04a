"""Make ready the closing of a month: its figures are stored as they stand on that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.errors import Refused
from app.ids import VillageId
from app.reports.closed_month import closed_month, is_closing_disputed, month_of, text_of
from app.reports.count_figures import count_figures
from app.village.month_close import MonthClose
from app.work import Connection


def with_figures(
    connection: Connection, village: VillageId, closing: MonthClose, *, today: date
) -> MonthClose:
    """The closing with the month's figures, and today where no day was given.

    Raises: Refused("month_unknown" | "month_not_over" | "month_closed_already" | "month_closing_disputed").
    """
    month = month_of(closing.period)
    if month.last >= today:
        raise Refused("month_not_over", field="period")
    if closed_month(connection, village, month) is not None:
        raise Refused("month_closed_already", field="period")
    if is_closing_disputed(connection, village, month):
        raise Refused("month_closing_disputed", field="period")
    report = count_figures(connection, village, month, today=today, compare=False)
    amounts = {
        (figure.definition.key, figure.code): figure.amount
        for section in report.sections
        for figure in section.figures
    }
    return replace(
        closing,
        period=f"{month.first:%Y-%m}",
        closed_on=closing.closed_on or today,
        figures=text_of(amounts),
    )
