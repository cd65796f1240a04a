"""Which ledgers the page of publicity holds, in the order in which it lists them."""

from __future__ import annotations

from ui.activities.activity_sheet import ACTIVITY_SHEET
from ui.activities.campaign_step_sheet import CAMPAIGN_STEP_SHEET
from ui.activities.campaign_task_sheet import CAMPAIGN_TASK_SHEET
from ui.activities.checklist_line_sheet import CHECKLIST_LINE_SHEET
from ui.activities.condolence_sheet import CONDOLENCE_SHEET
from ui.activities.duty_letter_sheet import DUTY_LETTER_SHEET
from ui.activities.home_letter_sheet import HOME_LETTER_SHEET
from ui.activities.material_line_sheet import MATERIAL_LINE_SHEET
from ui.activities.media_sheet import MEDIA_SHEET
from ui.activities.partner_unit_sheet import PARTNER_UNIT_SHEET
from ui.activities.pledge_batch_sheet import PLEDGE_BATCH_SHEET
from ui.activities.position_sheet import POSITION_SHEET
from ui.activities.reader_line_sheet import READER_LINE_SHEET
from ui.activities.school_link_sheet import SCHOOL_LINK_SHEET
from ui.activities.survey_sheet import SURVEY_SHEET
from ui.activities.venue_sheet import VENUE_SHEET
from ui.activities.volunteer_sheet import VOLUNTEER_SHEET
from ui.ledgers.ledger_page import LedgerGroup
from ui.marked import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("sheets", "Publicity")

LEDGER_GROUPS = (
    LedgerGroup(
        "",
        (
            ACTIVITY_SHEET,
            MATERIAL_LINE_SHEET,
            MEDIA_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Places and people"),
        (
            POSITION_SHEET,
            PARTNER_UNIT_SHEET,
            VOLUNTEER_SHEET,
            VENUE_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Letters"),
        (
            PLEDGE_BATCH_SHEET,
            DUTY_LETTER_SHEET,
            HOME_LETTER_SHEET,
            READER_LINE_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Others"),
        (
            SCHOOL_LINK_SHEET,
            SURVEY_SHEET,
            CONDOLENCE_SHEET,
            CHECKLIST_LINE_SHEET,
        ),
    ),
    LedgerGroup(
        QT_TRANSLATE_NOOP("sheets", "Publicity month"),
        (
            CAMPAIGN_TASK_SHEET,
            CAMPAIGN_STEP_SHEET,
        ),
    ),
)
