"""Any one entry can be undone by its number; what cannot be says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import Refused
from app.history.entry_number import entry_number, find_entry
from app.history.row_history import history_of, laptop_tags
from app.history.undo_entry import EntryUndone, undo_entry
from app.history.undo_last import undo_last
from app.ids import PersonId, PlacementId, TestId, new_id
from app.people.read_person import read_person
from app.people.save_person import change_person, put_in_trash
from app.placements.read_placements import read_placement
from app.placements.save_placement import change_placement
from app.tests.read_tests import read_test
from app.tests.record_test import change_test
from app.visits.read_visits import read_visit
from app.visits.record_visit import change_visit
from db.erase import erase_payloads
from db.journal import create, update
from db.registers import Name
from tests.factories.county import exchange
from tests.factories.people import NOW, Office
from ui.problems import sentence, sentence_of


def test_an_old_value_comes_back_by_its_number_and_the_undo_can_be_undone(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001", worker="张主任")
    number = newest(office)
    change(office, person, worker="李主任")
    done = undo(office, number)
    assert (done.table, done.person, done.taken_back) == ("person", person, ("phone",))
    assert [(one.register, one.later) for one in done.kept] == [("worker", (newest(office, back=1),))]
    assert said(office, person, "phone", "worker") == ("", "李主任")
    undo(office, newest(office))
    assert said(office, person, "phone", "worker") == ("10000000001", "李主任")


def test_ctrl_z_takes_the_undo_of_one_entry_back(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    undo(office, newest(office))
    with office.work() as session:
        undo_last(session)
    assert said(office, person, "phone") == ("10000000001",)


def test_a_value_that_was_written_over_stays_and_says_by_which_entry(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    number = newest(office)
    change(office, person, phone="10000000002")
    refused = refusal(office, number)
    assert (refused.reason, refused.facts) == (
        "entry_written_over",
        {"number": number, "later": (newest(office),)},
    )


def test_a_change_of_a_removed_file_stays_and_names_the_removal(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    number = newest(office)
    with office.work() as session:
        put_in_trash(session, person, why="entered twice")
    assert refusal(office, number).facts["later"] == (newest(office),)
    undo(office, newest(office))
    undo(office, number)
    assert said(office, person, "phone") == ("",)


def test_a_file_with_records_stays(office: Office) -> None:
    person = office.add_person()
    number = newest(office)
    office.visit(person)
    assert refusal(office, number).reason == "entry_referred_to"


def test_a_record_entered_by_mistake_is_removed(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person)
    assert undo(office, newest(office)).person == person
    assert office.sql("SELECT deleted FROM visit WHERE id = ?", visit) == 1


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("", "entry_number_malformed"),
        ("152", "entry_number_malformed"),
        ("袋-1", "entry_number_malformed"),
        ("A7K-" + "9" * 40, "entry_number_malformed"),
        ("ZZZ-1", "entry_unknown"),
        ("0123456789ab-1", "entry_unknown"),
    ],
)
def test_a_number_that_names_no_entry_is_refused(office: Office, number: str, reason: str) -> None:
    assert refusal(office, number).reason == reason


def test_a_number_that_was_never_written_is_refused(office: Office) -> None:
    assert refusal(office, f"{office.vault.laptop.tag}-99999").reason == "entry_unknown"


def test_a_number_may_be_typed_in_small_letters_with_blanks(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    undo(office, f"  {newest(office).lower().replace('-', ' - ')} ")
    assert said(office, person, "phone") == ("",)


def test_the_first_rows_of_a_vault_and_marks_are_not_undone(office: Office) -> None:
    tag = office.vault.laptop.tag
    first = int(office.sql("SELECT max(seq) FROM entry"))
    reasons = {refusal(office, f"{tag}-{seq}").reason for seq in range(1, first + 1)}
    assert reasons == {"entry_not_undoable"}


def test_what_was_erased_does_not_come_back(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    erased = newest(office)
    change(office, person, phone="10000000002")
    with office.work() as session:
        erase_payloads(session.connection, [find_entry(session.connection, erased)])
    assert refusal(office, erased).reason == "entry_erased"
    assert refusal(office, newest(office)).reason == "entry_before_erased"


def test_another_villages_file_and_a_closed_one_are_left_alone(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    number = newest(office)
    with office.work() as session:
        session.write([update("person", person, {"locked": 1})])
    assert refusal(office, number).reason == "bag_closed"
    undo(office, newest(office))
    with office.work() as session:
        elsewhere = new_id()
        session.write([create("village", elsewhere, {}), update("person", person, {"village_id": elsewhere})])
    assert refusal(office, number).reason == "entry_of_other_village"


def test_a_day_that_would_no_longer_fit_refuses_the_undo_and_says_why(office: Office) -> None:
    placement = office.place(office.add_person())
    correct_placement(office, placement, decision_on=date(2026, 1, 5), served_on=date(2026, 1, 6))
    number = newest(office)
    correct_placement(office, placement, reported_on=date(2026, 1, 10))
    refused = refusal(office, number)
    assert (refused.reason, refused.facts["because"]) == (
        "entry_form_refuses",
        "reported_on_before_served_on",
    )
    assert office.sql("SELECT served_on FROM placement") == "2026-01-06"
    assert sentence_of(refused).endswith(sentence("reported_on_before_served_on"))


def test_a_visit_put_back_to_a_day_to_come_is_refused_with_the_forms_reason(office: Office) -> None:
    """Its clock was ahead when it was typed."""
    person = office.add_person()
    visit = office.visit(person)
    with office.work() as session:
        session.write([update("visit", visit, {"happened_on": "2031-01-01"})])
    with office.work() as session:
        session.write([update("visit", visit, {"happened_on": office.today.isoformat()})])
    refused = refusal(office, newest(office))
    assert (refused.reason, refused.facts["because"]) == ("entry_form_refuses", "visit_in_future")
    assert office.sql("SELECT happened_on FROM visit") == office.today.isoformat()


def test_what_an_old_ledger_left_open_does_not_stand_in_the_way(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        row = new_id()
        session.write([create("visit", row, {"person_id": person, "happened_on": "2026-11-01"})])
        session.write([update("visit", row, {"place": "村部"})])
    undo(office, newest(office))
    assert office.sql("SELECT place FROM visit") is None


def test_a_result_that_comes_back_takes_its_breach_up_or_withdraws_it(office: Office) -> None:
    test = office.test(office.add_person(), office.today, result="4", no_show_cause="1")
    correct_test(office, test, result="2", no_show_cause="")
    assert office.sql("SELECT withdrawn_on IS NOT NULL FROM breach") == 1
    undo(office, newest_of(office, "test"))
    assert office.sql("SELECT withdrawn_on IS NULL FROM breach") == 1
    undo(office, newest_of(office, "test"))
    assert office.sql("SELECT withdrawn_on IS NOT NULL FROM breach") == 1


def test_a_difficulty_that_is_taken_back_takes_its_need_along(office: Office) -> None:
    visit = office.visit(office.add_person())
    with office.work() as session:
        stored = read_visit(session.connection, visit).details
        change_visit(session, visit, replace(stored, difficulty_words="屋顶漏雨"), now=NOW)
    assert office.sql("SELECT count(*) FROM need WHERE deleted = 0") == 1
    undo(office, newest_of(office, "visit"))
    assert office.sql("SELECT count(*) FROM need WHERE deleted = 0") == 0


def test_an_entry_of_another_laptop_is_undone_everywhere(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = there.add_person()
    change(there, person, phone="10000000001")
    exchange(here, there)
    number = newest(there)
    undo(here, number)
    exchange(here, there)
    assert said(there, person, "phone") == ("",)
    assert here.dump() == there.dump()


def test_a_laptop_without_a_known_tag_is_named_by_its_id(office: Office) -> None:
    laptop = office.vault.laptop.laptop
    assert entry_number(laptop, 3, {}) == f"{laptop[:8]}-3"
    assert entry_number(laptop, 3, {laptop: "A7K", "other": "A7K"}) == f"{laptop[:8]}-3"
    with office.look() as connection:
        assert find_entry(connection, f"{laptop[:8]}-3") == Name(laptop, 3)


def undo(office: Office, number: str) -> EntryUndone:
    with office.work() as session:
        return undo_entry(session, number)


def refusal(office: Office, number: str) -> Refused:
    with pytest.raises(Refused) as caught, office.work() as session:
        undo_entry(session, number)
    return caught.value


def newest(office: Office, *, back: int = 0) -> str:
    laptop = office.vault.laptop.laptop
    with office.look() as connection:
        seq = connection.exec_driver_sql("SELECT max(seq) FROM entry WHERE laptop = ?", (laptop,)).scalar()
        return entry_number(laptop, int(seq or 0) - back, laptop_tags(connection))


def newest_of(office: Office, table: str) -> str:
    laptop = office.vault.laptop.laptop
    seq = office.sql("SELECT max(seq) FROM entry WHERE tbl = ?", table)
    with office.look() as connection:
        return entry_number(laptop, int(seq), laptop_tags(connection))


def correct_placement(office: Office, placement: PlacementId, **values: date) -> None:
    with office.work() as session:
        before = read_placement(session.connection, placement).details
        change_placement(session, placement, replace(before, **values), now=NOW)


def correct_test(office: Office, test: TestId, **values: str) -> None:
    with office.work() as session:
        change_test(session, test, replace(read_test(session.connection, test).details, **values), now=NOW)


def said(office: Office, person: PersonId, *fields: str) -> tuple[str, ...]:
    with office.look() as connection:
        details = read_person(connection, person).details
        assert history_of(connection, person)
    return tuple(getattr(details, field) for field in fields)


def change(office: Office, person: PersonId, **values: str) -> None:
    with office.work() as session:
        before = read_person(session.connection, person).details
        change_person(session, person, replace(before, **values), id_key=office.vault.id_key, now=NOW)
