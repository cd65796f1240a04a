from __future__ import annotations

from datetime import date

import pytest

from app.followup.plans import plan_template
from app.followup.why import why_due


@pytest.mark.parametrize(
    ("template", "rule", "key"),
    [
        ("SEED001", 0, "due_each_calendar_period"),
        ("SEED001", 1, "due_in_each_window"),
        ("COLOUR-LF", 0, "due_after_the_last_time"),
    ],
)
def test_each_mode_has_a_sentence_of_its_own(template, rule, key):
    assert told(plan_template(template).rules[rule]).key == key


def test_the_answer_names_source_authority_and_version_and_fills_every_blank():
    why = told(plan_template("SEED001").rules[1], counted=("t1", "t2"), pause="leave")
    assert (why.plan.id, why.plan.version, why.plan.authority) == ("SEED001", 1, "township")
    assert "interpretation" in why.plan.basis.lower()
    assert why.counted == ("t1", "t2")
    assert why.facts == {
        "kind": "urine",
        "every": 6,
        "unit": "month",
        "number": 1,
        "first_day": date(2024, 3, 16),
        "due": date(2024, 9, 15),
        "grace_days": 14,
        "counted": 2,
        "pause": "leave",
    }


def told(rule, counted=(), pause=None):
    return why_due(
        rule,
        number=1,
        first_day=date(2024, 3, 16),
        due=date(2024, 9, 15),
        counted=counted,
        pause=pause,
        remarks=(),
    )
