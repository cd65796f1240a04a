"""Laptops that hold the same entries show the same, however the entries came and whatever the clocks said.

A state machine plays villages: laptops write, hide, undo, settle, erase and merge twins; what they pack
onto sticks arrives late, twice, in pieces, in any order or never; a laptop of the version before and one
of the version after are among them. In the end all get everything.

YIDAI_EXAMPLES=2000 plays longer.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

import db.changes
import db.waiting
from app.ids import new_id
from db.apply import read_heads
from db.changes import UPCASTERS, Changes
from db.check import chain_findings
from db.entries import Entry
from db.erasures import ERASURE, erased_rows
from db.history import history_of
from db.journal import create, delete, restore, update
from db.registers import DELETED, Name
from db.reproject import projection_findings
from db.schema import SCHEMA_VERSION, SHAPES
from db.take_in import Segment
from tests.factories.laptops_at_play import CLOCKS, COLUMNS, LISTS, NUMBERS, ROWS, TABLES
from tests.factories.old_laptop import OldLaptop, upcast
from tests.factories.replicas import Replica, Replicas, everything, laptop_called

USUAL = 22
EXAMPLES = int(os.environ.get("YIDAI_EXAMPLES", str(USUAL)))
NEXT = SCHEMA_VERSION + 1

NOT_YET = Name("", 0)

laptops = st.integers(0, 2)
tables = st.sampled_from(TABLES)
small = st.integers(0, 5)


@dataclass(frozen=True)
class Typed:
    """A value that somebody entered, and the entry that says it."""

    table: str
    row: str
    column: str
    value: Any
    entry: Name = NOT_YET


class Merging(RuleBasedStateMachine):
    """Three laptops, the sticks between them, and everything that was ever typed."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.replicas = Replicas(self.template, Path(self.folder.name))
        self.laptops = [self.replicas.make(name) for name in ("one", "two", "three")]
        for laptop in self.laptops:
            laptop.actor = f"cadre at {laptop.name}"
        self.laptops[1].holds = False
        self.old, self.new = OldLaptop(), OldLaptop("new")
        self.sticks: list[Segment] = []
        self.typed: list[Typed] = []
        self.in_hand: list[Typed] = []
        self.values = 0
        # Most of what can go wrong happens to rows that all of them know.
        for row in ROWS["person"]:
            self._typed_in(
                *self.laptops[0].write(create("person", row, {"name": self._value("person", row, "name")}))
            )
        for laptop in self.laptops[1:]:
            laptop.take_in(self.laptops[0].segment())

    @rule(who=laptops, table=tables, which=st.integers(0, 1), one=small, two=small)
    def edit(self, who: int, table: str, which: int, one: int, two: int) -> None:
        laptop, row = self.laptops[who], ROWS[table][which]
        columns = COLUMNS[table]
        named = {columns[one % len(columns)], columns[two % len(columns)]} - {"merged_into"}
        values = {column: self._value(table, row, column) for column in sorted(named)}
        if _has(laptop, table, row):
            self._typed_in(*laptop.write(update(table, row, values, why=None if two else "as on the paper")))
            return
        if table != "person":
            values["person_id"] = ROWS["person"][one % 2]
        self._typed_in(*laptop.write(create(table, row, values)))

    @rule(who=laptops, table=tables, which=st.integers(0, 1), hide=st.booleans())
    def hide_or_show(self, who: int, table: str, which: int, hide: bool) -> None:
        laptop, row = self.laptops[who], ROWS[table][which]
        if _has(laptop, table, row):
            laptop.write(delete(table, row) if hide else restore(table, row))

    @rule(who=laptops, back=small)
    def undo(self, who: int, back: int) -> None:
        laptop = self.laptops[who]
        if laptop.actions:
            laptop.undo(laptop.actions[-1 - back % len(laptop.actions)])

    @rule(who=laptops, part=st.booleans())
    def twins(self, who: int, part: bool) -> None:
        one, other = ROWS["person"]
        self.laptops[who].write(update("person", other, {"merged_into": None if part else one}))

    @rule(who=laptops, which=small)
    def settle(self, who: int, which: int) -> None:
        """Somebody chooses the value that is shown, or hides the row for good."""
        laptop = self.laptops[who]
        found = list(_open(laptop))
        if found:
            table, row, register = found[which % len(found)]
            if register == DELETED:
                laptop.write(delete(table, row))
            else:
                shown = laptop.shown(table, row)
                columns = SHAPES[table].registers[register]
                values = {column: _decoded(table, column, shown[column]) for column in columns}
                laptop.write(update(table, row, values))
            assert (table, row, register) not in list(_open(laptop))

    @rule(who=laptops, table=tables, which=st.integers(0, 1), entry=st.booleans(), number=small)
    def erase(self, who: int, table: str, which: int, entry: bool, number: int) -> None:
        """A whole row, or a single entry; known here or not."""
        laptop = self.laptops[who]
        other = self.laptops[number % 3]
        said: dict[str, Any] = {"rows": [], "entries": [[other.laptop, 1 + number]], "reason": "录错了"}
        if not entry:
            said |= {"rows": [[table, ROWS[table][which]]], "entries": []}
        laptop.write(create(ERASURE, new_id(), said))
        laptop.take_in()

    @rule(who=laptops, clock=st.sampled_from(CLOCKS))
    def set_the_clock(self, who: int, clock: int) -> None:
        self.laptops[who].now_ms = clock

    @rule(who=laptops)
    def begin_anew(self, who: int) -> None:
        """A restored laptop goes on under another name."""
        laptop = self.laptops[who]
        laptop.laptop = laptop_called(f"{laptop.laptop} again")

    @rule(who=laptops, which=st.integers(0, 2))
    def write_on_the_old_laptop(self, who: int, which: int) -> None:
        """It knew what one of the others knows now."""
        self._write_elsewhere(self.old, self.laptops[who], which, {})

    @rule(who=laptops, which=st.integers(0, 2))
    def write_on_the_new_laptop(self, who: int, which: int) -> None:
        self._write_elsewhere(self.new, self.laptops[who], which, {"version": NEXT})

    def _write_elsewhere(self, there: OldLaptop, seen: Replica, which: int, options: dict[str, int]) -> None:
        row = (*ROWS["person"], f"person of {there.name}")[which]
        phone = self._value("person", row, "phone")
        with seen.reading() as connection:
            heads = read_heads(connection, "person", row)
        if heads is None:
            self._typed_in(there.create(row, phone, **options))
        else:
            named = [head.name for head in heads.of("phone")]
            self._typed_in(there.change(row, phone, named, **options))

    @rule(who=laptops, first=small, length=small, chain=small)
    def pack(self, who: int, first: int, length: int, chain: int) -> None:
        """Any part of any chain that the laptop holds goes onto a stick."""
        laptop = self.laptops[who]
        with laptop.reading() as connection:
            chains = connection.exec_driver_sql("SELECT laptop, max(seq) FROM entry GROUP BY laptop").all()
        whose, last = chains[chain % len(chains)]
        start = 1 + first * 2 % last
        segment = laptop.segment(start, start + length * 3, laptop=whose)
        if segment.entries:
            self.sticks.append(segment)

    @rule(of_the_new=st.booleans(), first=small)
    def pack_elsewhere(self, of_the_new: bool, first: int) -> None:
        there = self.new if of_the_new else self.old
        if there.entries:
            start = 1 + first % len(there.entries)
            self.sticks.append(there.segment(start, len(there.entries)))

    @rule(who=laptops, which=st.integers(0, 20))
    def take_in(self, who: int, which: int) -> None:
        """Sooner or later, once more, or never."""
        if self.sticks:
            self.laptops[who].take_in(self.sticks[-1 - which % len(self.sticks)])

    def teardown(self) -> None:
        try:
            if hasattr(self, "laptops"):
                self._all_get_everything()
        finally:
            self.replicas.close()
            self.folder.cleanup()

    def _all_get_everything(self) -> None:
        assert [_findings(laptop) for laptop in self.laptops] == [[], [], []]
        order = random.Random(len(self.typed))
        rest = [there.segment(1, len(there.entries)) for there in (self.old, self.new) if there.entries]
        self._share(order, rest)
        self._agree()
        with _the_next_version():
            for laptop in self.laptops:
                laptop.take_in()
            assert self.laptops[0].take_in().waiting == ()
            self._agree()
            self._nothing_is_lost()

    def _share(self, order: random.Random, rest: list[Segment]) -> None:
        chains = [*everything(self.laptops), *rest]
        for laptop in self.laptops:
            order.shuffle(chains)
            laptop.take_in(*chains)

    def _agree(self) -> None:
        dumps = [laptop.dump() for laptop in self.laptops]
        assert dumps[0] == dumps[1] == dumps[2]
        assert self.laptops[0].rebuilt() == dumps[0]
        assert _findings(self.laptops[0]) == []
        late = self.replicas.make(f"late {len(self.replicas.made)}")
        late.take_in(*everything(self.laptops[:1]))
        assert late.dump() == dumps[0]

    def _nothing_is_lost(self) -> None:
        laptop = self.laptops[1]
        with laptop.reading() as connection:
            gone = erased_rows(connection)
            silent = set(connection.exec_driver_sql("SELECT laptop, seq FROM entry WHERE changes IS NULL"))
            told = {row: history_of(connection, row) for row in {one.row for one in self.typed}}
        for one in self.typed:
            step = next(step for step in told[one.row] if step.name == one.entry)
            is_erased = (one.table, one.row) in gone or tuple(one.entry) in silent
            assert step.values.get(one.column) == (None if is_erased else one.value)

    def _typed_in(self, *entries: Entry) -> None:
        """By which entry what was just thought of came into the records."""
        for entry in entries:
            name = Name(entry.laptop, entry.seq)
            self.typed += [replace(one, entry=name) for one in self.in_hand if one.row == entry.header.row]
        self.in_hand.clear()

    def _value(self, table: str, row: str, column: str) -> Any:
        self.values += 1
        value: Any = f"{column} {self.values}"
        if column in NUMBERS:
            value = self.values
        elif column in LISTS:
            value = [value]
        self.in_hand.append(Typed(table, row, column, value))
        return value


