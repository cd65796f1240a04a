"""What is taken in is written once, as what it is then; nothing of a bundle that fails stays behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection

from db.held import Held
from db.journal import update
from db.registers import Name
from db.take_in import Damaged, Forked, Segment, apply_waiting, store_segment
from tests.factories.replicas import NOW_MS, Replica, Replicas, a_person, a_visit

ZHANG = "person-zhang"
APPLIED = "SELECT count(*), coalesce(sum(applied), 0) FROM entry"


def test_what_goes_on_where_its_chain_ends_is_written_once_as_applied(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG), a_visit(ZHANG))
    with taking_in(here) as (connection, held):
        store_segment(connection, there.segment(1, 1), now_ms=NOW_MS, held=held)
        store_segment(connection, there.segment(2), now_ms=NOW_MS, held=held)
        assert connection.exec_driver_sql(APPLIED).one() == (0, 0)
        applied = apply_waiting(connection, now_ms=NOW_MS, held=held)
        assert connection.exec_driver_sql(APPLIED).one() == (2, 2)
    assert applied.names == (Name(there.laptop, 1), Name(there.laptop, 2))
    assert here.sql("SELECT count(*) FROM entry WHERE applied_ms = ?", NOW_MS) == 2
    assert here.dump() == there.dump()


def test_a_new_row_is_written_as_its_last_change_leaves_it(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG, phone="10000000001"))
    for number in range(2, 5):
        there.actor = f"cadre {number}"
        there.write(update("person", ZHANG, {"phone": f"1000000000{number}"}))
    here.take_in(there.segment())
    shown = here.shown("person", ZHANG)
    assert (shown["phone"], shown["rev"], shown["entry_seq"]) == ("10000000004", 4, 4)
    assert (shown["created_by"], shown["updated_by"]) == ("01998f00-0000-7000-8000-00000000000a", "cadre 4")
    assert here.dump() == there.dump()


def test_a_bundle_that_fails_leaves_nothing_and_takes_nothing_along(
    here: Replica, there: Replica, replicas: Replicas
) -> None:
    third = replicas.make("third")
    there.write(a_person(ZHANG))
    third.write(a_person("person-li"), a_person("person-wang"))
    good, whole = there.segment(), third.segment()
    bad = Segment(whole.laptop, 1, whole.chain_before, tuple(reversed(tuple(whole.entries))))
    with taking_in(here) as (connection, held):
        with held.savepoint(connection):
            store_segment(connection, good, now_ms=NOW_MS, held=held)
        with pytest.raises(Damaged):
            store_all(connection, held, third.segment(1, 1), bad)
        assert connection.exec_driver_sql(APPLIED).one() == (0, 0)
        apply_waiting(connection, now_ms=NOW_MS, held=held)
    assert here.dump() == there.dump()
    assert here.take_in(whole).count == 2


def test_entries_that_come_twice_in_one_go_are_known(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG), a_visit(ZHANG))
    with taking_in(here) as (connection, held):
        store_segment(connection, there.segment(1, 1), now_ms=NOW_MS, held=held)
        again = store_segment(connection, there.segment(), now_ms=NOW_MS, held=held)
        assert (again.new, again.known) == (1, 1)
        assert apply_waiting(connection, now_ms=NOW_MS, held=held).count == 2
    assert here.dump() == there.dump()


def test_a_copy_that_goes_on_alone_is_noticed_beside_what_is_held(
    here: Replica, there: Replica, replicas: Replicas
) -> None:
    copy = replicas.make("copy", copy_of=there)
    copy.laptop = there.laptop
    there.write(a_person(ZHANG))
    copy.write(a_person("person-li"))
    with taking_in(here) as (connection, held):
        store_segment(connection, there.segment(), now_ms=NOW_MS, held=held)
        with pytest.raises(Forked), held.savepoint(connection):
            store_segment(connection, copy.segment(), now_ms=NOW_MS, held=held)
        assert apply_waiting(connection, now_ms=NOW_MS, held=held).count == 1


def test_what_fills_a_gap_is_held_and_lets_the_rest_go_on(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG), a_visit(ZHANG), a_visit(ZHANG))
    assert [one.reason for one in here.take_in(there.segment(3)).waiting] == ["predecessor"]
    with taking_in(here) as (connection, held):
        store_segment(connection, there.segment(1, 2), now_ms=NOW_MS, held=held)
        assert apply_waiting(connection, now_ms=NOW_MS, held=held).count == 3
    assert here.dump() == there.dump()


def test_what_is_held_and_must_wait_says_what_for(here: Replica, there: Replica, replicas: Replicas) -> None:
    third = replicas.make("third")
    there.write(a_person(ZHANG))
    third.take_in(there.segment())
    third.write(a_visit(ZHANG), a_person("person-li"))
    (waiting,) = here.take_in(third.segment()).waiting
    assert (waiting.reason, waiting.wants) == ("row", ZHANG)
    assert here.sql("SELECT applied_ms FROM entry WHERE applied = 0") is None
    assert here.take_in(there.segment()).waiting == ()
    assert here.dump() == third.dump()


def store_all(connection: Connection, held: Held, *segments: Segment) -> None:
    """One bundle, of which somebody looks up what is stored."""
    with held.savepoint(connection):
        for segment in segments:
            store_segment(connection, segment, now_ms=NOW_MS, held=held)
            held.store(connection)


@contextmanager
def taking_in(replica: Replica) -> Iterator[tuple[Connection, Held]]:
    """One transaction."""
    with replica.engine.execution_options(writer=True).begin() as connection:
        yield connection, Held()
