from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.placements.rules import (
    DETOX,
    RECOVERY,
    add_months,
    check_dates,
    check_term,
    end_reminders,
    follow_up_end,
    missing_roles,
    month_length,
    report_deadline,
    report_state,
    suspended_end,
    term_end,
    termination,
    three_year_review,
    transfer_deadline,
)
from app.placements.working_days import shipped_holidays

START = date(2024, 3, 15)


def test_the_person_reports_within_fifteen_days_the_day_of_receipt_not_counted():
    deadline = report_deadline(START)
    assert deadline.last_day == date(2024, 3, 30)
    assert deadline.article == ("detox_regulation", "14")


def test_a_province_may_ask_for_two_days():
    assert report_deadline(START, days=2).last_day == date(2024, 3, 17)


def test_a_last_day_on_a_holiday_rolls_only_where_the_county_says_so():
    served = date(2024, 9, 18)
    assert report_deadline(served).last_day == date(2024, 10, 3)
    rolled = report_deadline(served, roll=shipped_holidays())
    assert (rolled.last_day, rolled.rolled) == (date(2024, 10, 8), True)


@pytest.mark.parametrize(
    ("reported", "today", "state", "over"),
    [
        (None, "2024-03-30", "awaiting", 0),
        (None, "2024-03-31", "overdue", 1),
        ("2024-03-30", "2024-06-01", "reported", 0),
        ("2024-04-02", "2024-06-01", "reported_late", 3),
    ],
)
def test_reporting_is_awaited_overdue_or_done_and_never_refused(reported, today, state, over):
    day = reported and date.fromisoformat(reported)
    told = report_state(report_deadline(START), day, date.fromisoformat(today))
    assert (told.state, told.days_over) == (state, over)


def test_without_a_day_of_receipt_nothing_is_overdue():
    assert report_state(None, None, date(2030, 1, 1)).state == "awaiting"


@pytest.mark.parametrize(
    ("reported", "end"),
    [("2024-02-29", "2027-02-28"), ("2024-03-15", "2027-03-15"), ("2024-12-31", "2027-12-31")],
)
def test_detox_ends_three_years_after_the_reporting_day(reported, end):
    assert term_end(DETOX, date.fromisoformat(reported), 36).effective == date.fromisoformat(end)


def test_the_printed_end_wins_and_the_computed_one_stays_visible():
    term = term_end(DETOX, START, 36, date(2027, 3, 14))
    assert (term.effective, term.computed, term.differs_by) == (date(2027, 3, 14), date(2027, 3, 15), -1)


def test_recovery_is_counted_by_its_own_article():
    assert term_end(RECOVERY, START, 24).article == ("detox_regulation", "37")


@pytest.mark.parametrize(
    ("kind", "months", "fits"),
    [(DETOX, 36, True), (DETOX, 24, False), (RECOVERY, 1, True), (RECOVERY, 36, True), (RECOVERY, 37, False)],
)
def test_terms_that_the_law_does_not_know_are_asked_about(kind, months, fits):
    assert (check_term(kind, months) is None) is fits


def test_the_working_group_names_the_roles_that_nobody_fills():
    assert missing_roles({"1", "2", "4"}) == ("3", "5")
    assert missing_roles({"1", "2", "3", "4", "5"}) == ()


def test_after_a_move_the_person_reports_again_within_fifteen_days():
    assert transfer_deadline(START).last_day == date(2024, 3, 30)


def test_suspended_days_show_both_ends():
    end = suspended_end(date(2027, 3, 15), [(date(2024, 6, 1), date(2024, 6, 16), "s1")], date(2025, 1, 1))
    assert (end.unchanged, end.extended, end.days) == (date(2027, 3, 15), date(2027, 3, 30), 15)
    assert end.effective == end.unchanged
    assert end.records == ("s1",)


def test_the_county_may_rule_that_suspension_extends():
    spans = [(date(2024, 6, 1), date(2024, 6, 16), "s1")]
    end = suspended_end(date(2027, 3, 15), spans, date(2025, 1, 1), extends=True)
    assert end.effective == date(2027, 3, 30)


def test_days_of_two_suspensions_count_once_and_a_lasting_one_until_today():
    spans = [(date(2024, 6, 1), date(2024, 6, 16), "a"), (date(2024, 6, 10), None, "b")]
    assert suspended_end(date(2027, 3, 15), spans, date(2024, 6, 21)).days == 20


def test_prison_terminates_a_placement_and_completion_does_not():
    finding = termination("2")
    assert finding is not None
    assert finding.article == ("detox_regulation", "24")
    assert termination("1") is None


def test_the_end_is_announced_thirty_days_and_seven_working_days_before():
    end = date(2025, 10, 10)
    reminders = end_reminders(end, date(2025, 9, 25), shipped_holidays())
    days = {reminder.key: reminder.day for reminder in reminders}
    assert days == {
        "end_in_30_days": date(2025, 9, 10),
        "materials_to_police": date(2025, 9, 24),
        "term_ends": end,
        "notice_overdue": date(2025, 10, 17),
    }
    assert [r.reached for r in reminders] == [True, True, False, False]
    assert all(r.certain for r in reminders)


def test_a_year_without_a_holiday_table_is_marked_as_uncertain():
    reminders = end_reminders(date(2031, 3, 14), date(2031, 1, 1), shipped_holidays())
    assert [r.certain for r in reminders] == [True, False, True, True]


def test_a_notice_received_ends_the_reminders():
    assert end_reminders(START, START, shipped_holidays(), notice_received_on=START) == ()


def test_visits_and_tests_stop_with_the_discharge():
    assert follow_up_end(date(2027, 3, 15), date(2026, 1, 1)) == date(2026, 1, 1)
    assert follow_up_end(date(2027, 3, 15), None) == date(2027, 3, 15)


def test_the_three_year_review_counts_from_the_later_day_and_only_suggests():
    review = three_year_review(date(2024, 2, 29), date(2023, 5, 1))
    assert review is not None
    assert (review.day, review.key) == (date(2027, 2, 28), "ask_to_end_dynamic_control")
    assert three_year_review(None, None) is None


def test_days_out_of_order_are_named():
    found = check_dates(
        today=date(2024, 6, 1),
        decided_on=date(2024, 3, 20),
        served_on=date(2024, 3, 15),
        reported_on=date(2024, 6, 2),
        end_printed=date(2024, 1, 1),
        happened=[(date(2024, 6, 2), "v1"), (date(2024, 5, 1), "v2")],
    )
    assert [(f.key, f.records) for f in found] == [
        ("served_on_before_decided_on", ()),
        ("reported_on_in_future", ()),
        ("end_before_start", ()),
        ("happened_in_future", ("v1",)),
        ("happened_before_placement", ("v2",)),
    ]


def test_the_reporting_day_may_not_lie_before_the_decision_even_if_receipt_is_unknown():
    found = check_dates(today=START, decided_on=date(2024, 3, 10), reported_on=date(2024, 3, 1))
    assert [f.key for f in found] == ["reported_on_before_decided_on"]


def test_days_in_order_find_nothing():
    assert check_dates(today=START, decided_on=START, served_on=START, reported_on=START) == ()


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.integers(-600, 600))
def test_a_month_later_is_the_same_day_or_the_months_last(day, months):
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)
    assert later.replace(day=month_length(later.year, later.month)) + timedelta(days=1) == add_months(
        later.replace(day=1), 1
    )
