"""Record a test that police or township did, so that the due list and the file show it."""

from __future__ import annotations

from datetime import date

from app.clock import Moment, day_of
from app.conduct.evaded_tests import breach_after_correction, breach_of_test, withdrawals
from app.details import changed_cells, check_lengths, check_reason, to_cells
from app.errors import Refused
from app.ids import PersonId, TestId, new_id
from app.people.same_person import OF_PERSON
from app.placements.before_placement import lies_before_placement
from app.tests.details_of_test import TestDetails
from app.tests.positive import POSITIVE, REPORTED, as_kept
from app.tests.read_tests import read_test
from app.work import Connection, Session
from db.journal import create, delete, update

OLDEST = date(1990, 1, 1)
NO_SHOW = "5"
ELSEWHERE = "6"


def record_test(
    session: Session, person: PersonId, test: TestDetails, *, now: Moment, test_id: TestId | None = None
) -> TestId:
    """Record one test on the day it happened. The same test sent twice (same id) changes nothing.
    Where the village may not keep a positive result, it is kept as reported.

    A refused or missed one opens a breach row that counts for nothing until the authority says so.
    Raises: Refused("test_day_missing" | "test_in_future" | "test_day_impossible" |
    "test_result_missing" | "text_too_long").
    """
    check_test(test, today=day_of(now))
    test = as_kept(session.connection, test, today=day_of(now))
    test_id = test_id or TestId(new_id())
    known = session.connection.exec_driver_sql("SELECT 1 FROM test WHERE id = ?", (test_id,)).scalar()
    if known is None:
        opened = breach_of_test(test_id, person, test)
        session.write([create("test", test_id, {**to_cells(test), "person_id": person}), *opened])
    return test_id


def change_test(
    session: Session, test_id: TestId, test: TestDetails, *, now: Moment, why: str | None = None
) -> bool:
    """Correct a test and the breach row it opened; whether anything changed. Raises as `record_test`."""
    today = day_of(now)
    check_test(test, today=today)
    test = as_kept(session.connection, test, today=today)
    record = read_test(session.connection, test_id)
    changed = changed_cells(to_cells(record.details), to_cells(test))
    follows = breach_after_correction(session, test_id, record.person, record.details, test, today=today)
    return bool(session.write([update("test", test_id, changed, why=why), *follows]))


def remove_test(session: Session, test_id: TestId, *, why: str, now: Moment) -> None:
    """Hide a test that was entered by mistake, and withdraw the breach row it opened.

    Raises: Refused("reason_missing" | "text_too_long" | "test_unknown").
    """
    reason = check_reason(why)
    read_test(session.connection, test_id)
    withdrawn = withdrawals(session, test_id, today=day_of(now))
    session.write([delete("test", test_id, why=reason), *withdrawn])


def check_test(test: TestDetails, *, today: date) -> None:
    """What the form must not let pass."""
    if test.happened_on is None:
        raise Refused("test_day_missing", field="happened_on")
    if test.happened_on > today:
        raise Refused("test_in_future", field="happened_on")
    if test.happened_on < OLDEST:
        raise Refused("test_day_impossible", field="happened_on")
    if not test.result:
        raise Refused("test_result_missing", field="result")
    check_lengths(test)


def warnings_of_test(
    connection: Connection, person: PersonId, test: TestDetails, *, besides: TestId | None = None
) -> list[str]:
    """What is worth a second look but lets pass.

    "one_tester", "report_number_missing" (a positive result has a police report),
    "situation_report_offered" (the bag drafts one, article 21),
    "no_show_cause_missing", "proof_missing" (tested elsewhere), "same_day_twice",
    "day_before_placement".
    """
    found = []
    if len(test.testers) == 1:
        found.append("one_tester")
    if test.result in (POSITIVE, REPORTED) and not test.report_ref:
        found.append("report_number_missing")
    if test.result in (POSITIVE, REPORTED):
        found.append("situation_report_offered")
    if test.result == NO_SHOW and not test.no_show_cause:
        found.append("no_show_cause_missing")
    if test.result == ELSEWHERE and not test.proof:
        found.append("proof_missing")
    if test.happened_on is not None:
        twice = connection.exec_driver_sql(
            f"SELECT 1 FROM test WHERE {OF_PERSON} AND happened_on = ? AND sample = ?"
            " AND deleted = 0 AND id <> ?",
            (person, test.happened_on.isoformat(), test.sample, besides or ""),
        ).scalar()
        if twice:
            found.append("same_day_twice")
        if lies_before_placement(connection, person, test.happened_on):
            found.append("day_before_placement")
    return found
