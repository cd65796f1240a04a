"""What was done towards a task of the publicity month (form F28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class CampaignStep:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    task_id: str = ""
    quantity: int | None = None
    place: str = ""
    proof: str = ""
    activity_id: str = ""
    note: str = ""


def check_campaign_step(campaign_step: CampaignStep, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(campaign_step, "happened_on", "quantity")
    refuse_future(campaign_step, today, "happened_on")


CAMPAIGN_STEP = RecordKind(
    "campaign_step",
    CampaignStep,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_campaign_step,
)
