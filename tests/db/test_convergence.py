"""Laptops that hold the same entries show the same, however the entries came and whatever the clocks said."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from db.check import chain_findings
from db.erase import erase_payloads
from db.history import history_of
from db.registers import Name
from db.reproject import projection_findings
from tests.factories.laptops_at_play import Village, steps
from tests.factories.replicas import Replica, Replicas, everything


def findings(laptop: Replica) -> list[str]:
    with laptop.reading() as connection:
        return [*projection_findings(connection), *chain_findings(connection)]


def all_to_all(laptops: list[Replica], order: random.Random) -> None:
    chains = everything(laptops)
    for laptop in laptops:
        order.shuffle(chains)
        laptop.take_in(*chains)


@settings(max_examples=80, deadline=None)
@given(plan=st.lists(steps, min_size=4, max_size=30), seed=st.integers(0, 1000))
def test_the_same_entries_give_the_same_tables_on_every_laptop(
    empty_database: Path, plan: list[tuple[str, int, int, int, int]], seed: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        replicas = Replicas(empty_database, Path(folder))
        try:
            laptops = [replicas.make(name) for name in ("one", "two", "three")]
            for laptop in laptops:
                laptop.actor = f"cadre at {laptop.name}"
            village = Village(laptops)
            # Most of what can go wrong happens to rows that all of them know.
            village.do(("edit", 0, 0, 0, 0))
            village.do(("edit", 0, 3, 0, 0))
            for laptop in laptops[1:]:
                laptop.take_in(laptops[0].segment())
            for step in plan:
                village.do(step)
            assert [findings(laptop) for laptop in laptops] == [[], [], []]
            all_to_all(laptops, random.Random(seed))
            dumps = [laptop.dump() for laptop in laptops]
            assert dumps[0] == dumps[1] == dumps[2]
            assert laptops[0].rebuilt() == dumps[0]
            assert findings(laptops[0]) == []
            with laptops[1].reading() as connection:
                told = {
                    row: [step.values for step in history_of(connection, row)]
                    for row, _column, _value in village.typed
                }
            for row, column, value in village.typed:
                assert any(values.get(column) == value for values in told[row])
            erased = erase_some(laptops[0], random.Random(seed))
            late = replicas.make("late")
            late.take_in(*everything(laptops[:1]))
            assert late.dump() == laptops[0].dump()
            with laptops[2].engine.execution_options(writer=True).begin() as connection:
                erase_payloads(connection, erased)
            assert laptops[2].dump() == laptops[0].dump()
            assert findings(laptops[0]) == []
        finally:
            replicas.close()


def erase_some(laptop: Replica, choice: random.Random) -> list[Name]:
    with laptop.engine.execution_options(writer=True).begin() as connection:
        names = [
            Name(*row)
            for row in connection.exec_driver_sql("SELECT laptop, seq FROM entry ORDER BY laptop, seq")
            if choice.random() < 0.3
        ]
        erase_payloads(connection, names)
    return names
