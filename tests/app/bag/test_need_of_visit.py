"""A difficulty named at a visit opens a need, once, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.bag.aid import AID, Aid
from app.bag.need import NEED, Need
from app.bag.record_aid import change_aid, record_aid, remove_aid
from app.errors import Refused
from app.ids import PersonId, VisitId
from app.records import Record, RecordId, change_record, records_of, remove_record
from app.visits.read_visits import read_visit
from app.visits.record_visit import change_visit, record_visit, remove_visit
from tests.factories.people import NOW, Office, a_visit

DAY = date(2026, 11, 12)
HELP = Aid(date(2026, 11, 20), "1", action="介绍到合作社")


def test_the_most_pressing_difficulty_opens_a_need_of_that_day(office: Office) -> None:
    person, visit = visited(office, "没有工作")
    (need,) = needs(office, person)
    assert need.details == Need(DAY, "没有工作", "1", visit_id=visit)


@pytest.mark.parametrize("words", ["", "  ", "无", "无。", "没有", "暂无困难", "None", "-"])
def test_where_there_is_no_difficulty_no_need_is_opened(office: Office, words: str) -> None:
    person, _ = visited(office, words)
    assert needs(office, person) == []


def test_a_visit_corrected_without_new_words_opens_nothing_again(office: Office) -> None:
    person, visit = visited(office, "没有工作")
    corrected(office, visit, place="村委会")
    with office.work() as session:
        remove_record(session, NEED, needs(office, person)[0].row, why="已有安排")
    corrected(office, visit, place="家里")
    assert needs(office, person) == []


def test_while_it_is_open_its_words_follow_the_visit(office: Office) -> None:
    person, visit = visited(office, "没有工作")
    corrected(office, visit, difficulty_words="没有工作,想学电工")
    assert [one.details.words for one in needs(office, person)] == ["没有工作,想学电工"]
    corrected(office, visit, difficulty_words="")
    assert needs(office, person) == []


def test_a_need_that_was_closed_is_not_touched_by_its_visit(office: Office) -> None:
    person, visit = visited(office, "没有工作")
    helped(office, person)
    corrected(office, visit, difficulty_words="没有工作。")
    (need,) = needs(office, person)
    assert (need.details.words, need.details.state) == ("没有工作", "2")


def test_a_difficulty_copied_from_the_last_visit_stays_one_need(office: Office) -> None:
    person, _ = visited(office, "没有工作")
    office.visit(person, date(2026, 11, 20), difficulty_words="没有工作")
    assert len(needs(office, person)) == 1


def test_a_visit_to_which_a_difficulty_is_added_later_opens_one(office: Office) -> None:
    person, visit = visited(office, "")
    corrected(office, visit, difficulty_words="看病难")
    assert [one.details.words for one in needs(office, person)] == ["看病难"]


def test_the_same_visit_sent_twice_opens_one_need(office: Office) -> None:
    person, visit = visited(office, "没有工作")
    with office.work() as session:
        record_visit(session, person, a_visit(DAY, difficulty_words="别的"), now=NOW, visit_id=visit)
    assert len(needs(office, person)) == 1


def test_visit_and_need_are_one_action_and_are_undone_together(office: Office) -> None:
    person, _ = visited(office, "没有工作")
    office.undo()
    assert needs(office, person) == []
    assert office.sql("SELECT count(*) FROM visit WHERE deleted = 0") == 0


def test_a_visit_entered_by_mistake_takes_its_open_need_along(office: Office) -> None:
    person, visit = visited(office, "没有工作")
    with office.work() as session:
        remove_visit(session, visit, why="记错了人")
    assert needs(office, person) == []


def test_help_closes_the_need_that_it_names_on_its_day(office: Office) -> None:
    person, _ = visited(office, "没有工作")
    helped(office, person)
    (need,) = needs(office, person)
    assert (need.details.state, need.details.closed_on) == ("2", HELP.happened_on)


def test_help_that_names_no_need_closes_none(office: Office) -> None:
    person, _ = visited(office, "没有工作")
    with office.work() as session:
        record_aid(session, person, HELP, now=NOW)
    assert needs(office, person)[0].details.is_open


def test_help_taken_back_opens_the_need_again_unless_other_help_names_it(office: Office) -> None:
    person, _ = visited(office, "没有工作")
    first, second = helped(office, person), helped(office, person)
    with office.work() as session:
        remove_aid(session, first, why="记重了")
    assert not needs(office, person)[0].details.is_open
    with office.work() as session:
        change_aid(session, second, HELP, now=NOW)
    (need,) = needs(office, person)
    assert (need.details.is_open, need.details.closed_on) == (True, None)


def test_help_for_a_need_that_is_not_there_is_refused(office: Office) -> None:
    person = office.add_person()
    with office.work() as session, pytest.raises(Refused, match="need_unknown") as refused:
        record_aid(session, person, replace(HELP, need_id="nothing"), now=NOW)
    assert refused.value.field == "need_id"


def test_cannot_closes_a_need_with_words(office: Office) -> None:
    person, _ = visited(office, "没有工作")
    (need,) = needs(office, person)
    with office.work() as session, pytest.raises(Refused, match="field_missing"):
        change_record(session, NEED, need.row, replace(need.details, state="3"), now=NOW)
    closed = replace(need.details, state="3", closed_on=office.today, closed_words="本人年满七十")
    with office.work() as session:
        change_record(session, NEED, need.row, closed, now=NOW)
    assert needs(office, person)[0].details == closed


def visited(office: Office, words: str) -> tuple[PersonId, VisitId]:
    person = office.add_person()
    return person, office.visit(person, DAY, difficulty_words=words)


def corrected(office: Office, visit: VisitId, **said: str) -> None:
    with office.work() as session:
        before = read_visit(session.connection, visit).details
        change_visit(session, visit, replace(before, **said), now=NOW)


def helped(office: Office, person: PersonId) -> RecordId:
    with office.work() as session:
        need = records_of(session.connection, NEED, person)[0].row
        return record_aid(session, person, replace(HELP, need_id=need), now=NOW)


def needs(office: Office, person: PersonId) -> list[Record[Need]]:
    with office.look() as connection:
        assert all(one.details.action for one in records_of(connection, AID, person))
        return list(records_of(connection, NEED, person))
