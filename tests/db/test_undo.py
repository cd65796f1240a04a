"""Undo brings back what was shown before, keeps what was written later, and says what it kept."""

from __future__ import annotations

from db.journal import create, delete, restore, update
from db.undo import Kept, bar_undo, last_action
from tests.factories.replicas import CADRE, Replica, a_person, a_visit, exchange

ZHANG = "person-zhang"


def last(laptop: Replica) -> str | None:
    with laptop.reading() as connection:
        return last_action(connection, laptop=laptop.laptop, actor=CADRE)


def test_an_edit_is_undone(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山", phone="10000000002"))
    here.write(update("person", ZHANG, {"name": "张小山", "phone": None}))
    undone = here.undo()
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["phone"], undone.rows, undone.kept) == ("张大山", "10000000002", 1, ())


def test_a_whole_import_is_undone(here: Replica) -> None:
    people = [a_person(f"p{number}", name=f"人{number}") for number in range(250)]
    visits = [a_visit(f"p{number}") for number in range(250)]
    here.write(*people, *visits)
    undone = here.undo()
    assert (undone.rows, undone.kept) == (500, ())
    assert here.sql("SELECT count(*) FROM person WHERE deleted = 0") == 0
    assert here.sql("SELECT count(*) FROM visit WHERE deleted = 0") == 0


def test_children_that_came_before_their_parents_are_undone_too(here: Replica) -> None:
    here.write(a_visit(ZHANG, "v"), a_person(ZHANG))
    assert here.undo().kept == ()
    assert here.shown("person", ZHANG)["deleted"] == 1


def test_undoing_twice_changes_nothing_more(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"name": "张小山"}))
    action = here.actions[-1]
    here.undo(action)
    before = here.records()
    assert here.undo(action).rows == 0
    assert here.records() == before


def test_a_value_written_later_stays_and_is_listed(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山", phone="10000000002"))
    here.write(update("person", ZHANG, {"name": "张小山", "phone": "10000000003"}))
    action = here.actions[-1]
    here.write(update("person", ZHANG, {"phone": "10000000004"}))
    undone = here.undo(action)
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["phone"]) == ("张大山", "10000000004")
    assert undone.kept == (Kept("person", ZHANG, "phone"),)


def test_a_value_that_another_laptop_wrote_meanwhile_stays(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    exchange(here, there)
    here.write(update("person", ZHANG, {"name": "张小山"}))
    action = here.actions[-1]
    there.write(update("person", ZHANG, {"name": "张中山"}))
    exchange(here, there)
    assert here.undo(action).kept == (Kept("person", ZHANG, "name"),)


def test_one_value_written_twice_in_an_action_goes_all_the_way_back(here: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    here.write(update("person", ZHANG, {"name": "二"}), update("person", ZHANG, {"name": "三"}))
    assert here.undo().kept == ()
    assert here.shown("person", ZHANG)["name"] == "一"


def test_a_created_row_stays_while_others_refer_to_it(here: Replica) -> None:
    here.write(a_person(ZHANG))
    action = here.actions[-1]
    here.write(a_visit(ZHANG, "v"))
    assert here.undo(action).kept == (Kept("person", ZHANG, "deleted"),)
    here.write(delete("visit", "v"))
    assert here.undo(action).rows == 1
    assert here.shown("person", ZHANG)["deleted"] == 1


def test_a_created_row_in_which_somebody_wrote_later_stays(here: Replica) -> None:
    here.write(a_person(ZHANG), a_person("li"))
    action = here.actions[-1]
    here.write(update("person", ZHANG, {"phone": "10000000009"}))
    undone = here.undo(action)
    assert undone.kept == (Kept("person", ZHANG, "phone"),)
    assert (here.shown("person", ZHANG)["deleted"], here.shown("person", "li")["deleted"]) == (0, 1)


def test_a_delete_is_undone(here: Replica) -> None:
    here.write(a_person(ZHANG))
    here.write(delete("person", ZHANG))
    here.undo()
    assert here.shown("person", ZHANG)["deleted"] == 0


def test_a_restore_is_undone(here: Replica) -> None:
    here.write(a_person(ZHANG))
    here.write(delete("person", ZHANG))
    here.write(restore("person", ZHANG))
    here.undo()
    assert here.shown("person", ZHANG)["deleted"] == 1


def test_deleting_a_row_that_an_edit_had_kept_is_undone_to_what_was_shown(
    here: Replica, there: Replica
) -> None:
    here.write(a_person(ZHANG))
    exchange(here, there)
    here.write(delete("person", ZHANG))
    there.write(update("person", ZHANG, {"phone": "10000000009"}))
    exchange(here, there)
    here.write(delete("person", ZHANG))
    here.undo()
    assert here.shown("person", ZHANG)["deleted"] == 0


def test_undoing_an_edit_does_not_bring_a_deleted_row_back(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"name": "张小山"}))
    action = here.actions[-1]
    here.write(delete("person", ZHANG))
    assert here.undo(action).kept == (Kept("person", ZHANG, "name"),)
    assert here.shown("person", ZHANG)["deleted"] == 1


def test_an_action_that_edited_and_deleted_is_undone_as_a_whole(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"name": "张小山"}), delete("person", ZHANG))
    here.undo()
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["deleted"]) == ("张大山", 0)


def test_a_group_goes_back_as_one(here: Replica) -> None:
    here.write(a_person(ZHANG, status="31", status_since="2026-01-05"))
    here.write(update("person", ZHANG, {"status": "32", "status_since": "2026-06-01"}))
    here.undo()
    shown = here.shown("person", ZHANG)
    assert (shown["status"], shown["status_since"]) == ("31", "2026-01-05")


def test_the_undo_of_a_conflict_shows_what_was_shown_before(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    exchange(here, there)
    here.write(update("person", ZHANG, {"name": "二"}))
    there.now_ms += 1
    there.write(update("person", ZHANG, {"name": "三"}))
    exchange(here, there)
    here.write(update("person", ZHANG, {"name": "四"}))
    here.undo()
    assert here.shown("person", ZHANG)["name"] == "三"


def test_undo_travels_like_any_other_change(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"name": "张小山"}))
    here.undo()
    exchange(here, there)
    assert there.dump() == here.dump()


def test_the_last_action_is_neither_an_undo_nor_undone(here: Replica) -> None:
    here.write(a_person(ZHANG))
    first = here.actions[-1]
    here.write(update("person", ZHANG, {"name": "张小山"}))
    here.undo()
    assert last(here) == first
    here.undo(first)
    assert last(here) is None


def test_what_others_did_is_not_the_last_action(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG))
    exchange(here, there)
    assert last(here) is None


def test_what_no_one_means_by_undo_is_passed_over(here: Replica) -> None:
    here.write(a_person(ZHANG))
    first = here.actions[-1]
    with here.session() as session:
        session.write([create("checkpoint", "c", {"laptop": here.laptop, "seq": 1})])
        bar_undo(session)
    assert last(here) == first
