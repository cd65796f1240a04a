"""Take over the template of the publicity month's plan: each task becomes a record to be changed."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.clock import Moment
from app.records import RecordId, add_record
from app.work import Session


def template_tasks(year: int) -> list[CampaignTask]:
    """The tasks of the template for one year, in its order, each with where its numbers come from."""
    raw = _template()
    until = date.fromisoformat(f"{year}-{raw['until']}")
    return [
        CampaignTask(
            year=year,
            campaign=raw["campaign"],
            task=one["task"],
            least=one["least"],
            most=one["most"],
            unit=one["unit"],
            due_on=until,
            source=raw["source_zh"],
            place_in_list=place,
        )
        for place, one in enumerate(raw["tasks"], 1)
    ]


def take_over_plan(session: Session, village: str, year: int, *, now: Moment) -> list[RecordId]:
    """Record every task of the template that this year does not have yet, in one action.

    The second time it adds nothing; a task that was changed or written by hand stays as it is.
    """
    held = set(
        session.connection.exec_driver_sql(
            "SELECT task FROM campaign_task WHERE village_id = ? AND year = ? AND deleted = 0",
            (village, year),
        ).scalars()
    )
    return [
        add_record(session, CAMPAIGN_TASK, village, task, now=now)
        for task in template_tasks(year)
        if task.task not in held
    ]


@cache
def _template() -> dict[str, Any]:
    text = (files("resources") / "campaigns" / "june_626.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
