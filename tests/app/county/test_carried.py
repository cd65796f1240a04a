"""A laptop keeps two villages: at the county each village's rows count under its own code."""

from __future__ import annotations

from datetime import date

from app.county.carried import CarriedVillage, carried_villages
from app.county.count_county import CountyReport, count_county
from app.county.enter_ledger import enter_ledger
from app.county.read_matrix import Came, read_matrix
from app.county.send_down import send_down
from app.groups.fund_line import FUND_LINE, FundLine
from app.importing.ledger import Ledger, Sheet
from app.records import records_of
from app.reports.period import Period
from app.vault.create_vault import NewVillage
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.problem import PROBLEM
from app.village.several_villages import NewPlace, add_village, choose_village
from tests.factories.county import OTHER_VILLAGE, Desk, receive
from tests.factories.people import VILLAGE, Office, a_person
from tests.factories.sisters import take_in

BRIDGE = NewPlace("999901001009", "石桥村", "清溪镇", "示范县")
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30), "month")


def test_each_village_of_one_laptop_counts_under_its_own_code(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    office.add_person()
    keep_bridge_too(office)
    desk.receive(office, other)
    found = counted(desk)
    assert [one.code for one in found.villages] == [VILLAGE.code, OTHER_VILLAGE.code, BRIDGE.code]
    people, money = found.figure("people"), found.figure("money_in")
    assert [people.amount([one.code]) for one in found.villages] == [1, 0, 2]
    assert [money.amount([one.code]) for one in found.villages] == [0, 0, 250_000]
    assert sum(people.amount([one.code]) for one in found.villages) == people.amount() == 3


def test_its_months_came_when_those_of_its_home_did_and_are_closed_by_itself(desk: Desk) -> None:
    office = desk.office()
    keep_bridge_too(office)
    with office.work() as session:
        village = office.village.village
        add_line(session, MONTH_CLOSE, village, MonthClose(period="2026-10"), now=office.now)
    desk.receive(office)
    with desk.look() as connection:
        home, bridge = read_matrix(connection, now=desk.now, months=2).villages
        assert [one.home for one in carried_villages(connection)] == [VILLAGE.code]
    assert (bridge.code, bridge.name, bridge.carried_by) == (BRIDGE.code, "石桥村", home.code)
    assert [(cell.came, cell.closed) for cell in bridge.months] == [
        (home.months[0].came, True),
        (Came.RECEIVED, False),
    ]
    assert not any(cell.closed for cell in home.months)


def test_what_the_county_enters_for_it_reaches_the_laptop_that_keeps_it(desk: Desk) -> None:
    office = desk.office()
    keep_bridge_too(office)
    desk.receive(office)
    receive(office, desk.answer(office))
    rows = [["发现日期", "问题"], [date(2026, 11, 3), "台账漏签"]]
    with desk.work() as session:
        enter_ledger(
            session, Ledger("xlsx", (Sheet("问题", rows),)), "problem", codes=[BRIDGE.code], now=desk.now
        )
    sent = send_down(desk.vault, desk.stick(), code=BRIDGE.code, now=desk.now)
    assert sent is not None
    take_in(office, sent.path)
    with office.look() as connection:
        (line,) = records_of(connection, PROBLEM, office.village.village)
    assert (office.village.code, line.details.item) == (BRIDGE.code, "台账漏签")


def test_a_village_that_joins_with_a_laptop_of_its_own_is_carried_no_more(desk: Desk) -> None:
    office = desk.office()
    keep_bridge_too(office)
    desk.receive(office)
    assert [one.code for one in carried(desk)] == [BRIDGE.code]
    own = desk.office(NewVillage(BRIDGE.code, BRIDGE.name, BRIDGE.town, BRIDGE.county))
    own.add_person(a_person(name="周四"))
    desk.receive(own)
    assert carried(desk) == []
    found = counted(desk)
    assert [one.code for one in found.villages] == [VILLAGE.code, BRIDGE.code]
    assert found.figure("people").amount([BRIDGE.code]) == 3, "what was kept of it elsewhere is still its own"


def keep_bridge_too(office: Office) -> None:
    """From now on the laptop works on the second village, with two people and its fund."""
    with office.work() as session:
        choose_village(session, add_village(session, BRIDGE, now=office.now))
    for name in ("钱二", "孙三"):
        office.add_person(a_person(name=name))
    line = FundLine(happened_on=date(2026, 11, 2), direction="1", amount_fen=250_000, purpose="拨款")
    office.record(FUND_LINE, office.village.village, line)


def carried(desk: Desk) -> list[CarriedVillage]:
    with desk.look() as connection:
        return carried_villages(connection)


def counted(desk: Desk) -> CountyReport:
    with desk.look() as connection:
        return count_county(connection, NOVEMBER, now=desk.now)
