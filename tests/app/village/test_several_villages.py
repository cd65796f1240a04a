"""Several villages in one vault: each person, ledger, fund, setting and figure belongs to one of them."""

from __future__ import annotations

from datetime import date

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.bundles.plan_bundle import home_village as home_of_bundles
from app.errors import Refused
from app.followup.list_due import list_due
from app.groups.fund_balance import fund_balances
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.member_group import MEMBER_GROUP, MemberGroup
from app.ids import VillageId
from app.people.list_people import list_files, list_people
from app.people.save_person import add_person
from app.records import records_of
from app.reports.count_figures import count_figures
from app.reports.period import period_around
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.read_village import home_village, read_village, read_villages
from app.village.several_villages import NewPlace, add_village, choose_village
from app.village.village_settings import read_settings, set_setting
from app.work import work
from tests.factories.people import TODAY, Office, a_person, a_placement

SECOND = NewPlace("999901001002", "云溪村", "清溪镇", "示范县")
OCTOBER = date(2026, 10, 12)


def test_the_first_village_is_worked_on_until_another_is_chosen(office: Office) -> None:
    second = added(office)
    with office.look() as connection:
        assert [one.name for one in read_villages(connection, on=TODAY)] == ["清水湾村", "云溪村"]
        assert read_village(connection, on=TODAY).name == "清水湾村"
    choose(office, second)
    with office.look() as connection:
        assert read_village(connection, on=TODAY).name == "云溪村"
        assert home_village(connection, on=TODAY).name == "清水湾村", "bundles go out under it"
    assert home_of_bundles is home_village


def test_people_and_what_is_due_are_those_of_the_village_that_is_worked_on(office: Office) -> None:
    first = office.village.village
    office.place(office.add_person(a_person(name="甲某")))
    second = added(office)
    choose(office, second)
    with office.work() as session:
        other = add_person(
            session,
            second,
            a_person(name="乙某"),
            village_code=SECOND.code,
            tag=office.vault.laptop.tag,
            id_key=office.vault.id_key,
            now=office.now,
        )
    office.place(other, **vars(a_placement()))
    for village, name in ((second, "乙某"), (first, "甲某")):
        choose(office, village)
        with office.look() as connection:
            assert [one.name for one in list_people(connection, today=TODAY)] == [name]
            assert [one.name for one in list_files(connection, today=TODAY)] == [name]
            due = list_due(connection, today=TODAY)
            assert {row.name for row in (*due.overdue, *due.near, *due.ahead)} == {name}


def test_groups_ledgers_funds_figures_and_settings_stand_apart(office: Office) -> None:
    first, second = office.village.village, added(office)
    for village, people in ((first, 40), (second, 60)):
        office.record(MEMBER_GROUP, village, MemberGroup(name=f"小组{people}"))
        office.record(ACTIVITY, village, Activity(happened_on=OCTOBER, title="屋场会", audience_n=people))
        line = FundLine(happened_on=OCTOBER, direction="1", amount_fen=people * 100, purpose="拨款")
        office.record(FUND_LINE, village, line)
    with office.work() as session:
        set_setting(session, second, "fund_people", "2000", source="县里通知")
    with office.look() as connection:
        assert [one.details.name for one in records_of(connection, MEMBER_GROUP, second)] == ["小组60"]
        assert fund_balances(connection, second)[2026].income == 6000
        month = period_around(OCTOBER, "month")
        figures = count_figures(connection, second, month, today=TODAY)
        assert figures.figure("audience_n").amount == 60
        assert read_settings(connection).number("fund_people") == 3000
    choose(office, second)
    with office.look() as connection:
        assert read_settings(connection).number("fund_people") == 2000


def test_a_closed_month_of_one_village_is_open_in_the_other(office: Office) -> None:
    first, second = office.village.village, added(office)
    with office.work() as session:
        closing = MonthClose(period="2026-10", closed_by="王组长")
        add_line(session, MONTH_CLOSE, first, closing, now=office.now)
    held = Activity(happened_on=OCTOBER, title="屋场会")
    with office.work() as session:
        add_line(session, ACTIVITY, second, held, now=office.now)
    person = office.add_person()
    with pytest.raises(Refused, match="closed_needs_reason"), work(office.vault, now=office.now) as session:
        add_line(session, ACTIVITY, first, held, now=office.now)
    with pytest.raises(Refused, match="closed_needs_reason"):
        office.visit(person, OCTOBER)


@pytest.mark.parametrize(
    ("place", "reason", "field"),
    [
        (NewPlace("999901001002", " "), "village_name_missing", "name"),
        (NewPlace("12", "云溪村"), "village_code_form", "code"),
        (NewPlace("９９９９０１", "云溪村"), "village_code_form", "code"),
        (NewPlace("999901001001", "云溪村"), "village_here_already", "code"),
        (NewPlace("999901001002", "云" * 61), "text_too_long", "name"),
    ],
)
def test_a_village_that_cannot_be_added_says_why(
    office: Office, place: NewPlace, reason: str, field: str
) -> None:
    with office.work() as session, pytest.raises(Refused, match=reason) as refused:
        add_village(session, place, now=office.now)
    assert refused.value.field == field


def test_a_village_that_is_not_here_cannot_be_chosen(office: Office) -> None:
    with office.work() as session, pytest.raises(Refused, match="village_unknown"):
        choose_village(session, VillageId("none"))


def added(office: Office) -> VillageId:
    with office.work() as session:
        return add_village(session, SECOND, now=office.now)


def choose(office: Office, village: VillageId) -> None:
    with office.work() as session:
        choose_village(session, village)
