"""Saving: one visit with its journal entry, beside the driver alone inserting the same rows."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from app.ids import PersonId, new_id
from app.vault.vault import Vault
from app.visits.record_visit import record_visit
from app.visits.visit_details import VisitDetails
from app.work import work
from tests.benchmarks.harness import Figure, at_most_times, benchmark, interleaved
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, build_vault, reopen

PERSON = PersonId("01998f00-0000-7000-9000-000000000001")
ROUNDS = 400
TABLES = ("entry", "visit", "row_head")


@benchmark("save_visit")
def saving() -> Figure:
    """Two copies of one vault: the use case in one, its rows by the bare driver in the other."""
    with TemporaryDirectory() as folder:
        kept = build_vault(Path(folder) / "first")
        ours, other = reopen(kept.folder), reopen(kept.copy(Path(folder), "second"))
        for vault in (ours, other):
            with vault.writing(now=NOW) as session:
                session.write([a_person(PERSON)])
        bare = _BareDriver.like(other, ours)
        times, anchor = interleaved(_UseCase(ours), bare, rounds=ROUNDS)
        ours.close()
        bare.close()
        other.close()
    return Figure(times.median * 1000, anchor.median * 1000, "ms", at_most_times(2))


@dataclass
class _UseCase:
    """What the visit form does when it is saved."""

    vault: Vault

    def __call__(self) -> None:
        with work(self.vault, now=NOW) as session:
            record_visit(session, PERSON, a_visit(), now=NOW)


def a_visit() -> VisitDetails:
    """A visit with the words that a cadre writes."""
    return VisitDetails(
        happened_on=NOW.date(),
        kind="1",
        result="1",
        visitors=("覃晓梅", "王建国"),
        place="家中",
        family_words="家庭和睦，母亲身体不好",
        work_words="在镇上工地做工",
        thinking_words="情绪稳定，表示不再碰",
    )


@dataclass
class _BareDriver:
    """The same rows as one save leaves, with fresh keys, in one transaction; statements kept ready."""

    vault: Vault
    raw: Any
    cursor: Any
    lines: list[tuple[str, list[Any]]]
    seq: int

    @classmethod
    def like(cls, vault: Vault, model: Vault) -> _BareDriver:
        """Learn from one save in the model which rows there are."""
        _UseCase(model)()
        lines = []
        with model.reading() as connection:
            for table in TABLES:
                key = "seq" if table == "entry" else "row" if table == "row_head" else "id"
                found = connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY "{key}" DESC LIMIT 1')
                marks = ", ".join("?" * len(found.keys()))
                lines.append((f'INSERT INTO "{table}" VALUES ({marks})', list(found.one())))
        raw = vault.engine.raw_connection()
        return cls(vault, raw, cast(Any, raw.driver_connection).cursor(), lines, 1000)

    def __call__(self) -> None:
        self.seq += 1
        row = new_id()
        run = self.cursor.execute
        run("BEGIN IMMEDIATE")
        for statement, cells in self.lines:
            if "entry" in statement:
                cells[1], cells[9] = self.seq, row
                cells[2:4] = secrets.token_bytes(32), secrets.token_bytes(32)
            else:
                cells[0] = row
            if "visit" in statement:
                cells[-1] = self.seq
            run(statement, cells)
        run("COMMIT")

    def close(self) -> None:
        self.raw.close()
