"""Assistance 帮扶 (domain entity B8, forms F20 and F21): one row is one time that somebody was helped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import RecordKind


@dataclass(frozen=True)
class Aid:
    """`kind` of list AID, money in whole fen. `need_id` names the need that this help closes."""

    happened_on: date | None = None
    kind: str = ""
    need_id: str = ""
    need_words: str = ""
    action: str = ""
    helper: str = ""
    unit: str = ""
    amount_fen: int | None = None
    goods: str = ""
    skill: str = ""
    job_wish: str = ""
    job_unit: str = ""
    job_post: str = ""
    job_start: date | None = None
    training_name: str = ""
    training_days: int | None = None
    followed_up_on: date | None = None
    outcome: str = ""
    signed: bool | None = None
    note: str = ""


def check_aid(aid: Aid, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "ends_before_it_begins" | "day_impossible")."""
    need_words(aid, "happened_on", "kind", "action")
    refuse_future(aid, today, "happened_on", "followed_up_on")
    refuse_impossible(aid, "job_start")
    refuse_backwards(aid, "happened_on", "followed_up_on")


AID = RecordKind("aid", Aid, day="happened_on", check=check_aid)
