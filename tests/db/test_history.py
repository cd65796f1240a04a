"""Whatever was once entered can be seen: who, when, on which laptop, and why."""

from __future__ import annotations

from db.erase import erase_payloads
from db.history import Change, Fate, histories, history_of, open_conflict
from db.journal import delete, update
from db.registers import Name
from tests.factories.replicas import CADRE, NOW_MS, Replica, a_person, a_visit, exchange

ZHANG = "person-zhang"


def test_every_step_of_a_row_is_told(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"status": "32", "status_basis": "决定书"}, why="as on the paper"))
    here.write(delete("person", ZHANG))
    with here.reading() as connection:
        made, changed, hidden = history_of(connection, ZHANG)
    assert made.created
    assert made.values["name"] == "张大山"
    assert (changed.values["status"], changed.values["status_basis"], changed.why) == (
        "32",
        "决定书",
        "as on the paper",
    )
    assert (hidden.values, hidden.actor, hidden.at_ms, hidden.laptop) == (
        {"deleted": True},
        CADRE,
        NOW_MS,
        here.laptop,
    )


def test_the_value_that_lost_is_one_click_away(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, status="31"))
    exchange(here, there)
    here.write(update("person", ZHANG, {"status": "32"}))
    there.now_ms += 1
    there.write(update("person", ZHANG, {"status": "33"}))
    exchange(here, there)
    with here.reading() as connection:
        shown, lost = open_conflict(connection, ZHANG, "status")
    assert (shown.values["status"], shown.shown, shown.laptop) == ("33", True, there.laptop)
    assert (lost.values["status"], lost.shown, lost.laptop) == ("32", False, here.laptop)


def test_a_value_that_was_written_over_names_what_took_its_place(here: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    here.write(update("person", ZHANG, {"name": "二"}))
    made, changed = name_changes(here)
    assert (made.before, made.after, made.fate, made.later) == (
        {},
        {"name": "一"},
        Fate.REPLACED,
        (Name(here.laptop, 2),),
    )
    assert (changed.before, changed.after, changed.fate, changed.later) == (
        {"name": "一"},
        {"name": "二"},
        Fate.STANDS,
        (),
    )


def test_what_was_undone_says_so(here: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    here.write(update("person", ZHANG, {"name": "二"}))
    here.undo()
    assert [change.fate for change in name_changes(here)] == [Fate.REPLACED, Fate.UNDONE, Fate.STANDS]


def test_two_values_stand_beside_each_other_until_a_merge_is_settled(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    exchange(here, there)
    here.write(update("person", ZHANG, {"name": "二"}))
    there.now_ms += 1
    there.write(update("person", ZHANG, {"name": "三"}))
    exchange(here, there)
    assert [change.fate for change in name_changes(here)[1:]] == [Fate.BESIDE, Fate.STANDS]
    here.write(update("person", ZHANG, {"name": "二"}))
    changes = name_changes(here)
    assert [change.fate for change in changes[1:]] == [Fate.REPLACED, Fate.LOST, Fate.STANDS]
    assert [change.before for change in changes[1:]] == [{"name": "一"}, {"name": "一"}, {"name": "三"}]


def test_the_same_value_from_two_laptops_stands_twice(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    exchange(here, there)
    for laptop in (here, there):
        laptop.write(update("person", ZHANG, {"name": "二"}))
    exchange(here, there)
    assert [change.fate for change in name_changes(here)[1:]] == [Fate.STANDS, Fate.STANDS]


def test_an_erased_entry_says_nothing_and_leaves_no_value_behind_in_the_next(here: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    here.write(update("person", ZHANG, {"name": "二"}, why="as on the paper"))
    here.write(update("person", ZHANG, {"name": "三"}))
    with here.session() as session:
        erase_payloads(session.connection, [Name(here.laptop, 2)])
    with here.reading() as connection:
        _made, erased, last = history_of(connection, ZHANG)
    assert (erased.erased, dict(erased.values), erased.changes, erased.why) == (True, {}, (), None)
    assert last.changes[0].before is None


def test_the_histories_of_many_rows_are_those_of_each(here: Replica) -> None:
    here.write(a_person(ZHANG), a_visit(ZHANG, "v"))
    here.write(update("visit", "v", {"place": "家中"}))
    with here.reading() as connection:
        assert histories(connection, [ZHANG, "v", "nobody"]) == {
            ZHANG: history_of(connection, ZHANG),
            "v": history_of(connection, "v"),
        }


def name_changes(laptop: Replica) -> list[Change]:
    with laptop.reading() as connection:
        steps = history_of(connection, ZHANG)
    return [change for step in steps for change in step.changes if change.register == "name"]
