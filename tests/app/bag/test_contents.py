"""Which papers a bag asks for, what speaks for each, and how complete all bags are."""

from __future__ import annotations

from datetime import date

import pytest

from app.bag.aid import AID, Aid
from app.bag.completeness import completeness_of_all
from app.bag.contents import ContentsRow, Presence, completeness
from app.bag.measure import MEASURE, Measure
from app.bag.paper import PAPER, PaperSaid
from app.bag.paper_lists import shipped_list
from app.bag.party import PARTY, Party
from app.bag.read_bag import read_bag
from app.errors import Refused
from app.ids import PersonId, new_id
from app.people.save_person import put_in_trash
from app.records import add_record
from app.village.village_settings import set_setting
from app.visits.record_visit import remove_visit
from db.journal import create, update
from tests.factories.people import NOW, TODAY, Office, a_person

DAY = date(2026, 11, 12)


def test_who_is_in_custody_needs_neither_measures_nor_parties(office: Office) -> None:
    free, held = office.add_person(), office.add_person(a_person(status="52"))
    assert {"measures", "four_in_one", "letter"} <= missing(office, free)
    assert not {"measures", "four_in_one", "letter"} & missing(office, held)


def test_a_discharge_notice_is_asked_for_once_somebody_is_discharged(office: Office) -> None:
    assert "discharge" not in missing(office, office.add_person())
    assert "discharge" in missing(office, office.add_person(a_person(status="41")))


def test_the_activity_record_is_there_as_soon_as_anything_was_done(office: Office) -> None:
    person = office.add_person()
    assert "activities" in missing(office, person)
    office.record(AID, person, Aid(DAY, "10", action="送米"))
    row = line(office, person, "activities")
    assert (row.presence, row.count, row.day) == (Presence.PRESENT, 1, DAY)


def test_a_letter_is_there_when_a_party_signed_it(office: Office) -> None:
    person = office.add_person()
    office.record(PARTY, person, Party("2", "唐支书"))
    assert "letter" in missing(office, person)
    office.record(PARTY, person, Party("1", "王大山", letter_signed_on=DAY))
    assert line(office, person, "letter").day == DAY


def test_what_is_said_to_be_there_is_present_with_its_pages(office: Office) -> None:
    person = placed(office, "WUHAN23")
    assert "agreement" in missing(office, person)
    office.record(PAPER, person, PaperSaid("agreement", "1", DAY, 2, 4, "清溪戒协2026-3", "镇综治中心"))
    row = line(office, person, "agreement")
    assert (row.presence, row.pages, row.day) == (Presence.PRESENT, 4, DAY)
    assert row.said is not None
    assert row.said.details.kept_at == "镇综治中心"


def test_what_is_said_to_be_not_required_is_not_missing_and_says_why(office: Office) -> None:
    person = office.add_person()
    with office.work() as session, pytest.raises(Refused, match="paper_reason_missing") as refused:
        add_record(session, PAPER, person, PaperSaid("tests", "2"), now=NOW)
    assert refused.value.field == "note"
    office.record(PAPER, person, PaperSaid("tests", "2", note="异地检测,凭证在镇里"))
    assert line(office, person, "tests").presence is Presence.NOT_REQUIRED


def test_what_is_there_is_present_even_where_somebody_said_it_is_not_required(office: Office) -> None:
    person = office.add_person()
    office.record(PAPER, person, PaperSaid("tests", "2", note="异地检测"))
    office.test(person, DAY)
    assert line(office, person, "tests").presence is Presence.PRESENT


def test_files_that_are_tied_to_a_paper_count_with_their_pages(office: Office) -> None:
    person = placed(office, "WUHAN23")
    first = attach(office, person, "decision", pages=3)
    attach(office, person, "decision", pages=None)
    row = line(office, person, "decision")
    assert (row.presence, row.attached, row.pages) == (Presence.PRESENT, 2, 4)
    with office.work() as session:
        session.write([update("attachment", first, {"paper": None})])
    assert line(office, person, "decision").attached == 1


def test_the_township_list_asks_by_kind_of_placement_and_by_what_happened(office: Office) -> None:
    person = placed(office, "WUHAN23")
    without = office.add_person(a_person(status="90"))
    assert {"decision", "notification", "agreement", "handbook"} <= missing(office, person)
    assert not {"decision", "notification", "agreement", "handbook"} & missing(office, without)
    assert not {"breach", "leave", "relief", "resumption", "admonition"} & missing(office, person)
    office.record(AID, person, Aid(DAY, "10", action="送米"))
    assert line(office, person, "relief").presence is Presence.PRESENT


