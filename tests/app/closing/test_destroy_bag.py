"""A bag whose time is over is erased on approval alone; the record of it says where copies still lie."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.bag.measure import MEASURE, Measure
from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.closing.copies_held import Copy, copy_from
from app.closing.destroy_bag import Approval, Destruction, destroy_bag, list_destructions, look_at_destroying
from app.closing.list_closed import list_closed, retention_reached
from app.closing.retention_of import keep_until, retention_of
from app.drafts.keep_draft import keep_draft
from app.errors import Refused
from app.history.undo_last import undo_last
from app.ids import PersonId
from app.people.erase_person import erase_person
from app.search.find_people import find_people
from app.vault.prove_backups import back_up
from app.village.village_settings import set_setting
from app.work import work
from tests.factories.county import exchange
from tests.factories.people import NOW, Office, a_person

CLOSED = Closing(date(2010, 5, 4), "1", "解除〔2010〕3号")
MARKER = "销毁标记甲"


def test_until_the_village_says_how_long_nothing_may_be_erased(office: Office) -> None:
    person = closed(office)
    with office.look() as connection:
        assert retention_of(connection, person).rule == "unknown"
        assert retention_reached(connection, today=office.today) == []
    with office.look() as connection, pytest.raises(Refused, match="retention_unknown"):
        look_at_destroying(office.vault, connection, person, today=office.today)


def test_the_villages_setting_says_until_when_and_where_it_comes_from(office: Office) -> None:
    person = closed(office)
    schedule(office, "retention_discharged", "10")
    with office.look() as connection:
        kept = retention_of(connection, person)
        (line,) = retention_reached(connection, today=office.today)
    assert (kept.until, kept.years, kept.source) == (date(2020, 12, 31), 10, "县档案局")
    assert (line.person, line.closing) == (person, CLOSED)


def test_a_day_entered_for_one_bag_wins_and_is_refused_before_the_closing(office: Office) -> None:
    person = closed(office)
    schedule(office, "retention_discharged", "10")
    with office.work() as session, pytest.raises(Refused, match="kept_until_before_closing"):
        keep_until(session, person, date(2009, 1, 1), why="x", now=NOW)
    with office.work() as session:
        keep_until(session, person, date(2040, 1, 1), why="诉讼未结", now=NOW)
    with office.look() as connection:
        assert retention_reached(connection, today=office.today) == []
        assert [bag.retention.rule for bag in list_closed(connection)] == ["own_day"]


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"approved_by": " "}, "field_missing", "approved_by"),
        ({"document_no": ""}, "field_missing", "document_no"),
        ({"reason": ""}, "field_missing", "reason"),
        ({"file_no": ""}, "field_missing", "file_no"),
        ({"file_no": "430599100001-XXX-0009"}, "file_number_differs", "file_no"),
        ({"approved_by": "长" * 10_001}, "text_too_long", "approved_by"),
    ],
)
def test_erasing_asks_for_the_paper_and_the_file_number_once_more(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    person = closed(office)
    schedule(office, "retention_discharged", "10")
    approval = replace(approved(office, person), **said)
    with pytest.raises(Refused, match=reason) as refused, office.work() as session:
        destroy_bag(office.vault, session, person, approval, now=NOW)
    assert refused.value.field == field
    assert office.sql("SELECT count(*) FROM erasure") == 0


def test_before_its_day_or_open_nothing_is_erased(office: Office) -> None:
    person = closed(office)
    schedule(office, "retention_discharged", "30")
    with pytest.raises(Refused, match="retention_not_over"), office.work() as session:
        destroy_bag(office.vault, session, person, approved(office, person), now=NOW)
    other = office.add_person(a_person(name="第二个"))
    with pytest.raises(Refused, match="bag_not_closed"), office.work() as session:
        destroy_bag(office.vault, session, other, approved(office, other), now=NOW)


def test_what_was_erased_is_nowhere_and_the_record_names_no_person(office: Office) -> None:
    person = closed(office)
    schedule(office, "retention_discharged", "10")
    back_up(office.vault, now=NOW)
    number = office.sql("SELECT file_no FROM person WHERE id = ?", person)
    done = destroy(office, person)
    assert (done.file_no, done.approved_by, done.document_no) == (number, "示范县禁毒办", "〔2026〕销1号")
    assert done.entries > 4
    assert [copy.kind for copy in done.copies] == ["backup"]
    with office.look() as connection:
        assert list_destructions(connection) == [done]
        assert find_people(connection, MARKER) == []
        assert list_closed(connection) == []
    assert not any(MARKER.encode() in line for line in office.dump())
    assert office.sql("SELECT count(*) FROM entry WHERE instr(changes, CAST(? AS BLOB))", MARKER) == 0
    assert MARKER not in repr(done)


def test_a_closed_bag_is_not_erased_past_its_time_of_keeping(office: Office) -> None:
    person = closed(office)
    with pytest.raises(Refused, match="bag_closed"), office.work() as session:
        erase_person(session, person, why="记错了", now=NOW)


def test_what_was_half_typed_about_the_person_goes_too(office: Office) -> None:
    person = closed(office)
    schedule(office, "retention_discharged", "10")
    with office.work() as session:
        keep_draft(session, "visit", f"new:{person}", {"place": MARKER}, now=NOW)
    destroy(office, person)
    assert office.sql("SELECT count(*) FROM draft") == 0


def test_erasing_is_not_undone(office: Office) -> None:
    person = closed(office)
    schedule(office, "retention_discharged", "10")
    destroy(office, person)
    with office.work() as session:
        undo_last(session)
    assert office.sql("SELECT name FROM person WHERE id = ?", person) is None


def test_on_every_laptop_it_is_gone_and_what_still_comes_about_it_too(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = closed(here)
    schedule(here, "retention_discharged", "10")
    exchange(*pair)
    done = destroy(here, person)
    assert "other_laptop" not in [copy.kind for copy in done.copies]
    exchange(*pair)
    for office in pair:
        assert office.sql("SELECT name FROM person WHERE id = ?", person) is None
        assert not any(MARKER.encode() in line for line in office.dump())
    assert here.dump() == there.dump()


def test_a_line_about_a_copy_is_read_back(office: Office) -> None:
    copy = Copy("bundle", "430599100001-7KQ-12.yidai", "2026-10-31")
    assert copy_from(copy.to_text()) == copy
    assert copy_from("a tape of 1999").where == "a tape of 1999"


def closed(office: Office) -> PersonId:
    person = office.add_person(a_person(name=MARKER))
    office.place(person)
    office.visit(person, place=MARKER)
    office.record(MEASURE, person, Measure(from_on=date(2009, 1, 1), action=MARKER))
    with office.work() as session:
        close_bag(session, person, CLOSED, now=NOW)
    return person


def schedule(office: Office, key: str, years: str) -> None:
    village = office.village.village
    with work(office.vault, now=NOW) as session:
        set_setting(session, village, key, years, source="县档案局")


def approved(office: Office, person: PersonId) -> Approval:
    number = office.sql("SELECT file_no FROM person WHERE id = ?", person)
    return Approval("示范县禁毒办", "〔2026〕销1号", "保管期限已满", number)


def destroy(office: Office, person: PersonId) -> Destruction:
    with office.work() as session:
        return destroy_bag(office.vault, session, person, approved(office, person), now=NOW)
