"""The group's funds: balance of each year, notes for overspending, and what a closed year asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import Refused
from app.groups.fund_balance import FundBalance, fund_balances
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.fund_year import FUND_YEAR, FundYear
from app.records import RecordId, read_record
from app.village.keep_ledger import add_line, change_line
from tests.factories.people import Office

CAME = FundLine(happened_on=date(2026, 3, 1), direction="1", amount_fen=300_000, purpose="县拨经费")
SPENT = FundLine(happened_on=date(2026, 6, 20), direction="2", amount_fen=45_050, purpose="横幅")


def test_each_year_has_its_own_balance(office: Office) -> None:
    for line in (CAME, SPENT, replace(SPENT, happened_on=date(2025, 6, 20), note="上年垫付")):
        write(office, line)
    found = balances(office)
    assert list(found) == [2026, 2025]
    assert (found[2026].left, found[2026].lines) == (300_000 - 45_050, 2)
    assert found[2025].left == -45_050


def test_spending_more_than_there_is_asks_for_a_note(office: Office) -> None:
    write(office, replace(CAME, amount_fen=45_050))
    row = write(office, SPENT)
    with pytest.raises(Refused, match="overspent_without_note") as refused:
        write(office, replace(SPENT, amount_fen=1))
    assert refused.value.field == "note"
    write(office, replace(SPENT, amount_fen=1, note="村里垫付"))
    with office.work() as session:
        change_line(session, FUND_LINE, row, replace(SPENT, amount_fen=45_049), now=office.now)


def test_a_line_is_tied_to_the_year_of_its_day_whichever_came_first(office: Office) -> None:
    early = write(office, CAME)
    assert line(office, early).fund_year_id == ""
    year = open_year(office, 2026)
    assert line(office, early).fund_year_id == year
    assert line(office, write(office, SPENT)).fund_year_id == year


def test_a_closed_year_asks_for_a_reason_and_shows_as_amended(office: Office) -> None:
    row = write(office, CAME)
    year = open_year(office, 2026, closed_on=office.today)
    assert balances(office)[2026].amended == 0
    with office.work() as session, pytest.raises(Refused, match="closed_needs_reason"):
        change_line(session, FUND_LINE, row, replace(CAME, amount_fen=250_000), now=office.now)
    with pytest.raises(Refused, match="closed_needs_reason"):
        write(office, SPENT)
    with office.work() as session:
        changed = replace(line(office, row), amount_fen=250_000)
        change_line(session, FUND_LINE, row, changed, now=office.now, why="县里更正")
    assert balances(office)[2026].amended == 1
    assert balances(office)[2026].closed_on == office.today
    assert line(office, row).fund_year_id == year


def test_saving_a_line_of_a_closed_year_unchanged_asks_nothing(office: Office) -> None:
    row = write(office, CAME)
    open_year(office, 2026, closed_on=office.today)
    with office.work() as session:
        assert not change_line(session, FUND_LINE, row, line(office, row), now=office.now)


def write(office: Office, one: FundLine, why: str = "") -> RecordId:
    village = office.village.village
    with office.work() as session:
        return add_line(session, FUND_LINE, village, one, now=office.now, why=why)


def open_year(office: Office, year: int, *, closed_on: date | None = None) -> RecordId:
    village = office.village.village
    details = FundYear(year=year, population=3200, entitled_fen=300_000, closed_on=closed_on)
    with office.work() as session:
        return add_line(session, FUND_YEAR, village, details, now=office.now)


def line(office: Office, row: RecordId) -> FundLine:
    with office.look() as connection:
        return read_record(connection, FUND_LINE, row).details


def balances(office: Office) -> dict[int, FundBalance]:
    village = office.village.village
    with office.look() as connection:
        return dict(fund_balances(connection, village))
