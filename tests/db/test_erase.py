"""Erased payloads are gone for good; the chain holds and all laptops agree."""

from __future__ import annotations

from db.check import chain_findings
from db.entries import Entry
from db.erase import erase_payloads
from db.history import history_of
from db.journal import delete, update
from db.registers import Name
from db.reproject import projection_findings
from tests.factories.replicas import Replica, a_person, a_visit, exchange

ZHANG = "person-zhang"


def erase(laptop: Replica, *seqs: int) -> frozenset[tuple[str, str]]:
    with laptop.engine.execution_options(writer=True).begin() as connection:
        return erase_payloads(connection, [Name(laptop.laptop, seq) for seq in seqs])


def findings(laptop: Replica) -> list[str]:
    with laptop.reading() as connection:
        return [*chain_findings(connection), *projection_findings(connection)]


def test_an_erased_value_is_shown_no_more_and_the_chain_holds(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"phone": "10000000009"}))
    assert erase(here, 1) == {("person", ZHANG)}
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["phone"]) == (None, "10000000009")
    assert findings(here) == []


def test_nothing_that_was_erased_is_left_in_the_journal(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    erase(here, 1)
    (entry,) = here.records()
    assert isinstance(entry, Entry)
    assert (entry.salt, entry.changes) == (None, None)
    with here.reading() as connection:
        (step,) = history_of(connection, ZHANG)
    assert (step.erased, dict(step.values)) == (True, {})


def test_a_header_that_was_changed_after_erasing_is_found(here: Replica) -> None:
    here.write(a_person(ZHANG))
    erase(here, 1)
    here.force("DROP TRIGGER entry_update_guard")
    here.force("UPDATE entry SET actor = 'somebody else'")
    assert any("does not fit" in finding for finding in findings(here))


def test_an_erased_row_leaves_the_search_index(here: Replica) -> None:
    here.write(a_person(ZHANG))
    here.force("INSERT INTO search_row (person_id, tokens) VALUES (?, '张 大 山')", ZHANG)
    erase(here, 1)
    assert here.sql("SELECT count(*) FROM search_row") == 0
    assert here.sql("SELECT count(*) FROM search WHERE search MATCH '张'") == 0


def test_erasing_a_delete_does_not_show_the_row_again(here: Replica) -> None:
    here.write(a_person(ZHANG))
    here.write(delete("person", ZHANG))
    erase(here, 1, 2)
    assert here.shown("person", ZHANG)["deleted"] == 1


def test_whoever_gets_the_erased_entries_shows_the_same(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG), a_visit(ZHANG, "v"))
    here.write(update("person", ZHANG, {"name": "后来"}))
    erase(here, 1, 2)
    exchange(here, there)
    assert there.dump() == here.dump()
    assert there.rebuilt() == here.dump()
    assert findings(there) == []


def test_erasing_twice_and_erasing_what_is_not_here_changes_nothing(here: Replica) -> None:
    here.write(a_person(ZHANG))
    erase(here, 1)
    before = here.dump()
    assert erase(here, 1, 77) == frozenset()
    assert here.dump() == before


def test_an_entry_that_waited_for_a_row_that_it_named_waits_no_more(here: Replica, there: Replica) -> None:
    there.write(a_visit(ZHANG, "v"), a_person(ZHANG))
    (waiting,) = here.take_in(there.segment(1, 1)).waiting
    assert waiting.wants == ZHANG
    with here.engine.execution_options(writer=True).begin() as connection:
        assert erase_payloads(connection, [Name(there.laptop, 1)]) == {("visit", "v")}
    assert here.shown("visit", "v")["person_id"] is None


def test_rows_are_guarded_again_after_erasing(here: Replica) -> None:
    here.write(a_person(ZHANG))
    erase(here, 1)
    assert here.sql("SELECT count(*) FROM header WHERE key = 'erasing'") == 0
