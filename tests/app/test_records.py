"""Records of any kind: added, corrected, removed, and read again, for every kind alike."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any, get_type_hints

import pytest

from app.bag.kinds import KINDS as OF_BAGS
from app.bag.measure import MEASURE, Measure
from app.errors import Refused
from app.history.undo_last import undo_last
from app.records import (
    RecordId,
    RecordKind,
    add_record,
    change_record,
    read_record,
    records_of,
    remove_record,
    show_record_again,
)
from app.village.ledgers import LEDGERS
from db.schema import SHAPES
from tests.factories.people import NOW, Office

KINDS = (*OF_BAGS, *LEDGERS)
HELP = Measure(from_on=date(2026, 11, 1), action="每周上门一次", owner="王组长")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_every_field_of_a_kind_is_a_column_of_its_table(kind: RecordKind[Any]) -> None:
    shape = SHAPES[kind.table]
    names = {field.name for field in fields(kind.details)}
    assert names <= set(shape.columns)
    assert kind.parent in shape.columns
    assert not kind.day or kind.day in names


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_every_column_of_a_bags_table_has_a_field(kind: RecordKind[Any]) -> None:
    names = {field.name for field in fields(kind.details)}
    assert set(SHAPES[kind.table].columns) - names <= {kind.parent, *SHAPES[kind.table].references}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_whole_numbers_and_truth_values_are_kept_as_such(kind: RecordKind[Any]) -> None:
    hints = get_type_hints(kind.details)
    numbers = {name for name, hint in hints.items() if "int" in str(hint) or "bool" in str(hint)}
    assert numbers == SHAPES[kind.table].numbers & hints.keys()


def test_a_record_says_afterwards_what_was_typed_and_when(office: Office) -> None:
    person = office.add_person()
    row = office.record(MEASURE, person, HELP)

    with office.look() as connection:
        found = read_record(connection, MEASURE, row)
    assert (found.details, found.parent, found.typed_on) == (HELP, person, office.today)


def test_the_same_record_sent_twice_is_recorded_once(office: Office) -> None:
    person = office.add_person()
    row = office.record(MEASURE, person, HELP)
    with office.work() as session:
        again = add_record(session, MEASURE, person, replace(HELP, owner="李"), now=NOW, row=row)
    assert (again, [one.details.owner for one in listed(office, person)]) == (row, ["王组长"])


def test_a_correction_writes_only_what_it_changes(office: Office) -> None:
    person = office.add_person()
    row = office.record(MEASURE, person, HELP)
    for details, changed in ((HELP, False), (replace(HELP, owner="李医生"), True)):
        with office.work() as session:
            assert change_record(session, MEASURE, row, details, now=NOW) is changed
    assert listed(office, person)[0].details.owner == "李医生"


def test_what_is_removed_needs_a_reason_and_comes_back(office: Office) -> None:
    person = office.add_person()
    row = office.record(MEASURE, person, HELP)
    with office.work() as session, pytest.raises(Refused, match="reason_missing"):
        remove_record(session, MEASURE, row, why=" ")
    with office.work() as session:
        remove_record(session, MEASURE, row, why="记错了人")
    assert listed(office, person) == ()
    with office.work() as session:
        show_record_again(session, MEASURE, row)
    assert len(listed(office, person)) == 1


def test_the_newest_comes_first_and_undo_takes_back_the_last(office: Office) -> None:
    person = office.add_person()
    for month in (3, 9, 6):
        office.record(MEASURE, person, replace(HELP, from_on=date(2026, month, 1)))
    assert [one.details.from_on.month for one in listed(office, person)] == [9, 6, 3]
    with office.work() as session:
        undo_last(session)
    assert [one.details.from_on.month for one in listed(office, person)] == [9, 3]


def test_nothing_is_hung_on_what_is_not_there(office: Office) -> None:
    with office.work() as session, pytest.raises(Refused, match="parent_unknown"):
        add_record(session, MEASURE, "nobody", HELP, now=NOW)
    with office.look() as connection, pytest.raises(Refused, match="record_unknown"):
        read_record(connection, MEASURE, RecordId("nothing"))


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"action": " "}, "field_missing", "action"),
        ({"from_on": None}, "field_missing", "from_on"),
        ({"to_on": date(2026, 10, 31)}, "ends_before_it_begins", "to_on"),
        ({"reviewed_on": date(2026, 11, 23)}, "day_in_future", "reviewed_on"),
        ({"from_on": date(190, 1, 1)}, "day_impossible", "from_on"),
        ({"outcome": "长" * 10_001}, "text_too_long", "outcome"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    person = office.add_person()
    with office.work() as session, pytest.raises(Refused, match=reason) as refused:
        add_record(session, MEASURE, person, replace(HELP, **said), now=NOW)
    assert refused.value.field == field
    assert listed(office, person) == ()


def listed(office: Office, person: str) -> Any:
    with office.look() as connection:
        return records_of(connection, MEASURE, person)
