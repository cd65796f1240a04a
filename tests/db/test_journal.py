"""Saving goes through the journal: entries, heads, rows, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from db.canonical import Unstorable
from db.entries import Entry
from db.journal import NoSuchRow, create, delete, restore, update
from tests.factories.replicas import MINUTE, NOW_MS, Replica, a_person, a_visit

ZHANG = "person-zhang"


def test_one_save_makes_one_entry_and_one_row(here: Replica) -> None:
    entries = here.write(a_person(ZHANG, name="张大山"))
    assert [entry.seq for entry in entries] == [1]
    assert here.shown("person", ZHANG)["name"] == "张大山"


def test_a_value_that_stands_already_makes_no_entry(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    assert here.write(update("person", ZHANG, {"name": "张大山"})) == []


def test_saving_one_field_leaves_the_others(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山", phone="10000000002"))
    here.write(update("person", ZHANG, {"phone": "10000000003"}))
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["phone"], shown["rev"]) == ("张大山", "10000000003", 2)


def test_columns_that_merge_as_one_are_written_as_one(here: Replica) -> None:
    here.write(a_person(ZHANG, status="31", status_since="2026-01-05"))
    (entry,) = here.write(update("person", ZHANG, {"status": "32"}))
    assert (
        entry.changes == b'{"set":{"status":{"status":"32","status_basis":null,"status_since":"2026-01-05"}}}'
    )


def test_a_list_comes_back_as_it_was_saved(here: Replica) -> None:
    here.write(a_person(ZHANG), a_visit(ZHANG, "v", visitors=["覃晓梅", "陈𬱖"]))
    assert here.shown("visit", "v")["visitors"] == '["覃晓梅","陈𬱖"]'
    assert here.write(update("visit", "v", {"visitors": ["覃晓梅", "陈𬱖"]})) == []


def test_a_deleted_row_is_hidden_and_comes_back_with_its_values(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(delete("person", ZHANG))
    assert here.shown("person", ZHANG)["deleted"] == 1
    here.write(restore("person", ZHANG))
    assert (here.shown("person", ZHANG)["deleted"], here.shown("person", ZHANG)["name"]) == (0, "张大山")


def test_a_save_that_fails_leaves_no_entry(here: Replica) -> None:
    with pytest.raises(NoSuchRow):
        here.write(a_person(ZHANG), update("person", "nobody", {"name": "无"}))
    assert here.sql("SELECT count(*) FROM entry") == 0


@pytest.mark.parametrize(
    "value", ["a\x00b", "\ud800", 1.5, 2**53, ["a\x00"], b"bytes", [[[[[[[[[[]]]]]]]]]], {"\x00": 1}]
)
def test_what_no_journal_may_hold_is_refused(here: Replica, value: Any) -> None:
    with pytest.raises(Unstorable, match=r"visit\.visitors"):
        here.write(create("visit", "v", {"visitors": value}))


def test_a_refusal_names_the_column_and_never_the_value(here: Replica) -> None:
    with pytest.raises(Unstorable) as refusal:
        here.write(a_person(name="张\x00大山"))
    assert refusal.value.where == "person.name"
    assert "张" not in str(refusal.value)


@pytest.mark.parametrize(
    "values", [{"name": 7}, {"on_mmt": "yes"}, {"drug_kinds": "heroin"}, {"name": ["a"]}]
)
def test_a_value_of_the_wrong_kind_is_a_mistake_of_the_program(here: Replica, values: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        here.write(create("person", ZHANG, values))


def test_a_column_that_does_not_exist_is_a_mistake_of_the_program(here: Replica) -> None:
    with pytest.raises(KeyError):
        here.write(create("person", ZHANG, {"nickname": "小山"}))


def test_yes_is_kept_as_one(here: Replica) -> None:
    (entry,) = here.write(create("person", ZHANG, {"on_mmt": True}))
    assert entry.changes == b'{"set":{"on_mmt":1}}'


def test_each_save_is_later_than_the_one_before_although_the_clock_went_back(here: Replica) -> None:
    here.write(a_person(ZHANG))
    here.now_ms = 0
    here.write(update("person", ZHANG, {"name": "后来"}))
    clocks = [record.header.clock for record in here.records() if isinstance(record, Entry)]
    assert clocks[0] < clocks[1]
    assert here.shown("person", ZHANG)["name"] == "后来"


def test_a_laptop_goes_on_from_the_clock_of_what_it_took_in(here: Replica, there: Replica) -> None:
    there.now_ms = NOW_MS + 60 * MINUTE
    (theirs,) = there.write(a_person(ZHANG))
    here.take_in(there.segment())
    (ours,) = here.write(update("person", ZHANG, {"name": "后来"}))
    assert ours.header.clock > theirs.header.clock


def test_a_laptop_set_to_2099_does_not_drag_the_others_along(here: Replica, there: Replica) -> None:
    there.now_ms = 4_070_908_800_000
    (theirs,) = there.write(a_person(ZHANG))
    assert here.store(there.segment()).ahead == 1
    here.take_in()
    (ours,) = here.write(update("person", ZHANG, {"name": "后来"}))
    assert ours.header.clock < theirs.header.clock
    assert here.shown("person", ZHANG)["name"] == "后来"
