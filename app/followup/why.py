"""Why something is due: the rule, its source and the records counted, as facts for a sentence.

The sentences are the screen's, in two languages; here are only their keys and blanks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.followup.plans import PlanRule, TemplateRef

Fact = str | int | date


@dataclass(frozen=True, slots=True)
class Why:
    """What the answer to "Why?" shows. `plan` is who said so; `key` chooses the sentence,
    `remarks` the ones after it.

    Keys: "due_each_calendar_period", "due_in_each_window", "due_in_each_window_of_file",
    "due_after_the_last_time". Remarks:
    "paused", "contact_instead", "while_away", "from_file", "before_yidai", "done_late", "typed_late",
    "nothing_counted", "missed", "in_dispute".
    """

    rule: str
    plan: TemplateRef
    first_day: date
    due: date
    grace_days: int
    counted: tuple[str, ...]
    key: str
    facts: Mapping[str, Fact]
    remarks: tuple[str, ...]


_KEYS = {
    "calendar": "due_each_calendar_period",
    "cell": "due_in_each_window",
    "interval": "due_after_the_last_time",
}


def why_due(
    rule: PlanRule,
    *,
    number: int,
    first_day: date,
    due: date,
    counted: tuple[str, ...],
    pause: str | None,
    remarks: tuple[str, ...],
) -> Why:
    """Put together what is known about one obligation. `number` counts from 1 for the reader."""
    facts: dict[str, Fact] = {
        "kind": rule.kind,
        "every": rule.step.n,
        "unit": rule.step.unit,
        "number": number,
        "first_day": first_day,
        "due": due,
        "grace_days": rule.grace_days,
        "counted": len(counted),
    }
    if pause is not None:
        facts["pause"] = pause
    return Why(
        rule.id,
        rule.template,
        first_day,
        due,
        rule.grace_days,
        counted,
        "due_in_each_window_of_file" if rule.from_file and rule.mode == "cell" else _KEYS[rule.mode],
        facts,
        remarks,
    )