def _has(laptop: Replica, table: str, row: str) -> bool:
    return bool(laptop.sql(f'SELECT 1 FROM "{table}" WHERE id = ?', row))


def _open(laptop: Replica) -> Iterator[tuple[str, str, str]]:
    """The open conflicts of rows that are shown or disputed."""
    for table in TABLES:
        with laptop.reading() as connection:
            rows = connection.exec_driver_sql(
                f'SELECT t.id, j.value FROM "{table}" t, json_each(t.open_registers) j ORDER BY 1, 2'
            ).all()
        yield from ((table, row, register) for row, register in rows)


def _decoded(table: str, column: str, cell: Any) -> Any:
    return json.loads(cell) if column in SHAPES[table].lists and isinstance(cell, str) else cell


def _findings(laptop: Replica) -> list[str]:
    with laptop.reading() as connection:
        return [*projection_findings(connection), *chain_findings(connection)]


def _as_it_is(_table: str, changes: Changes) -> Changes:
    return changes


@contextmanager
def _the_next_version() -> Iterator[None]:
    """Every laptop got the program that wrote the newest entries."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (db.changes, db.waiting):
            patch.setattr(module, "SCHEMA_VERSION", NEXT)
        patch.setitem(cast("dict[int, Any]", UPCASTERS), SCHEMA_VERSION, _as_it_is)
        yield


def test_the_same_entries_give_the_same_tables_on_every_laptop(
    empty_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(cast("dict[int, Any]", UPCASTERS), 0, upcast)
    Merging.template = empty_database
    run_state_machine_as_test(
        Merging,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=30,
            # Shrinking takes minutes: only where somebody looks for something.
            phases=tuple(Phase) if EXAMPLES > USUAL else (Phase.explicit, Phase.generate),
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
