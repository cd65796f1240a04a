"""Which ledgers the page of village work holds, in the order in which it lists them."""

from __future__ import annotations

from ui.ledgers.ledger_page import LedgerGroup
from ui.marked import QT_TRANSLATE_NOOP
from ui.village.commendation_sheet import COMMENDATION_SHEET
from ui.village.creation_sheet import CREATION_SHEET
from ui.village.document_in_sheet import DOCUMENT_IN_SHEET
from ui.village.grid_sheet import GRID_SHEET
from ui.village.info_exchange_sheet import INFO_EXCHANGE_SHEET
from ui.village.inspection_sheet import INSPECTION_SHEET
from ui.village.meeting_sheet import MEETING_SHEET
from ui.village.month_close_sheet import MONTH_CLOSE_SHEET
from ui.village.patrol_sheet import PATROL_SHEET
from ui.village.plan_task_sheet import PLAN_TASK_SHEET
from ui.village.practice_sheet import PRACTICE_SHEET
from ui.village.problem_sheet import PROBLEM_SHEET
from ui.village.rubric_item_sheet import RUBRIC_ITEM_SHEET
from ui.village.score_sheet import SCORE_SHEET
from ui.village.tenday_check_sheet import TENDAY_CHECK_SHEET
from ui.village.village_year_sheet import VILLAGE_YEAR_SHEET
from ui.village.year_plan_sheet import YEAR_PLAN_SHEET

TITLE = QT_TRANSLATE_NOOP("sheets", "Village work")

LEDGER_GROUPS = (
    LedgerGroup(
        "",
        (
            TENDAY_CHECK_SHEET,
            INFO_EXCHANGE_SHEET,
            PATROL_SHEET,
            MEETING_SHEET,
            DOCUMENT_IN_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Plan and closing"),
        (
            YEAR_PLAN_SHEET,
            PLAN_TASK_SHEET,
            MONTH_CLOSE_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Assessment"),
        (
            PROBLEM_SHEET,
            INSPECTION_SHEET,
            RUBRIC_ITEM_SHEET,
            SCORE_SHEET,
            COMMENDATION_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "The village"),
        (
            VILLAGE_YEAR_SHEET,
            GRID_SHEET,
            CREATION_SHEET,
            PRACTICE_SHEET,
        ),
    ),
)
