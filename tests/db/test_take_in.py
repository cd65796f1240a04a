"""Taking in other laptops' entries: any part, any order; what waits says what for; forgeries are noticed."""

from __future__ import annotations

import dataclasses

import pytest

from db.canonical import canonical
from db.changes import Changes
from db.check import gaps
from db.entries import START, Entry, Header, Sealed, link, seal_entry
from db.journal import Write, update
from db.reach import stored_through
from db.schema import SCHEMA_VERSION
from db.take_in import Damaged, Forked, Segment
from tests.factories.replicas import CADRE, Replica, Replicas, a_person, a_visit, exchange, laptop_called

ZHANG = "person-zhang"
STRANGER = laptop_called("stranger")


def forged(*changes: tuple[str, str, bytes | None, bytes], version: int = SCHEMA_VERSION) -> Segment:
    """A chain of a laptop that writes what it likes: (table, row, names, changes)."""
    entries = [
        seal_entry(Header(STRANGER, seq, seq, CADRE, "action", version, table, row, 0, names), payload)
        for seq, (table, row, names, payload) in enumerate(changes, 1)
    ]
    return Segment(STRANGER, 1, START, entries)


def test_what_another_laptop_wrote_is_shown_here(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG, name="张大山"))
    assert here.take_in(there.segment()).touched == {("person", ZHANG)}
    assert here.shown("person", ZHANG)["name"] == "张大山"


def test_taking_in_twice_changes_nothing(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG))
    here.take_in(there.segment())
    before = here.dump()
    again = here.store(there.segment())
    assert (again.new, again.known) == (0, 1)
    assert here.take_in(there.segment()).count == 0
    assert here.dump() == before


def test_entries_after_a_gap_wait_and_say_what_for(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG))
    there.write(update("person", ZHANG, {"name": "二"}))
    there.write(update("person", ZHANG, {"name": "三"}))
    (waiting,) = here.take_in(there.segment(3)).waiting
    assert (waiting.reason, waiting.wants) == ("predecessor", f"{there.laptop} 1")
    with here.reading() as connection:
        assert stored_through(connection, there.laptop) == (0, START)
        assert gaps(connection) == [f"{there.laptop} 1-2"]
    assert here.take_in(there.segment(1, 2)).waiting == ()
    assert here.dump() == there.dump()


def test_a_visit_waits_for_its_person(here: Replica, replicas: Replicas) -> None:
    first, second = replicas.make("first"), replicas.make("second")
    first.write(a_person(ZHANG))
    second.take_in(first.segment())
    second.write(a_visit(ZHANG, "v"))
    (waiting,) = here.take_in(second.segment()).waiting
    assert (waiting.reason, waiting.wants) == ("row", ZHANG)
    assert here.take_in(first.segment()).waiting == ()
    assert here.dump() == second.dump()


def conflict(here: Replica, there: Replica) -> None:
    """The status, typed twice."""
    here.write(a_person(ZHANG, status="31"))
    exchange(here, there)
    here.write(update("person", ZHANG, {"status": "32"}))
    there.now_ms += 1
    there.write(update("person", ZHANG, {"status": "33"}))
    exchange(here, there)


def test_two_values_typed_apart_stand_side_by_side(here: Replica, there: Replica) -> None:
    conflict(here, there)
    shown = here.shown("person", ZHANG)
    assert (shown["status"], shown["open_registers"]) == ("33", '["status"]')


def test_the_same_value_typed_apart_is_no_conflict(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG))
    exchange(here, there)
    for laptop in (here, there):
        laptop.write(update("person", ZHANG, {"status": "32"}))
    exchange(here, there)
    assert here.shown("person", ZHANG)["open_registers"] is None


def test_settling_closes_a_conflict_everywhere(here: Replica, there: Replica) -> None:
    conflict(here, there)
    here.write(update("person", ZHANG, {"status": "33"}))
    exchange(here, there)
    assert there.shown("person", ZHANG)["open_registers"] is None
    assert there.dump() == here.dump()


