"""Laptops at play: whatever two or three cadres may do on theirs, drawn by Hypothesis."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from db.journal import Write, create, delete, restore, update
from tests.factories.replicas import MINUTE, NOW_MS, Replica, laptop_called

CLOCKS = (0, -5, NOW_MS, NOW_MS - 90 * MINUTE, NOW_MS + 60 * MINUTE, 4_070_908_800_000)
"""1970, before it, today, an hour and a half ago, in an hour, 2099."""

TABLES = ("person", "visit", "test", "placement")
COLUMNS = {
    "person": ("name", "phone", "status", "status_since", "id_no", "id_note", "risk_level", "merged_into"),
    "visit": ("kind", "result", "happened_on", "visitors", "family_words"),
    "test": ("result", "laboratory_result", "report_ref", "happened_on", "testers"),
    "placement": ("state", "end_reason", "end_on", "kind", "term_months", "plan_reason"),
}
LISTS = ("visitors", "testers")
NUMBERS = ("term_months",)
ROWS = {table: tuple(f"{table}-{number}" for number in (1, 2)) for table in TABLES}

small = st.integers(0, 5)
steps = st.one_of(
    st.tuples(st.just("edit"), small, small, small, small),
    st.tuples(st.just("edit"), small, small, small, small),
    st.tuples(st.just("send"), small, small, small, small),
    st.tuples(st.just("send"), small, small, small, small),
    st.tuples(st.just("delete"), small, small, small, small),
    st.tuples(st.just("restore"), small, small, small, small),
    st.tuples(st.just("undo"), small, small, small, small),
    st.tuples(st.just("clock"), small, small, small, small),
    st.tuples(st.just("new laptop"), small, small, small, small),
)


@dataclass
class Village:
    """Three laptops and what was ever typed into them."""

    laptops: list[Replica]
    typed: list[tuple[str, str, Any]] = field(default_factory=list)
    successors: int = 0

    def do(self, step: tuple[str, int, int, int, int]) -> None:
        kind, who, one, two, three = step
        laptop = self.laptops[who % len(self.laptops)]
        table = TABLES[one % len(TABLES)]
        row = ROWS[table][two % 2]
        if kind == "edit":
            self._edit(laptop, table, row, two, three)
        elif kind == "send":
            self._send(laptop, self.laptops[one % len(self.laptops)], two, three)
        elif kind == "clock":
            laptop.now_ms = CLOCKS[one]
        elif kind == "new laptop":
            self.successors += 1
            laptop.laptop = laptop_called(f"{laptop.name} after {self.successors}")
        elif kind == "undo" and laptop.actions:
            laptop.undo(laptop.actions[-1 - one % len(laptop.actions)])
        elif kind in ("delete", "restore") and self._has(laptop, table, row):
            laptop.write(delete(table, row) if kind == "delete" else restore(table, row))

    def _edit(self, laptop: Replica, table: str, row: str, two: int, three: int) -> None:
        columns = COLUMNS[table]
        named = {columns[two % len(columns)], columns[three % len(columns)]}
        values = {column: self._value(row, column) for column in sorted(named)}
        writes: list[Write] = []
        if self._has(laptop, table, row):
            writes.append(update(table, row, values, why=None if three else "as on the paper"))
        else:
            if table != "person":
                person = ROWS["person"][three % 2]
                values["person_id"] = person
                if not self._has(laptop, "person", person):
                    writes.append(create("person", person, {"name": self._value(person, "name")}))
            writes.append(create(table, row, values))
        laptop.write(*writes)

    def _value(self, row: str, column: str) -> Any:
        number = len(self.typed) + 1
        value: Any = f"{column} {number}"
        if column in NUMBERS:
            value = number
        elif column in LISTS:
            value = [value]
        self.typed.append((row, column, value))
        return value

    def _send(self, source: Replica, target: Replica, first: int, length: int) -> None:
        """Any part of any chain that the source holds: gaps, repetitions and its own are all right."""
        with source.reading() as connection:
            chains = connection.exec_driver_sql("SELECT laptop, max(seq) FROM entry GROUP BY laptop").all()
        if chains:
            laptop, last = chains[length % len(chains)]
            start = 1 + first * 2 % last
            segment = source.segment(start, start + length * 3, laptop=laptop)
            if segment.entries:
                target.take_in(segment)

    def _has(self, laptop: Replica, table: str, row: str) -> bool:
        return bool(laptop.sql(f'SELECT 1 FROM "{table}" WHERE id = ?', row))
