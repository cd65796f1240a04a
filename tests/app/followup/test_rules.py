from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.codes import code_list
from app.followup.rules import PAUSING_STATUS, SEEN, Pause, State, due_state, not_seen, pause_of

DUE = date(2024, 4, 30)


@pytest.mark.parametrize(
    ("after_due", "state"),
    [(-8, "scheduled"), (-7, "due_soon"), (-1, "due_soon"), (0, "due"), (7, "due"), (8, "overdue")],
)
def test_the_state_by_days_from_the_due_day(after_due, state):
    assert due_state(DUE, 7, DUE + timedelta(days=after_due)) is State(state)


@pytest.mark.parametrize(
    ("first", "last", "pauses"),
    [
        ("2024-04-30", "2024-04-30", True),
        ("2024-04-29", None, True),
        ("2024-04-01", "2024-04-15", False),
        ("2024-04-01", "2024-04-16", True),
        ("2024-05-01", None, False),
        ("2024-03-01", "2024-03-31", False),
    ],
)
def test_a_pause_over_the_due_day_or_most_of_the_window_suspends_it(first, last, pauses):
    pause = Pause(date.fromisoformat(first), last and date.fromisoformat(last), "leave")
    assert (pause_of(date(2024, 4, 1), DUE, [pause]) is pause) is pauses


def test_somebody_not_seen_for_more_than_45_days_is_suspected_never_more():
    seen = [(date(2024, 4, 1), "call"), (date(2024, 3, 1), "visit")]
    quiet = not_seen(seen, since=date(2024, 1, 1), pauses=[], today=date(2024, 5, 16))
    assert (quiet.days, quiet.last_record, quiet.suspected) == (45, "call", False)
    alarm = not_seen(seen, since=date(2024, 1, 1), pauses=[], today=date(2024, 5, 17))
    assert (alarm.suspected, alarm.key) == (True, "suspected_lost_contact")


def test_nobody_is_suspected_during_a_pause_and_the_count_begins_anew_after_it():
    away = [Pause(date(2024, 2, 1), date(2024, 6, 1), "serving")]
    during = not_seen([], since=date(2024, 1, 1), pauses=away, today=date(2024, 6, 1))
    after = not_seen([], since=date(2024, 1, 1), pauses=away, today=date(2024, 7, 1))
    assert (during.suspected, after.days, after.suspected) == (False, 30, False)


def test_meeting_only_the_family_or_an_empty_house_is_not_seeing_the_person():
    assert ("visit", "1", "1") in SEEN
    assert ("visit", "3", "3") in SEEN
    assert ("visit", "1", "2") not in SEEN
    assert ("visit", "1", "4") not in SEEN
    assert ("test", "1", "5") not in SEEN


def test_every_pausing_status_is_a_status():
    assert all(code_list("STATUS").item(code) for code in PAUSING_STATUS)
