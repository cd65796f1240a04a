from __future__ import annotations

from datetime import date

from app.placements.working_days import holiday_table, shipped_holidays


def test_the_spring_festival_is_no_working_time_and_the_sunday_before_is():
    table = shipped_holidays()
    assert not table.is_working(date(2025, 1, 28))
    assert table.is_working(date(2025, 1, 26))


def test_working_days_are_counted_back_over_a_holiday():
    assert shipped_holidays().back(date(2025, 10, 9), 1) == date(2025, 9, 30)


def test_without_a_table_only_weekends_are_free():
    table = holiday_table({})
    assert not table.knows(2025)
    assert table.next_working(date(2025, 10, 4)) == date(2025, 10, 6)
    assert table.back(date(2025, 10, 6), 1) == date(2025, 10, 3)


def test_every_day_worked_in_exchange_is_a_weekend_day():
    table = shipped_holidays()
    assert {day.weekday() for day in table.workdays} <= {5, 6}
    assert not table.workdays & table.holidays
