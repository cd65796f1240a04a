"""Two laptops wrote about the same record: every value can be kept, in bags and in the village's ledgers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.activities.position import POSITION, Position
from app.errors import Refused
from app.history.conflict import Conflict
from app.history.keep_both import Both, keep_both, ways_to_keep
from app.history.read_conflicts import has_conflicts, read_conflicts
from app.history.row_history import history_of
from app.history.settle_conflict import settle_conflict
from app.records import RecordId, records_of
from app.village.keep_ledger import add_line, change_line
from app.work import work
from db.journal import update
from tests.factories.county import exchange
from tests.factories.people import NOW, Office

SIGN = Position(kind="1", name="村口宣传栏", state="1", note="2025年立")


def test_a_conflict_in_a_ledger_tells_what_stood_there_before_and_what_each_wrote(
    pair: tuple[Office, Office], sign: RecordId
) -> None:
    (found,) = conflicts(pair[0])
    assert (found.table, found.row, found.register) == ("position", sign, "note")
    assert found.before == {"note": "2025年立"}
    assert {head.values["note"] for head in found.heads} == {"玻璃破了", "灯不亮"}
    assert (found.careful, found.person, found.values["name"]) == (False, "", "村口宣传栏")


def test_choosing_in_a_ledger_settles_it_on_both_laptops(pair: tuple[Office, Office], sign: RecordId) -> None:
    here, there = pair
    (found,) = conflicts(here)
    with here.work() as session:
        settle_conflict(session, found.table, found.row, found.register, found.heads[1])
    exchange(here, there)
    assert not has(here)
    assert notes(there) == [found.heads[1].values["note"]]
    assert here.dump() == there.dump()


def test_one_text_holds_both_the_earlier_first(pair: tuple[Office, Office], sign: RecordId) -> None:
    here, there = pair
    keep(here, Both.ONE_TEXT)
    assert not has(here)
    assert notes(here) == ["玻璃破了；灯不亮"]
    exchange(here, there)
    assert here.dump() == there.dump()


def test_two_records_hold_a_value_each(pair: tuple[Office, Office], sign: RecordId) -> None:
    here, there = pair
    keep(here, Both.TWO_RECORDS)
    assert not has(here)
    assert sorted(notes(here)) == sorted(["玻璃破了", "灯不亮"])
    with here.look() as connection:
        assert {one.details.name for one in records_of(connection, POSITION, here.village.village)} == {
            SIGN.name
        }
    exchange(here, there)
    assert here.dump() == there.dump()


def test_whatever_was_done_every_value_is_in_the_history(pair: tuple[Office, Office], sign: RecordId) -> None:
    keep(pair[0], Both.ONE_TEXT)
    with pair[0].look() as connection:
        said = {step.values.get("note") for step in history_of(connection, sign)}
    assert {"2025年立", "玻璃破了", "灯不亮", "玻璃破了；灯不亮"} == said


def test_of_a_status_or_a_removal_one_has_to_be_chosen(pair: tuple[Office, Office], sign: RecordId) -> None:
    here, there = pair
    person = here.add_person()
    exchange(here, there)
    for office, status in ((here, "12"), (there, "33")):
        with office.work() as session:
            session.write([update("person", person, {"status": status})])
    exchange(here, there)
    careful = conflicts(here)[0]
    assert (careful.table, careful.careful, careful.name) == ("person", True, "王小满")
    assert ways_to_keep("person", "status", careful.heads) == ()
    assert ways_to_keep("position", "deleted", careful.heads) == ()
    with here.work() as session, pytest.raises(Refused, match="both_impossible"):
        keep_both(session, "person", person, "status", way=Both.ONE_TEXT)


def test_both_of_what_was_settled_meanwhile_are_not_kept_again(
    pair: tuple[Office, Office], sign: RecordId
) -> None:
    keep(pair[0], Both.ONE_TEXT)
    with pair[0].work() as session, pytest.raises(Refused, match="conflict_changed"):
        keep_both(session, "position", sign, "note", way=Both.ONE_TEXT)


def keep(office: Office, way: Both) -> None:
    (found,) = conflicts(office)
    with office.work() as session:
        keep_both(session, found.table, found.row, found.register, way=way)


def conflicts(office: Office) -> list[Conflict]:
    with office.look() as connection:
        return read_conflicts(connection)


def has(office: Office) -> bool:
    with office.look() as connection:
        return has_conflicts(connection)


def notes(office: Office) -> list[str]:
    with office.look() as connection:
        return [one.details.note for one in records_of(connection, POSITION, office.village.village)]


@pytest.fixture
def sign(pair: tuple[Office, Office]) -> RecordId:
    """A notice board about which both wrote a note, neither knowing of the other's."""
    with pair[0].work() as session:
        row = add_line(session, POSITION, pair[0].village.village, SIGN, now=NOW)
    exchange(*pair)
    for minutes, office, note in zip((1, 2), pair, ("玻璃破了", "灯不亮"), strict=True):
        with work(office.vault, now=NOW + timedelta(minutes=minutes)) as session:
            change_line(session, POSITION, row, replace(SIGN, note=note), now=NOW)
    exchange(*pair)
    return row
