"""Figures of a period, compared with a count that is written another way; the published counters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.activities.partner_unit import PARTNER_UNIT, PartnerUnit
from app.bag.measure import MEASURE, Measure
from app.groups.fund_line import FUND_LINE, FundLine
from app.people.merge_twins import merge_twins
from app.people.save_person import change_person
from app.records import remove_record
from app.reports.count_figures import Report, count_figures
from app.reports.figure import FigureDefinition, figure_sections
from app.reports.name_records import NAMED_BY, name_records
from app.reports.period import Period, period_around
from app.village.problem import PROBLEM, Problem
from db.journal import update
from db.schema import SHAPES
from tests.factories.people import NOW, Office, a_person

NOVEMBER = period_around(date(2026, 11, 22), "month")
YEAR = period_around(date(2026, 11, 22), "year")
DAY = date(2026, 11, 5)
OCTOBER = NOW - timedelta(days=40)
NOES = ("no_job", "no_home", "no_income")


@pytest.mark.parametrize(
    "definition",
    [one for section in figure_sections() for one in section.figures],
    ids=lambda definition: definition.key,
)
def test_every_definition_names_tables_and_columns_that_are_there(definition: FigureDefinition) -> None:
    source = definition.source
    assert definition.title.zh
    assert definition.means.zh
    assert definition.means.en
    if source.way in ("windows", "people"):
        return
    columns = set(SHAPES[source.table].columns)
    assert {name for name in (source.day, source.of, definition.by_column) if name} <= columns
    assert bool(source.day) == (source.way != "now")
    assert bool(source.of) == (source.way == "sum" or bool(source.minus))


def test_a_year_of_random_records_is_counted_as_another_count_counts_it(office: Office) -> None:
    chance = Random(7)
    village = office.village.village
    told: list[Activity] = []
    for _ in range(60):
        one = Activity(
            happened_on=date(2026, 1, 1) + timedelta(days=chance.randrange(-40, 380)),
            title="屋场会",
            audience_n=chance.choice([None, 0, 12, 40]),
            films=chance.choice([None, 1, 2]),
            is_nil=chance.choice([None, False, True]),
        )
        if one.happened_on is not None and one.happened_on <= office.today:
            office.record(ACTIVITY, village, one)
            told.append(one)
    report = counted(office, YEAR)
    inside = [one for one in told if one.happened_on is not None and one.happened_on.year == 2026]
    assert report.figure("activities").amount == sum(1 for one in inside if not one.is_nil)
    assert report.figure("audience_n").amount == sum(one.audience_n or 0 for one in inside)
    assert report.figure("films").amount == sum(one.films or 0 for one in inside)
    before = [one for one in told if one.happened_on is not None and one.happened_on.year == 2025]
    assert report.figure("activities").before == sum(1 for one in before if not one.is_nil)


def test_materials_are_never_added_across_units(office: Office) -> None:
    village = office.village.village
    for kind, quantity in (("1", 30), ("2", 130), ("3", 300), ("4", 60), ("7", 4)):
        line = MaterialLine(happened_on=date(2026, 11, 3), kind=kind, quantity=quantity)
        office.record(MATERIAL_LINE, village, line)
    report = counted(office, NOVEMBER)
    found = {one.code: one.amount for one in report.sections[3].figures if one.definition.key == "materials"}
    assert found == {"1": 30, "2": 130, "3": 300, "4": 60, "7": 4}
    assert report.figure("materials", "4").definition.unit_of("4").zh == "条"
    with pytest.raises(KeyError):
        report.figure("materials")


def test_partner_units_without_an_activity_this_year_are_listed(office: Office) -> None:
    village = office.village.village
    for name in ("村小学", "卫生室", "供销社"):
        office.record(PARTNER_UNIT, village, PartnerUnit(name=name))
    office.record(PARTNER_UNIT, village, PartnerUnit(name="砖厂", to_on=date(2026, 1, 31)))
    held = Activity(happened_on=date(2026, 3, 3), title="开学第一课", partner_units=("村小学",))
    office.record(ACTIVITY, village, held)
    office.record(ACTIVITY, village, replace(held, happened_on=date(2025, 3, 3), partner_units=("卫生室",)))
    idle = counted(office, NOVEMBER).figure("units_idle")
    with office.look() as connection:
        names = {one.words for one in name_records(connection, idle.records)}
    assert names == {"卫生室", "供销社"}


def test_what_is_removed_or_lies_outside_the_period_is_not_counted(office: Office) -> None:
    village = office.village.village
    row = office.record(PROBLEM, village, Problem(found_on=date(2026, 11, 2), item="缺责任书"))
    office.record(PROBLEM, village, Problem(found_on=date(2026, 10, 31), item="缺名单"))
    assert counted(office, NOVEMBER).figure("problems_found").amount == 1
    with office.work() as session:
        remove_record(session, PROBLEM, row, why="重复")
    assert counted(office, NOVEMBER).figure("problems_found").amount == 0


def test_visits_that_were_due_are_split_into_done_late_and_missed(office: Office) -> None:
    person = office.add_person()
    office.place(person, reported_on=date(2026, 3, 5))
    for month in (8, 10):
        office.visit(person, date(2026, month, 12))
    report = counted(office, Period(date(2026, 8, 1), date(2026, 10, 31)))
    due, done = report.figure("visits_due"), report.figure("visits_done")
    assert (
        due.amount
        == done.amount + report.figure("visits_late").amount + report.figure("visits_missed").amount
    )
    assert {one.person for one in due.records} == {person}


def test_visits_and_tests_are_split_by_kind_and_result(office: Office) -> None:
    person = office.add_person()
    for kind in ("1", "1", "3"):
        office.visit(person, date(2026, 11, 5), kind=kind)
    office.test(person, date(2026, 11, 6), result="1")
    report = counted(office, NOVEMBER)
    assert report.figure("visits").amount == 3
    assert report.figure("visits", "1").amount == 2
    assert report.figure("tests", "1").amount == 1


def test_people_are_counted_as_their_files_said_on_the_last_day(office: Office) -> None:
    office.add_person(a_person(no_job=True))
    office.add_person(a_person(name="李四", status="12"))
    report = counted(office, NOVEMBER)
    assert report.figure("people").amount == 2
    assert report.figure("people_by_status", "12").amount == 1
    assert report.figure("no_job").amount == 1
    assert report.figure("people").before == 0, "no file was open in October"


def test_the_three_noes_are_compared_with_what_the_files_said_then(tmp_path: Path) -> None:
    office = Office.make(tmp_path / "opened before", now=OCTOBER)
    person = office.add_person(a_person(no_job=True, no_home=True))
    closed = office.add_person(a_person(name="李四", no_income=True))
    office.now = NOW
    with office.work() as session:
        said = a_person(no_home=True, no_income=True)
        change_person(session, person, said, id_key=office.vault.id_key, now=office.now)
        session.write([update("person", closed, {"closed_on": "2026-11-03"})])
    report = counted(office, NOVEMBER)
    told = {key: (report.figure(key).amount, report.figure(key).before) for key in NOES}
    assert told == {"no_job": (0, 1), "no_home": (1, 1), "no_income": (1, 1)}
    assert [one.row for one in report.figure("no_home").records] == [person]
    office.close()


def test_an_activity_counts_in_each_of_its_tags_and_ways_and_these_are_never_added(office: Office) -> None:
    village = office.village.village
    office.record(
        ACTIVITY, village, Activity(happened_on=DAY, title="进校", tags=("J3", "Y1"), methods=("1",))
    )
    office.record(ACTIVITY, village, Activity(happened_on=DAY, title="进企业", tags=("J2",)))
    office.record(ACTIVITY, village, Activity(happened_on=DAY, is_nil=True, tags=("Y1",)))
    report = counted(office, NOVEMBER)
    parts = {
        (one.definition.key, one.code): one.amount
        for section in report.sections
        for one in section.figures
        if one.definition.several
    }
    assert parts == {
        ("activities_by_tag", "J2"): 1,
        ("activities_by_tag", "J3"): 1,
        ("activities_by_tag", "Y1"): 1,
        ("activities_by_method", ""): 1,
        ("activities_by_method", "1"): 1,
    }
    assert report.figure("activities").amount == 2
    assert report.figure("nil_days").amount == 1


def test_two_files_of_one_person_are_one_person(office: Office) -> None:
    one, other = office.add_person(), office.add_person()
    with office.work() as session:
        merge_twins(session, one, other)
    assert counted(office, NOVEMBER).figure("people").amount == 1


def test_measures_hold_at_the_end_of_the_period(office: Office) -> None:
    person = office.add_person()
    running = Measure(from_on=date(2026, 1, 1), action="每周上门")
    office.record(MEASURE, person, running)
    office.record(MEASURE, person, replace(running, to_on=date(2026, 11, 20)))
    assert counted(office, NOVEMBER).figure("measures").amount == 1
    assert counted(office, NOVEMBER).figure("measures").before == 2


def test_money_is_summed_in_fen_by_direction(office: Office) -> None:
    village = office.village.village
    for direction, amount in (("1", 300000), ("2", 8750), ("2", 1250)):
        line = FundLine(
            happened_on=date(2026, 11, 1), direction=direction, amount_fen=amount, purpose="宣传资料"
        )
        office.record(FUND_LINE, village, line)
    report = counted(office, NOVEMBER)
    assert (report.figure("money_in").amount, report.figure("money_out").amount) == (300000, 10000)


def test_every_figure_names_the_records_it_was_counted_from(office: Office) -> None:
    village = office.village.village
    row = office.record(ACTIVITY, village, Activity(happened_on=date(2026, 11, 3), title="屋场会", films=2))
    films = counted(office, NOVEMBER).figure("films")
    assert [(one.table, one.row, one.amount) for one in films.records] == [("activity", row, 2)]
    with office.look() as connection:
        assert [one.words for one in name_records(connection, films.records)] == ["屋场会"]


def test_names_come_from_columns_that_are_there_and_no_ledger_is_without_one() -> None:
    assert all(column in SHAPES[table].columns for table, column in NAMED_BY.items())
    every = {one.source.table for section in figure_sections() for one in section.figures}
    assert {name for name in every if name and "village_id" in SHAPES[name].columns} <= {"person", *NAMED_BY}


def counted(office: Office, period: Period) -> Report:
    with office.look() as connection:
        return count_figures(connection, office.village.village, period, today=office.today)
