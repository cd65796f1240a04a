"""Visits, tests and sheets of a month that the leader closed change with a reason and show as amended."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

import pytest

from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.bag.aid import AID, Aid
from app.clock import Moment
from app.errors import Refused
from app.history.undo_last import undo_last
from app.records import add_record
from app.reports.count_figures import Report, count_figures
from app.reports.period import period_around
from app.tests.record_test import change_test, record_test
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.visits.record_visit import change_visit, record_visit, remove_visit
from app.work import Session, work
from tests.factories.people import Office, a_test, a_visit

IN_OCTOBER = date(2026, 10, 12)
IN_NOVEMBER = date(2026, 11, 12)


def test_a_visit_typed_in_after_the_closing_needs_a_reason_and_shows_as_amended(office: Office) -> None:
    person = office.add_person()
    close_october(office)
    with pytest.raises(Refused, match="closed_needs_reason"), working(office) as session:
        record_visit(session, person, a_visit(IN_OCTOBER), now=office.now)
    with working(office, "纸质记录补录") as session:
        visit = record_visit(session, person, a_visit(IN_OCTOBER), now=office.now)
    assert b'"why":"\xe7\xba\xb8' in changes(office, visit)
    found = october(office)
    assert [one.definition.key for one in found.amended()] != []


def test_correcting_moving_into_and_out_of_the_month_needs_one_too(office: Office) -> None:
    person = office.add_person()
    inside = office.visit(person, IN_OCTOBER)
    outside = office.visit(person, IN_NOVEMBER)
    test = office.test(person, IN_OCTOBER)
    an_aid = Aid(happened_on=IN_OCTOBER, kind="1", action="联系务工")
    close_october(office)
    tries = (
        lambda s: change_visit(s, inside, a_visit(IN_OCTOBER, place="村部"), now=office.now),
        lambda s: change_visit(s, outside, a_visit(IN_OCTOBER), now=office.now),
        lambda s: change_test(s, test, a_test(IN_OCTOBER, result="3"), now=office.now),
        lambda s: record_test(s, person, a_test(IN_OCTOBER, sheet_no="9"), now=office.now),
        lambda s: add_record(s, AID, person, an_aid, now=office.now),
        lambda s: change_visit(s, inside, a_visit(IN_NOVEMBER), now=office.now),
    )
    for tried in tries:
        with pytest.raises(Refused, match="closed_needs_reason"), working(office) as session:
            tried(session)
        with working(office, "更正") as session:
            tried(session)


def test_what_lies_outside_is_never_asked_about(office: Office) -> None:
    person = office.add_person()
    close_october(office)
    with working(office) as session:
        visit = record_visit(session, person, a_visit(IN_NOVEMBER), now=office.now)
        change_visit(session, visit, a_visit(IN_NOVEMBER, place="村部"), now=office.now)
        remove_visit(session, visit, why="记错了人")
    assert b"why" not in changes(office, visit).split(b"|")[0]


def test_a_removal_gives_its_own_reason_and_undo_needs_none(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person, IN_OCTOBER)
    close_october(office)
    with working(office) as session:
        remove_visit(session, visit, why="记错了人")
    with working(office) as session:
        undo_last(session)
    assert office.sql("SELECT deleted FROM visit") == 0


def test_a_line_of_the_village_is_asked_about_by_the_same_check(office: Office) -> None:
    close_october(office)
    line = MaterialLine(happened_on=IN_OCTOBER, kind="5", quantity=2)
    with pytest.raises(Refused, match="closed_needs_reason"), working(office) as session:
        add_record(session, MATERIAL_LINE, office.village.village, line, now=office.now)
    with working(office, "补录") as session:
        add_record(session, MATERIAL_LINE, office.village.village, line, now=office.now)
    with working(office, "补录") as session:
        add_line(session, MATERIAL_LINE, office.village.village, replace(line, kind="6"), now=office.now)


def test_within_one_action_that_closes_the_month_it_is_closed_at_once(office: Office) -> None:
    person = office.add_person()
    with working(office) as session:
        record_visit(session, person, a_visit(IN_OCTOBER), now=office.now)
        close(session, office, office.now)
        with pytest.raises(Refused, match="closed_needs_reason"):
            record_visit(session, person, a_visit(date(2026, 10, 20)), now=office.now)


def working(office: Office, why: str = "") -> AbstractContextManager[Session]:
    return work(office.vault, now=office.now, why=why)


def close_october(office: Office) -> None:
    with office.work() as session:
        close(session, office, office.now)


def close(session: Session, office: Office, now: Moment) -> None:
    closing = MonthClose(period="2026-10", closed_by="王组长")
    add_line(session, MONTH_CLOSE, office.village.village, closing, now=now)


def changes(office: Office, row: str) -> bytes:
    with office.look() as connection:
        rows = connection.exec_driver_sql("SELECT changes FROM entry WHERE row = ? ORDER BY seq", (row,))
        return b"|".join(bytes(one) for one in rows.scalars() if one)


def october(office: Office) -> Report:
    with office.look() as connection:
        return count_figures(
            connection, office.village.village, period_around(IN_OCTOBER, "month"), today=office.today
        )
