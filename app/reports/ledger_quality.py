"""How the ledger is kept (A43 台账实): late entries, identical words, missing evidence, with their records.

Counted with the definitions of the figures, so that both say the same. Neutral: the village may say why.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.clock import day_of, moment_of
from app.details import day_from
from app.ids import PersonId, VillageId
from app.people.read_person import names_of
from app.reports.count_figures import Counted, count_section
from app.reports.figure import FigureDefinition
from app.reports.period import Period
from app.work import Connection
from db.clock import wall_ms

SECTION = "ledger_quality"
VISITS, TESTS = "quality_visits", "quality_tests"
_WORDS = ("family_words", "work_words", "thinking_words")


@dataclass(frozen=True)
class KeptRecord:
    """A visit or test behind a figure. `name` is whole; the screen masks it. `as_last` names the fields
    whose words were taken over from the time before.
    """

    table: str
    row: str
    person: str
    name: str
    day: date | None
    typed_on: date
    words: str
    people: tuple[str, ...]
    as_last: tuple[str, ...]


@dataclass(frozen=True)
class Quality:
    """One figure: so many `of` all visits, or tests. The whole itself has `of` 0."""

    definition: FigureDefinition
    of: int
    records: tuple[KeptRecord, ...]

    @property
    def amount(self) -> int:
        return len(self.records)

    @property
    def is_whole(self) -> bool:
        """Whether the others are parts of it."""
        return self.definition.key in (VISITS, TESTS)

    @property
    def percent(self) -> int:
        """Whole percent, rounded to the nearest; 0 where there is nothing to be a part of."""
        return (200 * self.amount + self.of) // (2 * self.of) if self.of else 0


def read_quality(connection: Connection, village: VillageId, period: Period) -> tuple[Quality, ...]:
    """All figures of the section for one village and period; identical words stand together."""
    section, counted = count_section(connection, village, SECTION, period)
    known = _records(connection, [one for rows in counted.values() for one in rows])
    wholes = {table: len(counted[key]) for table, key in (("visit", VISITS), ("test", TESTS))}
    found = []
    for definition in section.figures:
        records = [known[one.row] for one in counted[definition.key]]
        if definition.key == "quality_same_words":
            records.sort(key=_by_words)
        of = 0 if definition.key in (VISITS, TESTS) else wholes[definition.source.table]
        found.append(Quality(definition, of, tuple(records)))
    return tuple(found)


def _by_words(one: KeptRecord) -> tuple[str, str, str]:
    return (one.words, one.day.isoformat() if one.day else "", one.row)


def _records(connection: Connection, counted: Iterable[Counted]) -> Mapping[str, KeptRecord]:
    rows = {table: [one.row for one in counted if one.table == table] for table in ("visit", "test")}
    names = names_of(connection, sorted({PersonId(one.person) for one in counted}))
    said = " || ' ' || ".join(f"coalesce({name}, '')" for name in _WORDS)
    columns = {"visit": (said, "visitors", "same_as_last"), "test": ("note", "testers", "''")}
    found: dict[str, KeptRecord] = {}
    for table, ids in rows.items():
        words, people, as_last = columns[table]
        for row, person, happened, clock, text, named, same in connection.exec_driver_sql(
            f"SELECT id, person_id, happened_on, created_clock, {words}, {people}, {as_last}"
            f' FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))',
            (json.dumps(sorted(set(ids))),),
        ):
            found[row] = KeptRecord(
                table,
                row,
                person,
                names.get(PersonId(person), ""),
                day_from(happened),
                day_of(moment_of(wall_ms(clock))),
                " ".join((text or "").split()),
                tuple(str(one) for one in json.loads(named or "[]")),
                tuple(name for name in (same or "").split(",") if name),
            )
    return found
