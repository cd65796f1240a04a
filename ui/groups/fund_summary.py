"""Below the lines of the fund: what came in, what was spent, and what that leaves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.groups.fund_balance import INCOME
from app.money import yuan
from app.records import Record
from ui.ledgers.ledger_desk import LedgerView
from ui.marked import QT_TRANSLATE_NOOP

_SUMS = (
    QT_TRANSLATE_NOOP("sheets", "In: {0} yuan"),
    QT_TRANSLATE_NOOP("sheets", "Out: {0} yuan"),
    QT_TRANSLATE_NOOP("sheets", "Left: {0} yuan"),
)


def fund_summary(records: Sequence[Record[Any]], _view: LedgerView) -> list[str]:
    """Of the lines that are shown: of a year, where a year is chosen."""
    amounts = [(one.details.direction == INCOME, one.details.amount_fen or 0) for one in records]
    came = sum(amount for is_income, amount in amounts if is_income)
    gone = sum(amount for is_income, amount in amounts if not is_income)
    return [
        QCoreApplication.translate("sheets", words).format(yuan(amount))
        for words, amount in zip(_SUMS, (came, gone, came - gone), strict=True)
    ]
