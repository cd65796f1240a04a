"""Measures 帮教措施 (domain entity B4, form F10): what is planned with a person, by whom, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import RecordKind


@dataclass(frozen=True)
class Measure:
    """Fields carry the names of the table's columns. `review_on` is the day to look at it again."""

    from_on: date | None = None
    to_on: date | None = None
    situation: str = ""
    problem: str = ""
    need: str = ""
    goal: str = ""
    action: str = ""
    owner: str = ""
    review_on: date | None = None
    reviewed_on: date | None = None
    outcome: str = ""

    def is_running(self, today: date) -> bool:
        """Whether it holds on this day."""
        return (self.from_on is None or self.from_on <= today) and (self.to_on is None or today <= self.to_on)


def check_measure(measure: Measure, today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins" | "day_in_future" | "day_impossible")."""
    need_words(measure, "action", "from_on")
    refuse_impossible(measure, "from_on", "to_on", "review_on")
    refuse_backwards(measure, "from_on", "to_on")
    refuse_backwards(measure, "from_on", "review_on")
    refuse_future(measure, today, "reviewed_on")


MEASURE = RecordKind("measure", Measure, day="from_on", check=check_measure)