def test_fields_that_do_not_merge_as_one_merge_apart(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG))
    exchange(here, there)
    here.write(update("person", ZHANG, {"phone": "10000000009"}))
    there.write(update("person", ZHANG, {"note": "搬家了"}))
    exchange(here, there)
    shown = here.shown("person", ZHANG)
    assert (shown["phone"], shown["note"], shown["open_registers"]) == ("10000000009", "搬家了", None)


def test_an_edit_that_a_delete_did_not_know_of_keeps_the_row(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG))
    exchange(here, there)
    here.write(Write("delete", "person", ZHANG, {}))
    there.write(update("person", ZHANG, {"phone": "10000000009"}))
    exchange(here, there)
    assert here.shown("person", ZHANG)["deleted"] == 0
    here.write(Write("delete", "person", ZHANG, {}))
    exchange(here, there)
    assert there.shown("person", ZHANG)["deleted"] == 1


def test_a_laptop_that_went_on_from_a_copy_is_noticed(here: Replica, replicas: Replicas) -> None:
    here.write(a_person(ZHANG))
    copy = replicas.make("copy", copy_of=here)
    copy.laptop = here.laptop
    here.write(update("person", ZHANG, {"name": "甲"}))
    copy.write(update("person", ZHANG, {"name": "乙"}))
    before = here.dump()
    with pytest.raises(Forked) as fork:
        here.take_in(copy.segment())
    assert (fork.value.laptop, fork.value.seq) == (here.laptop, 2)
    assert here.dump() == before


def test_a_fork_is_noticed_across_a_gap(here: Replica, there: Replica, replicas: Replicas) -> None:
    there.write(a_person(ZHANG))
    copy = replicas.make("copy", copy_of=there)
    copy.laptop = there.laptop
    for laptop, name in ((there, "甲"), (copy, "乙")):
        laptop.write(update("person", ZHANG, {"name": name}))
        laptop.write(update("person", ZHANG, {"name": name + name}))
    here.take_in(there.segment(3))
    with pytest.raises(Forked):
        here.take_in(copy.segment(1, 2))


@pytest.mark.parametrize(
    "damage",
    [
        {"changes": b'{"set":{"name":"forged"}}'},
        {"salt": bytes(16)},
        {"salt": None},
        {"changes": None},
        {"digest": bytes(32)},
    ],
)
def test_a_changed_entry_is_refused(here: Replica, there: Replica, damage: dict[str, bytes | None]) -> None:
    (entry,) = there.write(a_person(ZHANG))
    with pytest.raises(Damaged):
        here.take_in(Segment(there.laptop, 1, START, [dataclasses.replace(entry, **damage)]))  # type: ignore[arg-type]
    assert here.sql("SELECT count(*) FROM entry") == 0


def test_a_changed_header_is_refused(here: Replica, there: Replica) -> None:
    (entry,) = there.write(a_person(ZHANG))
    header = dataclasses.replace(entry.header, actor="somebody else")
    with pytest.raises(Damaged):
        here.take_in(Segment(there.laptop, 1, START, [dataclasses.replace(entry, header=header)]))


def test_entries_out_of_turn_are_refused(here: Replica, there: Replica) -> None:
    first, second = there.write(a_person(ZHANG), a_person())
    with pytest.raises(Damaged):
        here.take_in(Segment(there.laptop, 1, START, [second, first]))


def test_an_entry_of_a_newer_program_waits(here: Replica) -> None:
    segment = forged(
        ("person", ZHANG, None, canonical({"set": {"name": "未来"}})), version=SCHEMA_VERSION + 1
    )
    (waiting,) = here.take_in(segment).waiting
    assert waiting.reason == "newer_program"


def test_an_entry_for_a_table_of_the_future_waits(here: Replica) -> None:
    (waiting,) = here.take_in(forged(("drone", "d", None, canonical({"set": {}})))).waiting
    assert waiting.reason == "newer_program"


