"""A question answered is judged like every other row, and a ledger that leaves much open comes in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.ids import PersonId
from app.importing.dry_run import dry_run
from app.importing.ledger import Ledger
from app.importing.match import answer
from app.importing.take_in_ledger import TakenIn, check_against_vault, questions, take_answer, take_in
from app.importing.verdicts import LedgerReading, Level
from tests.factories.ledgers import a_ledger
from tests.factories.people import Office, a_person

HEADINGS = ("走访日期", "姓名", "方式", "走访结果")
ROW = ("2026-11-02", "王伟", "家访", "见到本人")


def test_an_answered_visit_that_is_here_already_does_not_come_in_twice(
    office: Office, namesakes: tuple[PersonId, PersonId]
) -> None:
    first, _ = namesakes
    assert taken(office, answered(office, a_ledger(HEADINGS, ROW), first)).visits == 1

    again = answered(office, a_ledger(HEADINGS, ROW), first)

    assert [row.reason for row in again.rows if row.level is Level.SKIPPED][-1] == "already_in_vault"
    assert taken(office, again).visits == 0


def test_the_same_visit_twice_in_one_file_comes_in_once_when_both_are_answered_alike(
    office: Office, namesakes: tuple[PersonId, PersonId]
) -> None:
    first, _ = namesakes

    assert taken(office, answered(office, a_ledger(HEADINGS, ROW, ROW), first)).visits == 1


def test_another_answer_is_another_visit(office: Office, namesakes: tuple[PersonId, PersonId]) -> None:
    first, second = namesakes
    taken(office, answered(office, a_ledger(HEADINGS, ROW), first))

    assert taken(office, answered(office, a_ledger(HEADINGS, ROW), second)).visits == 1


def test_a_ledger_without_results_comes_in_with_a_remark_and_meets_no_plan(office: Office) -> None:
    person = office.add_person(a_person(name="李四"))
    reading = checked(office, a_ledger(HEADINGS[:3], ("2026-11-02", "李四", "家访")))
    assert [row.reason for row in reading.rows if row.row] == ["visit_result_missing_in_file"]

    assert taken(office, reading).visits == 1
    assert office.sql("SELECT coalesce(result, '') FROM visit WHERE person_id = ?", person) == ""


def checked(office: Office, ledger: Ledger) -> LedgerReading:
    with office.look() as connection:
        return check_against_vault(connection, dry_run(ledger, "visits", today=office.today))


def answered(office: Office, ledger: Ledger, person: PersonId) -> LedgerReading:
    """Every question of the ledger answered with this person."""
    reading = checked(office, ledger)
    for asked in questions(reading):
        with office.look() as connection:
            reading = take_answer(connection, reading, answer(asked, person))
    return reading


def taken(office: Office, reading: LedgerReading) -> TakenIn:
    with office.work() as session:
        return take_in(
            session,
            replace(reading),
            village=office.village,
            tag=office.vault.laptop.tag,
            id_key=office.vault.id_key,
            now=office.now,
        )


@pytest.fixture
def namesakes(office: Office) -> tuple[PersonId, PersonId]:
    return (
        office.add_person(a_person(name="王伟", village_group="1组")),
        office.add_person(a_person(name="王伟", village_group="2组")),
    )