def test_somebody_who_has_not_reported_yet_needs_no_agreement_yet(office: Office) -> None:
    choose(office, "WUHAN23")
    person = office.add_person(a_person(status="21"))
    office.place(person, reported_on=None, state="1")
    assert "decision" in missing(office, person)
    assert not {"agreement", "tests", "interview"} & missing(office, person)


def test_a_talk_is_the_interview_and_a_home_visit_is_not(office: Office) -> None:
    person = placed(office, "WUHAN23")
    office.visit(person, DAY)
    assert "interview" in missing(office, person)
    office.visit(person, DAY, kind="2")
    assert line(office, person, "interview").count == 1


@pytest.mark.parametrize("code", ["SEED001", "WUHAN23"])
def test_the_completeness_of_all_is_what_each_bag_says(office: Office, code: str) -> None:
    choose(office, code)
    people = [
        office.add_person(a_person(name=f"王{n}", status=s)) for n, s in enumerate(("11", "12", "41", "52"))
    ]
    people.append(office.add_person(a_person(name="赵", status="90")))
    for person in people[:3]:
        office.place(person)
    office.place(people[1], kind="2", state="7")
    office.visit(people[0], DAY, kind="2")
    office.test(people[1], DAY, notice_no="7")
    office.record(MEASURE, people[2], Measure(DAY, action="帮教"))
    office.record(PARTY, people[3], Party("1", "王大山", letter_signed_on=DAY))
    office.record(PAPER, people[0], PaperSaid("tests", "2", note="异地"))
    office.record(PAPER, people[0], PaperSaid("decision", "1"))
    attach(office, people[1], "home_map", pages=1)
    with office.work() as session:
        session.write([update("person", people[4], {"merged_into": people[0]})])
    office.visit(people[4], DAY)
    hidden = office.add_person(a_person(name="钱"))
    with office.work() as session:
        put_in_trash(session, hidden, why="录重")

    with office.look() as connection:
        found = completeness_of_all(connection, TODAY)
        bags = {person: read_bag(connection, person, today=TODAY) for person in people[:4]}
    assert found == {person: completeness(list(bag.contents)) for person, bag in bags.items()}
    assert len(set(found.values())) > 2


def test_of_two_rows_for_one_paper_the_later_speaks_everywhere(office: Office) -> None:
    person = office.add_person()
    office.record(PAPER, person, PaperSaid("tests", "1", DAY))
    office.record(PAPER, person, PaperSaid("tests", "2", note="异地"))
    assert line(office, person, "tests").presence is Presence.NOT_REQUIRED
    with office.look() as connection:
        bag = read_bag(connection, person, today=TODAY)
        assert completeness_of_all(connection, TODAY)[person] == completeness(list(bag.contents))


def test_a_visit_that_was_removed_is_no_paper_of_anybody(office: Office) -> None:
    twice, once = office.add_person(), office.add_person(a_person(name="李"))
    removed = [office.visit(twice, DAY), office.visit(once, DAY)]
    office.visit(twice, date(2026, 11, 3))
    for visit in removed:
        with office.work() as session:
            remove_visit(session, visit, why="记错了人")
    with office.look() as connection:
        bags = {person: read_bag(connection, person, today=TODAY) for person in (twice, once)}
        found = completeness_of_all(connection, TODAY)
    assert found == {person: completeness(list(bag.contents)) for person, bag in bags.items()}
    assert found[twice][0] == found[once][0] + 2  # visits and the activity record


def test_every_paper_of_the_township_is_named_once_with_its_order() -> None:
    papers = shipped_list("WUHAN23").papers
    assert len(papers) == len({paper.zh for paper in papers}) == 23
    assert [paper.zh for paper in papers[:3]] == ["决定书", "告知书", "协议书"]


def placed(office: Office, code: str) -> PersonId:
    choose(office, code)
    person = office.add_person()
    office.place(person)
    return person


def choose(office: Office, code: str) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, "paper_list", code, source="镇里通知", from_on=DAY)


def attach(office: Office, person: PersonId, paper: str, *, pages: int | None) -> str:
    row = new_id()
    cells = {"person_id": person, "paper": paper, "pages": pages, "taken_on": DAY.isoformat()}
    with office.work() as session:
        session.write([create("attachment", row, cells)])
    return row


def line(office: Office, person: PersonId, paper: str) -> ContentsRow:
    with office.look() as connection:
        bag = read_bag(connection, person, today=office.today)
    return next(row for row in bag.contents if row.paper.paper == paper)


def missing(office: Office, person: PersonId) -> set[str]:
    with office.look() as connection:
        bag = read_bag(connection, person, today=office.today)
    return {row.paper.paper for row in bag.contents if row.presence is Presence.MISSING}
