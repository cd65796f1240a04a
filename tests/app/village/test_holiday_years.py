"""Which years of holidays are known here: the shipped ones, and those that were entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.errors import Refused
from app.placements.working_days import HolidayYear, shipped_holidays
from app.village.holiday_years import forget_holiday_year, keep_holiday_year, known_years, read_holidays
from tests.factories.people import Office

NEXT = HolidayYear(
    2027,
    tuple(date(2027, 10, 1) + timedelta(days=number) for number in range(7)),
    (date(2027, 9, 26),),
    "县禁毒办转发",
)


def test_a_year_that_was_entered_is_counted_by(office: Office) -> None:
    assert known(office) == [2026, 2025, 2024]
    keep(office, NEXT)
    with office.look() as connection:
        table = read_holidays(connection)
        assert known_years(connection)[0].days == NEXT
    assert table.knows(2027)
    assert not table.is_working(date(2027, 10, 1))
    assert table.is_working(date(2027, 9, 26))


def test_an_entered_year_goes_before_the_shipped_one_until_it_is_taken_back(office: Office) -> None:
    changed = replace(NEXT, year=2026, holidays=tuple(date(2026, 5, day) for day in range(1, 9)), workdays=())
    keep(office, changed)
    with office.look() as connection:
        assert not read_holidays(connection).is_working(date(2026, 5, 8))
    keep(office, changed)
    assert office.sql("SELECT count(*) FROM holiday_year") == 1
    with office.work() as session:
        forget_holiday_year(session, 2026, why="typed wrongly")
    with office.look() as connection:
        assert read_holidays(connection) == shipped_holidays()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"year": 1999}, "holiday_year_impossible"),
        ({"holidays": ()}, "holidays_missing"),
        ({"holidays": tuple(date(2027, 1, 1) + timedelta(days=n) for n in range(61))}, "holidays_too_many"),
        ({"workdays": (date(2028, 1, 1),)}, "holidays_outside_the_year"),
        ({"workdays": (date(2027, 9, 27),)}, "workday_not_on_a_weekend"),
        ({"workdays": (date(2027, 10, 2),)}, "day_both_holiday_and_workday"),
        ({"source": " "}, "field_missing"),
    ],
)
def test_what_cannot_be_a_year_of_holidays_is_refused(
    office: Office, said: dict[str, Any], reason: str
) -> None:
    with pytest.raises(Refused, match=reason):
        keep(office, replace(NEXT, **said))
    assert known(office) == [2026, 2025, 2024]


def keep(office: Office, days: HolidayYear) -> None:
    with office.work() as session:
        keep_holiday_year(session, days)


def known(office: Office) -> list[int]:
    with office.look() as connection:
        return [one.days.year for one in known_years(connection)]
