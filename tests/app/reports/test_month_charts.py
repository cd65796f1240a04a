"""Charts tell the same as the figures, month by month; people are told as their files said then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.groups.fund_line import FUND_LINE, FundLine
from app.people.save_person import change_person
from app.reports.count_figures import Report, count_figures
from app.reports.month_charts import FUNDS, PEOPLE, TESTS, VISITS, MonthChart, month_charts, months_of
from app.reports.period import Period, period_around
from tests.factories.people import Office, a_person

YEAR = period_around(date(2026, 1, 1), "year")


def test_a_month_is_shown_with_the_eleven_before_it_and_two_years_with_all_their_months() -> None:
    assert months_of(period_around(date(2026, 3, 9), "month"))[0] == date(2025, 4, 1)
    assert months_of(YEAR) == tuple(date(2026, month, 1) for month in range(1, 13))
    assert len(months_of(Period(date(2025, 1, 1), date(2026, 12, 31)))) == 24
    assert len(months_of(Period(date(1990, 1, 1), date(2026, 12, 31)))) == 36


def test_the_bars_of_a_year_come_to_its_figures(office: Office) -> None:
    for name in ("王小满", "李四", "张三"):
        person = office.add_person(
            a_person(name=name), opened_on=date(2026, 1, 5), kept_since=date(2026, 1, 5)
        )
        begun = date(2026, 1, 5)
        office.place(person, decision_on=begun, served_on=begun, reported_on=begun, agreement_signed_on=begun)
        for month in (2, 3, 5, 8, 9):
            office.visit(person, date(2026, month, 4))
        office.test(person, date(2026, 7, 1))
    charts, report = drawn(office)
    for key in (VISITS, TESTS):
        chart = charts[key]
        assert sum(part_of(chart, "done")) == report.figure(f"{key}_done").amount
        assert sum(part_of(chart, "late")) == report.figure(f"{key}_late").amount
        assert sum(part_of(chart, "missed")) == report.figure(f"{key}_missed").amount
        assert (
            sum(sum(part_of(chart, part.key)) for part in chart.parts) == report.figure(f"{key}_due").amount
        )


def test_people_have_the_status_of_that_month(office: Office) -> None:
    moved = office.add_person(
        a_person(status="11", status_since=date(2026, 3, 2)), opened_on=date(2026, 3, 2)
    )
    office.add_person(a_person(name="李四", status="12"), opened_on=date(2026, 5, 4))
    change_status(office, moved, "12", date(2026, 8, 15))
    people = drawn(office)[0][PEOPLE]
    assert part_of(people, "11") == [0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, None]
    assert part_of(people, "12") == [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, None]


def test_a_closed_bag_is_counted_until_it_was_closed(office: Office) -> None:
    person = office.add_person(
        a_person(status="41", status_since=date(2026, 2, 1)), opened_on=date(2026, 2, 1)
    )
    with office.work() as session:
        close_bag(session, person, Closing(date(2026, 6, 10), "1", "解字3号"), now=office.now)
    assert part_of(drawn(office)[0][PEOPLE], "41") == [0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, None]
    may, june = (counted(office, period_around(date(2026, month, 1), "month")) for month in (5, 6))
    assert [one.figure("people").amount for one in (may, june)] == [1, 0]
    assert june.figure("people").before == 1


def test_a_status_that_was_taken_back_was_never_there(office: Office) -> None:
    person = office.add_person(a_person(status="11"), opened_on=date(2026, 9, 1))
    change_status(office, person, "54", date(2026, 10, 1))
    office.undo()
    people = drawn(office)[0][PEOPLE]
    assert [part.key for part in people.parts] == ["11"]
    assert part_of(people, "11")[8:] == [1, 1, 1, None]


def test_many_statuses_leave_five_series(office: Office) -> None:
    for status in ("11", "12", "13", "14", "21", "33", "51"):
        office.add_person(a_person(status=status, name=f"某{status}"))
    people = drawn(office)[0][PEOPLE]
    assert [part.key for part in people.parts] == ["11", "12", "13", "14", "others"]
    assert sum(part.amounts[10] or 0 for part in people.parts) == 7


def test_money_is_parted_by_month_and_direction(office: Office) -> None:
    village = office.village.village
    for month, direction, amount in ((1, "1", 300_000), (1, "2", 1_250), (11, "2", 700), (12, "2", 9)):
        line = FundLine(happened_on=date(2025 if month == 12 else 2026, month, 20), direction=direction)
        office.record(FUND_LINE, village, replace(line, amount_fen=amount, purpose="资料"))
    funds = drawn(office)[0][FUNDS]
    assert part_of(funds, "in") == [300_000] + [0] * 11
    assert part_of(funds, "out") == [1_250] + [0] * 9 + [700, 0]


def change_status(office: Office, person: str, status: str, since: date) -> None:
    later = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
    with office.work() as session:
        changed = a_person(status=status, status_since=since)
        change_person(session, person, changed, id_key=office.vault.id_key, now=later)  # type: ignore[arg-type]


def part_of(chart: MonthChart, key: str) -> list[int]:
    return list(next(part for part in chart.parts if part.key == key).amounts)  # type: ignore[arg-type]


def counted(office: Office, period: Period) -> Report:
    with office.look() as connection:
        return count_figures(connection, office.village.village, period, today=office.today)


def drawn(office: Office) -> tuple[dict[str, MonthChart], Report]:
    with office.look() as connection:
        charts = month_charts(connection, office.village.village, YEAR, today=office.today)
    return {one.key: one for one in charts}, counted(office, YEAR)
