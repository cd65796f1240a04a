from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.placements.working_days import holiday_table, shipped_holidays, shipped_years


def test_the_spring_festival_is_no_working_time_and_the_sunday_before_is():
    table = shipped_holidays()
    assert not table.is_working(date(2025, 1, 28))
    assert table.is_working(date(2025, 1, 26))


def test_working_days_are_counted_back_over_a_holiday():
    assert shipped_holidays().back(date(2025, 10, 9), 1) == date(2025, 9, 30)


def test_without_a_table_only_weekends_are_free():
    table = holiday_table([])
    assert not table.knows(2025)
    assert table.next_working(date(2025, 10, 4)) == date(2025, 10, 6)
    assert table.back(date(2025, 10, 6), 1) == date(2025, 10, 3)


def test_every_day_worked_in_exchange_is_a_weekend_day():
    table = shipped_holidays()
    assert {day.weekday() for day in table.workdays} <= {5, 6}
    assert not table.workdays & table.holidays


def test_every_shipped_year_names_its_notice_and_2026_is_there():
    assert [one.year for one in shipped_years()] == [2024, 2025, 2026]
    assert all(f"国务院办公厅关于{one.year}年" in one.source for one in shipped_years())
    assert shipped_holidays().knows_days(date(2024, 1, 1), date(2026, 12, 31))
    assert not shipped_holidays().knows_days(date(2026, 12, 31), date(2027, 1, 1))


@given(st.dates(date(2023, 1, 1), date(2028, 1, 1)), st.integers(0, 20))
def test_counting_working_days_back_and_on_is_walking_day_by_day(day, count):
    table = shipped_holidays()
    assert table.back(day, count) == walked(table, day, count, -1)
    assert table.on(day, count) == walked(table, day, count, 1)


def walked(table, day, count, way):
    """The same, the slow way: every day looked at by itself in the notice's lists, else in the week."""
    left = count
    while left:
        day = date.fromordinal(day.toordinal() + way)
        is_free = day in table.holidays or (day.isoweekday() in (6, 7) and day not in table.workdays)
        left -= 0 if is_free else 1
    return day
