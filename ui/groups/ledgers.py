"""Which ledgers the page of the member group holds, in the order in which it lists them."""

from __future__ import annotations

from ui.groups.bundle_pair_sheet import BUNDLE_PAIR_SHEET
from ui.groups.four_heads_sheet import FOUR_HEADS_SHEET
from ui.groups.fund_line_sheet import FUND_LINE_SHEET
from ui.groups.fund_year_sheet import FUND_YEAR_SHEET
from ui.groups.in_charge_sheet import IN_CHARGE_SHEET
from ui.groups.member_group_sheet import MEMBER_GROUP_SHEET
from ui.groups.member_sheet import MEMBER_SHEET
from ui.groups.training_sheet import TRAINING_SHEET
from ui.ledgers.ledger_page import LedgerGroup
from ui.marked import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("sheets", "Member group")

LEDGER_GROUPS = (
    LedgerGroup(
        "",
        (
            MEMBER_GROUP_SHEET,
            MEMBER_SHEET,
            TRAINING_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Funds"),
        (
            FUND_YEAR_SHEET,
            FUND_LINE_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Responsibility"),
        (
            IN_CHARGE_SHEET,
            FOUR_HEADS_SHEET,
            BUNDLE_PAIR_SHEET,
        ),
    ),
)
