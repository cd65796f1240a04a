"""An erasure travels, beats everything known or still to come, and is never taken back."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.canonical import Value
from db.check import chain_findings
from db.erasures import ERASABLE, erased_rows
from db.journal import Write, create, delete, restore, update
from db.reproject import projection_findings
from db.take_in import apply_waiting
from tests.factories.replicas import Replica, Replicas, a_person, a_visit, everything, exchange

ZHANG = "person-zhang"


def erase(laptop: Replica, *rows: tuple[str, str], entries: tuple[tuple[str, int], ...] = ()) -> None:
    laptop.write(naming(*rows, entries=entries))
    with laptop.engine.execution_options(writer=True).begin() as connection:
        apply_waiting(connection)


def naming(*rows: tuple[str, str], entries: tuple[tuple[str, int], ...] = ()) -> Write:
    return create(
        "erasure",
        f"erasure-{random.randrange(10**12)}",
        {"rows": [list(row) for row in rows], "entries": [list(name) for name in entries]},
    )


def findings(laptop: Replica) -> list[str]:
    with laptop.reading() as connection:
        return [*chain_findings(connection), *projection_findings(connection)]


def left(laptop: Replica) -> int:
    """Entries about people that still say something."""
    return int(
        laptop.sql("SELECT count(*) FROM entry WHERE changes IS NOT NULL AND tbl IN ('person', 'visit')")
    )


def test_what_is_named_is_gone_and_hidden(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"), a_visit(ZHANG, "v"))
    erase(here, ("person", ZHANG), ("visit", "v"))
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["deleted"], left(here)) == (None, 1, 0)
    assert findings(here) == []
    assert here.rebuilt() == here.dump()


def test_copies_elsewhere_are_dropped_on_arrival(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG))
    exchange(here, there)
    erase(here, ("person", ZHANG))
    exchange(here, there)
    assert left(there) == 0
    assert there.dump() == here.dump() == there.rebuilt()


def test_a_bundle_that_comes_later_with_the_old_words_stays_erased(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG))
    old = here.segment()
    erase(here, ("person", ZHANG))
    there.take_in(here.segment(2))  # the erasure first: it waits for what comes before it in its chain
    there.take_in(old)
    assert (left(there), there.dump()) == (0, here.dump())


def test_what_another_laptop_wrote_without_knowing_is_erased_when_it_comes(
    here: Replica, there: Replica
) -> None:
    here.write(a_person(ZHANG))
    exchange(here, there)
    erase(here, ("person", ZHANG))
    there.write(update("person", ZHANG, {"phone": "10000000009"}))
    exchange(here, there)
    assert left(here) == left(there) == 0
    assert here.shown("person", ZHANG)["deleted"] == 1
    assert here.dump() == there.dump()


def test_hiding_or_undoing_an_erasure_takes_nothing_back(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG))
    exchange(here, there)
    erase(here, ("person", ZHANG))
    here.undo()
    there.write(update("person", ZHANG, {"name": "又来"}))
    exchange(here, there)
    assert left(here) == left(there) == 0


def test_a_single_entry_can_be_named_too(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"phone": "10000000009"}))
    erase(here, entries=((here.laptop, 1),))
    shown = here.shown("person", ZHANG)
    assert (shown["name"], shown["phone"], shown["deleted"]) == (None, "10000000009", 0)


@pytest.mark.parametrize("table", ["village", "user", "laptop", "checkpoint", "erasure"])
def test_only_what_is_about_a_person_can_be_erased(table: str) -> None:
    assert table not in ERASABLE


def test_everything_that_hangs_on_a_person_can_be_erased() -> None:
    assert {"person", "visit", "test", "placement", "suspension", "aid", "attachment"} <= ERASABLE


@pytest.mark.parametrize("rows", [[["person"]], [1], [["person", 5]], [None], [{"a": 1}]])
def test_an_erasure_that_names_nothing_sensible_erases_nothing(here: Replica, rows: Value) -> None:
    here.write(a_person(ZHANG), create("erasure", "odd", {"rows": rows}))
    with here.engine.execution_options(writer=True).begin() as connection:
        assert apply_waiting(connection).touched == frozenset()
        assert erased_rows(connection) == frozenset()
    assert left(here) == 1


acts = st.lists(
    st.tuples(st.sampled_from(("edit", "erase", "send", "delete", "restore")), *[st.integers(0, 5)] * 3),
    min_size=3,
    max_size=20,
)


@settings(max_examples=40, deadline=None)
@given(plan=acts, seed=st.integers(0, 1000))
def test_in_any_order_all_laptops_forget_the_same(
    empty_database: Path, plan: list[tuple[str, int, int, int]], seed: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        replicas = Replicas(empty_database, Path(folder))
        try:
            laptops = [replicas.make(name) for name in ("one", "two", "three")]
            laptops[0].write(a_person("p0"), a_person("p1"), a_visit("p0", "v0"), a_visit("p1", "v1"))
            for laptop in laptops[1:]:
                laptop.take_in(laptops[0].segment())
            for act in plan:
                _do(laptops, act)
            order = random.Random(seed)
            chains = everything(laptops)
            for laptop in laptops:
                order.shuffle(chains)
                laptop.take_in(*chains)
            dumps = [laptop.dump() for laptop in laptops]
            assert dumps[0] == dumps[1] == dumps[2] == laptops[0].rebuilt()
            assert len({left(laptop) for laptop in laptops}) == 1
            assert findings(laptops[0]) == []
        finally:
            replicas.close()


def _do(laptops: list[Replica], act: tuple[str, int, int, int]) -> None:
    kind, who, one, two = act
    laptop = laptops[who % 3]
    table, row = (("person", "p0"), ("person", "p1"), ("visit", "v0"), ("visit", "v1"))[one % 4]
    column = "name" if table == "person" else "family_words"
    if kind == "edit":
        laptop.write(update(table, row, {column: f"{who} {one} {two}"}))
    elif kind == "erase":
        erase(laptop, (table, row))
    elif kind == "delete":
        laptop.write(delete(table, row))
    elif kind == "restore":
        laptop.write(restore(table, row))
    else:
        laptops[two % 3].take_in(laptop.segment(1, 4 + two))
