"""A task of the publicity month 6.26 (form F28): least and most, from the county's plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_more
from app.records import RecordKind


@dataclass(frozen=True)
class CampaignTask:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    campaign: str = ""
    task: str = ""
    least: int | None = None
    most: int | None = None
    unit: str = ""
    due_on: date | None = None
    responsible: str = ""
    source: str = ""
    place_in_list: int | None = None
    note: str = ""


def check_campaign_task(campaign_task: CampaignTask, _today: date) -> None:
    """Raises: Refused("field_missing" | "more_than_all")."""
    need_words(campaign_task, "year", "task")
    refuse_more(campaign_task, "least", "most")


CAMPAIGN_TASK = RecordKind(
    "campaign_task",
    CampaignTask,
    day="due_on",
    order="place_in_list",
    parent="village_id",
    parent_table="village",
    check=check_campaign_task,
)
