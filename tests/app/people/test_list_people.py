"""The list of people, and one person's bag."""

from __future__ import annotations

from datetime import date

import pytest

from app.bag.contents import Presence
from app.bag.read_bag import Bag, read_bag
from app.errors import Refused
from app.ids import PersonId, new_id
from app.people.list_people import PersonLine, age_on, list_people
from app.people.read_person import names_of
from app.people.save_person import put_in_trash
from app.village.read_village import read_villages
from db.journal import create, update
from tests.factories.people import TODAY, Office, a_person

KEPT = date(2026, 1, 1)


def test_everybody_stands_in_the_order_of_group_and_file_number(office: Office) -> None:
    for name, group in (("甲", "10组"), ("乙", "2组"), ("丙", "2组"), ("丁", "")):
        office.add_person(a_person(name=name, village_group=group))
    assert [line.name for line in listed(office)][-3:] == ["乙", "丙", "甲"]


def test_a_line_says_when_somebody_was_seen_and_is_to_be_seen_next(office: Office) -> None:
    person = office.add_person(a_person(birth=date(1990, 3, 7)), kept_since=KEPT)
    office.place(person)
    office.visit(person, date(2026, 10, 20))
    office.visit(person, date(2026, 9, 20))
    office.test(person, date(2026, 8, 2))
    (line,) = listed(office)
    assert (line.last_visit, line.last_test) == (date(2026, 10, 20), date(2026, 8, 2))
    assert (line.next_visit, line.next_test) == (date(2026, 11, 30), date(2027, 3, 5))
    assert (line.age, line.placement_kind, line.reported_on) == (36, "1", date(2026, 3, 5))
    assert (line.ends_on, line.overdue) == (date(2029, 3, 5), 0)


def test_what_is_overdue_is_counted(office: Office) -> None:
    person = office.add_person(kept_since=KEPT)
    office.place(person)
    (line,) = listed(office)
    assert line.overdue == 2  # the visit of October, and the half-year's test


def test_files_in_the_trash_and_merged_ones_are_not_listed(office: Office) -> None:
    one, other, third = (office.add_person() for _ in range(3))
    with office.work() as session:
        put_in_trash(session, one, why="entered twice")
        session.write([update("person", other, {"merged_into": third})])
    assert [line.person for line in listed(office)] == [other]


def test_someone_born_on_the_last_of_february_is_a_year_older_in_march() -> None:
    born = date(2004, 2, 29)
    assert [age_on(born, date(2026, 2, 28)), age_on(born, date(2026, 3, 1))] == [21, 22]
    assert [age_on(born, date(2028, 2, 28)), age_on(born, date(2028, 2, 29))] == [23, 24]


def test_names_are_given_for_those_asked_about_alone(office: Office) -> None:
    one, _other = office.add_person(), office.add_person(a_person(name="张三"))
    with office.look() as connection:
        assert names_of(connection, [one, PersonId(new_id())]) == {one: "王小满"}


def test_a_bag_holds_everything_about_one_person_and_nothing_of_another(office: Office) -> None:
    person, other = office.add_person(), office.add_person(a_person(name="张三"))
    ended = office.place(person, state="6", end_on=date(2026, 6, 1))
    running = office.place(person, decision_on=None, served_on=None, reported_on=date(2025, 1, 1))
    for who in (person, other):
        office.visit(who, date(2026, 10, 3))
        office.test(who, date(2026, 9, 9))
    with office.work() as session:
        for place, name in enumerate(("王大山", "王小川"), 1):
            session.write(
                [
                    create(
                        "family",
                        new_id(),
                        {"person_id": person, "name": name, "relation": "父亲", "place_in_list": place},
                    )
                ]
            )
        session.write(
            [create("party", new_id(), {"person_id": person, "letter_signed_on": "2026-03-06", "role": "1"})]
        )
    found = bag(office, person)
    assert (found.record.person, len(found.visits), len(found.tests)) == (person, 1, 1)
    assert found.placement is not None
    assert found.placement.placement == running
    assert {one.placement for one in found.placements} == {ended, running}
    assert [one.name for one in found.family] == ["王大山", "王小川"]
    presence = {row.paper.kept_as: (row.presence, row.count, row.day) for row in found.contents}
    assert presence["visit"] == (Presence.PRESENT, 1, date(2026, 10, 3))
    assert presence["test"] == (Presence.PRESENT, 1, date(2026, 9, 9))
    assert presence["letter"] == (Presence.PRESENT, 1, date(2026, 3, 6))
    assert {one.rule.kind for one in found.windows} == {"home_visit", "urine"}


def test_a_bag_of_nobody_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="person_unknown"):
        bag(office, PersonId(new_id()))


def test_a_village_is_called_what_it_is_called_on_that_day(office: Office) -> None:
    village = office.village.village
    with office.work() as session:
        for code, name, day in (("999901001009", "清水湾社区", "2026-12-01"), ("1", "旧名", "2020-01-01")):
            said = {"village_id": village, "code": code, "name": name, "from_on": day}
            session.write([create("village_name", new_id(), said)])
    with office.look() as connection:
        named = [
            read_villages(connection, on=day)[0].name
            for day in (date(2026, 11, 30), date(2026, 12, 1), date(2021, 1, 1))
        ]
    assert named == ["清水湾村", "清水湾社区", "旧名"]


def listed(office: Office) -> list[PersonLine]:
    with office.look() as connection:
        return list_people(connection, today=TODAY)


def bag(office: Office, person: PersonId) -> Bag:
    with office.look() as connection:
        return read_bag(connection, person, today=TODAY)
