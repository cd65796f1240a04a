"""A closed bag is read-only: every use case that writes into a bag is tried on a closed one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

from app.bag.kinds import KINDS
from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.errors import Refused
from app.history.undo_last import undo, undo_last
from app.ids import ActionId, PersonId, new_id
from app.people.save_person import change_person, put_in_trash
from app.placements.save_placement import add_placement, change_placement
from app.records import RecordKind, remove_record, show_record_again
from app.tests.record_test import change_test, record_test, remove_test
from app.visits.record_visit import change_visit, record_visit, remove_visit
from app.work import Session
from db.belonging import tables_under
from db.journal import create, delete, restore, update
from db.schema import SHAPES
from tests.factories.people import NOW, TODAY, Office, a_person, a_placement, a_test, a_visit

Use = Callable[["Session", "Closed"], object]


class Closed:
    """An office with a bag that holds one of everything, closed; and another that is open."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.person = office.add_person()
        self.placement = office.place(self.person)
        self.visit = office.visit(self.person)
        self.test = office.test(self.person)
        self.rows = self.fill(self.person)
        self.other = office.add_person(a_person(name="第二个"))
        with office.work() as session:
            close_bag(session, self.person, Closing(TODAY, "1"), now=NOW)

    def fill(self, person: PersonId) -> dict[str, str]:
        """One row in every table of a bag, past the forms."""
        rows = {"person": str(person)}
        with self.office.work() as session:
            for table in tables_under("person")[1:]:
                rows[table] = new_id()
                named = SHAPES[table].references
                session.write(
                    [create(table, rows[table], {c: rows[t] for c, t in named.items() if t in rows})]
                )
        return rows


USES: dict[str, Use] = {
    "change_person": lambda s, c: change_person(
        s, c.person, a_person(phone="10000000009"), id_key=b"k", now=NOW
    ),
    "put_in_trash": lambda s, c: put_in_trash(s, c.person, why="x"),
    "add_placement": lambda s, c: add_placement(s, c.person, a_placement(), now=NOW),
    "change_placement": lambda s, c: change_placement(
        s, c.placement, a_placement(exec_town="清溪镇"), now=NOW
    ),
    "record_visit": lambda s, c: record_visit(s, c.person, a_visit(), now=NOW),
    "change_visit": lambda s, c: change_visit(s, c.visit, a_visit(place="村部"), now=NOW),
    "remove_visit": lambda s, c: remove_visit(s, c.visit, why="x"),
    "record_test": lambda s, c: record_test(s, c.person, a_test(), now=NOW),
    "change_test": lambda s, c: change_test(s, c.test, a_test(place="村部"), now=NOW),
    "remove_test": lambda s, c: remove_test(s, c.test, why="x", now=NOW),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES.keys())
def test_no_use_case_writes_into_a_closed_bag(closed: Closed, use: Use) -> None:
    before = closed.office.dump()
    with pytest.raises(Refused, match="bag_closed"), closed.office.work() as session:
        use(session, closed)
    assert closed.office.dump() == before


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_no_record_of_any_kind_is_written_into_a_closed_bag(closed: Closed, kind: RecordKind[Any]) -> None:
    row = closed.rows[kind.table]
    texts = [n for n, hint in get_type_hints(kind.details).items() if hint is str and n != kind.parent]
    uses: list[Callable[[Session], object]] = [
        lambda s: s.write([create(kind.table, new_id(), {kind.parent: closed.rows[kind.parent_table]})]),
        lambda s: s.write([update(kind.table, row, {texts[0]: "x"})]),
        lambda s: remove_record(s, kind, row, why="x"),
        lambda s: show_record_again(s, kind, row),
    ]
    for use in uses:
        with pytest.raises(Refused, match="bag_closed"), closed.office.work() as session:
            use(session)


@pytest.mark.parametrize("table", tables_under("person"))
def test_no_table_of_a_bag_has_a_way_round(closed: Closed, table: str) -> None:
    """Whatever writes through the door of the use cases is asked, tables of tomorrow included."""
    row = closed.rows[table]
    column = next(c for c in SHAPES[table].columns if c not in {*SHAPES[table].references, "locked"})
    value = 1 if column in SHAPES[table].numbers else "x"
    writes = [update(table, row, {column: value}), delete(table, row)]
    if table != "person":
        named = SHAPES[table].references
        parents = {c: closed.rows[t] for c, t in named.items() if t in closed.rows}
        writes += [create(table, new_id(), parents), restore(table, row)]
    for write in writes:
        with pytest.raises(Refused, match="bag_closed"), closed.office.work() as session:
            session.write([write])


def test_an_open_bag_beside_it_takes_everything(closed: Closed) -> None:
    rows = closed.fill(closed.other)
    with closed.office.work() as session:
        session.write([delete(table, row) for table, row in rows.items() if table != "person"])


def test_a_record_is_not_hung_from_an_open_bag_into_a_closed_one(closed: Closed) -> None:
    visit = closed.office.visit(closed.other)
    with pytest.raises(Refused, match="bag_closed"), closed.office.work() as session:
        session.write([update("visit", visit, {"person_id": closed.person})])


def test_nor_out_of_a_closed_bag_into_an_open_one(closed: Closed) -> None:
    with pytest.raises(Refused, match="bag_closed"), closed.office.work() as session:
        session.write([update("visit", closed.visit, {"person_id": closed.other})])


def test_what_is_closed_halfway_through_is_closed_for_the_rest(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        record_visit(session, person, a_visit(), now=NOW)
        close_bag(session, person, Closing(TODAY, "1"), now=NOW)
        with pytest.raises(Refused, match="bag_closed"):
            record_visit(session, person, a_visit(), now=NOW)


def test_what_was_done_before_the_closing_is_not_undone_until_the_bag_is_open_again(closed: Closed) -> None:
    action = closed.office.sql("SELECT action FROM entry WHERE row = ?", closed.visit)
    with pytest.raises(Refused, match="undo_in_closed_bag"), closed.office.work() as session:
        undo(session, ActionId(action))
    assert closed.office.sql("SELECT deleted FROM visit WHERE id = ?", closed.visit) == 0
    with closed.office.work() as session:
        undo_last(session)  # the closing itself
    with closed.office.work() as session:
        undo(session, ActionId(action))
    assert closed.office.sql("SELECT deleted FROM visit WHERE id = ?", closed.visit) == 1


@pytest.fixture
def closed(office: Office) -> Closed:
    return Closed(office)
