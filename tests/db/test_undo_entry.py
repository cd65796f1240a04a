"""Any one entry can be undone, and the undo as well; what was written later stays."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.history import history_of
from db.journal import NoSuchRow, delete, update
from db.registers import Name
from db.reproject import projection_findings
from db.schema import SHAPES
from db.undo import Kept, Undone, last_action, undo_entry
from tests.factories.laptops_at_play import Village, steps
from tests.factories.replicas import CADRE, Replica, Replicas, a_person, a_visit, exchange

ZHANG = "person-zhang"


@settings(max_examples=80, deadline=None)
@given(plan=st.lists(steps, min_size=3, max_size=20), chosen=st.integers(0, 10_000))
def test_an_undo_and_its_undo_show_what_was_shown_before(
    empty_database: Path, plan: list[tuple[str, int, int, int, int]], chosen: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        replicas = Replicas(empty_database, Path(folder))
        try:
            laptops = [replicas.make(name) for name in ("one", "two")]
            village = Village(laptops)
            for step in plan:
                village.do(step)
            here = laptops[0]
            names = applied(here)
            if not names:
                return
            before = values(here)
            undone = undo(here, names[chosen % len(names)])
            if undone.rows:
                assert undo(here, Name(here.laptop, newest(here))).rows == 1
            assert values(here) == before
            with here.reading() as connection:
                assert list(projection_findings(connection)) == []
        finally:
            replicas.close()


def test_one_of_several_entries_of_an_action_is_undone_alone(here: Replica) -> None:
    here.write(a_person(ZHANG, name="一"), a_visit(ZHANG, "v", place="家中"))
    here.write(update("person", ZHANG, {"name": "二"}), update("visit", "v", {"place": "村委会"}))
    assert undo(here, Name(here.laptop, 4)) == Undone(1, ())
    assert (here.shown("person", ZHANG)["name"], here.shown("visit", "v")["place"]) == ("二", "家中")


def test_an_entry_of_another_laptop_is_undone_too(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG, name="一"))
    there.write(update("person", ZHANG, {"name": "二"}))
    exchange(here, there)
    assert undo(here, Name(there.laptop, 2)).rows == 1
    exchange(here, there)
    assert there.shown("person", ZHANG)["name"] == "一"


def test_an_older_value_stays_undone_where_a_later_one_stands(here: Replica) -> None:
    here.write(a_person(ZHANG, name="一", phone="10000000002"))
    here.write(update("person", ZHANG, {"name": "二", "phone": "10000000003"}))
    here.write(update("person", ZHANG, {"name": "三"}))
    assert undo(here, Name(here.laptop, 2)) == Undone(1, (Kept("person", ZHANG, "name"),))
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["phone"]) == ("三", "10000000002")


def test_a_created_row_goes_unless_something_that_lives_refers_to_it(here: Replica) -> None:
    here.write(a_person(ZHANG))
    here.write(a_visit(ZHANG, "v"))
    assert undo(here, Name(here.laptop, 1)) == Undone(0, (Kept("person", ZHANG, "deleted"),))
    here.write(delete("visit", "v"))
    assert undo(here, Name(here.laptop, 1)) == Undone(1, ())
    assert here.shown("person", ZHANG)["deleted"] == 1


def test_a_removal_is_taken_back(here: Replica) -> None:
    here.write(a_person(ZHANG))
    here.write(delete("person", ZHANG))
    assert undo(here, Name(here.laptop, 2)) == Undone(1, ())
    assert here.shown("person", ZHANG)["deleted"] == 0


def test_the_undo_of_one_entry_is_itself_the_last_action(here: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    here.write(update("person", ZHANG, {"name": "二"}))
    undo(here, Name(here.laptop, 2))
    with here.reading() as connection:
        assert last_action(connection, laptop=here.laptop, actor=CADRE) == here.actions[-1]
        assert history_of(connection, ZHANG)[-1].why == "undo"
    here.undo()
    assert here.shown("person", ZHANG)["name"] == "二"


def test_an_entry_that_is_not_here_is_no_entry(here: Replica) -> None:
    with pytest.raises(NoSuchRow):
        undo(here, Name(here.laptop, 7))


def undo(laptop: Replica, name: Name) -> Undone:
    with laptop.session() as session:
        return undo_entry(session, name)


def applied(laptop: Replica) -> list[Name]:
    with laptop.reading() as connection:
        rows = connection.exec_driver_sql("SELECT laptop, seq FROM entry WHERE applied = 1")
        return [Name(*row) for row in rows]


def newest(laptop: Replica) -> int:
    return int(laptop.sql("SELECT max(seq) FROM entry WHERE laptop = ?", laptop.laptop))


def values(laptop: Replica) -> dict[tuple[str, str], dict[str, Any]]:
    """What is shown, by row; who wrote last and when is another matter."""
    found = {}
    with laptop.reading() as connection:
        for table, shape in SHAPES.items():
            columns = ("deleted", "open_registers", *shape.columns)
            names = ", ".join(f'"{column}"' for column in columns)
            for row in connection.exec_driver_sql(f'SELECT id, {names} FROM "{table}"'):
                found[(table, row[0])] = dict(zip(columns, row[1:], strict=True))
    return found
