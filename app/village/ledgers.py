"""Every kind of ledger that belongs to the village itself and to no person."""

from __future__ import annotations

from typing import Any

from app.activities.activity import ACTIVITY
from app.activities.campaign_step import CAMPAIGN_STEP
from app.activities.campaign_task import CAMPAIGN_TASK
from app.activities.checklist_line import CHECKLIST_LINE
from app.activities.condolence import CONDOLENCE
from app.activities.duty_letter import DUTY_LETTER
from app.activities.home_letter import HOME_LETTER
from app.activities.material_line import MATERIAL_LINE
from app.activities.media import MEDIA
from app.activities.partner_unit import PARTNER_UNIT
from app.activities.pledge_batch import PLEDGE_BATCH
from app.activities.position import POSITION
from app.activities.reader_line import READER_LINE
from app.activities.school_link import SCHOOL_LINK
from app.activities.survey import SURVEY
from app.activities.venue import VENUE
from app.activities.volunteer import VOLUNTEER
from app.groups.bundle_pair import BUNDLE_PAIR
from app.groups.four_heads import FOUR_HEADS
from app.groups.fund_line import FUND_LINE
from app.groups.fund_year import FUND_YEAR
from app.groups.in_charge import IN_CHARGE
from app.groups.member import MEMBER
from app.groups.member_group import MEMBER_GROUP
from app.groups.training import TRAINING
from app.records import RecordKind
from app.village.commendation import COMMENDATION
from app.village.creation import CREATION
from app.village.document_in import DOCUMENT_IN
from app.village.grid import GRID
from app.village.info_exchange import INFO_EXCHANGE
from app.village.inspection import INSPECTION
from app.village.meeting import MEETING
from app.village.month_close import MONTH_CLOSE
from app.village.patrol import PATROL
from app.village.plan_task import PLAN_TASK
from app.village.practice import PRACTICE
from app.village.problem import PROBLEM
from app.village.rubric_item import RUBRIC_ITEM
from app.village.score import SCORE
from app.village.tenday_check import TENDAY_CHECK
from app.village.village_year import VILLAGE_YEAR
from app.village.year_plan import YEAR_PLAN

LEDGERS: tuple[RecordKind[Any], ...] = (
    ACTIVITY,
    MATERIAL_LINE,
    MEDIA,
    POSITION,
    PARTNER_UNIT,
    READER_LINE,
    PLEDGE_BATCH,
    DUTY_LETTER,
    VOLUNTEER,
    SURVEY,
    VENUE,
    HOME_LETTER,
    CONDOLENCE,
    SCHOOL_LINK,
    CHECKLIST_LINE,
    CAMPAIGN_TASK,
    CAMPAIGN_STEP,
    MEMBER_GROUP,
    MEMBER,
    TRAINING,
    FUND_YEAR,
    FUND_LINE,
    FOUR_HEADS,
    BUNDLE_PAIR,
    IN_CHARGE,
    VILLAGE_YEAR,
    GRID,
    TENDAY_CHECK,
    INFO_EXCHANGE,
    PATROL,
    MEETING,
    DOCUMENT_IN,
    PROBLEM,
    INSPECTION,
    CREATION,
    RUBRIC_ITEM,
    SCORE,
    COMMENDATION,
    PRACTICE,
    YEAR_PLAN,
    PLAN_TASK,
    MONTH_CLOSE,
)
"""In the order of publicity, member group, village work; pages order them themselves."""
