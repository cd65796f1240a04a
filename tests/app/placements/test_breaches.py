from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.placements.breaches import (
    after_test,
    breach_count,
    leave_days,
    leave_needs_writing,
    refused_placement,
    special_care,
)

DAY = date(2024, 6, 1)


def test_three_days_away_ask_for_a_written_report():
    assert leave_needs_writing(DAY, date(2024, 6, 3), False, "l1") is None
    finding = leave_needs_writing(DAY, date(2024, 6, 4), False, "l1")
    assert finding is not None
    assert (finding.article, finding.records) == (("detox_regulation", "19"), ("l1",))
    assert leave_needs_writing(DAY, date(2024, 6, 4), True, "l1") is None


def test_whether_the_first_day_counts_is_a_setting():
    assert leave_days(DAY, date(2024, 6, 3)) == 2
    assert leave_days(DAY, date(2024, 6, 3), count_first_day=True) == 3


@pytest.mark.parametrize(("times", "state"), [(1, "below"), (2, "near"), (3, "reached")])
def test_three_evaded_tests_reach_the_limit_of_article_20(times, state):
    count = breach_count([f"t{i}" for i in range(times)], [], DAY)
    assert count.tallies[0].state == state
    assert count.suggest_report is (times == 3)


@pytest.mark.parametrize(("days", "state"), [(19, "below"), (20, "near"), (30, "near"), (31, "reached")])
def test_more_than_thirty_days_in_total_and_not_thirty(days, state):
    count = breach_count([], [(DAY, DAY + timedelta(days=days), "a1")], date(2025, 1, 1))
    assert (count.tallies[2].state, count.tallies[2].records) == (state, ("a1",))


def test_an_absence_that_lasts_counts_until_today():
    assert breach_count([], [(DAY, None, "a1")], DAY + timedelta(days=5)).tallies[2].count == 5


def test_a_positive_result_is_reported_and_a_single_refusal_only_counted():
    positive, refused = after_test("2", "t1"), after_test("4", "t2")
    assert positive is not None
    assert (positive.key, positive.article) == ("report_promptly", ("detox_regulation", "21"))
    assert refused is not None
    assert refused.key == "counts_as_evaded"
    assert after_test("1", "t3") is None


def test_refusing_the_placement_is_reported():
    assert refused_placement("r1").key == "report_promptly"


def test_a_child_under_fourteen_needs_a_guardian():
    assert [f.key for f in special_care(["3"], 13)] == ["special_care", "guardian_consent"]
    assert [f.key for f in special_care(["1"], 30)] == ["special_care"]