@pytest.mark.parametrize(
    "payload",
    [
        b"not json",
        b"[]",
        b'{"set":{"name":1}}',
        b'{"set":{"name":1.5}}',
        b'{"set":{"nickname":"x"}}',
        b'{"set":{"status":"31"}}',
        b'{"set":{"name":"a\\u0000b"}}',
        b'{"set":{"name":"\\ud800"}}',
        b'{"set":{"on_mmt":36893488147419103232}}',
        b'{"set":{"drug_kinds":' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
        b'{"set":{},"also":1}',
    ],
)
def test_an_entry_that_cannot_be_read_waits_and_stops_nothing(
    here: Replica, there: Replica, payload: bytes
) -> None:
    there.write(a_person(ZHANG))
    (waiting,) = here.take_in(forged(("person", "p", None, payload)), there.segment()).waiting
    assert waiting.reason == "unreadable"
    assert here.shown("person", ZHANG)["name"] == "王小满"


@pytest.mark.parametrize(
    "names", [b'{"name":[["a",0]]}', b'{"name":[["a",36893488147419103232]]}', b'{"name":"all"}', b"[]"]
)
def test_names_that_cannot_be_read_wait(here: Replica, names: bytes) -> None:
    creation = canonical({"set": {"name": "甲"}})
    segment = forged(
        ("person", "p", None, creation), ("person", "p", names, canonical({"set": {"name": "乙"}}))
    )
    (waiting,) = here.take_in(segment).waiting
    assert (waiting.seq, waiting.reason) == (2, "unreadable")


def test_an_entry_of_a_version_that_never_was_waits(here: Replica) -> None:
    segment = forged(("person", "p", None, canonical({"set": {"name": "甲"}})), version=0)
    (waiting,) = here.take_in(segment).waiting
    assert waiting.reason == "unreadable"


def test_an_older_entry_is_translated_on_reading(here: Replica) -> None:
    def called_to_name(table: str, changes: Changes) -> Changes:
        """Version 0 called the name "called"."""
        assert table == "person"
        values = {"name" if key == "called" else key: value for key, value in changes.values.items()}
        named = {"name" if key == "called" else key: names for key, names in changes.named.items()}
        return dataclasses.replace(changes, values=values, named=named)

    segment = forged(
        ("person", ZHANG, None, canonical({"set": {"called": "旧名"}})),
        (
            "person",
            ZHANG,
            canonical({"called": [[STRANGER, 1]]}),
            canonical({"set": {"called": "新名"}}),
        ),
        version=0,
    )
    assert here.take_in(segment, upcasters={0: called_to_name}).waiting == ()
    assert here.shown("person", ZHANG)["name"] == "新名"


def test_one_id_in_two_tables_is_two_rows_in_any_order(here: Replica, there: Replica) -> None:
    here.write(a_person("same"))
    there.write(a_person("p"), a_visit("p", "same"))
    exchange(here, there)
    assert here.dump() == there.dump()
    assert here.shown("visit", "same")["person_id"] == "p"


def test_a_reference_to_a_row_of_another_table_waits_instead_of_stopping_the_merge(here: Replica) -> None:
    segment = forged(
        ("person", "p", None, canonical({"set": {"name": "甲"}})),
        ("visit", "v", None, canonical({"set": {"person_id": "p"}})),
        ("visit", "w", None, canonical({"set": {"person_id": "v"}})),
    )
    (waiting,) = here.take_in(segment).waiting
    assert (waiting.seq, waiting.reason) == (3, "row")


def test_a_digest_alone_keeps_the_chain_and_may_be_opened_later(here: Replica, there: Replica) -> None:
    first, second = there.write(a_person(ZHANG), a_person("li"))
    sealed = Sealed(there.laptop, 1, first.digest)
    here.take_in(Segment(there.laptop, 1, START, [sealed, second]))
    assert here.rebuilt() == here.dump()
    assert [row for row in here.records(there.laptop) if isinstance(row, Sealed)] == [sealed]
    here.take_in(there.segment())
    assert here.dump() == there.dump()


def test_the_chain_is_worked_out_from_the_digests(here: Replica, there: Replica) -> None:
    first, second = there.write(a_person(ZHANG), a_person())
    assert here.store(there.segment()).chain == link(link(START, first.digest), second.digest)


def test_our_own_entries_come_back_and_change_nothing(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG))
    there.take_in(here.segment())
    before = here.records()
    assert here.take_in(there.segment(laptop=here.laptop)).count == 0
    assert here.records() == before
    assert all(isinstance(record, Entry) for record in before)
