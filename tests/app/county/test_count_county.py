"""Figures by village, township and county are what the villages themselves count."""

from __future__ import annotations

from datetime import date

from app.county.count_county import CountyReport, count_county
from app.county.county_tables import report_tables
from app.reports.count_figures import count_figures
from app.reports.period import Period
from app.vault.create_vault import NewVillage
from tests.factories.county import OTHER_VILLAGE, Desk, exchange
from tests.factories.people import VILLAGE, a_person

FAR = NewVillage("999901002001", "远山村", "青石镇", "示范县")
AUTUMN = Period(date(2026, 9, 1), date(2026, 11, 30))


def test_every_figure_of_the_county_is_the_sum_of_what_the_villages_count(desk: Desk) -> None:
    offices = [desk.office(village) for village in (VILLAGE, OTHER_VILLAGE, FAR)]
    for count, office in enumerate(offices, start=1):
        for number in range(count):
            person = office.add_person(a_person(name=f"王{number}"))
            office.place(person)
            office.visit(person, date(2026, 10, 3))
            office.test(person, date(2026, 11, 4))
    desk.receive(*offices)
    found = counted(desk)
    for village, office in zip((VILLAGE, OTHER_VILLAGE, FAR), offices, strict=True):
        with office.look() as connection:
            own = count_figures(connection, office.village.village, AUTUMN, today=office.today, compare=False)
        for section in own.sections:
            for figure in section.figures:
                if figure.amount:
                    whole = found.figure(figure.definition.key, figure.code)
                    assert (whole.definition.key, whole.amount([village.code])) == (
                        figure.definition.key,
                        figure.amount,
                    )
    assert found.figure("people").amount() == 6
    assert {
        name: found.figure("people").amount([one.code for one in some])
        for (_code, name), some in found.by_township().items()
    } == {"清溪镇": 3, "青石镇": 3}


def test_two_laptops_of_a_village_are_one_village(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    office.add_person()
    sister.add_person(a_person(name="第二个"))
    desk.receive(office, sister)
    found = counted(desk)
    assert len(found.villages) == 1
    assert found.figure("people").amount([VILLAGE.code]) == 2
    exchange(office, sister)


def test_how_many_villages_reported_is_told(desk: Desk) -> None:
    office = desk.office()
    desk.file_for(OTHER_VILLAGE)
    office.add_person()
    desk.receive(office)
    found = counted(desk, Period(date(2026, 11, 1), date(2026, 11, 30), "month"))
    assert (found.reporting, len(found.villages)) == (1, 2)
    assert counted(desk).reporting == 1, "before November neither had a file to join with"
    before = Period(date(2026, 9, 1), date(2026, 10, 31))
    assert counted(desk, before).reporting == 0
    by_town, villages = report_tables(found, "zh")
    assert "2个村中1个已报全" in by_town.title
    told = [row[1:4] for row in villages.rows]
    assert told == [
        (VILLAGE.code, VILLAGE.name, "已报全"),
        (OTHER_VILLAGE.code, OTHER_VILLAGE.name, "未报全"),
    ]


def counted(desk: Desk, period: Period = AUTUMN) -> CountyReport:
    with desk.look() as connection:
        return count_county(connection, period, now=desk.now)
